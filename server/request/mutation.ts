import { createHash } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import { isDuplicate } from '../data/insert.ts';
import { isRepeatable } from '../data/mysql.ts';
import type { Run } from '../graph/execution.ts';
import type { RequestContext } from '../graph/request-context.ts';
import { type Answers, recall, remember } from './answers.ts';

interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** Ends the transaction with a rollback and carries the answer out of it. */
class Undone extends Error {
  constructor(readonly result: ExecutionResult) {
    super('rolled back');
  }
}

/**
 * A mutation operation is one unit of work: all of it happens, answer included, or nothing. With an
 * idempotency key the answer is kept in the same transaction, and the same request gets it again.
 */
export async function answerMutation(
  context: RequestContext,
  operation: Operation,
  run: Run,
): Promise<ExecutionResult> {
  const { scope } = context;
  const answers = keptUnder(context, operation);
  const kept = answers && (await recall(scope, answers));
  if (kept) return kept;
  try {
    return await scope.transaction(async (inner) => {
      const result = await run(inner, operation.variables);
      if (result.errors?.length) {
        // A deadlock reaches us wrapped; unwrapped, the database runs the whole unit of work again.
        const again = result.errors.map((error) => error.originalError).find(isRepeatable);
        throw again ?? new Undone(result);
      }
      if (answers) await remember(inner, answers, result);
      return result;
    });
  } catch (error) {
    // The same request may have got there first, on another connection or in another process.
    const meanwhile = answers && (error instanceof Undone || isDuplicate(error)) && (await recall(scope, answers));
    if (meanwhile) return meanwhile;
    if (error instanceof Undone) return { ...error.result, data: null };
    throw error;
  }
}

function keptUnder({ scope, idempotencyKey }: RequestContext, operation: Operation): Answers | undefined {
  const { principal } = scope.viewer;
  // Who is not signed in has no answers of their own to keep.
  if (!idempotencyKey || !principal) return undefined;
  const body = [scope.unit?.id, operation.query, operation.variables, operation.operationName];
  return { principal, keyHash: hash(idempotencyKey), bodyHash: hash(JSON.stringify(body)) };
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
