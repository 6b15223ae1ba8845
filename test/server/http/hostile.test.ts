import { getIntrospectionQuery } from 'graphql';
import { courses } from '../../../plugins/courses/index.ts';
import { errorCodes } from '../../../server/kernel/base/errors.ts';
import { observeStatements } from '../../../server/kernel/data/observed.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';
import { hostileDocuments } from '../limits/hostile-documents.ts';

describe('hostile requests', () => {
  let unit: TestServer;
  let statements: string[] = [];
  let ignore: () => void;
  beforeAll(async () => {
    // What other jobs of the server read is not the request's.
    unit = await startUnit({ plugins: [courses], options: { watchMs: 3_600_000 } });
    await unit.server.deliveries.stop();
    ignore = observeStatements((text) => statements.push(text));
  });
  afterAll(() => ignore());
  beforeEach(async () => {
    await unit.as('learnerA1')('{ viewer { member { id } } }');
    statements = [];
  });

  const post = async (body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${unit.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${unit.token('learnerA1')}`, ...headers },
      body,
    });
    const answer = JSON.parse(await response.text());
    return { status: response.status, answer, code: answer.errors?.[0]?.extensions?.code };
  };
  const expectRefused = ({ status, answer, code }: Awaited<ReturnType<typeof post>>) => {
    expect(answer.data ?? null).toBeNull();
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(Object.keys(errorCodes)).toContain(code);
    expect(code).not.toBe('INTERNAL');
    expect(answer.errors[0].message).toMatch(/\w{3}/);
    expect(JSON.stringify(answer)).not.toMatch(/node_modules|\bat \S+:\d+|stacktrace|Did you mean/);
  };

  it.each(hostileDocuments)('$name: $code, and no statement', async ({ query, variables = {}, code }) => {
    const body = JSON.stringify({ query, variables });
    const refused = await post(body);
    expectRefused(refused);
    // The courses of this graph may lack what a price needs; then the document does not fit it.
    if (body.length > 100_000) expect(refused.status).toBe(413);
    else expect([code, 'GRAPHQL_VALIDATION_FAILED']).toContain(refused.code);
    expect(statements).toEqual([]);
  });

  it('refuses most of them before it looks up who asks', async () => {
    // A member whom nobody has asked for: looking them up would be a statement.
    const authorization = `Bearer ${unit.token('learnerB1')}`;
    for (const { query, variables, code } of hostileDocuments) {
      const isOfDocumentAlone = ['QUERY_TOO_LARGE', 'GRAPHQL_PARSE_FAILED'].includes(code);
      if (!isOfDocumentAlone || /first: (\$n|\d{6})/.test(query)) continue;
      expectRefused(await post(JSON.stringify({ query, variables }), { authorization }));
    }
    expect(statements).toEqual([]);
  });

  it('prices a query by what it may return', async () => {
    const pages =
      'query ($n: Int) { courses(first: $n) { nodes { unit { courses(first: $n) { nodes { unit { courses(first: $n) { totalCount nodes { id } } } } } } } } }';
    const costly = await post(JSON.stringify({ query: pages, variables: { n: 100 } }));
    expect(costly).toMatchObject({ status: 400, code: 'QUERY_TOO_COSTLY' });
    expect(costly.answer.errors[0].extensions.cost.limit).toBe(10_000);
    expect(statements).toEqual([]);
    const cheap = await post(JSON.stringify({ query: pages, variables: { n: 2 } }));
    expect(cheap.answer.errors).toBeUndefined();
    expect(cheap.answer.extensions.cost.requested).toBeLessThan(100);
  });

  it.each([
    ['a body of more than 100 kB', 413, `{"query":"{ viewer { member { id } } }","x":"${'x'.repeat(100_001)}"}`],
    ['JSON that is cut off', 400, '{"query":"{ viewer'],
    ['nothing', 400, ''],
    ['null', 400, 'null'],
    ['a number', 400, '42'],
    ['an object without a query', 400, '{}'],
    ['a query that is a number', 400, '{"query":42}'],
    ['a query that is a tree', 400, '{"query":{"kind":"Document","definitions":[]}}'],
    ['variables that are text', 400, '{"query":"{ viewer { member { id } } }","variables":"{}"}'],
    ['variables that are a list', 400, '{"query":"{ viewer { member { id } } }","variables":[1]}'],
    ['an operation name that is a number', 400, '{"query":"{ viewer { member { id } } }","operationName":7}'],
    ['an operation that is not there', 400, '{"query":"query A { viewer { member { id } } }","operationName":"B"}'],
    [
      'two operations and no name',
      400,
      '{"query":"query A { viewer { member { id } } } query B { viewer { member { id } } }"}',
    ],
    ['a batch', 400, '[{"query":"{ viewer { member { id } } }"},{"query":"{ viewer { member { id } } }"}]'],
    ['an empty batch', 400, '[]'],
    ['a prototype', 400, '{"query":"{ viewer { member { id } } }","__proto__":{"x":1}}'],
    ['a persisted query', 400, `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`],
  ])('%s is answered %i in the shape of GraphQL', async (_what, status, body) => {
    const refused = await post(body);
    expectRefused(refused);
    expect(refused.status).toBe(status);
    expect(statements).toEqual([]);
  });

  it.each([
    ['plain text', { 'content-type': 'text/plain' }, [400, 415]],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, [415]],
    ['a file upload', { 'content-type': 'multipart/form-data; boundary=x' }, [415]],
    ['something that nobody reads', { accept: 'image/png' }, [406]],
    ['a unit that is no text', { 'x-unit': '%E0%A4%A' }, [404]],
    ['a unit that is not there', { 'x-unit': 'Z' }, [404]],
    ['a token that is none', { authorization: 'Bearer nonsense' }, [401]],
    ['a word that is no token', { authorization: 'Basic bGk6bGk=' }, [401]],
  ])('%s is refused', async (_what, headers, expected) => {
    const refused = await post('{"query":"{ viewer { member { id } } }"}', headers);
    expectRefused(refused);
    expect(expected).toContain(refused.status);
    expect(statements).toEqual([]);
  });

  it('does not run a mutation for someone who will not read the answer', async () => {
    const mutation = { query: 'mutation { courseCreate(input: { unit: "A", code: "unread", title: "x" }) { id } }' };
    const authorization = `Bearer ${unit.token('admin')}`;
    expect((await post(JSON.stringify(mutation), { authorization, accept: 'text/csv' })).status).toBe(406);
    expect(statements).toEqual([]);
  });

  it('refuses what a page of another site could make a browser send', async () => {
    const query = encodeURIComponent('{ viewer { member { id } } }');
    const simple = await fetch(`${unit.url}/graphql?query=${query}`);
    expect(simple.status).toBe(400);
    expect(await simple.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    const ours = await fetch(`${unit.url}/graphql?query=${query}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(await ours.json()).toMatchObject({ data: { viewer: null } });
    const mutation = encodeURIComponent('mutation { sessionCreate(input: { login: "a", password: "b" }) { token } }');
    const changed = await fetch(`${unit.url}/graphql?query=${mutation}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(changed.status).toBe(405);
    expect(statements).toEqual([]);
  });

  it('answers introspection as Sandbox and GraphiQL send it, without a statement', async () => {
    for (const options of [
      {},
      { inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true, directiveIsRepeatable: true },
      { oneOf: true, inputValueDeprecation: true },
    ]) {
      const asked = { query: getIntrospectionQuery(options), operationName: 'IntrospectionQuery' };
      const { status, answer } = await post(JSON.stringify(asked));
      expect(answer.errors).toBeUndefined();
      expect(status).toBe(200);
      expect(answer.data.__schema.queryType.name).toBe('Query');
    }
    expect(statements).toEqual([]);
  });
});
