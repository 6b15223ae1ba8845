import { Allow, Arg, type Context, Ctx, Mutation, Resolver } from 'qinxue/plugin';
import { recordAttendance as mayRecord } from '../permissions.ts';
import { ClassSession } from '../sessions/class-session.ts';
import { Attendance } from './attendance.ts';
import { AttendanceRecordInput } from './attendance-input.ts';
import { recordAttendance } from './record-attendance.ts';

@Resolver(() => Attendance)
export class AttendanceResolver {
  @Allow(mayRecord)
  @Mutation(() => ClassSession, {
    description: 'Records who was at a session, for many at once; can be repeated and corrected (登记考勤).',
  })
  attendanceRecord(
    @Arg('input', () => AttendanceRecordInput) input: AttendanceRecordInput,
    @Ctx() context: Context,
  ): Promise<ClassSession> {
    return recordAttendance(context, input);
  }
}
