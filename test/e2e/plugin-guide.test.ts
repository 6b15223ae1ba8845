import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { buildCli } from '../../client-sdk/build/cli.ts';
import { buildDeclarations } from '../../client-sdk/build/declarations.ts';
import { buildJavascript } from '../../client-sdk/build/javascript.ts';
import { compile } from '../client-sdk/package.ts';
import { onFileEnd } from '../kit/disposables.ts';
import { client } from '../kit/index.ts';
import { type Consumer, startConsumer } from './consumer.ts';

interface Block {
  /** The file that it is, where one is named before it. */
  readonly file: string | undefined;
  readonly language: string;
  readonly text: string;
}

const page = readFileSync('docs/plugins.md', 'utf8');
const blocks: Block[] = [...page.matchAll(/(?:^`([^`\n]+)`:\n\n)?^```(\w+)\n(.*?)^```$/gms)].map(
  ([, file, language = '', text = '']) => ({ file, language, text }),
);
const commands = blocks.filter(({ language }) => language === 'sh').map(({ text }) => text.trim());

/** Follows docs/plugins.md as a new author would, from the packed package: each block is a file, a command or a request. */
describe('the guide for authors of plugins', () => {
  let consumer: Consumer;
  let folder: string;
  let url: string;
  let token: string;
  beforeAll(async () => {
    consumer = await startConsumer();
    folder = join(consumer.folder, 'qinxue-mentoring');
  });
  const run = (command: string, env = {}) => consumer.run(command, { cwd: 'qinxue-mentoring', env });

  test('has a command for each step, and no block that is none of them', () => {
    expect(commands.map((command) => /(mkdir|npm \w+|npx [\w-]+)/.exec(command)?.[0])).toEqual([
      'mkdir',
      'npm install',
      'npm test',
      'npx qinxue-server',
      'npx qinxue-client',
      'npm pack',
    ]);
    const loose = blocks.filter(({ file, language }) => !file && language !== 'sh');
    expect(loose.map(({ language }) => language)).toEqual(['graphql']);
  });

  test('its package installs, compiles and passes its tests', async () => {
    expect(await consumer.run(commands[0] ?? '')).toMatchObject({ code: 0 });
    for (const { file, text } of blocks.filter((block) => block.file)) {
      mkdirSync(dirname(join(folder, file ?? '')), { recursive: true });
      writeFileSync(join(folder, file ?? ''), text);
    }
    // Without a registry: what npm would fetch is that of this repository.
    expect(commands[1]).toContain(`../${basename(consumer.tarball)} typescript@7`);
    await consumer.install(folder);
    const { code, stdout, stderr } = await run(commands[2] ?? '');
    expect({ said: code ? `${stdout}${stderr}` : '', stderr }).toEqual({ said: '', stderr: '' });
    expect(stdout).toMatch(/(# |ℹ )fail 0$/m);
    expect(stdout).toMatch(/(# |ℹ )pass 1\d$/m);
  });

  test('its server starts with the plugin, by the name of a folder, and a unit switches it on', async () => {
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: '0',
      LOG_LEVEL: 'error',
      DATABASE_URL: 'sqlite:mentoring.db',
    };
    const server = spawn(
      'bash',
      ['-c', `exec ${commands[3]?.replace('npx ', './node_modules/.bin/')}`].map((a) =>
        a.replace('exec QINXUE_PLUGINS=. ', 'export QINXUE_PLUGINS=.; exec '),
      ),
      {
        cwd: folder,
        env,
      },
    );
    onFileEnd(() => server.kill('SIGKILL'));
    url = await new Promise<string>((done, fail) => {
      let said = '';
      const look = (text: Buffer) => {
        said += text;
        const [found] = /http:\/\/[\d.:]+(?=\/graphql)/.exec(said) ?? [];
        if (found) done(found);
      };
      server.stdout.on('data', look);
      server.stderr.on('data', look);
      server.once('exit', () => fail(new Error(said)));
    });
    const signIn = 'mutation { sessionCreate(input: { login: "admin", password: "demo" }) { token } }';
    token = (await client(url)(signIn)).data.sessionCreate.token;
    const switchOn = blocks.find(({ file, language }) => !file && language === 'graphql')?.text ?? '';
    const { data, errors } = await client(url, { token })(switchOn);
    expect(errors).toBeUndefined();
    expect(data.unitPluginSet.plugins).toContainEqual({ plugin: 'mentoring', mode: 'ENABLED' });
    const asked = await client(url, { token, unit: 'QX' })(
      '{ mentorships { totalCount } courses { nodes { mentorships { totalCount } } } }',
    );
    expect(asked.errors).toBeUndefined();
  });

  test('its client knows what needs the plugin', async () => {
    const installed = join(folder, 'node_modules/qinxue-client');
    mkdirSync(installed, { recursive: true });
    for (const file of ['package.json', 'plugins.json'])
      copyFileSync(resolve('client-sdk', file), join(installed, file));
    await buildJavascript(resolve('client-sdk'), join(installed, 'dist'));
    await buildCli(resolve('client-sdk'), join(installed, 'dist'));
    buildDeclarations(resolve('client-sdk'), join(installed, 'dist'));
    symlinkSync('../qinxue-client/dist/cli.js', join(folder, 'node_modules/.bin/qinxue-client'));
    const command = commands[4]
      ?.replace('http://127.0.0.1:4000', url)
      .replace('npx qinxue-client', 'node node_modules/qinxue-client/dist/cli.js');
    const { code, stderr } = await run(command ?? '', { token });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    compile(folder, { module: 'node16' }, ['page.ts']);
    const without = readFileSync(join(folder, 'page.ts'), 'utf8').replace(
      "if (!client.has('mentoring')) return [];",
      '',
    );
    writeFileSync(join(folder, 'without.ts'), without);
    expect(() => compile(folder, { module: 'node16' }, ['without.ts'])).toThrow(/without\.ts/);
  });

  test('its tarball has what is built and no tests', async () => {
    const guide = JSON.parse(blocks.find(({ file }) => file === 'tsconfig.json')?.text ?? '');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(guide));
    const { code, stdout, stderr } = await run(`${commands[5]} --json`);
    expect({ code, stderr: code ? stderr : '' }).toEqual({ code: 0, stderr: '' });
    const [packed] = JSON.parse(stdout.slice(stdout.indexOf('[')));
    const files = packed.files.map(({ path }: { path: string }) => path);
    expect(files).toEqual(expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'README.md', 'package.json']));
    expect(files.filter((file: string) => /test|src\//.test(file))).toEqual([]);
  });
});
