import type { RawRow, RawValues, UnitSession } from './database.ts';
import { ConnectionLost, outcomeUnknown } from './database-errors.ts';
import { isRepeatable, isReply } from './mysql-errors.ts';
import { named, type Reply, type Send } from './mysql-pool.ts';
import { tell } from './observed.ts';
import { type Sql, sql } from './sql.ts';

const START = sql`START TRANSACTION`;
const COMMIT = sql`COMMIT`;
const ROLLBACK = sql`ROLLBACK`;

/** A packet of so many values stays far below the 16 MB that a server takes. */
const VALUES_PER_PACKET = 5000;

/** A statement did not do what was foreseen, and what came of it meanwhile is worth nothing: the work is to be run without foresight. */
export class ExpectationFailed extends Error {}

/**
 * Runs `work` in a transaction. What begins it goes out with its first statement, what ends it with the last ones, and
 * what is foreseen with whatever comes next: each way to the server and back is a tenth of a small write.
 * @throws ExpectationFailed where something went otherwise than foreseen
 */
export async function transaction<T>(
  send: Send,
  work: (session: UnitSession) => Promise<T>,
  enqueues: boolean,
): Promise<T> {
  const unit = new Unit(send, enqueues);
  try {
    const result = await work(unit);
    await unit.commit();
    return result;
  } catch (error) {
    await unit.rollBack();
    unit.requireForeseen();
    throw error;
  }
}

interface Foreseen {
  readonly statement: Sql;
  readonly changed: number;
}

/** The statements of one transaction on their ways. */
class Unit implements UnitSession {
  /** What goes out with the next way. */
  private ahead: Foreseen[] = [];
  private valuesAhead = 0;
  private readonly last: Sql[] = [];
  private hasStarted = false;
  private isForeseen = true;
  /** Whether what was sent last ends with COMMIT. */
  private isCommitting = false;

  constructor(
    private readonly way: Send,
    private readonly enqueues: boolean,
  ) {}

  async query(statement: Sql): Promise<RawRow[]> {
    return named(await this.one(statement));
  }

  async values(statement: Sql): Promise<RawValues[]> {
    return (await this.one(statement)).rows;
  }

  async execute(statement: Sql): Promise<number> {
    return (await this.one(statement)).affected;
  }

  async batch(statements: readonly Sql[]): Promise<RawValues[][]> {
    tell(...statements);
    return (await this.send(statements)).map(({ rows }) => rows);
  }

  async enqueue(statement: Sql, changed: number): Promise<number> {
    if (!this.enqueues) return this.execute(statement);
    tell(statement);
    this.ahead.push({ statement, changed });
    this.valuesAhead += statement.values.length;
    if (this.valuesAhead > VALUES_PER_PACKET) await this.flush();
    return changed;
  }

  async flush(): Promise<void> {
    if (this.ahead.length) await this.send([]);
  }

  beforeCommit(...statements: readonly Sql[]): void {
    this.last.push(...statements);
  }

  async commit(): Promise<void> {
    this.requireForeseen();
    if (!this.hasStarted && !this.ahead.length && !this.last.length) return;
    // All but the last packet are answered before COMMIT is sent: what is lost with them has not happened.
    try {
      await this.batch([...this.last, COMMIT]);
    } catch (error) {
      // What the server refuses is rolled back; without its word nobody knows.
      if (error instanceof ConnectionLost && this.isCommitting) throw outcomeUnknown(error.details.cause);
      throw error;
    }
  }

  async rollBack(): Promise<void> {
    if (!this.hasStarted) return;
    tell(ROLLBACK);
    // Where not even this is answered, the connection is closed, and that rolls back.
    await this.way([ROLLBACK]).catch(() => undefined);
  }

  /** @throws ExpectationFailed */
  requireForeseen(): void {
    if (!this.isForeseen) throw new ExpectationFailed();
  }

  private async one(statement: Sql): Promise<Reply> {
    tell(statement);
    return (await this.send([statement]))[0] as Reply;
  }

  private async send(statements: readonly Sql[]): Promise<Reply[]> {
    this.requireForeseen();
    const { ahead } = this;
    this.ahead = [];
    this.valuesAhead = 0;
    const first = [...this.start(), ...ahead.map(({ statement }) => statement)];
    const replies: Reply[] = [];
    try {
      for (const packet of packets([...first, ...statements])) {
        this.isCommitting = packet.at(-1) === COMMIT;
        replies.push(...(await this.way(packet)));
      }
    } catch (error) {
      // Of several statements nobody is told which one it was.
      if (ahead.length && isReply(error) && !isRepeatable(error)) this.isForeseen = false;
      this.requireForeseen();
      throw error;
    }
    const ofAhead = replies.slice(first.length - ahead.length);
    this.isForeseen &&= ahead.every(({ changed }, i) => ofAhead[i]?.affected === changed);
    this.requireForeseen();
    return replies.slice(first.length);
  }

  private start(): Sql[] {
    if (this.hasStarted) return [];
    this.hasStarted = true;
    tell(START);
    return [START];
  }
}

/** In their order, as many to a packet as fit. */
function packets(statements: readonly Sql[]): Sql[][] {
  const all: Sql[][] = [];
  let room = 0;
  for (const statement of statements) {
    room -= statement.values.length;
    if (room < 0 || !all.length) {
      all.push([]);
      room = VALUES_PER_PACKET - statement.values.length;
    }
    all.at(-1)?.push(statement);
  }
  return all;
}
