import {
  Attribute,
  BelongsTo,
  Column,
  connection,
  Entity,
  enumType,
  Index,
  ObjectType,
  Reference,
  Stored,
} from 'qinxue/plugin';
import type { PluginMode } from '../../../server/api/platform.ts';
import { Member } from '../members/member.ts';
import { Unit } from '../units/unit.ts';

export const PluginModeEnum = enumType('PluginMode', 'What a plugin is in a unit (插件状态).', {
  ENABLED: 'Switched on (启用).',
  SUSPENDED: 'Can be read, not changed (只读).',
  DISABLED: 'Switched off; its data stay (停用).',
});

@Entity('kernel_plugin_setting')
@Index('ux_kernel_plugin_setting', ['unitId', 'plugin'], { unique: true })
@ObjectType('PluginSetting', { description: 'What a unit has set for a plugin; without one it inherits (插件设置).' })
export class PluginSetting extends Stored {
  static readonly idPrefix = 'pls';

  @Reference(() => Unit, { description: 'Where (单位).' })
  unitId!: string;

  @Attribute(String, { length: 64, description: 'The id of the plugin (插件).' })
  plugin!: string;

  @Attribute(PluginModeEnum, { description: 'Its mode here and below (状态).' })
  mode!: PluginMode;

  @Attribute(Boolean, { description: 'Units below cannot choose otherwise (锁定).' })
  locked!: boolean;

  /** The settings that differ from what is inherited, as a JSON object. */
  @Column('text')
  settings!: string;

  @Column('varchar', { length: 32, nullable: true })
  setById!: string | null;

  @BelongsTo(() => Member, 'setById', { description: 'Who set it last (设置人).' })
  setBy?: Member;
}

export const PluginSettingConnection = connection(PluginSetting);
