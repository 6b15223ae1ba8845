import {
  type GraphQLField,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import type { Calls } from './calls.ts';
import type { Plan } from './selection.ts';
import type { Shape } from './shape.ts';

type Field = GraphQLField<unknown, unknown>;

/** A query that asks for all there is, links left out: those have a reference. Arguments that a field needs are random. */
export class Everything {
  private readonly declared: string[] = [];
  readonly variables: Record<string, unknown> = {};

  constructor(
    private readonly shape: Shape,
    private readonly calls: Calls,
  ) {}

  /** A field with all below it. */
  field(field: Field, depth: number): string {
    const result = getNamedType(field.type);
    const call = `${field.name}${this.arguments(field)}`;
    return isLeafType(result) ? call : `${call} { ${this.of(result.name, depth)} }`;
  }

  of(typeName: string, depth: number): string {
    const type = this.shape.schema.getType(typeName);
    if (isUnionType(type)) {
      const each = type.getTypes().map(({ name }) => `... on ${name} { ${this.of(name, depth)} }`);
      return `__typename ${each.join(' ')}`;
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
    const fields = Object.values(type.getFields()).filter(
      (field) => !field.extensions.link && (depth > 0 || isLeafType(getNamedType(field.type))),
    );
    return fields.map((field) => this.field(field, depth - 1)).join(' ') || '__typename';
  }

  query(selection: string): string {
    return `query ${this.declared.length ? `(${this.declared.join(', ')}) ` : ''}{ ${selection} }`;
  }

  /** In a plan that asks for it along with its own. */
  beside({ query, variables }: Plan): {
    readonly query: string;
    readonly variables: Readonly<Record<string, unknown>>;
  } {
    const declared = this.declared.map((each) => `${each}, `).join('');
    return {
      query: query.replace('query (', `query (${declared}`),
      variables: { ...variables, ...this.variables },
    };
  }

  private arguments(field: Field): string {
    const given = field.args.filter(isRequiredArgument).map(({ name, type }) => {
      const variable = `v${this.declared.length}`;
      this.declared.push(`$${variable}: ${type}`);
      this.variables[variable] = this.calls.value(field, name, type, 3);
      return `${name}: $${variable}`;
    });
    return given.length ? `(${given.join(', ')})` : '';
  }
}
