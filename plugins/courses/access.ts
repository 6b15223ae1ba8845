import {
  type Access,
  announced,
  childOf,
  custom,
  draftOf,
  never,
  ofManaged,
  ofPerson,
  or,
  type RowOf,
  sql,
  type Viewer,
  withinPermission,
} from 'qinxue/plugin';
import { Attendance } from './attendance/attendance.ts';
import { ClassTrainer } from './classes/class-trainer.ts';
import { TrainingClass } from './classes/training-class.ts';
import { Course } from './course.ts';
import { Enrolment } from './enrolments/enrolment.ts';
import { ItemProgress } from './enrolments/item-progress.ts';
import { LearningHours } from './hours/learning-hours.ts';
import { manageCourses, recordAttendance, viewLearning } from './permissions.ts';
import { ClassPlace } from './places/class-place.ts';
import { ClassRecord } from './records/class-record.ts';
import { ClassSession } from './sessions/class-session.ts';
import { CourseItem } from './versions/course-item.ts';
import { CourseModule } from './versions/course-module.ts';
import { CourseVersion } from './versions/course-version.ts';

/** What has been learned stays readable, also for someone who has left the unit that offers it. */
const isTaken = (viewer: Viewer, row: RowOf) =>
  sql`EXISTS (SELECT 1 FROM courses_enrolment taken WHERE taken.courseId = ${row('id')} AND taken.memberId = ${viewer.memberId})`;

/** Published courses reach down from their unit, and to those who follow the learning in it; a draft is its authors' own. */
const courses = announced(Course, { manage: manageCourses, view: viewLearning, also: isTaken });

/** Whoever has or had a place in a class still sees it from another unit. */
const hasPlace = (viewer: Viewer, row: RowOf) =>
  viewer.memberId
    ? sql`EXISTS (SELECT 1 FROM courses_class_place held WHERE held.classId = ${row('id')} AND held.memberId = ${viewer.memberId})`
    : never;

/** Like courses: they reach down from their unit once they are open. */
const classes = announced(TrainingClass, { manage: manageCourses, view: viewLearning, also: hasPlace });

const personalPlaces = ofPerson(ClassPlace, { view: viewLearning, manage: manageCourses });

/** A person's own fact; and whoever manages a class sees and writes all places in it, of people from other units too. */
const places: Access = {
  ...personalPlaces,
  visible: (viewer, row, rules) =>
    or(personalPlaces.visible(viewer, row, rules), ofManaged(viewer, TrainingClass, manageCourses, row('classId'))),
  writable: async (context, row) => {
    if (await personalPlaces.writable(context, row)) return true;
    const training = await context.find(TrainingClass, (row as ClassPlace).classId);
    return training !== undefined && context.can(manageCourses, training.unitId);
  },
};

/** A signed list or a picture shows everybody's attendance: for those who may see all of it. */
const records = custom(
  ClassRecord,
  (viewer, row) =>
    or(...[manageCourses, recordAttendance, viewLearning].map((each) => withinPermission(viewer, each, row('unitId')))),
  (context, { unitId }) => context.can(recordAttendance, unitId),
);

/** People see their own hours and never write them. */
const hours: Access = {
  ...ofPerson(LearningHours, { view: viewLearning, manage: manageCourses }),
  writable: (context, row) => context.can(manageCourses, (row as LearningHours).unitId),
};

export const access: readonly Access[] = [
  courses,
  // Seen with its course, but for the next version of a published one while it is being written.
  draftOf(CourseVersion, 'courseId', Course, manageCourses),
  childOf(CourseModule, 'versionId', CourseVersion),
  childOf(CourseItem, 'versionId', CourseVersion),
  ofPerson(Enrolment, { view: viewLearning, manage: manageCourses }),
  childOf(ItemProgress, 'enrolmentId', Enrolment),
  classes,
  childOf(ClassTrainer, 'classId', TrainingClass),
  childOf(ClassSession, 'classId', TrainingClass),
  places,
  childOf(Attendance, 'placeId', ClassPlace),
  records,
  hours,
];
