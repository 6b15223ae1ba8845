import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { errorCodes } from '../../server/kernel/base/errors.ts';
import { circlesIn } from './circles.ts';

const root = resolve('.');

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules') && !file.includes('dist'))
    .map((file) => join(folder, file));

interface Import {
  readonly from: string;
  /** A path from the root, or the name of a package. */
  readonly to: string;
  /** Gone when it runs. */
  readonly isType: boolean;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/^\s*(?:import|export)\b([^'"]*?)from\s+'([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    (match) => {
      const named = match[2] ?? match[3] ?? '';
      const to = named.startsWith('.') ? relative(root, resolve(root, dirname(file), named)) : named;
      return { from: file, to, isType: /^\s*type\b/.test(match[1] ?? '') };
    },
  );
}

/** Of the kernel, from the ground up. */
const floors = ['base', 'data', 'contract', 'request', 'schema', 'execution', 'live', 'workers', 'http', 'boot'];

/** Beside the kernel, which does without them: what many plugins calculate and read with. */
const libraries = [join('server', 'arithmetic'), join('server', 'csv')];

const isPackage = (to: string) => !/^(server|plugins|client-sdk|test)([\\/]|$)/.test(to);

const inFolder = (path: string, folder: string) => path.startsWith(`${folder}${sep}`);

const shown = ({ from, to }: Import) => `${from} → ${to}`;

describe('the house', () => {
  const server = filesIn('server');
  const plugins = filesIn('plugins');
  const client = ['src', 'generate', 'cli', 'build', 'size'].flatMap((room) => filesIn(join('client-sdk', room)));

  test('the kernel has floors: each file imports from its own floor and those below it, types included', () => {
    const floorOf = (path: string) => floors.indexOf(path.split(sep)[2] ?? '');
    const kernel = filesIn(join('server', 'kernel'));
    expect(kernel.filter((file) => floorOf(file) < 0)).toEqual([]);
    const wrong = kernel
      .flatMap(importsOf)
      .filter(
        ({ from, to }) => !isPackage(to) && (!inFolder(to, join('server', 'kernel')) || floorOf(to) > floorOf(from)),
      );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('the kernel names no table of the organisation', () => {
    const named = filesIn(join('server', 'kernel')).filter((file) =>
      readFileSync(join(root, file), 'utf8').includes('organisation_'),
    );
    expect(named).toEqual([]);
  });

  test('no file of the kernel stands in a circle with another, types included', () => {
    const graph = new Map(
      filesIn(join('server', 'kernel')).map((file) => [file, importsOf(file).map(({ to }) => to)] as const),
    );
    expect(circlesIn(graph)).toEqual([]);
  });

  test('the libraries for plugins stand on the kernel, which does without them', () => {
    for (const library of libraries) {
      const imports = filesIn(library).flatMap(importsOf);
      expect(imports.length).toBeGreaterThan(0);
      const wrong = imports.filter(
        ({ to }) => !isPackage(to) && !inFolder(to, library) && !inFolder(to, join('server', 'kernel')),
      );
      expect(wrong.map(shown)).toEqual([]);
    }
  });

  test('the plugin API only passes on what the kernel and the libraries have', () => {
    const api = filesIn(join('server', 'api')).flatMap(importsOf);
    const homes = [join('server', 'kernel'), ...libraries];
    const wrong = api.filter(({ to }) => !isPackage(to) && !homes.some((home) => inFolder(to, home)));
    expect(wrong.map(shown)).toEqual([]);
    const declared = filesIn(join('server', 'api')).filter((file) =>
      /^(export )?(const|let|function|class|interface|enum) |^(export )?type \w/m.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    );
    expect(declared).toEqual([]);
  });

  test('only what puts the whole together imports plugins', () => {
    const together = ['main.ts', 'cli.ts', 'start-server.ts'].map((file) => join('server', file));
    const rooms = [join('server', 'cli'), join('server', 'build')];
    const imports = server.flatMap(importsOf).filter(({ to }) => inFolder(to, 'plugins'));
    const wrong = imports.filter(({ from }) => !together.includes(from) && !rooms.some((room) => inFolder(from, room)));
    expect(wrong.map(shown)).toEqual([]);
    expect(imports.map(({ from }) => from)).toContain(join('server', 'main.ts'));
  });

  test('a plugin imports the plugin API, its own files, and the index of another', () => {
    const own = (file: string) => file.split(sep).slice(0, 2).join(sep);
    // It brings units and people, for which the kernel asks: sign-in, files, the tree.
    const platform = join('plugins', 'organisation');
    const wrong = plugins
      .filter((file) => file !== join('plugins', 'index.ts'))
      .flatMap(importsOf)
      .filter(({ from, to }) => {
        if (to === 'qinxue/plugin' || inFolder(to, own(from))) return false;
        if (inFolder(from, platform) && (isPackage(to) || to === join('server', 'api', 'platform.ts'))) return false;
        if (inFolder(to, 'plugins')) return !/^plugins[\\/][^\\/]+[\\/]index\.ts$/.test(to);
        return true;
      });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('the example from outside imports the plugin API alone', () => {
    const outside = filesIn('test/fixtures/innovation-plugin').flatMap(importsOf);
    expect(outside.length).toBeGreaterThan(0);
    const home = join('test', 'fixtures', 'innovation-plugin');
    const entries = ['qinxue/plugin', 'qinxue/organisation'];
    const wrong = outside.filter(({ to }) => !entries.includes(to) && !inFolder(to, home));
    expect(wrong.map(shown)).toEqual([]);
  });

  test('the example front end imports the client by its public names, and asks nothing by itself', () => {
    const home = join('client-sdk', 'example');
    const files = filesIn(join(home, 'src'));
    const allowed = /^(qinxue-client(\/[a-z]+)?|react|react-dom\/client|@tanstack\/react-query)$/;
    const wrong = files.flatMap(importsOf).filter(({ to }) => !inFolder(to, home) && !allowed.test(to));
    expect(wrong.map(shown)).toEqual([]);
    expect(
      files.filter((file) => /\b(fetch|EventSource|XMLHttpRequest)\(/.test(readFileSync(join(root, file), 'utf8'))),
    ).toEqual([]);
  });

  test('the client imports its own files and packages alone', () => {
    expect(client.length).toBeGreaterThan(0);
    const wrong = client.flatMap(importsOf).filter(({ to }) => /^(\.\.|server|plugins|test)([\\/]|$)/.test(to));
    expect(wrong.map(shown)).toEqual([]);
  });

  test('no file is longer than 250 lines that say something, and no test', () => {
    const lines = (file: string) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim());
    const written = [...server, ...plugins, ...client, ...filesIn('client-sdk/example/src'), ...filesIn('test')].filter(
      (file) => !inFolder(file, join('client-sdk', 'src', 'generated')),
    );
    expect(written.filter((file) => lines(file).length > 250)).toEqual([]);
  });

  test('Chinese is written with the punctuation of Chinese', () => {
    const written = [...server, ...plugins.filter((file) => !file.includes(`${sep}migrations${sep}`))];
    const wrong = written.filter((file) =>
      /[\u3400-\u9fff》][,;:?!] ?[\u3400-\u9fff]/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  test('what tests share ends nothing as it is loaded: that would be after the first file only', () => {
    const known = join('test', 'kit', 'jest', 'each-file.ts');
    const shared = filesIn('test').filter((file) => !file.endsWith('.test.ts'));
    expect(shared).toContain(known);
    const hooked = shared.filter((file) => /^(before|after)(All|Each)\(/m.test(readFileSync(join(root, file), 'utf8')));
    expect(hooked).toEqual([known]);
  });

  test('what tests share keeps no part of a file’s tests as it is loaded: it would be the first file’s', () => {
    const keeps = /^(export )?(const|let) [^=]*=(?!.*=>).*\b(describe|test|it|expect|(before|after)(All|Each))\b(?!')/m;
    expect(keeps.test('export const inBrowser = found ? describe : describe.skip;')).toBe(true);
    const shared = filesIn(join('test', 'kit'));
    expect(shared.filter((file) => keeps.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  test('what tests watch with a spy is given back: they spy with the kit', () => {
    const spies = filesIn('test').filter((file) =>
      /\bspyOn\b[^;]*from 'jest-mock'/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(spies).toEqual([join('test', 'kit', 'spy.ts')]);
  });

  test('every error code that is thrown has its row, and every row is thrown somewhere', () => {
    const source = [...server, ...plugins]
      .filter((file) => file !== join('server', 'kernel', 'base', 'errors.ts'))
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    const thrown = new Set([...source.matchAll(/new QinxueError\(\s*'([A-Z_]+)'/g)].map(([, code]) => code ?? ''));
    expect([...thrown].filter((code) => !(code in errorCodes))).toEqual([]);
    // Thrown by the helpers of errors.ts itself, or named by GraphQL and Apollo.
    const elsewhere = ['BAD_INPUT', 'NOT_FOUND', 'CONFLICT', 'BAD_USER_INPUT', 'INTERNAL'];
    const unused = Object.keys(errorCodes).filter((code) => !elsewhere.includes(code) && !source.includes(`'${code}'`));
    expect(unused).toEqual([]);
  });
});
