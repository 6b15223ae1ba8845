import {
  Allow,
  Arg,
  type Context,
  Ctx,
  FieldResolver,
  Hours,
  ID,
  Mutation,
  Percent,
  Query,
  Resolver,
  Root,
} from 'qinxue/plugin';
import { attendanceOfPlace } from '../attendance/attendance-of.ts';
import { creditOfPlace } from '../hours/credit-of.ts';
import { HoursCredit } from '../hours/hours-credit.ts';
import { enrolOneself, manageCourses } from '../permissions.ts';
import { assignPlaces } from './assign-places.ts';
import { ClassPlace } from './class-place.ts';
import {
  ClassAssignment,
  ClassPlaceInput,
  ClassPlaceReasonInput,
  ClassPlaceRequestInput,
  TrainingClassAssignInput,
} from './class-place-input.ts';
import { approvePlace, rejectPlace } from './decide-place.ts';
import { waivePlace, withdrawPlace } from './leave-class.ts';
import { requestPlace } from './request-place.ts';
import { restorePlace } from './restore-place.ts';

@Resolver(() => ClassPlace)
export class ClassPlaceResolver {
  @Query(() => ClassPlace, { nullable: true, description: 'A place in a training class by its id (培训班名额).' })
  classPlace(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() context: Context,
  ): Promise<ClassPlace | undefined> {
    return context.find(ClassPlace, id);
  }

  @FieldResolver(() => Percent, {
    description: 'How much of the hours of the class was attended so far; 100 is all (出勤率).',
  })
  async attendanceShare(@Root() { id }: ClassPlace, @Ctx() context: Context): Promise<number> {
    return (await context.load(attendanceOfPlace, id))?.share ?? 0;
  }

  @FieldResolver(() => Hours, { description: 'Hours attended so far (已出勤学时).' })
  async attendedHours(@Root() { id }: ClassPlace, @Ctx() context: Context): Promise<number> {
    return (await context.load(attendanceOfPlace, id))?.hours ?? 0;
  }

  @FieldResolver(() => HoursCredit, {
    description: 'What learning hours came of it; also tells of a repeat that credits none (学时记入情况).',
  })
  hoursCredit(@Root() { id }: ClassPlace, @Ctx() context: Context) {
    return context.load(creditOfPlace, id);
  }

  @Allow(enrolOneself)
  @Mutation(() => ClassPlace, {
    description: 'Asks for a seat, or gives one to someone; who has a place already is answered with it (培训班报名).',
  })
  classPlaceRequest(
    @Arg('input', () => ClassPlaceRequestInput) input: ClassPlaceRequestInput,
    @Ctx() context: Context,
  ): Promise<ClassPlace> {
    return requestPlace(context, input);
  }

  @Allow(manageCourses)
  @Mutation(() => ClassAssignment, { description: 'Gives places in a class to many people at once (批量分配名额).' })
  trainingClassAssign(
    @Arg('input', () => TrainingClassAssignInput) input: TrainingClassAssignInput,
    @Ctx() context: Context,
  ): Promise<ClassAssignment> {
    return assignPlaces(context, input);
  }

  @Allow(manageCourses)
  @Mutation(() => ClassPlace, {
    description: 'Approves a request: a seat, or a wait for one (批准报名).',
  })
  classPlaceApprove(
    @Arg('input', () => ClassPlaceInput) input: ClassPlaceInput,
    @Ctx() context: Context,
  ): Promise<ClassPlace> {
    return approvePlace(context, input.classPlace);
  }

  @Allow(manageCourses)
  @Mutation(() => ClassPlace, { description: 'Turns a request down (驳回报名).' })
  classPlaceReject(
    @Arg('input', () => ClassPlaceReasonInput) input: ClassPlaceReasonInput,
    @Ctx() context: Context,
  ): Promise<ClassPlace> {
    return rejectPlace(context, input.classPlace, input.reason);
  }

  @Allow(enrolOneself)
  @Mutation(() => ClassPlace, {
    description:
      'Gives up a place; its seat goes to whoever waits first. An assigned one only by managers (退出培训班).',
  })
  classPlaceWithdraw(
    @Arg('input', () => ClassPlaceInput) input: ClassPlaceInput,
    @Ctx() context: Context,
  ): Promise<ClassPlace> {
    return withdrawPlace(context, input.classPlace);
  }

  @Allow(manageCourses)
  @Mutation(() => ClassPlace, {
    description:
      'Undoes that a place was given up, rejected, waived or revoked, for a reason: a seat if one is left, else a wait for one (恢复名额).',
  })
  classPlaceRestore(
    @Arg('input', () => ClassPlaceReasonInput) input: ClassPlaceReasonInput,
    @Ctx() context: Context,
  ): Promise<ClassPlace> {
    return restorePlace(context, input.classPlace, input.reason);
  }

  @Allow(manageCourses)
  @Mutation(() => ClassPlace, { description: 'Frees someone from taking part, for a reason (免修).' })
  classPlaceWaive(
    @Arg('input', () => ClassPlaceReasonInput) input: ClassPlaceReasonInput,
    @Ctx() context: Context,
  ): Promise<ClassPlace> {
    return waivePlace(context, input.classPlace, input.reason);
  }
}
