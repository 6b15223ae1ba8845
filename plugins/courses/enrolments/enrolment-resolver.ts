import { type Context, Ctx, FieldResolver, mutationOf, operations, Resolver, Root, rowQuery } from 'qinxue/plugin';
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

const managed = mutationOf(Enrolment, manageCourses);

@Resolver(() => Enrolment)
export class EnrolmentResolver extends operations({
  enrolment: rowQuery(Enrolment, { description: 'An enrolment by its id (学习记录).' }),
  enrolmentCreate: mutationOf(Enrolment, enrolOneself)(EnrolmentCreateInput, enrol, {
    description: 'Takes a course, or gives it to someone; what is open already is answered as it is (报名).',
  }),
  courseAssign: mutationOf(CourseAssignment, manageCourses)(CourseAssignInput, assignCourse, {
    description: 'Gives a course to many people of a unit at once (批量指派).',
  }),
  enrolmentWithdraw: mutationOf(Enrolment, learn)(
    EnrolmentInput,
    (context, { enrolment }) => withdraw(context, enrolment),
    {
      description:
        'Gives up a course, with the seat in a class that teaches it; an assigned one only by those who manage courses (退出课程).',
    },
  ),
  enrolmentConfirm: managed(EnrolmentInput, confirm, {
    description: 'Confirms what a completion rule asks to be confirmed (人工确认).',
  }),
  enrolmentExpire: managed(EnrolmentInput, expire, {
    description: 'Closes an enrolment whose last day is over (学习过期).',
  }),
  enrolmentReopen: managed(EnrolmentReasonInput, reopenEnrolment, {
    description:
      'Takes up an enrolment again that was completed, given up, expired or revoked by mistake; its hours go back (恢复学习).',
  }),
}) {
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
}
