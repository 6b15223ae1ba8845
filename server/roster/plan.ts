import { type Problem, Problems } from '../csv/problem.ts';
import { type Create, Entries, type Update } from './entries.ts';
import type { MembershipValues, MemberValues, Organisation, UnitValues } from './organisation.ts';
import { placeMembers } from './place-members.ts';
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
  /** Open primary memberships that end because another begins. */
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
  let placed: Placed[] = [];
  const readsClean = problems.count === 0;
  if (parsed.kind === 'units') {
    units = planUnits(parsed.file.rows, current.units, today, readsClean, problems);
  } else if (parsed.kind === 'members') {
    const planned = planMembers(parsed.file.rows, current.members, problems);
    members = planned.entries;
    placed = placeMembers(planned.rows, current, today, problems);
  } else if (parsed.kind === 'memberships') {
    placed = placeMemberships(parsed.file.rows, current, problems);
  }
  const closes = readsClean ? arrangePrimaries(placed, current.memberships, problems) : [];
  const memberships = new Entries<MembershipValues>();
  for (const { row, existing, values } of placed) memberships.put(row, existing, values);

  if (problems.count > 0) return refused(problems);
  const changed = new Set([...units.changed, ...members.changed, ...memberships.changed]);
  return {
    creates: { units: units.creates, members: members.creates, memberships: memberships.creates },
    updates: { units: units.updates, members: members.updates, memberships: memberships.updates },
    closes,
    unchanged: parsed.file.rows.length - changed.size,
    problems: [],
    problemCount: 0,
  };
}

const refused = (problems: Problems): RosterPlan => ({
  creates: { units: [], members: [], memberships: [] },
  updates: { units: [], members: [], memberships: [] },
  closes: [],
  unchanged: 0,
  problems: problems.byRow,
  problemCount: problems.count,
});
