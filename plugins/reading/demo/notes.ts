import type { Context, NewRow } from 'qinxue/plugin';
import type { Work } from '../catalogue/work.ts';
import { ReadingNote } from '../notes/note.ts';
import { sharedUnitOf } from '../notes/note-text.ts';
import { shinglesOf, simHash } from '../notes/similarity.ts';
import { countWords } from '../notes/words.ts';
import type { DemoReading } from './reading.ts';
import { noteBody } from './words.ts';

/** The notes that the readings have, each with its place in the review. */
export async function demoNotes(
  context: Context,
  readings: readonly DemoReading[],
  works: readonly Work[],
): Promise<void> {
  const titles = new Map(works.map((work) => [work.id, work.title]));
  const reviewerId = readings[0]?.reading.memberId ?? null;
  const rows = await Promise.all(
    readings.flatMap(({ reading, fate: { note } }, place) =>
      note ? [telemetryOf(context, reading, note, titles.get(reading.workId) ?? '', place, reviewerId)] : [],
    ),
  );
  if (rows.length) await context.insertAll(ReadingNote, rows);
}

async function telemetryOf(
  context: Context,
  { id, memberId, unitId, activityId, workId }: DemoReading['reading'],
  { status, visibility }: NonNullable<DemoReading['fate']['note']>,
  title: string,
  place: number,
  reviewerId: string | null,
): Promise<NewRow<ReadingNote>> {
  const body = noteBody(title, place);
  const isApproved = status === 'APPROVED' || status === 'FEATURED';
  const isReviewed = isApproved || status === 'RETURNED';
  return {
    ...{ memberId, unitId, activityId, workId, readThroughId: id, status, visibility, body },
    sharedUnitId: await sharedUnitOf(context, unitId, visibility),
    kind: 'NOTE',
    title: `读《${title}》有感`,
    words: countWords(body),
    ...(status !== 'DRAFT' && { textHash: simHash(shinglesOf(body)), submittedOn: context.today() }),
    ...(isApproved && { approvedOn: context.today(), score: (80 + (place % 15)) * 10_000 }),
    ...(isReviewed && {
      reviewerId,
      reviewedAt: context.now(),
      reviewRemark: isApproved ? '联系实际，有自己的想法。' : '请结合本岗位再具体一些。',
    }),
  };
}
