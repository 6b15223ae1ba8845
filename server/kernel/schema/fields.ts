import type { GraphQLScalarType } from 'graphql';
import { Field, InputType, ObjectType } from 'type-graphql';

/** What TypeScript knows of a value by its type in the graph. */
export type ValueOf<Type> = Type extends readonly [infer Item]
  ? ValueOf<Item>[]
  : Type extends StringConstructor
    ? string
    : Type extends BooleanConstructor
      ? boolean
      : Type extends NumberConstructor
        ? number
        : Type extends abstract new (
              ...given: never
            ) => infer Instance
          ? Instance
          : Type extends GraphQLScalarType<unknown, infer Value>
            ? Value
            : Type[keyof Type];

/** One field without its name; `fields` gives it one. */
export interface FieldOf<Value> {
  readonly type: unknown;
  readonly description: string;
  readonly nullable?: true;
  /** For TypeScript alone. */
  readonly value?: Value;
}

/** A field that is always there. */
export const field = <const Type>(type: Type, description: string): FieldOf<ValueOf<Type>> => ({ type, description });

/** A field that may be null. */
export const nullable = <const Type>(type: Type, description: string): FieldOf<ValueOf<Type> | null> => ({
  type,
  description,
  nullable: true,
});

/** A field of an input that may be null or left out. */
export const optional = <const Type>(type: Type, description: string): FieldOf<ValueOf<Type> | null | undefined> =>
  nullable(type, description);

type Named = Readonly<Record<string, FieldOf<unknown>>>;

type Valued<Fields extends Named> = { [F in keyof Fields]: Fields[F] extends FieldOf<infer Value> ? Value : never };
type OptionalIn<Values> = { [F in keyof Values]: undefined extends Values[F] ? F : never }[keyof Values];
type Instance<Values> = Omit<Values, OptionalIn<Values>> & Partial<Pick<Values, OptionalIn<Values>>>;

/**
 * The base of an input or object type that is its fields: each under its name, with its type and description. A field
 * that leads to its own type or to one declared further down is written in the body, with `@Field`.
 * @example
 * @InputType({ description: 'An entry that is given up (退赛).' })
 * export class EntryWithdrawInput extends fields({
 *   entry: field(ID, 'The entry (参赛报名).'),
 *   reason: optional(String, 'Why (原因).'),
 * }) {}
 */
export function fields<Fields extends Named>(named: Fields): new () => Instance<Valued<Fields>> {
  // Never of the graph itself: what extends it is, and inherits its fields.
  class Base {}
  InputType()(Base);
  ObjectType()(Base);
  for (const [name, { type, description, nullable }] of Object.entries(named))
    Field(() => type as never, { description, ...(nullable && { nullable }) })(Base.prototype, name);
  return Base as new () => Instance<Valued<Fields>>;
}
