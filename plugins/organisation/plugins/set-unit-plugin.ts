import { badInput, type Context, type Plugin, text } from 'qinxue/plugin';
import {
  blaming,
  type Directory,
  type PluginMode,
  platformContext,
  requirements,
  type SettingRow,
  servicesOf,
} from '../../../server/api/platform.ts';
import { readDirectoryNow } from '../directory/directory-now.ts';
import { lockDirectory } from '../directory/lock-directory.ts';
import { switchPlugins } from '../permissions.ts';
import { getUnit } from '../units/find-unit.ts';
import { assertPluginSettings } from './assert-plugin-settings.ts';
import { assertNotLocked, assertRequirementsKept } from './plugin-refusals.ts';
import { PluginSetting } from './plugin-setting.ts';
import { keptSettings } from './settings-in-units.ts';

export type PluginChoice = PluginMode | 'INHERIT';

export interface PluginChoiceInput {
  readonly unit: string;
  readonly plugin: string;
  readonly mode: PluginChoice;
  readonly locked?: boolean | null;
  readonly settings?: Record<string, unknown> | null;
}

/**
 * Sets what a unit has chosen for a plugin; gives the unit's id. Switching on switches on what it requires;
 * switching off is refused while a plugin that is on, here or below, requires it.
 */
export async function setUnitPlugin(context: Context, told: PluginChoiceInput): Promise<string> {
  const unit = getUnit(context, told.unit);
  const plugin = switchable(context, told);
  const input = { ...told, ...(told.settings && { settings: keptSettings(plugin, told.settings) }) };
  context.assertCan(switchPlugins, unit.id);
  // As it is now, earlier switches of this very transaction included; nobody else switches meanwhile.
  await lockDirectory(context);
  const before = await readDirectoryNow(context);
  assertNotLocked(context.viewer, before, plugin, unit.id);

  const chosen = choices(context, before, unit.id, plugin, input);
  const after = before.withSettings(unit.id, chosen);
  assertRequirementsKept(servicesOf(context).installation.plugins, before, after, unit.id);
  for (const id of chosen.keys()) {
    const setting = input.plugin === id ? input.settings : undefined;
    assertPluginSettings(
      servicesOf(context).installation.plugin(id)!,
      after.plugins(unit.id).get(id)?.settings,
      setting,
    );
  }
  for (const [id, setting] of chosen) await write(context, unit.id, id, setting);
  await runOnEnable(context, before, after, unit.id, [...chosen.keys()]);
  return unit.id;
}

function switchable(context: Context, { plugin: id, mode, locked, settings }: PluginChoiceInput): Plugin {
  const { installation } = servicesOf(context);
  const plugin = installation.plugin(id);
  const names = installation.plugins.map((p) => p.id).filter((p) => !installation.alwaysOn.has(p));
  if (!plugin)
    throw badInput('input.plugin', {
      en: `names no installed plugin. Installed: ${names.join(', ')}.`,
      zh: `没有对应的已安装插件。已安装：${names.join('、')}。`,
    });
  if (installation.alwaysOn.has(id))
    throw badInput(
      'input.plugin',
      text(`"${id}" is always on; there is nothing to choose.`, `“${id}”始终启用，无需选择。`),
    );
  if (mode === 'INHERIT' && (locked || settings))
    throw badInput('input.mode', {
      en: 'INHERIT takes the choice away; it has no lock and no settings of its own.',
      zh: 'INHERIT 表示沿用上级，没有自己的锁定与参数。',
    });
  return plugin;
}

/** The plugin's new row, and rows for what it requires where that is not on – or, under a lock, not bound to be on. */
function choices(
  context: Context,
  before: Directory,
  unitId: string,
  plugin: Plugin,
  { mode, locked, settings }: PluginChoiceInput,
): ReadonlyMap<string, SettingRow | null> {
  if (mode === 'INHERIT') return new Map([[plugin.id, null]]);
  const own = before.setting(unitId, plugin.id);
  const row = { mode, locked: locked ?? own?.locked ?? false, settings: settings ?? own?.settings ?? {} };
  const chosen = new Map<string, SettingRow | null>();
  if (mode !== 'DISABLED')
    for (const required of requirements(plugin)) {
      if (servicesOf(context).installation.alwaysOn.has(required.id)) continue;
      const state = before.plugins(unitId).get(required.id);
      const its = before.setting(unitId, required.id);
      const isBound = state?.lockedBy !== undefined || its?.locked === true;
      if (state?.isOn && (isBound || !row.locked)) continue;
      assertNotLocked(context.viewer, before, required, unitId);
      const itsMode = state?.isOn ? state.mode : mode;
      chosen.set(required.id, {
        mode: itsMode,
        locked: row.locked || (its?.locked ?? false),
        settings: its?.settings ?? {},
      });
    }
  return chosen.set(plugin.id, row);
}

/** In the unit as it is with the choice; what throws there undoes the choice. */
async function runOnEnable(
  context: Context,
  before: Directory,
  after: Directory,
  unitId: string,
  ids: readonly string[],
) {
  const there = platformContext(context).inDirectory(after, unitId);
  for (const id of ids)
    if (!before.plugins(unitId).get(id)?.isOn && after.plugins(unitId).get(id)?.isOn)
      await blaming(id, () => servicesOf(context).installation.plugin(id)?.onEnable?.(there.asSystem()));
}

async function write(context: Context, unitId: string, plugin: string, setting: SettingRow | null): Promise<void> {
  const known = await context.first(PluginSetting, { unitId, plugin });
  if (!setting) {
    if (known) await context.remove(known);
    return;
  }
  const values = {
    mode: setting.mode,
    locked: setting.locked,
    settings: JSON.stringify(setting.settings),
    setById: context.viewer.memberId ?? null,
  };
  if (known) await context.update(known, values);
  else await context.insert(PluginSetting, { unitId, plugin, ...values });
}
