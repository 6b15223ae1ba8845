import { type Context, type EntityClass, or, type Sql, type Stored, sql } from 'qinxue/plugin';
import { always, own, raw, selectSql, servicesOf, tableOf } from '../../../server/api/platform.ts';
import { Member } from '../members/member.ts';
import { Membership } from '../members/membership.ts';
import { Unit } from '../units/unit.ts';
import type { Existing, MembershipValues, MemberValues, UnitValues } from './organisation.ts';
import type { ParsedRoster } from './read-roster.ts';

/** The rows that a file is about, as they are in the database. */
export interface Current {
  readonly units: readonly Unit[];
  readonly members: readonly Member[];
  readonly memberships: readonly Membership[];
}

/** For a file of more people than this everybody is read: one statement, instead of one for each thousand. */
const FEW = 1000;

/**
 * Reads what is needed to plan a file, and no more. `hold` keeps the rows as they are until the
 * transaction ends: nobody transfers a member or closes a unit between the plan and its rows.
 */
export async function readCurrent(context: Context, parsed: ParsedRoster, hold: boolean): Promise<Current> {
  const lock = raw(hold && servicesOf(context).database.dialect === 'mysql' ? ' LOCK IN SHARE MODE' : '');
  const read = async <E extends Stored>(entity: EntityClass<E>, where: Sql): Promise<E[]> => {
    const table = tableOf(entity);
    const rows = await context.unguardedDatabase.values(sql`${selectSql(table as never, { where })}${lock}`);
    return rows.map(table.toRow);
  };
  const units = parsed.kind ? await read(Unit, always) : [];
  if (parsed.kind !== 'members' && parsed.kind !== 'memberships') return { units, members: [], memberships: [] };

  const numbers = [...new Set((parsed.file.rows as readonly Numbered[]).map(({ values }) => values.employeeNo))];
  const isFew = numbers.length <= FEW;
  const members = await read(Member, isFew ? isOneOf(numbers) : always);
  const isTheirs = isFew ? sql`${own('memberId')} IN ${members.map(({ id }) => id)}` : always;
  return { units, members, memberships: await read(Membership, isTheirs) };
}

interface Numbered {
  readonly values: { readonly employeeNo: string };
}

/** Other spellings too: the file must not bring in `w1` beside `W1`. */
const isOneOf = (numbers: readonly string[]) =>
  or(
    sql`${own('employeeNo')} IN ${[...numbers]}`,
    sql`LOWER(${own('employeeNo')}) IN ${numbers.map((each) => each.toLowerCase())}`,
  );

export function unitValues({ units }: Current): Existing<UnitValues>[] {
  const codeOf = new Map(units.map(({ id, code }) => [id, code]));
  return units.map(({ id, code, name, kind, parentId, tags, validFrom, validTo }) => {
    const parentCode = parentId === null ? null : (codeOf.get(parentId) ?? null);
    return { id, code, name, kind, parentCode, tags, validFrom, validTo };
  });
}

export const memberValues = ({ members }: Current): Existing<MemberValues>[] =>
  members.map(({ id, employeeNo, name, employment, status, hiredOn, leftOn }) => {
    return { id, employeeNo, name, employment, status, hiredOn, leftOn };
  });

export function membershipValues({ units, members, memberships }: Current): Existing<MembershipValues>[] {
  const codeOf = new Map(units.map(({ id, code }) => [id, code]));
  const numberOf = new Map(members.map(({ id, employeeNo }) => [id, employeeNo]));
  return memberships.map((row) => {
    const { id, kind, post, jobType, jobLevel, frontline, leader, validFrom: from, validTo: to } = row;
    const [employeeNo, unitCode] = [numberOf.get(row.memberId) ?? '', codeOf.get(row.unitId) ?? ''];
    return { id, employeeNo, unitCode, kind, post, jobType, jobLevel, frontline, leader, from, to };
  });
}
