import type { Context } from 'qinxue/plugin';
import { Member } from '../../organisation/index.ts';

/** Whether somebody who left or retired was away on that day, which starts what they are wanted for. */
export const isGoneBy = ({ status, leftOn }: Pick<Member, 'status' | 'leftOn'>, day: string): boolean =>
  (status === 'LEFT' || status === 'RETIRED') && (leftOn === null || leftOn < day);

/** Of these people, those who have left the organisation or retired. */
export async function goneAmong(system: Context, memberIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (!memberIds.length) return new Set();
  const gone = await system.list(Member, {
    id: { in: [...new Set(memberIds)] },
    status: { in: ['LEFT', 'RETIRED'] },
  });
  return new Set(gone.map(({ id }) => id));
}
