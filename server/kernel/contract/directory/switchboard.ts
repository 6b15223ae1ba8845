export const pluginModes = ['ENABLED', 'SUSPENDED', 'DISABLED'] as const;
export type PluginMode = (typeof pluginModes)[number];

export interface SettingRow {
  readonly mode: PluginMode;
  readonly locked: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** What a plugin is in a unit, and where that comes from. */
export interface PluginState {
  readonly id: string;
  readonly mode: PluginMode;
  /** In the unit's graph: enabled or suspended, and so is everything it requires. */
  readonly isOn: boolean;
  /** The unit whose setting it is; undefined where no unit on the path has one. */
  readonly setIn?: string;
  /** A unit above has fixed it for everything below. */
  readonly lockedBy?: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** An installed plugin, as far as its being on depends on others. */
export interface Installed {
  readonly id: string;
  readonly requires: readonly { readonly id: string }[];
}

export interface UnitSettings {
  readonly unitId: string;
  readonly settings: ReadonlyMap<string, SettingRow>;
}

/**
 * The plugins of a unit from the settings on its path, root first. The nearest setting wins, but the
 * topmost locked one ends the search. A plugin whose requirement is off is off. Settings add up by key.
 */
export function effectivePlugins(
  plugins: readonly Installed[],
  path: readonly UnitSettings[],
  alwaysOn: ReadonlySet<string>,
): ReadonlyMap<string, PluginState> {
  const states = new Map<string, PluginState>();
  for (const plugin of plugins) {
    const state = alwaysOn.has(plugin.id) ? always(plugin.id) : stateOf(plugin.id, path);
    // Plugins come in dependency order: what this one requires is decided already.
    const isOn = state.isOn && plugin.requires.every((required) => states.get(required.id)?.isOn);
    states.set(plugin.id, { ...state, isOn });
  }
  return states;
}

const always = (id: string): PluginState => ({ id, mode: 'ENABLED', isOn: true, settings: {} });

function stateOf(id: string, path: readonly UnitSettings[]): PluginState {
  const rows = path.flatMap(({ unitId, settings }) => {
    const row = settings.get(id);
    return row ? [{ unitId, ...row }] : [];
  });
  const lock = rows.findIndex((row) => row.locked);
  const counting = lock < 0 ? rows : rows.slice(0, lock + 1);
  const decisive = counting.at(-1);
  const settings = Object.assign({}, ...counting.map((row) => row.settings)) as Record<string, unknown>;
  if (!decisive) return { id, mode: 'DISABLED', isOn: false, settings };
  const own = path.at(-1)?.unitId;
  return {
    id,
    mode: decisive.mode,
    isOn: decisive.mode !== 'DISABLED',
    setIn: decisive.unitId,
    ...(decisive.locked && decisive.unitId !== own && { lockedBy: decisive.unitId }),
    settings,
  };
}
