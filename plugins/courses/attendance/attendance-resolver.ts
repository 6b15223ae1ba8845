import { mutationOf, operations } from 'qinxue/plugin';
import { recordAttendance as mayRecord } from '../permissions.ts';
import { ClassSession } from '../sessions/class-session.ts';
import { AttendanceRecordInput } from './attendance-input.ts';
import { recordAttendance } from './record-attendance.ts';

export const AttendanceResolver = operations({
  attendanceRecord: mutationOf(ClassSession, mayRecord)(AttendanceRecordInput, recordAttendance, {
    description: 'Records who was at a session, for many at once; can be repeated and corrected (登记考勤).',
  }),
});
