import { validateSync } from 'class-validator';
import { badInput, QinxueError } from '../errors.ts';
import type { Plugin } from '../plugin/define-plugin.ts';
import { Scope } from '../request/scope.ts';
import { findUnit } from './find-unit.ts';
import { switchPlugins } from './permissions.ts';
import { PluginSetting } from './plugin-setting.ts';
import type { PluginMode, SettingRow } from './switchboard.ts';

export type PluginChoice = PluginMode | 'INHERIT';

export interface PluginChoiceInput {
  readonly unit: string;
  readonly plugin: string;
  readonly mode: PluginChoice;
  readonly locked?: boolean | null;
  readonly settings?: Record<string, unknown> | null;
}

/**
 * Sets what a unit has chosen for a plugin. Switching on switches on what it requires; switching off is
 * refused while a plugin that is on requires it. `after` sees the unit as it is with the choice.
 */
export async function setUnitPlugin(scope: Scope, input: PluginChoiceInput): Promise<{ unitId: string; after: Scope }> {
  const unit = findUnit(scope, input.unit);
  const plugin = scope.kernel.installation.plugin(input.plugin);
  if (!plugin) throw badInput('input.plugin', `names no installed plugin. Installed: ${installed(scope)}.`);
  if (scope.kernel.installation.alwaysOn.has(plugin.id))
    throw badInput('input.plugin', `"${plugin.id}" is always on; there is nothing to choose.`);
  scope.require(switchPlugins, unit.id);
  refuseLocked(scope, plugin, unit.id);

  const before = scope.directory.plugins(unit.id);
  const chosen = new Map<string, SettingRow | null>([[plugin.id, row(input)]]);
  if (input.mode === 'ENABLED')
    for (const required of requirements(plugin))
      if (!before.get(required.id)?.isOn && !scope.kernel.installation.alwaysOn.has(required.id)) {
        refuseLocked(scope, required, unit.id);
        chosen.set(required.id, { mode: 'ENABLED', locked: false, settings: {} });
      }

  const directory = scope.directory.withSettings(unit.id, chosen);
  const after = new Scope(scope.kernel, scope.viewer, directory.unit(unit.id), directory, scope.inWork);
  refuseBroken(scope, plugin, unit.id, after);
  checkSettings(plugin, after.settings(plugin, unit.id));
  for (const [id, setting] of chosen) await write(scope, unit.id, id, setting);
  for (const id of chosen.keys())
    if (!before.get(id)?.isOn && after.isEnabled({ id }, unit.id))
      await scope.kernel.installation.plugin(id)?.onEnable?.(after.asSystem());
  return { unitId: unit.id, after };
}

const installed = (scope: Scope) => scope.kernel.installation.plugins.map(({ id }) => id).join(', ');

const row = ({ mode, locked, settings }: PluginChoiceInput): SettingRow | null =>
  mode === 'INHERIT' ? null : { mode, locked: locked ?? false, settings: settings ?? {} };

const requirements = (plugin: Plugin): readonly Plugin[] => [
  ...new Set(plugin.requires.flatMap((required: Plugin) => [...requirements(required), required])),
];

function refuseLocked(scope: Scope, { id, title }: Plugin, unitId: string): void {
  const lock = scope.directory.plugins(unitId).get(id)?.lockedBy;
  if (!lock) return;
  const by = scope.directory.unit(lock)?.name ?? lock;
  throw new QinxueError('PLUGIN_LOCKED', `"${title.en}" is fixed for all units below ${by}; it is switched there.`, {
    plugin: id,
  });
}

/** A plugin that was on here would lose what it requires: an answer in words instead of a graph that shrinks by surprise. */
function refuseBroken(scope: Scope, plugin: Plugin, unitId: string, after: Scope): void {
  const before = scope.directory.plugins(unitId);
  const broken = scope.kernel.installation.plugins.find(
    (other) =>
      other !== plugin &&
      before.get(other.id)?.isOn &&
      !after.isEnabled(other, unitId) &&
      requirements(other).some((required) => required.id === plugin.id),
  );
  if (!broken) return;
  throw new QinxueError(
    'PLUGIN_REQUIRED',
    `"${broken.title.en}" is on here and requires "${plugin.title.en}". Switch "${broken.title.en}" off first.`,
    { plugin: plugin.id, requiredBy: broken.id },
  );
}

function checkSettings(plugin: Plugin, settings: object): void {
  const known = plugin.settings ? Object.keys(new plugin.settings()) : [];
  const unknown = Object.keys(settings).find((key) => !known.includes(key));
  if (unknown)
    throw badInput(
      `input.settings.${unknown}`,
      `is no setting of "${plugin.id}". Known: ${known.join(', ') || 'none'}.`,
    );
  const [error] = known.length ? validateSync(settings) : [];
  if (error) throw badInput(`input.settings.${error.property}`, `${Object.values(error.constraints ?? {})[0]}.`);
}

async function write(scope: Scope, unitId: string, plugin: string, setting: SettingRow | null): Promise<void> {
  const known = await scope.first(PluginSetting, { unitId, plugin });
  if (!setting) {
    if (known) await scope.remove(known);
    return;
  }
  const values = {
    mode: setting.mode,
    locked: setting.locked,
    settings: JSON.stringify(setting.settings),
    setById: scope.viewer.memberId ?? null,
  };
  if (known) await scope.update(known, values);
  else await scope.insert(PluginSetting, { unitId, plugin, ...values });
}
