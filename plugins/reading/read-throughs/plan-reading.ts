import { assertMayIn, badInput, type Context, lockedRow, sql, text } from 'qinxue/plugin';
import { audienceProfile, Member, matchesAudience, type Place } from '../../organisation/index.ts';
import { ReadingActivity } from '../activities/activity.ts';
import { lastDayOf } from '../activities/activity-dates.ts';
import { Edition } from '../catalogue/edition.ts';
import { read } from '../permissions.ts';
import { personAsking } from '../person.ts';
import type { ProgressMode } from './progress-mode.ts';
import { ReadThrough } from './read-through.ts';
import type { ReadThroughPlanInput } from './read-through-input.ts';
import { openStatuses } from './read-through-status.ts';

/** Takes a book up; what is open of it already is answered as it is. */
export async function planReading(context: Context, input: ReadThroughPlanInput): Promise<ReadThrough> {
  const person = await personAsking(context);
  assertMayIn(context, read, person.unitId);
  const edition = await context.get(Edition, input.edition);
  const mode = parseMode(input.mode ?? (edition.pages === null ? 'PERCENT' : 'PAGE'), edition);
  const activityId = input.readingActivity ? await joined(context, input.readingActivity, edition, person) : null;

  const { memberId, unitId } = person;
  // Of two requests at once the second waits here, and then finds what the first has begun.
  await lockedRow(context, Member, memberId);
  // It need not be the latest: an earlier one may be read on.
  const open = await context.first(ReadThrough, { memberId, editionId: edition.id, status: { in: [...openStatuses] } });
  if (open) {
    if (!activityId || open.activityId === activityId) return open;
    // Nothing has been read of it yet: it goes along, from another activity too.
    if (open.status === 'PLANNED') return context.update(open, { activityId });
    throw badInput('input.edition', {
      en: 'is being read by you outside this activity. Finish that reading with `readThroughFinish` or stop it with `readThroughStop` first.',
      zh: '您正在本活动之外阅读此书，请先用 `readThroughFinish` 读完或用 `readThroughStop` 放弃。',
    });
  }
  const newestFirst = { orderBy: [{ column: 'attempt', descending: true }], limit: 1 };
  const [latest] = await context.list(ReadThrough, { memberId, editionId: edition.id }, newestFirst);
  return context.insert(ReadThrough, {
    memberId,
    unitId,
    editionId: edition.id,
    workId: edition.workId,
    activityId,
    attempt: (latest?.attempt ?? 0) + 1,
    mode,
    progress: 0,
    minutes: 0,
    status: 'PLANNED',
  });
}

function parseMode(mode: ProgressMode, edition: Edition): ProgressMode {
  if (mode === 'PAGE' && edition.pages === null)
    throw badInput('input.mode', {
      en: 'cannot be PAGE: the pages of this edition are not known. Take PERCENT or MINUTES.',
      zh: '不能为 PAGE：该版本页数未知，请选择 PERCENT 或 MINUTES。',
    });
  return mode;
}

/** @throws NOT_FOUND, or BAD_INPUT for an activity that is closed, for others, or has other books. */
async function joined(context: Context, id: string, edition: Edition, person: Place): Promise<string> {
  const activity = await lockedRow(context, ReadingActivity, id);
  if (activity.status !== 'PUBLISHED' && activity.status !== 'ACTIVE')
    throw badInput('input.readingActivity', {
      en: `takes no new readings: it is ${activity.status}. Take the book up without it.`,
      zh: `不再接受新的阅读：目前状态为 ${activity.status}。可不选活动，作为个人阅读登记。`,
    });
  if (context.today() > lastDayOf(activity))
    throw badInput('input.readingActivity', {
      en: `ended on ${lastDayOf(activity)}. Take the book up without it.`,
      zh: `已于 ${lastDayOf(activity)} 结束。可不选活动，作为个人阅读登记。`,
    });
  if (!(await isMeant(context, activity, person)))
    throw badInput(
      'input.readingActivity',
      text('is for others: its unit and audience do not include you.', '的单位和适用人员不包括您。'),
    );
  const [row] = await context.unguardedDatabase.query(sql`
    SELECT COUNT(*) AS books, SUM(CASE WHEN workId = ${edition.workId} THEN 1 ELSE 0 END) AS fitting
    FROM reading_activity_book WHERE activityId = ${activity.id}`);
  if (Number(row?.books) > 0 && Number(row?.fitting) === 0)
    throw badInput('input.edition', text('is of none of the books of this activity.', '不在该活动的书目中。'));
  return activity.id;
}

/** The people of the unit and below, of them those whom the audience means. */
async function isMeant(
  context: Context,
  { unitId, audience }: ReadingActivity,
  { memberId, line }: Place,
): Promise<boolean> {
  if (!line.has(unitId)) return false;
  const profile = audience && (await context.load(audienceProfile, memberId));
  return !audience || (profile != null && matchesAudience(audience, profile));
}
