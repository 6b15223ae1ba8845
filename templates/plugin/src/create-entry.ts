import { badInput, type Context, QinxueError, text } from 'qinxue/plugin';
import { SamplePluginEntry } from './entry.ts';
import type { SamplePluginEntryCreateInput } from './entry-input.ts';
import { entryAdded } from './events.ts';
import { settingsIn } from './settings.ts';

/** Writes an entry of the caller's own, in the unit that they belong to today, and tells of it. */
export async function createEntry(context: Context, input: SamplePluginEntryCreateInput): Promise<SamplePluginEntry> {
  const { memberId, identity } = context.viewer;
  const unitId = identity?.primaryUnitId;
  if (!memberId || !unitId)
    throw new QinxueError(
      'FORBIDDEN',
      text(
        'You belong to no unit today. Ask your administrator for a membership.',
        '您今天不属于任何单位，请联系管理员登记任职。',
      ),
    );
  context.assertWritable('sample-plugin', unitId);
  const doneOn = input.doneOn ?? context.today();
  if (doneOn > context.today()) throw badInput('input.doneOn', text('lies in the future.', '不能晚于今天。'));
  const { maxEntriesPerDay } = settingsIn(context, unitId);
  const written = await context.list(SamplePluginEntry, { memberId, doneOn }, { limit: maxEntriesPerDay });
  // Sent again because its answer was lost, it is answered with the same row: every mutation is safe to retry.
  const same = written.find(({ title }) => title === input.title);
  if (same) return same;
  if (written.length >= maxEntriesPerDay)
    throw badInput(
      'input.doneOn',
      text(
        `has ${maxEntriesPerDay} entries already, as many as your unit allows.`,
        `当天记录已达单位上限 ${maxEntriesPerDay} 条。`,
      ),
    );
  const entry = await context.insert(SamplePluginEntry, { title: input.title, doneOn, memberId, unitId });
  context.emit(entryAdded, { entryId: entry.id, memberId }, unitId);
  return entry;
}
