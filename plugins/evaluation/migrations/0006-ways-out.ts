import { migration } from 'qinxue/plugin';

/** Subjects come and go with a reason, and evaluations go back, are reopened and cancelled with one. */
export const evaluation0006 = migration('0006-ways-out', [
  "ALTER TABLE evaluation_subject ADD COLUMN status varchar(16) NOT NULL DEFAULT 'ACTIVE'",
  'ALTER TABLE evaluation_subject ADD COLUMN statusReason varchar(1000) NULL',
  'ALTER TABLE evaluation_cycle ADD COLUMN statusReason varchar(1000) NULL',
  // A place is the rank that was published.
  'UPDATE evaluation_result SET place = 2147483647 WHERE publishedAt IS NULL',
]);
