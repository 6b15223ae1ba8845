import { GraphQLJSONObject } from 'graphql-scalars';
import {
  Allow,
  Arg,
  byIdLoader,
  type Context,
  Ctx,
  enumType,
  Field,
  field,
  fields,
  ID,
  InputType,
  Mutation,
  ObjectType,
  optional,
  Resolver,
} from 'qinxue/plugin';
import { switchPlugins } from '../permissions.ts';
import { Unit } from '../units/unit.ts';
import { type PluginChoice, setUnitPlugin } from './set-unit-plugin.ts';
import { UnitPlugin, unitPlugins } from './unit-plugins.ts';

export const PluginChoiceEnum = enumType('PluginChoice', 'What a unit chooses for a plugin (插件选择).', {
  ENABLED: 'On, here and below; what it requires is switched on too (启用).',
  SUSPENDED: 'Can be read, not changed; what it requires is on at least as much (只读).',
  DISABLED: 'Off; the data stay (停用).',
  INHERIT: 'As the unit above has it; forgets the lock and the settings (继承).',
});

@InputType({ description: 'What a unit chooses for a plugin (插件设置).' })
export class UnitPluginSetInput extends fields({
  unit: field(ID, 'Id or code of the unit (单位).'),
  plugin: field(String, 'The id of the plugin (插件).'),
  locked: optional(Boolean, 'Whether units below are bound to it; stays where it is left out (锁定).'),
}) {
  @Field(() => PluginChoiceEnum, { description: 'The choice (状态).' })
  mode!: PluginChoice;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'All settings that differ from the inherited ones; they stay where this is left out (参数).',
  })
  settings?: Record<string, unknown>;
}

@ObjectType({ description: 'The unit after a plugin was set (插件设置结果).' })
export class UnitPluginSetResult extends fields({
  plugins: field([UnitPlugin], 'The plugins of its graph from the next request on (插件).'),
}) {
  @Field(() => Unit, { nullable: true, description: 'The unit (单位).' })
  unit!: unknown;
}

@Resolver()
export class UnitPluginResolver {
  @Allow(switchPlugins)
  @Mutation(() => UnitPluginSetResult, {
    description: 'Switches a plugin in a unit; its graph follows on the next request (启停插件).',
  })
  async unitPluginSet(
    @Arg('input', () => UnitPluginSetInput) input: UnitPluginSetInput,
    @Ctx() context: Context,
  ): Promise<UnitPluginSetResult> {
    const unitId = await setUnitPlugin(context, input);
    return { unit: await context.load(byIdLoader(Unit), unitId), plugins: await unitPlugins(context, unitId) };
  }
}
