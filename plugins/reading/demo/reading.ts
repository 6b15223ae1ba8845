import type { Context, NewRow } from 'qinxue/plugin';
import type { Edition } from '../catalogue/edition.ts';
import { daysAfter } from '../days.ts';
import { evidenceReached } from '../read-throughs/evidence.ts';
import { ReadThrough } from '../read-throughs/read-through.ts';
import { ReadingProgress } from '../read-throughs/reading-progress.ts';
import { type Fate, fates, isFinished } from './fates.ts';
import type { DemoPerson } from './people.ts';

/** A reading of the demonstration, with what is to become of its note. */
export interface DemoReading {
  readonly reading: ReadThrough;
  readonly fate: Fate;
}

/** The people at their books: everyone has one of the first four, which are the activity's. */
export async function demoReadings(
  context: Context,
  activityId: string,
  editions: readonly Edition[],
  people: readonly DemoPerson[],
): Promise<DemoReading[]> {
  const reviewerId = people[0]?.memberId ?? null;
  const begun = people.map((person, place) => {
    const fate = fates[place % fates.length] as Fate;
    return {
      fate,
      row: readingOf(context, person, editions[place % 4] as Edition, activityId, fate, place, reviewerId),
    };
  });
  const readings = await context.insertAll(
    ReadThrough,
    begun.map(({ row }) => row),
  );
  await context.insertAll(ReadingProgress, readings.flatMap(stepsOf));
  return readings.map((reading, at) => ({ reading, fate: begun[at]?.fate as Fate }));
}

function readingOf(
  context: Context,
  person: DemoPerson,
  edition: Edition,
  activityId: string,
  fate: Fate,
  place: number,
  reviewerId: string | null,
): NewRow<ReadThrough> {
  const startedOn = fate.read > 0 ? daysAfter(context.today(), -(20 + (place % 9))) : null;
  const progress = Math.floor(((edition.pages ?? 0) * fate.read) / 100);
  const isReviewed = fate.status === 'VERIFIED' || fate.status === 'CHALLENGED';
  return {
    ...person,
    editionId: edition.id,
    workId: edition.workId,
    activityId,
    attempt: 1,
    mode: 'PAGE',
    progress,
    // Two minutes a page.
    minutes: 2 * progress,
    startedOn,
    finishedOn: isFinished(fate) && startedOn ? daysAfter(startedOn, 10 + (place % 7)) : null,
    evidenceReached: evidenceReached({
      isFinished: isFinished(fate),
      isVerified: fate.status === 'VERIFIED',
      isChallenged: fate.status === 'CHALLENGED',
      approvedNotes: fate.note?.status === 'APPROVED' || fate.note?.status === 'FEATURED' ? 1 : 0,
    }),
    status: fate.status,
    ...(isReviewed && {
      reviewerId,
      reviewedAt: context.now(),
      reviewRemark: fate.status === 'VERIFIED' ? '当面交流，确已读完。' : '对书中内容答不上来，请补交笔记。',
    }),
  };
}

const STEPS = 4;

/** Evenly, so that the log adds up to the reading. */
const stepsOf = ({ id, startedOn, progress }: ReadThrough): NewRow<ReadingProgress>[] =>
  startedOn === null || progress < STEPS
    ? []
    : Array.from({ length: STEPS }, (_, step) => {
        const [before, after] = [step, step + 1].map((n) => Math.floor((progress * n) / STEPS)) as [number, number];
        return {
          readThroughId: id,
          loggedOn: daysAfter(startedOn, 1 + 2 * step),
          progressBefore: before,
          progressAfter: after,
          minutes: 2 * (after - before),
          isCorrection: false,
          reason: null,
        };
      });
