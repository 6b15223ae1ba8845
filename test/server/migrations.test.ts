import { BootError } from '../../server/kernel/base/errors.ts';
import type { Database, Dialect } from '../../server/kernel/data/database.ts';
import { type Migrating, migrate } from '../../server/kernel/data/migrate.ts';
import { type MigrationStep, migration } from '../../server/kernel/data/migration.ts';
import { observeStatements } from '../../server/kernel/data/observed.ts';
import { openDatabase } from '../../server/kernel/data/open.ts';
import { raw } from '../../server/kernel/data/sql.ts';
import { type Child, spawnNode } from '../kit/child.ts';
import { databases, type FreshDatabase, freshDatabaseUrl } from '../kit/databases/index.ts';
import { book, dyingAfterStatement, reading, shelf, shelfRow, titleIndex } from './migrating.ts';

describe.each(databases)('Migrations on $name', ({ dialect }: { dialect: Dialect }) => {
  let fresh: FreshDatabase;
  let database: Database;

  beforeEach(async () => {
    fresh = await freshDatabaseUrl(dialect);
    database = await openDatabase(fresh.url, { durable: false });
  });
  afterEach(async () => {
    await database.close();
    await fresh.drop();
  });

  const rows = (text: string) => database.read.query(raw(text));
  const count = async (table: string) => Number((await rows(`SELECT COUNT(*) AS n FROM ${table}`))[0]?.n);
  const ledger = async () =>
    (await rows('SELECT * FROM kernel_migration WHERE appliedAt IS NOT NULL ORDER BY plugin, name, position')).map(
      ({ plugin, name, position }) => `${plugin}/${name}/${position}`,
    );

  async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
    const seen: string[] = [];
    const stop = observeStatements((text) => seen.push(text.trim()));
    await work().finally(stop);
    return seen;
  }

  it('are applied in the order of plugins, migrations and statements, and remembered one by one', async () => {
    const plugins: Migrating[] = [
      { id: 'reading', migrations: [migration('0002-shelf', [shelf, shelfRow]), migration('0001-book', [book])] },
      { id: 'awards', migrations: [migration('0001-award', [titleIndex])] },
    ];
    const seen = await statementsOf(async () => expect(await migrate(database, plugins)).toEqual({ applied: 4 }));
    const own = [shelf, shelfRow, book, titleIndex];
    expect(seen.filter((text) => own.includes(text))).toEqual(own);
    expect(await ledger()).toEqual([
      'awards/0001-award/1',
      'reading/0001-book/1',
      'reading/0002-shelf/1',
      'reading/0002-shelf/2',
    ]);
    expect(await count('reading_shelf')).toBe(1);
  });

  it('cost one statement when there is nothing to do', async () => {
    await migrate(database, [reading(shelf, shelfRow)]);
    const seen = await statementsOf(async () =>
      expect(await migrate(database, [reading(shelf, shelfRow)])).toEqual({ applied: 0 }),
    );
    expect(seen).toEqual([expect.stringMatching(/^SELECT .* FROM kernel_migration$/)]);
  });

  it('are applied once by two processes that start together', async () => {
    const tables = Array.from({ length: 12 }, (_, i) => shelf.replaceAll('reading_shelf', `reading_shelf${i}`));
    const plugins = JSON.stringify([reading(...tables, shelf, shelfRow)]);
    const children = [1, 2].map(() => spawnNode('migrate-child.js', [fresh.url, plugins]));
    await Promise.all(children.map((child) => child.says(/ready/)));
    for (const child of children) child.process.kill('SIGUSR2');
    const ends = await Promise.all(children.map((child) => child.ended));

    expect(ends.map(({ code, stderr }) => ({ code, stderr }))).toEqual([0, 0].map((code) => ({ code, stderr: '' })));
    expect(ends.map(({ stdout }) => Number(/applied (\d+)/.exec(stdout)?.[1])).sort((a, b) => a - b)).toEqual([0, 14]);
    expect(ends.flatMap(({ stdout }) => stdout.split('\n')).filter((line) => line === shelf)).toHaveLength(1);
    expect(await count('reading_shelf')).toBe(1);
  });

  it('go on at the statement that failed, once it is mended', async () => {
    const broken = reading(shelf, shelfRow, 'CREATE TABLE reading_book (nonsense', titleIndex);
    const failure = await migrate(database, [broken]).catch((error) => error);
    expect(failure).toBeInstanceOf(BootError);
    expect(failure.message).toMatch(
      /Statement 3 of migration "0001-books" of plugin "reading" failed: .*syntax|incomplete/,
    );
    expect(failure.cause).toBeInstanceOf(Error);

    // SQLite undoes the whole run; MySQL has committed what went before.
    const { applied } = await migrate(database, [reading(shelf, shelfRow, book, titleIndex)]);
    expect(applied).toBe(dialect === 'sqlite' ? 4 : 2);
    expect(await count('reading_shelf')).toBe(1);
    expect(await ledger()).toHaveLength(4);
  });

  it('are refused when an applied statement was changed, but not when only its layout was', async () => {
    await migrate(database, [reading(shelf, book)]);
    const tidied = book.replace(/\s+/g, '  \n ');
    expect(await migrate(database, [reading(shelf, tidied)])).toEqual({ applied: 0 });
    await expect(migrate(database, [reading(shelf, book.replace('100', '200'), titleIndex)])).rejects.toThrow(
      'Statement 2 of migration "0001-books" of plugin "reading" was changed after it was applied. ' +
        'Put it back as it was and add a new migration instead.',
    );
    expect(await ledger()).toHaveLength(2);
  });

  it('are refused when an applied statement or migration was removed', async () => {
    await migrate(database, [reading(shelf, book)]);
    const removed = /Statement 2 of migration "0001-books" of plugin "reading" was removed .* add a new migration/;
    await expect(migrate(database, [reading(shelf)])).rejects.toThrow(removed);
    await expect(migrate(database, [{ id: 'reading', migrations: [] }])).rejects.toThrow(/"0001-books" .*removed/);
  });

  it('are refused when two of one plugin share a name', async () => {
    const twice = { id: 'reading', migrations: [migration('0001-books', [shelf]), migration('0001-books', [book])] };
    await expect(migrate(database, [twice])).rejects.toThrow('Plugin "reading" has two migrations named "0001-books".');
  });

  it('of a plugin that is no longer installed stay as they are', async () => {
    await migrate(database, [reading(shelf, shelfRow)]);
    expect(await migrate(database, [])).toEqual({ applied: 0 });
    expect(await count('reading_shelf')).toBe(1);
  });

  it.each<[what: string, before: string[], statement: MigrationStep]>([
    ['a table', [], shelf],
    ['a table with a foreign key', [shelf], book],
    ['an index', [shelf, book], titleIndex],
    ['a column', [shelf], "ALTER TABLE reading_shelf ADD COLUMN label varchar(20) NOT NULL DEFAULT ''"],
    ['a dropped column', [shelf, book], 'ALTER TABLE reading_book DROP COLUMN title'],
    ['a dropped table', [shelf, book], 'DROP TABLE reading_book'],
    ['a new name', [shelf], 'ALTER TABLE reading_shelf RENAME TO reading_case'],
    ['a new name of a column', [shelf, book], 'ALTER TABLE reading_book RENAME COLUMN title TO heading'],
    [
      'a dropped index',
      [shelf, book, titleIndex],
      { sqlite: 'DROP INDEX ix_reading_book_title', mysql: 'DROP INDEX ix_reading_book_title ON reading_book' },
    ],
    ['a row', [shelf], shelfRow],
  ])('make %s once, although the process died before it could be remembered', async (_what, before, statement) => {
    await migrate(database, [reading(...before)]);
    const plugins = [reading(...before, statement, 'CREATE TABLE reading_after (id int NOT NULL)')];
    await expect(migrate(dyingAfterStatement(database), plugins)).rejects.toThrow('gone');

    expect(await migrate(database, plugins)).toEqual({ applied: 2 });
    expect(await ledger()).toHaveLength(before.length + 2);
    if (statement === shelfRow) expect(await count('reading_shelf')).toBe(1);
    expect(await migrate(database, plugins)).toEqual({ applied: 0 });
  });

  it('never take a table that somebody else made for their own', async () => {
    const byHand = (statement: string) => database.exclusively('by hand', (session) => session.execute(raw(statement)));
    await byHand('CREATE TABLE reading_shelf (id int)');
    for (const _start of ['first', 'second'])
      await expect(migrate(database, [reading(shelf)])).rejects.toThrow(/Statement 1 .* already exists/);
    await byHand('DROP TABLE reading_shelf');
    expect(await migrate(database, [reading(shelf)])).toEqual({ applied: 1 });
  });

  it('go on after a process was killed in the middle', async () => {
    const tables = Array.from({ length: 30 }, (_, i) => shelf.replaceAll('reading_shelf', `reading_shelf${i}`));
    const plugins = [reading(shelf, shelfRow, ...tables)];
    const child: Child = spawnNode('migrate-child.js', [fresh.url, JSON.stringify(plugins)]);
    await child.says(/ready/);
    child.process.kill('SIGUSR2');
    await child.says(/CREATE TABLE reading_shelf9/);
    child.process.kill('SIGKILL');
    expect((await child.ended).signal).toBe('SIGKILL');

    await migrate(database, plugins);
    expect(await ledger()).toHaveLength(32);
    expect(await count('reading_shelf')).toBe(1);
    expect(await count('reading_shelf29')).toBe(0);
  });
});
