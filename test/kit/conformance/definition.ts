import { type Plugin, tablePrefix } from '../../../server/kernel/contract/define-plugin.ts';
import { isExposed } from '../../../server/kernel/contract/installation/installation.ts';
import { shownByPlatform } from '../../../server/kernel/contract/kernel-tables.ts';
import { statementsOf } from '../../../server/kernel/data/migration.ts';
import { tableOf } from '../../../server/kernel/data/table.ts';
import { reservedColumns } from './reserved.ts';

/** What is wrong with the plugin's object itself, a sentence each. */
export function wrongDefinition(plugin: Plugin): string[] {
  const lists = Object.entries(plugin).filter(([, part]) => Array.isArray(part));
  const named = { permissions: plugin.permissions, events: plugin.events, metrics: plugin.metrics };
  const prefix = tablePrefix(plugin.id);
  const isOwn = (table: string) => table.startsWith(prefix) || (plugin.platform && shownByPlatform.has(table));
  const statements = plugin.migrations.flatMap(statementsOf);
  const tables = statements.flatMap((statement) => tableIn(statement) ?? []);
  const idPrefixes = plugin.entities.map((entity) => entity.idPrefix);
  return [
    ...(Object.isFrozen(plugin) ? [] : ['It is not frozen: make it with definePlugin.']),
    ...lists.filter(([, list]) => !Object.isFrozen(list)).map(([name]) => `Its ${name} are not frozen.`),
    ...(plugin.title.en && /\p{Script=Han}/u.test(plugin.title.zh) ? [] : ['Its title lacks one of the languages.']),
    ...Object.entries(named).flatMap(([what, all]) =>
      all
        .filter(({ id }) => !id.startsWith(`${plugin.id}.`))
        .map(({ id }) => `Its ${what} have a foreign name: ${id}.`),
    ),
    ...plugin.entities
      .filter((entity) => !isOwn(tableOf(entity).name))
      .map((entity) => `The table of ${entity.name} does not begin with ${prefix}.`),
    ...tables.filter((table) => !isOwn(table)).map((table) => `A migration makes or alters ${table}.`),
    ...statements
      .flatMap(reservedColumns)
      .map(
        (name) => `MySQL reserves ${name}: put the column in backticks, in migrations and in statements of its own.`,
      ),
    ...plugin.events
      .filter(({ parts }) => !parts)
      .filter((event) => !plugin.lifecycles.some((lifecycle) => lifecycle.event === event))
      .map(({ id }) => `The event ${id} does not say what its payload is: event(id, title, { part: text(…) }).`),
    ...twins(plugin.migrations.map(({ name }) => name)).map((name) => `Two migrations are named ${name}.`),
    ...twins(idPrefixes).map((id) => `Two entities have ids that begin with ${id}.`),
    ...plugin.entities
      .filter((entity) => isExposed(entity) && !plugin.access.some((access) => access.entity === entity))
      .map((entity) => `${entity.name} is exposed without an access rule.`),
  ];
}

/** The table that a statement makes, alters or indexes. */
const tableIn = (statement: string): string | undefined =>
  /^\s*(?:CREATE TABLE|ALTER TABLE|INSERT INTO|UPDATE|CREATE (?:UNIQUE )?INDEX \S+ ON)\s+`?(\w+)/i.exec(statement)?.[1];

const twins = (names: readonly string[]) => [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
