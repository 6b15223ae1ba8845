import type { RawValues } from './database.ts';
import type { EntityClass } from './entity-class.ts';
import type { Stored } from './stored.ts';
import type { ColumnKind, TableColumn } from './table-column.ts';
import { instantOf } from './value.ts';

/** What becomes of a driver's value; the others stay as they are. */
export const converters: Readonly<Partial<Record<ColumnKind, (value: never) => unknown>>> = {
  integer: (value: number | string) => exactInteger(value),
  boolean: (value: number) => value !== 0,
  instant: (value: string) => instantOf(value),
  json: (value: string) => JSON.parse(value),
};

/**
 * Makes rows of an entity from values in the order of these columns. A constructor is written for them: all its rows
 * have one shape, which is half the time of setting properties by name.
 */
export function rowMaker<E extends Stored>(
  entity: EntityClass<E>,
  columns: readonly TableColumn[],
): (values: RawValues) => E {
  const lines = columns.map(({ name, kind }, i) => {
    const value = converters[kind] ? `v[${i}] === null ? null : c.${kind}(v[${i}])` : `v[${i}]`;
    return `this[${JSON.stringify(name)}] = ${value};`;
  });
  const Row = new Function('c', `return function Row(v) { ${lines.join(' ')} }`)(converters) as {
    new (values: RawValues): E;
    prototype: object;
  };
  Row.prototype = entity.prototype as object;
  return (values) => new Row(values);
}

function exactInteger(value: number | string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} is not an integer within 2^53.`);
  return number;
}
