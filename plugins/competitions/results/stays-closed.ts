import { type Context, type Text, text } from 'qinxue/plugin';
import type { Competition } from '../competition.ts';
import { markingStatuses } from '../competition-status.ts';
import { Mark } from '../marking/mark.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';

/** Why a closed stage cannot be opened again; undefined where it can. No message may tell people to do it otherwise. */
export async function staysClosed(
  context: Context,
  { status }: Pick<Competition, 'status'>,
  { eventId, no }: CompetitionStage,
): Promise<Text | undefined> {
  if (!markingStatuses.includes(status))
    return text(`stays closed: the competition is ${status}.`, `不能重新开放：竞赛目前状态为 ${status}。`);
  const all = context.asSystem();
  const next = await all.first(CompetitionStage, { eventId, no: no + 1 });
  if (!next || (next.status !== 'CLOSED' && !(await all.first(Mark, { stageId: next.id })))) return undefined;
  return text(
    `stays closed: the stage after it, "${next.name}", is marked already.`,
    `不能重新开放：其后的阶段“${next.name}”已有评分。`,
  );
}
