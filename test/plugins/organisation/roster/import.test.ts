import { verifyAudit } from '../../../../plugins/organisation/audit/verify-audit.ts';
import { Role } from '../../../../plugins/organisation/roles/role.ts';
import { RoleGrant } from '../../../../plugins/organisation/roles/role-grant.ts';
import { importRoster } from '../../../../plugins/organisation/roster/import-roster.ts';
import { observeStatements } from '../../../../server/kernel/data/observed.ts';
import { databases, startUnit, type TestServer } from '../../../kit/index.ts';
import { importBelow } from './import-below.ts';
import { importRoute } from './import-route.ts';
import { importing, mutation } from './importing.ts';
import { fixture } from './planning.ts';

/** Below the enterprise of the tests: a root of its own nobody but the operator may bring in. */
const units0 = Buffer.from(fixture('units.csv').toString().replace('勤学机械总厂,企业,,', '勤学机械总厂,企业,E,'));

const none = { units: 0, members: 0, memberships: 0 };
const now = () => new Date('2024-06-15T04:00:00Z');

describe.each(databases)('a roster on $name', ({ dialect }) => {
  let unit: TestServer;
  beforeAll(async () => {
    unit = await startUnit({ plugins: [], dialect, now });
  });
  afterAll(() => unit.close());

  const { bring, rows, counts, send, expectSoundTree } = importing(() => unit);

  test('comes in by mutation, file by file, in the encodings of offices', async () => {
    const units = { content: units0.toString('base64'), dryRun: false };
    const first = await unit.ask(mutation, { input: units });
    expect(first.data?.rosterImport).toEqual({
      dryRun: false,
      kind: 'UNITS',
      encoding: 'utf-8',
      created: { ...none, units: 5 },
      updated: none,
      closed: 0,
      unchanged: 0,
      problemCount: 0,
      problems: [],
    });
    await expectSoundTree();

    const members = { content: fixture('members-gb18030.csv').toString('base64'), dryRun: false };
    const second = await unit.ask(mutation, { input: members });
    expect(second.data?.rosterImport).toMatchObject({
      kind: 'MEMBERS',
      encoding: 'gb18030',
      created: { units: 0, members: 4, memberships: 3 },
    });
    const third = await unit.ask(mutation, { input: { text: fixture('memberships.csv').toString(), dryRun: false } });
    expect(third.data?.rosterImport).toMatchObject({
      kind: 'MEMBERSHIPS',
      created: { ...none, memberships: 3 },
      closed: 1,
    });

    const seen = await unit.ask(
      `{ members(filter: { employeeNo: { eq: "00102" } }) { nodes { name hiredOn
        memberships(orderBy: [VALID_FROM_ASC]) { nodes { kind post validFrom validTo unit { code } } } } } }`,
    );
    expect(seen.errors).toBeUndefined();
    expect(seen.data.members.nodes[0]).toMatchObject({ name: '李秀英', hiredOn: '2010-09-01' });
    expect(seen.data.members.nodes[0].memberships.nodes).toMatchObject([
      { kind: 'PRIMARY', validFrom: '2010-09-01', validTo: '2024-12-31', unit: { code: 'S-1' } },
      { kind: 'TEMPORARY', validFrom: '2024-09-01', validTo: '2024-12-31', unit: { code: 'T-11' } },
      { kind: 'PRIMARY', post: '培训科长', validFrom: '2025-01-01', validTo: null, unit: { code: 'E-0' } },
    ]);
    const [entry] =
      await rows`SELECT actorId, action FROM kernel_audit_entry WHERE entity = 'Membership' ORDER BY seq DESC LIMIT 1`;
    expect(entry).toEqual({ actorId: unit.memberIds.get('admin'), action: 'rosterImport' });
    expect(await verifyAudit(unit.server.kernel.database)).toMatchObject({ ok: true });
  });

  test('does nothing the second time: no row, no version, no statement that writes', async () => {
    const before = await counts();
    const statements: string[] = [];
    for (const file of [units0, fixture('members.csv'), fixture('memberships.csv')]) {
      const stop = observeStatements((text) => statements.push(text.trim()));
      const report = await importRoster(unit.server.kernel.systemContext(), file);
      stop();
      expect(report).toMatchObject({ created: none, updated: none, closed: 0, problemCount: 0 });
    }
    expect(await counts()).toEqual(before);
    const isWrite = (text: string) =>
      /^(INSERT|UPDATE|DELETE)/.test(text) && !text.includes('SET version = version WHERE');
    expect(statements.filter(isWrite)).toEqual([]);
  });

  test('is only tried where the caller says so', async () => {
    const before = await counts();
    const good = await bring('code,name,parent\nX-1,新车间,E-0\nX-2,新班组,X-1\n', { dryRun: true });
    expect(good.data.rosterImport).toMatchObject({ dryRun: true, created: { units: 2 }, problemCount: 0 });
    const bad = await bring('code,name,parent\nX-1,新车间,X-2\nX-2,新班组,X-1\nX-3,三,NO\n', { dryRun: true });
    expect(bad.data.rosterImport).toMatchObject({
      created: none,
      problemCount: 3,
      problems: [
        { row: 2, column: 'parent', code: 'UNIT_CYCLE', value: 'X-2' },
        { row: 3, column: 'parent', code: 'UNIT_CYCLE' },
        { row: 4, column: 'parent', code: 'UNKNOWN_PARENT', value: 'NO' },
      ],
    });
    expect(await counts()).toEqual(before);
  });

  test('with problems is refused whole, with row and column', async () => {
    const before = await counts();
    const refused = await bring(
      '工号,单位,任职日期\n00101,S-1,2024-01-01\n00999,S-1,2024-01-01\n00101,NO,2024-01-01\n',
    );
    expect(refused).toMatchObject({ data: null, code: 'INVALID_FILE' });
    expect(refused.errors?.[0]?.message).toContain('row 2, from');
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      kind: 'memberships',
      problemCount: 4,
      problems: [
        { row: 2, column: 'from', code: 'PRIMARY_OVERLAP' },
        { row: 3, column: 'employeeNo', code: 'UNKNOWN_MEMBER', value: '00999' },
        { row: 4, column: 'unit', code: 'UNKNOWN_UNIT', value: 'NO' },
        { row: 4, column: 'from', code: 'PRIMARY_OVERLAP' },
      ],
    });
    expect(await counts()).toEqual(before);
  });

  test('with one bad row in five thousand changes nothing', async () => {
    const before = await counts();
    const file = ['工号,姓名,单位']
      .concat(Array.from({ length: 5000 }, (_, i) => `b${i},职工${i},${i === 4321 ? 'NOWHERE' : 'T-11'}`))
      .join('\n');
    const answer = await send(file);
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as { errors: { extensions: { problems: unknown[] } }[] };
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INVALID_FILE',
      problems: [{ row: 4323, column: 'unit', code: 'UNKNOWN_UNIT', value: 'NOWHERE' }],
    });
    expect(await counts()).toEqual(before);
  });

  test('brings in no second root, but for the operator', async () => {
    const root = 'code,name\nROOT-2,第二企业\n';
    const refused = await bring(root);
    expect(refused.errors?.[0]?.extensions?.problems).toMatchObject([{ row: 2, column: 'parent', code: 'NEW_ROOT' }]);
    const report = await importRoster(unit.server.kernel.systemContext(), Buffer.from(root), { dryRun: true });
    expect(report).toMatchObject({ created: { units: 1 }, problemCount: 0 });
  });

  test('moves whole branches of the tree, and turns them around', async () => {
    const tree = (text: string) => bring(`code,name,parent\n${text}`);
    expect((await tree('R1,一,E\nR2,二,R1\nR3,三,R2\nR4,四,R3\n')).errors).toBeUndefined();
    await expectSoundTree();
    expect((await tree('R2,二,E\nN1,新,R4\n')).data.rosterImport).toMatchObject({ updated: { units: 1 } });
    await expectSoundTree();
    expect((await tree('R3,三,E\nR2,二,R4\nR1,一,R2\n')).data.rosterImport).toMatchObject({ updated: { units: 3 } });
    await expectSoundTree();
    const { kernel } = unit.server;
    expect(kernel.directory.find('R1')?.path.map((id) => kernel.directory.unit(id)?.code)).toEqual([
      'R1',
      'R2',
      'R4',
      'R3',
      'E',
    ]);
  });

  test('that takes back a leaving of the same day lets what it had ended go on, and ends no unit of who is there', async () => {
    const member = '工号,姓名,入职日期,单位,状态,离职日期\n';
    expect((await bring(`${member}B1,钱某,2020-01-01,T-11,在岗,\n`)).errors).toBeUndefined();
    const stays = () => rows`SELECT s.validFrom, s.validTo FROM organisation_membership s
      JOIN organisation_member m ON m.id = s.memberId AND m.employeeNo = 'B1'`;
    expect((await bring(`${member}B1,钱某,2020-01-01,T-11,离职,2024-06-15\n`)).errors).toBeUndefined();
    expect(await stays()).toEqual([{ validFrom: '2024-03-01', validTo: '2024-06-15' }]);
    expect((await bring(`${member}B1,钱某,2020-01-01,T-11,在岗,\n`)).errors).toBeUndefined();
    expect(await stays()).toEqual([{ validFrom: '2024-03-01', validTo: null }]);
    const told = await rows`SELECT payload FROM kernel_event WHERE event = 'organisation.member-returned'`;
    expect(JSON.parse(String(told.at(-1)?.payload))).toMatchObject({ on: '2024-06-16' });
    const ending = await bring('工号,单位,类型,任职日期,结束日期\nB1,T-11,主岗,2024-03-01,2024-06-30\n');
    expect(ending.errors?.[0]?.extensions?.problems).toMatchObject([{ row: 2, column: 'to', code: 'PRIMARY_ENDS' }]);
  });

  test('that lets someone go ends units, roles and seats on the last day', async () => {
    const { kernel } = unit.server;
    const member = '工号,姓名,入职日期,单位,状态,离职日期\n';
    expect((await bring(`${member}L1,孙某,2020-01-01,T-11,在岗,\n`)).errors).toBeUndefined();
    const [{ id } = { id: '' }] = await rows`SELECT id FROM organisation_member WHERE employeeNo = 'L1'`;
    await kernel.systemContext().transaction(async (context) => {
      const role = await context.first(Role, { code: 'trainer' });
      const values = { memberId: String(id), roleId: role?.id ?? '', unitId: unit.unitIds.get('A') ?? '' };
      await context.insert(RoleGrant, { ...values, validFrom: '2024-01-01' });
      await context.insert(RoleGrant, { ...values, validFrom: '2024-07-01' });
    });
    const left = await bring(`${member}L1,孙某,2020-01-01,T-11,离职,2024-06-10\n`);
    expect(left.data?.rosterImport).toMatchObject({ updated: { members: 1 }, closed: 1 });
    expect(await rows`SELECT validTo FROM organisation_membership WHERE memberId = ${id}`).toEqual([
      { validTo: '2024-06-10' },
    ]);
    expect(await rows`SELECT validFrom, validTo FROM organisation_role_grant WHERE memberId = ${id}`).toEqual([
      { validFrom: '2024-01-01', validTo: '2024-06-10' },
    ]);
  });

  test('changes many rows, each in its own way, in few statements', async () => {
    const file = (name: string, post: string) =>
      ['工号,姓名,单位,岗位,任职日期']
        .concat(Array.from({ length: 600 }, (_, i) => `c${i},${name}${i},T-11,${post}${i % 7},2024-06-15`))
        .join('\n');
    await importRoster(unit.server.kernel.systemContext(), Buffer.from(file('甲', '工')));
    const statements: string[] = [];
    const stop = observeStatements((text) => statements.push(text));
    const report = await importRoster(unit.server.kernel.systemContext(), Buffer.from(file('乙', '师')));
    stop();
    expect(report).toMatchObject({ updated: { members: 600, memberships: 600 }, created: none });
    expect(statements.length).toBeLessThan(30);
    const changed = await rows`SELECT m.employeeNo, m.name, m.version, s.post FROM organisation_member m
      JOIN organisation_membership s ON s.memberId = m.id WHERE m.employeeNo LIKE 'c%' AND m.employeeNo <> 'c'`;
    expect(changed).toHaveLength(600);
    for (const { employeeNo, name, version, post } of changed) {
      const i = Number(String(employeeNo).slice(1));
      expect([name, post, Number(version)]).toEqual([`乙${i}`, `师${i % 7}`, 2]);
    }
  });

  describe('of someone who may import in one workshop only', () => importBelow(() => unit));

  test('is brought once by two imports at the same time', async () => {
    const file = ['工号,姓名,单位'].concat(Array.from({ length: 400 }, (_, i) => `r${i},职工${i},T-11`)).join('\n');
    const before = await counts();
    const answers = await Promise.all(Array.from({ length: 4 }, () => send(file)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const reports = (await Promise.all(answers.map((answer) => answer.json()))) as { created: { members: number } }[];
    expect(reports.map(({ created }) => created.members).sort()).toEqual([0, 0, 0, 400]);
    const after = await counts();
    expect(after.organisation_membership - before.organisation_membership).toBe(400);
    expect(after.kernel_audit_entry - before.kernel_audit_entry).toBe(800);
    expect(after.directory - before.directory).toBe(1);
    expect(await verifyAudit(unit.server.kernel.database)).toMatchObject({ ok: true });
  });

  describe('sent to /roster', () => importRoute(() => unit));

  test('in the graph takes exactly one content, in base64 that is some', async () => {
    const asked = async (input: object) => (await unit.ask(mutation, { input: { dryRun: true, ...input } })).code;
    expect(await asked({})).toBe('BAD_INPUT');
    expect(await asked({ text: 'a', content: 'YQ==' })).toBe('BAD_INPUT');
    expect(await asked({ content: '工号,姓名\n' })).toBe('BAD_INPUT');
  });
});
