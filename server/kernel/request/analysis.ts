import type { Context } from '../contract/context.ts';
import { inside } from './inside.ts';

/**
 * All rights, like `asSystem()`, for statements that may read millions of rows: apart from everyone else's and cancelled at
 * the deadline that the operation has for all of them. Inside a transaction its own connection, as always.
 * @throws DEADLINE_EXCEEDED from each statement
 */
export function forAnalysis(context: Context): Context {
  const { kernel, longReads } = inside(context);
  const system = inside(context).asSystem();
  system.longReads = longReads.open(kernel.database, kernel.analysisMs);
  return system;
}
