import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLInputObjectType, type GraphQLSchema, Kind, parse, print } from 'graphql';
import { plugins } from '../../../plugins/index.ts';
import { memberCost } from '../../../server/kernel/contract/cost-limits.ts';
import { observeStatements } from '../../../server/kernel/data/observed.ts';
import { isFilter, weightOf } from '../../../server/kernel/execution/limits/filter-weight.ts';
import type { Ask } from '../../kit/index.ts';
import { startDemo, type TestDemo } from '../../kit/start-demo.ts';
import { chains, everyTest, linksIn, type OfferedList, offeredLists } from './offered-filters.ts';

let demo: TestDemo;
let ask: Ask;
let schema: GraphQLSchema;
let lists: OfferedList[];

beforeAll(async () => {
  demo = await startDemo(plugins);
  const admin = await demo.signIn('admin');
  ask = admin.ask;
  const set = 'mutation ($input: UnitPluginSetInput!) { unitPluginSet(input: $input) { plugins { plugin } } }';
  const { data } = await ask('{ viewer { unit { id } } }');
  for (const { id } of plugins) {
    const input = { unit: data.viewer.unit.id, plugin: id, mode: 'ENABLED' };
    expect((await ask(set, { input })).errors).toBeUndefined();
  }
  const headers = { authorization: `Bearer ${admin.token}` };
  schema = buildSchema(await (await fetch(`${demo.url}/schema.graphql`, { headers })).text());
  lists = offeredLists(schema);
}, 120_000);

afterAll(() => demo.close());

/** As many at once as may be. */
function together(type: GraphQLInputObjectType, filters: readonly object[]): object[] {
  const some: object[][] = [[]];
  for (const filter of filters) {
    const last = some.at(-1) ?? [];
    if (weightOf(type, { or: [...last, filter] }) > memberCost.conditions) some.push([filter]);
    else last.push(filter);
  }
  return some.map((or) => ({ or }));
}

async function refused(query: string, variables: object): Promise<string | undefined> {
  const { errors } = await ask(query, variables);
  return errors && `${query} ${JSON.stringify(variables).slice(0, 500)}: ${JSON.stringify(errors[0])}`;
}

/** How often the rows of a third link are looked up in each statement of an operation. */
async function lookups(query: string, f: object): Promise<number[]> {
  const seen: string[] = [];
  const stop = observeStatements((text) => seen.push(text));
  try {
    expect(await refused(query, { f })).toBeUndefined();
  } finally {
    stop();
  }
  return seen.map((text) => text.split(/ [`"]?f3_\w+[`"]? WHERE/).length - 1).filter((times) => times > 0);
}

test('every operator of every field of every filter is answered, here and on linked rows', async () => {
  expect(lists.map(({ type }) => type.name)).toEqual(expect.arrayContaining(['MemberFilter', 'EnrolmentFilter']));
  const all = Object.values(schema.getTypeMap()).filter((type) => 'getFields' in type && isFilter(type as never));
  // What no list takes is offered below a link alone.
  const linked = new Set(lists.flatMap(({ type }) => linksIn(type).map(({ to }) => to.name)));
  const nowhere = all.filter(({ name }) => !linked.has(name) && !lists.some(({ type }) => type.name === name));
  expect(nowhere.map(({ name }) => name)).toEqual([]);
  for (const { type, query } of lists) {
    const below = linksIn(type).flatMap(({ name, to }) => everyTest(to).map((test) => ({ [name]: test })));
    for (const f of together(type, [...everyTest(type), ...below])) expect(await refused(query, { f })).toBeUndefined();
  }
}, 120_000);

test('three linked levels with twenty conditions are answered, and look the linked rows up once', async () => {
  const deep = lists.flatMap((list) => chains(list.type, 3).map((chain) => ({ ...list, ...chain })));
  expect(deep.length).toBeGreaterThan(10);
  for (const { query, type, names, to } of deep) {
    const conditions = everyTest(to).filter((test) => !/contains|startsWith/.test(JSON.stringify(test)));
    const twenty = Array.from({ length: 20 }, (_, i) => conditions[i % conditions.length] as object);
    const within = (or: readonly object[]) => names.reduceRight<object>((inner, name) => ({ [name]: inner }), { or });
    expect(weightOf(type, within(twenty))).toBeLessThanOrEqual(memberCost.conditions);
    // However many conditions there are, the rows of a link are looked up once.
    expect(await lookups(query, within(twenty))).toEqual(await lookups(query, within(twenty.slice(0, 1))));
  }
}, 120_000);

test('whatever filter the client is given for one of its operations is answered', async () => {
  const documents = Object.values(
    JSON.parse(readFileSync('client-sdk/trusted-documents.json', 'utf8')) as Record<string, string>,
  );
  let operations = 0;
  for (const text of documents) {
    const operation = parse(text).definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
    const variables = operation?.variableDefinitions ?? [];
    const filter = variables.find(({ type }) => /^\w+Filter$/.test(print(type)));
    if (!filter) continue;
    operations++;
    const type = schema.getType(print(filter.type)) as GraphQLInputObjectType;
    const ids = variables.filter(({ type }) => print(type) === 'ID!').map(({ variable }) => [variable.name.value, 'x']);
    const below = linksIn(type).flatMap(({ name, to }) => everyTest(to).map((test) => ({ [name]: test })));
    for (const given of together(type, [...everyTest(type), ...below])) {
      const all = { ...Object.fromEntries(ids), [filter.variable.name.value]: given };
      expect(await refused(text, all)).toBeUndefined();
    }
  }
  expect(operations).toBeGreaterThan(8);
}, 120_000);

test('what weighs more than the limit is refused before any statement on the list', async () => {
  const f = { or: Array.from({ length: 60 }, (_, n) => ({ name: { contains: `É${n}` } })) };
  const seen: string[] = [];
  const stop = observeStatements((text) => seen.push(text));
  const list = lists.find(({ type }) => type.name === 'MemberFilter');
  const { code, errors } = await ask(list?.query ?? '', { f });
  stop();
  expect(code).toBe('QUERY_TOO_COSTLY');
  expect(errors?.[0]?.extensions?.cost).toEqual({ filters: { requested: 120, limit: memberCost.conditions } });
  expect(seen.filter((text) => /LIKE|GLOB/.test(text))).toEqual([]);
});
