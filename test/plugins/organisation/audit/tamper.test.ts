import { verifyAudit } from '../../../../plugins/organisation/audit/verify-audit.ts';
import { newId } from '../../../../server/kernel/base/id.ts';
import { name, raw, sql } from '../../../../server/kernel/data/sql.ts';
import { databases, startUnit, type TestServer } from '../../../kit/index.ts';

const VERIFY = '{ auditVerification(newest: 1000) { ok entries length head brokenAt problem } }';

describe.each(databases)('the audit log on $name', ({ dialect }) => {
  let unit: TestServer;
  const database = () => unit.server.kernel.database;
  const tell = (statement: ReturnType<typeof sql>) => database().write((session) => session.execute(statement));
  const row = async (seq: number) => {
    const [found] = await database().read.query(sql`SELECT * FROM kernel_audit_entry WHERE seq = ${seq}`);
    return found as Record<string, string | number | null>;
  };
  const put = async (seq: number, column: string, value: unknown) =>
    tell(sql`UPDATE kernel_audit_entry SET ${name(column)} = ${value} WHERE seq = ${seq}`);
  const verify = async () => {
    const { ok, firstBroken } = await verifyAudit(database(), { page: 7 });
    return ok ? 'in order' : firstBroken?.seq;
  };

  beforeAll(async () => {
    unit = await startUnit({ plugins: [], dialect });
  });
  afterAll(() => unit.close());

  test('is in order as it is written, whatever the page, and says so', async () => {
    const { length, head } = await verifyAudit(database());
    expect(length).toBeGreaterThan(30);
    for (const page of [1, 5, 1000])
      expect(await verifyAudit(database(), { page })).toMatchObject({ ok: true, entries: length });
    expect(await verifyAudit(database(), { last: 10 })).toMatchObject({ ok: true, entries: 10, length });
    expect((await unit.ask(VERIFY)).data.auditVerification).toEqual({
      ok: true,
      entries: length,
      length,
      head,
      brokenAt: null,
      problem: null,
    });
  });

  test.each([
    'id',
    'createdAt',
    'updatedAt',
    'version',
    'seq',
    'actorId',
    'action',
    'entity',
    'entityId',
    'unitId',
    'before',
    'after',
    'reason',
    'previousHash',
    'hash',
  ])('shows a change of `%s`', async (column) => {
    const before = (await row(20))[column];
    const changes: Record<string, unknown> = {
      id: newId('aud'),
      createdAt: '2020-02-02 02:02:02.222',
      updatedAt: '2020-02-02 02:02:02.222',
      version: 2,
      seq: 1_000_000,
    };
    const changed = column in changes ? changes[column] : before === null ? 'x' : null;
    const value = changed ?? (column === 'hash' || column === 'previousHash' ? 'f'.repeat(64) : 'forged');
    await put(20, column, value);
    expect(await verify()).toBe(20);
    const at = column === 'seq' ? 1_000_000 : 20;
    await put(at, column, before);
    expect(await verify()).toBe('in order');
  });

  test('knows an empty text from none', async () => {
    const { reason } = await row(20);
    expect(reason).toBeNull();
    await put(20, 'reason', '');
    expect(await verify()).toBe(20);
    await put(20, 'reason', null);
    expect(await verify()).toBe('in order');
  });

  test('shows an entry that was taken out, wherever', async () => {
    const { length } = await verifyAudit(database());
    for (const seq of [1, 20, length]) {
      const taken = await row(seq);
      await tell(sql`DELETE FROM kernel_audit_entry WHERE seq = ${seq}`);
      expect(await verify()).toBe(seq);
      await insert(taken);
      expect(await verify()).toBe('in order');
    }
  });

  test('shows that the end was cut off, and that the head was set back with it', async () => {
    const { length, head } = await verifyAudit(database());
    const cut = await Promise.all([length - 1, length].map(row));
    const last = await row(length - 2);
    await tell(sql`DELETE FROM kernel_audit_entry WHERE seq > ${length - 2}`);
    expect(await verify()).toBe(length - 1);
    await tell(sql`UPDATE kernel_version SET version = ${length - 2} WHERE id = 'audit'`);
    expect(await verify()).toBe(length - 2);
    // With the right hash as well it is a log of another length and another head: who noted those knows.
    await tell(sql`UPDATE kernel_version SET text = ${last.hash} WHERE id = 'audit'`);
    expect((await verifyAudit(database())).head).not.toBe(head);
    await tell(sql`UPDATE kernel_version SET version = ${length}, text = ${head} WHERE id = 'audit'`);
    for (const entry of cut) await insert(entry);
    expect(await verify()).toBe('in order');
  });

  test('shows two entries that changed places', async () => {
    const swap = async () => {
      await put(20, 'seq', -1);
      await put(21, 'seq', 20);
      await put(-1, 'seq', 21);
    };
    await swap();
    expect(await verify()).toBe(20);
    await swap();
    expect(await verify()).toBe('in order');
  });

  test('shows an entry that was slipped in before the first, between, or after the last', async () => {
    const { length } = await verifyAudit(database());
    const forged = { ...(await row(20)), id: newId('aud') };
    for (const [seq, brokenAt] of [
      [0, 1],
      [-5, 1],
      [length + 1, length + 1],
    ] as const) {
      await insert({ ...forged, seq });
      expect(await verify()).toBe(brokenAt);
      await tell(sql`DELETE FROM kernel_audit_entry WHERE seq = ${seq}`);
    }
    // Between: the others have to move, from the end on.
    for (let seq = length; seq >= 21; seq--) await put(seq, 'seq', seq + 1);
    await insert({ ...forged, seq: 21 });
    expect(await verify()).toBe(21);
    await tell(sql`DELETE FROM kernel_audit_entry WHERE seq = 21`);
    for (let seq = 21; seq <= length; seq++) await put(seq + 1, 'seq', seq);
    expect(await verify()).toBe('in order');
  });

  test('tells the administrator the place, within bounds, and nobody else', async () => {
    const { length } = await verifyAudit(database());
    await put(length - 3, 'action', 'forged');
    const { data } = await unit.ask(VERIFY);
    expect(data.auditVerification).toMatchObject({ ok: false, brokenAt: length - 3 });
    await put(length - 3, 'action', 'start');
    expect((await unit.ask('{ auditVerification { ok } }')).data.auditVerification.ok).toBe(true);
    expect((await unit.ask('{ auditVerification(newest: 10001) { ok } }')).code).toBe('BAD_INPUT');
    expect((await unit.ask('{ auditVerification(newest: 0) { ok } }')).code).toBe('BAD_INPUT');
    for (const person of ['adminA', 'learnerA1'] as const)
      expect((await unit.as(person)(VERIFY)).code).toBe('FORBIDDEN');
  });

  async function insert(entry: Record<string, unknown>): Promise<void> {
    const columns = Object.keys(entry);
    const names = columns.map((column) => name(column).text).join(', ');
    await tell(sql`INSERT INTO kernel_audit_entry (${raw(names)}) VALUES ${columns.map((c) => entry[c])}`);
  }
});
