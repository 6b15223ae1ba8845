import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { converters } from '../../data/row-maker.ts';
import type { ColumnKind, TableColumn } from '../../data/table-column.ts';

/** What an answer says for a value that is not null. @throws where it has no word for it, or not so quickly */
export type LeafSerializer = (value: never) => unknown;

/** How a column is written: from the driver's value, and from that which a row has. */
export interface ColumnSerializers {
  /** Undefined where the value is written as it is. */
  readonly ofDriver: LeafSerializer | undefined;
  readonly ofRow: LeafSerializer | undefined;
  /** The value that a row has, from the driver's. */
  toRow(value: unknown): unknown;
}

/** Undefined where a column's type is none that a value alone becomes. */
export function columnSerializers({ kind }: TableColumn, type: GraphQLOutputType): ColumnSerializers | undefined {
  if (!isLeafType(getNamedType(type))) return undefined;
  const convert = (converters[kind] ?? same) as LeafSerializer;
  const toRow = (value: unknown) => (value === null ? null : convert(value as never));
  const named = getNullableType(type);
  if (kind === 'text' && !isListType(named) && (named.name === 'String' || named.name === 'ID'))
    return { ofDriver: undefined, ofRow: undefined, toRow };
  const ofRow = strict(named);
  const quick = isListType(named) ? undefined : quickly(kind, named as GraphQLLeafType);
  const isSame = kind === 'integer' || kind === 'date' || kind === 'text';
  return {
    ofDriver: quick ?? ((value) => ofRow(convert(value) as never)),
    ofRow: isSame && quick ? quick : ofRow,
    toRow,
  };
}

const same = (value: unknown) => value;

/** What the types themselves would say, for the values that columns have. */
function quickly(kind: ColumnKind, type: GraphQLLeafType): LeafSerializer | undefined {
  if (kind === 'integer' && type.name === 'Int') return integer;
  if (kind === 'boolean' && type.name === 'Boolean') return (value: unknown) => value !== 0;
  if (kind === 'instant' && type.name === 'DateTime') return instant;
  if (kind === 'date' || (kind === 'text' && isEnumType(type))) return remembering((value) => type.serialize(value));
  return undefined;
}

function integer(value: unknown): unknown {
  if (typeof value === 'number' && (value | 0) === value) return value;
  throw new TypeError('No Int.');
}

/** As both databases keep it, and never another moment than it says. */
const INSTANT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8]) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}$/;

/** `2026-03-01 08:30:00.000` as the JSON of that moment. The last days of months are left to Date. */
function instant(value: unknown): unknown {
  const text = String(value);
  return INSTANT.test(text)
    ? `${text.slice(0, 10)}T${text.slice(11)}Z`
    : new Date(`${text.replace(' ', 'T')}Z`).toISOString();
}

/** Days and statuses are few: what one was found to be it stays. */
function remembering(write: (value: unknown) => unknown, max = 1000): LeafSerializer {
  const known = new Map<unknown, unknown>();
  return (value) => {
    const written = known.get(value);
    if (written !== undefined) return written;
    if (known.size >= max) known.clear();
    const made = write(value);
    known.set(value, made);
    return made;
  };
}

/** A leaf or a list of them where nothing is wrong. */
function strict(type: GraphQLOutputType): LeafSerializer {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const item = strict(inner.ofType);
    const isRequired = isNonNullType(inner.ofType);
    return (values: unknown[]) =>
      values.map((value) => {
        if (value === null && isRequired) throw new TypeError('A null in a list of none.');
        return value === null ? null : item(value as never);
      });
  }
  const leaf = inner as GraphQLLeafType;
  return (value) => {
    const written = leaf.serialize(value);
    if (written === null || written === undefined) throw new TypeError('No value.');
    return written;
  };
}
