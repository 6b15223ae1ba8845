import { migration } from 'qinxue/plugin';

/** Without foreign keys: SQLite adds none to a table that is there. Members are never removed. */
export const courses0005 = migration('0005-item-evidence', [
  'ALTER TABLE courses_item_progress ADD COLUMN evidence varchar(16) NULL',
  'ALTER TABLE courses_item_progress ADD COLUMN score int NULL',
  'ALTER TABLE courses_item_progress ADD COLUMN recordedById varchar(32) NULL',
]);
