import type { Context } from 'qinxue/plugin';
import { Attachment, attachAll, detachAll } from '../../organisation/index.ts';
import { EvaluationSheet } from './evaluation-sheet.ts';
import type { Evidence } from './evidence.ts';
import type { LeafScoreType } from './leaf-score-type.ts';

type Scores = readonly LeafScoreType[];

/** A sheet as it is now, and the scores that it had before. */
export interface Rescored {
  readonly sheet: EvaluationSheet;
  readonly before: Scores;
}

/**
 * Gives sheets the uploads that their scores name now, and takes away for good those that none names any more.
 * @throws NOT_FOUND, CONFLICT, FORBIDDEN for what is not the scorer's own upload
 */
export async function keepUploads(context: Context, rescored: readonly Rescored[]): Promise<void> {
  const moves = rescored.map(({ sheet, before }) => {
    const [had, has] = [uploadsOf(before), uploadsOf(sheet.scores)];
    return { owner: sheet, added: [...has].filter((id) => !had.has(id)), gone: [...had].filter((id) => !has.has(id)) };
  });
  await attachAll(context, belongings(moves.map(({ owner, added }) => ({ owner, ids: added }))));
  await detachAll(context, belongings(moves.map(({ owner, gone }) => ({ owner, ids: gone }))));
}

const belongings = (all: readonly { owner: EvaluationSheet; ids: readonly string[] }[]) =>
  all.filter(({ ids }) => ids.length > 0);

const uploadsOf = (scores: Scores): ReadonlySet<string> =>
  new Set(scores.flatMap(({ evidence }) => evidence.flatMap(({ attachmentId }) => attachmentId ?? [])));

/**
 * Gives sheets that take over scores of others uploads of their own: the others keep theirs, for what was handed
 * in once stays. The files are there once all the same.
 */
export async function copyUploads(context: Context, taken: readonly EvaluationSheet[]): Promise<void> {
  const sheetOf = new Map(taken.flatMap((sheet) => [...uploadsOf(sheet.scores)].map((id) => [id, sheet] as const)));
  if (!sheetOf.size) return;
  const originals = await context.list(Attachment, { id: { in: [...sheetOf.keys()] } });
  const copies = await context.insertAll(
    Attachment,
    originals.map(({ id, name, contentType, size, sha256, uploaderId, unitId }) => ({
      ...{ name, contentType, size, sha256, uploaderId, unitId },
      ownerEntity: EvaluationSheet.name,
      ownerId: sheetOf.get(id)?.id ?? null,
    })),
  );
  const copyOf = new Map(originals.map(({ id }, i) => [id, copies[i]?.id ?? null]));
  await context.updateAll(
    [...new Set(sheetOf.values())].map((row) => ({
      row,
      changes: { scores: withEvidence(row.scores, (each) => copied(each, copyOf)) },
    })),
  );
}

const copied = (each: Evidence, copyOf: ReadonlyMap<string, string | null>): Evidence =>
  each.attachmentId ? { ...each, attachmentId: copyOf.get(each.attachmentId) ?? null } : each;

/** Evidence that is handed in does not change until its sheet is sent back. */
export const locked = (scores: Scores, at: Date): LeafScoreType[] =>
  withEvidence(scores, (each) => ({ ...each, lockedAt: at.toISOString() }));

export const unlocked = (scores: Scores): LeafScoreType[] =>
  withEvidence(scores, ({ lockedAt, ...each }) => each as Evidence);

const withEvidence = (scores: Scores, of: (evidence: Evidence) => Evidence): LeafScoreType[] =>
  scores.map((score) => (score.evidence.length ? { ...score, evidence: score.evidence.map(of) } : score));
