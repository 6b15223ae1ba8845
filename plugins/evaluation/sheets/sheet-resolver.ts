import { FieldResolver, mutationOf, operations, Resolver, Root } from 'qinxue/plugin';
import { EvaluationSheet } from './evaluation-sheet.ts';
import { LeafScoreType } from './leaf-score-type.ts';
import { returnSheet, scoreSheets, submitSheets } from './sheet-commands.ts';
import {
  EvaluationSheetBatch,
  EvaluationSheetReturnInput,
  EvaluationSheetScoreInput,
  EvaluationSheetSubmitInput,
} from './sheet-input.ts';

const signedIn = mutationOf(EvaluationSheetBatch, 'signed-in');

/** Who may score whom is decided by stage and subject: people assess themselves without any permission. */
@Resolver(() => EvaluationSheet)
export class EvaluationSheetResolver extends operations({
  evaluationSheetScore: signedIn(EvaluationSheetScoreInput, scoreSheets, {
    description: 'Scores many subjects in a stage (评分).',
  }),
  evaluationSheetSubmit: signedIn(EvaluationSheetSubmitInput, submitSheets, {
    description: 'Hands complete sheets in; from then on they count (提交评分表).',
  }),
  evaluationSheetReturn: mutationOf(EvaluationSheet, 'signed-in')(EvaluationSheetReturnInput, returnSheet, {
    description: 'Sends a sheet back to be filled in again (退回评分表).',
  }),
}) {
  @FieldResolver(() => [LeafScoreType], { description: 'What it says, node by node (指标评分).' })
  scores(@Root() { scores, versionId }: EvaluationSheet): LeafScoreType[] {
    return scores.map((score) => ({ ...score, versionId }));
  }
}
