import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSchema, parse } from 'graphql';
import { plugins } from '../../plugins/index.ts';
import { additions } from '../../server/build/schema-files/additions.ts';
import { apiPage } from '../../server/build/schema-files/api-page.ts';
import { changesPage } from '../../server/build/schema-files/changes-page.ts';
import { readFolder } from '../../server/build/schema-files/folder.ts';
import { GENERATED } from '../../server/build/schema-files/markdown.ts';
import { type SchemaFiles, schemaFiles } from '../../server/build/schema-files/schema-files.ts';
import { readSurface, type Surface } from '../../server/build/schema-files/surface.ts';
import { errorCodes } from '../../server/kernel/base/errors.ts';
import { spawnNode } from '../kit/child.ts';

describe('The files under schema/', () => {
  let surface: Surface;
  let committed: SchemaFiles;
  let written: SchemaFiles;
  beforeAll(async () => {
    surface = await readSurface(plugins);
    committed = await readFolder('schema');
    written = await schemaFiles(surface, committed);
  });

  test('are those of the code: `npm run schema` would change none of them', () => {
    const stale = [...new Set([...written.keys(), ...committed.keys()])].filter(
      (name) => written.get(name) !== committed.get(name),
    );
    expect(stale).toEqual([]);
  });

  test('tell of everything that `qinxue/plugin` exports, and of nothing else', () => {
    const page = written.get('plugin-api.md') ?? '';
    const [own = '', lent = ''] = page.split('\n## From libraries\n');
    const told = [...own.matchAll(/^### (\w+)$/gm), ...lent.matchAll(/`(\w+)`(?=,|$)/gm)].map(([, name]) => name);
    const exported = [
      ...readFileSync('server/api/plugin.ts', 'utf8').matchAll(/export (?:type )?\{([^}]*)\}/g),
    ].flatMap(([, names = '']) => names.split(',').flatMap((name) => /(\w+)\s*$/.exec(name)?.[1] ?? []));
    expect(told.sort()).toEqual(exported.sort());
    expect(exported.length).toBeGreaterThan(100);
  });

  test('refuse an export without a doc comment', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'qinxue-api-'));
    await writeFile(join(folder, 'told.ts'), '/** A shelf. */\nexport const shelf = 1;\nexport const board = 2;\n');
    await writeFile(join(folder, 'plugin.ts'), "export { board, shelf } from './told.ts';\n");
    expect(() => apiPage(join(folder, 'plugin.ts'))).toThrow('Without a doc comment: board.');
    await rm(folder, { recursive: true });
  });

  test('are the same when they are written again, whatever order the plugins come in', async () => {
    const reversed = await readSurface([...plugins].reverse());
    expect(await schemaFiles(surface, written)).toEqual(written);
    expect(await schemaFiles(reversed, written)).toEqual(written);
  });

  test('hold every plugin, and together make the whole', () => {
    const definitions = (name: string) => parse(written.get(name) ?? '').definitions.length;
    for (const { id } of plugins) expect(definitions(`${id}.graphql`)).toBeGreaterThan(0);
    const parts = [written.get('kernel.graphql'), ...plugins.map(({ id }) => written.get(`${id}.graphql`))];
    // Plugins that meet at a type which neither requires of the other both print it; all else is there once.
    // The root of live fields is made by the first plugin that has one; each only says what it adds.
    const types = new Set(
      parts.flatMap((text) =>
        [
          ...(text ?? '').matchAll(
            /^(?:type|input|enum|union|interface|scalar|extend type(?= Subscription\b)) (\w+)/gm,
          ),
        ].map((m) => m[1]),
      ),
    );
    expect([...types].sort()).toEqual(
      Object.values(buildSchema(written.get('whole.graphql') ?? '').getTypeMap())
        .filter((type) => type.astNode)
        .map((type) => type.name)
        .sort(),
    );
  });

  test('name every permission, metric, event, error and table', () => {
    const { permissions, metrics, events } = surface.installation;
    for (const { id } of permissions) expect(written.get('permissions.md')).toContain(`| \`${id}\` |`);
    for (const { id } of metrics) expect(written.get('metrics.md')).toContain(`| \`${id}\` |`);
    for (const { id } of events) expect(written.get('events.md')).toContain(`| \`${id}\` |`);
    for (const code of Object.keys(errorCodes)) {
      expect(written.get('errors.md')).toContain(`| \`${code}\` |`);
      expect(written.get('kernel.graphql')).toContain(`\n  ${code}\n`);
    }
    for (const name of surface.tables.keys())
      if (!name.startsWith('sqlite_')) expect(written.get('tables.md')).toContain(`### ${name}`);
  });
});

describe('npm run schema', () => {
  test('writes once, removes what is no more, and leaves alone what people wrote', async () => {
    const home = await mkdtemp(join(tmpdir(), 'qinxue-schema-test-'));
    // The reference of the API is read from the sources.
    await symlink(resolve('server'), join(home, 'server'));
    const write = async () => {
      const { code, stdout, stderr } = await spawnNode('modules/server/build/write-schema.js', [], {}, home).ended;
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      return stdout;
    };
    await mkdir(join(home, 'schema'));
    await writeFile(join(home, 'schema/gone.graphql'), `# ${GENERATED}\n`);
    await writeFile(join(home, 'schema/README.md'), 'By hand.\n');
    expect(await write()).toMatch(/^Written: .*gone\.graphql, .*whole\.graphql\.$/m);
    expect(await write()).toContain('up to date');
    const names = await readdir(join(home, 'schema'));
    expect(names).not.toContain('gone.graphql');
    expect(names).toEqual(expect.arrayContaining(['README.md', 'kernel.graphql', 'courses.graphql', 'changes.md']));
    await rm(home, { recursive: true });
  });
});

describe('What a plugin adds', () => {
  test('is its types whole and its fields as extensions', () => {
    const smaller = buildSchema('type Query { unit: Unit } type Unit { code: String! }');
    const larger = buildSchema(
      'type Query { unit: Unit book: Book } type Unit { code: String! books(first: Int = 20): [Book!]! } type Book { title: String! }',
    );
    expect(additions(smaller, larger)).toEqual({
      types: ['Book'],
      fields: ['Query.book', 'Unit.books'],
      sdl: [
        'extend type Query {\n  book: Book\n}',
        'extend type Unit {\n  books(first: Int = 20): [Book!]!\n}',
        'type Book {\n  title: String!\n}',
      ].join('\n\n'),
    });
  });
});

describe('The changes of a generation', () => {
  const before = 'type Query { courses(first: Int): [String!]! unit: String status: Status } enum Status { OPEN }';

  test('list a removed field, a new required argument and a field that may be null now as breaking, first', async () => {
    const after =
      'type Query { courses(first: Int, unit: ID!): [String!] status: Status news: Int } enum Status { OPEN SHUT }';
    const text = await changesPage(before, after);
    const [head, breaking = '', dangerous = '', safe = ''] = text.split(/^## /m);
    expect(head).toContain('# Changes');
    expect(breaking).toMatch(/^Breaking/);
    expect(breaking).toContain("`Query.unit`: Field 'unit' was removed from object type 'Query'.");
    expect(breaking).toContain('`Query.courses.unit`');
    expect(breaking).toContain("`Query.courses`: Field 'Query.courses' changed type");
    expect(dangerous).toMatch(/^Dangerous[\s\S]*`Status.SHUT`/);
    expect(safe).toMatch(/^Safe[\s\S]*`Query.news`/);
  });

  test('are none where nothing changed, and where there was nothing before', async () => {
    expect(await changesPage(before, before)).toContain('None that a client can see.');
    expect(await changesPage(undefined, before)).toContain('this is the first');
  });

  test('are kept while the graph stays, and new when it moves', async () => {
    const surface = await readSurface([]);
    const first = await schemaFiles(surface, new Map());
    const earlier = new Map(first).set('whole.graphql', `${first.get('whole.graphql')}\nenum Gone { AWAY }`);
    const moved = await schemaFiles(surface, earlier);
    expect(moved.get('changes.md')).toContain("Type 'Gone' was removed");
    expect((await schemaFiles(surface, moved)).get('changes.md')).toBe(moved.get('changes.md'));
  });
});
