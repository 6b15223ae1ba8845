import { Member, type Scope } from 'qinxue/plugin';

/** Of these people, those who have left the organisation or retired. */
export async function goneAmong(system: Scope, memberIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (!memberIds.length) return new Set();
  const gone = await system.list(Member, {
    id: { in: [...new Set(memberIds)] },
    status: { in: ['LEFT', 'RETIRED'] },
  });
  return new Set(gone.map(({ id }) => id));
}
