import type { Context } from '../contract/context.ts';
import { inside } from './inside.ts';

/**
 * The result of slow work that touches no row, like the hash of a password, without holding a transaction
 * meanwhile: the first time it is asked for the transaction ends, the work is done, and all is run again. The
 * key says what it is the result of.
 * @example `await precompute(context, \`digest of ${text}\`, () => slowDigest(text))`
 */
export const precompute = async <T>(context: Context, key: string, work: () => Promise<T>): Promise<T> => {
  const { unitOfWork } = inside(context);
  return unitOfWork ? unitOfWork.precompute.get(key, work) : work();
};
