import { lifecycleMutation, mutationOf, operations, pageQuery, rowQuery } from 'qinxue/plugin';
import { Competition, CompetitionConnection } from './competition.ts';
import {
  type CompetitionReturn,
  cancelCompetition,
  createCompetition,
  returnCompetition,
  stepCompetition,
  updateCompetition,
} from './competition-commands.ts';
import {
  CompetitionCancelInput,
  CompetitionCreateInput,
  CompetitionReturnInput,
  CompetitionStepInput,
  CompetitionUpdateInput,
} from './competition-input.ts';
import { competitionLifecycle } from './competition-lifecycle.ts';
import { manageCompetitions } from './permissions.ts';

const managed = mutationOf(Competition, manageCompetitions);
const back = lifecycleMutation(competitionLifecycle, {
  allow: manageCompetitions,
  input: CompetitionReturnInput,
  run: (context, input, command: CompetitionReturn) => returnCompetition(context, input, command),
});
const step = lifecycleMutation(competitionLifecycle, {
  allow: manageCompetitions,
  input: CompetitionStepInput,
  run: (context, { competition }, command) => stepCompetition(context, competition, command),
});

export const CompetitionResolver = operations({
  competitions: pageQuery(CompetitionConnection, { description: 'The competitions that you can see (竞赛列表).' }),
  competition: rowQuery(Competition, { description: 'A competition by its id (竞赛).' }),
  competitionCreate: managed(CompetitionCreateInput, createCompetition, {
    description: 'Begins a competition as a draft (新建竞赛).',
  }),
  competitionUpdate: managed(CompetitionUpdateInput, updateCompetition, {
    description: 'Changes what stands outside the events of a competition (修改竞赛).',
  }),
  competitionCancel: managed(CompetitionCancelInput, cancelCompetition, {
    description: 'Calls a competition off, before its awards are given (取消竞赛).',
  }),
  competitionPublish: step('publish', {
    description: 'Announces a competition; its events no longer change (公布竞赛).',
  }),
  competitionOpenRegistration: step('openRegistration', { description: 'Opens a competition for entries (开放报名).' }),
  competitionLock: step('lock', { description: 'Fixes the entries; refused where an event has too few (截止报名).' }),
  competitionStart: step('start', {
    description: 'Opens the first stage of every event, once schemes and panels are ready (开始比赛).',
  }),
  competitionBeginMarking: step('beginMarking', {
    description: 'Says that all is held and what is left is marked (进入评分).',
  }),
  competitionPublishProvisional: step('publishProvisional', {
    description: 'Publishes a first result of every event, once all stages are closed (公示成绩).',
  }),
  competitionOpenAppeals: step('openAppeals', { description: 'Opens a competition to objections (开放申诉).' }),
  competitionFinalise: step('finalise', { description: 'Publishes the result that stands (确定成绩).' }),
  competitionAward: step('award', { description: 'Gives the awards by the final result (授奖).' }),
  competitionUnpublish: back('unpublish', {
    description: 'Takes the announcement back, to change the programme (撤回公布).',
  }),
  competitionReopenRegistration: back('reopenRegistration', {
    description: 'Opens a locked competition for entries again (重新开放报名).',
  }),
  competitionReopenAppeals: back('reopenAppeals', {
    description: 'Opens the final result to objections again; it stays a version (重新开放申诉).',
  }),
});
