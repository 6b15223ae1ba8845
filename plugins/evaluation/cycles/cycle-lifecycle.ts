import { type Context, lifecycle, QinxueError, type Sql, sql, text } from 'qinxue/plugin';
import { cycleMoved } from '../events.ts';
import { assertSheets } from './assert-sheets.ts';
import { EvaluationCycle } from './evaluation-cycle.ts';

/**
 * Where a year stands; what happens with each step besides is in the commands. Each command `x` is the mutation
 * `evaluationCycleX`; those that go back ask for a reason.
 */
export const cycleLifecycle = lifecycle(EvaluationCycle, {
  noun: text('evaluation', '考核周期'),
  event: cycleMoved,
  transitions: {
    publish: { from: ['DRAFT'], to: 'PUBLISHED' },
    openSelfAssessment: { from: ['PUBLISHED'], to: 'SELF_ASSESSMENT' },
    openUnitReview: {
      from: ['SELF_ASSESSMENT'],
      to: 'UNIT_REVIEW',
      guard: (context, cycle) => assertSheets(context, cycle, ['SELF']),
    },
    openCommitteeReview: {
      from: ['UNIT_REVIEW'],
      to: 'COMMITTEE_REVIEW',
      guard: (context, cycle) => assertSheets(context, cycle, ['SELF', 'UNIT']),
    },
    openCalibration: {
      from: ['COMMITTEE_REVIEW'],
      to: 'CALIBRATION',
      guard: (context, cycle) => assertSheets(context, cycle, ['SELF', 'UNIT', 'COMMITTEE']),
    },
    close: { from: ['CALIBRATION'], to: 'FINAL', guard: everythingIsDecided },
    archive: { from: ['FINAL'], to: 'ARCHIVED' },
    backToSelfAssessment: { from: ['UNIT_REVIEW', 'COMMITTEE_REVIEW', 'CALIBRATION'], to: 'SELF_ASSESSMENT' },
    backToUnitReview: { from: ['COMMITTEE_REVIEW', 'CALIBRATION'], to: 'UNIT_REVIEW' },
    backToCommitteeReview: { from: ['CALIBRATION'], to: 'COMMITTEE_REVIEW' },
    reopen: { from: ['FINAL'], to: 'CALIBRATION' },
    restore: { from: ['ARCHIVED'], to: 'FINAL' },
    cancel: {
      from: [
        ...(['DRAFT', 'PUBLISHED', 'SELF_ASSESSMENT', 'UNIT_REVIEW', 'COMMITTEE_REVIEW', 'CALIBRATION'] as const),
        'FINAL',
      ],
      to: 'CANCELLED',
    },
  },
});

async function everythingIsDecided(context: Context, cycle: EvaluationCycle): Promise<void> {
  const { id } = cycle;
  await assertSheets(context, cycle, ['SELF', 'UNIT', 'COMMITTEE']);
  const stale = await countOf(
    context,
    sql`SELECT COUNT(*) AS n FROM evaluation_subject WHERE cycleId = ${id} AND status = 'ACTIVE' AND needsCalculation = 1`,
  );
  if (stale)
    throw new QinxueError(
      'CONFLICT',
      text(
        `${stale} subjects have no result, or have changed since. Calculate with \`evaluationCycleCalculate\`.`,
        `有 ${stale} 个考核对象尚无结果或结果已过时，请先用 \`evaluationCycleCalculate\` 核算。`,
      ),
      { stale },
    );
  const undecided = await countOf(
    context,
    sql`SELECT COUNT(*) AS n FROM evaluation_veto v JOIN evaluation_subject s ON s.id = v.subjectId
      WHERE v.cycleId = ${id} AND v.status = 'PROPOSED' AND s.status = 'ACTIVE'`,
  );
  if (undecided)
    throw new QinxueError(
      'CONFLICT',
      text(
        `${undecided} vetoes are not decided. Confirm them with \`vetoHitConfirm\`, or lift them with \`vetoHitLift\`.`,
        `有 ${undecided} 项一票否决尚未决定，请用 \`vetoHitConfirm\` 确认或用 \`vetoHitLift\` 撤销。`,
      ),
      { undecided },
    );
}

async function countOf(context: Context, statement: Sql): Promise<number> {
  const [row] = await context.unguardedDatabase.query(statement);
  return Number(row?.n ?? 0);
}
