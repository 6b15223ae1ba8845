import { badInput, type Context, sql, text } from 'qinxue/plugin';
import { Membership, treeOn, unitTree } from '../../organisation/index.ts';
import { goneAmong } from '../leaving/gone.ts';

/** Someone on the day: the unit they count in, and all units they belong to. */
export interface Learner {
  readonly memberId: string;
  readonly unitId: string;
}

/** @throws BAD_INPUT for someone who is gone or without a unit today, or to none of whose units the course reaches down. */
export async function learnerOf(context: Context, memberId: string, offeredBy: string): Promise<Learner> {
  const today = context.today();
  const begun = await context.asSystem().list(Membership, { memberId, validFrom: { lte: today } });
  const current = begun.filter(({ validTo }) => validTo === null || validTo >= today);
  const primary = current.find(({ kind }) => kind === 'PRIMARY');
  if (!primary) throw badInput('input.member', text('belongs to no unit today.', '目前不属于任何单位。'));
  // On their last day they still belong to it.
  if ((await goneAmong(context.asSystem(), [memberId])).size)
    throw badInput(
      'input.member',
      text('leaves today, and takes up no courses any more.', '今天离开本组织，不能再报名课程。'),
    );
  if (!current.some(({ unitId }) => context.directory.unit(unitId)?.path.includes(offeredBy)))
    throw badInput(
      'input.course',
      text('is for the people of the unit that offers it, and of those below.', '仅面向开课单位及其下级单位的人员。'),
    );
  return { memberId, unitId: primary.unitId };
}

/** The active people who count in the unit or below it today, or those of them who are named. */
export async function learnersBelow(
  context: Context,
  unitId: string,
  memberIds: readonly string[] | undefined,
  limit: number,
): Promise<Learner[]> {
  const today = context.today();
  const named = memberIds ? sql`AND m.memberId IN ${[...memberIds]}` : sql``;
  const rows = await context.unguardedDatabase.query(sql`
    SELECT m.memberId, m.unitId FROM ${unitTree('c')}
    JOIN organisation_membership m ON m.unitId = c.descendantId AND ${treeOn('c', today)}
    JOIN organisation_member p ON p.id = m.memberId
    WHERE c.ancestorId = ${unitId} AND m.kind = 'PRIMARY' AND p.status = 'ACTIVE'
      AND m.validFrom <= ${today} AND (m.validTo IS NULL OR m.validTo >= ${today}) ${named}
    ORDER BY m.memberId LIMIT ${limit}`);
  return rows.map((row) => ({ memberId: String(row.memberId), unitId: String(row.unitId) }));
}
