import { openDatabase } from '../../../server/kernel/data/open.ts';
import { raw } from '../../../server/kernel/data/sql.ts';

/** What WRITE left: the next run finds the rows as they were seeded. */
const statements = [
  `UPDATE courses_enrolment SET status = 'IN_PROGRESS', endedOn = NULL, version = 1 WHERE status = 'WITHDRAWN'`,
  'DELETE FROM kernel_answer',
  'DELETE FROM kernel_delivery',
  'DELETE FROM kernel_event',
];

export async function undoWrites(databaseUrl: string): Promise<void> {
  const database = await openDatabase(databaseUrl);
  try {
    for (const statement of statements) await database.write((session) => session.execute(raw(statement)));
  } finally {
    await database.close();
  }
}
