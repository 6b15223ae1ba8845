import { type Context, sql } from 'qinxue/plugin';
import { ReadingNote } from './note.ts';
import { hashDistance, shinglesOf, simHash, similarity } from './similarity.ts';

/** So many notes on the book are looked at by their hashes, and the nearest of them word by word. */
const LOOKED_AT = 5_000;
const COMPARED = 20;

export interface Similar {
  readonly textHash: string;
  readonly similarity: number | null;
  readonly similarToId: string | null;
}

/**
 * The note of someone else on the same book with which a note has most in common, among those that have been
 * handed in to reviewers: private notes, drafts and returned ones are never looked at, for a number would tell
 * of them.
 */
export async function closestTo(context: Context, note: ReadingNote): Promise<Similar> {
  const shingles = shinglesOf(note.body);
  const textHash = simHash(shingles);
  const sameBook = note.workId === null ? sql`workId IS NULL` : sql`workId = ${note.workId}`;
  const rows = await context.unguardedDatabase.query(sql`
    SELECT id, textHash FROM reading_note
    WHERE ${sameBook} AND memberId <> ${note.memberId} AND visibility <> 'PRIVATE'
      AND status IN ('SUBMITTED', 'APPROVED', 'FEATURED') AND textHash IS NOT NULL
    ORDER BY id DESC LIMIT ${LOOKED_AT}`);
  const nearest = rows
    .map((row) => ({ id: String(row.id), distance: hashDistance(textHash, String(row.textHash)) }))
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, COMPARED);
  // Whoever hands a note in need not see the one that it resembles; a reviewer does, where they may.
  const others = await context.asSystem().list(ReadingNote, { id: { in: nearest.map(({ id }) => id) } });
  const [best] = others
    .map((other) => ({ id: other.id, similarity: similarity(shingles, shinglesOf(other.body)) }))
    .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
  const found = best && best.similarity > 0 ? best : undefined;
  return { textHash, similarity: found?.similarity ?? null, similarToId: found?.id ?? null };
}

/** A note that becomes private is compared with nothing, and nothing says any more that it resembles it. */
export async function forgetSimilar(context: Context, note: ReadingNote): Promise<void> {
  const system = context.asSystem();
  const others = await system.list(ReadingNote, { similarToId: note.id });
  await system.updateAll(others.map((row) => ({ row, changes: { similarity: null, similarToId: null } })));
}
