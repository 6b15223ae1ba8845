import { type Loader, loader } from 'qinxue/plugin';
import { PanelJudge } from '../panels/panel-judge.ts';

/** By stage, what its judges are called where their names are not told: J1, J2 … in the order of their appointment. */
export const judgeCodes: Loader<string, ReadonlyMap<string, string>> = loader(
  async (context, stageIds: readonly string[]) => {
    const inOrder = { orderBy: [{ column: 'id', descending: false }] };
    const judges = await context.asSystem().list(PanelJudge, { stageId: { in: [...stageIds] } }, inOrder);
    return stageIds.map(
      (stageId) =>
        new Map(judges.filter((judge) => judge.stageId === stageId).map(({ id }, i) => [id, `J${i + 1}`] as const)),
    );
  },
);
