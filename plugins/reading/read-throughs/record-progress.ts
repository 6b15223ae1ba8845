import { badInput, type Context, lockedRow, sql, type Text, text } from 'qinxue/plugin';
import { inputText, Member } from '../../organisation/index.ts';
import { Edition } from '../catalogue/edition.ts';
import { MINUTES_A_DAY, wrongProgress } from './progress.ts';
import type { ReadThrough } from './read-through.ts';
import { ownReading } from './read-through-commands.ts';
import type { ReadingProgressRecordInput } from './read-through-input.ts';
import { ReadingProgress } from './reading-progress.ts';

const MAX_REASON = 200;

/** Writes how far a reader has got, and into the log how that came. */
export async function recordProgress(context: Context, input: ReadingProgressRecordInput): Promise<ReadingProgress> {
  const reading = await ownReading(context, input.readThrough);
  if (reading.status !== 'READING') throw badInput('input.readThrough', noProgress(reading));
  const isCorrection = input.correction ?? false;
  const reason = isCorrection ? inputText('input.reason', input.reason ?? '', MAX_REASON) : null;
  const edition = await context.get(Edition, reading.editionId);
  const { mode, progress: from } = reading;
  const wrong = wrongProgress({ mode, pages: edition.pages, from, to: input.progress, isCorrection });
  if (wrong) throw badInput('input.progress', wrong);
  const minutes = await minutesOf(context, reading, input, isCorrection);
  return writeProgress(context, reading, { progress: input.progress, minutes, isCorrection, reason });
}

function noProgress({ status }: ReadThrough): Text {
  const remedies: Partial<Record<ReadThrough['status'], string>> = {
    PLANNED: 'readThroughStart',
    PAUSED: 'readThroughResume',
    FINISHED: 'readThroughGoOn',
  };
  const command = remedies[status] ?? 'readThroughPlan';
  return text(
    `takes no progress: it is ${status}. First use \`${command}\`.`,
    `不能登记进度：目前状态为 ${status}。请先用 \`${command}\`。`,
  );
}

interface Progress {
  readonly progress: number;
  /** Since the last time. */
  readonly minutes: number;
  readonly isCorrection: boolean;
  readonly reason: string | null;
}

async function writeProgress(
  context: Context,
  reading: ReadThrough,
  { progress, minutes, isCorrection, reason }: Progress,
): Promise<ReadingProgress> {
  const log = await context.insert(ReadingProgress, {
    readThroughId: reading.id,
    loggedOn: context.today(),
    progressBefore: reading.progress,
    progressAfter: progress,
    minutes,
    isCorrection,
    reason,
  });
  await context.update(reading, { progress, minutes: reading.minutes + minutes });
  return log;
}

/** @throws BAD_INPUT for more minutes than a day has, or fewer than none where nothing is corrected. */
async function minutesOf(
  context: Context,
  reading: ReadThrough,
  { progress, minutes }: ReadingProgressRecordInput,
  isCorrection: boolean,
): Promise<number> {
  const isCounted = reading.mode === 'MINUTES';
  if (isCounted && minutes != null)
    throw badInput('input.minutes', {
      en: 'is for readings that count pages or percent; this one counts minutes as its progress.',
      zh: '仅用于按页或百分比登记的阅读；本阅读以分钟为进度。',
    });
  const taken = isCounted ? progress - reading.progress : (minutes ?? 0);
  const argument = isCounted ? 'input.progress' : 'input.minutes';
  if (taken < 0 && !isCorrection) throw badInput(argument, text('must not be negative.', '不能为负数。'));
  if (reading.minutes + taken < 0)
    throw badInput(
      argument,
      text(`takes back more than the ${reading.minutes} minutes there are.`, `超过已登记的 ${reading.minutes} 分钟。`),
    );
  // The day is the person's, not the book's: of two books at once the second counts the minutes of the first.
  await lockedRow(context, Member, reading.memberId);
  const [row] = await context.unguardedDatabase.query(sql`
    SELECT COALESCE(SUM(p.minutes), 0) AS today FROM reading_progress p
    JOIN reading_read_through r ON r.id = p.readThroughId
    WHERE r.memberId = ${reading.memberId} AND p.loggedOn = ${context.today()}`);
  if (Number(row?.today ?? 0) + taken > MINUTES_A_DAY)
    throw badInput(argument, {
      en: `makes more than the ${MINUTES_A_DAY} minutes that a day has.`,
      zh: `使当天累计超过一天的 ${MINUTES_A_DAY} 分钟。`,
    });
  return taken;
}

/** What is left of the book when its reader says that it is finished. */
export const writeRest = (context: Context, reading: ReadThrough, whole: number): Promise<ReadingProgress> =>
  writeProgress(context, reading, { progress: whole, minutes: 0, isCorrection: false, reason: null });
