import { migration } from 'qinxue/plugin';

/** Why something ended, and when an activity closed before its last day. */
export const reading0005 = migration('0005-ways-out', [
  'ALTER TABLE reading_activity ADD COLUMN closedOn date NULL',
  'ALTER TABLE reading_activity ADD COLUMN changeReason varchar(500) NULL',
  'ALTER TABLE reading_activity ADD COLUMN announced boolean NULL',
  "UPDATE reading_activity SET announced = true WHERE status <> 'DRAFT'",
  'ALTER TABLE reading_read_through ADD COLUMN stopReason varchar(500) NULL',
  'ALTER TABLE reading_plan ADD COLUMN endReason varchar(500) NULL',
]);
