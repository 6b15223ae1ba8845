import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BootStep } from '../../server/kernel/boot/boot-steps.ts';
import { onFileEnd } from '../kit/disposables.ts';
import { client } from '../kit/index.ts';

const pluginText = (entities: string) => `
import { definePlugin, text } from 'qinxue/plugin';
export const plugin = definePlugin({ id: 'watched', title: text('Watched', '观察'), ${entities} });
`;

const resolver = `
import { Query, Resolver } from 'qinxue/plugin';
@Resolver()
class Hello { @Query(() => String, { description: 'A greeting (问候).' }) watchedHello(): string { return 'hello'; } }
`;

/** `npm run dev` as people start it, and what its log says of each start. */
async function startDev(folder: string, plugin: string) {
  const child = spawn('npm', ['run', '-s', 'dev'], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: '0',
      LOG_LEVEL: 'info',
      DATABASE_URL: `sqlite:${join(folder, 'dev.db')}`,
      ATTACHMENTS_DIR: join(folder, 'attachments'),
      QINXUE_PLUGINS: plugin,
    },
    // A group of its own: npm does not pass a signal on to what it has started.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const out of [child.stdout, child.stderr]) out.setEncoding('utf8').on('data', (text) => (said += text));
  onFileEnd(() => process.kill(-(child.pid ?? 0), 'SIGKILL'));
  const until = async (pattern: RegExp, times: number): Promise<RegExpMatchArray> => {
    for (let waited = 0; waited < 60_000; waited += 50) {
      const found = [...said.matchAll(pattern)][times - 1];
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`It does not say ${pattern} ${times} times:\n${said}`);
  };
  return {
    until,
    /** The address of the start of this number, and what it loaded. */
    started: async (times: number) => {
      const [line] = await until(/^\{.*"started"\}$/gm, times);
      const [, url = ''] = await until(/(http:\/\/[\d.]+:\d+)\/graphql/g, times);
      const { boot } = JSON.parse(line) as { boot: BootStep };
      const part = (name: string) => boot.steps.find((step) => step.name === name) as BootStep;
      return { url, part };
    },
  };
}

test('npm run dev starts anew after a change, also after one that does not compile, and keeps the data', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'qinxue-dev-'));
  onFileEnd(() => rm(folder, { recursive: true, force: true }));
  const plugin = join(folder, 'watched.ts');
  await writeFile(plugin, pluginText('resolvers: []'));
  const dev = await startDev(folder, plugin);
  const signedIn = async (url: string) => {
    const { data } = await client(url)(
      'mutation { sessionCreate(input: { login: "admin", password: "demo" }) { token } }',
    );
    return client(url, { token: data.sessionCreate.token, unit: 'QX' });
  };

  const first = await dev.started(1);
  expect(first.part('demonstration').steps?.length).toBeGreaterThan(3);
  const before = await signedIn(first.url);
  await before('mutation { courseCreate(input: { unit: "QX", code: "dev", title: "Kept" }) { id } }');

  await writeFile(plugin, 'export const plugin = {{{');
  await dev.until(/Failed running|SyntaxError|Syntax Error/g, 1);
  await writeFile(plugin, pluginText('resolvers: [Hello]').replace("'qinxue/plugin';", `'qinxue/plugin';${resolver}`));

  const second = await dev.started(2);
  expect(second.part('plugins').steps.find(({ name }) => name === 'watched')?.what).toBe('0 entities, 1 resolvers');
  expect(second.part('migrations').what).toBe('0 steps applied');
  expect(second.part('demonstration').steps ?? []).toEqual([]);
  const after = await signedIn(second.url);
  const { data } = await after('{ courses(filter: { code: { eq: "dev" } }) { nodes { title } } }');
  expect(data.courses.nodes).toEqual([{ title: 'Kept' }]);
});
