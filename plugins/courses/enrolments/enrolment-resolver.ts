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
    @Ctx() context: Context,
  ): Promise<Enrolment | undefined> {
    return context.find(Enrolment, id);
  }

  @FieldResolver(() => Completion, { nullable: true, description: 'What is done and what is left to do (完成情况).' })
  async completion(@Root() { id }: Enrolment, @Ctx() context: Context): Promise<Completion | null> {
    const explanation = await context.load(explanationOf, id);
    return explanation ? completionOf(explanation) : null;
  }

  @FieldResolver(() => HoursCredit, {
    description: 'What learning hours came of it; also tells of a repeat that credits none (学时记入情况).',
  })
  hoursCredit(@Root() { id }: Enrolment, @Ctx() context: Context) {
    return context.load(creditOfEnrolment, id);
  }

  @Allow(enrolOneself)
  @Mutation(() => Enrolment, {
    description: 'Takes a course, or gives it to someone; what is open already is answered as it is (报名).',
  })
  enrolmentCreate(
    @Arg('input', () => EnrolmentCreateInput) input: EnrolmentCreateInput,
    @Ctx() context: Context,
  ): Promise<Enrolment> {
    return enrol(context, input);
  }

  @Allow(manageCourses)
  @Mutation(() => CourseAssignment, { description: 'Gives a course to many people of a unit at once (批量指派).' })
  courseAssign(
    @Arg('input', () => CourseAssignInput) input: CourseAssignInput,
    @Ctx() context: Context,
  ): Promise<CourseAssignment> {
    return assignCourse(context, input);
  }

  @Allow(learn)
  @Mutation(() => Enrolment, {
    description:
      'Gives up a course, with the seat in a class that teaches it; an assigned one only by those who manage courses (退出课程).',
  })
  enrolmentWithdraw(
    @Arg('input', () => EnrolmentInput) input: EnrolmentInput,
    @Ctx() context: Context,
  ): Promise<Enrolment> {
    return withdraw(context, input.enrolment);
  }

  @Allow(manageCourses)
  @Mutation(() => Enrolment, { description: 'Confirms what a completion rule asks to be confirmed (人工确认).' })
  enrolmentConfirm(
    @Arg('input', () => EnrolmentInput) input: EnrolmentInput,
    @Ctx() context: Context,
  ): Promise<Enrolment> {
    return confirm(context, input.enrolment);
  }

  @Allow(manageCourses)
  @Mutation(() => Enrolment, { description: 'Closes an enrolment whose last day is over (学习过期).' })
  enrolmentExpire(
    @Arg('input', () => EnrolmentInput) input: EnrolmentInput,
    @Ctx() context: Context,
  ): Promise<Enrolment> {
    return expire(context, input.enrolment);
  }

  @Allow(manageCourses)
  @Mutation(() => Enrolment, {
    description:
      'Takes up an enrolment again that was completed, given up, expired or revoked by mistake; its hours go back (恢复学习).',
  })
  enrolmentReopen(
    @Arg('input', () => EnrolmentReasonInput) input: EnrolmentReasonInput,
    @Ctx() context: Context,
  ): Promise<Enrolment> {
    return reopenEnrolment(context, input.enrolment, input.reason);
  }
}
