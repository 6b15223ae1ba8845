import { buildSchema, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { memberCost } from '../../../server/kernel/contract/cost-limits.ts';
import { weightOf } from '../../../server/kernel/execution/limits/filter-weight.ts';
import { randomFilter } from '../../kit/random-filter.ts';
import type { Bench } from '../bench.ts';
import { familyMs } from '../cpu.ts';
import { type Ask, send } from '../load.ts';
import type { Measured } from '../process.ts';
import { graphql } from '../scenarios/scenario.ts';

/** A list, what its filter is called, how it is asked for its length, and a text of its rows. */
export interface FilteredList {
  readonly name: string;
  readonly type: string;
  readonly selection: string;
  readonly text: (test: object) => object;
}

export const filteredLists: readonly FilteredList[] = [
  { name: 'units', type: 'UnitFilter', selection: 'units(filter: $f) { totalCount }', text: (name) => ({ name }) },
  {
    name: 'courses',
    type: 'CourseFilter',
    selection: 'courses(filter: $f) { totalCount }',
    text: (title) => ({ title }),
  },
  {
    name: 'members',
    type: 'MemberFilter',
    selection: 'members(filter: $f) { totalCount }',
    text: (name) => ({ name }),
  },
  {
    name: 'enrolments',
    type: 'EnrolmentFilter',
    selection: 'courses(first: 50) { nodes { enrolments(filter: $f) { totalCount } } }',
    text: (name) => ({ member: { name } }),
  },
];

/** The product's schema as it serves it, for what filters there are. */
export async function schemaOf({ url }: Measured, { tokens }: Bench): Promise<GraphQLSchema> {
  const headers = { authorization: `Bearer ${tokens.analyst}` };
  return buildSchema((await send(url, { method: 'GET', path: '/schema.graphql', headers })).toString());
}

export const askFor = ({ type, selection }: FilteredList, f: object | undefined, { tokens }: Bench): Ask =>
  graphql(tokens.analyst, `query ($f: ${type}) { ${selection} }`, { variables: { f } });

const filterType = (schema: GraphQLSchema, { type }: FilteredList) => schema.getType(type) as GraphQLInputObjectType;

export const weightIn = (schema: GraphQLSchema, list: FilteredList, filter: object) =>
  weightOf(filterType(schema, list), filter);

/** The same ones in each run, up to the limit. */
export function randomFilters(schema: GraphQLSchema, list: FilteredList, count: number): object[] {
  const next = seeded(7);
  return Array.from({ length: count }, () => randomFilter(filterType(schema, list), next, memberCost.conditions));
}

/** As many searches as are allowed, for what nobody is called: every row is held against each of them. */
export function searchesFor(schema: GraphQLSchema, list: FilteredList, letters: string): object {
  const branches = (count: number) => ({
    or: Array.from({ length: count }, (_, n) => list.text({ contains: `${letters}${n}` })),
  });
  let count = 1;
  while (weightIn(schema, list, branches(count + 1)) <= memberCost.conditions) count++;
  return branches(count);
}

/**
 * What one request costs. With SQLite all statements run in the product's processes, whose CPU it is; of a server's the
 * time is what its answers take.
 */
export async function costOf(product: Measured, ask: Ask, { options }: Bench, enoughMs = 150): Promise<number> {
  const isEmbedded = options.dialect === 'sqlite';
  await send(product.url, ask);
  const [ran, begun] = [isEmbedded ? familyMs(product.pid) : 0, performance.now()];
  let requests = 0;
  while (requests < MAX_REQUESTS && performance.now() - begun < enoughMs) {
    await send(product.url, ask);
    requests++;
  }
  return (isEmbedded ? familyMs(product.pid) - ran : performance.now() - begun) / requests;
}

const MAX_REQUESTS = 200;

function seeded(state: number): () => number {
  let at = state;
  return () => {
    at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
    return at / 2_147_483_648;
  };
}
