import { organisation } from '../../../plugins/organisation/index.ts';
import { QinxueError } from '../../../server/kernel/base/errors.ts';
import { kernelMigrations } from '../../../server/kernel/boot/kernel-migrations.ts';
import type { Database } from '../../../server/kernel/data/database.ts';
import { insertSql } from '../../../server/kernel/data/insert.ts';
import { migrate } from '../../../server/kernel/data/migrate.ts';
import { openDatabase } from '../../../server/kernel/data/open.ts';
import { raw, type Sql, sql } from '../../../server/kernel/data/sql.ts';
import { databases, type FreshDatabase, freshDatabaseUrl } from '../../kit/databases/index.ts';

const all = [kernelMigrations, organisation];
const until = organisation.migrations.findIndex(({ name }) => name === '0005-dated-tree');
const before = [kernelMigrations, { id: 'organisation', migrations: organisation.migrations.slice(0, until) }];

const stored = { createdAt: '2025-01-01 00:00:00.000', updatedAt: '2025-01-01 00:00:00.000', version: 1 };
/** As they are today; a team of A was moved to B and back, then to B; X came without a first day. */
const units = [
  { code: 'E', parent: null, validFrom: '2020-01-01' },
  { code: 'A', parent: 'E', validFrom: '2020-01-01' },
  { code: 'B', parent: 'E', validFrom: '2020-01-01' },
  { code: 'T', parent: 'B', validFrom: '2021-05-01' },
  { code: 'U', parent: 'T', validFrom: '2021-06-01' },
  { code: 'X', parent: 'A', validFrom: '1900-01-01' },
  { code: 'Y', parent: 'A', validFrom: '2022-01-01' },
];
const moves = [
  { unit: 'T', from: 'A', to: 'B', at: '2025-03-10 03:00:00.000' },
  // Late in the evening in UTC: already the next day where the organisation is.
  { unit: 'T', from: 'B', to: 'A', at: '2025-04-01 20:00:00.000' },
  { unit: 'T', from: 'A', to: 'B', at: '2025-06-01 08:00:00.000' },
  // Not where Y is today: somebody has changed the rows by hand.
  { unit: 'Y', from: 'E', to: 'B', at: '2025-02-01 08:00:00.000' },
];

describe.each(databases)('A tree without days, on $name', ({ dialect }) => {
  let fresh: FreshDatabase;
  let database: Database;
  beforeEach(async () => {
    fresh = await freshDatabaseUrl(dialect);
    database = await openDatabase(fresh.url, { durable: false });
    await migrate(database, before);
    await database.write(async (session) => {
      const parents = new Map(units.map(({ code, parent }) => [code, parent]));
      for (const { code, parent, validFrom } of units) {
        const values = { id: code, ...stored, code, name: code, kind: 'TEAM', parentId: parent, tags: '[]', validFrom };
        await session.execute(insertSql('organisation_unit', [values]));
        for (let at: string | null = code, depth = 0; at; at = parents.get(at) ?? null, depth++)
          await session.execute(
            sql`INSERT INTO organisation_unit_closure (ancestorId, descendantId, depth) VALUES (${at}, ${code}, ${depth})`,
          );
      }
      for (const [i, { unit, from, to, at }] of moves.entries())
        await session.execute(
          insertSql('organisation_audit_entry', [
            {
              id: `aud_${i}`,
              ...stored,
              createdAt: at,
              seq: i + 1,
              action: 'unitMove',
              entity: 'Unit',
              entityId: unit,
              before: JSON.stringify({ parentId: from }),
              after: JSON.stringify({ parentId: to }),
              previousHash: '0',
              hash: '0',
            },
          ]),
        );
    });
  });
  afterEach(async () => {
    await database.close();
    await fresh.drop();
  });

  const rows = async () =>
    (
      await database.read.query(
        raw('SELECT * FROM organisation_unit_closure ORDER BY descendantId, validFrom, depth, ancestorId'),
      )
    ).map(
      (row) =>
        `${row.descendantId} < ${row.ancestorId} ${row.depth}: ${row.validFrom}…${row.validTo === null ? '' : row.validTo}`,
    );
  const expected = [
    'A < A 0: 2020-01-01…',
    'A < E 1: 2020-01-01…',
    'B < B 0: 2020-01-01…',
    'B < E 1: 2020-01-01…',
    'E < E 0: 2020-01-01…',
    'T < T 0: 2021-05-01…',
    'T < A 1: 2021-05-01…2025-03-09',
    'T < E 2: 2021-05-01…',
    'T < B 1: 2025-03-10…2025-04-01',
    'T < A 1: 2025-04-02…2025-05-31',
    'T < B 1: 2025-06-01…',
    'U < U 0: 2021-06-01…',
    'U < T 1: 2021-06-01…',
    'U < A 2: 2021-06-01…2025-03-09',
    'U < E 3: 2021-06-01…',
    'U < B 2: 2025-03-10…2025-04-01',
    'U < A 2: 2025-04-02…2025-05-31',
    'U < B 2: 2025-06-01…',
    'X < X 0: 1900-01-01…',
    'X < A 1: 1900-01-01…',
    'X < E 2: 1900-01-01…',
    'Y < Y 0: 2022-01-01…',
    'Y < A 1: 2022-01-01…',
    'Y < E 2: 2022-01-01…',
  ];

  test('is dated from first days and the audit log, and the start says what neither tells', async () => {
    const told: string[] = [];
    const options = { timeZone: 'Asia/Shanghai', log: (sentence: string) => told.push(sentence) };
    await migrate(database, all, options);
    expect(await rows()).toEqual(expected);
    expect(told).toEqual([
      'The tree of units is dated now: of 7 units, 1 have moved by the audit log. 2 do not say since when they are where they are; they count there from their first day on record.',
    ]);
    await migrate(database, all, options);
    expect(told).toHaveLength(1);
  });

  test('is dated once, wherever the start was killed', async () => {
    const steps = organisation.migrations[until]?.steps.length ?? 0;
    for (let step = 1; step <= steps; step++)
      await migrate(dyingAt(database, step), all).catch((error) => expect(error.message).toMatch(/gone/));
    await migrate(database, all, { timeZone: 'Asia/Shanghai' });
    expect(await rows()).toEqual(expected);
  });

  test('of an empty organisation takes no words', async () => {
    const empty = await freshDatabaseUrl(dialect);
    const opened = await openDatabase(empty.url, { durable: false });
    const told: string[] = [];
    await migrate(opened, all, { log: (sentence) => told.push(sentence) });
    await opened.close();
    await empty.drop();
    expect(told).toEqual([]);
  });
});

/** The database of a process that dies before it can remember the step. */
const dyingAt = (database: Database, step: number): Database => ({
  ...database,
  exclusively: (lock, work) =>
    database.exclusively(lock, (session) => {
      let done = 0;
      return work({
        ...session,
        execute: (statement: Sql) =>
          statement.text.startsWith('UPDATE kernel_migration') && ++done === step
            ? Promise.reject(new QinxueError('DATABASE_UNAVAILABLE', 'gone'))
            : session.execute(statement),
      });
    }),
});
