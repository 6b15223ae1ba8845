import { BootError } from '../base/errors.ts';
import type { RawValues } from './database.ts';
import { declaredFields } from './declared-types.ts';
import { getMetadataArgsStorage } from './decorators.ts';
import type { EntityClass } from './entity-class.ts';
import { rowMaker } from './row-maker.ts';
import { sortKeyOf } from './sort-key-column.ts';
import type { Stored } from './stored.ts';
import type { ColumnKind, TableColumn } from './table-column.ts';
import { formOf } from './text-form.ts';

/** An entity as its table: what the statements and the filters are made from. */
export interface Table<E extends Stored = Stored> {
  readonly entity: EntityClass<E>;
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** Columns that are sorted and searched by, and read for nothing else. */
  readonly keyColumns: readonly TableColumn[];
  column(name: string): TableColumn;
  /** A driver's row as an instance of the entity, from values in the order of `columns`. */
  toRow(values: RawValues): E;
  /** The same for rows of which only these columns were read, in this order: the others are not there. */
  reading(columns: readonly TableColumn[]): (values: RawValues) => E;
}

const kinds: Readonly<Record<string, ColumnKind>> = {
  varchar: 'text',
  text: 'text',
  int: 'integer',
  bigint: 'integer',
  boolean: 'boolean',
  datetime: 'instant',
  date: 'date',
  json: 'json',
};

/** Of a type as a database spells it: `varchar(32)`, MySQL's boolean is `tinyint(1)`. */
export function kindOf(type: string): ColumnKind | undefined {
  const [name = ''] = type.toLowerCase().split('(');
  if (name === 'tinyint') return 'boolean';
  return kinds[name] ?? (name.endsWith('text') ? 'text' : name === 'integer' ? 'integer' : undefined);
}

const tables = new WeakMap<EntityClass, Table>();

export function tableOf<E extends Stored>(entity: EntityClass<E>): Table<E> {
  const known = tables.get(entity);
  if (known) return known as Table<E>;
  const table = readTable(entity);
  tables.set(entity, table as unknown as Table);
  return table;
}

function readTable<E extends Stored>(entity: EntityClass<E>): Table<E> {
  const lineage: unknown[] = [];
  for (let c: unknown = entity; typeof c === 'function' && c.prototype; c = Object.getPrototypeOf(c))
    lineage.unshift(c);
  const name = getMetadataArgsStorage().tables.find((table) => table.target === entity)?.name;
  if (!name) throw new BootError(`${entity.name} has no @Entity('table_name').`);

  const fields = declaredFields(lineage);
  const all = getMetadataArgsStorage()
    .columns.filter((column) => lineage.includes(column.target))
    .map(({ propertyName, options }): TableColumn => {
      const kind = kinds[String(options.type)];
      if (!kind) throw new BootError(`${entity.name}.${propertyName}: no plain column type "${String(options.type)}".`);
      const field = fields.find((f) => f.name === propertyName);
      const key = sortKeyOf(entity, propertyName);
      const form = formOf(entity, propertyName);
      return {
        name: propertyName,
        kind,
        nullable: options.nullable === true,
        ...(options.type === 'varchar' && options.length !== undefined && { length: Number(options.length) }),
        ...(form && { form }),
        ...(key && { sortKey: key }),
        ...(field && { field: { type: field.getType(), list: field.typeOptions.array === true } }),
      };
    });
  const byName = new Map(all.map((column) => [column.name, column]));
  const isKey = new Set(all.map(({ sortKey }) => sortKey?.column));
  const columns = all.filter((column) => !isKey.has(column.name));

  // By the list itself: those that are asked for again and again are the same.
  const makers = new WeakMap<readonly TableColumn[], (values: RawValues) => E>();
  return {
    entity,
    name,
    columns,
    keyColumns: all.filter((column) => isKey.has(column.name)),
    column: (wanted) => {
      const column = byName.get(wanted);
      if (!column) throw new BootError(`${entity.name} has no column "${wanted}".`);
      return column;
    },
    toRow: rowMaker(entity, columns),
    reading: (some) => {
      const known = makers.get(some);
      if (known) return known;
      const made = rowMaker(entity, some);
      makers.set(some, made);
      return made;
    },
  };
}
