import { sql, type Text, text } from 'qinxue/plugin';
import { type Database, GENESIS, hashOf, type RawRow } from '../../../server/api/platform.ts';

/** The first place where the log is not what was written. */
export interface Breach {
  readonly seq: number;
  readonly problem: Text;
}

export interface Verification {
  /** How many entries were checked. */
  readonly entries: number;
  /** The number of entries that were ever written, as the head says. */
  readonly length: number;
  /** The hash of the last one: who notes it down can tell a log that was written anew as a whole. */
  readonly head: string;
  readonly ok: boolean;
  readonly firstBroken?: Breach;
}

export interface VerifyOptions {
  /** Only the last entries, this many; the hash before them is taken as it stands. */
  readonly last?: number;
  readonly page?: number;
  readonly progress?: (entries: number) => void;
}

/** Follows the chain from entry to entry, a page at a time; others may go on writing meanwhile. */
export async function verifyAudit(database: Database, options: VerifyOptions = {}): Promise<Verification> {
  const { last = Number.MAX_SAFE_INTEGER, page = 1000, progress } = options;
  // In this order: entries and head are committed together, so a head read later is never behind an entry read before.
  const highest = await highestSeq(database);
  const { length, head } = await readHead(database);
  let seq = Math.max(0, length - last);
  const first = seq;
  let previousHash = seq === 0 ? GENESIS : await hashAt(database, seq);
  const done = (firstBroken?: Breach): Verification => ({
    entries: seq - first,
    length,
    head,
    ok: !firstBroken,
    ...(firstBroken && { firstBroken }),
  });

  for (;;) {
    const rows = await readPage(database, seq === 0 ? undefined : seq, length, page);
    if (!rows.length) break;
    for (const row of rows) {
      const problem = breachOf(row, seq + 1, previousHash);
      if (problem) return done({ seq: seq + 1, problem });
      seq += 1;
      previousHash = String(row.hash);
    }
    progress?.(seq - first);
  }
  if (seq < length) return done({ seq: seq + 1, problem: endsBefore(length) });
  if (previousHash !== head) return done({ seq, problem: otherHead });
  if (highest > length) return done({ seq: length + 1, problem: beyondHead });
  return done();
}

const endsBefore = (length: number) =>
  text(`The log ends here; the head says ${length} entries.`, `记录到此为止，而链首记有 ${length} 条。`);
const otherHead = text('The last hash is not the one that the head holds.', '最后一条的哈希与链首所记不符。');
const beyondHead = text('There is an entry beyond the head of the log.', '链首之后另有记录。');

function breachOf(row: RawRow, seq: number, previousHash: string | undefined): Text | undefined {
  if (Number(row.seq) !== seq)
    return text(
      `Entry ${seq} is missing; the next one is ${String(row.seq)}.`,
      `缺少第 ${seq} 条，下一条为第 ${String(row.seq)} 条。`,
    );
  if (row.previousHash !== previousHash)
    return text('The entry does not follow the one before it.', '该条与前一条不衔接。');
  const hash = hashOf({
    id: String(row.id),
    seq,
    at: String(row.createdAt),
    actorId: textOf(row.actorId),
    action: String(row.action),
    entity: String(row.entity),
    entityId: String(row.entityId),
    unitId: textOf(row.unitId),
    before: textOf(row.before),
    after: textOf(row.after),
    reason: textOf(row.reason),
    previousHash: String(previousHash),
  });
  if (row.hash !== hash) return text('The entry is not the one that was sealed.', '该条与封存时不同。');
  // Not in the hash, because they never change.
  if (row.updatedAt !== row.createdAt || Number(row.version) !== 1)
    return text('The entry was changed after it was sealed.', '该条封存后被改动。');
  return undefined;
}

const textOf = (value: unknown) => (value === null || value === undefined ? null : String(value));

async function readHead(database: Database): Promise<{ length: number; head: string }> {
  const [row] = await database.read.query(sql`SELECT version, text FROM kernel_version WHERE id = 'audit'`);
  return { length: Number(row?.version ?? 0), head: String(row?.text ?? GENESIS) };
}

async function highestSeq(database: Database): Promise<number> {
  const [row] = await database.read.query(sql`SELECT MAX(seq) AS seq FROM kernel_audit_entry`);
  return Number(row?.seq ?? 0);
}

/** Undefined where the entry is gone: then nothing follows from it. */
async function hashAt(database: Database, seq: number): Promise<string | undefined> {
  const [row] = await database.read.query(sql`SELECT hash FROM kernel_audit_entry WHERE seq = ${seq}`);
  return row && String(row.hash);
}

/** From the very first row on where nothing was read yet: an entry slipped in before number 1 shows too. */
function readPage(database: Database, after: number | undefined, until: number, size: number): Promise<RawRow[]> {
  const from = after === undefined ? sql`1 = 1` : sql`seq > ${after}`;
  return database.read.query(
    sql`SELECT * FROM kernel_audit_entry WHERE ${from} AND seq <= ${until} ORDER BY seq LIMIT ${size}`,
  );
}
