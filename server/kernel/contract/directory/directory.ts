import { byCode } from '../../base/text/code.ts';
import type { Sql } from '../../data/sql.ts';
import { effectivePlugins, type Installed, type PluginState, type SettingRow } from './switchboard.ts';

export interface DirectoryUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly parentId: string | null;
  /** From the unit itself up to its root. */
  readonly path: readonly string[];
}

/** As much of the installed plugins as the directory answers from. */
export interface DirectoryPlugins {
  readonly plugins: readonly Installed[];
  readonly alwaysOn: ReadonlySet<string>;
  readonly permissions: readonly { readonly id: string }[];
  readonly platform: { readonly tree: { below(unitIds: readonly string[]): Sql } };
  defaultRole(code: string): ReadonlySet<string> | undefined;
}

/**
 * Units, plugin settings and roles in memory, as of one version: what every request needs before its
 * first statement. Small (a few hundred bytes a unit), replaced whole when the version moves.
 */
export class Directory {
  private readonly states = new Map<string, ReadonlyMap<string, PluginState>>();
  private readonly enabledIn = new WeakMap<ReadonlyMap<string, PluginState>, readonly string[]>();
  private readonly byCode: ReadonlyMap<string, DirectoryUnit>;

  constructor(
    readonly version: number,
    private readonly installation: DirectoryPlugins,
    private readonly units: ReadonlyMap<string, DirectoryUnit>,
    private readonly settings: ReadonlyMap<string, ReadonlyMap<string, SettingRow>>,
    private readonly customRoles: ReadonlyMap<string, ReadonlySet<string>>,
  ) {
    this.byCode = new Map([...units.values()].map((unit) => [unit.code, unit]));
  }

  /** These units and all below them today, in brackets, for `IN`. */
  below(unitIds: readonly string[]): Sql {
    return this.installation.platform.tree.below(unitIds);
  }

  unit(id: string): DirectoryUnit | undefined {
    return this.units.get(id);
  }

  /** By id or by code, as the `x-unit` header gives it; a code in whichever form. */
  find(idOrCode: string): DirectoryUnit | undefined {
    return this.units.get(idOrCode) ?? byCode(this.byCode, idOrCode);
  }

  get all(): Iterable<DirectoryUnit> {
    return this.units.values();
  }

  get roots(): readonly string[] {
    return [...this.units.values()].filter((unit) => unit.parentId === null).map((unit) => unit.id);
  }

  get permissions(): readonly string[] {
    return this.installation.permissions.map((permission) => permission.id);
  }

  roleHas(role: string, permissionId: string): boolean {
    return (
      this.customRoles.get(role)?.has(permissionId) ?? this.installation.defaultRole(role)?.has(permissionId) ?? false
    );
  }

  /** Every installed plugin's state in a unit; undefined units have the always-on plugins only. */
  plugins(unitId: string | undefined): ReadonlyMap<string, PluginState> {
    const key = unitId ?? '';
    const known = this.states.get(key);
    if (known) return known;
    const path = [...(this.units.get(key)?.path ?? [])].reverse();
    const rows = path.map((id) => ({ unitId: id, settings: this.settings.get(id) ?? new Map<string, SettingRow>() }));
    const states = effectivePlugins(this.installation.plugins, rows, this.installation.alwaysOn);
    this.states.set(key, states);
    return states;
  }

  /** What the unit itself has set for a plugin. */
  setting(unitId: string, plugin: string): SettingRow | undefined {
    return this.settings.get(unitId)?.get(plugin);
  }

  /** A unit and all below it. */
  subtree(unitId: string): DirectoryUnit[] {
    return [...this.units.values()].filter((unit) => unit.path.includes(unitId));
  }

  /** The ids of the plugins whose fields the unit's graph has, sorted. */
  enabled(unitId: string | undefined): readonly string[] {
    const states = this.plugins(unitId);
    const known = this.enabledIn.get(states);
    if (known) return known;
    const on = [...states.values()].filter(({ isOn }) => isOn);
    const ids = on.map(({ id }) => id).sort();
    this.enabledIn.set(states, ids);
    return ids;
  }

  /** The directory as it will be with these settings of a unit; null takes one away. */
  withSettings(unitId: string, changes: ReadonlyMap<string, SettingRow | null>): Directory {
    const rows = new Map(this.settings.get(unitId));
    for (const [plugin, row] of changes) {
      if (row) rows.set(plugin, row);
      else rows.delete(plugin);
    }
    const settings = new Map(this.settings).set(unitId, rows);
    return new Directory(this.version, this.installation, this.units, settings, this.customRoles);
  }
}
