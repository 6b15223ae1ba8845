import { QinxueError } from '../../base/errors.ts';
import type { Text } from '../../base/text.ts';

/** `found` may be a lower bound: who counts towards a limit stops when it is passed. */
export const tooLarge = (limit: string, found: number, allowed: number, sentence: Text) =>
  new QinxueError('QUERY_TOO_LARGE', sentence, { limit, found, allowed });
