import type { Stage } from '../calculation/reading.ts';
import { type EvaluationCycleStatus, stageStatus } from './cycle-status.ts';
import type { EvaluationCycle } from './evaluation-cycle.ts';

/** Where an evaluation stands while a stage is scored. */
export const scoredIn: Readonly<Record<Stage, readonly EvaluationCycleStatus[]>> = {
  SELF: ['SELF_ASSESSMENT'],
  UNIT: ['UNIT_REVIEW'],
  COMMITTEE: ['COMMITTEE_REVIEW', 'CALIBRATION'],
  METRIC: [],
};

/** While the evaluation runs and has left the stage behind. */
export function isOver({ status }: Pick<EvaluationCycle, 'status'>, stage: Stage): boolean {
  const last = scoredIn[stage].at(-1);
  return last !== undefined && stageStatus.indexOf(status) > stageStatus.indexOf(last);
}
