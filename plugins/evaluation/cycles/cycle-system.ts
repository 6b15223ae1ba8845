import { connection, Entity, Index, ObjectType, Reference, Stored } from 'qinxue/plugin';
import { IndexSystem } from '../systems/index-system.ts';
import { IndexVersion } from '../systems/index-version.ts';
import { EvaluationCycle } from './evaluation-cycle.ts';

@Entity('evaluation_cycle_system')
@Index('ux_evaluation_cycle_system', ['cycleId', 'systemId'], { unique: true })
@ObjectType('CycleSystem', { description: 'That a cycle evaluates by an index system (周期指标体系).' })
export class CycleSystem extends Stored {
  static readonly idPrefix = 'evy';

  @Reference(() => EvaluationCycle, { description: 'The cycle (考核周期).' })
  cycleId!: string;

  @Index('ix_evaluation_cycle_system_system')
  @Reference(() => IndexSystem, { description: 'The index system (指标体系).' })
  systemId!: string;

  /** Fixed when the cycle is published. */
  @Index('ix_evaluation_cycle_system_version')
  @Reference(() => IndexVersion, {
    field: 'indexVersion',
    nullable: true,
    description: 'The version by which it evaluates; empty until the cycle is published (指标体系版本).',
  })
  versionId!: string | null;
}

export const CycleSystemConnection = connection(CycleSystem);
