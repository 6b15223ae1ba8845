import { HasMany, type Page, Resolver } from 'qinxue/plugin';
import { Unit } from '../organisation/index.ts';
import { type Course, CourseConnection } from './course.ts';

/** The courses plugin adds `courses` to the kernel's Unit. */
@Resolver(() => Unit)
export class UnitCourses {
  @HasMany(() => CourseConnection, 'unitId', { description: 'The courses that the unit offers (课程).' })
  courses?: Page<Course>;
}
