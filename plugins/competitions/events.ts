import { event, type TransitionEvent, text } from 'qinxue/plugin';

export interface MarkedAgainFact {
  readonly entryId: string;
  readonly aspectId: string;
  readonly reason: string;
}

/** Never a mark: whoever hears of it asks for what they may see. */
export interface StandingsMovedFact {
  readonly eventId: string;
  readonly stageId: string | null;
}

export interface ResultPublishedFact {
  readonly eventId: string;
  readonly resultId: string;
  readonly no: number;
}

export interface AwardWithdrawnFact {
  readonly awardId: string;
  readonly entryId: string;
  readonly memberIds: readonly string[];
  readonly reason: string;
}

export interface AwardGivenFact {
  readonly awardId: string;
  readonly entryId: string;
  readonly memberIds: readonly string[];
  readonly name: string;
}

const eventId = text('the event of the competition', '竞赛项目');
const awardId = text('the award', '获奖记录');
const entryId = text('the entry', '报名');
const memberIds = text('who is honoured', '获奖职工');

/** In the unit that organises; so are the next ones, but for entries and awards. */
export const competitionMoved = event<TransitionEvent>(
  'competitions.competition-moved',
  text('Competition went on', '竞赛状态变更'),
);
export const stageMoved = event<TransitionEvent>('competitions.stage-moved', text('Stage went on', '阶段状态变更'));
export const schemeMoved = event<TransitionEvent>(
  'competitions.scheme-moved',
  text('Mark scheme went on', '评分方案状态变更'),
);
export const markedAgain = event<MarkedAgainFact>(
  'competitions.marked-again',
  text('Judges have to mark again', '要求重新评分'),
  { entryId, aspectId: text('the aspect', '评分项'), reason: text('why', '原因') },
);
export const standingsMoved = event<StandingsMovedFact>(
  'competitions.standings-moved',
  text('Standings may have changed', '实时榜变动'),
  { eventId, stageId: text('the stage; null where it may be any', '阶段；可能为任一阶段时为空') },
);
export const resultPublished = event<ResultPublishedFact>(
  'competitions.result-published',
  text('Result published', '成绩已公布'),
  { eventId, resultId: text('the result', '成绩'), no: text('its version', '成绩版本') },
);
/** In the unit that the person, or the leader of the team, belonged to when entering; so are the next. */
export const entryMoved = event<TransitionEvent>('competitions.entry-moved', text('Entry went on', '报名状态变更'));
export const awardGiven = event<AwardGivenFact>('competitions.award-given', text('Award given', '已授奖'), {
  awardId,
  entryId,
  memberIds,
  name: text('what it is called', '奖项名称'),
});
export const awardWithdrawn = event<AwardWithdrawnFact>(
  'competitions.award-withdrawn',
  text('Award withdrawn', '已撤销获奖'),
  { awardId, entryId, memberIds, reason: text('why', '原因') },
);

export const events = [
  competitionMoved,
  stageMoved,
  schemeMoved,
  entryMoved,
  markedAgain,
  standingsMoved,
  resultPublished,
  awardGiven,
  awardWithdrawn,
];
