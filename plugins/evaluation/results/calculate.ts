import {
  type Context,
  digestOf,
  groupBy,
  lockedRow,
  lockManaged,
  type NewRow,
  QinxueError,
  sql,
  text,
} from 'qinxue/plugin';
import { assess, METHOD } from '../calculation/assess.ts';
import { cycleLifecycle } from '../cycles/cycle-lifecycle.ts';
import { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { missingPolicies } from '../cycles/policies.ts';
import { weightsByStage } from '../cycles/stage-weights.ts';
import { calculationContinues, resultsCalculated } from '../events.ts';
import { manageEvaluation } from '../permissions.ts';
import { EvaluationSheet } from '../sheets/evaluation-sheet.ts';
import { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import { followLeavers } from '../subjects/follow-leavers.ts';
import { IndexVersion } from '../systems/index-version.ts';
import { nodesInOrder } from '../systems/nodes.ts';
import { VetoHit } from '../vetoes/veto-hit.ts';
import { Assessments } from './assessments.ts';
import { EvaluationResult, UNRANKED } from './evaluation-result.ts';
import { rankResults } from './rank-results.ts';

/**
 * So many subjects in one transaction. The first part is done when the command answers, the others follow in
 * transactions of their own, so that everybody sees how far it is, and a crash loses one part at most.
 */
const AT_ONCE = 1000;
const BETWEEN_TURNS = 50;

/** Calculates the results of all subjects of which something has changed. */
export async function calculate(context: Context, id: string): Promise<EvaluationCycle> {
  const cycle = await lockManaged(context, EvaluationCycle, id, manageEvaluation);
  cycleLifecycle.require(cycle, ['UNIT_REVIEW', 'COMMITTEE_REVIEW', 'CALIBRATION'], 'calculate');
  await followLeavers(context, { cycleId: id });
  const system = context.asSystem();
  await assertFrozen(system, cycle);
  await assertDecided(system, cycle);
  const left = await leftOf(system, id);
  if (!left) return cycle;
  return calculatePart(system, await system.update(cycle, { calculationDone: 0, calculationTotal: left }));
}

/** The next part; delivered again, it finds nothing left to do. */
export async function continueCalculation(context: Context, id: string): Promise<void> {
  const cycle = await lockedRow(context, EvaluationCycle, id);
  if (cycle.calculationDone < cycle.calculationTotal) await calculatePart(context, cycle);
}

async function calculatePart(context: Context, cycle: EvaluationCycle): Promise<EvaluationCycle> {
  const subjects = await context.list(
    EvaluationSubject,
    { cycleId: cycle.id, needsCalculation: true, status: 'ACTIVE' },
    { orderBy: [{ column: 'id', descending: false }], limit: AT_ONCE },
  );
  await writeResults(context, cycle, subjects);
  const left = await leftOf(context, cycle.id);
  if (left) {
    context.emit(calculationContinues, { cycleId: cycle.id }, cycle.unitId);
    return context.update(cycle, { calculationDone: Math.max(0, cycle.calculationTotal - left) });
  }
  await rankResults(context, cycle);
  context.emit(resultsCalculated, { cycleId: cycle.id }, cycle.unitId);
  return context.update(cycle, { calculationDone: cycle.calculationTotal, calculatedAt: context.now() });
}

async function writeResults(
  context: Context,
  cycle: EvaluationCycle,
  subjects: readonly EvaluationSubject[],
): Promise<void> {
  const subjectIds = subjects.map(({ id }) => id);
  const assessments = await assessmentsOf(context, cycle, subjects);
  // By id: sheets of a committee in an order that is always the same.
  const inOrder = { orderBy: [{ column: 'id', descending: false }] };
  const sheets = groupBy(
    await context.list(EvaluationSheet, { subjectId: { in: subjectIds }, status: 'SUBMITTED' }, inOrder),
    subjectOf,
  );
  const vetoes = groupBy(
    await context.list(VetoHit, { subjectId: { in: subjectIds }, status: 'CONFIRMED' }, inOrder),
    subjectOf,
  );
  const before = new Map(
    (await context.list(EvaluationResult, { subjectId: { in: subjectIds }, isCurrent: true })).map((row) => [
      row.subjectId,
      row,
    ]),
  );
  const latest = await latestOf(context, subjectIds);
  const replaced: EvaluationResult[] = [];
  const written: NewRow<EvaluationResult>[] = [];
  for (const [i, subject] of subjects.entries()) {
    // Others are answered in between: a part is a second of calculating.
    if (i % BETWEEN_TURNS === 0) await new Promise((resolve) => setImmediate(resolve));
    const { id: subjectId, versionId, systemId, kind, unitId, superiorUnitId, memberId, metrics } = subject;
    const assessment = assessments
      .get(versionId)
      ?.of({ sheets: sheets.get(subjectId) ?? [], metrics, vetoes: vetoes.get(subjectId) ?? [] });
    if (!assessment) continue;
    const inputsHash = digestOf(JSON.stringify({ versionId, assessment }));
    const earlier = before.get(subjectId);
    if (earlier?.inputsHash === inputsHash) continue;
    if (earlier) replaced.push(earlier);
    const explanation = assess(assessment);
    const { total, band, coverage } = explanation;
    const place = { cycleId: cycle.id, subjectId, systemId, versionId, kind, unitId, superiorUnitId, memberId };
    written.push({
      ...place,
      no: (latest.get(subjectId) ?? 0) + 1,
      isCurrent: true,
      method: METHOD,
      coverage,
      total,
      band,
      place: UNRANKED,
      publishedAt: null,
      explanation,
      inputsHash,
    });
  }
  await context.updateAll(replaced.map((row) => ({ row, changes: { isCurrent: false } })));
  const results = await context.insertAll(EvaluationResult, written);
  const resultOf = new Map(results.map(({ subjectId, id }) => [subjectId, id]));
  await context.updateAll(
    subjects.map((row) => ({
      row,
      changes: { needsCalculation: false, resultId: resultOf.get(row.id) ?? row.resultId },
    })),
  );
}

/** By subject, the number of its newest version, also of one that no longer counts. */
async function latestOf(context: Context, subjectIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (!subjectIds.length) return new Map();
  const rows = await context.unguardedDatabase.query(
    sql`SELECT subjectId, MAX(no) AS no FROM evaluation_result WHERE subjectId IN ${[...subjectIds]} GROUP BY subjectId`,
  );
  return new Map(rows.map(({ subjectId, no }) => [String(subjectId), Number(no)]));
}

/** By version: a cycle has few. */
async function assessmentsOf(context: Context, cycle: EvaluationCycle, subjects: readonly EvaluationSubject[]) {
  const versions = await context.list(IndexVersion, {
    id: { in: [...new Set(subjects.map(({ versionId }) => versionId))] },
  });
  const made = await Promise.all(
    versions.map(async (version) => {
      const nodes = await nodesInOrder(context, version.id);
      return [
        version.id,
        new Assessments(version, nodes, weightsByStage(cycle.weights), missingPolicies(cycle)),
      ] as const;
    }),
  );
  return new Map(made);
}

const subjectOf = ({ subjectId }: { readonly subjectId: string }) => subjectId;

const leftOf = (context: Context, id: string) =>
  countOf(
    context,
    sql`SELECT COUNT(*) AS n FROM evaluation_subject WHERE cycleId = ${id} AND status = 'ACTIVE' AND needsCalculation = 1`,
  );

/** @throws CONFLICT: a metric that nobody has frozen would be taken for one that is not there */
async function assertFrozen(context: Context, { id, metricsFrozenAt }: EvaluationCycle): Promise<void> {
  if (metricsFrozenAt) return;
  const wanted = await countOf(
    context,
    sql`SELECT COUNT(*) AS n FROM evaluation_cycle_system s JOIN evaluation_node n ON n.versionId = s.versionId
        WHERE s.cycleId = ${id} AND n.metric IS NOT NULL`,
  );
  if (wanted)
    throw new QinxueError('CONFLICT', {
      en: 'The metrics are not frozen yet. Freeze them with `evaluationCycleFreeze`.',
      zh: '指标数据尚未冻结，请用 `evaluationCycleFreeze` 冻结。',
    });
}

/** @throws CONFLICT: nothing is graded by a version that nobody has chosen */
async function assertDecided(context: Context, { id }: EvaluationCycle): Promise<void> {
  const open = await countOf(
    context,
    sql`SELECT COUNT(*) AS n FROM evaluation_sheet WHERE cycleId = ${id} AND status = 'NEEDS_UPDATE'`,
  );
  if (open)
    throw new QinxueError(
      'CONFLICT',
      text(
        `${open} sheets are of an earlier version of their index system. Go over with \`evaluationCycleAdopt\`, or stay with \`evaluationCycleKeep\`.`,
        `有 ${open} 份评分表属于指标体系的旧版本，请用 \`evaluationCycleAdopt\` 采用新版本，或用 \`evaluationCycleKeep\` 沿用原版本。`,
      ),
      { open },
    );
}

async function countOf(context: Context, statement: ReturnType<typeof sql>): Promise<number> {
  const [row] = await context.unguardedDatabase.query(statement);
  return Number(row?.n ?? 0);
}
