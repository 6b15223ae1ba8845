import {
  type Access,
  and,
  announced,
  childOf,
  custom,
  draftOf,
  never,
  ofManaged,
  ofUnit,
  or,
  type RowOf,
  type Sql,
  sql,
  type Viewer,
  withinPermission,
} from 'qinxue/plugin';
import { CycleSystem } from './cycles/cycle-system.ts';
import { EvaluationCycle } from './cycles/evaluation-cycle.ts';
import { PairwiseMatrix } from './matrices/pairwise-matrix.ts';
import { manageEvaluation, sitInCommittee, viewEvaluation } from './permissions.ts';
import { EvaluationResult } from './results/evaluation-result.ts';
import { EvaluationSheet } from './sheets/evaluation-sheet.ts';
import { sheetLifecycle } from './sheets/sheet-lifecycle.ts';
import { EvaluationSubject } from './subjects/evaluation-subject.ts';
import { IndexNode } from './systems/index-node.ts';
import { IndexSystem } from './systems/index-system.ts';
import { IndexVersion } from './systems/index-version.ts';
import { VetoHit } from './vetoes/veto-hit.ts';

/** What experts think matters is for those who write the system. */
const matrices: Access = {
  ...childOf(PairwiseMatrix, 'versionId', IndexVersion),
  visible: (viewer, row) =>
    sql`${row('versionId')} IN (SELECT v.id FROM evaluation_version v WHERE ${ofManaged(viewer, IndexSystem, manageEvaluation, sql`v.systemId`)})`,
};

/** The cycles in whose committee the viewer sits today, or judges without a seat. */
function judged(viewer: Viewer, cycleId: Sql): Sql {
  const { identity } = viewer;
  if (!identity) return never;
  return or(
    sql`${cycleId} IN (SELECT j.id FROM evaluation_cycle j JOIN organisation_seat s ON s.bodyId = j.bodyId
      WHERE s.memberId = ${identity.memberId} AND s.validFrom <= ${identity.today}
        AND (s.validTo IS NULL OR s.validTo >= ${identity.today}) AND j.status <> 'DRAFT')`,
    ofManaged(viewer, EvaluationCycle, sitInCommittee, cycleId),
  );
}

/** Published ones reach down from their unit; a draft is for who manages it. */
const cycles = announced(EvaluationCycle, {
  manage: manageEvaluation,
  view: viewEvaluation,
  also: (viewer, row) => judged(viewer, row('id')),
});

/** The person's own row, or one of a unit that the person is in. */
function isOwn({ memberId, identity }: Viewer, row: RowOf): Sql {
  if (!memberId || !identity) return never;
  return or(
    sql`${row('memberId')} = ${memberId}`,
    and(sql`${row('memberId')} IS NULL`, sql`${row('unitId')} IN ${[...identity.unitIds]}`),
  );
}

/** From above or from the committee, but nobody looks at themselves that way. */
function fromAbove(viewer: Viewer, row: RowOf): Sql {
  const others = viewer.memberId
    ? or(sql`${row('memberId')} IS NULL`, sql`${row('memberId')} <> ${viewer.memberId}`)
    : sql`1 = 1`;
  return or(
    ofManaged(viewer, EvaluationCycle, manageEvaluation, row('cycleId')),
    and(others, or(withinPermission(viewer, viewEvaluation, row('superiorUnitId')), judged(viewer, row('cycleId')))),
  );
}

const managesCycle = async (context: Parameters<Access['writable']>[0], cycleId: string): Promise<boolean> => {
  const cycle = await context.find(EvaluationCycle, cycleId);
  return cycle !== undefined && context.can(manageEvaluation, cycle.unitId);
};

const subjects = custom(
  EvaluationSubject,
  (viewer, row) => or(isOwn(viewer, row), fromAbove(viewer, row)),
  (context, { cycleId }) => managesCycle(context, cycleId),
);

/** The own self-assessment always, what one has scored oneself, and what is below. */
const sheets = custom(
  EvaluationSheet,
  (viewer, row) =>
    or(
      and(isOwn(viewer, row), sql`${row('stage')} = 'SELF'`),
      viewer.memberId ? sql`${row('scorerId')} = ${viewer.memberId}` : never,
      fromAbove(viewer, row),
    ),
  // Whoever fills it in, until it is handed in: so long its evidence comes and goes.
  async (context, { cycleId, scorerId, status }) =>
    (scorerId !== null &&
      scorerId === context.viewer.memberId &&
      sheetLifecycle.transitions.submit.from.includes(status)) ||
    managesCycle(context, cycleId),
);

const inCycles = (row: RowOf, statuses: Sql) =>
  sql`${row('cycleId')} IN (SELECT f.id FROM evaluation_cycle f WHERE f.status ${statuses})`;

const vetoes: Access['visible'] = (viewer, row) =>
  or(and(isOwn(viewer, row), inCycles(row, sql`IN ('FINAL', 'ARCHIVED')`)), fromAbove(viewer, row));

/** What was published to its subject stays so while the evaluation is open again. */
const results: Access['visible'] = (viewer, row) =>
  or(
    and(isOwn(viewer, row), sql`${row('publishedAt')} IS NOT NULL`, inCycles(row, sql`<> 'CANCELLED'`)),
    fromAbove(viewer, row),
  );

export const access: readonly Access[] = [
  ofUnit(IndexSystem, { manage: manageEvaluation, when: { status: { ne: 'DRAFT' } } }),
  // Seen with its system, but for the next version of a published one while it is being written.
  draftOf(IndexVersion, 'systemId', IndexSystem, manageEvaluation),
  childOf(IndexNode, 'versionId', IndexVersion),
  matrices,
  cycles,
  childOf(CycleSystem, 'cycleId', EvaluationCycle),
  subjects,
  sheets,
  custom(VetoHit, vetoes, (context, { cycleId }) => managesCycle(context, cycleId)),
  custom(EvaluationResult, results, (context, { cycleId }) => managesCycle(context, cycleId)),
];
