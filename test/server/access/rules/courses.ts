import type { Oracle } from '../oracle.ts';
import type { PersonView } from '../person-view.ts';
import type { Row } from '../world.ts';
import type { Rules, Writing } from './rule.ts';

const inClass = (view: PersonView, classId: unknown, permission: string) =>
  view.holds(permission, view.oracle.byId('TrainingClass', classId)?.unitId);

const part: Writing = (view, row, oracle) => {
  const version = oracle.byId('CourseVersion', row.versionId);
  return view.holds('courses.manage', oracle.byId('Course', version?.courseId)?.unitId);
};

/** Whoever takes attendance where the learner is, or manages the course where it is offered, says what others have done. */
const vouches: Writing = (view, enrolment, oracle) =>
  view.holds('courses.record-attendance', enrolment.unitId) ||
  view.holds('courses.manage', oracle.byId('Course', enrolment.courseId)?.unitId);

/** The learner, who vouches for them, and whoever runs a class that they are in: what they complete by that, and the hours of it. */
const completes = (view: PersonView, row: Row | undefined, oracle: Oracle): boolean =>
  row !== undefined &&
  (row.memberId === view.me ||
    view.holds('courses.manage', row.unitId) ||
    vouches(view, row, oracle) ||
    view.oracle
      .table('ClassPlace')
      .some(
        ({ memberId, classId, enrolmentId }) =>
          (memberId === row.memberId || enrolmentId === row.id) &&
          view.holds('courses.manage', view.oracle.byId('TrainingClass', classId)?.unitId),
      ));

export const courses: Rules = {
  sees: {
    // Published courses reach down from their unit; drafts are for who manages courses there.
    Course: (view) => (row) =>
      view.holds('courses.manage', row.unitId) ||
      (row.status !== 'DRAFT' &&
        (view.isOnLine(row.unitId) ||
          view.holds('courses.view-learning', row.unitId) ||
          view.oracle.table('Enrolment').some((taken) => taken.courseId === row.id && taken.memberId === view.me))),
    CourseVersion: (view) => (row) =>
      view.sees('Course', row.courseId) &&
      (row.status !== 'DRAFT' || view.holds('courses.manage', view.oracle.byId('Course', row.courseId)?.unitId)),
    CourseModule: (view) => (row) => view.sees('CourseVersion', row.versionId),
    CourseItem: (view) => (row) => view.sees('CourseVersion', row.versionId),
    Enrolment: (view) => (row) =>
      row.memberId === view.me ||
      view.holds('courses.view-learning', row.unitId) ||
      view.holds('courses.manage', row.unitId),
    ItemProgress: (view) => (row) => view.sees('Enrolment', row.enrolmentId),

    // Classes like courses; who was in one still sees it.
    TrainingClass: (view) => (row) =>
      view.holds('courses.manage', row.unitId) ||
      (row.status !== 'DRAFT' &&
        (view.isOnLine(row.unitId) ||
          view.holds('courses.view-learning', row.unitId) ||
          view.oracle.table('ClassPlace').some((place) => place.classId === row.id && place.memberId === view.me))),
    ClassTrainer: (view) => (row) => view.sees('TrainingClass', row.classId),
    ClassSession: (view) => (row) => view.sees('TrainingClass', row.classId),
    // Whoever manages the class sees all who are in it, from whichever unit.
    ClassPlace: (view) => (row) =>
      row.memberId === view.me ||
      view.holds('courses.view-learning', row.unitId) ||
      view.holds('courses.manage', row.unitId) ||
      view.holds('courses.manage', view.oracle.byId('TrainingClass', row.classId)?.unitId),
    Attendance: (view) => (row) => view.sees('ClassPlace', row.placeId),
    // A signed list tells of everybody, so its readers are those who may see everybody's attendance.
    ClassRecord: (view) => (row) =>
      ['courses.manage', 'courses.record-attendance', 'courses.view-learning'].some((permission) =>
        view.holds(permission, row.unitId),
      ),
    LearningHours: (view) => (row) =>
      row.memberId === view.me ||
      view.holds('courses.view-learning', row.unitId) ||
      view.holds('courses.manage', row.unitId),
  },
  writes: {
    // Not the class itself and the places in it: a learner's seat is counted there, and goes to someone else when they leave.
    ClassTrainer: (view, row) => inClass(view, row.classId, 'courses.manage'),
    ClassSession: (view, row) =>
      ['courses.manage', 'courses.record-attendance'].some((permission) => inClass(view, row.classId, permission)),
    Attendance: (view, row, oracle) =>
      inClass(view, oracle.byId('ClassSession', row.sessionId)?.classId, 'courses.record-attendance'),
    ClassRecord: (view, row) => view.holds('courses.record-attendance', row.unitId),
    LearningHours: (view, row, oracle) =>
      inClass(view, row.classId, 'courses.manage') ||
      view.holds('courses.manage', row.unitId) ||
      completes(view, oracle.byId('Enrolment', row.enrolmentId), oracle),
    Course: (view, row) => view.holds('courses.manage', row.unitId),
    CourseVersion: (view, row, oracle) => view.holds('courses.manage', oracle.byId('Course', row.courseId)?.unitId),
    CourseModule: (view, row, oracle) => part(view, row, oracle),
    CourseItem: (view, row, oracle) => part(view, row, oracle),
    Enrolment: (view, row, oracle) => completes(view, row, oracle),
    ItemProgress: (view, row, oracle) => {
      const enrolment = oracle.byId('Enrolment', row.enrolmentId);
      return (
        enrolment !== undefined &&
        (enrolment.memberId === view.me ||
          view.holds('courses.manage', enrolment.unitId) ||
          vouches(view, enrolment, oracle))
      );
    },
  },
  mentions: {
    // Whoever sees an enrolment is told in a sentence what is left to do.
    CourseItem: (view) => (row) =>
      view.oracle
        .table('Enrolment')
        .some(({ id, versionId }) => versionId === row.versionId && view.sees('Enrolment', id)),
  },
};
