import {
  BelongsTo,
  Column,
  connection,
  Entity,
  ForeignKey,
  Index,
  ObjectType,
  type Relation,
  Stored,
} from 'qinxue/plugin';
import { IndexSystem } from '../systems/index-system.ts';
import { IndexVersion } from '../systems/index-version.ts';
import { EvaluationCycle } from './evaluation-cycle.ts';

@Entity('evaluation_cycle_system')
@Index('ux_evaluation_cycle_system', ['cycleId', 'systemId'], { unique: true })
@ObjectType('CycleSystem', { description: 'That a cycle evaluates by an index system (周期指标体系).' })
export class CycleSystem extends Stored {
  static readonly idPrefix = 'evy';

  @ForeignKey(() => EvaluationCycle, { name: 'fk_evaluation_cycle_system_cycle' })
  @Column('varchar', { length: 32 })
  cycleId!: string;

  @Index('ix_evaluation_cycle_system_system')
  @ForeignKey(() => IndexSystem, { name: 'fk_evaluation_cycle_system_system' })
  @Column('varchar', { length: 32 })
  systemId!: string;

  /** Fixed when the cycle is published. */
  @Index('ix_evaluation_cycle_system_version')
  @ForeignKey(() => IndexVersion, { name: 'fk_evaluation_cycle_system_version' })
  @Column('varchar', { length: 32, nullable: true })
  versionId!: string | null;

  @BelongsTo(() => EvaluationCycle, 'cycleId', { description: 'The cycle (考核周期).' })
  cycle?: Relation<EvaluationCycle>;

  @BelongsTo(() => IndexSystem, 'systemId', { description: 'The index system (指标体系).' })
  system?: Relation<IndexSystem>;

  @BelongsTo(() => IndexVersion, 'versionId', {
    description: 'The version by which it evaluates; empty until the cycle is published (指标体系版本).',
  })
  indexVersion?: Relation<IndexVersion>;
}

export const CycleSystemConnection = connection(CycleSystem);
