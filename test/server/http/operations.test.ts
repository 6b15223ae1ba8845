import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { PassThrough } from 'node:stream';
import { courses } from '../../../plugins/courses/index.ts';
import { organisation } from '../../../plugins/organisation/index.ts';
import {
  type Context,
  Ctx,
  definePlugin,
  QinxueError,
  Query,
  Resolver,
  sql,
  text,
} from '../../../server/api/plugin.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';

let hold: Promise<void> | undefined;
let reached: (() => void) | undefined;

@Resolver()
class ProbeResolver {
  @Query(() => String, { description: 'Takes as long as the test wants (等待).' })
  async held(): Promise<string> {
    reached?.();
    await hold;
    return 'done';
  }

  @Query(() => String, { description: 'Fails with a statement that has values in it (失败).' })
  async defect(@Ctx() context: Context): Promise<string> {
    await context.unguardedDatabase.query(sql`SELECT nothing FROM organisation_member WHERE name = ${'Zhang San'}`);
    return '';
  }

  @Query(() => String, { description: 'Fails as the database does when it is away (数据库不可用).' })
  away(): string {
    throw new QinxueError('DATABASE_UNAVAILABLE', 'The database does not answer.');
  }
}

const probe = definePlugin({
  id: 'probe',
  title: text('Probe', '探测'),
  requires: [organisation],
  resolvers: [ProbeResolver],
});

describe('operations', () => {
  let unit: TestServer;
  let lines: string[] = [];
  beforeAll(async () => {
    const stream = new PassThrough();
    stream.on('data', (chunk) => lines.push(...String(chunk).trim().split('\n')));
    unit = await startUnit({ plugins: [courses, probe], options: { logger: { level: 'debug', stream } } });
  });
  beforeEach(() => {
    lines = [];
  });
  const metrics = async () => (await fetch(`${unit.url}/metrics`)).text();
  const readingOf = (all: string, series: string) =>
    Number(
      all
        .split('\n')
        .find((line) => line.startsWith(`${series} `))
        ?.split(' ')[1] ?? 0,
    );

  test('it is live and ready', async () => {
    const live = await fetch(`${unit.url}/health/live`);
    expect([live.status, await live.json()]).toEqual([200, { status: 'live' }]);
    const ready = await fetch(`${unit.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  test('metrics count requests, errors, statements, graphs and deliveries, and know nobody', async () => {
    const before = await metrics();
    await unit.ask('query SecretName { viewer { member { name } } }', {}, { unit: 'A' });
    await unit.ask('{ nonsense }');
    await unit.as('learnerA1')('mutation { courseCreate(input: { unit: "A", code: "M", title: "Titled" }) { id } }');
    await unit.ask('{ viewer');
    const after = await metrics();
    const moved = (series: string) => readingOf(after, series) - readingOf(before, series);
    expect(moved('qinxue_requests_total{operation="query",status="2xx"}')).toBe(1);
    expect(moved('qinxue_requests_total{operation="mutation",status="2xx"}')).toBe(1);
    expect(moved('qinxue_requests_total{operation="none",status="4xx"}')).toBe(2);
    expect(moved('qinxue_errors_total{code="FORBIDDEN"}')).toBe(1);
    expect(moved('qinxue_errors_total{code="GRAPHQL_PARSE_FAILED"}')).toBe(1);
    expect(moved('qinxue_request_duration_seconds_count{operation="query"}')).toBe(1);
    expect(moved('qinxue_statements_total{verb="select"}')).toBeGreaterThan(0);
    expect(readingOf(after, 'qinxue_graphs')).toBeGreaterThanOrEqual(1);
    expect(after).toMatch(/^# TYPE qinxue_deliveries gauge$/m);
    expect(after).not.toMatch(/SecretName|Titled|nonsense|no-|mem_|unt_|A1|127\.0/);
    const labels = new Set([...after.matchAll(/[{,](\w+)="/g)].map(([, name]) => name));
    expect([...labels].sort()).toEqual(['code', 'le', 'operation', 'status', 'verb']);
  });

  test('the log has a line per request, with nothing of the person in it', async () => {
    const document = 'query Roster($code: ID!) { unit(id: $code) { name } member(id: "mem_SECRETLITERAL") { name } }';
    await unit.ask(document, { code: 'A' }, { unit: 'A', key: 'my-own-key' });
    await unit.ask(`query ${'N'.repeat(200)} { viewer { member { name } } }`);
    await fetch(`${unit.url}/graphql?query=${encodeURIComponent('{ viewer { member { id } } }')}&x=InAddress`);
    await fetch(`${unit.url}/nowhere/li-si?name=zhang`);
    const logged = lines.map((line) => JSON.parse(line));
    const requests = logged.filter(({ msg }) => msg === 'request');
    expect(requests).toHaveLength(4);
    const [first, long, , nowhere] = requests;
    expect(first).toMatchObject({ method: 'POST', route: '/graphql', operation: 'query', name: 'Roster', level: 30 });
    expect(first).toEqual(
      expect.objectContaining({
        status: expect.any(Number),
        ms: expect.any(Number),
        reqId: expect.stringMatching(/^[\da-f-]{36}$/),
      }),
    );
    expect(long.name).toHaveLength(64);
    expect(nowhere).toMatchObject({ route: 'none', status: 404, code: 'BAD_REQUEST' });
    expect(logged).toHaveLength(4);
    expect(lines.join()).not.toMatch(
      /SECRETLITERAL|Bearer|eyJ|my-own-key|InAddress|li-si|zhang|127\.0\.0\.1|remoteAddress|hostname":"127|query":|variables/,
    );
  });

  test('a defect is logged with its statement and its place, never with its values', async () => {
    const failed = await unit.ask('{ defect }');
    expect(failed).toMatchObject({ code: 'INTERNAL' });
    const line = lines.map((l) => JSON.parse(l)).find(({ level }) => level === 50);
    expect(line.reqId).toBe(failed.errors?.[0]?.extensions?.requestId);
    expect(line.err).toMatchObject({ type: 'StatementError', statement: expect.stringContaining('WHERE name = ?') });
    expect(line.err.stack).toMatch(/^\s+at /);
    expect(lines.join()).not.toContain('Zhang San');
  });

  test('what a plugin logs by mistake is taken out', () => {
    unit.server.app.log.info(
      { password: 'p4ss', headers: { authorization: 'Bearer x', cookie: 'c' }, a: { b: { token: 't0k' } } },
      'oops',
    );
    const line = JSON.parse(lines.at(-1) ?? '');
    expect(line.msg).toBe('oops');
    expect(JSON.stringify(line)).not.toMatch(/p4ss|Bearer x|t0k|"c"/);
  });

  test('a query whose database goes away is to be asked again, as a whole', async () => {
    const away = await unit.ask('{ viewer { member { id } } away }');
    expect(away).toMatchObject({ status: 503, code: 'DATABASE_UNAVAILABLE' });
    expect(JSON.parse(away.text)).not.toHaveProperty('data');
  });

  test('a start without a Fastify deprecation', async () => {
    const warnings: string[] = [];
    const listen = (warning: Error) => warnings.push(warning.message);
    process.on('warning', listen);
    const other = await startUnit({ plugins: [] });
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', listen);
    await other.close();
    expect(warnings.join()).not.toMatch(/deprecat/i);
  });

  describe('on its way out', () => {
    test('readiness goes first, requests under way finish, new ones are told to go elsewhere', async () => {
      const leaving = await startUnit({ plugins: [probe] });
      const { port } = new URL(leaving.url);
      let release: () => void = () => {};
      hold = new Promise((resolve) => {
        release = resolve;
      });
      const under = new Promise<void>((resolve) => {
        reached = resolve;
      });
      const inFlight = leaving.ask('{ held }');
      await under;
      // A connection of before, kept open as balancers do.
      const kept = connect(Number(port), '127.0.0.1');
      const got: string[] = [];
      kept.on('data', (chunk) => got.push(String(chunk)));
      const send = (path: string, body = '') =>
        kept.write(
          `${body ? 'POST' : 'GET'} ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
        );
      const hears = async (words: RegExp) => {
        for (let n = 0; n < 200 && !words.test(got.join('')); n++)
          await new Promise((resolve) => setTimeout(resolve, 10));
        expect(got.join('')).toMatch(words);
      };
      send('/health/ready');
      await hears(/"ready"/);

      const closed = leaving.server.close({ delayMs: 400, graceMs: 5000 });
      const status = (path: string) =>
        new Promise<number>((resolve, reject) => {
          httpRequest({ port, path, agent: false }, (response) => {
            response.resume();
            resolve(response.statusCode ?? 0);
          })
            .on('error', reject)
            .end();
        });
      expect(await status('/health/ready')).toBe(503);
      expect(await status('/health/live')).toBe(200);
      // Until balancers have noticed, all is answered.
      expect((await leaving.ask('{ viewer { member { id } } }')).status).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 450));
      send('/graphql', '{"query":"{ __typename }"}');
      await hears(/503[\s\S]*SHUTTING_DOWN/);
      expect(got.join('')).toMatch(/connection: close/i);

      release();
      expect(await inFlight).toMatchObject({ status: 200, data: { held: 'done' } });
      await closed;
      await expect(status('/health/live')).rejects.toThrow('ECONNREFUSED');
      kept.destroy();
    });

    test('what never ends is cut off in time', async () => {
      const leaving = await startUnit({ plugins: [probe] });
      let release: () => void = () => {};
      hold = new Promise((resolve) => {
        release = resolve;
      });
      const under = new Promise<void>((resolve) => {
        reached = resolve;
      });
      const inFlight = leaving.ask('{ held }').catch((error) => error);
      await under;
      await leaving.server.close({ graceMs: 200 });
      expect(String(await inFlight)).toMatch(/socket hang up|ECONNRESET/);
      release();
    });
  });
});
