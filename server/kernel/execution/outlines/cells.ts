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
import type { ColumnKind, TableColumn } from '../../data/table.ts';
import { type CellWriter, OffOutline } from './outline.ts';

/** A column's writers: of the value as the driver gives it, and of that as a row has it. */
export interface Cell {
  readonly write: CellWriter;
  readonly rewrite: CellWriter;
  /** The value is written as it is, unless it is null. */
  readonly isPlain: boolean;
}

/** Undefined where a column's type is none that a value alone becomes. */
export function cellOf({ kind }: TableColumn, type: GraphQLOutputType): Cell | undefined {
  if (!isLeafType(getNamedType(type))) return undefined;
  const named = getNullableType(type);
  const isList = isListType(named);
  const name = isList ? '' : named.name;
  if (kind === 'text' && (name === 'String' || name === 'ID')) return { write: same, rewrite: same, isPlain: true };
  const complete = completing(named);
  if (kind === 'json') return { write: (value) => complete(parsed(value)), rewrite: complete, isPlain: false };
  if (isList) return undefined;
  const write = quick(kind, named as GraphQLLeafType) ?? complete;
  return { write, rewrite: kind === 'boolean' || kind === 'instant' ? complete : write, isPlain: false };
}

const same: CellWriter = (value) => value;

const parsed = (value: unknown) => JSON.parse(value as string);

/** What the types themselves would say, for the values that columns have. */
function quick(kind: ColumnKind, type: GraphQLLeafType): CellWriter | undefined {
  if (kind === 'integer' && type.name === 'Int') return integer;
  if (kind === 'boolean' && type.name === 'Boolean') return (value) => value !== 0;
  if (kind === 'instant' && type.name === 'DateTime') return instant;
  if (kind === 'date' || (kind === 'text' && isEnumType(type))) return remembering((value) => type.serialize(value));
  return undefined;
}

function integer(value: unknown): unknown {
  if (typeof value === 'number' && (value | 0) === value) return value;
  throw new OffOutline();
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
function remembering(write: CellWriter, most = 1000): CellWriter {
  const known = new Map<unknown, unknown>();
  return (value) => {
    const written = known.get(value);
    if (written !== undefined) return written;
    if (known.size >= most) known.clear();
    const made = write(value);
    known.set(value, made);
    return made;
  };
}

/** As an executor completes a leaf or a list of them. */
function completing(type: GraphQLOutputType): CellWriter {
  if (isNonNullType(type)) {
    const complete = completing(type.ofType);
    return (value) => {
      if (value === null || value === undefined) throw new OffOutline();
      return complete(value);
    };
  }
  if (isListType(type)) {
    const complete = completing(type.ofType);
    return (value) => {
      if (value === null || value === undefined) return null;
      if (!Array.isArray(value)) throw new OffOutline();
      return value.map(complete);
    };
  }
  const leaf = type as GraphQLLeafType;
  return (value) => {
    if (value === null || value === undefined) return null;
    const written = leaf.serialize(value);
    if (written === null || written === undefined) throw new OffOutline();
    return written;
  };
}
