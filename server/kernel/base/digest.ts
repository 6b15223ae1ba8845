import { hash } from 'node:crypto';

/** The SHA-256 of a text, 64 hexadecimal digits: a key of fixed length for what is unique as a whole. */
export const digestOf = (text: string): string => hash('sha256', text, 'hex');

/**
 * The same of a plain JSON value, whatever order its keys stand in: MySQL sorts those that it keeps.
 * @example `inputsHash: digestOfJson({ version: system.id, sheets })`
 */
export const digestOfJson = (value: unknown): string => digestOf(JSON.stringify(inOrder(value)) ?? 'null');

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, inOrder(each)]));
}
