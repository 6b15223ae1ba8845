import { mutationOf, operations, rowQuery } from 'qinxue/plugin';
import { manageCompetitions } from '../permissions.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { closeStage } from './close-stage.ts';
import { EventResult } from './event-result.ts';
import { correctResult } from './publish-result.ts';
import { reopenStage } from './reopen-stage.ts';
import { CompetitionStageCloseInput, CompetitionStageReopenInput, EventResultCorrectInput } from './result-input.ts';

const managed = mutationOf(CompetitionStage, manageCompetitions);

export const CompetitionStageResolver = operations({
  competitionStage: rowQuery(CompetitionStage, { description: 'A stage by its id (比赛阶段).' }),
  competitionStageClose: managed(CompetitionStageCloseInput, closeStage, {
    description: 'Fixes the scores of a stage, says who goes on and opens the next (结束阶段).',
  }),
  eventResultCorrect: mutationOf(EventResult, manageCompetitions)(EventResultCorrectInput, correctResult, {
    description: 'Publishes a corrected result as a new version (更正成绩).',
  }),
  competitionStageReopen: managed(CompetitionStageReopenInput, reopenStage, {
    description: 'Opens a closed stage again while the next is not marked; all marks stay (重新开放阶段).',
  }),
});
