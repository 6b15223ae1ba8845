import { type Context, QinxueError, type Text, text } from 'qinxue/plugin';
import { read } from './permissions.ts';
import { readingPlugin } from './settings.ts';

/** What messages call a person's own rows. */
export const nouns = {
  reading: text('reading', '阅读记录'),
  note: text('note', '笔记'),
  plan: text('self-study plan', '自学计划'),
} as const;

/**
 * What only the person that the row is about may do, also after moving to another unit.
 * @throws FORBIDDEN for everybody else, or PLUGIN_SUSPENDED
 */
export function assertOwn(
  context: Context,
  { memberId, unitId }: { memberId: string; unitId: string },
  what: Text,
): void {
  if (memberId !== context.viewer.memberId)
    throw new QinxueError(
      'FORBIDDEN',
      text(`This ${what.en} is somebody else's. Only they can do this.`, `该${what.zh}属于他人，只有本人可以操作。`),
    );
  context.assertCan(read);
  readingPlugin.assertWritable(context, unitId);
}

/** @throws FORBIDDEN where the viewer would judge what is their own. */
export function assertNotOwn(context: Context, { memberId }: { memberId: string }, what: Text): void {
  if (memberId === context.viewer.memberId)
    throw new QinxueError(
      'FORBIDDEN',
      text(`This ${what.en} is your own. Somebody else has to review it.`, `该${what.zh}是您本人的，须由他人评审。`),
    );
}
