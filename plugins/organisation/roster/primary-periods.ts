import { groupBy, type Problems } from 'qinxue/plugin';
import type { Existing, MembershipValues } from './organisation.ts';
import { refusalOf } from './refusals.ts';

/** A membership as the file wants it; `existing` is the one it is a correction of. */
export interface Placed {
  readonly row: number;
  readonly existing?: Existing<MembershipValues> | undefined;
  readonly values: MembershipValues;
}

/** The end of a membership that the file does not mention: a later one begins, or the member has left. */
export interface Close {
  /** The row that is the cause. */
  readonly row: number;
  readonly id: string;
  readonly to: string;
}

interface Period {
  readonly row?: number;
  readonly unitCode: string;
  readonly from: string;
  readonly to: string | null;
}

/**
 * Keeps one primary unit per member and day: ends the open ones that the file does not mention where a
 * new one begins, and refuses what overlaps then, or leaves somebody who `isThere` in none.
 */
export function arrangePrimaries(
  placed: readonly Placed[],
  existing: readonly Existing<MembershipValues>[],
  isThere: (employeeNo: string) => boolean,
  problems: Problems,
): Close[] {
  const closes: Close[] = [];
  const primaries = placed.filter(({ values }) => values.kind === 'PRIMARY');
  const mentioned = new Set(primaries.map((each) => each.existing?.id));
  const kept = existing.filter(({ id, kind }) => kind === 'PRIMARY' && !mentioned.has(id));
  const keptOf = groupBy(kept, ({ employeeNo }) => employeeNo);
  const lasting = new Set(existing.filter(({ kind, to }) => kind === 'PRIMARY' && to === null).map(numberOf));
  for (const [employeeNo, own] of groupBy(primaries, ({ values }) => values.employeeNo)) {
    own.sort((a, b) => compare(a.values.from, b.values.from));
    const before = (keptOf.get(employeeNo) ?? []).map((membership): Period => {
      const isNext = ({ existing: same, values }: Placed) => !same && values.from > membership.from;
      const next = membership.to === null ? own.find(isNext) : undefined;
      if (!next) return membership;
      const close = { row: next.row, id: membership.id, to: dayBefore(next.values.from) };
      closes.push(close);
      return { unitCode: membership.unitCode, from: membership.from, to: close.to };
    });
    const after = [...before, ...own.map(({ row, values }) => ({ ...values, row }))];
    checkOverlaps(after, problems);
    const last = own.at(-1);
    const isOrdered = last?.values.to != null && last.values.to >= last.values.from;
    if (last && isOrdered && lasting.has(employeeNo) && isThere(employeeNo) && after.every(({ to }) => to !== null))
      problems.add(last.row, refusalOf('PRIMARY_ENDS'), 'to', last.values.to ?? '');
  }
  return closes;
}

const numberOf = ({ employeeNo }: MembershipValues) => employeeNo;

function checkOverlaps(periods: Period[], problems: Problems) {
  periods.sort((a, b) => compare(a.from, b.from));
  let last: Period | undefined;
  for (const period of periods) {
    const row = period.row ?? last?.row;
    // Two that were there before are none of this file's business.
    if (last && row !== undefined && (last.to === null || last.to >= period.from)) {
      const other = period.row === undefined ? period : last;
      problems.add(row, refusalOf('PRIMARY_OVERLAP', `${other.unitCode} ${other.from}…${other.to ?? ''}`), 'from');
    }
    if (!last || (last.to !== null && (period.to === null || period.to > last.to))) last = period;
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function dayBefore(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
}
