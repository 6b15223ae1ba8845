import {
  type GraphQLArgument,
  GraphQLBoolean,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Random } from '../access/random.ts';

/** Any valid document of a schema, with aliases, fragments, conditions, and values written out or in variables. */
export class RandomQuery {
  private readonly declared: string[] = [];
  private readonly fragments: string[] = [];
  readonly variables: Record<string, unknown> = {};
  readonly text: string;
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    depth: number,
    roots: readonly string[],
    /** Whether anything may be skipped. */
    private readonly conditional = true,
  ) {
    const query = schema.getQueryType();
    const fields = Object.values(query?.getFields() ?? {}).filter(({ name }) => roots.includes(name));
    const selection = Array.from({ length: 1 + random.below(3) }, () => this.field(random.of(fields), depth)).join(' ');
    const head = this.declared.length ? `query (${this.declared.join(', ')})` : 'query';
    this.text = [`${head} { ${selection} }`, ...this.fragments].join('\n');
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.flatMap((arg) => this.argument(arg));
    const type = getNamedType(field.type);
    const below = isLeafType(type) ? '' : ` { ${this.selection(type, depth - 1)} }`;
    // Every field has an alias of its own: two of one name with other arguments do not merge.
    return `a${++this.aliases}: ${field.name}${given.length ? `(${given.join(', ')})` : ''}${this.condition()}${below}`;
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    const parts = ['__typename'];
    if (isAbstractType(type))
      for (const possible of this.schema.getPossibleTypes(type))
        if (this.random.chance(0.7))
          parts.push(`... on ${possible.name}${this.condition()} { ${this.selection(possible, depth)} }`);
    if (isObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => depth > 0 || isLeafType(getNamedType(field.type)),
      );
      const chosen = this.random.some(fields, 5).map((field) => this.field(field, depth));
      const kind = this.random.below(5);
      if (kind === 0 && chosen.length) {
        const name = `F${this.fragments.length + 1}`;
        this.fragments.push('');
        this.fragments[Number(name.slice(1)) - 1] = `fragment ${name} on ${type.name} { ${chosen.join(' ')} }`;
        parts.push(`...${name}${this.condition()}`);
      } else if (kind === 1 && chosen.length) parts.push(`...${this.condition()} { ${chosen.join(' ')} }`);
      else parts.push(...chosen);
    }
    return parts.join(' ');
  }

  private condition(): string {
    if (!this.conditional) return '';
    if (this.random.chance(0.8)) return '';
    const value = this.random.chance(0.5);
    const written = this.random.chance(0.5)
      ? String(value)
      : this.variable(new GraphQLNonNull(GraphQLBoolean), value, true);
    return ` @${this.random.chance(0.5) ? 'skip' : 'include'}(if: ${written})`;
  }

  private argument(arg: GraphQLArgument): string[] {
    const isRequired = isNonNullType(arg.type) && arg.defaultValue === undefined;
    if (!isRequired && this.random.chance(0.4)) return [];
    const value = this.value(arg.type, 2);
    if (this.random.chance(0.5)) return [`${arg.name}: ${print(value, arg.type)}`];
    return [`${arg.name}: ${this.variable(arg.type, value, isRequired)}`];
  }

  private variable(type: GraphQLInputType, value: unknown, isRequired: boolean): string {
    const name = `v${this.declared.length}`;
    const isOpen = !isNonNullType(type);
    const isGiven = isRequired || this.random.chance(0.8);
    if (isGiven) this.variables[name] = isOpen && this.random.chance(0.1) ? null : value;
    const fallback = isRequired || (isOpen && this.random.chance(0.5)) ? '' : ` = ${print(value, type)}`;
    this.declared.push(`$${name}: ${type}${fallback}`);
    return `$${name}`;
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
        : fields.filter((field) =>
            isNonNullType(field.type) ? field.defaultValue === undefined : depth > 0 && random.chance(0.4),
          );
      return Object.fromEntries(chosen.map((field) => [field.name, this.value(field.type, depth - 1)]));
    }
    switch (type.name) {
      case 'Int':
        return random.below(30);
      case 'Hours':
      case 'Percent':
      case 'Score':
      case 'Money':
      case 'Decimal':
        return random.below(3000) / 100;
      case 'Boolean':
        return random.chance(0.5);
      case 'LocalDate':
        return random.of(['2025-01-01', '2025-12-31']);
      case 'DateTime':
        return random.of(['2025-01-01T00:00:00.000Z', '2025-06-01T12:30:00.500Z']);
      default:
        return random.of(['', 'a', '中文', '"quoted"']);
    }
  }
}

function print(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return print(value, type.ofType);
  if (Array.isArray(value) && isListType(type)) return `[${value.map((one) => print(one, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const parts = Object.entries(value as object).map(
      ([name, one]) => `${name}: ${print(one, (fields[name] as { type: GraphQLInputType }).type)}`,
    );
    return `{ ${parts.join(', ')} }`;
  }
  return JSON.stringify(value);
}
