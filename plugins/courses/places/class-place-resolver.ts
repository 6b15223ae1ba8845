import {
  type Context,
  Ctx,
  FieldResolver,
  Hours,
  mutationOf,
  operations,
  Percent,
  Resolver,
  Root,
  rowQuery,
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

const own = mutationOf(ClassPlace, enrolOneself);
const managed = mutationOf(ClassPlace, manageCourses);

@Resolver(() => ClassPlace)
export class ClassPlaceResolver extends operations({
  classPlace: rowQuery(ClassPlace, { description: 'A place in a training class by its id (培训班名额).' }),
  classPlaceRequest: own(ClassPlaceRequestInput, requestPlace, {
    description: 'Asks for a seat, or gives one to someone; who has a place already is answered with it (培训班报名).',
  }),
  trainingClassAssign: mutationOf(ClassAssignment, manageCourses)(TrainingClassAssignInput, assignPlaces, {
    description: 'Gives places in a class to many people at once (批量分配名额).',
  }),
  classPlaceApprove: managed(ClassPlaceInput, approvePlace, {
    description: 'Approves a request: a seat, or a wait for one (批准报名).',
  }),
  classPlaceReject: managed(ClassPlaceReasonInput, rejectPlace, { description: 'Turns a request down (驳回报名).' }),
  classPlaceWithdraw: own(ClassPlaceInput, withdrawPlace, {
    description:
      'Gives up a place; its seat goes to whoever waits first. An assigned one only by managers (退出培训班).',
  }),
  classPlaceRestore: managed(ClassPlaceReasonInput, restorePlace, {
    description:
      'Undoes that a place was given up, rejected, waived or revoked, for a reason: a seat if one is left, else a wait for one (恢复名额).',
  }),
  classPlaceWaive: managed(ClassPlaceReasonInput, waivePlace, {
    description: 'Frees someone from taking part, for a reason (免修).',
  }),
}) {
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
}
