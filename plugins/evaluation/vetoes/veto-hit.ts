import {
  Attribute,
  Code,
  Column,
  connection,
  Entity,
  enumType,
  Index,
  ObjectType,
  Reference,
  Stored,
} from 'qinxue/plugin';
import { Member } from '../../organisation/index.ts';
import type { VetoEffect as Effect } from '../calculation/assessment.ts';
import { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import { VetoEffect } from '../systems/node-terms.ts';

export const VetoStatus = enumType('VetoStatus', 'Where a veto stands (一票否决状态).', {
  PROPOSED: 'Brought forward; it does not count yet (已提出).',
  CONFIRMED: 'It counts (已确认).',
  LIFTED: 'It does not count (已撤销).',
});
export type VetoStatus = keyof typeof VetoStatus;

@Entity('evaluation_veto')
@Index('ix_evaluation_veto_subject', ['subjectId', 'status'])
@Index('ix_evaluation_veto_cycle', ['cycleId', 'status'])
@ObjectType('VetoHit', { description: 'A fact that holds a result down (一票否决).' })
export class VetoHit extends Stored {
  static readonly idPrefix = 'vto';

  @Column('varchar', { length: 32 })
  cycleId!: string;

  @Reference(() => EvaluationSubject, { description: 'Against whom (考核对象).' })
  subjectId!: string;

  @Code()
  @Attribute(String, { length: 64, description: 'The code of the veto node (指标编码).' })
  node!: string;

  @Attribute(String, { length: 1000, description: 'What happened (事实).' })
  fact!: string;

  @Attribute(VetoEffect, { description: 'What it does (否决效果).' })
  effect!: Effect;

  @Attribute(String, {
    length: 32,
    nullable: true,
    description: 'The best band that is left, for CAP_BAND (最高档次).',
  })
  capBand!: string | null;

  @Attribute(VetoStatus, { description: 'Where it stands (状态).' })
  status!: VetoStatus;

  @Reference(() => Member, {
    nullable: true,
    description: 'Who brought it forward (提出人).',
  })
  proposedById!: string | null;

  @Reference(() => Member, { nullable: true, description: 'Who decided (决定人).' })
  decidedById!: string | null;

  @Attribute(String, { length: 1000, nullable: true, description: 'Why it was lifted (撤销理由).' })
  liftReason!: string | null;

  @Column('varchar', { length: 32 })
  unitId!: string;

  @Column('varchar', { length: 32 })
  superiorUnitId!: string;

  @Column('varchar', { length: 32, nullable: true })
  memberId!: string | null;
}

export const VetoHitConnection = connection(VetoHit);
