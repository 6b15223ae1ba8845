import type { NewRow, Scope } from 'qinxue/plugin';
import type { Stage } from '../calculation/reading.ts';
import type { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import { EvaluationSheet } from './evaluation-sheet.ts';

/** What `slot` says where there is one sheet for all scorers. */
export const SHARED = '-';

/** An empty sheet for every subject, so that everybody sees what is to be done. The committee's begin with a score. */
export async function openSheets(scope: Scope, cycle: EvaluationCycle, stage: Stage): Promise<void> {
  const system = scope.asSystem();
  const subjects = await system.list(EvaluationSubject, { cycleId: cycle.id });
  await system.insertAll(
    EvaluationSheet,
    subjects.map((subject) => emptySheet(subject, stage, SHARED, null)),
  );
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
