import { type Problem, Problems } from 'qinxue/plugin';
import { endEmployments } from './end-employment.ts';
import { type Create, Entries, type Update } from './entries.ts';
import { Known } from './known.ts';
import type { MembershipValues, MemberValues, Organisation, UnitValues } from './organisation.ts';
import { isGone } from './out-of-time.ts';
import { type MemberEntry, placeMembers } from './place-members.ts';
import { planMembers } from './plan-members.ts';
import { placeMemberships } from './plan-memberships.ts';
import { planUnits } from './plan-units.ts';
import { arrangePrimaries, type Close, type Placed } from './primary-periods.ts';
import type { ParsedRoster } from './read-roster.ts';

/** What a file would do to the organisation: all of it, or nothing where there are problems. */
export interface RosterPlan {
  /** Parents stand before their children, members before their memberships. */
  readonly creates: {
    readonly units: readonly Create<UnitValues>[];
    readonly members: readonly Create<MemberValues>[];
    readonly memberships: readonly Create<MembershipValues>[];
  };
  readonly updates: {
    readonly units: readonly Update<UnitValues>[];
    readonly members: readonly Update<MemberValues>[];
    readonly memberships: readonly Update<MembershipValues>[];
  };
  /** Memberships that end because another primary one begins, or because the member has left. */
  readonly closes: readonly Close[];
  /** The rows that change nothing. */
  readonly unchanged: number;
  /** The first thousand, by row. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
}

/** Compares a file with the organisation as it is. Pure: `today` is the first day of what names no other. */
export function planRoster(parsed: ParsedRoster, current: Organisation, today: string): RosterPlan {
  const problems = new Problems(parsed.file.problems, parsed.file.problemCount);
  let units = new Entries<UnitValues>();
  let members = new Entries<MemberValues>();
  let entries: readonly MemberEntry[] = [];
  let placed: Placed[] = [];
  const known = new Known(new Map(current.units.map((unit) => [unit.code, unit])));
  const readsClean = problems.count === 0;
  if (parsed.kind === 'units') {
    units = planUnits(parsed.file.rows, current.units, readsClean, problems);
  } else if (parsed.kind === 'members') {
    const planned = planMembers(parsed.file.rows, current.members, today, problems);
    members = planned.entries;
    entries = planned.rows;
    placed = placeMembers(entries, known, current.memberships, today, problems);
  } else if (parsed.kind === 'memberships') {
    placed = placeMemberships(parsed.file.rows, current, known, today, problems);
  }
  const closes: Close[] = [];
  if (readsClean) {
    const statusOf = new Map(current.members.map(({ employeeNo, status }) => [employeeNo, status]));
    for (const { member } of entries) statusOf.set(member.employeeNo, member.status);
    const isThere = (employeeNo: string) => !isGone(statusOf.get(employeeNo) ?? 'LEFT');
    closes.push(...arrangePrimaries(placed, current.memberships, isThere, problems));
    const settled = new Set([...closes.map(({ id }) => id), ...placed.map(({ existing }) => existing?.id)]);
    closes.push(...endEmployments(entries, current.memberships, settled, today, problems));
  }
  const memberships = new Entries<MembershipValues>();
  for (const { row, existing, values } of placed) memberships.put(row, existing, values);

  if (problems.count > 0) return refused(problems);
  const closing = closes.map(({ row }) => row);
  const changed = new Set([...units.changed, ...members.changed, ...memberships.changed, ...closing]);
  return {
    creates: { units: units.creates, members: members.creates, memberships: memberships.creates },
    updates: { units: units.updates, members: members.updates, memberships: memberships.updates },
    closes,
    unchanged: parsed.file.rows.length - changed.size,
    problems: [],
    problemCount: 0,
  };
}

/** A plan that does nothing, with the reasons. */
export const refused = (problems: Problems): RosterPlan => ({
  creates: { units: [], members: [], memberships: [] },
  updates: { units: [], members: [], memberships: [] },
  closes: [],
  unchanged: 0,
  problems: problems.byRow,
  problemCount: problems.count,
});
