import type { Context } from 'qinxue/plugin';

/**
 * Whether a plugin is off in a unit because the unit itself has switched it, or one that it requires, off: without the
 * unit's own setting it would be on. Where a unit above has it off, or nobody has it on, that is not its own choice.
 */
export function isOffByOwnChoice(context: Context, plugin: string, unitId: string): boolean {
  const states = context.directory.plugins(unitId);
  if (states.get(plugin)?.isOn) return false;
  const own = [...states.values()].filter(({ setIn, mode }) => setIn === unitId && mode === 'DISABLED');
  if (!own.length) return false;
  const without = context.directory.withSettings(unitId, new Map(own.map(({ id }) => [id, null])));
  return without.plugins(unitId).get(plugin)?.isOn ?? false;
}
