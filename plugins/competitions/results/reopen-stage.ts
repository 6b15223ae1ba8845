import { badInput, type Context, lockedRow, lockManaged } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { Competition } from '../competition.ts';
import { tellStandings } from '../marking/tell-standings.ts';
import { manageCompetitions } from '../permissions.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { CompetitionStage, stageLifecycle } from '../programme/competition-stage.ts';
import type { CompetitionStageReopenInput } from './result-input.ts';
import { StageResult } from './stage-result.ts';
import { staysClosed } from './stays-closed.ts';

/** While nobody has marked the next one: its scores are fixed again when it is closed, all marks stay. */
export async function reopenStage(context: Context, input: CompetitionStageReopenInput): Promise<CompetitionStage> {
  const { eventId } = await context.get(CompetitionStage, input.stage);
  const event = await context.get(CompetitionEvent, eventId);
  const competition = await lockManaged(context, Competition, event.competitionId, manageCompetitions);
  const stage = await lockedRow(context, CompetitionStage, input.stage);
  stageLifecycle.check(stage, 'reopen');
  context.reason = inputText('input.reason', input.reason, 500);
  const closed = await staysClosed(context, competition, stage);
  if (closed) throw badInput('input.stage', closed);
  const all = context.asSystem();
  const next = await all.first(CompetitionStage, { eventId, no: stage.no + 1 });
  if (next?.status === 'OPEN') await stageLifecycle.step(context, next, 'putBack');
  await context.removeAll(await all.list(StageResult, { stageId: stage.id }));
  const open = await stageLifecycle.step(context, stage, 'reopen');
  tellStandings(context, stage);
  return open;
}
