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
  courses(@Args(() => CourseConnection.Args) page: PageArgs, @Ctx() context: Context): Promise<Page<Course>> {
    return context.page(Course, page);
  }

  @Query(() => Course, { nullable: true, description: 'A course by its id (课程).' })
  course(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() context: Context,
  ): Promise<Course | undefined> {
    return context.find(Course, id);
  }

  @Allow(manageCourses)
  @Mutation(() => Course, { description: 'Begins a course as a draft (新建课程).' })
  courseCreate(
    @Arg('input', () => CourseCreateInput) input: CourseCreateInput,
    @Ctx() context: Context,
  ): Promise<Course> {
    return createCourse(context, input);
  }

  @Allow(manageCourses)
  @Mutation(() => Course, { description: 'Changes what stands outside the versions of a course (修改课程).' })
  courseUpdate(
    @Arg('input', () => CourseUpdateInput) input: CourseUpdateInput,
    @Ctx() context: Context,
  ): Promise<Course> {
    return updateCourse(context, input);
  }

  @Allow(manageCourses)
  @Mutation(() => Course, {
    description: 'Closes a course to new learners; those who take it go on (停用课程).',
  })
  courseRetire(
    @Arg('input', () => CourseRetireInput) input: CourseRetireInput,
    @Ctx() context: Context,
  ): Promise<Course> {
    return retireCourse(context, input.course);
  }

  @Allow(manageCourses)
  @Mutation(() => Course, { description: 'Opens a retired course to new learners again (恢复课程).' })
  courseRestore(
    @Arg('input', () => CourseRetireInput) input: CourseRetireInput,
    @Ctx() context: Context,
  ): Promise<Course> {
    return restoreCourse(context, input.course);
  }
}
