import { digestOf } from '../../base/digest.ts';
import { newId } from '../../base/id.ts';
import type { Dialect, RawValues } from '../../data/database.ts';
import { insertsSql } from '../../data/insert.ts';
import { raw, type Sql, sql } from '../../data/sql.ts';
import { instantText } from '../../data/value.ts';

/** What a change leaves behind; `before` and `after` hold the changed columns only. */
export interface AuditNote {
  readonly at: Date;
  readonly actorId: string | null;
  /** The mutation or job: `courseCreate`. */
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  readonly unitId: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
}

export interface SealedEntry {
  readonly id: string;
  readonly seq: number;
  readonly at: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  readonly unitId: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
  readonly previousHash: string;
}

export const GENESIS = '0'.repeat(64);

/** SHA-256 over the entry and the hash before it: no entry can be changed, left out or moved unseen. */
export const hashOf = (entry: SealedEntry): string =>
  digestOf(
    JSON.stringify([
      entry.id,
      entry.seq,
      entry.at,
      entry.actorId,
      entry.action,
      entry.entity,
      entry.entityId,
      entry.unitId,
      entry.before,
      entry.after,
      entry.reason,
      entry.previousHash,
    ]),
  );

/** Reads the head of the log. Its row is the lock: entries have one order over all processes. */
export const auditHead = (dialect: Dialect): Sql =>
  sql`SELECT version, text FROM kernel_version WHERE id = 'audit'${raw(dialect === 'mysql' ? ' FOR UPDATE' : '')}`;

/** Chains the notes onto the log that has this head. */
export function auditSealed(notes: readonly AuditNote[], [version, text]: RawValues = []): Sql[] {
  let seq = Number(version ?? 0);
  let previousHash = String(text ?? GENESIS);
  const rows = notes.map(({ at, ...note }) => {
    const entry: SealedEntry = { id: newId('aud'), ...note, seq: ++seq, at: instantText(at), previousHash };
    previousHash = hashOf(entry);
    const { at: createdAt, ...columns } = entry;
    return { createdAt, updatedAt: createdAt, version: 1, ...columns, hash: previousHash };
  });
  return [
    ...insertsSql('kernel_audit_entry', rows),
    sql`UPDATE kernel_version SET version = ${seq}, text = ${previousHash} WHERE id = 'audit'`,
  ];
}
