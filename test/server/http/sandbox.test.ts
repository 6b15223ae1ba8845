import { createContext, Script } from 'node:vm';
import { buildSchema } from 'graphql';
import { courses } from '../../../plugins/courses/index.ts';
import { firstDocument } from '../../../server/pages/sandbox/sandbox-html.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';

const STUDIO = 'https://studio.apollographql.com';

describe('Sandbox', () => {
  let unit: TestServer;
  beforeAll(async () => {
    unit = await startUnit({ plugins: [courses], enabled: [], options: { corsOrigins: [STUDIO] } });
  });
  const page = (path = '/graphql', headers: Record<string, string> = { accept: 'text/html,*/*;q=0.8' }) =>
    fetch(`${unit.url}${path}`, { headers });

  test('a browser gets a page that may load Sandbox and nothing else', async () => {
    const response = await page();
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const policy = response.headers.get('content-security-policy') ?? '';
    const [, nonce = ''] = /script-src 'nonce-([\w+/=]{20,})'/.exec(policy) ?? [];
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|\*/);
    for (const rule of [
      'frame-src https://sandbox.embed.apollographql.com',
      "connect-src 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      `style-src 'nonce-${nonce}'`,
    ])
      expect(policy.split('; ')).toContain(rule);
    const opened = html.match(/<(script|style)\b[^>]*>/g) ?? [];
    expect(opened).toHaveLength(2);
    for (const tag of opened) expect(tag).toContain(`nonce="${nonce}"`);
    expect(html).not.toMatch(/ on\w+=| style=|javascript:/);
    expect((await (await page()).text()).includes(nonce)).toBe(false);
  });

  test('without the internet it says what to do: curl, clients and the schema', async () => {
    const html = await (await page()).text();
    expect(html).toMatch(/cannot be loaded; everything else works here/);
    expect(html).not.toMatch(/\p{Script=Han}[,;:!?]/u);
    for (const words of ['curl', 'Altair', '/schema.graphql', 'href="explorer"', '<noscript>'])
      expect(html).toContain(words);
  });

  test('what stands in the address cannot leave its place', async () => {
    const html = await (
      await page(`/graphql?unit=${encodeURIComponent('</script><script>alert(1)</script>"\u2028')}`)
    ).text();
    expect(html.match(/<script\b/g)).toHaveLength(1);
    expect(html).toContain('\\u003c/script\\u003e\\u003cscript\\u003ealert(1)');
  });

  test('a client that asks for the same address gets GraphQL', async () => {
    expect((await page('/graphql', { accept: 'application/json' })).status).toBe(400);
    const asked = await page('/graphql?query={__typename}', {
      accept: 'text/html,*/*',
      'apollo-require-preflight': '1',
    });
    expect(await asked.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  /** Runs the page's script on a page that is not there. */
  async function run(path: string, token?: string) {
    const html = await (await page(path)).text();
    const [, script = ''] = /<script nonce="[^"]+">([\s\S]*)<\/script>/.exec(html) ?? [];
    const stored = new Map(token ? [['qinxue.token', token]] : []);
    const element = () => ({ value: '', textContent: '', hidden: false, addEventListener() {} });
    const elements = new Map<string, ReturnType<typeof element>>();
    const at = (id: string) => elements.get(id) ?? elements.set(id, element()).get(id);
    const made: {
      initialEndpoint: string;
      initialState: { document: string; headers: Record<string, string> };
      handleRequest: typeof fetch;
    }[] = [];
    const loaded: Record<string, () => void> = {};
    const window = {
      EmbeddedSandbox: class {
        constructor(options: (typeof made)[number]) {
          made.push(options);
        }
        dispose() {}
      },
    };
    const script1 = { src: '', addEventListener: (name: string, listener: () => void) => (loaded[name] = listener) };
    const context = createContext({
      window,
      location: new URL(path, unit.url),
      sessionStorage: { getItem: (key: string) => stored.get(key) ?? null },
      document: {
        getElementById: at,
        querySelectorAll: () => [],
        createElement: () => script1,
        head: { append() {} },
      },
      setTimeout() {},
      Headers,
      fetch,
      encodeURI,
    });
    new Script(script).runInContext(context);
    loaded.load?.();
    const sandbox = made.at(-1);
    if (!sandbox) throw new Error('The page made no Sandbox.');
    const ask = async (query: string, headers: object = sandbox.initialState.headers) => {
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      };
      return (await sandbox.handleRequest(sandbox.initialEndpoint, init)).json();
    };
    return { sandbox, ask, source: script1.src, at };
  }

  test('it opens on this endpoint, with the unit and the token in editable headers', async () => {
    const { sandbox, source, at } = await run('/graphql?unit=A', unit.token('admin'));
    expect(source).toMatch(/^https:\/\/embeddable-sandbox\.cdn\.apollographql\.com\/.+\.js$/);
    expect(sandbox.initialEndpoint).toBe(`${unit.url}/graphql`);
    expect(sandbox.initialState.headers).toEqual({ 'x-unit': 'A', authorization: `Bearer ${unit.token('admin')}` });
    expect(at('curl')?.textContent).toContain(`curl ${unit.url}/graphql`);
    expect(at('curl-sdl')?.textContent).toContain(`${unit.url}/schema.graphql`);
  });

  test('its first document runs, signed in or not', async () => {
    const signedIn = await run('/graphql?unit=A', unit.token('admin'));
    expect(await signedIn.ask(firstDocument)).toMatchObject({ data: { viewer: { unit: { code: 'A' } } } });
    const nobody = await run('/graphql');
    expect(nobody.sandbox.initialState.headers).toEqual({ 'x-unit': '', authorization: 'Bearer ' });
    expect(await nobody.ask(firstDocument)).toMatchObject({ data: { viewer: null } });
  });

  test('its introspection, which Sandbox sends without headers, is that of the unit', async () => {
    await unit.ask(
      'mutation { unitPluginSet(input: { unit: "A", plugin: "courses", mode: ENABLED }) { plugins { plugin } } }',
    );
    const fields = 'query IntrospectionQuery { __schema { queryType { fields { name } } } }';
    const inA = await run('/graphql?unit=A', unit.token('admin'));
    expect(JSON.stringify(await inA.ask(fields, {}))).toContain('"courses"');
    const inB = await run('/graphql?unit=B', unit.token('admin'));
    expect(JSON.stringify(await inB.ask(fields, {}))).not.toContain('"courses"');
  });

  test("the unit's schema can be downloaded as text, by those who may see it", async () => {
    const headers = { authorization: `Bearer ${unit.token('admin')}` };
    await unit.ask(
      'mutation { unitPluginSet(input: { unit: "A", plugin: "courses", mode: ENABLED }) { plugins { plugin } } }',
    );
    const inA = await page('/schema.graphql', { ...headers, 'x-unit': 'A' });
    expect(inA.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const text = await inA.text();
    expect(buildSchema(text).getType('Course')).toBeDefined();
    expect(text).toContain('课程');
    expect(await (await page('/schema.graphql', { ...headers, 'x-unit': 'B' })).text()).not.toContain('type Course ');
    expect(await (await page('/schema.graphql', { 'x-unit': 'A' })).text()).not.toContain('type Course ');
    const hidden = await page('/schema.graphql', {
      authorization: `Bearer ${unit.token('learnerB1')}`,
      'x-unit': 'A1',
    });
    expect(hidden.status).toBe(404);
  });

  describe('on its own site', () => {
    const preflight = (origin: string, path = '/graphql') =>
      fetch(`${unit.url}${path}`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type,x-unit',
          'access-control-request-private-network': 'true',
        },
      });

    test('may ask where its origin is listed', async () => {
      const { status, headers } = await preflight(STUDIO);
      expect(status).toBe(204);
      expect(headers.get('access-control-allow-origin')).toBe(STUDIO);
      expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST, PUT, DELETE');
      expect(headers.get('access-control-allow-headers')).toBe('authorization,content-type,x-unit');
      expect(headers.get('access-control-allow-private-network')).toBe('true');
      expect(headers.get('vary')).toBe('Origin');
      const asked = await page('/graphql?query={__typename}', { origin: STUDIO, 'apollo-require-preflight': '1' });
      expect(asked.headers.get('access-control-allow-origin')).toBe(STUDIO);
      const refused = await page('/graphql?query={nothing', { origin: STUDIO });
      expect(refused.headers.get('access-control-allow-origin')).toBe(STUDIO);
      for (const { headers } of [asked, refused]) expect(headers.get('access-control-allow-credentials')).toBeNull();
    });

    test.each(['https://example.org', 'null', `${STUDIO}.example.org`, 'http://studio.apollographql.com'])(
      'every other is not allowed: %s',
      async (origin) => {
        const { headers } = await preflight(origin);
        expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      },
    );
  });
});
