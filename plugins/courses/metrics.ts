import { type Metric, metric, type Scope, type Sql, sql, text } from 'qinxue/plugin';

export const completionRate = metric({
  id: 'courses.completion-rate',
  title: text('Completion rate of mandatory courses', '必修课程完成率'),
  scale: 'basisPoints',
  definition:
    'Enrolments in mandatory courses that were completed by the last day, divided by all that were made in the period and not withdrawn by its last day. An enrolment counts in the unit that the person belonged to when it was made, and in all units above.',
  measure: (scope, unitIds, { from, to }) =>
    byUnit(
      scope,
      sql`SELECT c.ancestorId AS unitId, COUNT(*) AS denominator,
          SUM(CASE WHEN e.status = 'COMPLETED' AND e.endedOn <= ${to} THEN 1 ELSE 0 END) AS numerator
        FROM organisation_unit_closure c
        JOIN courses_enrolment e ON e.unitId = c.descendantId
        JOIN courses_course k ON k.id = e.courseId
        WHERE c.ancestorId IN ${[...unitIds]} AND k.mandatory = 1 AND e.enrolledOn BETWEEN ${from} AND ${to}
          AND NOT (e.status = 'WITHDRAWN' AND e.endedOn <= ${to})
        GROUP BY c.ancestorId`,
    ),
});

export const learnersShare = metric({
  id: 'courses.learners-share',
  title: text('Share of people trained', '职工培训覆盖率'),
  scale: 'basisPoints',
  definition:
    'People who completed at least one course in the period, divided by all whose primary unit on its last day is the unit or one below it. A course counts wherever the person belonged when taking it.',
  measure: (scope, unitIds, { from, to }) =>
    byUnit(
      scope,
      sql`SELECT c.ancestorId AS unitId, COUNT(*) AS denominator, COUNT(t.memberId) AS numerator
        FROM organisation_unit_closure c
        JOIN organisation_membership m ON m.unitId = c.descendantId
        LEFT JOIN (SELECT DISTINCT e.memberId FROM courses_enrolment e
          WHERE e.status = 'COMPLETED' AND e.endedOn BETWEEN ${from} AND ${to}) t ON t.memberId = m.memberId
        WHERE c.ancestorId IN ${[...unitIds]} AND m.kind = 'PRIMARY'
          AND m.validFrom <= ${to} AND (m.validTo IS NULL OR m.validTo >= ${to})
        GROUP BY c.ancestorId`,
    ),
});

export const metrics: readonly Metric[] = [completionRate, learnersShare];

async function byUnit(scope: Scope, statement: Sql) {
  const rows = await scope.db.query(statement);
  return new Map(
    rows.map((row) => [String(row.unitId), { numerator: Number(row.numerator), denominator: Number(row.denominator) }]),
  );
}
