import { Allow, Arg, type Context, Ctx, HasMany, Mutation, type Page, Resolver } from 'qinxue/plugin';
import { manageEvaluation } from '../permissions.ts';
import { IndexVersion } from '../systems/index-version.ts';
import { recordMatrix, weighGroup } from './matrix-commands.ts';
import { IndexVersionWeighInput, PairwiseMatrixRecordInput } from './matrix-input.ts';
import { PairwiseMatrix, PairwiseMatrixConnection } from './pairwise-matrix.ts';

@Resolver(() => IndexVersion)
export class MatrixResolver {
  @HasMany(() => PairwiseMatrixConnection, 'versionId', {
    description: 'How experts weighed its groups; for those who manage it (判断矩阵).',
  })
  matrices?: Page<PairwiseMatrix>;

  @Allow(manageEvaluation)
  @Mutation(() => PairwiseMatrix, {
    description: 'Keeps the judgements of an expert, where they agree with themselves (记录判断矩阵).',
  })
  pairwiseMatrixRecord(
    @Arg('input', () => PairwiseMatrixRecordInput) input: PairwiseMatrixRecordInput,
    @Ctx() context: Context,
  ): Promise<PairwiseMatrix> {
    return recordMatrix(context, input);
  }

  @Allow(manageEvaluation)
  @Mutation(() => IndexVersion, {
    description: 'Weighs the nodes of a group as its experts have judged (层次分析法赋权).',
  })
  indexVersionWeigh(
    @Arg('input', () => IndexVersionWeighInput) input: IndexVersionWeighInput,
    @Ctx() context: Context,
  ): Promise<IndexVersion> {
    return weighGroup(context, input);
  }
}
