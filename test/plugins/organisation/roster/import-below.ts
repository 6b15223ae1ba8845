import { Role } from '../../../../plugins/organisation/roles/role.ts';
import { RoleGrant } from '../../../../plugins/organisation/roles/role-grant.ts';
import type { TestServer } from '../../../kit/index.ts';
import { importing, mutation } from './importing.ts';

/** What someone brings who may import in a workshop and nowhere else. */
export function importBelow(running: () => TestServer): void {
  let unit: TestServer;
  beforeAll(() => {
    unit = running();
  });
  const { bring, expectSoundTree } = importing(running);
  const asAdminA = (text: string, dryRun = false) => unit.as('adminA')(mutation, { input: { text, dryRun } });
  const problems = async (text: string) => {
    const answer = await asAdminA(text, true);
    expect(answer.errors).toBeUndefined();
    return answer.data.rosterImport.problems.map(
      ({ row, column, code }: { row: number; column: string; code: string }) => `${row} ${column} ${code}`,
    );
  };

  test('takes the permission', async () => {
    expect(await asAdminA('code,name\nA,甲\n')).toMatchObject({ code: 'FORBIDDEN' });
    await unit.server.kernel.systemContext().transaction(async (context) => {
      const role = await context.insert(Role, {
        code: 'importer',
        title: 'Importer',
        builtIn: false,
        permissions: '["organisation.import-roster"]',
      });
      const memberId = unit.memberIds.get('adminA') ?? '';
      const unitId = unit.unitIds.get('A') ?? '';
      await context.insert(RoleGrant, { memberId, roleId: role.id, unitId, validFrom: '2024-01-01' });
    });
  });

  test('works within the own units', async () => {
    const units = await asAdminA('code,name,kind,parent\nA2,新班组,TEAM,A\nA3,三班,TEAM,A2\n');
    expect(units.errors).toBeUndefined();
    expect(
      (await asAdminA('工号,姓名,单位\na-1,赵一,A2\nno-learnerA1,learnerA1,A3\n')).data?.rosterImport,
    ).toMatchObject({ created: { members: 1, memberships: 2 }, closed: 1 });
    await expectSoundTree();
  });

  test('is refused by row for units outside', async () => {
    expect(await problems('code,name,parent\nA4,四班,E\nA5,五班,A\nA,甲二,E\n')).toEqual(['2 parent OUTSIDE_REACH']);
    expect(await problems('code,name,parent\nA5,五班,B\n')).toEqual(['2 parent UNKNOWN_PARENT']);
    expect(await problems('code,name,parent\nA6,六班,\n')).toEqual(['2 parent NEW_ROOT']);
    expect(await problems('code,name,parent\nA,升级,\n')).toEqual(['2 parent NEW_ROOT']);
    expect(await problems('code,name\nE,企业二\n')).toEqual(['2 code OUTSIDE_REACH']);
    expect(await problems('code,name\nB,乙\n')).toEqual(['2 code OUTSIDE_REACH']);
  });

  test('is refused by row for people outside, whatever they are called', async () => {
    expect(await problems('工号,姓名\nno-learnerB1,learnerB1\n')).toEqual(['2 employeeNo OUTSIDE_REACH']);
    expect(await problems('工号,姓名\nno-learnerB1,另一个\n')).toEqual(['2 employeeNo OUTSIDE_REACH']);
    expect(await problems('工号,姓名\na-9,无单位\n')).toEqual(['2 unit OUTSIDE_REACH']);
    expect(await problems('工号,姓名,单位\na-9,钱九,E\n')).toEqual(['2 unit OUTSIDE_REACH']);
    expect(await problems('工号,姓名,单位\na-9,钱九,B1\n')).toEqual(['2 unit UNKNOWN_UNIT']);
    const membership = '工号,单位,类型,任职日期\n';
    expect(await problems(`${membership}no-learnerB1,A1,兼任,2024-01-01\n`)).toEqual(['2 employeeNo UNKNOWN_MEMBER']);
    expect(await problems(`${membership}a-1,B1,兼任,2024-07-01\n`)).toEqual(['2 unit UNKNOWN_UNIT']);
  });

  test('does not end a membership elsewhere', async () => {
    const lent = '工号,单位,类型,任职日期\nno-learnerB1,A1,兼任,2024-01-01\n';
    expect((await bring(lent)).errors).toBeUndefined();
    expect(await problems('工号,单位,类型,任职日期\nno-learnerB1,A1,主岗,2024-07-01\n')).toEqual([
      '2 unit OUTSIDE_REACH',
    ]);
  });
}
