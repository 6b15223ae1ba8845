import type { Context } from 'qinxue/plugin';
import { Mark } from '../marking/mark.ts';
import { PanelJudge } from './panel-judge.ts';
import { PanelRecusal } from './panel-recusal.ts';

/** Who marks what, in some stages. */
export interface Panels {
  readonly judges: readonly PanelJudge[];
  /**
   * The ids of those of the stage who do not keep away from the entry. Of judges who have left, those whose mark of
   * the aspect counts: it is kept, and nobody waits for another one of theirs.
   */
  judgesOf(stageId: string, entryId: string, aspectId: string): readonly string[];
}

/** Two statements, three where somebody left, with a context that sees all. Who keeps away does so in every stage. */
export async function readPanels(all: Context, stageIds: readonly string[]): Promise<Panels> {
  const judges = await all.list(PanelJudge, { stageId: { in: stageIds } });
  const recusals = await all.list(PanelRecusal, { memberId: { in: judges.map(({ memberId }) => memberId) } });
  const away = new Set(recusals.map(({ memberId, entryId }) => `${memberId} ${entryId}`));
  const left = judges.filter(({ leftOn }) => leftOn !== null).map(({ id }) => id);
  const kept = left.length ? await all.list(Mark, { judgeId: { in: left }, status: 'SUBMITTED' }) : [];
  const given = new Set(kept.map(({ judgeId, entryId, aspectId }) => `${judgeId} ${entryId} ${aspectId}`));
  return {
    judges,
    judgesOf: (stageId, entryId, aspectId) =>
      judges
        .filter((judge) => judge.stageId === stageId && !away.has(`${judge.memberId} ${entryId}`))
        .filter(({ id, leftOn }) => leftOn === null || given.has(`${id} ${entryId} ${aspectId}`))
        .map(({ id }) => id),
  };
}
