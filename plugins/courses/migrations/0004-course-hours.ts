import { migration } from 'qinxue/plugin';

/** Without a foreign key: SQLite adds none to a table that is there. Enrolments are never removed. */
export const courses0004 = migration('0004-course-hours', [
  'ALTER TABLE courses_hours ADD COLUMN enrolmentId varchar(32) NULL',
  'CREATE INDEX ix_courses_hours_enrolment ON courses_hours (enrolmentId)',
]);
