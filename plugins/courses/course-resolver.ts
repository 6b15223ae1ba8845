import {
  Allow,
  Arg,
  Args,
  Ctx,
  Field,
  findUnit,
  ID,
  InputType,
  Int,
  Mutation,
  type Page,
  type PageArgs,
  Query,
  Resolver,
  type Scope,
} from 'qinxue/plugin';
import { Course, CourseConnection } from './course.ts';
import { manageCourses } from './permissions.ts';

@InputType({ description: 'A new course (新课程).' })
export class CourseCreateInput {
  @Field(() => ID, { description: 'Id or code of the unit that offers it (开课单位).' })
  unit!: string;

  @Field(() => String, { description: 'Unique in the organisation (课程编码).' })
  code!: string;

  @Field(() => String, { description: 'The title (课程名称).' })
  title!: string;

  @Field(() => Boolean, { nullable: true, description: 'Everyone of the unit has to take it (必修).' })
  mandatory?: boolean;

  @Field(() => Int, { nullable: true, description: 'Learning time in hundredths of an hour (学时).' })
  hours?: number;
}

@Resolver(() => Course)
export class CourseResolver {
  @Query(() => CourseConnection, { description: 'The courses that you can see (课程列表).' })
  courses(@Args(() => CourseConnection.Args) page: PageArgs, @Ctx() scope: Scope): Promise<Page<Course>> {
    return scope.page(Course, page);
  }

  @Allow(manageCourses)
  @Mutation(() => Course, { description: 'Begins a course as a draft (新建课程).' })
  courseCreate(@Arg('input', () => CourseCreateInput) input: CourseCreateInput, @Ctx() scope: Scope): Promise<Course> {
    const unit = findUnit(scope, input.unit);
    return scope.insert(Course, {
      unitId: unit.id,
      code: input.code,
      title: input.title,
      mandatory: input.mandatory ?? false,
      hours: input.hours ?? 0,
      status: 'DRAFT',
    });
  }
}
