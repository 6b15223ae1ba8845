import { badInput, type Context, lockedRow, QinxueError, text } from 'qinxue/plugin';
import { Competition } from '../competition.ts';
import { markingStatuses } from '../competition-status.ts';
import { PanelJudge } from '../panels/panel-judge.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { Aspect } from '../schemes/aspect.ts';
import { MarkScheme } from '../schemes/mark-scheme.ts';
import { competitionsPlugin } from '../settings.ts';

/**
 * The stage while it is marked. Its judges wait for each other, so that spread and passes are decided
 * on all marks there are; each has a few milliseconds of work.
 */
export async function openStage(context: Context, id: string, argument: string): Promise<CompetitionStage> {
  const stage = await lockedRow(context, CompetitionStage, id);
  competitionsPlugin.assertWritable(context, stage.unitId);
  if (stage.status !== 'OPEN')
    throw badInput(
      argument,
      text(`is not being marked: the stage is ${stage.status}.`, `目前不评分：该阶段状态为 ${stage.status}。`),
    );
  const event = await context.get(CompetitionEvent, stage.eventId);
  const { status } = await context.get(Competition, event.competitionId);
  if (!markingStatuses.includes(status))
    throw badInput(
      argument,
      text(`is not being marked: the competition is ${status}.`, `目前不评分：竞赛状态为 ${status}。`),
    );
  return stage;
}

/** The stage whose scheme an aspect is of. */
export async function stageOfAspect(context: Context, aspectId: string): Promise<{ aspect: Aspect; stageId: string }> {
  const aspect = await context.get(Aspect, aspectId);
  const scheme = await context.get(MarkScheme, aspect.schemeId);
  if (scheme.status !== 'LOCKED')
    throw badInput('input.aspect', text('is not of the scheme that is marked by.', '不属于现行评分方案。'));
  return { aspect, stageId: scheme.stageId };
}

export const judgeOf = (context: Context, stageId: string): Promise<PanelJudge | undefined> =>
  context.asSystem().first(PanelJudge, { stageId, memberId: context.viewer.memberId ?? '', leftOn: null });

/** @throws FORBIDDEN for everyone who is not on the panel. */
export async function getJudge(context: Context, stageId: string): Promise<PanelJudge> {
  const judge = await judgeOf(context, stageId);
  if (!judge)
    throw new QinxueError(
      'FORBIDDEN',
      text('You are not on the panel of this stage. Ask its organiser.', '您不是该阶段的评委，请联系主办单位。'),
    );
  return judge;
}
