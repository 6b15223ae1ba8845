import type { Context } from 'qinxue/plugin';
import { standingsMoved } from '../events.ts';
import type { CompetitionStage } from '../programme/competition-stage.ts';

/** The marks of a stage changed, or who gives them. */
export const tellStandings = (context: Context, { id: stageId, eventId, unitId }: CompetitionStage): void =>
  context.emit(standingsMoved, { eventId, stageId }, unitId);
