import { Member } from '../../../plugins/organisation/members/member.ts';
import { Membership } from '../../../plugins/organisation/members/membership.ts';
import { Role } from '../../../plugins/organisation/roles/role.ts';
import { RoleGrant } from '../../../plugins/organisation/roles/role-grant.ts';
import { issueToken } from '../../../plugins/organisation/sign-in/local-token.ts';
import { type Ask, client, type TestServer } from '../../kit/index.ts';

export interface Someone {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  readonly ask: Ask;
}

/** More people for the factory of the tests: `n` of them in a unit, with roles there or none. */
export async function arrive(
  it: TestServer,
  names: readonly string[],
  unit: string,
  ...roles: readonly ('judge' | 'team-leader' | 'unit-admin')[]
): Promise<Someone[]> {
  const { kernel } = it.server;
  const unitId = it.unitIds.get(unit) ?? '';
  const members = await kernel.systemContext().transaction(async (context) => {
    const created = await context.insertAll(
      Member,
      names.map((name) => ({
        employeeNo: `no-${name}`,
        name,
        employment: 'REGULAR' as const,
        status: 'ACTIVE' as const,
        hiredOn: '2020-01-01',
      })),
    );
    await context.insertAll(
      Membership,
      created.map(({ id: memberId }) => ({
        memberId,
        unitId,
        kind: 'PRIMARY' as const,
        jobType: '车工',
        frontline: true,
        leader: false,
        validFrom: '2020-01-01',
      })),
    );
    const found = await context.list(Role, { code: { in: roles } });
    await context.insertAll(
      RoleGrant,
      created.flatMap(({ id: memberId }) =>
        found.map(({ id: roleId }) => ({ memberId, roleId, unitId, validFrom: '2020-01-01' })),
      ),
    );
    return created;
  });
  await kernel.refreshDirectory();
  return Promise.all(
    members.map(async ({ id, name }) => {
      const { token } = await issueToken(kernel.secret, id, kernel.now());
      return { id, name, token, ask: client(it.url, { token }) };
    }),
  );
}
