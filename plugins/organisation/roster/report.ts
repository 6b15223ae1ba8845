import { type Encoding, invalidFile, type Language, type Problem } from 'qinxue/plugin';
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
  readonly noticeCount: number;
  /** What was read otherwise than it stands in the file, or left out: the first thousand, by row. */
  readonly notices: readonly Problem[];
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
  noticeCount: file.noticeCount,
  notices: file.notices,
});

const counts = (lists: { readonly [Table in keyof RosterCounts]: readonly unknown[] }): RosterCounts => ({
  units: lists.units.length,
  members: lists.members.length,
  memberships: lists.memberships.length,
});

/** A refused file as an error, with the first `shown` of its problems. */
export const invalidRoster = (report: RosterReport, shown: number, language: Language) =>
  invalidFile(report, shown, { kind: report.kind, encoding: report.encoding }, language);
