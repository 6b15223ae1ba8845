import { createHash } from 'node:crypto';

/** The SHA-256 of a text, 64 hexadecimal digits: a key of fixed length for what is unique as a whole. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
