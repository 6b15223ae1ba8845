import type { Context, EntityClass, NewRow, Stored } from 'qinxue/plugin';
import { type Change, newId } from '../../../server/api/platform.ts';
import { Member } from '../members/member.ts';
import { Membership } from '../members/membership.ts';
import { Unit } from '../units/unit.ts';
import type { Current } from './current.ts';
import type { Update } from './entries.ts';
import { endRolesAndSeats } from './leaving.ts';
import type { MembershipValues, MemberValues, UnitValues } from './organisation.ts';
import { type PlacedUnit, placeUnits } from './place-units.ts';
import type { RosterPlan } from './plan.ts';
import { tellChanges } from './tell-changes.ts';

/** Rows between two words about progress. */
const STEP = 2000;

/**
 * Writes a plan, in the transaction in which it was made; units that hang elsewhere do so from the day `on`.
 * `onWritten` hears of the rows written so far.
 */
export async function applyPlan(
  context: Context,
  plan: RosterPlan,
  current: Current,
  on: string,
  onWritten: (rows: number) => void,
): Promise<void> {
  const write = new Steps(context, onWritten);
  await writeUnits(write, plan, current, on);
  await writeMembers(write, plan, current);
  await writeMemberships(write, plan, current);
  await endRolesAndSeats(context, plan, current.members);
  tellChanges(context, plan, current, { units: write.unitIds, members: write.memberIds }, on);
}

async function writeUnits(
  write: Steps,
  { creates, updates }: RosterPlan,
  { units }: Current,
  on: string,
): Promise<void> {
  const ids = write.unitIds;
  for (const { id, code } of units) ids.set(code, id);
  for (const { values } of creates.units) ids.set(values.code, newId(Unit.idPrefix));
  const row = ({ parentCode, tags, ...values }: Partial<UnitValues>) => ({
    ...values,
    ...(tags && { tags: [...tags] }),
    ...(parentCode !== undefined && { parentId: parentCode === null ? null : idOf(ids, parentCode) }),
  });
  const added = creates.units.map(({ values }) => ({ id: idOf(ids, values.code), ...row(values) }));
  await write.insert(Unit, added);
  await write.update(units, updates.units, row);

  const codeOf = new Map(units.map(({ id, code }) => [id, code]));
  const changed = updates.units.flatMap(({ id, changes }): PlacedUnit[] => {
    const { parentId, validFrom } = row(changes);
    if (parentId === undefined && validFrom === undefined) return [];
    const code = codeOf.get(id) ?? id;
    return [{ id, code, ...(parentId !== undefined && { parentId }), ...(validFrom !== undefined && { validFrom }) }];
  });
  await placeUnits(write.context, added as PlacedUnit[], changed, on);
}

async function writeMembers(write: Steps, { creates, updates }: RosterPlan, { members }: Current): Promise<void> {
  const rows = creates.members.map(({ values }) => values);
  for (const { id, employeeNo } of members) write.memberIds.set(employeeNo, id);
  for (const { id, employeeNo } of await write.insert(Member, rows)) write.memberIds.set(employeeNo, id);
  await write.update(members, updates.members, (changes: Partial<MemberValues>) => changes);
}

async function writeMemberships(write: Steps, plan: RosterPlan, current: Current): Promise<void> {
  const { unitIds, memberIds } = write;
  const row = ({ employeeNo, unitCode, from, to, ...values }: Partial<MembershipValues>) => ({
    ...values,
    ...(employeeNo !== undefined && { memberId: idOf(memberIds, employeeNo) }),
    ...(unitCode !== undefined && { unitId: idOf(unitIds, unitCode) }),
    ...(from !== undefined && { validFrom: from }),
    ...(to !== undefined && { validTo: to }),
  });
  const ends = plan.closes.map(({ row, id, to }) => ({ row, id, changes: { to } }));
  await write.update(current.memberships, [...ends, ...plan.updates.memberships], row);
  const rows = plan.creates.memberships.map(({ values }) => row(values));
  await write.insert(Membership, rows);
}

/** Many rows a statement, in steps that can be told of. */
class Steps {
  /** Of all that was read or written, by code and by number. */
  readonly unitIds = new Map<string, string>();
  readonly memberIds = new Map<string, string>();
  private written = 0;

  constructor(
    readonly context: Context,
    private readonly onWritten: (rows: number) => void,
  ) {}

  async insert<E extends Stored>(entity: EntityClass<E>, rows: readonly NewRow<E>[]): Promise<E[]> {
    const inserted: E[] = [];
    await this.each(rows, async (some) => {
      inserted.push(...(await this.context.insertAll(entity, some)));
    });
    return inserted;
  }

  async update<E extends Stored, Values>(
    rows: readonly E[],
    updates: readonly Update<Values>[],
    columns: (changes: Partial<Values>) => object,
  ): Promise<void> {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const changes = updates.map(({ id, changes }): Change<E> => {
      const row = byId.get(id);
      if (!row) throw new Error(`The plan changes ${id}, which was not read.`);
      return { row, changes: columns(changes) as Partial<E> };
    });
    await this.each(changes, async (some) => {
      await this.context.updateAll(some);
    });
  }

  private async each<Item>(items: readonly Item[], work: (some: readonly Item[]) => Promise<void>): Promise<void> {
    for (let i = 0; i < items.length; i += STEP) {
      const some = items.slice(i, i + STEP);
      await work(some);
      this.written += some.length;
      this.onWritten(this.written);
    }
  }
}

function idOf(ids: ReadonlyMap<string, string>, code: string): string {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`The plan names "${code}", which was not read.`);
  return id;
}
