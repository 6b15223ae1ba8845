import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { buildDir, type Child, spawnNode } from '../../kit/child.ts';
import { client, listen, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { adoptedLifecycle, command, drafted, published } from './life.ts';

const run = promisify(execFile);
const tsc = resolve('node_modules/.bin/tsc');

describe('A plugin from outside', () => {
  let consumer: string;
  let unit: TestServer;
  let child: Child;
  let url: string;

  beforeAll(async () => {
    // As at a consumer's: two packages side by side; `qinxue` is what the repository builds.
    consumer = await mkdtemp(join(tmpdir(), 'qinxue-consumer-'));
    const plugin = join(consumer, 'node_modules/qinxue-innovation');
    await mkdir(join(consumer, 'node_modules'));
    await symlink(dirname(buildDir()), join(consumer, 'node_modules/qinxue'));
    await cp('test/fixtures/innovation-plugin', plugin, { recursive: true });
    await run(tsc, ['-p', plugin]).catch(({ stdout }) => {
      throw new Error(`The plugin does not compile:\n${stdout}`);
    });
    unit = await startUnit({ plugins: [] });
    const env = { PORT: '0', DATABASE_URL: unit.databaseUrl, QINXUE_DEMO: 'off', LOG_LEVEL: 'error' };
    child = spawnNode('main.js', [], { ...env, QINXUE_PLUGINS: 'qinxue-innovation' }, consumer);
    url = (await child.says(/http:\/\/[\d.:]+/))[0];
  });
  afterAll(async () => {
    child?.process.kill('SIGTERM');
    await child?.ended;
    await rm(consumer, { recursive: true, force: true });
  });

  const as = (person: Person) => client(url, { token: unit.token(person) });

  test('imports the entries of the package and nothing else', async () => {
    const source = 'test/fixtures/innovation-plugin/src';
    const files = (await readdir(source, { recursive: true })).filter((file) => file.endsWith('.ts'));
    const texts = await Promise.all(files.map((file) => readFile(join(source, file), 'utf8')));
    const imported = texts.flatMap((text) => text.match(/from '[^.][^']*'/g) ?? []);
    expect(new Set(imported)).toEqual(new Set(["from 'qinxue/organisation'", "from 'qinxue/plugin'"]));
    const { peerDependencies, dependencies } = JSON.parse(
      await readFile('test/fixtures/innovation-plugin/package.json', 'utf8'),
    );
    expect({ peerDependencies, dependencies }).toEqual({ peerDependencies: { qinxue: '*' } });
  });

  test('is off until a unit switches it on, and lives there from the next request on', async () => {
    const off = await as('learnerA1')('{ proposals { totalCount } }');
    expect(off).toMatchObject({ status: 400, code: 'PLUGIN_NOT_ENABLED' });
    const set = await as('admin')(
      'mutation { unitPluginSet(input: { unit: "A", plugin: "innovation", mode: ENABLED }) { plugins { plugin title titleZh } } }',
    );
    expect(set.data.unitPluginSet.plugins).toContainEqual({
      plugin: 'innovation',
      title: 'Innovation proposals',
      titleZh: '合理化建议',
    });
    const id = await adoptedLifecycle(as);
    expect(await published(as, id)).toBe(true);
    const live = 'subscription ($id: ID!) { proposalChanged(id: $id) { status author { name } } }';
    const draft = await drafted(as);
    const [author, reviewer] = await Promise.all(
      (['learnerA1', 'reviewerA'] as const).map((person) =>
        listen(url, live, { id: draft }, { token: unit.token(person), unit: 'A1' }),
      ),
    );
    // A draft is its author's alone; what is handed in is seen by its reviewers too.
    expect((await author?.nth(1))?.data.proposalChanged).toEqual({ status: 'DRAFT', author: { name: 'learnerA1' } });
    expect((await reviewer?.nth(1))?.data.proposalChanged).toBeNull();
    await command(as)('learnerA1', 'proposalSubmit', { proposal: draft });
    for (const listener of [author, reviewer])
      expect((await listener?.nth(2))?.data.proposalChanged.status).toBe('SUBMITTED');
    for (const listener of [author, reviewer]) listener?.hangUp();
    await command(as)('learnerA1', 'proposalWithdraw', { proposal: draft });
    const { data } = await as('adminA')(
      '{ unit(id: "A1") { proposals { nodes { title benefit author { name } } } metric(id: "innovation.proposals-per-head") { numerator denominator value } } }',
    );
    expect(data.unit).toEqual({
      proposals: { nodes: [{ title: 'Chip tray', benefit: 18_600, author: { name: 'learnerA1' } }] },
      metric: { numerator: 1, denominator: 2, value: 0.5 },
    });
    const sibling = await as('learnerB1')('{ proposals { totalCount } }');
    expect(sibling).toMatchObject({ status: 400, code: 'PLUGIN_NOT_ENABLED' });
    const route = await fetch(`${url}/plugins/innovation/adopted.csv`, {
      headers: { authorization: `Bearer ${unit.token('learnerA1')}` },
    });
    expect(await route.text()).toContain('Chip tray,learnerA1,Unit A1,');
  });

  test('stops the boot with its name where it cannot be loaded', async () => {
    const env = { PORT: '0', DATABASE_URL: unit.databaseUrl, QINXUE_PLUGINS: 'qinxue-nowhere' };
    const { code, stderr } = await spawnNode('main.js', [], env, consumer).ended;
    expect(code).toBe(1);
    expect(stderr).toContain('The plugin "qinxue-nowhere" cannot be loaded: there is no such package or file in ');
    expect(stderr).toContain('Install it there, or correct QINXUE_PLUGINS.');
  });
});
