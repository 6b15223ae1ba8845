import { sortKey, soughtPinyin } from '../../../server/kernel/base/text/sort-key.ts';
import { linksOf } from '../../../server/kernel/contract/link.ts';
import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import { tableOf } from '../../../server/kernel/data/table.ts';
import type { TableColumn } from '../../../server/kernel/data/table-column.ts';
import { Quantity } from '../../../server/kernel/schema/quantity/quantity.ts';

export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** What there is, and what of it is seen. */
export interface Sight {
  rows(entity: EntityClass): readonly Row[];
  sees(entity: EntityClass, id: string): boolean;
}

export interface ListArgs {
  readonly filter?: Filter;
  readonly orderBy?: readonly string[];
  readonly first?: number;
  readonly last?: number;
}

export type Filter = Readonly<Record<string, unknown>>;

export interface Listed {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Lists as they are meant, in plain JavaScript over all rows: what SQL has to give. */
export function listed(sight: Sight, entity: EntityClass, args: ListArgs, belongs: (row: Row) => boolean): Listed {
  const fitting = sight
    .rows(entity)
    .filter((row) => sight.sees(entity, row.id) && belongs(row) && fits(sight, entity, row, args.filter ?? {}))
    .sort(comparer(entity, args.orderBy ?? []));
  const total = fitting.length;
  if (args.last !== undefined) {
    const rows = args.last === 0 ? [] : fitting.slice(-args.last);
    return { rows, total, hasNextPage: false, hasPreviousPage: total > args.last };
  }
  const size = args.first ?? 20;
  return { rows: fitting.slice(0, size), total, hasNextPage: total > size, hasPreviousPage: false };
}

export function fits(sight: Sight, entity: EntityClass, row: Row, filter: Filter): boolean {
  const links = linksOf(entity);
  return Object.entries(filter).every(([key, value]) => {
    if (value === null || value === undefined) return true;
    if (key === 'and') return (value as Filter[]).every((part) => fits(sight, entity, row, part));
    if (key === 'or') return (value as Filter[]).some((part) => fits(sight, entity, row, part));
    if (key === 'not') return !fits(sight, entity, row, value as Filter);
    const link = links.get(key);
    if (!link) return holds(tableOf(entity).column(key), row[key], value as Filter);
    const target = link.to() as EntityClass;
    const linked = sight.rows(target).find(({ id }) => id === row[(link as { column: string }).column]);
    return linked !== undefined && sight.sees(target, linked.id) && fits(sight, target, linked, value as Filter);
  });
}

/** A quantity as the graph tells it; digit by digit, apart from how the server does it. */
export function toldIn({ field }: TableColumn, stored: unknown): unknown {
  const type = field?.type;
  return type instanceof Quantity && stored !== null && stored !== undefined
    ? Number(`${stored}e-${type.digits}`)
    : stored;
}

/** Numbers and texts compare; a moment is a number. */
const comparable = (value: unknown): string | number | boolean =>
  value instanceof Date ? value.getTime() : (value as string | number | boolean);

/** Whether letters that somebody types are the pinyin of a text, or its initials. */
function sounds({ sortKey: key }: TableColumn, text: string, letters: string, where: 'contains' | 'startsWith') {
  const sought = key && soughtPinyin(letters);
  if (!sought) return false;
  const [, ...spelt] = sortKey(text, key.isPerson).split('\u0001');
  return spelt.some((part) => (where === 'contains' ? part.includes(sought) : part.startsWith(sought)));
}

function holds(column: TableColumn, stored: unknown, test: Filter): boolean {
  const { kind } = column;
  const read = (value: unknown) => (kind === 'instant' ? new Date(value as string).getTime() : (value as string));
  const isEmpty = stored === null;
  const own = isEmpty ? undefined : comparable(toldIn(column, stored));
  const text = () => String(stored).toLowerCase();
  return Object.entries(test).every(([operator, value]) => {
    if (value === null && operator !== 'eq' && operator !== 'ne') return true;
    switch (operator) {
      case 'eq':
        return value === null ? isEmpty : own === read(value);
      case 'ne':
        return value === null ? !isEmpty : own !== read(value);
      case 'in':
        return !isEmpty && (value as unknown[]).map(read).includes(own as never);
      case 'notIn':
        return isEmpty || !(value as unknown[]).map(read).includes(own as never);
      case 'isNull':
        return isEmpty === value;
      case 'contains':
        return (
          !isEmpty &&
          (text().includes(String(value).toLowerCase()) || sounds(column, String(stored), String(value), operator))
        );
      case 'startsWith':
        return (
          !isEmpty &&
          (text().startsWith(String(value).toLowerCase()) || sounds(column, String(stored), String(value), operator))
        );
      case 'lt':
        return own !== undefined && own < read(value);
      case 'lte':
        return own !== undefined && own <= read(value);
      case 'gt':
        return own !== undefined && own > read(value);
      case 'gte':
        return own !== undefined && own >= read(value);
      default:
        throw new Error(`The reference has no operator "${operator}".`);
    }
  });
}

export const orderName = (column: string, descending: boolean) =>
  `${column.replace(/[A-Z]/g, '_$&').toUpperCase()}_${descending ? 'DESC' : 'ASC'}`;

/** Names and titles stand in the order of their keys, other texts of their bytes, nothing above everything; equal rows in the order of their ids, in the direction of the last column. */
export function comparer(entity: EntityClass, orderBy: readonly string[]): (a: Row, b: Row) => number {
  const { columns } = tableOf(entity);
  const wanted = orderBy.map((value) => {
    const column = columns.find(({ name }) => orderName(name, value.endsWith('_DESC')) === value);
    return { column: column?.name ?? 'id', key: column?.sortKey, sign: value.endsWith('_DESC') ? -1 : 1 };
  });
  const all = [...wanted, { column: 'id', key: undefined, sign: wanted.at(-1)?.sign ?? 1 }];
  return (a, b) => {
    for (const { column, key, sign } of all) {
      const placed = (row: Row) =>
        key && row[column] !== null ? sortKey(String(row[column]), key.isPerson) : row[column];
      const order = compare(placed(a), placed(b));
      if (order) return sign * order;
    }
    return 0;
  };
}

function compare(one: unknown, other: unknown): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const [a, b] = [comparable(one), comparable(other)];
  return typeof a === 'string' ? Buffer.compare(Buffer.from(a), Buffer.from(String(b))) : Number(a) - Number(b);
}
