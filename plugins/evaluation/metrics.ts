import { type Context, type Metric, metric, type Sql, sql, text } from 'qinxue/plugin';
import { treeOn, unitTree } from '../organisation/index.ts';
import { viewEvaluation } from './permissions.ts';

/** Subjects are taken up, with their unit, when the evaluation is published. */
const takenUpOn: Sql = sql`SUBSTR(s.createdAt, 1, 10)`;

export const resultsShare = metric({
  id: 'evaluation.results-share',
  title: text('Share of subjects with a final result', '考核完成率'),
  scale: 'basisPoints',
  reads: ['evaluation_subject'],
  view: viewEvaluation,
  definition:
    'Subjects whose evaluation is final, divided by all subjects of evaluations that are published and not cancelled; who was taken out does not count; evaluations of the years of the period. A unit counts in itself, a person in the unit they belonged to when the evaluation was published, and both in all units above on that day.',
  measure: (context, unitIds, { from, to, attribution }) =>
    counted(
      context,
      sql`SELECT c.ancestorId AS id, COUNT(*) AS denominator,
          SUM(CASE WHEN y.status IN ('FINAL', 'ARCHIVED') THEN 1 ELSE 0 END) AS numerator
        FROM ${unitTree('c')}
        JOIN evaluation_subject s ON s.unitId = c.descendantId AND ${treeOn('c', takenUpOn, attribution)}
        JOIN evaluation_cycle y ON y.id = s.cycleId
        WHERE c.ancestorId IN ${[...unitIds]} AND s.status = 'ACTIVE' AND y.status <> 'CANCELLED'
          AND y.year BETWEEN ${yearOf(from)} AND ${yearOf(to)}
        GROUP BY c.ancestorId`,
    ),
  measureMembers: (context, memberIds, { from, to }) =>
    counted(
      context,
      sql`SELECT s.memberId AS id, COUNT(*) AS denominator,
          SUM(CASE WHEN y.status IN ('FINAL', 'ARCHIVED') THEN 1 ELSE 0 END) AS numerator
        FROM evaluation_subject s JOIN evaluation_cycle y ON y.id = s.cycleId
        WHERE s.memberId IN ${[...memberIds]} AND s.status = 'ACTIVE' AND y.status <> 'CANCELLED' AND y.year BETWEEN ${yearOf(from)} AND ${yearOf(to)}
        GROUP BY s.memberId`,
    ),
});

export const meanTotal = metric({
  id: 'evaluation.mean-total',
  title: text('Mean final score of people', '职工考核平均分'),
  scale: 'hundredths',
  reads: ['evaluation_result'],
  view: viewEvaluation,
  definition:
    'The sum of the final totals of people, in points, divided by the number of these people; evaluations of the years of the period. A person counts in the unit they belonged to when the evaluation was published, and in all units above on that day.',
  measure: (context, unitIds, { from, to, attribution }) =>
    counted(
      context,
      sql`SELECT c.ancestorId AS id, COUNT(*) * 10000 AS denominator, SUM(r.total) AS numerator
        FROM ${unitTree('c')}
        JOIN evaluation_result r ON r.unitId = c.descendantId
        JOIN evaluation_subject s ON s.id = r.subjectId AND ${treeOn('c', takenUpOn, attribution)}
        JOIN evaluation_cycle y ON y.id = r.cycleId
        WHERE c.ancestorId IN ${[...unitIds]} AND r.kind = 'PERSON' AND r.isCurrent = 1 AND r.total IS NOT NULL
          AND y.status IN ('FINAL', 'ARCHIVED') AND y.year BETWEEN ${yearOf(from)} AND ${yearOf(to)}
        GROUP BY c.ancestorId`,
    ),
});

export const metrics: readonly Metric[] = [resultsShare, meanTotal];

const yearOf = (day: string) => Number(day.slice(0, 4));

async function counted(context: Context, statement: Sql) {
  const rows = await context.unguardedDatabase.query(statement);
  return new Map(
    rows.map((row) => [String(row.id), { numerator: Number(row.numerator), denominator: Number(row.denominator) }]),
  );
}
