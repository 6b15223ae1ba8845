import { and, name, or, type Sql, sql } from 'qinxue/plugin';
import { join } from '../../../server/api/platform.ts';
import { below } from '../tree/tree-sql.ts';
import type { Audience, UnitRule } from './audience.ts';

/** The member, and the primary membership of the day where there is one. */
const member = (column: string) => name('m', column);
const primary = (column: string) => name('p', column);

export interface AudienceQuery {
  /** `YYYY-MM-DD`: memberships and the tree of that day count. */
  readonly today: string;
  /** Only who counts in this unit or below it. */
  readonly within?: string | undefined;
  /** Narrows the members further; the member's columns are `m.…`. */
  readonly where?: Sql | undefined;
}

/** The ids of the members whom a rule means, of those who are with the organisation: one statement. */
export function audienceSql(rule: Audience, { today, within, where }: AudienceQuery): Sql {
  const conditions = [
    sql`${member('status')} IN ('ACTIVE', 'ON_LEAVE')`,
    ruleSql(rule, today),
    ...(within ? [inUnit(primary('unitId'), { unit: within, subtree: true }, today)] : []),
    ...(where ? [where] : []),
  ];
  return sql`SELECT DISTINCT ${member('id')} FROM organisation_member m
    LEFT JOIN organisation_membership p ON p.memberId = m.id AND p.kind = 'PRIMARY' AND ${isOf('p', today)}
    WHERE ${and(...conditions)}`;
}

function ruleSql(rule: Audience, today: string): Sql {
  if ('all' in rule) return and(...rule.all.map((part) => ruleSql(part, today)));
  if ('any' in rule) return or(...rule.any.map((part) => ruleSql(part, today)));
  if ('not' in rule) return sql`NOT (${ruleSql(rule.not, today)})`;
  if ('members' in rule) return sql`${member('id')} IN ${[...rule.members]}`;
  if ('employment' in rule) return sql`${member('employment')} IN ${[...rule.employment]}`;
  if ('unit' in rule) return unitSql(rule.unit, today);
  if ('kind' in rule) return inSuchUnit(sql`kind IN ${[...rule.kind]}`);
  if ('tag' in rule) return inSuchUnit(or(...rule.tag.map(hasTag)));
  if ('frontline' in rule) return held('frontline', sql`${primary('frontline')} = ${rule.frontline}`);
  if ('leader' in rule) return held('leader', sql`${primary('leader')} = ${rule.leader}`);
  if ('post' in rule) return held('post', sql`${primary('post')} IN ${[...rule.post]}`);
  if ('jobType' in rule) return held('jobType', sql`${primary('jobType')} IN ${[...rule.jobType]}`);
  return held('jobLevel', sql`${primary('jobLevel')} IN ${[...rule.jobLevel]}`);
}

/** True or false, never unknown: NOT of an unknown would leave out who has no such value. */
const held = (column: string, test: Sql): Sql => sql`(${primary(column)} IS NOT NULL AND ${test})`;

const unitSql = (rule: UnitRule, today: string): Sql => {
  const here = inUnit(primary('unitId'), rule, today);
  if (!rule.secondary) return here;
  return or(
    here,
    sql`EXISTS (SELECT 1 FROM organisation_membership s WHERE s.memberId = m.id AND s.kind <> 'PRIMARY'
      AND ${isOf('s', today)} AND ${inUnit(name('s', 'unitId'), rule, today)})`,
  );
};

const inUnit = (unitId: Sql, { unit, subtree }: Pick<UnitRule, 'unit' | 'subtree'>, today: string): Sql =>
  subtree
    ? sql`(${unitId} IS NOT NULL AND ${unitId} IN ${below([unit], today)})`
    : sql`(${unitId} IS NOT NULL AND ${unitId} = ${unit})`;

const inSuchUnit = (such: Sql): Sql =>
  held('unitId', sql`${primary('unitId')} IN (SELECT id FROM organisation_unit WHERE ${such})`);

/**
 * A tag in a JSON array, without the dialects' JSON functions: a string of the array is preceded by `[`,
 * `,` or, where MySQL has written it, `, `; inside of a string a quote has a backslash before it.
 */
const hasTag = (tag: string): Sql => {
  const quoted = JSON.stringify(tag);
  return or(...['[', ',', ', '].map((before) => sql`INSTR(tags, ${before + quoted}) > 0`));
};

const isOf = (alias: string, today: string): Sql =>
  join(
    [
      sql`${name(alias, 'validFrom')} <= ${today}`,
      sql`(${name(alias, 'validTo')} IS NULL OR ${name(alias, 'validTo')} >= ${today})`,
    ],
    ' AND ',
  );
