import { assertMayIn, assertVersion, badInput, type Context, lockedRow, lockManaged, SCORE, text } from 'qinxue/plugin';
import { inputText, optionalText } from '../../organisation/index.ts';
import { assertNotOwn, assertOwn, nouns } from '../managing.ts';
import { read, reviewReading } from '../permissions.ts';
import { personAsking } from '../person.ts';
import { ReadThrough } from '../read-throughs/read-through.ts';
import { notesChanged } from '../read-throughs/read-through-commands.ts';
import { closestTo, forgetSimilar } from './find-similar.ts';
import { ReadingNote } from './note.ts';
import type {
  ReadingNoteApproveInput,
  ReadingNoteCreateInput,
  ReadingNoteInput,
  ReadingNoteReturnInput,
  ReadingNoteUpdateInput,
} from './note-input.ts';
import { noteLifecycle } from './note-lifecycle.ts';
import { parseBody, sharedUnitOf } from './note-text.ts';
import { countWords } from './words.ts';

const MAX_TITLE = 200;
const MAX_REMARK = 1000;
const HIGHEST_SCORE = 100 * SCORE;

export async function createNote(context: Context, input: ReadingNoteCreateInput): Promise<ReadingNote> {
  const { memberId, unitId } = await personAsking(context);
  assertMayIn(context, read, unitId);
  const reading = input.readThrough ? await context.get(ReadThrough, input.readThrough) : null;
  if (reading) assertOwn(context, reading, nouns.reading);
  if (reading?.status === 'PLANNED')
    throw badInput(
      'input.readThrough',
      text('is not begun yet. Start it with `readThroughStart`.', '尚未开始阅读，请先用 `readThroughStart` 开始。'),
    );
  const body = parseBody('input.body', input.body);
  const visibility = input.visibility ?? 'PRIVATE';
  return context.insert(ReadingNote, {
    memberId,
    unitId,
    readThroughId: reading?.id ?? null,
    activityId: reading?.activityId ?? null,
    workId: reading?.workId ?? null,
    kind: input.kind ?? 'NOTE',
    title: inputText('input.title', input.title, MAX_TITLE),
    body,
    words: countWords(body),
    visibility,
    sharedUnitId: await sharedUnitOf(context, unitId, visibility),
    status: 'DRAFT',
  });
}

export async function updateNote(context: Context, input: ReadingNoteUpdateInput): Promise<ReadingNote> {
  const note = await ownNote(context, input.readingNote);
  assertVersion(ReadingNote, note, input.version);
  noteLifecycle.require(note, ['DRAFT', 'RETURNED'], 'update');
  const { kind, title } = input.changes;
  const body = input.changes.body == null ? note.body : parseBody('input.changes.body', input.changes.body);
  const visibility = input.changes.visibility ?? note.visibility;
  const becomesPrivate = visibility === 'PRIVATE' && note.visibility !== 'PRIVATE';
  if (becomesPrivate) await forgetSimilar(context, note);
  return context.update(note, {
    ...(kind != null && { kind }),
    ...(title != null && { title: inputText('input.changes.title', title, MAX_TITLE) }),
    body,
    words: countWords(body),
    visibility,
    sharedUnitId: await sharedUnitOf(context, note.unitId, visibility),
    ...(becomesPrivate && { textHash: null, similarity: null, similarToId: null }),
  });
}

/** Hands a note in, for the first time or again. */
export async function submitNote(context: Context, { readingNote: id }: ReadingNoteInput): Promise<ReadingNote> {
  const note = await ownNote(context, id);
  noteLifecycle.check(note, 'submit');
  return noteLifecycle.step(context, note, 'submit', {
    ...(await closestTo(context, note)),
    submittedOn: context.today(),
  });
}

export async function approveNote(context: Context, input: ReadingNoteApproveInput): Promise<ReadingNote> {
  const note = await reviewedNote(context, input.readingNote);
  const { score } = input;
  if (score != null && (score < 0 || score > HIGHEST_SCORE))
    throw badInput('input.score', {
      en: `must be from 0 to ${HIGHEST_SCORE}, which is 100 points.`,
      zh: `必须在 0 到 ${HIGHEST_SCORE}（即 100 分）之间。`,
    });
  const remark = optionalText('input.remark', input.remark, MAX_REMARK) ?? null;
  const approved = await noteLifecycle.step(context, note, 'approve', {
    ...review(context, remark),
    score: score ?? null,
    approvedOn: context.today(),
  });
  if (note.readThroughId) await notesChanged(context, note.readThroughId);
  return approved;
}

export async function returnNote(context: Context, input: ReadingNoteReturnInput): Promise<ReadingNote> {
  const note = await reviewedNote(context, input.readingNote);
  const remark = inputText('input.remark', input.remark, MAX_REMARK);
  context.reason = remark;
  const uncounted = { approvedOn: null, score: null };
  const returned = await noteLifecycle.step(context, note, 'return', { ...review(context, remark), ...uncounted });
  // What it has proven of its reading it proves no longer.
  if (note.approvedOn !== null && note.readThroughId) await notesChanged(context, note.readThroughId);
  return returned;
}

export async function moveReviewedNote(
  context: Context,
  id: string,
  command: 'feature' | 'unfeature',
): Promise<ReadingNote> {
  return noteLifecycle.step(context, await reviewedNote(context, id), command);
}

/** To write on, or to keep it private after all. */
export async function takeNoteBack(context: Context, { readingNote: id }: ReadingNoteInput): Promise<ReadingNote> {
  return noteLifecycle.step(context, await ownNote(context, id), 'takeBack');
}

async function ownNote(context: Context, id: string): Promise<ReadingNote> {
  const note = await lockedRow(context, ReadingNote, id);
  assertOwn(context, note, nouns.note);
  return note;
}

async function reviewedNote(context: Context, id: string): Promise<ReadingNote> {
  const note = await lockManaged(context, ReadingNote, id, reviewReading);
  assertNotOwn(context, note, nouns.note);
  return note;
}

const review = (context: Context, reviewRemark: string | null) => ({
  reviewerId: context.viewer.memberId ?? null,
  reviewedAt: context.now(),
  reviewRemark,
});
