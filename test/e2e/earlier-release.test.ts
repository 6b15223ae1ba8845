import { setTimeout as sleep } from 'node:timers/promises';
import { verifyAudit } from '../../plugins/organisation/audit/verify-audit.ts';
import type { Database, RawRow } from '../../server/kernel/data/database.ts';
import { openDatabase } from '../../server/kernel/data/open.ts';
import { raw, sql } from '../../server/kernel/data/sql.ts';
import { databaseOfRelease01 } from '../fixtures/release-0.1/unpack.ts';
import { spawnNode } from '../kit/child.ts';
import { onFileEnd } from '../kit/disposables.ts';
import { client, databases } from '../kit/index.ts';
import { startProcess } from './process.ts';

/** What happened, and is therefore as it was, column by column. */
const HISTORY = [
  'courses_hours',
  'courses_enrolment',
  'courses_attendance',
  'courses_class_place',
  'reading_read_through',
  'reading_progress',
  'reading_note',
  'competitions_mark',
  'competitions_stage_result',
  'competitions_event_result_line',
  'competitions_award',
  'evaluation_sheet',
  'organisation_membership',
  'organisation_audit_entry',
];

/** What the kernel writes bears its name since. */
const RENAMED: Readonly<Record<string, string>> = {
  organisation_audit_entry: 'kernel_audit_entry',
  organisation_plugin_setting: 'kernel_plugin_setting',
};

/** As release 0.1 was asked for them, by the place of its tables. */
const tables = async (database: Database): Promise<string[]> => {
  const rows = await database.read.query(
    database.dialect === 'sqlite'
      ? sql`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'`
      : sql`SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()`,
  );
  return rows.map(({ name }) => String(name)).sort();
};

const rowsOf = (database: Database, table: string, columns = '*') =>
  database.read.query(raw(`SELECT ${columns} FROM ${table}`));

/** Whether it has an `id`; links between two rows have none. */
const idsOf = async (database: Database, table: string) =>
  (await rowsOf(database, table)).flatMap(({ id }) => (id === undefined ? [] : [String(id)])).sort();

interface Past {
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly history: ReadonlyMap<string, readonly RawRow[]>;
  readonly published: readonly RawRow[];
}

const PUBLISHED = `SELECT r.id, r.total, r.band, r.place, r.explanation, r.inputsHash FROM evaluation_result r
  JOIN evaluation_cycle c ON c.id = r.cycleId WHERE c.status = 'FINAL' ORDER BY r.id`;

async function past(database: Database): Promise<Past> {
  const ids = new Map<string, string[]>();
  for (const table of await tables(database)) ids.set(table, await idsOf(database, table));
  const history = new Map<string, RawRow[]>();
  for (const table of HISTORY) history.set(table, await rowsOf(database, table));
  return { ids, history, published: await database.read.query(raw(PUBLISHED)) };
}

/** What a judge has judged, 0 to 3, is kept in ten-thousandths like every other mark. */
const judgements = async (database: Database) =>
  new Set(
    (await database.read.query(raw(`SELECT id FROM competitions_aspect WHERE kind = 'JUDGEMENT'`))).map(({ id }) => id),
  );

async function expectKept(database: Database, { ids, history, published }: Past): Promise<void> {
  const judged = await judgements(database);
  const since = (table: string, row: RawRow): RawRow =>
    table === 'competitions_mark' && judged.has(row.aspectId) ? { ...row, value: Number(row.value) * 10_000 } : row;
  for (const [table, before] of ids) {
    const after = new Set(await idsOf(database, RENAMED[table] ?? table));
    expect({ table, lost: before.filter((id) => !after.has(id)) }).toEqual({ table, lost: [] });
  }
  for (const [table, before] of history) {
    const after = new Map((await rowsOf(database, RENAMED[table] ?? table)).map((row) => [row.id, row]));
    for (const row of before)
      expect({ table, row: after.get(row.id) }).toMatchObject({ table, row: since(table, row) });
  }
  expect(await database.read.query(raw(PUBLISHED))).toEqual(published);
  expect(published).not.toHaveLength(0);
}

const delivered = async (database: Database) => {
  const [row] = await database.read.query(sql`SELECT COUNT(*) AS n FROM kernel_delivery WHERE status = 'PENDING'`);
  return Number(row?.n) === 0;
};

// The dump is of a MariaDB; MySQL has other types for some of its columns.
const those = databases.filter(({ name }) => !name.startsWith('MySQL'));

describe.each(those)('a database of release 0.1 on $name', ({ dialect }) => {
  test.each([
    { how: 'at the first start', kills: 0 },
    { how: 'after a start that was killed three times', kills: 3 },
  ])('is whole under this one $how', async ({ kills }) => {
    const { url, drop } = await databaseOfRelease01({ dialect });
    onFileEnd(drop);
    const database = await openDatabase(url);
    onFileEnd(() => database.close());
    const before = await past(database);
    for (let n = 1; n <= kills; n++) {
      const child = spawnNode('main.js', [], { PORT: '0', DATABASE_URL: url, QINXUE_DEMO: 'off', LOG_LEVEL: 'silent' });
      await Promise.race([sleep(350 * n), child.ended]);
      await child.kill();
    }

    const server = await startProcess(url);
    for (let n = 0; n < 200 && !(await delivered(database)); n++) await sleep(50);
    expect(await delivered(database)).toBe(true);
    await expectKept(database, before);

    const verification = await verifyAudit(database);
    expect(verification).toMatchObject({ ok: true });
    expect(verification.entries).toBeGreaterThanOrEqual(before.ids.get('organisation_audit_entry')?.length ?? 0);

    const signIn = 'mutation { sessionCreate(input: { login: "admin", password: "demo" }) { token } }';
    const { data } = await client(server.url)(signIn);
    const ask = client(server.url, { token: data.sessionCreate.token });
    const answer = await ask('{ units(first: 100) { totalCount } unit(id: "QX-W1-T1") { parent { code } } }');
    expect(answer.data).toEqual({ units: { totalCount: 33 }, unit: { parent: { code: 'QX-W2' } } });
    await server.kill('SIGKILL');
  });
});
