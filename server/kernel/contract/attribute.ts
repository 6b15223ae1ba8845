import { GraphQLBoolean, GraphQLScalarType } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate, GraphQLNonNegativeInt, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, Int } from 'type-graphql';
import { BootError } from '../base/errors.ts';
import { Column } from '../data/decorators.ts';

/** What the schema says of an `Attribute`, how long a text may be in characters, and whether it may be empty. */
export interface AttributeOptions {
  readonly description: string;
  /** Of a text: how many characters; a text without one is of any length. */
  readonly length?: number;
  readonly nullable?: true;
}

/** What a column is in the database. */
interface ColumnKind {
  readonly type: 'boolean' | 'int' | 'bigint' | 'date' | 'datetime' | 'text' | 'varchar' | 'json';
  readonly length?: number;
  readonly precision?: number;
}

const ENUM_LENGTH = 16;

const columns = new Map<unknown, ColumnKind>([
  [Boolean, { type: 'boolean' }],
  [GraphQLBoolean, { type: 'boolean' }],
  [Int, { type: 'int' }],
  [GraphQLNonNegativeInt, { type: 'int' }],
  [GraphQLSafeInt, { type: 'bigint' }],
  [GraphQLLocalDate, { type: 'date' }],
  [GraphQLDateTime, { type: 'datetime', precision: 3 }],
]);

/**
 * A column that is also a field of the graph; what it is in the database follows from what it is there: an enum is a
 * text of 16 characters, an object or a list is kept as JSON. A column of another kind is written out as `@Field` and
 * `@Column`, a private one as `@Column` alone.
 * @throws BootError for a scalar that has no column of its own
 * @example
 * @Attribute(LocalDate, { nullable: true, description: 'The last day to complete it; empty without one (截止日期).' })
 * dueOn!: string | null;
 */
export function Attribute(type: unknown, { description, length, nullable }: AttributeOptions): PropertyDecorator {
  return (prototype, property) => {
    const optional = nullable ? { nullable } : {};
    Column({ ...columnOf(type, length), ...optional })(prototype, property);
    Field(() => type as never, { description, ...optional })(prototype, property);
  };
}

function columnOf(type: unknown, length?: number): ColumnKind {
  const known = columns.get(type);
  if (known) return known;
  if (type === String || type === ID) return length === undefined ? { type: 'text' } : { type: 'varchar', length };
  if (type instanceof GraphQLScalarType)
    throw new BootError(`No column is known for ${type.name}. Write it out as @Field and @Column.`);
  if (Array.isArray(type) || typeof type === 'function') return { type: 'json' };
  return { type: 'varchar', length: length ?? ENUM_LENGTH };
}
