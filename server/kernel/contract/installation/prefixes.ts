import { BootError } from '../../base/errors.ts';
import { statementsOf } from '../../data/migration.ts';
import { tableOf } from '../../data/table.ts';
import { type Plugin, tablePrefix } from '../define-plugin.ts';
import { shownByPlatform } from '../kernel-tables.ts';

/** The kernel has tables of its own, without a plugin. */
const KERNEL = { id: 'kernel' };

/** The table that a statement makes or changes; what it only reads is free. */
const changed = [
  /\b(?:CREATE|ALTER|DROP)\s+TABLE\s+(?:IF\s+(?:NOT\s+)?EXISTS\s+)?[`"]?(\w+)/gi,
  /\bCREATE\s+(?:UNIQUE\s+)?INDEX\s+\S+\s+ON\s+[`"]?(\w+)/gi,
  /\b(?:INSERT\s+INTO|DELETE\s+FROM)\s+[`"]?(\w+)/gi,
  /^\s*UPDATE\s+[`"]?(\w+)/gi,
];

/**
 * What a plugin names for the whole deployment begins with its id: nothing else keeps two plugins, written by
 * people who never met, from the same table or permission.
 * @throws BootError naming the plugin, whose prefix it has used, and the right one.
 */
export function assertOwnPrefixes(plugin: Plugin, installed: readonly Plugin[]): void {
  if (plugin.id === KERNEL.id) throw new BootError(`No plugin may be called "${KERNEL.id}". Rename it.`);
  const { permissions, events, metrics, entities, migrations } = plugin;
  for (const [what, list] of Object.entries({ permission: permissions, event: events, metric: metrics }))
    for (const { id } of list) {
      const owner = installed.find((other) => id.startsWith(`${other.id}.`));
      if (owner !== plugin) throw foreign(plugin, `the ${what} "${id}"`, owner, `${plugin.id}.…`);
    }

  const statements = migrations.flatMap(statementsOf);
  const tables = [
    ...entities.map((entity) => tableOf(entity).name),
    ...statements.flatMap((text) =>
      changed.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name)),
    ),
  ];
  for (const table of tables) {
    if (plugin.platform && shownByPlatform.has(table)) continue;
    const owner = ownerOf(table, installed);
    // The platform shows two tables that the kernel writes: switches and the log.
    if (owner === KERNEL && plugin.platform) continue;
    if (owner !== plugin) throw foreign(plugin, `the table "${table}"`, owner, `${tablePrefix(plugin.id)}…`);
  }
}

/** Of the plugins "skill" and "skill-matrix" the table "skill_matrix_cell" is the second's. */
const ownerOf = (table: string, installed: readonly Plugin[]) =>
  [KERNEL, ...installed]
    .filter(({ id }) => table.startsWith(tablePrefix(id)))
    .sort((a, b) => b.id.length - a.id.length)[0];

const foreign = (plugin: Plugin, what: string, owner: { id: string } | undefined, right: string) =>
  new BootError(
    `Plugin "${plugin.id}" has ${what}, whose prefix ${owner ? `belongs to "${owner.id}"` : "is nobody's"}. Name it "${right}".`,
  );
