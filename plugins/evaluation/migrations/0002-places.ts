import { migration } from 'qinxue/plugin';

/** A rank may be missing, and lists are ordered only by what never is. */
export const evaluation0002 = migration('0002-places', [
  'ALTER TABLE evaluation_result ADD COLUMN place int NOT NULL DEFAULT 2147483647',
  'UPDATE evaluation_result SET place = `rank` WHERE `rank` IS NOT NULL',
]);
