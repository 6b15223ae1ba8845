import { ApolloServer } from '@apollo/server';
import type { Spied } from 'jest-mock';
import { competitions } from '../../../plugins/competitions/index.ts';
import { courses } from '../../../plugins/courses/index.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';
import { spyOn } from '../../kit/spy.ts';

const JSON_BODY = { 'content-type': 'application/json' };

/** What one asks, beside the token. */
interface Asked {
  readonly body: { readonly query: string } & Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

describe.each(databases)('what Apollo has judged before, on $name', ({ dialect }) => {
  let unit: TestServer;
  let judging: Spied<typeof ApolloServer.prototype.executeHTTPGraphQLRequest>;
  beforeAll(async () => {
    judging = spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
    unit = await startUnit({ plugins: [courses, competitions], dialect });
    for (let n = 0; n < 3; n++)
      await unit.ask(
        'mutation ($code: String!) { courseCreate(input: { unit: "A", code: $code, title: "T" }) { id } }',
        { code: `c${n}` },
      );
  });
  afterAll(() => judging.mockRestore());

  const send = async ({ body, headers }: Asked, token = unit.token('admin')) => {
    const before = judging.mock.calls.length;
    const response = await fetch(`${unit.url}/graphql`, {
      method: 'POST',
      headers: { ...JSON_BODY, authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify(body),
    });
    const named = Object.fromEntries(response.headers);
    for (const own of ['date', 'keep-alive', 'connection']) delete named[own];
    // Of a masked error, each request has its own.
    const text = (await response.text()).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id');
    const judged = judging.mock.calls.length - before;
    return { judged, answer: { status: response.status, headers: named, text } };
  };

  const list =
    'query List($first: Int = 2) { courses(first: $first) { totalCount nodes { code title unit { code } } } }';
  const one = 'query One($id: ID!) { course(id: $id) { code } }';
  const several = 'query One { viewer { member { id } } } query Two { viewer { unit { code } } }';

  test.each<[string, Asked]>([
    ['a list', { body: { query: list } }],
    ['a list with variables', { body: { query: list, variables: { first: 1 } } }],
    ['nothing for variables', { body: { query: list, variables: null, operationName: null, extensions: null } }],
    ['an operation by its name', { body: { query: several, operationName: 'Two' } }],
    ['another one of the same document', { body: { query: several, operationName: 'One' } }],
    ['introspection', { body: { query: '{ __schema { queryType { name } } }' } }],
    ['a variable that does not fit', { body: { query: one, variables: { id: { of: 'it' } } } }],
    ['a variable that is missing', { body: { query: one } }],
    ['a row that is not there', { body: { query: '{ course(id: "crs_none") { id } }' } }],
    ['the media type of GraphQL', { body: { query: list }, headers: { accept: 'application/graphql-response+json' } }],
    ['any media type', { body: { query: list }, headers: { accept: '*/*' } }],
    [
      'a mutation that is refused',
      { body: { query: 'mutation { courseCreate(input: { unit: "A", code: "c0", title: "T" }) { id } }' } },
    ],
    [
      'a mutation that was answered',
      {
        body: { query: 'mutation { courseCreate(input: { unit: "A", code: "kept", title: "T" }) { id code } }' },
        headers: { 'idempotency-key': 'kept' },
      },
    ],
  ])('%s is answered the same without it', async (what, asked) => {
    // Each has a document of its own.
    const mine = { ...asked, body: { ...asked.body, query: `${asked.body.query} # ${what}` } };
    const first = await send(mine);
    expect(first.judged).toBe(1);
    const again = await send(mine);
    expect(again.judged).toBe(0);
    expect(again.answer).toEqual(first.answer);
  });

  test.each<[string, Asked, number]>([
    ['a document that does not fit', { body: { query: '{ nothing }' } }, 400],
    ['an operation that is not there', { body: { query: several, operationName: 'Three' } }, 400],
    ['an empty name', { body: { query: several, operationName: '' } }, 400],
    ['extensions', { body: { query: list, extensions: { trace: true } } }, 200],
    ['variables as text', { body: { query: list, variables: '{}' } }, 400],
    ['too many rows', { body: { query: list, variables: { first: 100_000 } } }, 400],
    ['a number of rows that is none', { body: { query: list, variables: { first: 'two' } } }, 400],
    ['a media type of many words', { body: { query: list }, headers: { accept: `*/*, ${'a/b, '.repeat(200)}` } }, 200],
    ['a subscription', { body: { query: 'subscription { __typename }' } }, 400],
  ])('%s is judged each time', async (_what, asked, status) => {
    const first = await send(asked);
    const again = await send(asked);
    expect([first.judged, again.judged]).toEqual([1, 1]);
    expect(first.answer.status).toBe(status);
    expect(again.answer).toEqual(first.answer);
  });

  test('the same document in other words is judged on its own', async () => {
    const query = `${several} # other words`;
    const asked = (operationName: string, accept = 'application/json') =>
      send({ body: { query, operationName }, headers: { accept } });
    const texts = [await asked('Two'), await asked('One'), await asked('One', 'application/graphql-response+json')];
    expect(texts.map(({ judged }) => judged)).toEqual([1, 1, 1]);
    const [two, one, graphql] = [
      await asked('Two'),
      await asked('One'),
      await asked('One', 'application/graphql-response+json'),
    ];
    expect([two, one, graphql].map(({ judged }) => judged)).toEqual([0, 0, 0]);
    expect(two.answer.text).not.toBe(one.answer.text);
    expect(one.answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(graphql.answer.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
  });

  test('whose rows they are is asked each time', async () => {
    const body = { query: 'query Mine { viewer { member { employeeNo } } courses { totalCount nodes { code } } }' };
    const admin = await send({ body });
    const learner = await send({ body }, unit.token('learnerB1'));
    expect(learner.judged).toBe(0);
    expect(JSON.parse(admin.answer.text).data.courses.nodes).not.toHaveLength(0);
    expect(JSON.parse(learner.answer.text).data.courses).toEqual({ totalCount: 0, nodes: [] });
    expect(learner.answer.text).not.toBe(admin.answer.text);
  });

  test('what may be asked for is asked each time: an analyst may have more than a learner', async () => {
    const body = { query: list, variables: { first: 400 } };
    expect(await send({ body }, unit.token('analyst'))).toMatchObject({ answer: { status: 200 } });
    const learner = await send({ body }, unit.token('learnerB1'));
    expect(learner).toMatchObject({ judged: 1, answer: { status: 400 } });
    expect(learner.answer.text).toContain('a page has at most');
  });

  test('another set of plugins judges for itself', async () => {
    const body = { query: 'query Both { courses { totalCount } competitions { totalCount } }' };
    await send({ body });
    expect((await send({ body })).judged).toBe(0);
    const off = await unit.ask(
      'mutation { unitPluginSet(input: { unit: "A", plugin: "competitions", mode: DISABLED }) { plugins { plugin } } }',
    );
    expect(off.errors).toBeUndefined();
    const refused = await send({ body, headers: { 'x-unit': 'A' } });
    expect(refused.judged).toBe(0);
    expect(refused.answer.text).toContain('PLUGIN_NOT_ENABLED');
    expect((await send({ body: { query: list }, headers: { 'x-unit': 'A' } })).judged).toBe(1);
  });
});
