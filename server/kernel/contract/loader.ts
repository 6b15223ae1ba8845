import type { Context } from './context.ts';

/**
 * Fetches the values of many keys at once; a module constant, its identity is the reference.
 * One statement per batch, and `batch` gives a value (or undefined) for every key, in their order.
 */
export interface Loader<Key extends string = string, Value = unknown, Args = undefined> {
  readonly batch: (context: Context, keys: readonly Key[], args: Args) => Promise<readonly Value[]>;
}

/**
 * @example
 * export const lastHonour = loader(async (context, memberIds) => { … one statement … });
 * // in a field resolver: return context.load(lastHonour, member.id)
 */
export const loader = <Key extends string, Value, Args = undefined>(
  batch: (context: Context, keys: readonly Key[], args: Args) => Promise<readonly Value[]>,
): Loader<Key, Value, Args> => Object.freeze({ batch });
