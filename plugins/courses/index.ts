import { definePlugin, text } from 'qinxue/plugin';
import { organisation } from '../organisation/index.ts';
import { access } from './access.ts';
import { Attendance } from './attendance/attendance.ts';
import { AttendanceResolver } from './attendance/attendance-resolver.ts';
import { classLifecycle } from './classes/class-lifecycle.ts';
import { ClassTrainer } from './classes/class-trainer.ts';
import { seats } from './classes/seats.ts';
import { TrainingClass } from './classes/training-class.ts';
import { TrainingClassResolver } from './classes/training-class-resolver.ts';
import { UnitClasses } from './classes/unit-classes.ts';
import { closedUntil } from './closed-until.ts';
import { CompletionRuleResolver } from './completion/rule-resolver.ts';
import { Course } from './course.ts';
import { courseLifecycle } from './course-lifecycle.ts';
import { CourseResolver } from './course-resolver.ts';
import { demo } from './demo/index.ts';
import { Enrolment } from './enrolments/enrolment.ts';
import { enrolmentLifecycle } from './enrolments/enrolment-lifecycle.ts';
import { EnrolmentResolver } from './enrolments/enrolment-resolver.ts';
import { ItemProgress } from './enrolments/item-progress.ts';
import { ItemProgressResolver } from './enrolments/item-progress-resolver.ts';
import { MemberEnrolments } from './enrolments/member-enrolments.ts';
import { events } from './events.ts';
import { examples } from './examples.ts';
import { LearningHours } from './hours/learning-hours.ts';
import { LearningHoursResolver } from './hours/learning-hours-resolver.ts';
import { MemberHours } from './hours/member-hours.ts';
import { reactions } from './leaving/reactions.ts';
import { metrics } from './metrics/index.ts';
import { courses0001 } from './migrations/0001-courses.ts';
import { courses0002 } from './migrations/0002-classes.ts';
import { courses0003 } from './migrations/0003-class-records.ts';
import { courses0004 } from './migrations/0004-course-hours.ts';
import { courses0005 } from './migrations/0005-item-evidence.ts';
import { courses0006 } from './migrations/0006-validity-and-doubt.ts';
import { courses0009 } from './migrations/0009-metric-indexes.ts';
import { courses0010 } from './migrations/0010-sort-keys.ts';
import { courses0011 } from './migrations/0011-names.ts';
import { permissions } from './permissions.ts';
import { ClassPlace } from './places/class-place.ts';
import { ClassPlaceResolver } from './places/class-place-resolver.ts';
import { MemberPlaces } from './places/member-places.ts';
import { placeLifecycle } from './places/place-lifecycle.ts';
import { ClassRecord } from './records/class-record.ts';
import { ClassRecordResolver } from './records/class-record-resolver.ts';
import { ClassSession } from './sessions/class-session.ts';
import { ClassSessionResolver } from './sessions/class-session-resolver.ts';
import { sessionLifecycle } from './sessions/session-lifecycle.ts';
import { CourseSettings } from './settings.ts';
import { UnitCourses } from './unit-courses.ts';
import { CourseItem } from './versions/course-item.ts';
import { CourseModule } from './versions/course-module.ts';
import { CourseModuleResolver } from './versions/course-module-resolver.ts';
import { CourseVersion } from './versions/course-version.ts';
import { CourseVersionResolver } from './versions/course-version-resolver.ts';
import { versionLifecycle } from './versions/version-lifecycle.ts';

export { Attendance } from './attendance/attendance.ts';
export { TrainingClass, TrainingClassConnection } from './classes/training-class.ts';
export { Course, CourseConnection } from './course.ts';
export { Enrolment, EnrolmentConnection } from './enrolments/enrolment.ts';
export {
  type ClassPlaceFact,
  type CoursePublishedFact,
  classPlaceMoved,
  classSeatTaken,
  classSessionMoved,
  courseCompleted,
  courseEnrolled,
  courseMoved,
  coursePublished,
  courseVersionMoved,
  type EnrolmentFact,
  enrolmentMoved,
  type HoursFact,
  hoursCredited,
  trainingClassMoved,
} from './events.ts';
export { LearningHours, LearningHoursConnection } from './hours/learning-hours.ts';
export { attendanceRate, completionRate, leadersHours, learnersShare, learningHoursPerHead } from './metrics/index.ts';
export { enrolOneself, learn, manageCourses, recordAttendance, viewLearning } from './permissions.ts';
export { ClassPlace, ClassPlaceConnection } from './places/class-place.ts';
export { ClassSession, ClassSessionConnection } from './sessions/class-session.ts';
export { CourseSettings } from './settings.ts';
export { CourseVersion, CourseVersionConnection } from './versions/course-version.ts';

/** What units teach, who learns it, and when it is learned. */
export const courses = definePlugin({
  id: 'courses',
  title: text('Courses', '课程培训'),
  requires: [organisation],
  entities: [
    Course,
    CourseVersion,
    CourseModule,
    CourseItem,
    Enrolment,
    ItemProgress,
    TrainingClass,
    ClassTrainer,
    ClassSession,
    ClassPlace,
    Attendance,
    ClassRecord,
    LearningHours,
  ],
  access,
  migrations: [
    courses0001,
    courses0002,
    courses0003,
    courses0004,
    courses0005,
    courses0006,
    courses0009,
    courses0010,
    courses0011,
  ],
  resolvers: [
    CourseResolver,
    CourseVersionResolver,
    CourseModuleResolver,
    CompletionRuleResolver,
    EnrolmentResolver,
    ItemProgressResolver,
    UnitCourses,
    MemberEnrolments,
    TrainingClassResolver,
    ClassSessionResolver,
    ClassPlaceResolver,
    AttendanceResolver,
    ClassRecordResolver,
    LearningHoursResolver,
    UnitClasses,
    MemberPlaces,
    MemberHours,
  ],
  permissions,
  events,
  reactions,
  lifecycles: [courseLifecycle, versionLifecycle, enrolmentLifecycle, classLifecycle, sessionLifecycle, placeLifecycle],
  metrics,
  settings: CourseSettings,
  examples,
  seats,
  closedUntil,
  demo,
});
