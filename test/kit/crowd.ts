import { Member } from '../../plugins/organisation/members/member.ts';
import { Membership } from '../../plugins/organisation/members/membership.ts';
import { issueToken } from '../../plugins/organisation/sign-in/local-token.ts';
import type { TestServer } from './start-unit.ts';

export interface Someone {
  readonly memberId: string;
  readonly token: string;
}

/** So many more people in a unit, signed in: for what happens when many come at once. */
export async function crowd(it: TestServer, unit: string, size: number): Promise<Someone[]> {
  const { kernel } = it.server;
  const unitId = it.unitIds.get(unit) ?? '';
  const members = await kernel.systemContext().transaction(async (context) => {
    const rows = await context.insertAll(
      Member,
      Array.from({ length: size }, (_, i) => ({
        employeeNo: `crowd-${unit}-${i}`,
        name: `Someone ${i}`,
        employment: 'REGULAR' as const,
        status: 'ACTIVE' as const,
        hiredOn: '2020-01-01',
      })),
    );
    await context.insertAll(
      Membership,
      rows.map(({ id: memberId }) => ({
        memberId,
        unitId,
        kind: 'PRIMARY' as const,
        frontline: true,
        leader: false,
        validFrom: '2020-01-01',
      })),
    );
    return rows;
  });
  await kernel.refreshDirectory();
  return Promise.all(
    members.map(async ({ id: memberId }) => ({
      memberId,
      token: (await issueToken(kernel.secret, memberId, kernel.now())).token,
    })),
  );
}
