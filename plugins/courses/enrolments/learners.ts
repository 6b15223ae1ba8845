import { badInput, type Context, sql, text } from 'qinxue/plugin';
import { people } from '../../organisation/index.ts';
import { goneAmong } from '../leaving/gone.ts';

/** Someone on the day: the unit they count in, and all units they belong to. */
export interface Learner {
  readonly memberId: string;
  readonly unitId: string;
}

/** @throws BAD_INPUT for someone who is gone or without a unit today, or to none of whose units the course reaches down. */
export async function learnerOf(context: Context, memberId: string, offeredBy: string): Promise<Learner> {
  const place = await people.placeOf(context, memberId);
  if (!place) throw badInput('input.member', text('belongs to no unit today.', '目前不属于任何单位。'));
  // On their last day they still belong to it.
  if ((await goneAmong(context.asSystem(), [memberId])).size)
    throw badInput(
      'input.member',
      text('leaves today, and takes up no courses any more.', '今天离开本组织，不能再报名课程。'),
    );
  if (!place.line.has(offeredBy))
    throw badInput(
      'input.course',
      text('is for the people of the unit that offers it, and of those below.', '仅面向开课单位及其下级单位的人员。'),
    );
  return { memberId, unitId: place.unitId };
}

/** The active people who count in the unit or below it today, or those of them who are named. */
export async function learnersBelow(
  context: Context,
  unitId: string,
  memberIds: readonly string[] | undefined,
  limit: number,
): Promise<Learner[]> {
  const named = memberIds ? sql`WHERE p.memberId IN ${[...memberIds]}` : sql``;
  const rows = await context.unguardedDatabase.query(sql`
    SELECT p.memberId, p.unitId FROM ${people.of([unitId], { on: context.today(), status: 'ACTIVE' })} p
    ${named} ORDER BY p.memberId LIMIT ${limit}`);
  return rows.map((row) => ({ memberId: String(row.memberId), unitId: String(row.unitId) }));
}
