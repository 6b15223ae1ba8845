import type { Rules } from './rule.ts';

export const reading: Rules = {
  sees: {
    // Like courses: announced they reach down; who has read in one still sees it.
    ReadingActivity: (eyes) => (row) =>
      eyes.holds('reading.manage', row.unitId) ||
      (row.status !== 'DRAFT' &&
        // A draft that was called off was never announced.
        (row.status !== 'CANCELLED' || Boolean(row.announced)) &&
        (eyes.isOnLine(row.unitId) ||
          eyes.holds('reading.view', row.unitId) ||
          eyes.oracle
            .table('ReadThrough')
            .some(({ activityId, memberId }) => activityId === row.id && memberId === eyes.me))),
    // A private note is nobody else's, whatever they may do.
    ReadingNote: (eyes) => (row) => {
      if (row.memberId === eyes.me) return true;
      if (row.visibility === 'PRIVATE' || row.status === 'DRAFT') return false;
      if (eyes.holds('reading.review', row.unitId)) return true;
      const isPassed = row.status === 'APPROVED' || row.status === 'FEATURED';
      return (
        isPassed &&
        (row.visibility === 'PUBLIC' || eyes.isOnLine(row.sharedUnitId) || eyes.holds('reading.view', row.unitId))
      );
    },
    ReadingGoal: (eyes) => (row) =>
      row.memberId === eyes.me ||
      eyes.holds('reading.view', row.unitId) ||
      (row.owner === 'UNIT' && (eyes.isOnLine(row.unitId) || eyes.holds('reading.set-goals', row.unitId))),
    SelfStudyPlan: (eyes) => (row) =>
      row.memberId === eyes.me ||
      row.mentorId === eyes.me ||
      eyes.holds('reading.view', row.unitId) ||
      eyes.holds('reading.review', row.unitId),
  },
  writes: {
    ReadingActivity: (eyes, row) => eyes.holds('reading.manage', row.unitId),
    ReadingNote: (eyes, row) =>
      row.memberId === eyes.me ||
      (row.visibility !== 'PRIVATE' && row.status !== 'DRAFT' && eyes.holds('reading.review', row.unitId)),
    // Whoever judges a note decides what evidence its reading has, wherever the reading began.
    ReadThrough: (eyes, row) =>
      row.memberId === eyes.me ||
      eyes.holds('reading.review', row.unitId) ||
      eyes.oracle
        .table('ReadingNote')
        .some(
          ({ readThroughId, visibility, unitId }) =>
            readThroughId === row.id && visibility !== 'PRIVATE' && eyes.holds('reading.review', unitId),
        ),
    // Results come and go with their activity, wherever those who took part are now.
    ReadingResult: (eyes, row) =>
      row.memberId === eyes.me ||
      eyes.holds('reading.manage', row.unitId) ||
      eyes.oracle
        .table('ReadingActivity')
        .some(({ id, unitId }) => id === row.activityId && eyes.holds('reading.manage', unitId)),
    ReadingGoal: (eyes, row) =>
      row.owner === 'UNIT' ? eyes.holds('reading.set-goals', row.unitId) : row.memberId === eyes.me,
    SelfStudyPlan: (eyes, row) =>
      row.memberId === eyes.me || row.mentorId === eyes.me || eyes.holds('reading.review', row.unitId),
  },
};
