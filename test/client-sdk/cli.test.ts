import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { buildCli } from '../../client-sdk/build/cli.ts';
import { readArguments } from '../../client-sdk/cli/arguments.ts';
import { graphOf } from '../../client-sdk/cli/graph.ts';
import { courses } from '../../plugins/courses/index.ts';
import { reading } from '../../plugins/reading/index.ts';
import { startUnit, type TestServer } from '../kit/index.ts';
import { innovation } from '../plugins/innovation/plugin.ts';
import { compile, temporaryFolder } from './package.ts';

let it: TestServer;
let folder: string;
let cli: string;

beforeAll(async () => {
  it = await startUnit({ plugins: [courses, reading, innovation], enabled: ['courses', 'innovation'] });
  folder = temporaryFolder();
  cli = join(folder, 'installed/dist/cli.js');
  await buildCli(resolve('client-sdk'), join(folder, 'installed/dist'));
  copyFileSync(resolve('client-sdk/plugins.json'), join(folder, 'installed/plugins.json'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
});

/** What the command says, and how it ends. */
async function generate(...args: readonly string[]) {
  const env = { ...process.env, NODE_OPTIONS: '', QINXUE_TOKEN: it.token('admin') };
  const command = promisify(execFile)(process.execPath, [cli, 'generate', ...args], { cwd: folder, env });
  return command.then(
    ({ stdout }) => ({ code: 0, said: stdout.trim() }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, said: stderr.trim() }),
  );
}

function write(file: string, text: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const fromServer = () => ['--url', `${it.url}/graphql`, '--unit', 'A'];

test('a unit gets the modules of its plugins', async () => {
  const first = await generate(...fromServer(), '--out', 'ready');
  expect(first).toMatchObject({ code: 0 });
  expect(readdirSync(join(folder, 'ready')).sort()).toEqual([
    'CHANGES.md',
    'courses.ts',
    'organisation.ts',
    'schema.graphql',
    'trusted-documents.json',
    'types.ts',
  ]);
});

test('its own operations have the types of its own graph, plugins from outside and fragments of the client among it', async () => {
  write(
    'operations/mine.graphql',
    'query Mine { viewer { unit { ...UnitFields proposals { nodes { title status } } } } }',
  );
  write(
    'operations/safety/cranes.graphql',
    'query Cranes($after: String) { courses(after: $after) { nodes { ...CourseFields } pageInfo { hasNextPage endCursor } } }',
  );
  expect(await generate(...fromServer(), '--operations', 'operations', '--out', 'own')).toMatchObject({ code: 0 });
  write(
    'page.ts',
    `import { type Client, paginate } from 'qinxue-client';
     import { Mine } from './own/operations.js';
     import { Cranes } from './own/safety.js';
     export async function page(client: Client) {
       // @ts-expect-error the server tells whose \`proposals\` are, and they are not known to be on
       await client.request(Mine);
       if (!client.has('innovation')) return undefined;
       const { viewer } = await client.request(Mine);
       const title: string | undefined = viewer?.unit?.proposals.nodes[0]?.title;
       const code: string | undefined = viewer?.unit?.code;
       // @ts-expect-error the courses are not known to be on
       await client.request(Cranes);
       if (client.has('courses')) for await (const course of paginate(client, Cranes)) course.title.length;
       return { title, code };
     }`,
  );
  const paths = { 'qinxue-client': [resolve('client-sdk/src/index.ts')] };
  compile(folder, { module: 'node16', allowImportingTsExtensions: true, skipLibCheck: true, paths }, ['page.ts']);
  const trusted = Object.values(JSON.parse(readFileSync(join(folder, 'own/trusted-documents.json'), 'utf8')) as object);
  expect(trusted.map((text) => text.split(/[ ({]/)[1]).sort()).toEqual(['Cranes', 'Mine', 'UnitPlugins']);
});

test('an operation of a plugin that the unit lacks fails with its name and that of the plugin', async () => {
  write('wrong/books.graphql', 'query Shelf { works { nodes { id } } }\nquery Fine { viewer { permissions } }');
  expect(await generate(...fromServer(), '--operations', 'wrong', '--out', 'never')).toEqual({
    code: 1,
    said: 'The operation Shelf (wrong/books.graphql) needs the plugin reading, which this unit has not switched on.',
  });
  expect(existsSync(join(folder, 'never'))).toBe(false);
});

test('the second time there is nothing to write; what is no more goes, and what people have put there stays', async () => {
  write('small.graphql', 'type Query { unit: Unit } type Unit { id: ID! }');
  write('two/a.graphql', 'query A { unit { ...F } }');
  write('two/b/b.graphql', 'query B { unit { ...F } } fragment F on Unit { id }');
  const args = ['--schema', 'small.graphql', '--operations', 'two', '--out', 'out'];
  expect((await generate(...args)).code).toBe(0);
  expect(await generate(...args)).toEqual({ code: 0, said: 'out is up to date.' });
  write('out/notes.ts', '// mine\n');
  rmSync(join(folder, 'two/b/b.graphql'));
  write('two/c/c.graphql', 'query C { unit { id } } fragment F on Unit { id }');
  expect((await generate(...args)).said).toBe('Written to out: b.ts, c.ts, trusted-documents.json.');
  expect(readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.ts'))).toEqual([
    'c.ts',
    'notes.ts',
    'operations.ts',
    'types.ts',
  ]);
});

const refused = async (args: readonly string[]) => {
  const understood = readArguments(['generate', ...args]);
  if (understood) await graphOf(understood.graph, 'a-token');
};

test.each([
  [['--out', 'x'], /Give --url or --schema/],
  [['--schema', 'unit.graphql'], /Say with --out/],
  [['--schema', 'none.graphql', '--out', 'x'], /The schema cannot be read/],
  [['--schema', 'package.json', '--out', 'x'], /package\.json is no schema: Syntax Error/],
  [['--url', 'nowhere', '--out', 'x'], /--url nowhere is no address/],
  [['--url', 'http://127.0.0.1:9/graphql', '--out', 'x'], /127\.0\.0\.1:9\/schema\.graphql does not answer/],
  [['--what'], /Unknown option '--what'/],
])('%j is refused in words', async (args, words) => {
  await expect(refused(args)).rejects.toThrow(words);
});

test('without a token nothing is generated unless that is meant', async () => {
  const asked = readArguments(['generate', '--url', `${it.url}/graphql`, '--out', 'x']);
  await expect(graphOf(asked!.graph, undefined)).rejects.toThrow(/QINXUE_TOKEN.*--anonymous/);
  const meant = readArguments(['generate', '--url', `${it.url}/graphql`, '--anonymous', '--out', 'x']);
  expect((await graphOf(meant!.graph, undefined)).definitions.length).toBeGreaterThan(10);
});

test('a unit that the token may not see is refused in the words of the server', async () => {
  const { said } = await generate('--url', `${it.url}/graphql`, '--unit', 'X9', '--out', 'x');
  expect(said).toContain('answers 404: The x-unit header names no unit that you can see: "X9".');
});
