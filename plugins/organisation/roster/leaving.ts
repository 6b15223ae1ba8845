import { type Context, type EntityClass, type Stored, sql } from 'qinxue/plugin';
import { own, select, tableOf } from '../../../server/api/platform.ts';
import { Seat } from '../bodies/seat.ts';
import type { Member } from '../members/member.ts';
import { endingOn, type Period } from '../members/period.ts';
import { RoleGrant } from '../roles/role-grant.ts';
import { endSessionsOfAll } from '../sign-in/end-sessions.ts';
import { isGone } from './out-of-time.ts';
import type { RosterPlan } from './plan.ts';

type OfMember = Stored & Period & { readonly memberId: string };

/** Ends roles, seats and sessions of those whom the plan lets go: their memberships it has ended itself. */
export async function endRolesAndSeats(
  context: Context,
  { updates }: RosterPlan,
  members: readonly Member[],
): Promise<void> {
  const before = new Map(members.map((member) => [member.id, member]));
  const lastDays = new Map<string, string>();
  for (const { id, changes } of updates.members) {
    const member = before.get(id);
    const leaves = changes.status && isGone(changes.status) && member && !isGone(member.status);
    if (leaves) lastDays.set(id, changes.leftOn ?? member.leftOn ?? context.today());
  }
  if (!lastDays.size) return;
  await end(context, RoleGrant, lastDays);
  await end(context, Seat, lastDays);
  const ids = [...lastDays.keys()];
  for (let i = 0; i < ids.length; i += IDS_PER_STATEMENT)
    await endSessionsOfAll(context, ids.slice(i, i + IDS_PER_STATEMENT), { apiTokens: true });
}

const IDS_PER_STATEMENT = 1000;

async function end<E extends OfMember>(
  context: Context,
  entity: EntityClass<E>,
  lastDays: ReadonlyMap<string, string>,
) {
  const ids = [...lastDays.keys()];
  for (let i = 0; i < ids.length; i += IDS_PER_STATEMENT) {
    const where = sql`${own('memberId')} IN ${ids.slice(i, i + IDS_PER_STATEMENT)}`;
    const rows = await select(context.unguardedDatabase, tableOf(entity), { where });
    const endings = rows.map((row) => ({ row, lastDay: lastDays.get(row.memberId) ?? context.today() }));
    const ended = endings.flatMap(({ row, lastDay }) =>
      endingOn([row], lastDay).ended.map((each) => ({ row: each, changes: { validTo: lastDay } as Partial<E> })),
    );
    await context.updateAll(ended);
    // What was to begin later never comes about; few are appointed before they leave.
    for (const { row, lastDay } of endings)
      for (const dropped of endingOn([row], lastDay).dropped) await context.remove(dropped);
  }
}
