import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Random } from '../access/random.ts';

/** Where a value stands: its type, and whether the place has a default of its own. */
interface Place {
  readonly type: GraphQLInputType;
  readonly hasDefault: boolean;
}

/**
 * A valid operation whose arguments are written out with variables at every depth, some of them left out, some null,
 * some with defaults, and conditions on variables beside them.
 */
export class RandomVariables {
  private readonly declared: string[] = [];
  readonly variables: Record<string, unknown> = {};
  readonly text: string;

  constructor(
    schema: GraphQLSchema,
    private readonly random: Random,
    kind: 'query' | 'mutation',
    /** The fields that may stand at the root, and what is selected of each; `<Type>` is a value of that type. */
    roots: Readonly<Record<string, string>>,
  ) {
    const host = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    const names = Object.keys(roots);
    const typeOf = (name: string) => ({ type: schema.getType(name) as GraphQLInputType, hasDefault: false });
    const below = (selection: string) =>
      selection.replace(/<(\w+)>/g, (_, name: string) => this.written(typeOf(name), 2));
    const fields = Array.from({ length: 1 + random.below(3) }, (_, n) => {
      const name = random.of(names);
      const field = host?.getFields()[name] as GraphQLField<unknown, unknown>;
      const given = field.args.flatMap((each) => this.argument(each));
      return `a${n}: ${name}${given.length ? `(${given.join(', ')})` : ''}${this.condition()} ${below(roots[name] ?? '')}`;
    });
    const head = this.declared.length ? `${kind} (${this.declared.join(', ')})` : kind;
    this.text = `${head} { __typename ${fields.join(' ')} }`;
  }

  private argument({ name, type, defaultValue }: GraphQLArgument): string[] {
    const place = { type, hasDefault: defaultValue !== undefined };
    if (!isRequired(place) && this.random.chance(0.3)) return [];
    return [`${name}: ${this.written(place, 3)}`];
  }

  private condition(): string {
    if (this.random.chance(0.7)) return '';
    const name = this.declare('Boolean', this.random.of(['true', 'false']), () => this.random.chance(0.5));
    return ` @${this.random.of(['skip', 'include'])}(if: $${name})`;
  }

  /** A literal, or a variable in its place. */
  private written(place: Place, depth: number): string {
    const { random } = this;
    if (random.chance(0.35)) return this.variable(place, depth);
    if (!isNonNullType(place.type) && random.chance(0.08)) return 'null';
    return this.literal(place.type, depth);
  }

  private literal(type: GraphQLInputType, depth: number): string {
    const { random } = this;
    const inner = isNonNullType(type) ? type.ofType : type;
    if (isListType(inner)) {
      const item = { type: inner.ofType, hasDefault: false };
      // A single value stands for a list of it, a variable does not.
      if (random.chance(0.1) && !isListType(getNullableType(inner.ofType)))
        return this.literal(inner.ofType, depth - 1);
      return `[${Array.from({ length: random.below(3) }, () => this.written(item, depth - 1)).join(', ')}]`;
    }
    if (!isInputObjectType(inner)) return print(this.value(inner, depth), inner);
    const fields = Object.values(inner.getFields());
    const places = fields.map((field) => ({
      name: field.name,
      type: field.type,
      hasDefault: field.defaultValue !== undefined,
    }));
    if (inner.isOneOf) {
      const one = random.of(places);
      return `{ ${one.name}: ${print(this.value(one.type, 0), one.type)} }`;
    }
    const chosen = places.filter((each) => isRequired(each) || (depth > 0 && random.chance(0.45)));
    return `{ ${chosen.map((each) => `${each.name}: ${this.written(each, depth - 1)}`).join(', ')} }`;
  }

  /** Of the type of the place, or without its `!` where it or the place has a default. */
  private variable({ type, hasDefault }: Place, depth: number): string {
    const { random } = this;
    const make = () => this.value(type, Math.max(0, depth - 1));
    if (!isNonNullType(type)) {
      const fallback = random.chance(0.3) ? print(make(), type) : random.chance(0.2) ? 'null' : undefined;
      return `$${this.declare(String(type), fallback, make)}`;
    }
    const nullable = String(type.ofType);
    const fallback = random.chance(0.5) ? print(make(), type.ofType) : undefined;
    if (fallback !== undefined || hasDefault) return `$${this.declare(nullable, fallback, make)}`;
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${type}`);
    this.variables[name] = make();
    return `$${name}`;
  }

  /** A variable that may be left out or null. */
  private declare(type: string, fallback: string | undefined, make: () => unknown): string {
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`);
    const state = this.random.below(4);
    if (state === 0) this.variables[name] = null;
    else if (state < 3) this.variables[name] = make();
    return name;
  }

  private value(type: GraphQLInputType, depth: number): unknown {
    const { random } = this;
    if (isNonNullType(type)) return this.value(type.ofType, depth);
    if (isListType(type)) return Array.from({ length: random.below(3) }, () => this.value(type.ofType, depth - 1));
    if (isEnumType(type)) return random.of(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const chosen = type.isOneOf
        ? [random.of(fields)]
        : fields.filter(
            (field) =>
              isRequired({ type: field.type, hasDefault: field.defaultValue !== undefined }) ||
              (depth > 0 && random.chance(0.3)),
          );
      return Object.fromEntries(chosen.map((field) => [field.name, this.value(field.type, depth - 1)]));
    }
    switch (type.name) {
      case 'Int':
      case 'SafeInt':
        return random.below(30);
      case 'Boolean':
        return random.chance(0.5);
      case 'LocalDate':
        return random.of(['2025-01-01', '2025-12-31']);
      case 'DateTime':
        return random.of(['2025-01-01T00:00:00.000Z', '2025-06-01T12:30:00.500Z']);
      default:
        return random.of(['', 'a', 'e1', '中文', '"quoted"']);
    }
  }
}

const isRequired = ({ type, hasDefault }: Place) => isNonNullType(type) && !hasDefault;

/** A value as GraphQL writes it. */
export function print(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return print(value, type.ofType);
  if (Array.isArray(value) && isListType(type)) return `[${value.map((one) => print(one, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const fields = type.getFields();
  const parts = Object.entries(value as object).map(
    ([name, one]) => `${name}: ${print(one, (fields[name] as { type: GraphQLInputType }).type)}`,
  );
  return `{ ${parts.join(', ')} }`;
}
