import { createHash } from 'node:crypto';
import type { Dialect, Session } from '../data/database.ts';
import { newId } from '../data/id.ts';
import { insertSql } from '../data/insert.ts';
import { raw, sql } from '../data/sql.ts';
import { instantText } from '../data/value.ts';

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
  createHash('sha256')
    .update(
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
    )
    .digest('hex');

const ROWS_PER_STATEMENT = 500;

/** Chains the notes onto the log. The row of the head is the lock: entries have one order over all processes. */
export async function sealAudit(session: Session, dialect: Dialect, notes: readonly AuditNote[]): Promise<void> {
  if (!notes.length) return;
  const lock = raw(dialect === 'mysql' ? ' FOR UPDATE' : '');
  const [head] = await session.query(sql`SELECT version, text FROM kernel_version WHERE id = 'audit'${lock}`);
  let seq = Number(head?.version ?? 0);
  let previousHash = String(head?.text ?? GENESIS);
  const rows = notes.map(({ at, ...note }) => {
    const entry: SealedEntry = { id: newId('aud'), ...note, seq: ++seq, at: instantText(at), previousHash };
    previousHash = hashOf(entry);
    const { at: createdAt, ...columns } = entry;
    return { createdAt, updatedAt: createdAt, version: 1, ...columns, hash: previousHash };
  });
  for (let i = 0; i < rows.length; i += ROWS_PER_STATEMENT)
    await session.execute(insertSql('organisation_audit_entry', rows.slice(i, i + ROWS_PER_STATEMENT)));
  await session.execute(sql`UPDATE kernel_version SET version = ${seq}, text = ${previousHash} WHERE id = 'audit'`);
}
