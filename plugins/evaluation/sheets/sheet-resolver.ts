import { Allow, Arg, type Context, Ctx, FieldResolver, Mutation, Resolver, Root } from 'qinxue/plugin';
import { EvaluationSheet } from './evaluation-sheet.ts';
import { LeafScoreType } from './leaf-score-type.ts';
import { returnSheet, scoreSheets, submitSheets } from './sheet-commands.ts';
import {
  EvaluationSheetBatch,
  EvaluationSheetReturnInput,
  EvaluationSheetScoreInput,
  EvaluationSheetSubmitInput,
} from './sheet-input.ts';

/** Who may score whom is decided by stage and subject: people assess themselves without any permission. */
@Resolver(() => EvaluationSheet)
export class EvaluationSheetResolver {
  @FieldResolver(() => [LeafScoreType], { description: 'What it says, node by node (指标评分).' })
  scores(@Root() { scores, versionId }: EvaluationSheet): LeafScoreType[] {
    return scores.map((score) => ({ ...score, versionId }));
  }

  @Allow('signed-in')
  @Mutation(() => EvaluationSheetBatch, { description: 'Scores many subjects in a stage (评分).' })
  evaluationSheetScore(
    @Arg('input', () => EvaluationSheetScoreInput) input: EvaluationSheetScoreInput,
    @Ctx() context: Context,
  ): Promise<EvaluationSheetBatch> {
    return scoreSheets(context, input);
  }

  @Allow('signed-in')
  @Mutation(() => EvaluationSheetBatch, {
    description: 'Hands complete sheets in; from then on they count (提交评分表).',
  })
  evaluationSheetSubmit(
    @Arg('input', () => EvaluationSheetSubmitInput) input: EvaluationSheetSubmitInput,
    @Ctx() context: Context,
  ): Promise<EvaluationSheetBatch> {
    return submitSheets(context, input);
  }

  @Allow('signed-in')
  @Mutation(() => EvaluationSheet, { description: 'Sends a sheet back to be filled in again (退回评分表).' })
  evaluationSheetReturn(
    @Arg('input', () => EvaluationSheetReturnInput) input: EvaluationSheetReturnInput,
    @Ctx() context: Context,
  ): Promise<EvaluationSheet> {
    return returnSheet(context, input);
  }
}
