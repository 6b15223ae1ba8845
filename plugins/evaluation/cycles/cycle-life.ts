import { lifecycle, QinxueError, type Scope, sql, text } from 'qinxue/plugin';
import { cycleMoved } from '../events.ts';
import { EvaluationCycle } from './evaluation-cycle.ts';

/** Where a year stands; what happens with each step besides is in the commands. */
export const cycleLife = lifecycle(EvaluationCycle, {
  what: text('evaluation', '考核周期'),
  moved: cycleMoved,
  steps: {
    publish: { from: ['DRAFT'], to: 'PUBLISHED' },
    openSelfAssessment: { from: ['PUBLISHED'], to: 'SELF_ASSESSMENT' },
    openUnitReview: { from: ['SELF_ASSESSMENT'], to: 'UNIT_REVIEW' },
    openCommitteeReview: { from: ['UNIT_REVIEW'], to: 'COMMITTEE_REVIEW', guard: unitsHaveReviewed },
    openCalibration: { from: ['COMMITTEE_REVIEW'], to: 'CALIBRATION' },
    close: { from: ['CALIBRATION'], to: 'FINAL', guard: everythingIsCalculated },
    archive: { from: ['FINAL'], to: 'ARCHIVED' },
  },
});

/** Whoever does not assess themselves is judged by others all the same; whoever is not reviewed has no result. */
async function unitsHaveReviewed(scope: Scope, { id, weights }: EvaluationCycle): Promise<void> {
  if (!weights.unit) return;
  const open = await countOf(
    scope,
    sql`SELECT COUNT(*) AS n FROM evaluation_sheet WHERE cycleId = ${id} AND stage = 'UNIT' AND status IN ('OPEN', 'RETURNED', 'NEEDS_UPDATE')`,
  );
  if (open)
    throw new QinxueError(
      'CONFLICT',
      `${open} sheets of the unit review are not submitted. Submit them with \`evaluationSheetSubmit\`.`,
      {
        open,
      },
    );
}

async function everythingIsCalculated(scope: Scope, { id }: EvaluationCycle): Promise<void> {
  const stale = await countOf(
    scope,
    sql`SELECT COUNT(*) AS n FROM evaluation_subject WHERE cycleId = ${id} AND needsCalculation = 1`,
  );
  if (stale)
    throw new QinxueError(
      'CONFLICT',
      `${stale} subjects have no result, or have changed since. Calculate with \`evaluationCycleCalculate\`.`,
      {
        stale,
      },
    );
  const undecided = await countOf(
    scope,
    sql`SELECT COUNT(*) AS n FROM evaluation_veto WHERE cycleId = ${id} AND status = 'PROPOSED'`,
  );
  if (undecided)
    throw new QinxueError('CONFLICT', `${undecided} vetoes are not decided. Confirm or lift them.`, { undecided });
}

async function countOf(scope: Scope, statement: ReturnType<typeof sql>): Promise<number> {
  const [row] = await scope.db.query(statement);
  return Number(row?.n ?? 0);
}
