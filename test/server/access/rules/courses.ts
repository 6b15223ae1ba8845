import type { Eyes } from '../eyes.ts';
import type { Oracle } from '../oracle.ts';
import type { Row } from '../world.ts';
import type { Rules, Writing } from './rule.ts';

const inClass = (eyes: Eyes, classId: unknown, permission: string) =>
  eyes.holds(permission, eyes.oracle.byId('TrainingClass', classId)?.unitId);

const part: Writing = (eyes, row, oracle) => {
  const version = oracle.byId('CourseVersion', row.versionId);
  return eyes.holds('courses.manage', oracle.byId('Course', version?.courseId)?.unitId);
};

/** Whoever takes attendance where the learner is, or manages the course where it is offered, says what others have done. */
const vouches: Writing = (eyes, enrolment, oracle) =>
  eyes.holds('courses.record-attendance', enrolment.unitId) ||
  eyes.holds('courses.manage', oracle.byId('Course', enrolment.courseId)?.unitId);

/** The learner, who vouches for them, and whoever runs a class that they are in: what they complete by that, and the hours of it. */
const completes = (eyes: Eyes, row: Row | undefined, oracle: Oracle): boolean =>
  row !== undefined &&
  (row.memberId === eyes.me ||
    eyes.holds('courses.manage', row.unitId) ||
    vouches(eyes, row, oracle) ||
    eyes.oracle
      .table('ClassPlace')
      .some(
        ({ memberId, classId, enrolmentId }) =>
          (memberId === row.memberId || enrolmentId === row.id) &&
          eyes.holds('courses.manage', eyes.oracle.byId('TrainingClass', classId)?.unitId),
      ));

export const courses: Rules = {
  sees: {
    // Published courses reach down from their unit; drafts are for who manages courses there.
    Course: (eyes) => (row) =>
      eyes.holds('courses.manage', row.unitId) ||
      (row.status !== 'DRAFT' &&
        (eyes.isOnLine(row.unitId) ||
          eyes.holds('courses.view-learning', row.unitId) ||
          eyes.oracle.table('Enrolment').some((taken) => taken.courseId === row.id && taken.memberId === eyes.me))),
    CourseVersion: (eyes) => (row) =>
      eyes.sees('Course', row.courseId) &&
      (row.status !== 'DRAFT' || eyes.holds('courses.manage', eyes.oracle.byId('Course', row.courseId)?.unitId)),
    CourseModule: (eyes) => (row) => eyes.sees('CourseVersion', row.versionId),
    CourseItem: (eyes) => (row) => eyes.sees('CourseVersion', row.versionId),
    Enrolment: (eyes) => (row) =>
      row.memberId === eyes.me ||
      eyes.holds('courses.view-learning', row.unitId) ||
      eyes.holds('courses.manage', row.unitId),
    ItemProgress: (eyes) => (row) => eyes.sees('Enrolment', row.enrolmentId),

    // Classes like courses; who was in one still sees it.
    TrainingClass: (eyes) => (row) =>
      eyes.holds('courses.manage', row.unitId) ||
      (row.status !== 'DRAFT' &&
        (eyes.isOnLine(row.unitId) ||
          eyes.holds('courses.view-learning', row.unitId) ||
          eyes.oracle.table('ClassPlace').some((place) => place.classId === row.id && place.memberId === eyes.me))),
    ClassTrainer: (eyes) => (row) => eyes.sees('TrainingClass', row.classId),
    ClassSession: (eyes) => (row) => eyes.sees('TrainingClass', row.classId),
    // Whoever manages the class sees all who are in it, from whichever unit.
    ClassPlace: (eyes) => (row) =>
      row.memberId === eyes.me ||
      eyes.holds('courses.view-learning', row.unitId) ||
      eyes.holds('courses.manage', row.unitId) ||
      eyes.holds('courses.manage', eyes.oracle.byId('TrainingClass', row.classId)?.unitId),
    Attendance: (eyes) => (row) => eyes.sees('ClassPlace', row.placeId),
    // A signed list tells of everybody, so its readers are those who may see everybody's attendance.
    ClassRecord: (eyes) => (row) =>
      ['courses.manage', 'courses.record-attendance', 'courses.view-learning'].some((permission) =>
        eyes.holds(permission, row.unitId),
      ),
    LearningHours: (eyes) => (row) =>
      row.memberId === eyes.me ||
      eyes.holds('courses.view-learning', row.unitId) ||
      eyes.holds('courses.manage', row.unitId),
  },
  writes: {
    // Not the class itself and the places in it: a learner's seat is counted there, and goes to someone else when they leave.
    ClassTrainer: (eyes, row) => inClass(eyes, row.classId, 'courses.manage'),
    ClassSession: (eyes, row) =>
      ['courses.manage', 'courses.record-attendance'].some((permission) => inClass(eyes, row.classId, permission)),
    Attendance: (eyes, row, oracle) =>
      inClass(eyes, oracle.byId('ClassSession', row.sessionId)?.classId, 'courses.record-attendance'),
    ClassRecord: (eyes, row) => eyes.holds('courses.record-attendance', row.unitId),
    LearningHours: (eyes, row, oracle) =>
      inClass(eyes, row.classId, 'courses.manage') ||
      eyes.holds('courses.manage', row.unitId) ||
      completes(eyes, oracle.byId('Enrolment', row.enrolmentId), oracle),
    Course: (eyes, row) => eyes.holds('courses.manage', row.unitId),
    CourseVersion: (eyes, row, oracle) => eyes.holds('courses.manage', oracle.byId('Course', row.courseId)?.unitId),
    CourseModule: (eyes, row, oracle) => part(eyes, row, oracle),
    CourseItem: (eyes, row, oracle) => part(eyes, row, oracle),
    Enrolment: (eyes, row, oracle) => completes(eyes, row, oracle),
    ItemProgress: (eyes, row, oracle) => {
      const enrolment = oracle.byId('Enrolment', row.enrolmentId);
      return (
        enrolment !== undefined &&
        (enrolment.memberId === eyes.me ||
          eyes.holds('courses.manage', enrolment.unitId) ||
          vouches(eyes, enrolment, oracle))
      );
    },
  },
  mentions: {
    // Whoever sees an enrolment is told in a sentence what is left to do.
    CourseItem: (eyes) => (row) =>
      eyes.oracle
        .table('Enrolment')
        .some(({ id, versionId }) => versionId === row.versionId && eyes.sees('Enrolment', id)),
  },
};
