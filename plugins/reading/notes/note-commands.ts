import { badInput, type Context, conflict, nounOf, SCORE, text } from 'qinxue/plugin';
import { inputText, lockedRow, optionalText } from '../../organisation/index.ts';
import { nouns, refuseOwn, requireIn, requireOwn } from '../managing.ts';
import { read, reviewReading } from '../permissions.ts';
import { personAsking } from '../person.ts';
import { ReadThrough } from '../read-throughs/read-through.ts';
import { notesChanged } from '../read-throughs/read-through-commands.ts';
import { findSimilar, forgetSimilar } from './find-similar.ts';
import { ReadingNote } from './note.ts';
import type {
  ReadingNoteApproveInput,
  ReadingNoteCreateInput,
  ReadingNoteReturnInput,
  ReadingNoteUpdateInput,
} from './note-input.ts';
import { noteLifecycle } from './note-lifecycle.ts';
import { checkBody, sharedUnitOf } from './note-text.ts';
import { countWords } from './words.ts';

const MAX_TITLE = 200;
const MAX_REMARK = 1000;
const HIGHEST_SCORE = 100 * SCORE;

export async function createNote(scope: Context, input: ReadingNoteCreateInput): Promise<ReadingNote> {
  const { memberId, unitId } = await personAsking(scope);
  requireIn(scope, read, unitId);
  const reading = input.readThrough ? await scope.get(ReadThrough, input.readThrough) : null;
  if (reading) requireOwn(scope, reading, nouns.reading);
  if (reading?.status === 'PLANNED')
    throw badInput(
      'input.readThrough',
      text('is not begun yet. Start it with `readThroughStart`.', '尚未开始阅读，请先用 `readThroughStart` 开始。'),
    );
  const body = checkBody('input.body', input.body);
  const visibility = input.visibility ?? 'PRIVATE';
  return scope.insert(ReadingNote, {
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
    sharedUnitId: await sharedUnitOf(scope, unitId, visibility),
    status: 'DRAFT',
  });
}

export async function updateNote(scope: Context, input: ReadingNoteUpdateInput): Promise<ReadingNote> {
  const note = await ownNote(scope, input.readingNote);
  if (note.version !== input.version) throw conflict(nounOf(ReadingNote));
  noteLifecycle.require(note, ['DRAFT', 'RETURNED'], 'update');
  const { kind, title } = input.changes;
  const body = input.changes.body == null ? note.body : checkBody('input.changes.body', input.changes.body);
  const visibility = input.changes.visibility ?? note.visibility;
  const becomesPrivate = visibility === 'PRIVATE' && note.visibility !== 'PRIVATE';
  if (becomesPrivate) await forgetSimilar(scope, note);
  return scope.update(note, {
    ...(kind != null && { kind }),
    ...(title != null && { title: inputText('input.changes.title', title, MAX_TITLE) }),
    body,
    words: countWords(body),
    visibility,
    sharedUnitId: await sharedUnitOf(scope, note.unitId, visibility),
    ...(becomesPrivate && { textHash: null, similarity: null, similarToId: null }),
  });
}

/** Hands a note in, for the first time or again. */
export async function submitNote(scope: Context, id: string): Promise<ReadingNote> {
  const note = await ownNote(scope, id);
  noteLifecycle.check(note, 'submit');
  return noteLifecycle.step(scope, note, 'submit', { ...(await findSimilar(scope, note)), submittedOn: scope.today() });
}

export async function approveNote(scope: Context, input: ReadingNoteApproveInput): Promise<ReadingNote> {
  const note = await reviewedNote(scope, input.readingNote);
  const { score } = input;
  if (score != null && (score < 0 || score > HIGHEST_SCORE))
    throw badInput(
      'input.score',
      text(
        `must be from 0 to ${HIGHEST_SCORE}, which is 100 points.`,
        `必须在 0 到 ${HIGHEST_SCORE}（即 100 分）之间。`,
      ),
    );
  const remark = optionalText('input.remark', input.remark, MAX_REMARK) ?? null;
  const approved = await noteLifecycle.step(scope, note, 'approve', {
    ...review(scope, remark),
    score: score ?? null,
    approvedOn: scope.today(),
  });
  if (note.readThroughId) await notesChanged(scope, note.readThroughId);
  return approved;
}

export async function returnNote(scope: Context, input: ReadingNoteReturnInput): Promise<ReadingNote> {
  const note = await reviewedNote(scope, input.readingNote);
  const remark = inputText('input.remark', input.remark, MAX_REMARK);
  scope.reason = remark;
  const uncounted = { approvedOn: null, score: null };
  const returned = await noteLifecycle.step(scope, note, 'return', { ...review(scope, remark), ...uncounted });
  // What it has proven of its reading it proves no longer.
  if (note.approvedOn !== null && note.readThroughId) await notesChanged(scope, note.readThroughId);
  return returned;
}

export async function moveReviewedNote(
  scope: Context,
  id: string,
  command: 'feature' | 'unfeature',
): Promise<ReadingNote> {
  return noteLifecycle.step(scope, await reviewedNote(scope, id), command);
}

/** To write on, or to keep it private after all. */
export async function takeNoteBack(scope: Context, id: string): Promise<ReadingNote> {
  return noteLifecycle.step(scope, await ownNote(scope, id), 'takeBack');
}

async function ownNote(scope: Context, id: string): Promise<ReadingNote> {
  const note = await lockedRow(scope, ReadingNote, id);
  requireOwn(scope, note, nouns.note);
  return note;
}

async function reviewedNote(scope: Context, id: string): Promise<ReadingNote> {
  const note = await lockedRow(scope, ReadingNote, id);
  requireIn(scope, reviewReading, note.unitId);
  refuseOwn(scope, note, nouns.note);
  return note;
}

const review = (scope: Context, reviewRemark: string | null) => ({
  reviewerId: scope.viewer.memberId ?? null,
  reviewedAt: scope.now(),
  reviewRemark,
});
