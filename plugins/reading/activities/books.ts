import { badInput, type Context, notFound, nounOf, sql, text } from 'qinxue/plugin';
import { Work } from '../catalogue/work.ts';
import { ActivityBook } from './activity-book.ts';
import type { ActivityBookInput } from './activity-input.ts';

const MAX = 200;

/** Gives a draft these books in place of those it has. @throws BAD_INPUT, NOT_FOUND */
export async function writeBooks(
  context: Context,
  activityId: string,
  books: readonly ActivityBookInput[],
  argument: string,
): Promise<void> {
  if (books.length > MAX) throw badInput(argument, text(`must be at most ${MAX}.`, `最多 ${MAX} 项。`));
  const ids = books.map(({ work }) => work);
  const twice = ids.findIndex((id, at) => ids.indexOf(id) < at);
  if (twice >= 0) throw badInput(`${argument}.${twice}.work`, text('stands in the list already.', '已在书目中。'));
  const known = new Set((await context.list(Work, { id: { in: ids } })).map(({ id }) => id));
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined) throw notFound(nounOf(Work), missing);
  // Nothing refers to the books of a draft.
  await context.unguardedDatabase.execute(sql`DELETE FROM reading_activity_book WHERE activityId = ${activityId}`);
  if (books.length)
    await context.insertAll(
      ActivityBook,
      books.map(({ work, required }, at) => ({
        activityId,
        workId: work,
        required: required ?? false,
        position: at + 1,
      })),
    );
}
