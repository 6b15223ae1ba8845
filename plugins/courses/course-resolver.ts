import {
  Allow,
  Arg,
  Args,
  type Context,
  Ctx,
  ID,
  Mutation,
  type Page,
  type PageArgs,
  Query,
  Resolver,
} from 'qinxue/plugin';
import { Course, CourseConnection } from './course.ts';
import { createCourse, restoreCourse, retireCourse, updateCourse } from './course-commands.ts';
import { CourseCreateInput, CourseRetireInput, CourseUpdateInput } from './course-input.ts';
import { manageCourses } from './permissions.ts';

@Resolver(() => Course)
export class CourseResolver {
  @Query(() => CourseConnection, { description: 'The courses that you can see (课程列表).' })
  courses(@Args(() => CourseConnection.Args) page: PageArgs, @Ctx() scope: Context): Promise<Page<Course>> {
    return scope.page(Course, page);
  }

  @Query(() => Course, { nullable: true, description: 'A course by its id (课程).' })
  course(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() scope: Context,
  ): Promise<Course | undefined> {
    return scope.find(Course, id);
  }

  @Allow(manageCourses)
  @Mutation(() => Course, { description: 'Begins a course as a draft (新建课程).' })
  courseCreate(
    @Arg('input', () => CourseCreateInput) input: CourseCreateInput,
    @Ctx() scope: Context,
  ): Promise<Course> {
    return createCourse(scope, input);
  }

  @Allow(manageCourses)
  @Mutation(() => Course, { description: 'Changes what stands outside the versions of a course (修改课程).' })
  courseUpdate(
    @Arg('input', () => CourseUpdateInput) input: CourseUpdateInput,
    @Ctx() scope: Context,
  ): Promise<Course> {
    return updateCourse(scope, input);
  }

  @Allow(manageCourses)
  @Mutation(() => Course, {
    description: 'Closes a course to new learners; those who take it go on (停用课程).',
  })
  courseRetire(
    @Arg('input', () => CourseRetireInput) input: CourseRetireInput,
    @Ctx() scope: Context,
  ): Promise<Course> {
    return retireCourse(scope, input.course);
  }

  @Allow(manageCourses)
  @Mutation(() => Course, { description: 'Opens a retired course to new learners again (恢复课程).' })
  courseRestore(
    @Arg('input', () => CourseRetireInput) input: CourseRetireInput,
    @Ctx() scope: Context,
  ): Promise<Course> {
    return restoreCourse(scope, input.course);
  }
}
