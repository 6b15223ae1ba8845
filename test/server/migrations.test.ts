import type { Database, Dialect } from '../../server/data/database.ts';
import { type Migrating, migrate } from '../../server/data/migrate.ts';
import { observeStatements } from '../../server/data/observed.ts';
import { openDatabase } from '../../server/data/open.ts';
import { raw, type Sql, sql } from '../../server/data/sql.ts';
import { BootError, QinxueError } from '../../server/errors.ts';
import { type CodeStep, type MigrationContext, type MigrationStep, migration } from '../../server/plugin/migration.ts';
import { type Child, spawnNode } from '../kit/child.ts';
import { databases, type FreshDatabase, freshDatabaseUrl } from '../kit/databases/index.ts';

const shelf = 'CREATE TABLE reading_shelf (id varchar(32) NOT NULL, CONSTRAINT pk_reading_shelf PRIMARY KEY (id))';
const book = `CREATE TABLE reading_book (
  id varchar(32) NOT NULL, shelfId varchar(32) NOT NULL, title varchar(100) NOT NULL,
  CONSTRAINT pk_reading_book PRIMARY KEY (id),
  CONSTRAINT fk_reading_book_shelf FOREIGN KEY (shelfId) REFERENCES reading_shelf (id))`;
const shelfRow = "INSERT INTO reading_shelf (id) VALUES ('slf_1')";
const titleIndex = 'CREATE INDEX ix_reading_book_title ON reading_book (title)';

const reading = (...statements: MigrationStep[]): Migrating => ({
  id: 'reading',
  migrations: [migration('0001-books', statements)],
});

/** The database as a process sees it that dies after the statement, before its ledger row. */
const dyingAfterStatement = (database: Database): Database => ({
  ...database,
  exclusively: (lock, work) =>
    database.exclusively(lock, (session) =>
      work({
        ...session,
        execute: (statement: Sql) =>
          statement.text.startsWith('UPDATE kernel_migration')
            ? Promise.reject(new QinxueError('DATABASE_UNAVAILABLE', 'gone'))
            : session.execute(statement),
      }),
    ),
});

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

  it.each([
    ['a table', [], shelf],
    ['a table with a foreign key', [shelf], book],
    ['an index', [shelf, book], titleIndex],
    ['a column', [shelf], "ALTER TABLE reading_shelf ADD COLUMN label varchar(20) NOT NULL DEFAULT ''"],
    ['a dropped column', [shelf, book], 'ALTER TABLE reading_book DROP COLUMN title'],
    ['a dropped table', [shelf, book], 'DROP TABLE reading_book'],
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

describe.each(databases)('Code in a migration on $name', ({ dialect }: { dialect: Dialect }) => {
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

  const books = async () =>
    (await database.read.query(raw('SELECT id FROM reading_shelf ORDER BY id'))).map(({ id }) => id);

  /** Makes of each shelf a second one; safe to run twice. */
  const doubled = (also: (context: MigrationContext) => void = () => {}): CodeStep => ({
    name: 'double the shelves',
    run: async (session, context) => {
      await session.execute(raw("DELETE FROM reading_shelf WHERE id LIKE '%+'"));
      for (const { id } of await session.query(raw('SELECT id FROM reading_shelf')))
        await session.execute(sql`INSERT INTO reading_shelf (id) VALUES (${`${id}+`})`);
      also(context);
    },
  });

  it('runs once, between the statements around it, and is told the day and the dialect', async () => {
    const told: string[] = [];
    const plugins = [
      reading(
        shelf,
        shelfRow,
        doubled(({ today, now, dialect, log }) => log(`${dialect} ${today()} ${now().toISOString()}`)),
        "INSERT INTO reading_shelf (id) VALUES ('slf_9')",
      ),
    ];
    const options = {
      now: () => new Date('2026-03-01T20:00:00Z'),
      timeZone: 'Asia/Shanghai',
      log: (sentence: string) => told.push(sentence),
    };
    expect(await migrate(database, plugins, options)).toEqual({ applied: 4 });
    expect(await migrate(database, plugins, options)).toEqual({ applied: 0 });
    expect(await books()).toEqual(['slf_1', 'slf_1+', 'slf_9']);
    expect(told).toEqual([`${dialect} 2026-03-02 2026-03-01T20:00:00.000Z`]);
  });

  it('leaves nothing behind when it fails, and is run again once it is mended', async () => {
    const fails = doubled(() => {
      throw new Error('no such day');
    });
    await expect(migrate(database, [reading(shelf, shelfRow, fails)])).rejects.toThrow(
      'Step 3 of migration "0001-books" of plugin "reading" ("double the shelves") failed: no such day',
    );
    await migrate(database, [reading(shelf, shelfRow, doubled())]);
    expect(await books()).toEqual(['slf_1', 'slf_1+']);
  });

  it('is applied once, although the process died before that could be remembered', async () => {
    await migrate(database, [reading(shelf, shelfRow)]);
    const plugins = [reading(shelf, shelfRow, doubled())];
    await expect(migrate(dyingAfterStatement(database), plugins)).rejects.toThrow('gone');
    expect(await books()).toEqual(['slf_1']);
    expect(await migrate(database, plugins)).toEqual({ applied: 1 });
    expect(await books()).toEqual(['slf_1', 'slf_1+']);
  });

  it('is known by its name and version: another code under them is the same step, another name is not', async () => {
    await migrate(database, [reading(shelf, shelfRow, doubled())]);
    const mended = doubled(() => {});
    expect(await migrate(database, [reading(shelf, shelfRow, mended)])).toEqual({ applied: 0 });
    for (const other of [
      { ...mended, name: 'triple the shelves' },
      { ...mended, version: 2 },
    ])
      await expect(migrate(database, [reading(shelf, shelfRow, other)])).rejects.toThrow(
        `Step 3 of migration "0001-books" of plugin "reading" ("${other.name}") was changed after it was applied.`,
      );
  });
});

describe('A database URL', () => {
  it.each([
    ['postgres://root:secret@host/name', /^No database is known for postgres:/],
    ['./qinxue.db', /^No database is known for no scheme/],
    ['sqlite:', /names no file/],
    ['sqlite::memory:', /names no file/],
  ])('%s is refused with the remedy', async (url, message) => {
    const refusal = await openDatabase(url).catch((error) => error);
    expect(refusal).toBeInstanceOf(BootError);
    expect(refusal.message).toMatch(message);
    expect(refusal.message).toContain('sqlite:');
    expect(refusal.message).not.toContain('secret');
  });
});
