import {
  BelongsTo,
  Column,
  connection,
  Entity,
  Field,
  ForeignKey,
  HasMany,
  Index,
  Int,
  LocalDate,
  ObjectType,
  type Page,
  type Relation,
  Stored,
} from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';
import { type Attendance, AttendanceConnection } from '../attendance/attendance.ts';
import { TrainingClass } from '../classes/training-class.ts';
import { Enrolment } from '../enrolments/enrolment.ts';
import { EnrolmentSource } from '../enrolments/enrolment-status.ts';
import { ClassPlaceStatus } from './class-place-status.ts';

@Entity('courses_class_place')
@Index('ux_courses_class_place_attempt', ['classId', 'memberId', 'attempt'], { unique: true })
@Index('ux_courses_class_place_no', ['classId', 'no'], { unique: true })
@Index('ix_courses_class_place_status', ['classId', 'status'])
@ObjectType('ClassPlace', {
  description: "A person's place in a training class: asked for, waited for, taken or given up (培训班名额).",
})
export class ClassPlace extends Stored {
  static readonly idPrefix = 'clp';

  @ForeignKey(() => TrainingClass, { name: 'fk_courses_class_place_class' })
  @Column('varchar', { length: 32 })
  classId!: string;

  @Index('ix_courses_class_place_member')
  @ForeignKey(() => Member, { name: 'fk_courses_class_place_member' })
  @Column('varchar', { length: 32 })
  memberId!: string;

  /** The person's primary unit when the place was made: moving on never moves it. */
  @Index('ix_courses_class_place_unit')
  @ForeignKey(() => Unit, { name: 'fk_courses_class_place_unit' })
  @Column('varchar', { length: 32 })
  unitId!: string;

  /** The course that is taken along with the class. */
  @Index('ix_courses_class_place_enrolment')
  @ForeignKey(() => Enrolment, { name: 'fk_courses_class_place_enrolment' })
  @Column('varchar', { length: 32, nullable: true })
  enrolmentId!: string | null;

  @Field(() => Int, { description: 'Counts from 1 for the person and the class (第几次).' })
  @Column('int')
  attempt!: number;

  @Field(() => EnrolmentSource, { description: 'How it came about (来源).' })
  @Column('varchar', { length: 16 })
  source!: EnrolmentSource;

  @Field(() => ClassPlaceStatus, { description: 'Where it stands (状态).' })
  @Column('varchar', { length: 16 })
  status!: ClassPlaceStatus;

  @Field(() => Int, {
    description: 'Counts from 1 in the class, as people came; of those who wait, the lowest comes first (序号).',
  })
  @Column('int')
  no!: number;

  @Field(() => String, { nullable: true, description: 'Why it was rejected, waived or released (原因).' })
  @Column('varchar', { length: 500, nullable: true })
  reason!: string | null;

  @Index('ix_courses_class_place_decider')
  @ForeignKey(() => Member, { name: 'fk_courses_class_place_decider' })
  @Column('varchar', { length: 32, nullable: true })
  decidedById!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day on which it came to its end (结束日期).' })
  @Column('date', { nullable: true })
  endedOn!: string | null;

  @BelongsTo(() => TrainingClass, 'classId', { description: 'In which class (培训班).' })
  trainingClass?: Relation<TrainingClass>;

  @BelongsTo(() => Member, 'memberId', { description: 'Whose it is (学员).' })
  member?: Relation<Member>;

  @BelongsTo(() => Unit, 'unitId', { description: "The person's unit when it was made (当时单位)." })
  unit?: Relation<Unit>;

  @BelongsTo(() => Enrolment, 'enrolmentId', {
    description: 'The enrolment in the course that the class teaches; its rule decides (学习记录).',
  })
  enrolment?: Relation<Enrolment>;

  @BelongsTo(() => Member, 'decidedById', { description: 'Who approved, rejected or waived it (审批人).' })
  decidedBy?: Relation<Member>;

  @HasMany(() => AttendanceConnection, 'placeId', { description: 'At which sessions the person was (考勤).' })
  attendances?: Page<Attendance>;
}

export const ClassPlaceConnection = connection(ClassPlace);
