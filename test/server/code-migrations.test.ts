import type { Database, Dialect } from '../../server/kernel/data/database.ts';
import { migrate } from '../../server/kernel/data/migrate.ts';
import type { CodeStep, MigrationContext } from '../../server/kernel/data/migration.ts';
import { openDatabase } from '../../server/kernel/data/open.ts';
import { raw, sql } from '../../server/kernel/data/sql.ts';
import { databases, type FreshDatabase, freshDatabaseUrl } from '../kit/databases/index.ts';
import { dyingAfterStatement, reading, shelf, shelfRow } from './migrating.ts';

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
