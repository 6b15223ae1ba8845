import { badInput, type Context, nextOf, possibleFrom, QinxueError, standingRow, text } from 'qinxue/plugin';
import type { Stage } from '../calculation/reading.ts';
import { cycleLifecycle } from '../cycles/cycle-lifecycle.ts';
import { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { isOver, scoredIn } from '../cycles/scored-in.ts';
import { evaluationPlugin } from '../settings.ts';

/** The evaluation, and whether the stage is over in it: then only sheets that were sent back are filled in. */
export interface OpenStage {
  readonly cycle: EvaluationCycle;
  readonly isOver: boolean;
}

/**
 * The stage stays where it is until this transaction ends: nothing is handed in beside the step that counts it.
 * @throws NOT_FOUND, PLUGIN_SUSPENDED, INVALID_TRANSITION before the stage begins, BAD_INPUT outside of its days
 */
export async function openStage(context: Context, id: string, stage: Stage, at: string): Promise<OpenStage> {
  const cycle = await standingRow(context, EvaluationCycle, id);
  evaluationPlugin.assertWritable(context, cycle.unitId);
  if (stage === 'METRIC') throw badInput(at, text('must be one that people score.', '须为由人评分的环节。'));
  if (isOver(cycle, stage)) return { cycle, isOver: true };
  cycleLifecycle.require(cycle, scoredIn[stage], 'score');
  assertDays(cycle, stage, context.today(), at);
  return { cycle, isOver: false };
}

/** Sheets are sent back on the days of their stage, and after it. @throws INVALID_TRANSITION, BAD_INPUT */
export function assertBegun(cycle: EvaluationCycle, stage: Stage, today: string, at: string): void {
  if (isOver(cycle, stage)) return;
  cycleLifecycle.require(cycle, scoredIn[stage], 'return');
  assertDays(cycle, stage, today, at);
}

function assertDays({ windows }: EvaluationCycle, stage: Stage, today: string, at: string): void {
  const window = windows.find((each) => each.stage === stage);
  if (window && (today < window.from || today > window.to))
    throw badInput(at, {
      en: `is of a stage that is scored from ${window.from} to ${window.to}; today is ${today}. Who manages the evaluation moves the days with \`evaluationCycleUpdate\`.`,
      zh: `所属环节的评分时间为 ${window.from} 至 ${window.to}，今天是 ${today}。请考核管理员用 \`evaluationCycleUpdate\` 调整时间。`,
    });
}

const back: { readonly [S in Stage]?: string } = {
  SELF: 'evaluationCycleBackToSelfAssessment',
  UNIT: 'evaluationCycleBackToUnitReview',
};

export const stageIsOver = ({ status }: EvaluationCycle, stage: Stage, who: string) =>
  new QinxueError(
    'INVALID_TRANSITION',
    text(
      `The stage ${stage} is over, and the sheet of ${who} was not sent back. Have it sent back with \`evaluationSheetReturn\`, or the whole evaluation with \`${back[stage]}\`.`,
      `${stage} 环节已结束，${who} 的评分表未被退回。请用 \`evaluationSheetReturn\` 退回该表，或用 \`${back[stage]}\` 退回整个考核。`,
    ),
    {
      command: 'score',
      from: status,
      to: scoredIn[stage].join(' or '),
      allowed: nextOf(cycleLifecycle.transitions, status),
      allowedCommands: possibleFrom(cycleLifecycle.transitions, status),
    },
  );
