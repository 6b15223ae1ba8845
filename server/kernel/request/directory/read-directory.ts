import { Directory } from '../../contract/directory/directory.ts';
import type { PluginMode, SettingRow } from '../../contract/directory/switchboard.ts';
import type { Installation } from '../../contract/installation/installation.ts';
import type { TenantUnit } from '../../contract/platform.ts';
import type { Database } from '../../data/database.ts';
import { sql } from '../../data/sql.ts';

/** Units, plugin settings and roles as they stand in the database. */
export async function readDirectory(database: Pick<Database, 'read'>, installation: Installation): Promise<Directory> {
  // The version first: a change between the reads then shows as a newer version, never as a missed one.
  const versions = await database.read.query(sql`SELECT version FROM kernel_version WHERE id = 'directory'`);
  const { units, roles } = await installation.platform.tree.read(database.read);
  const settings = await readSettings(database);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const placed = units.map((unit) => [unit.id, { ...unit, path: pathOf(unit, byId) }] as const);
  return new Directory(Number(versions[0]?.version ?? 0), installation, new Map(placed), settings, roles);
}

function pathOf(unit: TenantUnit, units: ReadonlyMap<string, TenantUnit>): string[] {
  const path: string[] = [];
  for (let at: TenantUnit | undefined = unit; at && !path.includes(at.id); at = units.get(at.parentId ?? ''))
    path.push(at.id);
  return path;
}

async function readSettings({ read }: Pick<Database, 'read'>): Promise<Map<string, Map<string, SettingRow>>> {
  const byUnit = new Map<string, Map<string, SettingRow>>();
  const rows = await read.query(sql`SELECT unitId, plugin, mode, locked, settings FROM kernel_plugin_setting`);
  for (const row of rows) {
    const unitId = String(row.unitId);
    const ofUnit = byUnit.get(unitId) ?? new Map<string, SettingRow>();
    ofUnit.set(String(row.plugin), {
      mode: row.mode as PluginMode,
      locked: Boolean(row.locked),
      settings: JSON.parse(String(row.settings)) as Record<string, unknown>,
    });
    byUnit.set(unitId, ofUnit);
  }
  return byUnit;
}
