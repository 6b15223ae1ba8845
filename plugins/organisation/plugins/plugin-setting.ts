import {
  BelongsTo,
  Column,
  connection,
  Entity,
  Field,
  ForeignKey,
  Index,
  ObjectType,
  registerEnumType,
  Stored,
} from 'qinxue/plugin';
import type { PluginMode } from '../../../server/api/platform.ts';
import { Member } from '../members/member.ts';
import { Unit } from '../units/unit.ts';

export const PluginModeEnum = { ENABLED: 'ENABLED', SUSPENDED: 'SUSPENDED', DISABLED: 'DISABLED' } as const;

registerEnumType(PluginModeEnum, {
  name: 'PluginMode',
  description: 'What a plugin is in a unit (插件状态).',
  valuesConfig: {
    ENABLED: { description: 'Switched on (启用).' },
    SUSPENDED: { description: 'Can be read, not changed (只读).' },
    DISABLED: { description: 'Switched off; its data stay (停用).' },
  },
});

@Entity('kernel_plugin_setting')
@Index('ux_kernel_plugin_setting', ['unitId', 'plugin'], { unique: true })
@ObjectType('PluginSetting', { description: 'What a unit has set for a plugin; without one it inherits (插件设置).' })
export class PluginSetting extends Stored {
  static readonly idPrefix = 'pls';

  @ForeignKey(() => Unit, { name: 'fk_kernel_plugin_setting_unit' })
  @Column('varchar', { length: 32 })
  unitId!: string;

  @Field(() => String, { description: 'The id of the plugin (插件).' })
  @Column('varchar', { length: 64 })
  plugin!: string;

  @Field(() => PluginModeEnum, { description: 'Its mode here and below (状态).' })
  @Column('varchar', { length: 16 })
  mode!: PluginMode;

  @Field(() => Boolean, { description: 'Units below cannot choose otherwise (锁定).' })
  @Column('boolean')
  locked!: boolean;

  /** The settings that differ from what is inherited, as a JSON object. */
  @Column('text')
  settings!: string;

  @Column('varchar', { length: 32, nullable: true })
  setById!: string | null;

  @BelongsTo(() => Unit, 'unitId', { description: 'Where (单位).' })
  unit?: Unit;

  @BelongsTo(() => Member, 'setById', { description: 'Who set it last (设置人).' })
  setBy?: Member;
}

export const PluginSettingConnection = connection(PluginSetting);
