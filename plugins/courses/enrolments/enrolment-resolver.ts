import { Allow, Arg, type Context, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'qinxue/plugin';
import { Completion, completionOf } from '../completion/completion.ts';
import { creditOfEnrolment } from '../hours/credit-of.ts';
import { HoursCredit } from '../hours/hours-credit.ts';
import { enrolOneself, learn, manageCourses } from '../permissions.ts';
import { assignCourse } from './assign.ts';
import { enrol } from './enrol.ts';
import { Enrolment } from './enrolment.ts';
import { confirm, expire, reopenEnrolment } from './enrolment-commands.ts';
import {
  CourseAssignInput,
  CourseAssignment,
  EnrolmentCreateInput,
  EnrolmentInput,
  EnrolmentReasonInput,
} from './enrolment-input.ts';
import { explanationOf } from './learning.ts';
import { withdraw } from './withdraw.ts';

@Resolver(() => Enrolment)
export class EnrolmentResolver {
  @Query(() => Enrolment, { nullable: true, description: 'An enrolment by its id (学习记录).' })
  enrolment(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() scope: Context,
  ): Promise<Enrolment | undefined> {
    return scope.find(Enrolment, id);
  }

  @FieldResolver(() => Completion, { nullable: true, description: 'What is done and what is left to do (完成情况).' })
  async completion(@Root() { id }: Enrolment, @Ctx() scope: Context): Promise<Completion | null> {
    const explanation = await scope.load(explanationOf, id);
    return explanation ? completionOf(explanation) : null;
  }

  @FieldResolver(() => HoursCredit, {
    description: 'What learning hours came of it; also tells of a repeat that credits none (学时记入情况).',
  })
  hoursCredit(@Root() { id }: Enrolment, @Ctx() scope: Context) {
    return scope.load(creditOfEnrolment, id);
  }

  @Allow(enrolOneself)
  @Mutation(() => Enrolment, {
    description: 'Takes a course, or gives it to someone; what is open already is answered as it is (报名).',
  })
  enrolmentCreate(
    @Arg('input', () => EnrolmentCreateInput) input: EnrolmentCreateInput,
    @Ctx() scope: Context,
  ): Promise<Enrolment> {
    return enrol(scope, input);
  }

  @Allow(manageCourses)
  @Mutation(() => CourseAssignment, { description: 'Gives a course to many people of a unit at once (批量指派).' })
  courseAssign(
    @Arg('input', () => CourseAssignInput) input: CourseAssignInput,
    @Ctx() scope: Context,
  ): Promise<CourseAssignment> {
    return assignCourse(scope, input);
  }

  @Allow(learn)
  @Mutation(() => Enrolment, {
    description:
      'Gives up a course, with the seat in a class that teaches it; an assigned one only by those who manage courses (退出课程).',
  })
  enrolmentWithdraw(
    @Arg('input', () => EnrolmentInput) input: EnrolmentInput,
    @Ctx() scope: Context,
  ): Promise<Enrolment> {
    return withdraw(scope, input.enrolment);
  }

  @Allow(manageCourses)
  @Mutation(() => Enrolment, { description: 'Confirms what a completion rule asks to be confirmed (人工确认).' })
  enrolmentConfirm(
    @Arg('input', () => EnrolmentInput) input: EnrolmentInput,
    @Ctx() scope: Context,
  ): Promise<Enrolment> {
    return confirm(scope, input.enrolment);
  }

  @Allow(manageCourses)
  @Mutation(() => Enrolment, { description: 'Closes an enrolment whose last day is over (学习过期).' })
  enrolmentExpire(
    @Arg('input', () => EnrolmentInput) input: EnrolmentInput,
    @Ctx() scope: Context,
  ): Promise<Enrolment> {
    return expire(scope, input.enrolment);
  }

  @Allow(manageCourses)
  @Mutation(() => Enrolment, {
    description:
      'Takes up an enrolment again that was completed, given up, expired or revoked by mistake; its hours go back (恢复学习).',
  })
  enrolmentReopen(
    @Arg('input', () => EnrolmentReasonInput) input: EnrolmentReasonInput,
    @Ctx() scope: Context,
  ): Promise<Enrolment> {
    return reopenEnrolment(scope, input.enrolment, input.reason);
  }
}
