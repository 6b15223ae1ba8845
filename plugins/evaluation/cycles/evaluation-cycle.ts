import {
  Attribute,
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
  Score,
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

  @Attribute(Int, { description: 'The year that is evaluated (年度).' })
  year!: number;

  @SortKey({ index: 'ix_evaluation_cycle_name_key' })
  @Attribute(String, { length: 200, description: 'Its name; unique in the unit and year (名称).' })
  name!: string;

  @Attribute(EvaluationCycleStatus, { length: 24, description: 'Where it stands (状态).' })
  status!: EvaluationCycleStatus;

  @Attribute(String, {
    length: 1000,
    nullable: true,
    description: 'Why it went back, was reopened or cancelled; empty once it goes on (状态原因).',
  })
  statusReason!: string | null;

  @Index('ix_evaluation_cycle_body')
  @Reference(() => Body, { nullable: true, description: 'The review committee (评审委员会).' })
  bodyId!: string | null;

  @Attribute(LocalDate, { description: 'The first day that metrics count (数据起始日期).' })
  periodFrom!: string;

  @Attribute(LocalDate, { description: 'The last day that metrics count (数据截止日期).' })
  periodTo!: string;

  @Attribute(StageWeights, { description: 'How much each stage counts (环节权重).' })
  weights!: StageWeights;

  @Attribute([StageWindow], { description: 'The days on which stages are scored; any where there are none (时间窗).' })
  windows!: StageWindow[];

  @Field(() => Score, {
    description: 'How far a reviewer may be from the self-assessment without a reason (偏差上限).',
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

  @Attribute(DateTime, { nullable: true, description: 'When the metrics were frozen (数据冻结时间).' })
  metricsFrozenAt!: Date | null;

  @Column('int')
  calculationDone!: number;

  @Column('int')
  calculationTotal!: number;

  @Column('datetime', { precision: 3, nullable: true })
  calculatedAt!: Date | null;

  @Attribute(DateTime, { nullable: true, description: 'When its results became final (定案时间).' })
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
