import { type Access, and, or, partOf, personal, type RowOf, reached, rule, sql, type Viewer } from 'qinxue/plugin';
import { Course } from './course.ts';
import { Enrolment } from './enrolments/enrolment.ts';
import { ItemProgress } from './enrolments/item-progress.ts';
import { manageCourses, viewLearning } from './permissions.ts';
import { CourseItem } from './versions/course-item.ts';
import { CourseModule } from './versions/course-module.ts';
import { CourseVersion } from './versions/course-version.ts';

/** What has been learned stays readable, also for someone who has left the unit that offers it. */
const isTaken = (viewer: Viewer, row: RowOf) =>
  sql`EXISTS (SELECT 1 FROM courses_enrolment taken WHERE taken.courseId = ${row('id')} AND taken.memberId = ${viewer.memberId})`;

/** Published courses reach down from their unit, and to those who follow the learning in it; a draft is its authors' own. */
const courses = rule(
  Course,
  (viewer, row) =>
    or(
      reached(viewer, manageCourses, row('unitId')),
      and(
        sql`${row('status')} <> 'DRAFT'`,
        or(
          sql`${row('unitId')} IN ${[...viewer.line]}`,
          reached(viewer, viewLearning, row('unitId')),
          isTaken(viewer, row),
        ),
      ),
    ),
  (scope, course) => scope.can(manageCourses, course.unitId),
);

const partOfCourse = partOf(CourseVersion, 'courseId', Course);

/** Seen with its course, but for the next version of a published one while it is being written. */
const versions: Access = {
  ...partOfCourse,
  visible: (viewer, row, rules) =>
    and(
      partOfCourse.visible(viewer, row, rules),
      or(
        sql`${row('status')} <> 'DRAFT'`,
        sql`${row('courseId')} IN (SELECT own.id FROM courses_course own WHERE ${reached(viewer, manageCourses, sql`own.unitId`)})`,
      ),
    ),
};

export const access: readonly Access[] = [
  courses,
  versions,
  partOf(CourseModule, 'versionId', CourseVersion),
  partOf(CourseItem, 'versionId', CourseVersion),
  personal(Enrolment, { view: viewLearning, manage: manageCourses }),
  partOf(ItemProgress, 'enrolmentId', Enrolment),
];
