import { type Context, name, sql } from 'qinxue/plugin';
import { Member } from '../members/member.ts';
import type { Audience } from './audience.ts';
import { audienceSql } from './audience-sql.ts';

export interface AudienceOptions {
  /** Only who counts in this unit or below it. */
  readonly within?: string;
  /** Only members whom the context's viewer sees. */
  readonly visible?: boolean;
}

/** The ids of the members whom a rule means today, in ascending order: one statement, however large the rule. */
export async function audienceMembers(
  context: Context,
  rule: Audience,
  { within, visible = false }: AudienceOptions = {},
): Promise<string[]> {
  const where = visible ? context.visible(Member, (column) => name('m', column)) : undefined;
  const members = audienceSql(rule, { today: context.today(), within, where });
  const rows = await context.unguardedDatabase.query(sql`${members} ORDER BY m.id`);
  return rows.map((row) => String(row.id));
}
