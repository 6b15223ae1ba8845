import type { ExecutionResult } from 'graphql';
import { callerLeft } from '../data/database-errors.ts';
import { isRepeatable } from '../data/mysql-errors.ts';
import { Claimed, claim, type IdempotentRequest, idempotentRequest, recall, remember } from '../request/idempotency.ts';
import { inside } from '../request/inside.ts';
import { NeedsPrecomputed } from '../request/precomputed.ts';
import type { OperationContext } from './operation-context.ts';
import type { Run } from './prepare-operation.ts';

interface SentMutation {
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
export async function executeMutation(
  operationContext: OperationContext,
  operation: SentMutation,
  run: Run,
): Promise<ExecutionResult> {
  const { context } = operationContext;
  const idempotent = idempotencyOf(operationContext, operation);
  try {
    return await context.transaction(async (inner) => {
      // Who has waited for a connection for longer than they would: what nobody expects any more is not begun.
      if (inside(context).hasLeft?.()) throw callerLeft();
      if (idempotent) await claim(inner, idempotent);
      const result = await run(inner, operation.variables);
      if (result.errors?.length) {
        // It may have failed before anything was sent: the claim as well, and an answer may be idempotent.
        await inside(inner).unitOfWork?.session.flush();
        // They reach us wrapped; unwrapped, the whole unit of work is run again.
        const again = result.errors.map((error) => error.originalError).find(runsAgain);
        throw again ?? new Undone(result);
      }
      if (idempotent) remember(inner, idempotent, result);
      return result;
    });
  } catch (error) {
    if (error instanceof Undone) return undone(error.result);
    if (!(error instanceof Claimed && idempotent)) throw error;
    // Nothing where the answer was swept in between: then this is the first request again.
    return (await recall(context, idempotent)) ?? executeMutation(operationContext, operation, run);
  }
}

/** After a deadlock, or with what is worked out outside. */
const runsAgain = (error: unknown) => isRepeatable(error) || error instanceof NeedsPrecomputed;

/** An operation with an error in it has not happened, whatever its other fields say; what never began has no data. */
export const undone = (result: ExecutionResult): ExecutionResult =>
  result.errors?.length && result.data !== undefined ? { ...result, data: null } : result;

function idempotencyOf(
  { context, idempotencyKey }: OperationContext,
  operation: SentMutation,
): IdempotentRequest | undefined {
  const { principal } = context.viewer;
  // Who is not signed in has no answers of their own to keep.
  if (!idempotencyKey || !principal) return undefined;
  const body = [context.unit?.id, operation.query, operation.variables, operation.operationName];
  return idempotentRequest(principal, idempotencyKey, body);
}
