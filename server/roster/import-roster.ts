import { holdDirectory } from '../organisation/hold-directory.ts';
import { importRoster as permission } from '../organisation/permissions.ts';
import type { Scope } from '../request/scope.ts';
import { applyPlan } from './apply-plan.ts';
import { type Current, readCurrent } from './current.ts';
import { planRoster, type RosterPlan, refused } from './plan.ts';
import { Reach } from './reach.ts';
import { type ParsedRoster, type RosterKind, readRoster } from './read-roster.ts';
import { type RosterReport, reportOf } from './report.ts';

export interface RosterProgress {
  readonly phase: 'reading' | 'planning' | 'writing';
  /** Rows; in `writing` those of all tables together. */
  readonly done: number;
  readonly total: number;
}

export interface RosterOptions {
  /** The kind that the header shows unless given. */
  readonly kind?: RosterKind;
  /** Plans and reports, and writes nothing. */
  readonly dryRun?: boolean;
  /** May be told of the same rows again: after a deadlock the whole import is run again. */
  readonly onProgress?: (progress: RosterProgress) => void;
}

/**
 * Brings a file of units, members or memberships into the organisation: all of it, or nothing where
 * anything is wrong – then the report has the problems. The second time the same file changes nothing.
 * @throws FORBIDDEN without the permission in any unit; CONFLICT where others changed the same rows.
 */
export async function importRoster(
  scope: Scope,
  bytes: Uint8Array,
  options: RosterOptions = {},
): Promise<RosterReport> {
  scope.require(permission);
  const { kind, dryRun = false, onProgress = () => {} } = options;
  onProgress({ phase: 'reading', done: 0, total: 0 });
  const parsed = readRoster(bytes, kind);
  const total = parsed.file.rows.length;
  onProgress({ phase: 'planning', done: total, total });
  if (dryRun || total === 0) {
    const { plan } = await planFor(scope, parsed, false);
    return reportOf(parsed, plan, dryRun);
  }
  return scope.transaction(async (inner) => {
    // First of all: of two imports at once the second waits here, and then sees what the first has done.
    await holdDirectory(inner);
    const { plan, current } = await planFor(inner, parsed, true);
    const rows = rowsOf(plan);
    onProgress({ phase: 'writing', done: 0, total: rows });
    await applyPlan(inner.asSystem(), plan, current, (done) => onProgress({ phase: 'writing', done, total: rows }));
    return reportOf(parsed, plan, dryRun);
  });
}

async function planFor(
  scope: Scope,
  parsed: ParsedRoster,
  hold: boolean,
): Promise<{ plan: RosterPlan; current: Current }> {
  const current = await readCurrent(scope, parsed, hold);
  const reach = new Reach(scope.viewer, current);
  const plan = planRoster(reach.check(parsed), reach.organisation(parsed.kind), scope.today());
  const outside = reach.checkPlan(plan);
  return { current, plan: outside.count > 0 ? refused(outside) : plan };
}

const rowsOf = ({ creates, updates, closes }: RosterPlan) =>
  [creates, updates].flatMap(({ units, members, memberships }) => [units, members, memberships]).flat().length +
  closes.length;
