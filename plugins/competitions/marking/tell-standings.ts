import type { Context } from 'qinxue/plugin';
import { standingsMoved } from '../events.ts';
import type { CompetitionStage } from '../programme/competition-stage.ts';

/** The marks of a stage changed, or who gives them. */
export const tellStandings = (scope: Context, { id: stageId, eventId, unitId }: CompetitionStage): void =>
  scope.emit(standingsMoved, { eventId, stageId }, unitId);
