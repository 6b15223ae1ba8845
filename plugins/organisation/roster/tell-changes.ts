import { type Context, groupBy } from 'qinxue/plugin';
import {
  type MemberMoved,
  memberLeft,
  memberMoved,
  memberReturned,
  unitClosed,
  unitMoved,
  unitOpened,
} from '../events.ts';
import { primaryOn } from '../members/membership-plan.ts';
import { dayAfter, dayBefore } from '../members/period.ts';
import type { Unit } from '../units/unit.ts';
import type { Current } from './current.ts';
import { isGone } from './out-of-time.ts';
import type { RosterPlan } from './plan.ts';

/** Ids by code and by number, of what was there and of what the import has added. */
export interface RosterIds {
  readonly units: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, string>;
}

/** Tells of what an import has done to units and people that were there before, as the mutations would. */
export function tellChanges(context: Context, plan: RosterPlan, current: Current, ids: RosterIds, on: string): void {
  tellUnits(context, plan, current, ids, on);
  tellPeople(context, plan, current, ids);
}

function tellUnits(
  context: Context,
  { creates, updates }: RosterPlan,
  { units }: Current,
  ids: RosterIds,
  on: string,
): void {
  for (const { values } of creates.units) {
    const unit = ids.units.get(values.code) ?? '';
    context.emit(unitOpened, { unit, on: values.validFrom }, unit);
  }
  const before = new Map(units.map((unit) => [unit.id, unit]));
  for (const { id: unit, changes } of updates.units) {
    const { parentId: from, validTo } = before.get(unit) as Unit;
    const { parentCode } = changes;
    const to = parentCode == null ? null : (ids.units.get(parentCode) ?? null);
    if (parentCode !== undefined) context.emit(unitMoved, { unit, from, to, on }, unit);
    if (changes.validTo) context.emit(unitClosed, { unit, on: changes.validTo }, unit);
    else if (changes.validTo === null && validTo) context.emit(unitOpened, { unit, on: dayAfter(validTo) }, unit);
  }
}

/** Nobody's first unit is a move: a roster that fills an empty organisation tells of units alone. */
function tellPeople(context: Context, plan: RosterPlan, { members, memberships }: Current, ids: RosterIds): void {
  const historyOf = groupBy(memberships, ({ memberId }) => memberId);
  const statusOf = new Map(members.map(({ id, status }) => [id, status]));
  const back = new Set<string>();
  for (const { id: member, changes } of plan.updates.members) {
    const { status } = changes;
    const wasGone = isGone(statusOf.get(member) ?? 'ACTIVE');
    if (!status || isGone(status) === wasGone) continue;
    if (wasGone) back.add(member);
    else {
      const on = changes.leftOn ?? context.today();
      const unit = primaryOn(historyOf.get(member) ?? [], on)?.unitId ?? null;
      context.emit(memberLeft, { member, unit, on, status: status as 'LEFT' | 'RETIRED' }, unit);
    }
  }
  for (const { id, changes } of plan.updates.memberships) {
    const row = memberships.find((each) => each.id === id);
    if (!row?.validTo || changes.to !== null || row.kind !== 'PRIMARY' || !back.has(row.memberId)) continue;
    const { memberId: member, unitId: unit, validTo } = row;
    context.emit(memberReturned, { member, unit, on: dayAfter(validTo) }, unit);
  }
  const endOf = new Map(plan.closes.map(({ id, to }) => [id, to]));
  for (const { values } of plan.creates.memberships) {
    const member = ids.members.get(values.employeeNo) ?? '';
    const history = (historyOf.get(member) ?? []).map((row) => ({ ...row, validTo: endOf.get(row.id) ?? row.validTo }));
    const to = ids.units.get(values.unitCode) ?? '';
    if (values.kind !== 'PRIMARY') continue;
    if (back.has(member)) context.emit(memberReturned, { member, unit: to, on: values.from }, to);
    else tellMove(context, { member, from: primaryUntil(history, values.from), to, on: values.from });
  }
}

function tellMove(context: Context, moved: MemberMoved): void {
  if (moved.from !== null && moved.from !== moved.to) context.emit(memberMoved, moved, moved.to);
}

/** The primary unit of the day before. */
const primaryUntil = (history: Parameters<typeof primaryOn>[0], day: string): string | null => {
  const last = primaryOn(history, dayBefore(day));
  return last && last.validFrom < day ? last.unitId : null;
};
