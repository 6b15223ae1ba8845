import type { Context } from 'qinxue/plugin';
import { ReadingNote } from '../notes/note.ts';
import { ReadThrough } from '../read-throughs/read-through.ts';
import type { ReadingActivity } from './activity.ts';
import { ActivityBook } from './activity-book.ts';
import { ReadingResult } from './result.ts';
import { activityResults } from './results.ts';

/** Fixes who has done what in an activity: also those whom the organiser may not see have taken part. */
export async function writeResults(context: Context, activity: ReadingActivity): Promise<void> {
  const system = context.asSystem();
  const activityId = activity.id;
  const books = await system.list(ActivityBook, { activityId });
  const readings = await system.list(ReadThrough, { activityId });
  const notes = await system.list(ReadingNote, { activityId, status: { in: ['APPROVED', 'FEATURED'] } });
  const { deliverables, evidenceLevel, startsOn, endsOn, closedOn } = activity;
  const results = activityResults(
    { books, deliverables, evidenceLevel, startsOn, endsOn, closedOn },
    readings.map((reading) => ({ ...reading, evidence: reading.evidenceReached })),
    notes,
  );
  if (results.length)
    await system.insertAll(
      ReadingResult,
      results.map((result) => ({ ...result, deliverables: [...result.deliverables], activityId, evidenceLevel })),
    );
}
