import { badInput, type Context, text } from 'qinxue/plugin';
import { Membership } from '../organisation/index.ts';

/** Someone on the day, and the unit that they count in. */
export interface Person {
  readonly memberId: string;
  readonly unitId: string;
  /** All units that they belong to today, and those above them. */
  readonly line: ReadonlySet<string>;
}

/** Who asks. @throws BAD_INPUT for an account without a member, or someone who belongs to no unit today. */
export async function personAsking(context: Context): Promise<Person> {
  const { memberId } = context.viewer;
  const today = context.today();
  const begun = memberId ? await context.asSystem().list(Membership, { memberId, validFrom: { lte: today } }) : [];
  const current = begun.filter(({ validTo }) => validTo === null || validTo >= today);
  const primary = current.find(({ kind }) => kind === 'PRIMARY');
  if (!memberId || !primary)
    throw badInput('input', text('is for people who belong to a unit today.', '仅适用于今天在岗于某单位的人员。'));
  const line = new Set(current.flatMap(({ unitId }) => context.directory.unit(unitId)?.path ?? []));
  return { memberId, unitId: primary.unitId, line };
}
