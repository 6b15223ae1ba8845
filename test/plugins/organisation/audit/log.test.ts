import fc from 'fast-check';
import { verifyAudit } from '../../../../plugins/organisation/audit/verify-audit.ts';
import { Member } from '../../../../plugins/organisation/members/member.ts';
import { Account } from '../../../../plugins/organisation/sign-in/account.ts';
import { name, sql } from '../../../../server/kernel/data/sql.ts';
import { auditText } from '../../../../server/kernel/request/audit/audited.ts';
import { databases, type Person, people, startUnit, type TestServer } from '../../../kit/index.ts';

const CREATE =
  'mutation ($title: String!, $expiresAt: DateTime!) { apiTokenCreate(input: { title: $title, permissions: [], expiresAt: $expiresAt }) { apiToken { id } } }';
const ENTRIES = `query ($unit: ID, $filter: AuditEntryFilter) {
  auditEntries(unit: $unit, filter: $filter, first: 100, orderBy: [SEQ_DESC]) {
    totalCount nodes { seq action entity entityId redacted reason before after previousHash hash actor { name } unit { code } }
  }
}`;

describe.each(databases)('the audit log on $name', ({ dialect }) => {
  let unit: TestServer;

  beforeAll(async () => {
    unit = await startUnit({ plugins: [], dialect });
  });
  afterAll(() => unit.close());

  test('a hundred mutations at once leave a hundred entries, in one chain', async () => {
    const { database } = unit.server.kernel;
    const { length } = await verifyAudit(database);
    const everybody = Object.keys(people) as Person[];
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        unit.as(everybody[i % everybody.length] ?? 'admin')(CREATE, { title: `token ${i}`, expiresAt }),
      ),
    );
    expect(answers.filter(({ errors }) => errors)).toEqual([]);
    expect(await verifyAudit(database)).toMatchObject({ ok: true, entries: length + 100, length: length + 100 });
  });

  test('says who did what where and why, to who may read the log of that unit and below', async () => {
    const { kernel } = unit.server;
    const memberId = unit.memberIds.get('learnerA1') ?? '';
    const made = await unit.as('learnerA1')(CREATE, {
      title: 'mine',
      expiresAt: new Date(Date.now() + 1e7).toISOString(),
    });
    const { id } = made.data.apiTokenCreate.apiToken;
    const entries = async (person: Person, variables: object) =>
      (await unit.as(person)(ENTRIES, variables)).data?.auditEntries.nodes as Record<string, unknown>[] | undefined;
    const filter = { entityId: { eq: id } };
    const [entry] = (await entries('adminA', { filter })) ?? [];
    expect(entry).toMatchObject({
      action: 'apiTokenCreate',
      entity: 'ApiToken',
      // Whose token it is sees it, and nobody else.
      ...{ redacted: true, before: null, after: null, reason: null, hash: null },
      actor: { name: 'learnerA1' },
      unit: { code: 'A1' },
    });
    const [row] = await kernel.database.read.query(
      sql`SELECT ${name('after')} AS after_ FROM kernel_audit_entry WHERE entityId = ${id}`,
    );
    expect(JSON.parse(String(row?.after_))).toMatchObject({ memberId, title: 'mine', secretHash: '•' });
    expect(await entries('adminA', { filter, unit: 'A1' })).toHaveLength(1);
    expect(await entries('adminA', { filter, unit: 'A' })).toHaveLength(1);
    expect(await entries('admin', { filter, unit: 'B' })).toHaveLength(0);
    for (const person of ['adminB', 'learnerA1', 'leaderA1'] as const)
      expect(await entries(person, { filter })).toEqual([]);
    expect((await unit.as('adminA')(ENTRIES, { unit: 'B' })).code).toBe('NOT_FOUND');

    await kernel.systemContext(unit.unitIds.get('A')).transaction(async (context) => {
      context.reason = 'Came back from the army';
      const system = context.asSystem();
      await system.update(await system.get(Member, memberId), { employment: 'DISPATCHED' });
    });
    const [latest] = (await entries('adminA', { filter: { entityId: { eq: memberId } } })) ?? [];
    expect(latest).toMatchObject({ redacted: false, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(latest).toMatchObject({ reason: 'Came back from the army', actor: null, unit: { code: 'A' } });
    expect([JSON.parse(String(latest?.before)), JSON.parse(String(latest?.after))]).toEqual([
      { employment: 'REGULAR' },
      { employment: 'DISPATCHED' },
    ]);
  });

  test('a change that was undone leaves no entry', async () => {
    const { kernel } = unit.server;
    const { length } = await verifyAudit(kernel.database);
    const undone = kernel.systemContext().transaction(async (context) => {
      await context.update(await context.get(Member, unit.memberIds.get('judgeA') ?? ''), { name: 'X' });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await verifyAudit(kernel.database)).toMatchObject({ ok: true, length });
  });

  test('passwords never reach it', async () => {
    const { kernel } = unit.server;
    const memberId = unit.memberIds.get('adminA') ?? '';
    await kernel.systemContext().transaction(async (context) => {
      const account = await context.insert(Account, { memberId, login: 'a', passwordHash: 'argon-one' });
      await context.update(account, { passwordHash: 'argon-two' });
    });
    const log = await kernel.database.read.query(sql`SELECT * FROM kernel_audit_entry WHERE entity = 'Account'`);
    expect(log).toHaveLength(2);
    expect(JSON.stringify(log)).not.toContain('argon');
    expect(log[1]).toMatchObject({ before: '{"passwordHash":"•"}', after: '{"passwordHash":"•"}' });
  });
});

describe('a row as the audit log keeps it', () => {
  const text = (values: object) => auditText({ idPrefix: 'not', redactedInAudit: ['body'] } as never, values);

  test('is without secrets and without what the entity redacts', () => {
    expect(text({ title: 'T', body: 'dear diary', tokenHash: 'h', clientSecret: 's', gone: null })).toBe(
      '{"title":"T","body":"•","tokenHash":"•","clientSecret":"•","gone":null}',
    );
    expect(text({ body: null })).toBe('{"body":null}');
  });

  test('always fits its column; what is too long leaves its SHA-256', () => {
    const kept = JSON.parse(text({ title: 'T', long: '焊'.repeat(30_000), list: ['x'.repeat(70_000)] }));
    expect(kept).toEqual({
      title: 'T',
      long: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      list: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    const values = fc.dictionary(
      fc.string({ minLength: 1 }),
      fc.string({ unit: 'grapheme', size: 'max', maxLength: 40_000 }),
      {
        maxKeys: 4,
      },
    );
    fc.assert(
      fc.property(values, (row) => Buffer.byteLength(text(row)) <= 65_535),
      { numRuns: 10 },
    );
  });
});
