import { childrenLoader } from 'qinxue/plugin';
import { CompetitionStage } from './programme/competition-stage.ts';
import { Aspect } from './schemes/aspect.ts';

export const stagesOfEvent = childrenLoader(CompetitionStage, 'eventId', 'no');
export const aspectsOfScheme = childrenLoader(Aspect, 'schemeId', 'no');
