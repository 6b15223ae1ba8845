import type { PersonView } from '../person-view.ts';
import type { Rules } from './rule.ts';

const manages = (view: PersonView, unit: unknown) => view.holds('competitions.manage', unit);

const some = (view: PersonView, entity: string, columns: Readonly<Record<string, unknown>>) =>
  view.oracle.table(entity).some((row) => Object.entries(columns).every(([column, value]) => row[column] === value));

const judges = (view: PersonView, where: 'stageId' | 'eventId', id: unknown) =>
  some(view, 'PanelJudge', { memberId: view.me, [where]: id, leftOn: null });

/** Whoever keeps away from an entry sees nothing of it, whatever else they may do. */
const keepsAway = (view: PersonView, entryId: unknown) => some(view, 'PanelRecusal', { memberId: view.me, entryId });

/** Whoever competed in an entry sees their own sheet once a result of the event is published. */
const isOwnPublished = (view: PersonView, entryId: unknown) =>
  view.oracle
    .table('EntryMember')
    .some(
      (row) =>
        row.memberId === view.me && row.entryId === entryId && some(view, 'EventResult', { eventId: row.eventId }),
    );

export const competitions: Rules = {
  sees: {
    Competition: (view) => (row) =>
      manages(view, row.unitId) ||
      (row.status !== 'DRAFT' &&
        (view.isOnLine(row.unitId) ||
          view.holds('competitions.view-entries', row.unitId) ||
          some(view, 'PanelJudge', { memberId: view.me, competitionId: row.id }) ||
          some(view, 'EntryMember', { memberId: view.me, competitionId: row.id }))),
    MarkScheme: (view) => (row) =>
      view.sees('CompetitionStage', row.stageId) && (row.status !== 'DRAFT' || manages(view, row.unitId)),
    Entry: (view) => (row) =>
      !keepsAway(view, row.id) &&
      (row.memberId === view.me ||
        some(view, 'EntryMember', { memberId: view.me, entryId: row.id }) ||
        manages(view, row.organiserId) ||
        view.holds('competitions.view-entries', row.unitId) ||
        (row.status === 'CONFIRMED' && judges(view, 'eventId', row.eventId))),
    EntryMember: (view) => (row) =>
      !keepsAway(view, row.entryId) &&
      (row.memberId === view.me ||
        view.holds('competitions.view-entries', row.unitId) ||
        view.sees('Entry', row.entryId)),
    PanelJudge: (view) => (row) =>
      row.memberId === view.me || manages(view, row.unitId) || judges(view, 'stageId', row.stageId),
    PanelRecusal: (view) => (row) => manages(view, row.unitId) && !keepsAway(view, row.entryId),
    // Other judges' marks once one has given one's own, organisers on the panel included.
    Mark: (view) => (row) =>
      !keepsAway(view, row.entryId) &&
      (row.memberId === view.me ||
        isOwnPublished(view, row.entryId) ||
        (judges(view, 'stageId', row.stageId)
          ? view.oracle
              .table('Mark')
              .some(
                (mine) =>
                  mine.memberId === view.me &&
                  mine.entryId === row.entryId &&
                  mine.aspectId === row.aspectId &&
                  Number(mine.pass) >= Number(row.pass),
              )
          : manages(view, row.unitId))),
    MarkRuling: (view) => (row) =>
      !keepsAway(view, row.entryId) &&
      (row.memberId === view.me ||
        isOwnPublished(view, row.entryId) ||
        (!judges(view, 'stageId', row.stageId) && manages(view, row.unitId))),
    StageResult: (view) => (row) =>
      !keepsAway(view, row.entryId) &&
      (manages(view, row.organiserId) || judges(view, 'stageId', row.stageId) || isOwnPublished(view, row.entryId)),
  },
  writes: {},
};
