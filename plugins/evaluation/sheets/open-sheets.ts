import { type Context, groupBy, type NewRow, type Where } from 'qinxue/plugin';
import type { Stage } from '../calculation/reading.ts';
import { type EvaluationCycleStatus, stageStatus } from '../cycles/cycle-status.ts';
import type { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import { EvaluationSheet } from './evaluation-sheet.ts';
import { sheetLifecycle } from './sheet-lifecycle.ts';

/** What `slot` says where there is one sheet for all scorers. */
export const SHARED = '-';

/**
 * An empty sheet for every subject that has none, so that everybody sees what is to be done. The committee's begin with
 * a score. Stages that were opened before keep what is in them.
 */
export async function openSheets(context: Context, cycle: EvaluationCycle, stage: Stage): Promise<void> {
  const system = context.asSystem();
  const subjects = await system.list(EvaluationSubject, { cycleId: cycle.id, status: 'ACTIVE' });
  await system.insertAll(EvaluationSheet, await missingSheets(system, subjects, stage, { cycleId: cycle.id }));
}

/** The sheets of those who come in later: of a stage that is over they are open all the same, with the reason. */
export async function lateSheets(
  context: Context,
  { status }: EvaluationCycle,
  subjects: readonly EvaluationSubject[],
  returnReason: string,
): Promise<void> {
  for (const stage of ['SELF', 'UNIT'] as const) {
    const isOver = stageStatus.indexOf(status) > stageStatus.indexOf(beginning[stage]);
    if (!isOver && status !== beginning[stage]) continue;
    const empty = await missingSheets(context, subjects, stage, { subjectId: { in: subjects.map(({ id }) => id) } });
    const late = { status: 'RETURNED' as const, returnReason };
    await context.insertAll(EvaluationSheet, isOver ? empty.map((sheet) => ({ ...sheet, ...late })) : empty);
  }
}

/** What was closed with its subject is open again; of another version it stays closed, and a new one begins. */
export async function reopenSheets(context: Context, subjects: readonly EvaluationSubject[]): Promise<void> {
  const versionOf = new Map(subjects.map(({ id, versionId }) => [id, versionId]));
  const { from, to } = sheetLifecycle.transitions.resume;
  const closed = await context.list(EvaluationSheet, {
    subjectId: { in: [...versionOf.keys()] },
    status: { in: from },
  });
  const present = closed.filter(({ subjectId, versionId }) => versionOf.get(subjectId) === versionId);
  await context.updateAll(present.map((row) => ({ row, changes: { status: to } })));
}

const beginning = { SELF: 'SELF_ASSESSMENT', UNIT: 'UNIT_REVIEW' } as const satisfies {
  readonly [S in Stage]?: EvaluationCycleStatus;
};

async function missingSheets(
  context: Context,
  subjects: readonly EvaluationSubject[],
  stage: Stage,
  among: Where<EvaluationSheet>,
): Promise<NewRow<EvaluationSheet>[]> {
  const known = await context.list(EvaluationSheet, { ...among, stage });
  const has = groupBy(known, ({ subjectId }) => subjectId);
  return subjects
    .filter(({ id, versionId }) => !has.get(id)?.some((sheet) => sheet.versionId === versionId))
    .map((subject) => emptySheet(subject, stage, SHARED, null));
}

export const emptySheet = (
  { id, cycleId, versionId, unitId, superiorUnitId, memberId }: EvaluationSubject,
  stage: Stage,
  slot: string,
  scorerId: string | null,
): NewRow<EvaluationSheet> => ({
  ...{ cycleId, versionId, unitId, superiorUnitId, memberId, stage, slot, scorerId },
  subjectId: id,
  status: 'OPEN',
  scores: [],
});
