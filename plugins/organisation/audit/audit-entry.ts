import { Attribute, BelongsTo, Column, connection, Entity, Field, Index, Int, ObjectType, Stored } from 'qinxue/plugin';
import { Member } from '../members/member.ts';
import { Unit } from '../units/unit.ts';

@Entity('kernel_audit_entry')
@Index('ux_kernel_audit_entry_seq', ['seq'], { unique: true })
@Index('ix_kernel_audit_entry_entity', ['entityId', 'seq'])
@Index('ix_kernel_audit_entry_unit', ['unitId', 'seq'])
@ObjectType('AuditEntry', { description: 'A change, chained to the one before by its hash (审计记录).' })
export class AuditEntry extends Stored {
  static readonly idPrefix = 'aud';

  @Field(() => Int, { description: 'Its place in the log, without gaps (序号).' })
  @Column('bigint')
  seq!: number;

  @Column('varchar', { length: 32, nullable: true })
  actorId!: string | null;

  @Attribute(String, { length: 100, description: 'The mutation or job that made it (操作).' })
  action!: string;

  @Attribute(String, { length: 100, description: 'The kind of row (对象类型).' })
  entity!: string;

  @Attribute(String, { length: 32, description: 'The id of the row (对象编号).' })
  entityId!: string;

  @Column('varchar', { length: 32, nullable: true })
  unitId!: string | null;

  /** Shown by a resolver, to those who see the row. No list is filtered or ordered by it: that would tell. */
  @Column('text', { nullable: true })
  before!: string | null;

  @Column('text', { nullable: true })
  after!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('varchar', { length: 64 })
  previousHash!: string;

  @Column('varchar', { length: 64 })
  hash!: string;

  @BelongsTo(() => Member, 'actorId', { description: 'Who did it; empty for the system itself (操作人).' })
  actor?: Member;

  @BelongsTo(() => Unit, 'unitId', { description: 'Where (单位).' })
  unit?: Unit;
}

export const AuditEntryConnection = connection(AuditEntry);
