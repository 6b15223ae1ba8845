import { BootError } from '../../base/errors.ts';
import type { Plugin } from '../define-plugin.ts';

/** Plugins so that each comes after all that it requires; otherwise in the order given. */
export function inDependencyOrder(plugins: readonly Plugin[]): Plugin[] {
  const ordered: Plugin[] = [];
  const visit = (plugin: Plugin, trail: readonly Plugin[]): void => {
    if (ordered.includes(plugin)) return;
    if (trail.includes(plugin)) {
      const cycle = [...trail.slice(trail.indexOf(plugin)), plugin].map((p) => `"${p.id}"`);
      throw new BootError(`Plugins require each other in a cycle: ${cycle.join(' → ')}. One of them must not.`);
    }
    for (const required of plugin.requires) {
      if (!plugins.includes(required))
        throw new BootError(
          `Plugin "${plugin.id}" requires "${required.id}", which is not installed. Install it, or remove "${plugin.id}".`,
        );
      visit(required, [...trail, plugin]);
    }
    ordered.push(plugin);
  };
  for (const plugin of plugins) {
    const twin = plugins.find((other) => other !== plugin && other.id === plugin.id);
    if (twin) throw new BootError(`Two plugins have the id "${plugin.id}". Rename one.`);
    visit(plugin, []);
  }
  return ordered;
}
