import type { EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Database } from './database.ts';
import { entityMetadata } from './entity-metadata.ts';
import { columnText, foreignKeyText, indexText, readShapes, type Shape } from './shape.ts';

type ColumnMetadata = EntityMetadata['columns'][number];

/**
 * Where the migrated tables differ from the entities, a sentence each; empty is the only good answer.
 * TypeORM's own schema diff cannot tell. It finds changes in right tables: on SQLite because it reads the
 * names of foreign keys only in double quotes, on MariaDB because of RESTRICT and of NULL as a default.
 * Defaults, collations and the names of primary and foreign keys are not compared: rows are written
 * whole, the collation is the database's, and SQLite does not tell the names.
 */
export async function drift(database: Database, entities: readonly EntityTarget<ObjectLiteral>[]): Promise<string[]> {
  const tables = await readShapes(database);
  const described = await entityMetadata(database.dialect, entities);
  return described
    .filter((entity) => entity.tableType === 'regular')
    .flatMap((entity) => {
      const table = tables.get(entity.tableName);
      return table ? differences(entity.tableName, shapeOf(entity), table) : [`${entity.tableName}: no such table.`];
    });
}

const differences = (name: string, entity: Shape, table: Shape): string[] =>
  [...new Set([...entity.keys(), ...table.keys()])]
    .filter((key) => entity.get(key) !== table.get(key))
    .map((key) => `${name}, ${key}: the entity has ${said(entity.get(key))}, the table ${said(table.get(key))}.`);

const said = (text: string | undefined) => (text === undefined ? 'none' : `"${text}"`);

function shapeOf(entity: EntityMetadata): Shape {
  const list = (columns: readonly ColumnMetadata[]) => columns.map((column) => column.databaseName).join(', ');
  // TypeORM makes an index of @Unique on MySQL and a constraint on SQLite; both are written as CREATE UNIQUE INDEX.
  return new Map([
    ...entity.columns.map((c) => [`column ${c.databaseName}`, columnText(typeOf(c), c.isNullable)] as const),
    ['primary key', `(${list(entity.primaryColumns)})`] as const,
    ...entity.indices.map((i) => [`index ${i.name}`, indexText(list(i.columns), i.isUnique)] as const),
    ...entity.uniques.map((u) => [`index ${u.name}`, indexText(list(u.columns), true)] as const),
    ...entity.foreignKeys.map(
      (f) =>
        [
          `foreign key (${list(f.columns)})`,
          foreignKeyText(f.referencedEntityMetadata.tableName, list(f.referencedColumns), f.onDelete, f.onUpdate),
        ] as const,
    ),
  ]);
}

function typeOf({ type, length, precision, scale }: ColumnMetadata): string {
  const size = [length || precision, scale].filter((part) => part !== undefined && part !== null && part !== '');
  return size.length ? `${type}(${size.join(',')})` : String(type);
}
