import { lifecycleMutation, mutationOf, operations, pageQuery, rowQuery } from 'qinxue/plugin';
import { Course, CourseConnection } from './course.ts';
import { createCourse, updateCourse } from './course-commands.ts';
import { CourseCreateInput, CourseRetireInput, CourseUpdateInput } from './course-input.ts';
import { courseLifecycle } from './course-lifecycle.ts';
import { manageCourses } from './permissions.ts';

const managed = mutationOf(Course, manageCourses);
const step = lifecycleMutation(courseLifecycle, { allow: manageCourses, input: CourseRetireInput, row: 'course' });

export const CourseResolver = operations({
  courses: pageQuery(CourseConnection, { description: 'The courses that you can see (课程列表).' }),
  course: rowQuery(Course, { description: 'A course by its id (课程).' }),
  courseCreate: managed(CourseCreateInput, createCourse, { description: 'Begins a course as a draft (新建课程).' }),
  courseUpdate: managed(CourseUpdateInput, updateCourse, {
    description: 'Changes what stands outside the versions of a course (修改课程).',
  }),
  courseRetire: step('retire', {
    description: 'Closes a course to new learners; those who take it go on (停用课程).',
  }),
  courseRestore: step('restore', {
    description: 'Opens a retired course to new learners again (恢复课程).',
  }),
});
