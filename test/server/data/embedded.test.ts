import { spawnSync } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Database } from '../../../server/kernel/data/database.ts';
import { openEmbedded } from '../../../server/kernel/data/embedded.ts';
import { type Driver, isFinishedIn, loadDriver } from '../../../server/kernel/data/embedded-driver.ts';
import { isDangling, isDuplicate } from '../../../server/kernel/data/insert.ts';
import { raw, sql } from '../../../server/kernel/data/sql.ts';
import { freshDatabaseUrl } from '../../kit/databases/index.ts';

/** The package's on every Node; Node's own where this one has it. */
const drivers: { name: string; load: () => Promise<Driver> }[] = [
  { name: 'the package', load: () => loadDriver('20.20.2') },
  ...(isFinishedIn(process.versions.node) ? [{ name: 'Node', load: () => loadDriver('26.0.0') }] : []),
];

test('Node drives SQLite from the version on that prints no warning', () => {
  const finished = ['24.15.0', '24.21.3', '25.7.0', '26.0.0', '31.2.0'];
  const others = ['20.20.2', '22.23.3', '23.11.0', '24.14.9', '25.6.1'];
  expect(finished.filter((version) => !isFinishedIn(version))).toEqual([]);
  expect(others.filter(isFinishedIn)).toEqual([]);
});

test('nothing is printed when the database opens', async () => {
  const { url, drop } = await freshDatabaseUrl('sqlite');
  const script = `
    await import('reflect-metadata');
    const { openDatabase } = await import('./server/kernel/data/open.ts');
    const database = await openDatabase(process.argv[1]);
    await database.ping();
    await database.close();`;
  const register = fileURLToPath(new URL('../../kit/typescript/register.js', import.meta.url));
  const { stderr, stdout, status } = spawnSync(
    process.execPath,
    ['--import', register, '--input-type=module', '--eval', script, url],
    { encoding: 'utf8', cwd: fileURLToPath(new URL('../../..', import.meta.url)), env: {} },
  );
  await drop();
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});

describe.each(drivers)('SQLite driven by $name', ({ load }) => {
  let database: Database;
  let drop: () => Promise<void>;
  let file: string;

  beforeAll(async () => {
    const fresh = await freshDatabaseUrl('sqlite');
    drop = fresh.drop;
    file = fresh.url.slice('sqlite:'.length);
    database = await openEmbedded(file, false, load());
    await database.exclusively('tables', async (session) => {
      await session.execute(raw('CREATE TABLE parent (id varchar(32) NOT NULL PRIMARY KEY, code varchar(32))'));
      await session.execute(raw('CREATE UNIQUE INDEX uq_parent_code ON parent (code)'));
      await session.execute(
        raw(`CREATE TABLE child (id varchar(32) NOT NULL PRIMARY KEY, parentId varchar(32), amount bigint, share int,
          CONSTRAINT fk_child_parent FOREIGN KEY (parentId) REFERENCES parent (id))`),
      );
    });
  });

  afterAll(async () => {
    await database.close();
    await drop();
  });

  const failureOf = (statement: ReturnType<typeof sql>) =>
    database
      .write((session) => session.execute(statement))
      .then(
        () => undefined,
        (error: unknown) => error as { driverError?: { code?: string } },
      );

  test('any value comes back as it was bound', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
      fc.maxSafeInteger(),
      fc.integer().map((hundredths) => hundredths / 128),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(value, async (given) => {
        expect(await database.read.values(sql`SELECT ${given}`)).toEqual([[given]]);
        expect(await database.read.query(sql`SELECT ${given} AS given`)).toEqual([{ given }]);
      }),
    );
  });

  test('an integer is bound as an integer, a truth as 1 or 0, a day with its time as text', async () => {
    const at = new Date('2026-03-01T08:30:00.000Z');
    expect(
      await database.read.values(
        sql`SELECT ${5} / ${2}, typeof(${5}), typeof(${2 ** 40}), typeof(${1.5}), ${true}, ${false}, ${at}, ${{ a: 1 }}`,
      ),
    ).toEqual([[2, 'integer', 'integer', 'real', 1, 0, '2026-03-01 08:30:00.000', '{"a":1}']]);
  });

  test('the same statement answers by name and by position in turn', async () => {
    const statement = sql`SELECT ${'x'} AS one, ${2} AS two`;
    for (let n = 0; n < 3; n++) {
      expect(await database.read.values(statement)).toEqual([['x', 2]]);
      expect(await database.read.query(statement)).toEqual([{ one: 'x', two: 2 }]);
    }
  });

  test('a text with NUL is refused, not cut', async () => {
    await expect(failureOf(sql`INSERT INTO parent VALUES (${'p\0q'}, NULL)`)).resolves.toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  test('an integer that JavaScript cannot hold is an error, not another number', async () => {
    await expect(database.read.values(raw('SELECT 9007199254740993'))).rejects.toThrow('too large');
  });

  test('letters of all alphabets have a small form', async () => {
    expect(await database.read.values(sql`SELECT lower(${'ÄÉЖ勤'}), lower(NULL)`)).toEqual([['äéж勤', null]]);
  });

  test('tells how many rows a statement changed', async () => {
    await database.write(async (session) => {
      expect(await session.execute(sql`INSERT INTO parent VALUES (${'p1'}, ${'a'}), (${'p2'}, ${'b'})`)).toBe(2);
      expect(await session.execute(sql`UPDATE parent SET code = ${'c'} WHERE id = ${'p2'}`)).toBe(1);
      expect(await session.execute(sql`UPDATE parent SET code = ${'c'} WHERE id = ${'nobody'}`)).toBe(0);
    });
  });

  test('a taken key is told so whichever way the statement goes', async () => {
    const taken = sql`INSERT INTO parent VALUES (${'taken'}, NULL)`;
    await database.write((session) => session.execute(taken));
    const ways = ['execute', 'query', 'values'] as const;
    for (const way of ways) {
      const failure = await database.write<unknown>((session) => session[way](taken)).catch((error) => error);
      expect(isDuplicate(failure)).toBe(true);
    }
    expect(isDuplicate(await database.write((session) => session.batch([taken])).catch((error) => error))).toBe(true);
    const returning = sql`INSERT INTO parent VALUES (${'taken'}, NULL) RETURNING id`;
    expect(isDuplicate(await database.write((session) => session.query(returning)).catch((error) => error))).toBe(true);
  });

  test('a taken key, a dangling one and a missing table are told apart', async () => {
    const taken = await failureOf(sql`INSERT INTO parent VALUES (${'p1'}, NULL)`);
    const code = await failureOf(sql`INSERT INTO parent VALUES (${'p9'}, ${'a'})`);
    const dangling = await failureOf(sql`INSERT INTO child VALUES (${'c1'}, ${'nobody'}, ${1}, ${1})`);
    const missing = await failureOf(sql`INSERT INTO nowhere VALUES (1)`);
    expect([taken, code, dangling, missing].map((error) => error?.driverError?.code)).toEqual([
      'SQLITE_CONSTRAINT_PRIMARYKEY',
      'SQLITE_CONSTRAINT_UNIQUE',
      'SQLITE_CONSTRAINT_FOREIGNKEY',
      'SQLITE_ERROR',
    ]);
    expect([taken, code, dangling, missing].map(isDuplicate)).toEqual([true, true, false, false]);
    expect([taken, code, dangling, missing].map(isDangling)).toEqual([false, false, true, false]);
  });

  test('reads see nothing of a unit of work until it is committed, and nothing of one that failed', async () => {
    await database.write(async (session) => {
      await session.execute(sql`INSERT INTO parent VALUES (${'p3'}, NULL)`);
      expect(await database.read.values(sql`SELECT id FROM parent WHERE id = ${'p3'}`)).toEqual([]);
    });
    expect(await database.read.values(sql`SELECT id FROM parent WHERE id = ${'p3'}`)).toEqual([['p3']]);
    const failed = database.write(async (session) => {
      await session.execute(sql`INSERT INTO parent VALUES (${'p4'}, NULL)`);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await database.read.values(sql`SELECT id FROM parent WHERE id = ${'p4'}`)).toEqual([]);
  });

  test('what was committed is in the file when the database is closed, without its log', async () => {
    const fresh = await freshDatabaseUrl('sqlite');
    const path = fresh.url.slice('sqlite:'.length);
    const first = await openEmbedded(path, false, load());
    await first.write((session) => session.execute(raw('CREATE TABLE kept (n int)')));
    await first.write((session) => session.execute(sql`INSERT INTO kept VALUES (${7})`));
    await first.read.values(raw('SELECT n FROM kept'));
    await first.close();
    await copyFile(path, `${path}.copy`);
    const second = await openEmbedded(`${path}.copy`, false, load());
    expect(await second.read.values(raw('SELECT n FROM kept'))).toEqual([[7]]);
    await second.close();
    await fresh.drop();
  });

  test('a folder and a file of something else are told by SQLite’s names', async () => {
    await writeFile(`${file}.txt`, 'this is no database, and longer than the header of one is. '.repeat(9));
    await expect(openEmbedded(`${file}.txt`, false, load())).rejects.toMatchObject({
      driverError: { code: 'SQLITE_NOTADB' },
    });
    await expect(openEmbedded('/', false, load())).rejects.toMatchObject({
      driverError: { code: 'SQLITE_CANTOPEN' },
    });
  });
});
