import { createHmac } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type Sql, sql } from 'qinxue/plugin';
import { type Database, insertSql, newId, type Session } from '../../../server/api/platform.ts';
import { KNOWN_FOR_MS, WINDOW_S } from './attempt-rules.ts';

/** What has been counted is written together, a moment later: nobody waits for it, and a flood is a few statements. */
const FLUSH_MS = 100;
/** Who is known stays known for a month; it is written once a day. */
const DAY_MS = 86_400_000;
const ROWS_PER_STATEMENT = 500;

interface Count {
  readonly points: number;
  readonly endsAt: Date;
}

export interface Told {
  /** Points that other processes have counted, by key. */
  readonly others: ReadonlyMap<string, number>;
  /** Whether the pair of account and address has signed in well of late. */
  readonly isKnown: boolean;
}

/**
 * What the processes of a database tell each other of sign-ins. Each writes what it has counted itself, and reads what
 * the others have; addresses and logins stand there as digests under the deployment's secret. By the clock of the
 * machine: attempts are counted in real time.
 */
export class AttemptLedger {
  private readonly process = newId('prc');
  private counts = new Map<string, Count>();
  private ended = new Set<string>();
  private seen = new Set<string>();
  private readonly written = new LRUCache<string, true>({ max: 100_000, ttl: WINDOW_S.pair * 1000 });
  private readonly known = new LRUCache<string, true>({ max: 100_000, ttl: DAY_MS });
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly secret: string,
  ) {}

  /** Of these keys; `pair` is the one that may be known. */
  async read(keys: readonly string[], pair: string): Promise<Told> {
    const now = new Date();
    const byDigest = new Map(keys.map((key) => [this.digest(key), key]));
    const rows = await this.database.read.query(sql`
      SELECT id, SUM(points) AS points FROM kernel_attempt
      WHERE id IN ${[...byDigest.keys()]} AND process <> ${this.process} AND endsAt > ${now} GROUP BY id
      UNION ALL
      SELECT 'known', 1 FROM kernel_known_sign_in
      WHERE id = ${this.digest(pair)} AND seenAt > ${new Date(now.getTime() - KNOWN_FOR_MS)}`);
    const others = new Map<string, number>();
    for (const { id, points } of rows) {
      const key = byDigest.get(String(id));
      if (key !== undefined) others.set(key, Number(points));
    }
    return { others, isKnown: this.known.has(pair) || rows.some(({ id }) => id === 'known') };
  }

  /** What this process has counted by now. */
  count(key: string, points: number, endsAt: Date): void {
    this.ended.delete(key);
    this.counts.set(key, { points, endsAt });
    this.later();
  }

  /** Wrong attempts of the key no longer count, whichever process has counted them. */
  end(key: string, others: number): void {
    this.counts.delete(key);
    if (!others && !this.written.has(key)) return;
    this.ended.add(key);
    this.later();
  }

  /** Whether others are told of the key. */
  tells(key: string): boolean {
    return this.counts.has(key) || this.written.has(key);
  }

  signedIn(pair: string): void {
    if (this.known.has(pair)) return;
    this.known.set(pair, true);
    this.seen.add(pair);
    this.later();
  }

  /** Writes what has been counted so far; the rest of the way a database that is away costs a few counts. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { counts, ended, seen } = this;
    [this.counts, this.ended, this.seen] = [new Map(), new Set(), new Set()];
    if (counts.size + ended.size + seen.size === 0) return this.writing;
    this.writing = this.writing
      .then(() => this.write(counts, [...ended]))
      .then(() => this.writeSeen([...seen]))
      .catch(() => undefined);
    return this.writing;
  }

  /** Takes away what no longer counts. */
  sweep(): Promise<number> {
    const now = new Date();
    const before = new Date(now.getTime() - KNOWN_FOR_MS);
    return this.database.write(async (session) => {
      const attempts = await session.execute(sql`DELETE FROM kernel_attempt WHERE endsAt < ${now}`);
      return attempts + (await session.execute(sql`DELETE FROM kernel_known_sign_in WHERE seenAt < ${before}`));
    });
  }

  private async write(counts: ReadonlyMap<string, Count>, ended: readonly string[]): Promise<void> {
    if (!counts.size && !ended.length) return;
    const rows = [...counts].map(([key, count]) => ({ id: this.digest(key), process: this.process, ...count }));
    const gone = ended.map((key) => ({ id: this.digest(key) }));
    await this.database.write(async (session) => {
      // Only this process writes these rows.
      await replace(session, 'kernel_attempt', rows, (ids) => {
        return sql`DELETE FROM kernel_attempt WHERE process = ${this.process} AND id IN ${ids}`;
      });
      await replace(session, 'kernel_attempt', gone, (ids) => sql`DELETE FROM kernel_attempt WHERE id IN ${ids}`, []);
    });
    for (const key of counts.keys()) this.written.set(key, true);
    for (const key of ended) this.written.delete(key);
  }

  /** Apart: two processes may see the same person at once, and one of them has then written it. */
  private async writeSeen(pairs: readonly string[]): Promise<void> {
    if (!pairs.length) return;
    const rows = pairs.map((pair) => ({ id: this.digest(pair), seenAt: new Date() }));
    await this.database.write((session) =>
      replace(session, 'kernel_known_sign_in', rows, (ids) => sql`DELETE FROM kernel_known_sign_in WHERE id IN ${ids}`),
    );
  }

  private later(): void {
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
  }

  private digest(key: string): string {
    return createHmac('sha256', this.secret).update(`attempt ${key}`).digest('hex');
  }
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** In the place of the rows of these ids; without new ones they only go. */
async function replace(
  session: Session,
  table: string,
  rows: readonly Row[],
  remove: (ids: string[]) => Sql,
  fresh: readonly Row[] = rows,
): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS_PER_STATEMENT) {
    await session.execute(remove(rows.slice(i, i + ROWS_PER_STATEMENT).map(({ id }) => id)));
    const some = fresh.slice(i, i + ROWS_PER_STATEMENT);
    if (some.length) await session.execute(insertSql(table, some));
  }
}
