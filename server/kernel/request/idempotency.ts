import type { ExecutionResult } from 'graphql';
import { digestOf } from '../base/digest.ts';
import { QinxueError } from '../base/errors.ts';
import { text } from '../base/text.ts';
import type { Context } from '../contract/context.ts';
import { insertSql, isDuplicate } from '../data/insert.ts';
import { sql } from '../data/sql.ts';
import { inside } from './inside.ts';
import { open, seal } from './seal.ts';

/** Whose answer, to which key, and to which body; key and body as hashes, so that no collation folds two keys into one. */
export interface IdempotentRequest {
  readonly principal: string;
  readonly keyHash: string;
  readonly bodyHash: string;
}

/** `body`: all that makes the request what it is. */
export const idempotentRequest = (principal: string, key: string, body: readonly unknown[]): IdempotentRequest => ({
  principal,
  keyHash: digestOf(key),
  bodyHash: digestOf(JSON.stringify(body)),
});

/** How long an answer is kept. Whoever retries later has a new effect. */
export const KEPT_FOR_MS = 48 * 3600 * 1000;

/** The request of this key was or is being answered elsewhere. */
export class Claimed extends Error {}

/**
 * First in the transaction of the effect: the same request at the same moment, in whichever process, waits
 * there until this one has committed or failed. @throws Claimed where it was answered before
 */
export async function claim(context: Context, { principal, keyHash, bodyHash }: IdempotentRequest): Promise<void> {
  const row = { principal, idempotencyKey: keyHash, bodyHash, answer: '', createdAt: context.now() };
  await inside(context)
    .unitOfWork?.session.enqueue(insertSql('kernel_answer', [row]), 1)
    .catch((error) => {
      throw isDuplicate(error) ? new Claimed() : error;
    });
}

/** At the end of the transaction of the effect: either both are there or neither. */
export function remember(context: Context, { principal, keyHash }: IdempotentRequest, answer: ExecutionResult): void {
  // Sealed: an answer may hold a token that is shown only once.
  const sealed = seal(inside(context).kernel.secret, JSON.stringify(answer));
  inside(context).unitOfWork?.atCommit.push(
    sql`UPDATE kernel_answer SET answer = ${sealed} WHERE principal = ${principal} AND idempotencyKey = ${keyHash}`,
  );
}

/** @throws IDEMPOTENCY_KEY_REUSED where the key belongs to another body. */
export async function recall(
  context: Context,
  { principal, keyHash, bodyHash }: IdempotentRequest,
): Promise<ExecutionResult | undefined> {
  const [row] = await context.unguardedDatabase.query(
    sql`SELECT bodyHash, answer FROM kernel_answer WHERE principal = ${principal} AND idempotencyKey = ${keyHash}`,
  );
  if (!row) return undefined;
  if (row.bodyHash !== bodyHash)
    throw new QinxueError(
      'IDEMPOTENCY_KEY_REUSED',
      text(
        'This Idempotency-Key was used for another request. Make a new one.',
        '这个 Idempotency-Key 已用于另一个请求，请换一个新的。',
      ),
    );
  return JSON.parse(open(inside(context).kernel.secret, String(row.answer))) as ExecutionResult;
}
