import type { Create, Update } from '../../../../plugins/organisation/roster/entries.ts';
import type { Existing, Organisation } from '../../../../plugins/organisation/roster/organisation.ts';
import type { RosterPlan } from '../../../../plugins/organisation/roster/plan.ts';

export const nobody: Organisation = { units: [], members: [], memberships: [] };

/** What the database will do with a plan, on plain data. */
export function applyPlanInMemory(plan: RosterPlan, current: Organisation): Organisation {
  const { creates, updates } = plan;
  const ends = new Map(plan.closes.map(({ id, to }) => [id, to]));
  const closed = current.memberships.map((each) => ({ ...each, to: ends.get(each.id) ?? each.to }));
  return {
    units: table(current.units, creates.units, updates.units),
    members: table(current.members, creates.members, updates.members),
    memberships: table(closed, creates.memberships, updates.memberships),
  };
}

function table<Values extends object>(
  rows: readonly Existing<Values>[],
  creates: readonly Create<Values>[],
  updates: readonly Update<Values>[],
): Existing<Values>[] {
  const changes = new Map(updates.map((update) => [update.id, update.changes]));
  const changed = rows.map((row) => ({ ...row, ...changes.get(row.id) }));
  return [...changed, ...creates.map(({ values }, i) => ({ ...values, id: `id-${rows.length + i}` }))];
}

/** The same organisation whatever order its rows were made in. */
export function contents({ units, members, memberships }: Organisation) {
  const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify({ ...row, id: undefined })).sort();
  return { units: sorted(units), members: sorted(members), memberships: sorted(memberships) };
}
