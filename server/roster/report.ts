import type { Encoding } from '../csv/decode.ts';
import type { Problem } from '../csv/problem.ts';
import { QinxueError } from '../errors.ts';
import type { RosterPlan } from './plan.ts';
import type { ParsedRoster, RosterKind } from './read-roster.ts';

export interface RosterCounts {
  readonly units: number;
  readonly members: number;
  readonly memberships: number;
}

/** What a file has done, would do, or is refused for. */
export interface RosterReport {
  readonly dryRun: boolean;
  /** Null where the file shows none. */
  readonly kind: RosterKind | null;
  readonly encoding: Encoding | null;
  readonly created: RosterCounts;
  readonly updated: RosterCounts;
  /** Memberships that end because another begins or the member has left. */
  readonly closed: number;
  /** Rows of the file that change nothing. */
  readonly unchanged: number;
  readonly problemCount: number;
  /** The first thousand, by row. */
  readonly problems: readonly Problem[];
}

export const reportOf = ({ kind, file }: ParsedRoster, plan: RosterPlan, dryRun: boolean): RosterReport => ({
  dryRun,
  kind: kind ?? null,
  encoding: file.encoding ?? null,
  created: counts(plan.creates),
  updated: counts(plan.updates),
  closed: plan.closes.length,
  unchanged: plan.unchanged,
  problemCount: plan.problemCount,
  problems: plan.problems,
});

const counts = (lists: { readonly [Table in keyof RosterCounts]: readonly unknown[] }): RosterCounts => ({
  units: lists.units.length,
  members: lists.members.length,
  memberships: lists.memberships.length,
});

/** Whether the report is of a file that was refused, in earnest or as a trial. */
export const isRefused = ({ problemCount }: RosterReport) => problemCount > 0;

/** A refused file as an error, with the first `shown` of its problems. */
export function invalidRoster({ problems, problemCount, kind, encoding }: RosterReport, shown: number): QinxueError {
  const first = problems[0];
  const place = first ? ` The first: row ${first.row}${first.column ? `, ${first.column}` : ''}, ${first.message}` : '';
  return new QinxueError('INVALID_ROSTER', `The file has ${problemCount} problems and nothing was changed.${place}`, {
    kind,
    encoding,
    problemCount,
    problems: problems.slice(0, shown),
  });
}
