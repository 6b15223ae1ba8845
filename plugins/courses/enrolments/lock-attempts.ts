import { type Context, sql } from 'qinxue/plugin';

/**
 * All that people have begun of courses, held until the transaction ends: whether one of these attempts is open, and
 * what they have credited, is decided by one at a time.
 */
export async function lockAttempts(
  context: Context,
  memberIds: readonly string[],
  courseIds: readonly string[],
): Promise<void> {
  await context.unguardedDatabase.execute(
    sql`UPDATE courses_enrolment SET version = version WHERE memberId IN ${[...memberIds]} AND courseId IN ${[...courseIds]}`,
  );
}
