import { Member, Unit } from 'qinxue/organisation';
import {
  BelongsTo,
  Column,
  connection,
  Entity,
  Field,
  ForeignKey,
  Index,
  LocalDate,
  ObjectType,
  Stored,
} from 'qinxue/plugin';

@Entity('sample_plugin_entry')
@Index('ix_sample_plugin_entry_unit', ['unitId', 'doneOn'])
@Index('ix_sample_plugin_entry_member', ['memberId', 'doneOn'])
@ObjectType('SamplePluginEntry', { description: 'What a person has done (记录).' })
export class SamplePluginEntry extends Stored {
  static readonly idPrefix = 'spe';

  @Field(() => String, { description: 'What it was, at most 100 characters (内容).' })
  @Column('varchar', { length: 100 })
  title!: string;

  @Field(() => LocalDate, { description: 'The day (日期).' })
  @Column('date')
  doneOn!: string;

  @ForeignKey(() => Unit, { name: 'fk_sample_plugin_entry_unit' })
  @Column('varchar', { length: 32 })
  unitId!: string;

  @ForeignKey(() => Member, { name: 'fk_sample_plugin_entry_member' })
  @Column('varchar', { length: 32 })
  memberId!: string;

  @BelongsTo(() => Unit, 'unitId', { description: 'The unit that the person belonged to then (所在单位).' })
  unit?: Unit;

  @BelongsTo(() => Member, 'memberId', { description: 'Who did it (职工).' })
  member?: Member;
}

export const SamplePluginEntryConnection = connection(SamplePluginEntry);
