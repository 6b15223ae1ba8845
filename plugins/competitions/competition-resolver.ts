import { mutationOf, operations, pageQuery, rowQuery } from 'qinxue/plugin';
import { Competition, CompetitionConnection } from './competition.ts';
import {
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
import { manageCompetitions } from './permissions.ts';

const managed = mutationOf(Competition, manageCompetitions);

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
  competitionPublish: managed(
    CompetitionStepInput,
    (context, { competition }) => stepCompetition(context, competition, 'publish'),
    { description: 'Announces a competition; its events no longer change (公布竞赛).' },
  ),
  competitionOpenRegistration: managed(
    CompetitionStepInput,
    (context, { competition }) => stepCompetition(context, competition, 'openRegistration'),
    { description: 'Opens a competition for entries (开放报名).' },
  ),
  competitionLock: managed(
    CompetitionStepInput,
    (context, { competition }) => stepCompetition(context, competition, 'lock'),
    { description: 'Fixes the entries; refused where an event has too few (截止报名).' },
  ),
  competitionStart: managed(
    CompetitionStepInput,
    (context, { competition }) => stepCompetition(context, competition, 'start'),
    { description: 'Opens the first stage of every event, once schemes and panels are ready (开始比赛).' },
  ),
  competitionBeginMarking: managed(
    CompetitionStepInput,
    (context, { competition }) => stepCompetition(context, competition, 'beginMarking'),
    { description: 'Says that all is held and what is left is marked (进入评分).' },
  ),
  competitionPublishProvisional: managed(
    CompetitionStepInput,
    (context, { competition }) => stepCompetition(context, competition, 'publishProvisional'),
    { description: 'Publishes a first result of every event, once all stages are closed (公示成绩).' },
  ),
  competitionOpenAppeals: managed(
    CompetitionStepInput,
    (context, { competition }) => stepCompetition(context, competition, 'openAppeals'),
    { description: 'Opens a competition to objections (开放申诉).' },
  ),
  competitionFinalise: managed(
    CompetitionStepInput,
    (context, { competition }) => stepCompetition(context, competition, 'finalise'),
    { description: 'Publishes the result that stands (确定成绩).' },
  ),
  competitionAward: managed(
    CompetitionStepInput,
    (context, { competition }) => stepCompetition(context, competition, 'award'),
    { description: 'Gives the awards by the final result (授奖).' },
  ),
  competitionUnpublish: managed(
    CompetitionReturnInput,
    (context, input) => returnCompetition(context, input, 'unpublish'),
    { description: 'Takes the announcement back, to change the programme (撤回公布).' },
  ),
  competitionReopenRegistration: managed(
    CompetitionReturnInput,
    (context, input) => returnCompetition(context, input, 'reopenRegistration'),
    { description: 'Opens a locked competition for entries again (重新开放报名).' },
  ),
  competitionReopenAppeals: managed(
    CompetitionReturnInput,
    (context, input) => returnCompetition(context, input, 'reopenAppeals'),
    { description: 'Opens the final result to objections again; it stays a version (重新开放申诉).' },
  ),
});
