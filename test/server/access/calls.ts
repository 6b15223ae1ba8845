import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

export type Mutation = Pick<GraphQLField<unknown, unknown>, 'name' | 'args' | 'type'>;

/** A call of a mutation with values that fit its types, and often what it is about. */
export class Calls {
  constructor(
    private readonly world: World,
    private readonly random: Random,
  ) {}

  query(mutation: Mutation): string {
    const declared = mutation.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const given = mutation.args.map(({ name }) => `${name}: $${name}`).join(', ');
    const type = getNamedType(mutation.type);
    const entity = isObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) => {
          const result = getNamedType(field.type);
          if (isLeafType(result)) return field.args.length ? [] : [field.name];
          return this.world.entities.has(result.name) ? [`${field.name} { id }`] : [];
        })
      : [];
    const selection = isLeafType(type) ? '' : ` { ${['__typename', ...entity].join(' ')} }`;
    return `mutation (${declared}) { ${mutation.name}(${given})${selection} }`;
  }

  variables(mutation: Mutation): Record<string, unknown> {
    return Object.fromEntries(mutation.args.map(({ name, type }) => [name, this.value(mutation, name, type, 3)]));
  }

  /** The entity that an id of a mutation's input is of, as its name says. */
  entityOf(mutation: Mutation, name: string): EntityClass | undefined {
    const entities = [...this.world.entities.values()];
    const wanted = name === 'id' || name === 'ids' ? mutation.name : name.replace(/Ids?$|s$/, '');
    const words = wanted.toLowerCase();
    const alias = { parent: 'unit', learner: 'member', from: 'unit', to: 'unit' }[words] ?? words;
    return entities
      .filter((entity) => alias.startsWith(entity.name.toLowerCase()) || entity.name.toLowerCase().endsWith(alias))
      .sort((a, b) => b.name.length - a.name.length)[0];
  }

  value(mutation: Mutation, name: string, type: GraphQLInputType, depth: number): unknown {
    const { random } = this;
    if (isNonNullType(type)) return this.value(mutation, name, type.ofType, depth);
    if (isListType(type))
      return Array.from({ length: 1 + random.below(2) }, () => this.value(mutation, name, type.ofType, depth - 1));
    if (isEnumType(type)) return random.of(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const chosen = type.isOneOf
        ? [random.of(fields)]
        : fields.filter((field) => isNonNullType(field.type) || (depth > 0 && random.chance(0.5)));
      return Object.fromEntries(
        chosen.map((field) => [field.name, this.value(mutation, field.name, field.type, depth - 1)]),
      );
    }
    switch (type.name) {
      case 'ID': {
        const entity = this.entityOf(mutation, name);
        const rows = entity
          ? this.world.rows(entity)
          : [...this.world.entities.values()].flatMap((e) => this.world.rows(e));
        return rows.length ? random.of(rows).id : 'none';
      }
      case 'Boolean':
        return random.chance(0.5);
      case 'Int':
      case 'NonNegativeInt':
      case 'SafeInt':
        return name === 'version' ? 1 : random.below(20);
      case 'LocalDate':
      case 'Date':
        return random.of(['2025-01-01', '2026-03-10', '2026-03-11', '2027-01-01']);
      case 'DateTime':
        return '2026-06-01T00:00:00.000Z';
      case 'JSONObject':
      case 'JSON':
        return {};
      default:
        if (name === 'plugin') return random.of(this.world.server.server.kernel.installation.plugins).id;
        if (name === 'metric' || (name === 'id' && mutation.name === 'metric'))
          return random.of(this.world.server.server.kernel.installation.metrics)?.id ?? 'none';
        if (name === 'permissions') return random.of(this.world.server.server.kernel.installation.permissions).id;
        return `w${random.below(1e9).toString(36)}`;
    }
  }
}
