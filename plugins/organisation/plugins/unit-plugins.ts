import { GraphQLJSONObject } from 'graphql-scalars';
import {
  byIdLoader,
  type Context,
  Ctx,
  Field,
  FieldResolver,
  field,
  fields,
  HasMany,
  ObjectType,
  type Page,
  Resolver,
  Root,
} from 'qinxue/plugin';
import { type Directory, type PluginMode, type PluginState, servicesOf } from '../../../server/api/platform.ts';
import { directoryNow } from '../directory/directory-now.ts';
import { switchPlugins } from '../permissions.ts';
import { Unit } from '../units/unit.ts';
import { PluginModeEnum, type PluginSetting, PluginSettingConnection } from './plugin-setting.ts';
import { toldSettings } from './settings-in-units.ts';

@ObjectType('UnitPlugin', { description: 'What a plugin is in a unit, and where that comes from (单位插件).' })
export class UnitPlugin extends fields({
  /** Not called `id`: the same plugin is another thing in each unit, and caches of clients would take them for one. */
  plugin: field(String, 'Which plugin it is (插件).'),
  title: field(String, 'Its name in English (英文名).'),
  titleZh: field(String, 'Its name in Chinese (中文名).'),
  locked: field(Boolean, 'Units below are bound to what this unit has set (锁定下级).'),
  lockedAbove: field(Boolean, 'A unit above has bound this one (已被上级锁定).'),
}) {
  @Field(() => PluginModeEnum, { description: 'Its mode here (状态).' })
  mode!: PluginMode;

  @Field(() => Unit, {
    nullable: true,
    description: 'The unit above whose setting it is; empty where it is set here (继承自).',
  })
  inheritedFrom!: unknown;
}

@ObjectType('AvailablePlugin', { description: 'An installed plugin, as a unit may choose it (可选插件).' })
export class AvailablePlugin extends UnitPlugin {
  @Field(() => Boolean, { description: 'In the graph of the unit: not DISABLED, and all it requires is on (已启用).' })
  isOn!: boolean;

  @Field(() => [String], { description: 'The ids of the plugins that it requires (依赖).' })
  requires!: readonly string[];

  @Field(() => GraphQLJSONObject, { description: 'Its settings here, defaults and inherited ones included (参数).' })
  settings!: object;
}

/** The plugins of a unit that its graph has – in a transaction: will have when it ends. */
export async function unitPlugins(context: Context, unitId: string | undefined): Promise<UnitPlugin[]> {
  const directory = await directoryNow(context);
  const states = [...directory.plugins(unitId).values()].filter((state) => state.isOn);
  return Promise.all(states.map((state) => present(context, directory, state, unitId)));
}

async function availablePlugins(context: Context, unitId: string): Promise<AvailablePlugin[]> {
  const { installation } = servicesOf(context);
  const directory = await directoryNow(context);
  const states = directory.plugins(unitId);
  const chosen = installation.plugins.filter(({ id }) => !installation.alwaysOn.has(id));
  return Promise.all(
    chosen.map(async (plugin) => {
      const state = states.get(plugin.id)!;
      const settings = Object.assign(plugin.settings ? new plugin.settings() : {}, state.settings);
      const requires = plugin.requires.map(({ id }) => id).filter((id) => !installation.alwaysOn.has(id));
      return {
        ...(await present(context, directory, state, unitId)),
        isOn: state.isOn,
        requires,
        settings: toldSettings(plugin, settings),
      };
    }),
  );
}

async function present(
  context: Context,
  directory: Directory,
  { id, mode, setIn, lockedBy }: PluginState,
  unitId: string | undefined,
) {
  const title = servicesOf(context).installation.plugin(id)?.title;
  const from = setIn && setIn !== unitId ? await context.load(byIdLoader(Unit), setIn) : undefined;
  return {
    plugin: id,
    title: title?.en ?? id,
    titleZh: title?.zh ?? id,
    mode,
    inheritedFrom: from ?? null,
    locked: unitId !== undefined && (directory.setting(unitId, id)?.locked ?? false),
    lockedAbove: lockedBy !== undefined,
  };
}

@Resolver(() => Unit)
export class UnitPlugins {
  @FieldResolver(() => [UnitPlugin], { description: 'The plugins of its graph (插件).' })
  plugins(@Root() unit: Unit, @Ctx() context: Context): Promise<UnitPlugin[]> {
    return unitPlugins(context, unit.id);
  }

  @FieldResolver(() => [AvailablePlugin], {
    description: 'All that it could switch on, for those who may switch there; nothing for others (可选插件).',
  })
  availablePlugins(@Root() unit: Unit, @Ctx() context: Context): Promise<AvailablePlugin[]> | AvailablePlugin[] {
    return context.can(switchPlugins, unit.id) ? availablePlugins(context, unit.id) : [];
  }

  @HasMany(() => PluginSettingConnection, 'unitId', { description: 'What it has chosen itself (本单位插件设置).' })
  pluginSettings?: Page<PluginSetting>;
}
