import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { courses } from '../../../plugins/courses/index.ts';
import { buildPage } from '../../../server/pages/page-build.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';

const SCRIPT = 'console.log("勤学");'.repeat(20);

describe('The explorer over HTTP', () => {
  let pagesDir: string;
  let unit: TestServer;
  let builds = 0;
  const build = (script: string) => {
    const source = join(pagesDir, 'source.js');
    return writeFile(source, script).then(() =>
      buildPage('A page', {
        dir: join(pagesDir, 'explorer'),
        inputs: [source],
        write: async (dir) => {
          builds++;
          await writeFile(join(dir, 'main.js'), script);
          await writeFile(join(dir, 'tiny.css'), 'a{}');
        },
      }),
    );
  };
  beforeAll(async () => {
    pagesDir = await mkdtemp(join(tmpdir(), 'qinxue-pages-'));
    await build(SCRIPT);
    unit = await startUnit({ plugins: [courses], options: { pagesDir } });
  });
  afterAll(() => rm(pagesDir, { recursive: true, force: true }));

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(new URL(path, `${unit.url}/`), { headers, redirect: 'manual' });
  const scriptIn = async () => /src="([^"]+)"/.exec(await (await get('explorer')).text())?.[1] ?? '';

  test('its page may load files of this server and nothing else, and evaluates no text', async () => {
    const { status, headers } = await get('explorer');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
    const policy = (headers.get('content-security-policy') ?? '').split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "worker-src 'self'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(policy.join()).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(policy.filter((rule) => rule.includes('unsafe'))).toEqual(["style-src 'self' 'unsafe-inline'"]);
    expect((await get('explorer/')).headers.get('location')).toBe('../explorer');
  });

  test('its files are kept for ever by browsers, and come compressed to those that take it', async () => {
    const { headers } = await get(await scriptIn(), { 'accept-encoding': 'gzip' });
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    // A worker obeys the policy that it came with.
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    const plain = await get(await scriptIn(), { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(SCRIPT);
    const tiny = await get((await scriptIn()).replace('main.js', 'tiny.css'), { 'accept-encoding': 'gzip' });
    expect(tiny.headers.get('content-encoding')).toBeNull();
    expect(tiny.headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  test.each(['none.js', 'manifest.json', '..%2fsource.js', '%2e%2e%2fsource.js'])(
    'no other file can be read: %s',
    async (file) => {
      expect((await get((await scriptIn()).replace('main.js', file))).status).toBe(404);
    },
  );

  test('files of another version are refused: their address must not get this content', async () => {
    const answer = await get('explorer/0123456789abcdef/main.js');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Reload the page');
  });

  test('the examples are those of the plugins that the unit has on', async () => {
    const offered = async (person: 'admin' | undefined, code: string) => {
      const headers = { 'x-unit': code, ...(person && { authorization: `Bearer ${unit.token(person)}` }) };
      const groups = await (await get('explorer/examples', headers)).json();
      return (groups as { plugin: string }[]).map(({ plugin }) => plugin);
    };
    await unit.ask(
      'mutation { unitPluginSet(input: { unit: "B", plugin: "courses", mode: DISABLED }) { plugins { plugin } } }',
    );
    expect(await offered('admin', 'A')).toEqual(['organisation', 'courses']);
    expect(await offered('admin', 'B')).toEqual(['organisation']);
    expect(await offered(undefined, 'A')).toEqual(['organisation']);
  });

  test('it is built again when something has changed, and only then', async () => {
    const [before, first] = [builds, await scriptIn()];
    await build(SCRIPT);
    expect(builds).toBe(before);
    await build(`${SCRIPT}//`);
    expect(builds).toBe(before + 1);
    // This server still names the version that it began with.
    expect(await scriptIn()).toBe(first);
  });

  test('where it is not built, it says what to run', async () => {
    const bare = await startUnit({ plugins: [] });
    const answer = await fetch(`${bare.url}/explorer`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('npm run build');
  });
});
