import { groupBy, type Problems } from 'qinxue/plugin';
import { differences, settle } from './entries.ts';
import { isKnown, type Known } from './known.ts';
import type { MemberRow } from './member-file.ts';
import type { Existing, MembershipValues, MemberValues, UnitValues } from './organisation.ts';
import { isGone, outOfTime } from './out-of-time.ts';
import { newMembership } from './plan-memberships.ts';
import type { Placed } from './primary-periods.ts';
import { refusalOf } from './refusals.ts';

/** A row of the file, and its member as the import will leave it. */
export interface MemberEntry {
  readonly row: number;
  readonly asked: MemberRow;
  readonly member: MemberValues;
  /** Had left, and is back. */
  readonly returns: boolean;
}

type Primaries = readonly Existing<MembershipValues>[];

/** The primary memberships that the members' rows ask for; none where the member is there already. */
export function placeMembers(
  entries: readonly MemberEntry[],
  units: Known<UnitValues>,
  memberships: readonly Existing<MembershipValues>[],
  today: string,
  problems: Problems,
): Placed[] {
  const primaries = memberships.filter(({ kind }) => kind === 'PRIMARY');
  const byMember = groupBy(primaries, ({ employeeNo }) => employeeNo);
  const placed: Placed[] = [];
  for (const entry of entries) {
    const { row, asked, member } = entry;
    if (!asked.unit) {
      if (hasPlacement(asked)) problems.add(row, refusalOf('UNIT_MISSING'), 'unit');
      continue;
    }
    const unit = units.look(asked.unit, 'UNKNOWN_UNIT');
    if (!isKnown(unit)) {
      problems.add(row, unit, 'unit', asked.unit);
      continue;
    }
    const place = placeOf(entry, unit, byMember.get(asked.employeeNo) ?? [], today);
    if (!place) continue;
    placed.push(place);
    const [wrong] = outOfTime(place.values, unit, member, today);
    if (wrong) problems.add(row, wrong[1], asked.from ? 'from' : 'unit', asked.from ?? asked.unit);
  }
  return placed;
}

/** A template filled with 否 all the way down says nothing. */
const hasPlacement = ({ post, jobType, jobLevel, frontline, leader, from }: MemberRow) =>
  Boolean(post ?? jobType ?? jobLevel ?? from) || frontline === true || leader === true;

function placeOf({ row, asked, member, returns }: MemberEntry, unit: UnitValues, own: Primaries, today: string) {
  const isOver = isGone(member.status);
  // Who has gone, nobody knows when, is in no unit whatever the file still says.
  if (isOver && member.leftOn === null) return undefined;
  const there = own.filter(({ unitCode }) => unitCode === unit.code);
  // Of somebody who has gone, the last one there is what the file means, whether it has ended yet or not.
  const latest = there.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  // A transfer that is to come has given today's membership an end already.
  const current = isOver ? latest : (there.find(isOpen) ?? there.find((each) => includes(each, today)));
  // Back on the last day: the leaving was a mistake, and what it has ended goes on.
  const ended = returns ? there.find(({ from, to }) => from <= today && to === today) : undefined;
  if (ended) {
    const goesOn = settle<MembershipValues>({ ...asked, kind: ended.kind, from: ended.from }, ended, ended);
    return { row, existing: ended, values: { ...goesOn, to: null } } satisfies Placed;
  }
  const from = asked.from ?? (isOver ? current?.from : undefined) ?? firstDay(member, unit, own.length === 0, today);
  const existing = there.find((membership) => membership.from === from);
  const asNew = newMembership({ employeeNo: asked.employeeNo, unit: unit.code, from });
  const wanted = settle<MembershipValues>({ ...asked, kind: asNew.kind, from }, existing ?? current, asNew);
  const isThere = current && (!asked.from || current.from <= asked.from);
  if (isThere && !differences<MembershipValues>(current, { ...wanted, from: current.from, to: current.to }))
    return undefined;
  const to = isOver ? earliest(existing?.to ?? null, member.leftOn) : wanted.to;
  return { row, existing, values: { ...wanted, to } } satisfies Placed;
}

const isOpen = ({ to }: MembershipValues) => to === null;
const includes = ({ from, to }: MembershipValues, day: string) => from <= day && (to === null || day <= to);

/** The day of hiring begins the first membership only: without a day given, who moves, moves today. */
function firstDay({ hiredOn, leftOn }: MemberValues, { validFrom }: UnitValues, isFirst: boolean, today: string) {
  const day = (isFirst ? hiredOn : null) ?? earliest(today, leftOn);
  return day < validFrom ? validFrom : day;
}

function earliest(a: string, b: string | null): string;
function earliest(a: string | null, b: string | null): string | null;
function earliest(a: string | null, b: string | null) {
  return a === null || (b !== null && b < a) ? b : a;
}
