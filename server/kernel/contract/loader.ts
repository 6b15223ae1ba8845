import type { Context, Loader } from './context.ts';

/**
 * @example
 * export const lastHonour = loader(async (context, memberIds) => { … one statement … });
 * // in a field resolver: return context.load(lastHonour, member.id)
 */
export const loader = <Key extends string, Value, Args = undefined>(
  batch: (context: Context, keys: readonly Key[], args: Args) => Promise<readonly Value[]>,
): Loader<Key, Value, Args> => Object.freeze({ batch });
