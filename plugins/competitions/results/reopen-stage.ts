import { badInput, inputText, lockedRow, type Scope, text } from 'qinxue/plugin';
import { Competition } from '../competition.ts';
import { markingStatuses } from '../competition-status.ts';
import { requireManaging } from '../managing.ts';
import { Mark } from '../marking/mark.ts';
import { tellStandings } from '../marking/tell-standings.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { CompetitionStage, stageLife } from '../programme/competition-stage.ts';
import type { CompetitionStageReopenInput } from './result-input.ts';
import { StageResult } from './stage-result.ts';

/** While nobody has marked the next one: its scores are fixed again when it is closed, all marks stay. */
export async function reopenStage(scope: Scope, input: CompetitionStageReopenInput): Promise<CompetitionStage> {
  const { eventId } = await scope.get(CompetitionStage, input.stage);
  const event = await scope.get(CompetitionEvent, eventId);
  const competition = await lockedRow(scope, Competition, event.competitionId);
  requireManaging(scope, competition.unitId);
  const stage = await lockedRow(scope, CompetitionStage, input.stage);
  stageLife.check(stage, 'reopen');
  scope.reason = inputText('input.reason', input.reason, 500);
  if (!markingStatuses.includes(competition.status))
    throw badInput(
      'input.stage',
      text(
        `stays closed: the competition is ${competition.status}.`,
        `不能重新开放：竞赛目前状态为 ${competition.status}。`,
      ),
    );
  const all = scope.asSystem();
  const next = await all.first(CompetitionStage, { eventId, no: stage.no + 1 });
  if (next && (next.status === 'CLOSED' || (await all.first(Mark, { stageId: next.id }))))
    throw badInput(
      'input.stage',
      text(
        `stays closed: the stage after it, "${next.name}", is marked already.`,
        `不能重新开放：其后的阶段“${next.name}”已有评分。`,
      ),
    );
  if (next?.status === 'OPEN') await stageLife.step(scope, next, 'putBack');
  await scope.removeAll(await all.list(StageResult, { stageId: stage.id }));
  const open = await stageLife.step(scope, stage, 'reopen');
  tellStandings(scope, stage);
  return open;
}
