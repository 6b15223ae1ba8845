import type { Scope } from 'qinxue/plugin';
import { PanelJudge } from './panel-judge.ts';
import { PanelRecusal } from './panel-recusal.ts';

/** Who marks what, in some stages. */
export interface Panels {
  readonly judges: readonly PanelJudge[];
  /** Those of the stage who do not keep away from the entry; their ids. */
  judgesOf(stageId: string, entryId: string): readonly string[];
}

/** Two statements, with a scope that sees all. Who keeps away from an entry does so in every stage. */
export async function readPanels(all: Scope, stageIds: readonly string[]): Promise<Panels> {
  const judges = await all.list(PanelJudge, { stageId: { in: stageIds } });
  const recusals = await all.list(PanelRecusal, { memberId: { in: judges.map(({ memberId }) => memberId) } });
  const away = new Set(recusals.map(({ memberId, entryId }) => `${memberId} ${entryId}`));
  return {
    judges,
    judgesOf: (stageId, entryId) =>
      judges
        .filter((judge) => judge.stageId === stageId && !away.has(`${judge.memberId} ${entryId}`))
        .map(({ id }) => id),
  };
}
