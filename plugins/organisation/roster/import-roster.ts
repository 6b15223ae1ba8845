import { badInput, type Context, text } from 'qinxue/plugin';
import { lockDirectory } from '../directory/lock-directory.ts';
import { importRoster as permission } from '../permissions.ts';
import { applyPlan } from './apply-plan.ts';
import { type Current, readCurrent } from './current.ts';
import { withUnitCodes } from './named-units.ts';
import { checkPast } from './past-days.ts';
import { planRoster, type RosterPlan, refused } from './plan.ts';
import { Reach } from './reach.ts';
import { type ParsedRoster, type RosterKind, readRoster } from './read-roster.ts';
import { type RosterReport, reportOf } from './report.ts';

export interface RosterProgress {
  /** `logging` is the audit log of all that was written: it comes at the end, and is half of the work. */
  readonly phase: 'reading' | 'planning' | 'writing' | 'logging';
  /** Rows; from `writing` on those of all tables together. */
  readonly done: number;
  readonly total: number;
}

export interface RosterOptions {
  /** Plans and reports, and writes nothing. */
  readonly dryRun?: boolean;
  /** The day from which units hang where the file says; today unless given. */
  readonly on?: string | null | undefined;
  /** May be told of the same rows again: after a deadlock the whole import is run again. */
  readonly onProgress?: (progress: RosterProgress) => void;
}

/**
 * Brings a file of units, members or memberships into the organisation: all of it, or nothing where
 * anything is wrong – then the report has the problems. The second time the same file changes nothing.
 * @throws FORBIDDEN without the permission in any unit; CONFLICT where others changed the same rows.
 */
export async function importRoster(
  context: Context,
  bytes: Uint8Array,
  options: RosterOptions & { readonly kind?: RosterKind } = {},
): Promise<RosterReport> {
  context.assertCan(permission);
  options.onProgress?.({ phase: 'reading', done: 0, total: 0 });
  return importParsed(context, readRoster(bytes, options.kind), options);
}

/** The second half of `importRoster`, for who must see several files before choosing their order. */
export async function importParsed(context: Context, parsed: ParsedRoster, options: RosterOptions = {}) {
  context.assertCan(permission);
  const { dryRun = false, onProgress = () => {} } = options;
  const on = options.on ?? context.today();
  if (on > context.today())
    throw badInput('input.on', text('is still to come; import the file on the day.', '尚未到来，请届时再导入。'));
  const total = parsed.file.rows.length;
  onProgress({ phase: 'planning', done: total, total });
  if (dryRun || total === 0) {
    const { plan, read } = await planFor(context, parsed, false);
    return reportOf(read, plan, dryRun);
  }
  return context.transaction(async (inner) => {
    // First of all: of two imports at once the second waits here, and then sees what the first has done.
    await lockDirectory(inner);
    const { plan, read, current } = await planFor(inner, parsed, true);
    const rows = rowsOf(plan);
    if (rows === 0) return reportOf(read, plan, dryRun);
    onProgress({ phase: 'writing', done: 0, total: rows });
    await applyPlan(inner.asSystem(), plan, current, on, (done) => onProgress({ phase: 'writing', done, total: rows }));
    onProgress({ phase: 'logging', done: rows, total: rows });
    return reportOf(read, plan, dryRun);
  });
}

async function planFor(
  context: Context,
  parsed: ParsedRoster,
  hold: boolean,
): Promise<{ plan: RosterPlan; read: ParsedRoster; current: Current }> {
  const current = await readCurrent(context, parsed, hold);
  const reach = new Reach(context.viewer, current);
  const organisation = reach.organisation(parsed.kind);
  const read = withUnitCodes(parsed, organisation.units, context.today());
  const plan = planRoster(reach.check(read), organisation, context.today());
  const outside = reach.assertPlan(plan);
  const problems = outside.count > 0 ? outside : await checkPast(context, plan, current);
  return { current, read, plan: problems.count > 0 ? refused(problems) : plan };
}

const rowsOf = ({ creates, updates, closes }: RosterPlan) =>
  [creates, updates].flatMap(({ units, members, memberships }) => [units, members, memberships]).flat().length +
  closes.length;
