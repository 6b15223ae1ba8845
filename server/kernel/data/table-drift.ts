import type { Database } from './database.ts';
import { readColumns } from './shape.ts';
import { type EntityClass, kindOf, tableOf } from './table.ts';

/**
 * Columns without which rows of these entities cannot be read or written as they are declared, a sentence each. What the
 * tables have beyond – an index, a column that may be empty – is theirs. The conformance test compares everything.
 */
export async function tableDrift(database: Database, entities: readonly EntityClass[]): Promise<string[]> {
  const tables = new Map<string, Map<string, { readonly type: string; readonly nullable: boolean }>>();
  for (const { tbl, name, type, nullable } of await readColumns(database)) {
    const columns = tables.get(String(tbl)) ?? new Map();
    tables.set(String(tbl), columns.set(String(name), { type: String(type), nullable: Number(nullable) === 1 }));
  }
  return entities.flatMap((entity) => {
    const { name, columns, keyColumns } = tableOf(entity);
    const there = tables.get(name);
    if (!there) return [`${entity.name}: there is no table ${name}.`];
    const known = [...columns, ...keyColumns];
    const wrong = known.flatMap(({ name: column, kind, nullable, length }) => {
      const found = there.get(column);
      if (!found) return [`${entity.name}.${column}: ${name} has no such column.`];
      const size = /^varchar\((\d+)\)/i.exec(found.type)?.[1];
      if (kindOf(found.type) !== kind || (size && length && Number(size) !== length))
        return [`${entity.name}.${column}: the table has ${found.type}, which is not what the entity says.`];
      return nullable && !found.nullable ? [`${entity.name}.${column} may be empty, and NOT NULL in the table.`] : [];
    });
    const beyond = [...there].filter(([column, { nullable }]) => !nullable && !known.some((c) => c.name === column));
    return [
      ...wrong,
      ...beyond.map(([column]) => `${name}.${column} is NOT NULL, and ${entity.name} does not have it.`),
    ];
  });
}
