import { Attribute, connection, Entity, Index, Int, LocalDate, ObjectType, Reference, Stored } from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';
import { ClassPlace } from '../places/class-place.ts';
import { ClassSession } from '../sessions/class-session.ts';
import { AttendanceMark, AttendanceSource } from './attendance-mark.ts';

@Entity('courses_attendance')
@Index('ix_courses_attendance_unit_mark', ['unitId', 'occurredOn', 'mark'])
@Index('ux_courses_attendance_member', ['sessionId', 'memberId'], { unique: true })
@Index('ix_courses_attendance_unit', ['unitId', 'occurredOn'])
@ObjectType('Attendance', { description: 'Whether a person was at a session of a training class (考勤).' })
export class Attendance extends Stored {
  static readonly idPrefix = 'atd';

  @Reference(() => ClassSession, { description: 'At which session (课次).' })
  sessionId!: string;

  @Index('ix_courses_attendance_place')
  @Reference(() => ClassPlace, { description: 'By which place in the class (名额).' })
  placeId!: string;

  @Index('ix_courses_attendance_member')
  @Reference(() => Member, { description: 'Who (学员).' })
  memberId!: string;

  /** The person's primary unit on that day. */
  @Reference(() => Unit, { description: "The person's unit on that day (当时单位)." })
  unitId!: string;

  @Attribute(LocalDate, { description: 'The day of the session (日期).' })
  occurredOn!: string;

  @Attribute(AttendanceMark, { description: 'Whether they were there (考勤结果).' })
  mark!: AttendanceMark;

  @Attribute(Int, { nullable: true, description: 'How long, where it was a part (出勤分钟数).' })
  minutes!: number | null;

  @Attribute(AttendanceSource, { description: 'How it was recorded (来源).' })
  source!: AttendanceSource;
}

export const AttendanceConnection = connection(Attendance);
