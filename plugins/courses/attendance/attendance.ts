import { Column, connection, Entity, Field, Index, Int, LocalDate, ObjectType, Reference, Stored } from 'qinxue/plugin';
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

  @Field(() => LocalDate, { description: 'The day of the session (日期).' })
  @Column('date')
  occurredOn!: string;

  @Field(() => AttendanceMark, { description: 'Whether they were there (考勤结果).' })
  @Column('varchar', { length: 16 })
  mark!: AttendanceMark;

  @Field(() => Int, { nullable: true, description: 'How long, where it was a part (出勤分钟数).' })
  @Column('int', { nullable: true })
  minutes!: number | null;

  @Field(() => AttendanceSource, { description: 'How it was recorded (来源).' })
  @Column('varchar', { length: 16 })
  source!: AttendanceSource;
}

export const AttendanceConnection = connection(Attendance);
