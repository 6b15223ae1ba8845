import { metric, type Period, type Scope, type Sql, sql, text } from 'qinxue/plugin';
import { viewLearning } from '../permissions.ts';
import { counted } from './counted.ts';
import { peopleOn } from './people.ts';

/** The ledger counts in hundredths of an hour, the metric in hours: so each person weighs a hundred. */
const HUNDREDTHS = 100;

export const learningHoursPerHead = metric({
  id: 'courses.learning-hours',
  title: text('Learning hours per head', '人均学时'),
  scale: 'hundredths',
  view: viewLearning,
  definition:
    'Hundredths of an hour that were credited for days in the period, reversals taken off, divided by a hundred times the people whose primary unit on its last day is the unit or one below it. Hours count in the unit that the person belonged to on their day. For one person: all their hours.',
  measure: (scope, unitIds, { from, to }) =>
    counted(
      scope,
      sql`SELECT u.id, ${HUNDREDTHS} * (SELECT COUNT(*) FROM organisation_unit_closure c
            JOIN organisation_membership m ON m.unitId = c.descendantId
            WHERE c.ancestorId = u.id AND ${peopleOn(to)}) AS denominator,
          (SELECT COALESCE(SUM(h.hours), 0) FROM organisation_unit_closure c
            JOIN courses_hours h ON h.unitId = c.descendantId
            WHERE c.ancestorId = u.id AND h.occurredOn BETWEEN ${from} AND ${to}) AS numerator
        FROM organisation_unit u WHERE u.id IN ${[...unitIds]}`,
    ),
  measureMembers: (scope, memberIds, period) => hoursOfMembers(scope, memberIds, period, sql`1 = 1`),
});

export const leadersHours = metric({
  id: 'courses.leaders-hours',
  title: text("Leaders' learning hours per head", '领导干部人均学时'),
  scale: 'hundredths',
  view: viewLearning,
  definition:
    'Hundredths of an hour that were credited to leaders for days in the period, reversals taken off, divided by a hundred times the leaders: people whose primary membership on its last day is in the unit or below it and says that they lead. Their hours count wherever they belonged on the day.',
  measure: (scope, unitIds, { from, to }) =>
    counted(
      scope,
      sql`SELECT c.ancestorId AS id, ${HUNDREDTHS} * COUNT(*) AS denominator, COALESCE(SUM(h.hours), 0) AS numerator
        FROM organisation_unit_closure c
        JOIN organisation_membership m ON m.unitId = c.descendantId
        LEFT JOIN (${hoursByMember(from, to)}) h ON h.memberId = m.memberId
        WHERE c.ancestorId IN ${[...unitIds]} AND m.leader = 1 AND ${peopleOn(to)}
        GROUP BY c.ancestorId`,
    ),
  measureMembers: (scope, memberIds, period) => hoursOfMembers(scope, memberIds, period, sql`m.leader = 1`),
});

const hoursByMember = (from: string, to: string): Sql => sql`
  SELECT memberId, SUM(hours) AS hours FROM courses_hours WHERE occurredOn BETWEEN ${from} AND ${to} GROUP BY memberId`;

const hoursOfMembers = (scope: Scope, memberIds: readonly string[], { from, to }: Period, who: Sql) =>
  counted(
    scope,
    sql`SELECT m.memberId AS id, ${HUNDREDTHS} AS denominator, COALESCE(MAX(h.hours), 0) AS numerator
      FROM organisation_membership m
      LEFT JOIN (${hoursByMember(from, to)}) h ON h.memberId = m.memberId
      WHERE m.memberId IN ${[...memberIds]} AND ${who} AND ${peopleOn(to)}
      GROUP BY m.memberId`,
  );
