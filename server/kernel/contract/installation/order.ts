import { BootError } from '../../base/errors.ts';
import type { Plugin } from '../define-plugin.ts';

/** All that a plugin requires, directly or through others, each after what it requires itself. */
export const requirements = (plugin: Pick<Plugin, 'requires'>): readonly Plugin[] => [
  ...new Set(plugin.requires.flatMap((required: Plugin) => [...requirements(required), required])),
];

/** Plugins so that each comes after all that it requires; otherwise in the order given. */
export function inDependencyOrder(plugins: readonly Plugin[]): Plugin[] {
  const ordered = new Map<Plugin, Plugin>();
  const visit = (plugin: Plugin, trail: readonly Plugin[]): Plugin => {
    const known = ordered.get(plugin);
    if (known) return known;
    if (trail.includes(plugin)) {
      const cycle = [...trail.slice(trail.indexOf(plugin)), plugin].map((p) => `"${p.id}"`);
      throw new BootError(`Plugins require each other in a cycle: ${cycle.join(' → ')}. One of them must not.`);
    }
    const requires = plugin.requires.map((required) =>
      visit(installedAs(plugin, required, plugins), [...trail, plugin]),
    );
    const isResolved = requires.every((required, i) => required === plugin.requires[i]);
    const resolved = isResolved ? plugin : Object.freeze({ ...plugin, requires: Object.freeze(requires) });
    ordered.set(plugin, resolved);
    return resolved;
  };
  for (const plugin of plugins) {
    const twin = plugins.find((other) => other !== plugin && other.id === plugin.id);
    if (twin) throw new BootError(`Two plugins have the id "${plugin.id}". Rename one.`);
    visit(plugin, []);
  }
  return [...ordered.values()];
}

/** A requirement may be named by its id alone. Another copy of the plugin has classes of its own, which no row is of. */
function installedAs(plugin: Plugin, required: Pick<Plugin, 'id'>, plugins: readonly Plugin[]): Plugin {
  if (plugins.includes(required as Plugin)) return required as Plugin;
  const installed = plugins.find(({ id }) => id === required?.id);
  if (!installed)
    throw new BootError(
      `Plugin "${plugin.id}" requires ${required?.id === undefined ? 'something that has no id' : `"${required.id}"`}, which is not installed. Install it, or remove "${plugin.id}". Installed: ${plugins.map(({ id }) => id).join(', ')}.`,
    );
  if ('entities' in required)
    throw new BootError(
      `Plugin "${plugin.id}" requires another copy of "${required.id}" than the one that is installed. Import it from the package that runs the server – \`qinxue/${required.id}\`, a peer dependency –, and look for a second copy with \`npm ls qinxue\`.`,
    );
  return installed;
}
