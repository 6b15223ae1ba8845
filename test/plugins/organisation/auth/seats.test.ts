import { courses } from '../../../../plugins/courses/index.ts';
import { manageUnits } from '../../../../plugins/organisation/permissions.ts';
import { text } from '../../../../server/kernel/base/text.ts';
import { definePlugin } from '../../../../server/kernel/contract/define-plugin.ts';
import { type Person, startUnit, type TestServer } from '../../../kit/index.ts';

const SET = 'mutation ($input: AccountSetInput!) { accountSet(input: $input) { name } }';
const END = 'mutation ($member: ID!) { sessionsEnd(input: { member: $member }) { member { name } } }';
const GRANT = 'mutation ($input: RoleGrantCreateInput!) { roleGrantCreate(input: $input) { id } }';
const REVOKE = 'mutation ($grant: ID!) { roleGrantRevoke(input: { grant: $grant }) { id } }';
const BODY = `mutation ($unit: ID!) { bodyCreate(input: { unit: $unit, kind: REVIEW_COMMITTEE, name: "Secret committee" }) { id } }`;
const SIT = 'mutation ($input: SeatBeginInput!) { seatBegin(input: $input) { id } }';

/** A person's seat in the unit that is named here, by member id. */
const panels = new Map<string, string>();
const jury = definePlugin({
  id: 'jury',
  title: text('Jury', '评审团'),
  seats: async (_scope, memberId) => {
    const unitId = panels.get(memberId);
    return unitId ? [{ unitId, givenBy: manageUnits }] : [];
  },
});

describe('whoever sets a password', () => {
  let it: TestServer;
  beforeAll(async () => {
    // Switched on nowhere: a seat works where its own unit has the plugin on.
    it = await startUnit({ plugins: [courses, jury], enabled: [] });
  });
  afterAll(() => it.close());
  afterEach(() => panels.clear());

  const member = (person: Person) => it.memberIds.get(person) ?? '';
  let n = 0;
  const tried = async (by: Person, of: Person) => {
    n += 1;
    const input = { member: member(of), login: `login-${n}`, password: 'correct horse' };
    const set = await it.as(by)(SET, { input });
    const end = await it.as(by)(END, { member: member(of) });
    expect(end.code).toBe(set.code);
    if (!set.code) return 'OK';
    // What the person holds elsewhere is not for the administrator to know.
    expect(set.text).not.toMatch(/Secret|jury|Jury|administrator"|courses/);
    expect(set.errors?.[0]?.extensions?.permission).toBe('organisation.manage-members');
    return set.code;
  };

  test('manages the person', async () => {
    expect(await tried('adminA', 'learnerA1')).toBe('OK');
    expect(await tried('leaderA1', 'learnerA1')).toBe('FORBIDDEN');
  });

  test('holds all that the person may do by a role, there', async () => {
    const grant = async (role: string, unit: string) =>
      (await it.ask(GRANT, { input: { member: member('learnerA1'), role, unit } })).data.roleGrantCreate.id;
    const far = await grant('trainer', 'E');
    expect(await tried('adminA', 'learnerA1')).toBe('FORBIDDEN');
    await it.ask(REVOKE, { grant: far });
    await grant('trainer', 'A1');
    expect(await tried('adminA', 'learnerA1')).toBe('OK');
    const high = await grant('administrator', 'A1');
    expect(await tried('adminA', 'learnerA1')).toBe('FORBIDDEN');
    expect(await tried('admin', 'learnerA1')).toBe('OK');
    await it.ask(REVOKE, { grant: high });
  });

  test('could give the person each seat in a body', async () => {
    const sit = async (unit: string) => {
      const { data } = await it.ask(BODY, { unit });
      await it.ask(SIT, { input: { body: data.bodyCreate.id, member: member('judgeA'), seat: 'MEMBER' } });
    };
    await sit('A');
    expect(await tried('adminA', 'judgeA')).toBe('OK');
    await sit('E');
    expect(await tried('adminA', 'judgeA')).toBe('FORBIDDEN');
    expect(await tried('admin', 'judgeA')).toBe('OK');
  });

  test('could give the person each seat that a plugin tells', async () => {
    panels.set(member('learnerA1'), it.unitIds.get('A') ?? '');
    expect(await tried('adminA', 'learnerA1')).toBe('OK');
    panels.set(member('learnerA1'), it.unitIds.get('B') ?? '');
    expect(await tried('adminA', 'learnerA1')).toBe('FORBIDDEN');
    expect(await tried('admin', 'learnerA1')).toBe('OK');
  });
});
