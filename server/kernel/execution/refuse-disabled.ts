import { notSwitchedOn } from '../request/refusals.ts';

/** @throws PLUGIN_NOT_ENABLED naming a plugin that the document needs and the unit has not. */
export function refuseDisabled(needs: ReadonlySet<string>, enabled: readonly string[]): void {
  const plugin = [...needs].find((id) => !enabled.includes(id));
  if (plugin) throw notSwitchedOn(plugin);
}
