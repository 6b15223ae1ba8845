import { partsBy } from 'qinxue/plugin';
import { CompetitionStage } from './programme/competition-stage.ts';
import { Aspect } from './schemes/aspect.ts';

export const stagesOfEvent = partsBy(CompetitionStage, 'eventId', 'no');
export const aspectsOfScheme = partsBy(Aspect, 'schemeId', 'no');
