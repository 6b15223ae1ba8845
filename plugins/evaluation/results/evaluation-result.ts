import {
  Attribute,
  Column,
  connection,
  DateTime,
  Entity,
  Field,
  Index,
  Int,
  ObjectType,
  Percent,
  Reference,
  Score,
  Stored,
} from 'qinxue/plugin';
import type { KeptExplanation } from '../calculation/explanation.ts';
import { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import { IndexSystem } from '../systems/index-system.ts';
import { IndexVersion } from '../systems/index-version.ts';
import { SubjectKind } from '../systems/subject-kind.ts';

/** Where those stand who have no rank. */
export const UNRANKED = 2_147_483_647;

@Entity('evaluation_result')
@Index('ix_evaluation_result_unit_total', ['unitId', 'kind', 'isCurrent', 'cycleId', 'total'])
@Index('ux_evaluation_result_no', ['subjectId', 'no'], { unique: true })
@Index('ix_evaluation_result_cycle', ['cycleId', 'isCurrent', 'systemId', 'total'])
@ObjectType('EvaluationResult', {
  description: 'What a subject has come to; calculated again from other inputs it is another version (考核结果).',
})
export class EvaluationResult extends Stored {
  static readonly idPrefix = 'ers';
  /** It is long, and follows from what the log has already. */
  static readonly redactedInAudit = ['explanation'];

  @Reference(() => EvaluationCycle, { description: 'In which evaluation (考核周期).' })
  cycleId!: string;

  @Reference(() => EvaluationSubject, { description: 'Of whom (考核对象).' })
  subjectId!: string;

  @Index('ix_evaluation_result_system')
  @Reference(() => IndexSystem, { description: 'By which index system (指标体系).' })
  systemId!: string;

  @Index('ix_evaluation_result_version')
  @Reference(() => IndexVersion, { field: 'indexVersion', description: 'By which version of it (指标体系版本).' })
  versionId!: string;

  @Attribute(SubjectKind, { description: 'What was evaluated (考核对象类别).' })
  kind!: SubjectKind;

  @Attribute(Int, { description: 'Counts from 1 for its subject (结果版本号).' })
  no!: number;

  @Attribute(Boolean, { description: 'Whether it is the one that counts (当前有效).' })
  isCurrent!: boolean;

  @Attribute(Int, {
    description:
      'By which rule it was calculated: 2 blends the stages at each leaf; 1, until 2026, at the root (核算方法).',
  })
  method!: number;

  @Field(() => Percent, {
    nullable: true,
    description: 'The share of the points that were judged; empty for method 1 (评分覆盖率).',
  })
  @Column('int', { nullable: true })
  coverage!: number | null;

  @Attribute(DateTime, {
    nullable: true,
    description: 'When it became final; what was published stays as it was (公布时间).',
  })
  publishedAt!: Date | null;

  @Field(() => Score, {
    nullable: true,
    description: 'From 0 to 100; empty where nothing applies (总分).',
  })
  @Column('int', { nullable: true })
  total!: number | null;

  @Attribute(String, { length: 32, nullable: true, description: 'The band; none for who is disqualified (档次).' })
  band!: string | null;

  /** Shown by its resolver: before it is published it tells those from whom rows are hidden too much. */
  @Column('int', { nullable: true })
  rank!: number | null;

  @Attribute(Int, {
    description:
      'To order and filter published results by: the rank, and behind all of them who has none or is not published (名次序).',
  })
  place!: number;

  @Column('json')
  explanation!: KeptExplanation;

  @Attribute(String, { length: 64, description: 'The SHA-256 of all that it follows from (输入摘要).' })
  inputsHash!: string;

  @Index('ix_evaluation_result_unit')
  @Column('varchar', { length: 32 })
  unitId!: string;

  @Column('varchar', { length: 32 })
  superiorUnitId!: string;

  @Column('varchar', { length: 32, nullable: true })
  memberId!: string | null;
}

export const EvaluationResultConnection = connection(EvaluationResult);
