import { definePlugin, organisation, text } from 'qinxue/plugin';
import { access } from './access.ts';
import { CompletionRuleResolver } from './completion/rule-type.ts';
import { Course } from './course.ts';
import { CourseResolver } from './course-resolver.ts';
import { demo } from './demo/index.ts';
import { Enrolment } from './enrolments/enrolment.ts';
import { EnrolmentResolver } from './enrolments/enrolment-resolver.ts';
import { ItemProgress } from './enrolments/item-progress.ts';
import { ItemProgressResolver } from './enrolments/item-progress-resolver.ts';
import { MemberEnrolments } from './enrolments/member-enrolments.ts';
import { events } from './events.ts';
import { metrics } from './metrics.ts';
import { courses0001 } from './migrations/0001-courses.ts';
import { permissions } from './permissions.ts';
import { CourseSettings } from './settings.ts';
import { UnitCourses } from './unit-courses.ts';
import { CourseItem } from './versions/course-item.ts';
import { CourseModule } from './versions/course-module.ts';
import { CourseModuleResolver } from './versions/course-module-resolver.ts';
import { CourseVersion } from './versions/course-version.ts';
import { CourseVersionResolver } from './versions/course-version-resolver.ts';

export { Course } from './course.ts';
export { Enrolment } from './enrolments/enrolment.ts';
export {
  type CoursePublishedFact,
  courseCompleted,
  courseEnrolled,
  coursePublished,
  type EnrolmentFact,
} from './events.ts';
export { completionRate, learnersShare } from './metrics.ts';
export { manageCourses, viewLearning } from './permissions.ts';
export { CourseSettings } from './settings.ts';
export { CourseVersion } from './versions/course-version.ts';

/** What units teach, who learns it, and when it is learned. */
export const courses = definePlugin({
  id: 'courses',
  title: text('Courses', '课程培训'),
  requires: [organisation],
  entities: [Course, CourseVersion, CourseModule, CourseItem, Enrolment, ItemProgress],
  access,
  migrations: [courses0001],
  resolvers: [
    CourseResolver,
    CourseVersionResolver,
    CourseModuleResolver,
    CompletionRuleResolver,
    EnrolmentResolver,
    ItemProgressResolver,
    UnitCourses,
    MemberEnrolments,
  ],
  permissions,
  events,
  metrics,
  settings: CourseSettings,
  demo,
});
