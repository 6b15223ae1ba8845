import { HasMany, mutationOf, operations, type Page, Resolver } from 'qinxue/plugin';
import { manageEvaluation } from '../permissions.ts';
import { IndexVersion } from '../systems/index-version.ts';
import { recordMatrix, weighGroup } from './matrix-commands.ts';
import { IndexVersionWeighInput, PairwiseMatrixRecordInput } from './matrix-input.ts';
import { PairwiseMatrix, PairwiseMatrixConnection } from './pairwise-matrix.ts';

@Resolver(() => IndexVersion)
export class MatrixResolver extends operations({
  pairwiseMatrixRecord: mutationOf(PairwiseMatrix, manageEvaluation)(PairwiseMatrixRecordInput, recordMatrix, {
    description: 'Keeps the judgements of an expert, where they agree with themselves (记录判断矩阵).',
  }),
  indexVersionWeigh: mutationOf(IndexVersion, manageEvaluation)(IndexVersionWeighInput, weighGroup, {
    description: 'Weighs the nodes of a group as its experts have judged (层次分析法赋权).',
  }),
}) {
  @HasMany(() => PairwiseMatrixConnection, 'versionId', {
    description: 'How experts weighed its groups; for those who manage it (判断矩阵).',
  })
  matrices?: Page<PairwiseMatrix>;
}
