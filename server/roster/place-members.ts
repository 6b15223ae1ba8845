import type { CsvRow } from '../csv/csv.ts';
import type { Problems } from '../csv/problem.ts';
import { differences, settle } from './entries.ts';
import { groupBy } from './group.ts';
import type { MemberRow } from './member-file.ts';
import type { Existing, MembershipValues, Organisation } from './organisation.ts';
import { newMembership } from './plan-memberships.ts';
import type { Placed } from './primary-periods.ts';
import { refuse } from './refuse.ts';

type Primaries = readonly Existing<MembershipValues>[];

/** The primary memberships that the members' rows ask for; none where the member is there already. */
export function placeMembers(
  rows: readonly CsvRow<MemberRow>[],
  current: Organisation,
  today: string,
  problems: Problems,
): Placed[] {
  const units = new Set(current.units.map(({ code }) => code));
  const primaries = current.memberships.filter(({ kind }) => kind === 'PRIMARY');
  const byMember = groupBy(primaries, ({ employeeNo }) => employeeNo);
  const placed: Placed[] = [];
  for (const { row, values } of rows) {
    const { unit } = values;
    if (!unit) {
      if (hasPlacement(values)) problems.add(row, refuse('UNIT_MISSING'), 'unit');
    } else if (!units.has(unit)) {
      problems.add(row, refuse('UNKNOWN_UNIT'), 'unit', unit);
    } else {
      const place = placeOf(row, { ...values, unit }, byMember.get(values.employeeNo) ?? [], today);
      if (place) placed.push(place);
    }
  }
  return placed;
}

/** A template filled with 否 all the way down says nothing. */
const hasPlacement = ({ post, jobType, jobLevel, frontline, leader, from }: MemberRow) =>
  Boolean(post ?? jobType ?? jobLevel ?? from) || frontline === true || leader === true;

function placeOf(row: number, asked: MemberRow & { unit: string }, own: Primaries, today: string): Placed | undefined {
  // The day of hiring begins the first membership only: without a day given, who moves, moves today.
  const from = asked.from ?? (own.length === 0 ? asked.hiredOn : null) ?? today;
  const asNew = newMembership({ employeeNo: asked.employeeNo, unit: asked.unit, from });
  const there = own.filter(({ unitCode }) => unitCode === asked.unit);
  const existing = there.find((membership) => membership.from === from);
  const open = there.find(({ to }) => to === null);
  const values = settle<MembershipValues>({ ...asked, kind: asNew.kind, from }, existing ?? open, asNew);
  const isThere = open && (!asked.from || open.from <= asked.from);
  if (isThere && !differences<MembershipValues>(open, { ...values, from: open.from })) return undefined;
  return { row, existing, values };
}
