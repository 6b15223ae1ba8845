import { createHash } from 'node:crypto';

/** The texts of all documents by their ids, for a server that is to answer no others. */
export function manifestOf(texts: readonly string[]): string {
  const entries = texts.map((text) => [`sha256:${createHash('sha256').update(text).digest('hex')}`, text] as const);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
