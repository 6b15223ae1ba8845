import { execute, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { prepareOperation } from '../../../server/kernel/execution/prepare-operation.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';
import { Random } from '../access/random.ts';
import { fillLedger } from './entries.ts';
import { ledger } from './fixtures/ledger.ts';
import { parrot } from './fixtures/parrot.ts';
import { RandomVariables } from './random-variables.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startUnit({ plugins: [ledger, parrot] });
  const units = ['E', 'A'].map((code) => server.unitIds.get(code) ?? '');
  await server.server.kernel.systemContext().transaction((context) => fillLedger(context, units, 30));
});

/** What would leave the server, byte for byte: data, messages, places and paths. */
async function both(text: string, variables: Record<string, unknown>) {
  const { kernel } = server.server;
  const { schema } = kernel.graph;
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const context = () => kernel.systemContext(server.unitIds.get('E'));
  const ours = await prepareOperation(schema, document, undefined)(context(), variables);
  const theirs = await execute({ schema, document, contextValue: context(), variableValues: variables });
  expect(JSON.stringify(ours)).toBe(JSON.stringify(theirs));
  return theirs;
}

const list = '{ totalCount nodes { code children(first: 2, filter: <EntryFilter>) { totalCount } } }';

describe('a variable that is left out', () => {
  test.each<['query' | 'mutation', Record<string, string>]>([
    [
      'query',
      { parrot: '', entries: list, books: '{ nodes { title entries(filter: <EntryFilter>) { nodes { code } } } }' },
    ],
    ['mutation', { parrotTell: '' }],
  ])(
    'is as graphql-js has it, wherever it stands in a %s',
    async (kind, roots) => {
      const random = new Random(12);
      const { schema } = server.server.kernel.graph;
      const states = { ran: 0, failed: 0, absent: 0, null: 0 };
      while (states.ran < 500) {
        const { text, variables } = new RandomVariables(schema, random, kind, roots);
        const definitions = getOperationAST(parse(text))?.variableDefinitions ?? [];
        if (getVariableValues(schema, definitions, variables).errors) continue;
        const { errors } = await both(text, variables).catch((error: Error) => {
          throw new Error(`${text}\n${JSON.stringify(variables)}\n${error.message}`);
        });
        states.ran++;
        if (errors) states.failed++;
        if (definitions.length > Object.keys(variables).length) states.absent++;
        if (Object.values(variables).includes(null)) states.null++;
      }
      expect(states.absent).toBeGreaterThan(150);
      expect(states.null).toBeGreaterThan(150);
      // Null where the place does not take it, mostly; and many answers are whole.
      expect(states.failed).toBeGreaterThan(20);
      expect(states.failed).toBeLessThan(450);
    },
    120_000,
  );

  const tell = 'parrot(input: { word: "a", note: $note, often: $often, holes: [1, $hole] })';
  test.each<[string, Record<string, unknown>, object]>([
    ['is not there, has its default, and is null in a list', {}, { word: 'a', count: 7, often: 3, holes: [1, null] }],
    [
      'is null where null was given',
      { note: null, often: null, hole: null },
      { word: 'a', count: 7, often: null, note: null, holes: [1, null] },
    ],
    [
      'is what was given',
      { note: 'b', often: 4, hole: 2 },
      { word: 'a', count: 7, often: 4, note: 'b', holes: [1, 2] },
    ],
  ])('%s', async (_what, variables, input) => {
    const { data, errors } = await server.ask(`query ($note: String, $often: Int, $hole: Int) { ${tell} }`, variables);
    expect(errors).toBeUndefined();
    expect(JSON.parse(data.parrot).input).toEqual(input);
  });

  test('tests nothing in a filter, by a plan or by graphql-js, at the root or below', async () => {
    const { ask } = server;
    const all = (await ask('{ entries { totalCount } }')).data.entries.totalCount;
    expect(all).toBe(30);
    for (const below of ['', ' nodes { __typename @include(if: true) }']) {
      const counted = `query ($c: String) { entries(filter: { code: { eq: $c } }) { totalCount${below} } }`;
      expect((await ask(counted)).data.entries.totalCount).toBe(all);
      expect((await ask(counted, { c: 'e1' })).data.entries.totalCount).toBe(1);
      expect((await ask(counted, { c: null })).data.entries.totalCount).toBe(0);
    }
    const nested =
      'query ($n: String) { books { nodes { entries(filter: { note: { eq: $n }, code: { ne: "" } }) { totalCount } } } }';
    const counts = (answer: { data: { books: { nodes: { entries: { totalCount: number } }[] } } }) =>
      answer.data.books.nodes.reduce((sum, { entries }) => sum + entries.totalCount, 0);
    expect(counts(await ask(nested))).toBe(all);
    expect(counts(await ask(nested, { n: null }))).toBeLessThan(all);
  });

  test('is told and ends the mutation where it is null for an argument that must not be', async () => {
    const text =
      'mutation ($i: ParrotInput = { word: "a" }) { a: parrotTell(input: $i) b: parrotTell(input: { word: "b" }) }';
    const { data, errors } = await server.ask(text, { i: null });
    expect(data).toBeNull();
    expect(errors?.[0]).toMatchObject({ path: ['a'], extensions: { code: 'BAD_USER_INPUT', argument: 'input' } });
    expect(errors?.[0]?.message).toBe('Argument "input" of non-null type "ParrotInput!" must not be null.');
    expect((await server.ask(text)).data.b).toContain('"b"');
  });

  test('is missed where it has to be', async () => {
    const text = 'query ($c: Int = 1) { parrot(input: { word: "a", count: $c }) }';
    expect((await server.ask(text)).data.parrot).toContain('"count":1');
    // The variable may be null, its place may not: GraphQL says so when it comes to the field.
    const { data, errors, code } = await server.ask(text, { c: null });
    expect(data).toEqual({ parrot: null });
    expect(errors?.[0]?.path).toEqual(['parrot']);
    expect([code, errors?.[0]?.extensions?.argument]).toEqual(['BAD_USER_INPUT', 'input']);
    expect(errors?.[0]?.message).toContain('of its variables ($c) one is null');
    const required = 'query ($w: String!) { parrot(input: { word: $w }) }';
    expect(await server.ask(required)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  test('is the client’s mistake where it is null for a default of the kernel, in the language asked for', async () => {
    const newest = 'query ($n: Int) { auditVerification(newest: $n) { entries } }';
    const whether = 'query ($yes: Boolean = true) { viewer { member { name @include(if: $yes) } } }';
    for (const [text, variables] of [
      [newest, { n: null }],
      [whether, { yes: null }],
    ] as const) {
      const { code, errors } = await server.ask(text, variables);
      expect([code, errors?.[0]?.message]).toEqual(['BAD_USER_INPUT', expect.stringMatching(/must not be null\.$/)]);
      const chinese = await server.ask(text, variables, { headers: { 'accept-language': 'zh' } });
      expect(chinese.errors?.[0]?.message).toMatch(/^参数 “.+不能为 null。$/);
    }
  });
});
