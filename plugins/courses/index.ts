import { definePlugin, organisation, shared, text } from 'qinxue/plugin';
import { Course } from './course.ts';
import { CourseResolver } from './course-resolver.ts';
import { courses0001 } from './migrations/0001-courses.ts';
import { enrol, manageCourses, viewLearning } from './permissions.ts';
import { UnitCourses } from './unit-courses.ts';

export { Course } from './course.ts';

export const courses = definePlugin({
  id: 'courses',
  title: text('Courses', '课程培训'),
  requires: [organisation],
  entities: [Course],
  access: [shared(Course, { manage: manageCourses, when: { status: { ne: 'DRAFT' } } })],
  migrations: [courses0001],
  resolvers: [CourseResolver, UnitCourses],
  permissions: [manageCourses, viewLearning, enrol],
});
