import type { Refusal } from 'qinxue/plugin';
import type { MembershipValues, MemberValues, UnitValues } from './organisation.ts';
import { refusalOf } from './refusals.ts';
import type { MemberStatus } from './words.ts';

export const isGone = (status: MemberStatus) => status === 'LEFT' || status === 'RETIRED';

type Days = Pick<MembershipValues, 'from' | 'to'>;
type Place = readonly ['from' | 'to', Refusal];

/** Where a membership leaves the life of its unit or the employment of its member. */
export function outOfTime({ from, to }: Days, unit: UnitValues, member: MemberValues, today: string): Place[] {
  const { validFrom, validTo } = unit;
  const places: Place[] = [];
  const ofUnit = refusalOf('OUTSIDE_UNIT', period(unit.code, validFrom, validTo));
  // A unit that will end keeps its people until then; nobody stays in one that has ended.
  const outlivesUnit = validTo !== null && (to === null ? validTo < today : to > validTo);
  if (from < validFrom || (validTo !== null && from > validTo)) places.push(['from', ofUnit]);
  else if (outlivesUnit) places.push(['to', ofUnit]);

  const { hiredOn, leftOn } = member;
  const ofMember = refusalOf('OUTSIDE_EMPLOYMENT', period(member.employeeNo, hiredOn, leftOn));
  const outstaysMember = to === null ? isGone(member.status) : leftOn !== null && to > leftOn;
  if ((hiredOn !== null && from < hiredOn) || (leftOn !== null && from > leftOn)) places.push(['from', ofMember]);
  else if (outstaysMember) places.push(['to', ofMember]);
  return places;
}

const period = (of: string, from: string | null, to: string | null) => `${of} ${from ?? ''}…${to ?? ''}`;
