import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  validate,
  visit,
} from 'graphql';
import { OperationPlans } from '../../../server/kernel/execution/plan/operation-plans.ts';
import { prepareOperation } from '../../../server/kernel/execution/prepare-operation.ts';
import { presentError } from '../../../server/kernel/execution/present-error.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';
import { Random } from '../access/random.ts';
import { fillLedger } from './entries.ts';
import { gadgets, pushed } from './fixtures/gadgets.ts';
import { ledger } from './fixtures/ledger.ts';
import { RandomQuery } from './random-query.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startUnit({ plugins: [ledger, gadgets] });
  const units = ['E', 'A'].map((code) => server.unitIds.get(code) ?? '');
  await server.server.kernel.systemContext().transaction((context) => fillLedger(context, units, 30));
});

type Path = readonly (string | number)[];

/**
 * What would leave the server: the data as text, and by the place where they left a hole in it the errors. Of
 * several fields that empty the same object one error is enough, and which one comes first is chance; GraphQL
 * leaves it open whether the others are told.
 */
function presented({ data, errors }: ExecutionResult) {
  const holes = new Map<string, Map<string, Path>>();
  for (const error of errors ?? []) {
    const hole: (string | number)[] = [];
    let at: unknown = data;
    for (const step of error.path ?? []) {
      if (at === null || at === undefined) break;
      hole.push(step);
      at = (at as Record<string, unknown>)[step];
    }
    const told = holes.get(hole.join('.')) ?? new Map<string, Path>();
    const text = JSON.stringify(presentError(error, { requestId: 'request', language: 'en' }).formatted);
    holes.set(hole.join('.'), told.set(text, error.path ?? []));
  }
  return { data: JSON.stringify(data), holes };
}

/** Only what leads to one field, and all below it. */
function along(document: DocumentNode, path: Path): DocumentNode {
  const keys = path.filter((step) => typeof step === 'string');
  return visit(document, {
    Field: (node) => {
      const key = node.alias?.value ?? node.name.value;
      if (key === keys.at(-1)) return false;
      return keys.includes(key) ? undefined : null;
    },
  });
}

async function executeBoth(text: string, variables: Record<string, unknown>) {
  const { kernel } = server.server;
  const { schema } = kernel.graph;
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const unit = server.unitIds.get('E');
  const plainly = (asked: DocumentNode) =>
    execute({ schema, document: asked, contextValue: kernel.systemContext(unit), variableValues: variables });

  const planned = await prepareOperation(schema, document, undefined)(kernel.systemContext(unit), variables);
  const plain = await plainly(document);
  const [ours, theirs] = [presented(planned), presented(plain)];
  expect(ours.data).toBe(theirs.data);
  expect([...ours.holes.keys()].sort()).toEqual([...theirs.holes.keys()].sort());
  for (const [hole, told] of ours.holes) {
    if ([...told.keys()].some((error) => theirs.holes.get(hole)?.has(error))) continue;
    // Another one came first there: without that one, this is what is said.
    const [[error, path] = ['', []]] = [...told];
    const alone = presented(await plainly(along(document, path)));
    expect([...alone.holes.values()].flatMap((errors) => [...errors.keys()])).toContain(error);
  }
  return plain;
}

describe('an operation is answered as graphql-js answers it', () => {
  test('on any valid query: data byte for byte, errors field by field', async () => {
    const random = new Random(99);
    const roots = ['gadget', 'gadgetBy', 'echo', 'entries', 'books', 'units', 'viewer'];
    const { schema } = server.server.kernel.graph;
    let failing = 0;
    let planned = 0;
    for (let n = 0; n < 500; n++) {
      const query = new RandomQuery(schema, random, 1 + random.below(4), roots);
      const definitions = getOperationAST(parse(query.text))?.variableDefinitions ?? [];
      if (getVariableValues(schema, definitions, query.variables).errors) continue;
      const plain = await executeBoth(query.text, query.variables).catch((error: Error) => {
        throw new Error(`${query.text}\n${JSON.stringify(query.variables)}\n${error.message}`);
      });
      if (!plain.errors) continue;
      failing++;
      const document = parse(query.text);
      const operation = getOperationAST(document) as OperationDefinitionNode;
      if (new OperationPlans(schema, document, operation).find(query.variables)) planned++;
    }
    expect(planned).toBeGreaterThan(25);
    // The gadgets have failed often enough.
    expect(failing).toBeGreaterThan(50);
  }, 120_000);

  test('on queries for rows, whose answers are written from the values of the driver', async () => {
    const random = new Random(7);
    const { schema } = server.server.kernel.graph;
    let written = 0;
    for (let n = 0; n < 400; n++) {
      const query = new RandomQuery(schema, random, 1 + random.below(4), ['entries', 'books', 'units'], false);
      const document = parse(query.text);
      const operation = getOperationAST(document) as OperationDefinitionNode;
      if (getVariableValues(schema, operation.variableDefinitions ?? [], query.variables).errors) continue;
      if (new OperationPlans(schema, document, operation).find(query.variables)) written++;
      await executeBoth(query.text, query.variables).catch((error: Error) => {
        throw new Error(`${query.text}\n${JSON.stringify(query.variables)}\n${error.message}`);
      });
    }
    expect(written).toBeGreaterThan(100);
  }, 120_000);

  test.each<[string, string, Record<string, unknown>?]>([
    ['a failure reaches up to the nearest field that may be empty', '{ gadget(n: 4) { some { next { name } } } }'],
    ['null where none may be', '{ gadget(n: 9) { never } }'],
    ['null in a list of a list', '{ gadget(n: 8) { next { some { never } } } }'],
    ['a missing variable with a default', 'query ($n: Int = 3) { gadget(n: $n) { n } }'],
    ['a missing variable without one', 'query ($n: Int!) { gadget(n: $n) { n } }', { n: 2 }],
    ['null for an argument with a default', 'query ($p: [String!]) { echo(words: $p) }', { p: null }],
    ['an empty input', '{ echo(input: {}) }'],
    ['nested inputs', '{ echo(input: { n: 1, paces: [SLOW], inner: { inner: { n: 0 } } }, pace: SLOW) }'],
    ['fields that merge', '{ gadget { n next { n } } gadget { next { name n } } }'],
    [
      'keys that JavaScript knows',
      '{ units(first: 2) { nodes { __proto__: code constructor: name toString: kind } } }',
    ],
    [
      'a union that is told apart by a function',
      '{ gadget { told { __typename ... on Gadget { n } ... on Widget { pace } } } }',
    ],
    ['__typename beside fields', '{ __typename gadget { __typename mixed { __typename } } }'],
  ])('%s', async (_what, text, variables = {}) => {
    await executeBoth(text, variables);
  });
});

describe('over HTTP', () => {
  test('variables are judged before anything runs, @oneOf inputs too', async () => {
    const { ask } = server;
    const by = 'query ($key: GadgetKey!) { gadgetBy(key: $key) { n } }';
    expect((await ask(by, { key: { n: 3 } })).data).toEqual({ gadgetBy: { n: 3 } });
    for (const key of [{}, { n: 1, name: 'a' }, { n: null }, { n: 1, name: null }, { other: 1 }, 'x', null])
      expect(await ask(by, { key })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(await ask('{ gadgetBy(key: { n: 1, name: "a" }) { n } }')).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
    expect(await ask('query ($n: Int!) { gadget(n: $n) { n } }', { n: 'x' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    // Of a mutation as well: it never began, so there is no data, not even null.
    const wrong = await ask('mutation ($n: Int!) { gadgetPush(n: $n) }', { n: 'x' });
    expect(wrong).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(JSON.parse(wrong.text)).not.toHaveProperty('data');
  });

  test('mutations of one operation run one after the other', async () => {
    pushed.length = 0;
    const { data, errors } = await server.ask(
      'mutation { a: gadgetPush(n: 4) b: gadgetPush(n: 1) c: gadgetPush(n: 3) d: gadgetPush(n: 0) }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ a: [4], b: [4, 1], c: [4, 1, 3], d: [4, 1, 3, 0] });
  });

  test('what a plugin throws is masked unless it is coded, field by field', async () => {
    const { data, errors, status } = await server.ask('{ gadget(n: 4) { n motto next(count: 4) { motto } } }');
    expect(status).toBe(200);
    expect(data.gadget).toMatchObject({ n: 4, motto: null });
    expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions?.code]).sort()).toEqual([
      ['gadget.motto', 'CONFLICT'],
      ['gadget.next.3.motto', 'CONFLICT'],
    ]);
    const broken = await server.ask('{ gadget(n: 12) { n motto } }');
    expect(broken.errors?.[0]).toMatchObject({ extensions: { code: 'INTERNAL' }, path: ['gadget', 'motto'] });
    expect(broken.text).not.toContain('broke');
  });
});
