import type { Context } from 'qinxue/plugin';
import type { Entry } from '../entries/entry.ts';
import { competingIn } from '../marking/competing.ts';
import { lockedAspects } from '../marking/locked-aspects.ts';
import { Mark } from '../marking/mark.ts';
import { MarkRuling } from '../marking/mark-ruling.ts';
import { readPanels } from '../panels/read-panels.ts';
import type { CompetitionStage } from '../programme/competition-stage.ts';
import type { Aspect } from '../schemes/aspect.ts';
import { type StageScore, scoreStage } from '../scoring/stage-score.ts';

/** Who competes in a stage, and what their marks make so far. */
export interface StageField {
  readonly stage: CompetitionStage;
  readonly aspects: readonly Aspect[];
  readonly entries: readonly Entry[];
  readonly scores: readonly StageScore[];
}

/** Of many stages at once, in the same few statements; `all` sees everything. */
export async function readFields(all: Context, stages: readonly CompetitionStage[]): Promise<StageField[]> {
  if (!stages.length) return [];
  const ids = stages.map(({ id }) => id);
  const aspects = await lockedAspects(all, ids);
  const competing = await competingIn(all, stages);
  const panels = await readPanels(all, ids);
  const marks = await all.list(Mark, { stageId: { in: ids }, status: 'SUBMITTED' });
  const rulings = await all.list(MarkRuling, { stageId: { in: ids } });
  return stages.map((stage) => {
    const entries = competing.get(stage.id) ?? [];
    const own = aspects.get(stage.id) ?? [];
    const scores = scoreStage({
      aggregation: stage.aggregation,
      aspects: own,
      entries: entries.map(({ id }) => id),
      judgesOf: (entry, aspect) => panels.judgesOf(stage.id, entry, aspect),
      marks: marks
        .filter(({ stageId }) => stageId === stage.id)
        .map(({ entryId, aspectId, judgeId, value }) => ({
          entry: entryId,
          aspect: aspectId,
          judge: judgeId,
          value,
        })),
      rulings: rulings.map(({ entryId, aspectId, mark }) => ({ entry: entryId, aspect: aspectId, mark })),
    });
    return { stage, aspects: own, entries, scores };
  });
}
