import {
  Attribute,
  connection,
  Entity,
  HasMany,
  Index,
  Int,
  LocalDate,
  ObjectType,
  type Page,
  Reference,
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

  @Reference(() => TrainingClass, { field: 'trainingClass', description: 'In which class (培训班).' })
  classId!: string;

  @Index('ix_courses_class_place_member')
  @Reference(() => Member, { description: 'Whose it is (学员).' })
  memberId!: string;

  /** The person's primary unit when the place was made: moving on never moves it. */
  @Index('ix_courses_class_place_unit')
  @Reference(() => Unit, { description: "The person's unit when it was made (当时单位)." })
  unitId!: string;

  /** The course that is taken along with the class. */
  @Index('ix_courses_class_place_enrolment')
  @Reference(() => Enrolment, {
    nullable: true,
    description: 'The enrolment in the course that the class teaches; its rule decides (学习记录).',
  })
  enrolmentId!: string | null;

  @Attribute(Int, { description: 'Counts from 1 for the person and the class (第几次).' })
  attempt!: number;

  @Attribute(EnrolmentSource, { description: 'How it came about (来源).' })
  source!: EnrolmentSource;

  @Attribute(ClassPlaceStatus, { description: 'Where it stands (状态).' })
  status!: ClassPlaceStatus;

  @Attribute(Int, {
    description: 'Counts from 1 in the class, as people came; of those who wait, the lowest comes first (序号).',
  })
  no!: number;

  @Attribute(String, { length: 500, nullable: true, description: 'Why it was rejected, waived or released (原因).' })
  reason!: string | null;

  @Index('ix_courses_class_place_decider')
  @Reference(() => Member, {
    nullable: true,
    description: 'Who approved, rejected or waived it (审批人).',
  })
  decidedById!: string | null;

  @Attribute(LocalDate, { nullable: true, description: 'The day on which it came to its end (结束日期).' })
  endedOn!: string | null;

  @HasMany(() => AttendanceConnection, 'placeId', { description: 'At which sessions the person was (考勤).' })
  attendances?: Page<Attendance>;
}

export const ClassPlaceConnection = connection(ClassPlace);
