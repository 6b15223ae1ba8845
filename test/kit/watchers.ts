import { Member } from '../../plugins/organisation/members/member.ts';
import { Membership } from '../../plugins/organisation/members/membership.ts';
import { issueToken } from '../../plugins/organisation/sign-in/local-token.ts';
import { type Listener, listen } from './listen.ts';
import type { TestServer } from './start-unit.ts';

/** So many more people in the team A1, and a token for each. */
export async function crowd({ server: { kernel }, unitIds }: TestServer, people: number): Promise<string[]> {
  const numbers = Array.from({ length: people }, (_, n) => n);
  const members = await kernel.systemContext().transaction(async (context) => {
    const rows = await context.insertAll(
      Member,
      numbers.map((n) => ({
        employeeNo: `crowd-${n}`,
        name: `Crowd ${n}`,
        employment: 'REGULAR',
        status: 'ACTIVE',
        hiredOn: '2020-01-01',
      })),
    );
    const place = { unitId: unitIds.get('A1') ?? '', kind: 'PRIMARY', frontline: true, leader: false } as const;
    await context.insertAll(
      Membership,
      rows.map(({ id }) => ({ ...place, memberId: id, validFrom: '2020-01-01' })),
    );
    return rows;
  });
  await kernel.refreshDirectory();
  const tokens = await Promise.all(members.map(({ id }) => issueToken(kernel.secret, id, kernel.now())));
  return tokens.map(({ token }) => token);
}

/** Everybody, a hundred at a time, with their first answer. */
export async function everybody(url: string, tokens: readonly string[], query: string, variables: object) {
  const listeners: Listener[] = [];
  for (let n = 0; n < tokens.length; n += 100) {
    const next = tokens.slice(n, n + 100).map((token) => listen(url, query, variables, { token }));
    listeners.push(...(await Promise.all(next)));
  }
  await Promise.all(listeners.map((listener) => listener.nth(1)));
  return listeners;
}
