import { type Context, groupBy, Problems, Refusal, refusalsOf, sql, text } from 'qinxue/plugin';
import { holdsOn } from '../members/period.ts';
import { type ClosedPeriod, closedPeriod, linesOf } from '../tree/assert-open-day.ts';
import type { Current } from './current.ts';
import type { RosterPlan } from './plan.ts';

export const pastMessages = {
  FIRST_DAY_TAKEN: (day: string) =>
    text(
      `People are on record in the unit, or in one below it, from ${day} on; give that day or an earlier one`,
      `自 ${day} 起该单位或其下级单位已有任职记录，请填写该日或更早的日期`,
    ),
} as const;

const refusalOf = refusalsOf(pastMessages);

/** Where a plan would take from days that are over what was counted for them: by row, and also where it is only tried. */
export async function checkPast(context: Context, plan: RosterPlan, current: Current): Promise<Problems> {
  const problems = new Problems();
  await checkTransfers(context, plan, current, problems);
  await checkFirstDays(context, plan, current, problems);
  return problems;
}

/** As `memberTransfer` has it: nobody goes to another unit on a day for which either has published or settled something. */
async function checkTransfers(
  context: Context,
  { creates }: RosterPlan,
  { units, members, memberships }: Current,
  problems: Problems,
): Promise<void> {
  const today = context.today();
  const begun = creates.memberships.filter(({ values: { kind, from } }) => kind === 'PRIMARY' && from < today);
  if (!begun.length) return;
  const unitOf = new Map(units.map(({ code, id }) => [code, id]));
  const memberOf = new Map(members.map(({ employeeNo, id }) => [employeeNo, id]));
  const primaries = memberships.filter(({ kind }) => kind === 'PRIMARY');
  const primariesOf = groupBy(primaries, ({ memberId }) => memberId);
  const known = new Map<string, ClosedPeriod | undefined>();
  const closed = async (unitId: string, on: string) => {
    const key = `${on} ${unitId}`;
    if (!known.has(key)) known.set(key, await closedPeriod(context, linesOf(context, [unitId]), on));
    return known.get(key);
  };
  for (const { row, values } of begun) {
    const { employeeNo, unitCode, from: on } = values;
    const own = primariesOf.get(memberOf.get(employeeNo) ?? '') ?? [];
    const [from, to] = [own.find((each) => holdsOn(each, on))?.unitId, unitOf.get(unitCode)];
    if (!from || !to || from === to) continue;
    const found = (await closed(from, on)) ?? (await closed(to, on));
    if (found) problems.add(row, new Refusal('PERIOD_CLOSED', found.message), 'from', on);
  }
}

/** A unit that began later than its people would take the past of all of them out of the units above it. */
async function checkFirstDays(
  context: Context,
  { updates }: RosterPlan,
  { units }: Current,
  problems: Problems,
): Promise<void> {
  const firstDays = new Map(units.map(({ id, validFrom }) => [id, validFrom]));
  const later = updates.units.filter(({ id, changes }) => (changes.validFrom ?? '') > (firstDays.get(id) ?? ''));
  if (!later.length) return;
  const rows = await context.unguardedDatabase.query(sql`
    SELECT c.ancestorId AS id, MIN(CASE WHEN m.validFrom > c.validFrom THEN m.validFrom ELSE c.validFrom END) AS day
    FROM organisation_unit_closure c JOIN organisation_membership m ON m.unitId = c.descendantId
      AND (c.validTo IS NULL OR m.validFrom <= c.validTo) AND (m.validTo IS NULL OR m.validTo >= c.validFrom)
    WHERE c.ancestorId IN ${later.map(({ id }) => id)} GROUP BY c.ancestorId`);
  const taken = new Map(rows.map(({ id, day }) => [String(id), String(day)]));
  for (const { row, id, changes } of later) {
    const day = taken.get(id);
    if (day !== undefined && day < (changes.validFrom ?? ''))
      problems.add(row, refusalOf('FIRST_DAY_TAKEN', day), 'validFrom', changes.validFrom);
  }
}
