import { createHash } from 'node:crypto';
import type { EntityClass } from '../../data/entity-class.ts';
import type { Stored } from '../../data/stored.ts';

/** A `text` column of MySQL holds 65,535 bytes. */
const MAX_BYTES = 60_000;

/** Told to have changed, not to what. */
export const HIDDEN = '•';

/**
 * The columns as the log keeps them. Secrets never reach it, nor do columns that the entity calls
 * `redactedInAudit`: who may read the log may not thereby read a private note. What is too long stands there as
 * its SHA-256, which still proves what it was.
 */
export function auditText(entity: EntityClass<Stored>, values: object): string {
  const columns = Object.entries(values).map(([column, value]): [string, unknown] => [
    column,
    isHidden(entity, column) && value !== null ? HIDDEN : value,
  ]);
  for (;;) {
    const text = JSON.stringify(Object.fromEntries(columns));
    if (Buffer.byteLength(text) <= MAX_BYTES) return text;
    const longest = columns.reduce((a, b) => (lengthOf(b[1]) > lengthOf(a[1]) ? b : a));
    longest[1] = `sha256:${createHash('sha256').update(plain(longest[1])).digest('hex')}`;
  }
}

/** Whether the values of a column stay out of the log. */
export const isHidden = ({ redactedInAudit = [] }: EntityClass<Stored>, column: string): boolean =>
  /hash|secret/i.test(column) || redactedInAudit.includes(column);

const plain = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

const lengthOf = (value: unknown) => plain(value).length;
