import type { Rules } from './rule.ts';

export const reading: Rules = {
  sees: {
    // Like courses: announced they reach down; who has read in one still sees it.
    ReadingActivity: (view) => (row) =>
      view.holds('reading.manage', row.unitId) ||
      (row.status !== 'DRAFT' &&
        // A draft that was called off was never announced.
        (row.status !== 'CANCELLED' || Boolean(row.announced)) &&
        (view.isOnLine(row.unitId) ||
          view.holds('reading.view', row.unitId) ||
          view.oracle
            .table('ReadThrough')
            .some(({ activityId, memberId }) => activityId === row.id && memberId === view.me))),
    // A private note is nobody else's, whatever they may do.
    ReadingNote: (view) => (row) => {
      if (row.memberId === view.me) return true;
      if (row.visibility === 'PRIVATE' || row.status === 'DRAFT') return false;
      if (view.holds('reading.review', row.unitId)) return true;
      const isPassed = row.status === 'APPROVED' || row.status === 'FEATURED';
      return (
        isPassed &&
        (row.visibility === 'PUBLIC' || view.isOnLine(row.sharedUnitId) || view.holds('reading.view', row.unitId))
      );
    },
    ReadingGoal: (view) => (row) =>
      row.memberId === view.me ||
      view.holds('reading.view', row.unitId) ||
      (row.owner === 'UNIT' && (view.isOnLine(row.unitId) || view.holds('reading.set-goals', row.unitId))),
    SelfStudyPlan: (view) => (row) =>
      row.memberId === view.me ||
      row.mentorId === view.me ||
      view.holds('reading.view', row.unitId) ||
      view.holds('reading.review', row.unitId),
  },
  writes: {
    ReadingActivity: (view, row) => view.holds('reading.manage', row.unitId),
    ReadingNote: (view, row) =>
      row.memberId === view.me ||
      (row.visibility !== 'PRIVATE' && row.status !== 'DRAFT' && view.holds('reading.review', row.unitId)),
    // Whoever judges a note decides what evidence its reading has, wherever the reading began.
    ReadThrough: (view, row) =>
      row.memberId === view.me ||
      view.holds('reading.review', row.unitId) ||
      view.oracle
        .table('ReadingNote')
        .some(
          ({ readThroughId, visibility, unitId }) =>
            readThroughId === row.id && visibility !== 'PRIVATE' && view.holds('reading.review', unitId),
        ),
    // Results come and go with their activity, wherever those who took part are now.
    ReadingResult: (view, row) =>
      row.memberId === view.me ||
      view.holds('reading.manage', row.unitId) ||
      view.oracle
        .table('ReadingActivity')
        .some(({ id, unitId }) => id === row.activityId && view.holds('reading.manage', unitId)),
    ReadingGoal: (view, row) =>
      row.owner === 'UNIT' ? view.holds('reading.set-goals', row.unitId) : row.memberId === view.me,
    SelfStudyPlan: (view, row) =>
      row.memberId === view.me || row.mentorId === view.me || view.holds('reading.review', row.unitId),
  },
};
