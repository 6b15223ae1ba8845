import { definePlugin, onWithin, text } from 'qinxue/plugin';
import { memberLeft, organisation } from '../organisation/index.ts';
import { access } from './access.ts';
import { Competition } from './competition.ts';
import { competitionLifecycle } from './competition-lifecycle.ts';
import { CompetitionResolver } from './competition-resolver.ts';
import { demo } from './demo/index.ts';
import { Entry, entryLifecycle } from './entries/entry.ts';
import { EntryMember } from './entries/entry-member.ts';
import { EntryResolver } from './entries/entry-resolver.ts';
import { events } from './events.ts';
import { examples } from './examples.ts';
import { releaseCompetitors } from './leaving/release-competitors.ts';
import { Mark } from './marking/mark.ts';
import { MarkJudgeCode } from './marking/mark-judge-code.ts';
import { MarkResolver } from './marking/mark-resolver.ts';
import { MarkRuling } from './marking/mark-ruling.ts';
import { MemberCompeting } from './member-competing.ts';
import { metrics } from './metrics.ts';
import { competitions0001 } from './migrations/0001-competitions.ts';
import { competitions0005 } from './migrations/0005-ways-out.ts';
import { competitions0009 } from './migrations/0009-metric-indexes.ts';
import { competitions0010 } from './migrations/0010-sort-keys.ts';
import { competitions0011 } from './migrations/0011-marks.ts';
import { PanelJudge } from './panels/panel-judge.ts';
import { PanelRecusal } from './panels/panel-recusal.ts';
import { PanelResolver } from './panels/panel-resolver.ts';
import { seats } from './panels/seats.ts';
import { permissions } from './permissions.ts';
import { CompetitionEvent } from './programme/competition-event.ts';
import { CompetitionStage, stageLifecycle } from './programme/competition-stage.ts';
import { CompetitionEventResolver } from './programme/event-resolver.ts';
import { AdvancementResolver, AwardRuleResolver } from './programme/rule-number-resolver.ts';
import { Award } from './results/award.ts';
import { AwardResolver } from './results/award-resolver.ts';
import { AwardVersion } from './results/award-version.ts';
import { closedUntil } from './results/closed-until.ts';
import { EventResult } from './results/event-result.ts';
import { EventResultLine } from './results/event-result-line.ts';
import { CompetitionStageResolver } from './results/stage-resolver.ts';
import { StageResult } from './results/stage-result.ts';
import { StandingLineResolver, StandingsResolver } from './results/standings-resolver.ts';
import { CompetitionUnitPlaceResolver, CompetitionUnitRanking } from './results/unit-ranking-resolver.ts';
import { Aspect } from './schemes/aspect.ts';
import { MarkScheme, schemeLifecycle } from './schemes/mark-scheme.ts';
import { MarkSchemeResolver } from './schemes/scheme-resolver.ts';
import { CompetitionSettings } from './settings.ts';
import { UnitCompetitions } from './unit-competitions.ts';

export { Competition, CompetitionConnection } from './competition.ts';
export { Entry, EntryConnection } from './entries/entry.ts';
export {
  type AwardGivenFact,
  type AwardWithdrawnFact,
  awardGiven,
  awardWithdrawn,
  competitionMoved,
  entryMoved,
  type MarkedAgainFact,
  markedAgain,
  type ResultPublishedFact,
  resultPublished,
  type StandingsMovedFact,
  schemeMoved,
  stageMoved,
  standingsMoved,
} from './events.ts';
export { awardsPerHead, entries, meanComparable, participationRate } from './metrics.ts';
export { enterOneself, enterOthers, judgeEntries, manageCompetitions, viewEntries } from './permissions.ts';
export { CompetitionEvent, CompetitionEventConnection } from './programme/competition-event.ts';
export { CompetitionStage } from './programme/competition-stage.ts';
export { Award, AwardConnection } from './results/award.ts';
export { EventResult, EventResultConnection } from './results/event-result.ts';
export { CompetitionSettings } from './settings.ts';

/** In what units compete, who takes part, how it is judged, and who is honoured. */
export const competitions = definePlugin({
  id: 'competitions',
  title: text('Skill competitions', '技能竞赛'),
  requires: [organisation],
  entities: [
    Competition,
    CompetitionEvent,
    CompetitionStage,
    MarkScheme,
    Aspect,
    Entry,
    EntryMember,
    PanelJudge,
    PanelRecusal,
    Mark,
    MarkRuling,
    StageResult,
    EventResult,
    EventResultLine,
    Award,
    AwardVersion,
  ],
  access,
  migrations: [competitions0001, competitions0005, competitions0009, competitions0010, competitions0011],
  reactions: [
    onWithin(memberLeft, (context, leavers) =>
      releaseCompetitors(
        context,
        leavers.map(({ member }) => member),
      ),
    ),
  ],
  closedUntil,
  lifecycles: [competitionLifecycle, stageLifecycle, schemeLifecycle, entryLifecycle],
  resolvers: [
    CompetitionResolver,
    AdvancementResolver,
    AwardRuleResolver,
    CompetitionEventResolver,
    CompetitionStageResolver,
    AwardResolver,
    CompetitionUnitRanking,
    CompetitionUnitPlaceResolver,
    MarkSchemeResolver,
    PanelResolver,
    EntryResolver,
    MarkResolver,
    MarkJudgeCode,
    StandingsResolver,
    StandingLineResolver,
    UnitCompetitions,
    MemberCompeting,
  ],
  permissions,
  events,
  metrics,
  settings: CompetitionSettings,
  examples,
  seats,
  demo,
});
