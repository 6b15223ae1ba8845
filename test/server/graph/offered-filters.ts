import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { isFilter } from '../../../server/kernel/execution/limits/filter-weight.ts';

/** A list with a filter, and the way to it from the query. */
export interface OfferedList {
  readonly type: GraphQLInputObjectType;
  /** Asks for the length of the list, with the filter as `$f`. */
  readonly query: string;
}

const MAX_STEPS = 8;
/** They want one of two arguments, which no schema can tell. */
const notAlone = ['standings'];

/** Of each type of filter that a schema has, the list that is nearest to the query. */
export function offeredLists(schema: GraphQLSchema): OfferedList[] {
  const found = new Map<string, OfferedList>();
  const seen = new Set<string>();
  let level: { readonly type: GraphQLObjectType; readonly steps: readonly string[] }[] = [
    { type: schema.getQueryType() as GraphQLObjectType, steps: [] },
  ];
  for (let depth = 0; level.length && depth < MAX_STEPS; depth++) {
    const next: typeof level = [];
    for (const { type, steps } of level)
      for (const field of Object.values(type.getFields())) {
        const target = getNamedType(field.type);
        if (field.args.some(isRequiredArgument) || notAlone.includes(field.name) || !isObjectType(target)) continue;
        const filter = field.args.find((argument) => isFilter(argument.type));
        const filterType = filter && (getNamedType(filter.type) as GraphQLInputObjectType);
        if (filterType && !found.has(filterType.name)) {
          const inner = [...steps, `${field.name}(filter: $f) { totalCount`];
          const query = `query ($f: ${filterType}) { ${inner.join(' { ')} ${'} '.repeat(inner.length)}}`;
          found.set(filterType.name, { type: filterType, query });
        }
        if (seen.has(target.name)) continue;
        seen.add(target.name);
        next.push({ type: target, steps: [...steps, field.name] });
      }
    level = next;
  }
  return [...found.values()];
}

const values: Readonly<Record<string, unknown>> = {
  ID: 'mem_0',
  String: '安全 É',
  Boolean: true,
  Int: 3,
  SafeInt: 3,
  Hours: 1.5,
  Percent: 97.25,
  Score: 89.6667,
  Money: 12.34,
  Decimal: 0.5,
  DateTime: '2026-01-01T00:00:00.000Z',
  LocalDate: '2026-01-01',
};

/** Every operator of every field of a filter, each as a filter of its own. */
export function everyTest(type: GraphQLInputObjectType): object[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const test = getNamedType(field.type);
    // `and`, `or`, `not` and links are filters themselves.
    if (!isInputObjectType(test)) return [];
    const isNested: boolean = isFilter(test);
    if (isNested) return [];
    return Object.values(test.getFields()).map((operator) => {
      const named = getNamedType(operator.type);
      const value = isEnumType(named) ? named.getValues()[0]?.name : values[named.name];
      if (value === undefined) throw new Error(`What is a ${named}?`);
      return { [field.name]: { [operator.name]: isListType(operator.type) ? [value] : value } };
    });
  });
}

export const linksIn = (
  type: GraphQLInputObjectType,
): { readonly name: string; readonly to: GraphQLInputObjectType }[] =>
  Object.values(type.getFields())
    .filter((field) => !['and', 'or', 'not'].includes(field.name) && isFilter(field.type))
    .map((field) => ({ name: field.name, to: getNamedType(field.type) as GraphQLInputObjectType }));

/** Ways over so many links, at most one from each first link. */
export function chains(type: GraphQLInputObjectType, links: number): { names: string[]; to: GraphQLInputObjectType }[] {
  if (links === 0) return [{ names: [], to: type }];
  return linksIn(type).flatMap(({ name, to }) =>
    chains(to, links - 1)
      .slice(0, 1)
      .map((rest) => ({ names: [name, ...rest.names], to: rest.to })),
  );
}
