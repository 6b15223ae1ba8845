import type { Eyes } from '../eyes.ts';
import type { Rules } from './rule.ts';

const manages = (eyes: Eyes, unit: unknown) => eyes.holds('competitions.manage', unit);

const some = (eyes: Eyes, entity: string, columns: Readonly<Record<string, unknown>>) =>
  eyes.oracle.table(entity).some((row) => Object.entries(columns).every(([column, value]) => row[column] === value));

const judges = (eyes: Eyes, where: 'stageId' | 'eventId', id: unknown) =>
  some(eyes, 'PanelJudge', { memberId: eyes.me, [where]: id, leftOn: null });

/** Whoever keeps away from an entry sees nothing of it, whatever else they may do. */
const keepsAway = (eyes: Eyes, entryId: unknown) => some(eyes, 'PanelRecusal', { memberId: eyes.me, entryId });

/** Whoever competed in an entry sees their own sheet once a result of the event is published. */
const isOwnPublished = (eyes: Eyes, entryId: unknown) =>
  eyes.oracle
    .table('EntryMember')
    .some(
      (row) =>
        row.memberId === eyes.me && row.entryId === entryId && some(eyes, 'EventResult', { eventId: row.eventId }),
    );

export const competitions: Rules = {
  sees: {
    Competition: (eyes) => (row) =>
      manages(eyes, row.unitId) ||
      (row.status !== 'DRAFT' &&
        (eyes.isOnLine(row.unitId) ||
          eyes.holds('competitions.view-entries', row.unitId) ||
          some(eyes, 'PanelJudge', { memberId: eyes.me, competitionId: row.id }) ||
          some(eyes, 'EntryMember', { memberId: eyes.me, competitionId: row.id }))),
    MarkScheme: (eyes) => (row) =>
      eyes.sees('CompetitionStage', row.stageId) && (row.status !== 'DRAFT' || manages(eyes, row.unitId)),
    Entry: (eyes) => (row) =>
      !keepsAway(eyes, row.id) &&
      (row.memberId === eyes.me ||
        some(eyes, 'EntryMember', { memberId: eyes.me, entryId: row.id }) ||
        manages(eyes, row.organiserId) ||
        eyes.holds('competitions.view-entries', row.unitId) ||
        (row.status === 'CONFIRMED' && judges(eyes, 'eventId', row.eventId))),
    EntryMember: (eyes) => (row) =>
      !keepsAway(eyes, row.entryId) &&
      (row.memberId === eyes.me ||
        eyes.holds('competitions.view-entries', row.unitId) ||
        eyes.sees('Entry', row.entryId)),
    PanelJudge: (eyes) => (row) =>
      row.memberId === eyes.me || manages(eyes, row.unitId) || judges(eyes, 'stageId', row.stageId),
    PanelRecusal: (eyes) => (row) => manages(eyes, row.unitId) && !keepsAway(eyes, row.entryId),
    // Other judges' marks once one has given one's own, organisers on the panel included.
    Mark: (eyes) => (row) =>
      !keepsAway(eyes, row.entryId) &&
      (row.memberId === eyes.me ||
        isOwnPublished(eyes, row.entryId) ||
        (judges(eyes, 'stageId', row.stageId)
          ? eyes.oracle
              .table('Mark')
              .some(
                (mine) =>
                  mine.memberId === eyes.me &&
                  mine.entryId === row.entryId &&
                  mine.aspectId === row.aspectId &&
                  Number(mine.pass) >= Number(row.pass),
              )
          : manages(eyes, row.unitId))),
    MarkRuling: (eyes) => (row) =>
      !keepsAway(eyes, row.entryId) &&
      (row.memberId === eyes.me ||
        isOwnPublished(eyes, row.entryId) ||
        (!judges(eyes, 'stageId', row.stageId) && manages(eyes, row.unitId))),
    StageResult: (eyes) => (row) =>
      !keepsAway(eyes, row.entryId) &&
      (manages(eyes, row.organiserId) || judges(eyes, 'stageId', row.stageId) || isOwnPublished(eyes, row.entryId)),
  },
  writes: {},
};
