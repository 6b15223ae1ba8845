import {
  Attribute,
  BelongsTo,
  Code,
  Column,
  connection,
  Entity,
  HasMany,
  Index,
  ObjectType,
  type Page,
  Reference,
  type Relation,
  SortKey,
  Stored,
  text,
} from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';
import { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { EvaluationResult, EvaluationResultConnection } from '../results/evaluation-result.ts';
import { type EvaluationSheet, EvaluationSheetConnection } from '../sheets/evaluation-sheet.ts';
import { IndexSystem } from '../systems/index-system.ts';
import { IndexVersion } from '../systems/index-version.ts';
import { SubjectKind } from '../systems/subject-kind.ts';
import { type VetoHit, VetoHitConnection } from '../vetoes/veto-hit.ts';
import type { FrozenMetric } from './frozen-metric.ts';
import { EvaluationSubjectStatus } from './subject-status.ts';

@Entity('evaluation_subject')
@Index('ix_evaluation_subject_unit_cycle', ['unitId', 'cycleId'])
@Index('ux_evaluation_subject', ['cycleId', 'subjectKey'], { unique: true })
@Index('ix_evaluation_subject_stale', ['cycleId', 'needsCalculation'])
@ObjectType('EvaluationSubject', { description: 'A unit or a person in an evaluation (考核对象).' })
export class EvaluationSubject extends Stored {
  static readonly idPrefix = 'evs';
  static readonly conflictFields = {
    subjectKey: { subject: text('subject', '考核对象') },
  };
  /** Each metric asks for a permission of its own. */
  static readonly redactedInAudit = ['metrics'];

  @Reference(() => EvaluationCycle, { description: 'In which evaluation (考核周期).' })
  cycleId!: string;

  /** The person's id, or the unit's: nobody is evaluated twice in a cycle. */
  @Column('varchar', { length: 32 })
  subjectKey!: string;

  @Code()
  @Attribute(String, {
    length: 64,
    description: "The unit's code or the person's number, as it was then (编码或工号).",
  })
  code!: string;

  @SortKey({ index: 'ix_evaluation_subject_name_key', isPerson: true })
  @Attribute(String, {
    length: 200,
    description: 'The name as it was then, also for a committee that sees no more of it (名称).',
  })
  name!: string;

  @Attribute(SubjectKind, { description: 'What it is evaluated as (考核对象类别).' })
  kind!: SubjectKind;

  @Attribute(EvaluationSubjectStatus, { description: 'Whether it is evaluated (状态).' })
  status!: EvaluationSubjectStatus;

  @Attribute(String, {
    length: 1000,
    nullable: true,
    description: 'Why it was added, excluded, excused or taken in again (状态原因).',
  })
  statusReason!: string | null;

  /** The unit itself, or the person's when the cycle was published. */
  @Index('ix_evaluation_subject_unit')
  @Reference(() => Unit, { description: "The unit, or the person's unit (单位)." })
  unitId!: string;

  /** Where those are who look down on the subject: the unit above a unit, the person's own. */
  @Column('varchar', { length: 32 })
  superiorUnitId!: string;

  @Index('ix_evaluation_subject_member')
  @Reference(() => Member, { nullable: true, description: 'The person; empty for units (职工).' })
  memberId!: string | null;

  @Index('ix_evaluation_subject_system')
  @Reference(() => IndexSystem, { description: 'By which index system (指标体系).' })
  systemId!: string;

  @Index('ix_evaluation_subject_version')
  @Reference(() => IndexVersion, { field: 'indexVersion', description: 'By which version of it (指标体系版本).' })
  versionId!: string;

  /** Shown by a resolver, to those who may read each of them. */
  @Column('json')
  metrics!: FrozenMetric[];

  @Attribute(Boolean, { description: 'Whether something has changed since its result was calculated (待核算).' })
  needsCalculation!: boolean;

  /** Without a foreign key: the two tables would refer to each other, and neither could be made first. */
  @Column('varchar', { length: 32, nullable: true })
  resultId!: string | null;

  @BelongsTo(() => EvaluationResult, 'resultId', {
    description: 'The result that counts; its subject sees it when the cycle is final (考核结果).',
  })
  result?: Relation<EvaluationResult>;

  @HasMany(() => EvaluationSheetConnection, 'subjectId', { description: 'Its sheets (评分表).' })
  sheets?: Page<EvaluationSheet>;

  @HasMany(() => EvaluationResultConnection, 'subjectId', { description: 'All versions of its result (结果版本).' })
  results?: Page<EvaluationResult>;

  @HasMany(() => VetoHitConnection, 'subjectId', { description: 'Vetoes against it (一票否决).' })
  vetoes?: Page<VetoHit>;
}

export const EvaluationSubjectConnection = connection(EvaluationSubject);
