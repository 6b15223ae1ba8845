import {
  Attribute,
  BelongsTo,
  Column,
  connection,
  Entity,
  enumType,
  Field,
  Hours,
  Index,
  LocalDate,
  ObjectType,
  Reference,
  type Relation,
  Stored,
} from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';
import { TrainingClass } from '../classes/training-class.ts';
import { Enrolment } from '../enrolments/enrolment.ts';

export const HoursSource = enumType('HoursSource', 'What learning hours come from (学时来源).', {
  TRAINING_CLASS: 'A training class that was settled (培训班).',
  COURSE: 'A course that was completed without attending a class (自学课程).',
});
export type HoursSource = keyof typeof HoursSource;

export const HoursDoubt = enumType(
  'HoursDoubt',
  'Why hours that were credited in former times are in doubt (学时存疑原因).',
  {
    REPEATED: 'The same course was credited before in that calendar year (同年重复计入).',
    UNVOUCHED: 'The course has items that are done by nothing but the word of the learner (缺少完成依据).',
  },
);
export type HoursDoubt = keyof typeof HoursDoubt;

/** The ledger: what rows say never changes. What was credited wrongly is taken back by another row. */
@Entity('courses_hours')
@Index('ix_courses_hours_member_sum', ['memberId', 'occurredOn', 'hours'])
@Index('ix_courses_hours_unit_sum', ['unitId', 'occurredOn', 'hours'])
@Index('ux_courses_hours_key', ['idempotencyKey'], { unique: true })
@Index('ux_courses_hours_reversal', ['reversalOfId'], { unique: true })
@Index('ix_courses_hours_unit', ['unitId', 'occurredOn'])
@Index('ix_courses_hours_member', ['memberId', 'occurredOn'])
@ObjectType('LearningHours', {
  description:
    'Hours that a person learned, once for each source; what corrects or reverses them is another row (学时记录).',
})
export class LearningHours extends Stored {
  static readonly idPrefix = 'lhr';

  @Reference(() => Member, { description: 'Who learned (学员).' })
  memberId!: string;

  /** The person's primary unit on that day. */
  @Reference(() => Unit, { description: "The person's unit on that day (当时单位)." })
  unitId!: string;

  @Field(() => Hours, {
    description: 'Negative where it takes back, whole or in part (学时).',
  })
  @Column('int')
  hours!: number;

  @Attribute(HoursSource, { description: 'What they come from (来源).' })
  source!: HoursSource;

  @Index('ix_courses_hours_class')
  @Reference(() => TrainingClass, {
    field: 'trainingClass',
    nullable: true,
    description: 'The class that they come from (培训班).',
  })
  classId!: string | null;

  /** Without a foreign key, as its migration says. */
  @Index('ix_courses_hours_enrolment')
  @Column('varchar', { length: 32, nullable: true })
  enrolmentId!: string | null;

  @Attribute(LocalDate, { description: 'The day for which they count (日期).' })
  occurredOn!: string;

  /** What makes a source count once, however often it is credited. */
  @Column('varchar', { length: 100 })
  idempotencyKey!: string;

  @Reference(() => LearningHours, {
    nullable: true,
    description: 'What this row takes back; empty for a credit (冲销对象).',
  })
  reversalOfId!: string | null;

  @Index('ix_courses_hours_doubt')
  @Attribute(HoursDoubt, {
    nullable: true,
    description:
      'Why someone should look at it: reverse it, or confirm it with `learningHoursConfirm`. Empty for nearly all (存疑原因).',
  })
  doubt!: HoursDoubt | null;

  @BelongsTo(() => Enrolment, 'enrolmentId', { description: 'The course that they come from (学习记录).' })
  enrolment?: Relation<Enrolment>;
}

export const LearningHoursConnection = connection(LearningHours);
