import {
  Column,
  connection,
  DateTime,
  Entity,
  Field,
  HasMany,
  Index,
  Int,
  LocalDate,
  ObjectType,
  type Page,
  Reference,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import { Body, Unit } from '../../organisation/index.ts';
import type { MissingSheet, NotApplicable } from '../calculation/assessment.ts';
import { type EvaluationResult, EvaluationResultConnection } from '../results/evaluation-result.ts';
import { type EvaluationSheet, EvaluationSheetConnection } from '../sheets/evaluation-sheet.ts';
import { type EvaluationSubject, EvaluationSubjectConnection } from '../subjects/evaluation-subject.ts';
import { EvaluationCycleStatus } from './cycle-status.ts';
import { type CycleSystem, CycleSystemConnection } from './cycle-system.ts';
import { StageWeights } from './stage-weights.ts';
import { StageWindow } from './stage-window.ts';

@Entity('evaluation_cycle')
@Index('ux_evaluation_cycle_name', ['unitId', 'year', 'name'], { unique: true })
@ObjectType('EvaluationCycle', { description: 'An evaluation of units and people over a period (考核周期).' })
export class EvaluationCycle extends Stored {
  static readonly idPrefix = 'evc';

  @Reference(() => Unit, { description: 'The unit that holds it, for itself and all below (组织单位).' })
  unitId!: string;

  @Field(() => Int, { description: 'The year that is evaluated (年度).' })
  @Column('int')
  year!: number;

  @SortKey({ index: 'ix_evaluation_cycle_name_key' })
  @Field(() => String, { description: 'Its name; unique in the unit and year (名称).' })
  @Column('varchar', { length: 200 })
  name!: string;

  @Field(() => EvaluationCycleStatus, { description: 'Where it stands (状态).' })
  @Column('varchar', { length: 24 })
  status!: EvaluationCycleStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why it went back, was reopened or cancelled; empty once it goes on (状态原因).',
  })
  @Column('varchar', { length: 1000, nullable: true })
  statusReason!: string | null;

  @Index('ix_evaluation_cycle_body')
  @Reference(() => Body, { nullable: true, description: 'The review committee (评审委员会).' })
  bodyId!: string | null;

  @Field(() => LocalDate, { description: 'The first day that metrics count (数据起始日期).' })
  @Column('date')
  periodFrom!: string;

  @Field(() => LocalDate, { description: 'The last day that metrics count (数据截止日期).' })
  @Column('date')
  periodTo!: string;

  @Field(() => StageWeights, { description: 'How much each stage counts (环节权重).' })
  @Column('json')
  weights!: StageWeights;

  @Field(() => [StageWindow], {
    description: 'The days on which stages are scored; any where there are none (时间窗).',
  })
  @Column('json')
  windows!: StageWindow[];

  @Field(() => Int, {
    description: 'How far a reviewer may be from the self-assessment without a reason, in ten-thousandths (偏差上限).',
  })
  @Column('int')
  deviationLimit!: number;

  /** What is done about what is missing; see `policies`. */
  @Column('varchar', { length: 16 })
  pluginOff!: NotApplicable;

  @Column('varchar', { length: 16 })
  notInstalled!: NotApplicable;

  @Column('varchar', { length: 16 })
  pluginOffOwn!: NotApplicable;

  @Column('varchar', { length: 16 })
  nothingToMeasure!: NotApplicable;

  @Column('varchar', { length: 16 })
  selfSheet!: MissingSheet;

  @Column('varchar', { length: 16 })
  unitSheet!: MissingSheet;

  @Column('varchar', { length: 16 })
  committeeSheet!: MissingSheet;

  /** In basis points. */
  @Column('int')
  leastCoverage!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the metrics were frozen (数据冻结时间).' })
  @Column('datetime', { precision: 3, nullable: true })
  metricsFrozenAt!: Date | null;

  @Column('int')
  calculationDone!: number;

  @Column('int')
  calculationTotal!: number;

  @Column('datetime', { precision: 3, nullable: true })
  calculatedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When its results became final (定案时间).' })
  @Column('datetime', { precision: 3, nullable: true })
  finalAt!: Date | null;

  @HasMany(() => CycleSystemConnection, 'cycleId', { description: 'By which index systems (指标体系).' })
  systems?: Page<CycleSystem>;

  @HasMany(() => EvaluationSubjectConnection, 'cycleId', { description: 'Who and what is evaluated (考核对象).' })
  subjects?: Page<EvaluationSubject>;

  @HasMany(() => EvaluationSheetConnection, 'cycleId', { description: 'All sheets (评分表).' })
  sheets?: Page<EvaluationSheet>;

  @HasMany(() => EvaluationResultConnection, 'cycleId', {
    description: 'All versions of all results; those that count are `isCurrent` (考核结果).',
  })
  results?: Page<EvaluationResult>;
}

export const EvaluationCycleConnection = connection(EvaluationCycle);
