import {
  type Access,
  and,
  announced,
  childOf,
  custom,
  draftOf,
  name,
  or,
  type RowOf,
  type Sql,
  sql,
  type Viewer,
  withinPermission,
} from 'qinxue/plugin';
import { Competition } from './competition.ts';
import { Entry } from './entries/entry.ts';
import { EntryMember } from './entries/entry-member.ts';
import { marks, rulings } from './marking/mark-access.ts';
import { isOwn, isOwnPublished, isPanelOf, notRecused } from './panels/judge-sight.ts';
import { PanelJudge } from './panels/panel-judge.ts';
import { PanelRecusal } from './panels/panel-recusal.ts';
import { enterOneself, enterOthers, judgeEntries, manageCompetitions, viewEntries } from './permissions.ts';
import { CompetitionEvent } from './programme/competition-event.ts';
import { CompetitionStage } from './programme/competition-stage.ts';
import { Award } from './results/award.ts';
import { AwardVersion } from './results/award-version.ts';
import { EventResult } from './results/event-result.ts';
import { EventResultLine } from './results/event-result-line.ts';
import { StageResult } from './results/stage-result.ts';
import { Aspect } from './schemes/aspect.ts';
import { MarkScheme } from './schemes/mark-scheme.ts';

const managed = (viewer: Viewer, unitId: Sql) => withinPermission(viewer, manageCompetitions, unitId);

/** Judges and those who take part see a competition of whichever unit. */
const takesPart = (viewer: Viewer, row: RowOf) =>
  or(
    ...['competitions_panel_judge', 'competitions_entry_member'].map(
      (table) =>
        sql`${row('id')} IN (SELECT tp.competitionId FROM ${name(table)} tp WHERE tp.memberId = ${viewer.memberId ?? null})`,
    ),
  );

/** Once it is announced a competition reaches down from its unit; before, it is its organisers' own. */
const competitions = announced(Competition, { manage: manageCompetitions, view: viewEntries, also: takesPart });

/** Whoever takes part, who follows the people of their unit, who organises, and the judges of what competes. */
const entries = custom(
  Entry,
  (viewer, row) =>
    and(
      notRecused(viewer, row('id')),
      or(
        isOwn(viewer, row('memberId')),
        sql`${row('id')} IN (SELECT te.entryId FROM competitions_entry_member te WHERE te.memberId = ${viewer.memberId ?? null})`,
        managed(viewer, row('organiserId')),
        withinPermission(viewer, viewEntries, row('unitId')),
        and(sql`${row('status')} = 'CONFIRMED'`, isPanelOf(viewer, 'eventId', row('eventId'))),
      ),
    ),
  (context, entry) =>
    context.can(manageCompetitions, entry.organiserId) ||
    context.can(enterOthers, entry.unitId) ||
    (entry.memberId === context.viewer.memberId && context.can(enterOneself)),
);

const partOfEntry = childOf(EntryMember, 'entryId', Entry);

/** With the entry; people of another unit in a team also by those who follow them there. */
const entryMembers: Access = {
  ...partOfEntry,
  visible: (viewer, row, rules) =>
    and(
      notRecused(viewer, row('entryId')),
      or(
        isOwn(viewer, row('memberId')),
        withinPermission(viewer, viewEntries, row('unitId')),
        partOfEntry.visible(viewer, row, rules),
      ),
    ),
};

const judges = custom(
  PanelJudge,
  (viewer, row) =>
    or(managed(viewer, row('unitId')), isOwn(viewer, row('memberId')), isPanelOf(viewer, 'stageId', row('stageId'))),
  (context, judge) => context.can(manageCompetitions, judge.unitId),
);

/** From what a judge keeps away is not for that judge to read, be it an organiser. */
const recusals = custom(
  PanelRecusal,
  (viewer, row) => and(managed(viewer, row('unitId')), notRecused(viewer, row('entryId'))),
  (context, { unitId, memberId }) =>
    context.can(manageCompetitions, unitId) || (memberId === context.viewer.memberId && context.can(judgeEntries)),
);

/** Before it is published for organisers and for the judges, who have all marked by then; after, one's own. */
const stageResults = custom(
  StageResult,
  (viewer, row) =>
    and(
      notRecused(viewer, row('entryId')),
      or(
        managed(viewer, row('organiserId')),
        isPanelOf(viewer, 'stageId', row('stageId')),
        isOwnPublished(viewer, row('entryId')),
      ),
    ),
  (context, result) => context.can(manageCompetitions, result.organiserId),
);

export const access: readonly Access[] = [
  competitions,
  childOf(CompetitionEvent, 'competitionId', Competition),
  childOf(CompetitionStage, 'eventId', CompetitionEvent),
  // A scheme is nobody's but its authors' until it is locked.
  draftOf(MarkScheme, 'stageId', CompetitionStage, manageCompetitions),
  childOf(Aspect, 'schemeId', MarkScheme),
  entries,
  entryMembers,
  judges,
  recusals,
  marks,
  rulings,
  stageResults,
  // What is published is for everyone who sees the competition.
  childOf(EventResult, 'eventId', CompetitionEvent),
  childOf(EventResultLine, 'resultId', EventResult),
  childOf(Award, 'eventId', CompetitionEvent),
  childOf(AwardVersion, 'awardId', Award),
];
