import type { Database } from './database.ts';
import type { EntityClass } from './entity-class.ts';
import { readColumns } from './shape.ts';
import { kindOf, tableOf } from './table.ts';

interface Column {
  readonly type: string;
  readonly nullable: boolean;
}

type Tables = ReadonlyMap<string, ReadonlyMap<string, Column>>;

/** The columns that there are, by table and name. */
export async function columnsByTable(database: Database): Promise<Tables> {
  const tables = new Map<string, Map<string, Column>>();
  for (const { tbl, name, type, nullable } of await readColumns(database)) {
    const columns = tables.get(String(tbl)) ?? new Map<string, Column>();
    tables.set(String(tbl), columns.set(String(name), { type: String(type), nullable: Number(nullable) === 1 }));
  }
  return tables;
}

/**
 * Columns without which rows of an entity cannot be read or written as it is declared, a sentence each. What its table
 * has beyond – an index, a column that may be empty – is its own. The conformance test compares everything.
 */
export function tableDrift(tables: Tables, entity: EntityClass): string[] {
  const { name, columns, keyColumns } = tableOf(entity);
  const there = tables.get(name);
  if (!there) return [`${entity.name}: there is no table ${name}.`];
  const known = [...columns, ...keyColumns];
  const wrong = known.flatMap(({ name: column, kind, nullable, length }) => {
    const found = there.get(column);
    if (!found) return [`${entity.name}.${column}: ${name} has no such column.`];
    const size = /^varchar\((\d+)\)/i.exec(found.type)?.[1];
    if (kindOf(found.type) !== kind || (size && length && Number(size) !== length))
      return [
        `${entity.name}.${column}: the table has ${found.type.toLowerCase()}, which is not what the entity says.`,
      ];
    return nullable && !found.nullable ? [`${entity.name}.${column} may be empty, and NOT NULL in the table.`] : [];
  });
  const beyond = [...there].filter(([column, { nullable }]) => !nullable && !known.some((c) => c.name === column));
  return [...wrong, ...beyond.map(([column]) => `${name}.${column} is NOT NULL, and ${entity.name} does not have it.`)];
}
