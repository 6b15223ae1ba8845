import { createHash } from 'node:crypto';

const LETTERS = 26;

/**
 * The id of the session that a token stands for, the same for every way to write the token: the last letter of a
 * signature has bits that nobody reads, and some signatures can be turned into others that hold as well. So it is made
 * of the part that is signed.
 */
export function sessionIdOf(token: string): string {
  const [header = '', payload = ''] = token.split('.');
  const digest = createHash('sha256').update(`${header}.${payload}`).digest('hex');
  return `ses_${digest.slice(0, LETTERS).toUpperCase()}`;
}
