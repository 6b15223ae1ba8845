import {
  BelongsTo,
  Column,
  connection,
  Entity,
  Field,
  ForeignKey,
  Index,
  Int,
  LocalDate,
  ObjectType,
  type Relation,
  Stored,
} from 'qinxue/plugin';
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

  @ForeignKey(() => ClassSession, { name: 'fk_courses_attendance_session' })
  @Column('varchar', { length: 32 })
  sessionId!: string;

  @Index('ix_courses_attendance_place')
  @ForeignKey(() => ClassPlace, { name: 'fk_courses_attendance_place' })
  @Column('varchar', { length: 32 })
  placeId!: string;

  @Index('ix_courses_attendance_member')
  @ForeignKey(() => Member, { name: 'fk_courses_attendance_member' })
  @Column('varchar', { length: 32 })
  memberId!: string;

  /** The person's primary unit on that day. */
  @ForeignKey(() => Unit, { name: 'fk_courses_attendance_unit' })
  @Column('varchar', { length: 32 })
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

  @BelongsTo(() => ClassSession, 'sessionId', { description: 'At which session (课次).' })
  session?: Relation<ClassSession>;

  @BelongsTo(() => ClassPlace, 'placeId', { description: 'By which place in the class (名额).' })
  place?: Relation<ClassPlace>;

  @BelongsTo(() => Member, 'memberId', { description: 'Who (学员).' })
  member?: Relation<Member>;

  @BelongsTo(() => Unit, 'unitId', { description: "The person's unit on that day (当时单位)." })
  unit?: Relation<Unit>;
}

export const AttendanceConnection = connection(Attendance);
