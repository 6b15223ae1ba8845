import type { Context } from 'qinxue/plugin';
import { competingIn } from '../marking/competing.ts';
import { Mark } from '../marking/mark.ts';
import { markAgainWhereApart } from '../marking/mark-again.ts';
import { tellStandings } from '../marking/tell-standings.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import type { PanelJudge } from './panel-judge.ts';
import { PanelRecusal } from './panel-recusal.ts';

/** Those of them to whom something refers: what they gave or keep away from is kept, and so are they. */
export async function boundJudges(context: Context, judges: readonly PanelJudge[]): Promise<PanelJudge[]> {
  const all = context.asSystem();
  const judgeId = { in: judges.map(({ id }) => id) };
  const marks = await all.list(Mark, { judgeId });
  const recusals = await all.list(PanelRecusal, { judgeId });
  const ids = new Set([...marks, ...recusals].map((row) => row.judgeId));
  return judges.filter(({ id }) => ids.has(id));
}

/** Ends their judging: without a mark they are gone, with marks these stay under their name and nobody waits for more. */
export async function takeOffPanels(
  context: Context,
  judges: readonly PanelJudge[],
  reason: string | null,
): Promise<void> {
  const all = context.asSystem();
  const bound = await boundJudges(context, judges);
  await all.removeAll(judges.filter((judge) => !bound.includes(judge)));
  const leftOn = context.today();
  await all.updateAll(bound.map((row) => ({ row, changes: { leftOn, leftReason: reason } })));
  const stages = await all.list(CompetitionStage, { id: { in: judges.map(({ stageId }) => stageId) }, status: 'OPEN' });
  const competing = await competingIn(all, stages);
  // A panel has few stages open: the marks of those who are left may be all there now, and too far apart.
  for (const stage of stages) {
    await markAgainWhereApart(
      all,
      stage,
      (competing.get(stage.id) ?? []).map(({ id }) => id),
    );
    tellStandings(context, stage);
  }
}
