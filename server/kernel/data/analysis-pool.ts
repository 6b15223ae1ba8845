import { availableParallelism } from 'node:os';
import type { AnalysisAnswer, AnalysisQuestion } from './analysis-child.ts';
import { AnalysisProcess } from './analysis-process.ts';
import type { RawRow, RawValues, Session, Until } from './database.ts';
import { deadlineExceeded } from './database-errors.ts';
import type { Bound, Driver } from './embedded-driver.ts';
import { observed } from './observed.ts';
import type { Sql } from './sql.ts';
import { driverErrorOf } from './sqlite-errors.ts';
import { StatementError } from './statement-error.ts';

/** Two, or one where the machine has no processor to spare. */
const PROCESSES = Math.max(1, Math.min(2, availableParallelism() - 1));

/**
 * Long reads of an embedded database, each in a process that is killed at the deadline: a statement under way in
 * this one would stop everybody, and one in a thread cannot be stopped. Processes start with the first question and
 * are kept.
 */
export class AnalysisPool {
  private readonly idle: AnalysisProcess[] = [];
  private readonly all = new Set<AnalysisProcess>();
  private readonly waiting = new Set<(process: AnalysisProcess | undefined) => void>();
  private isClosed = false;

  constructor(
    private readonly driver: Driver,
    private readonly file: string,
    private readonly toBound: (value: unknown) => Bound,
  ) {}

  session(until: Until): Session {
    const rows = async (statement: Sql, asArrays: boolean) => {
      const values = statement.values.map(this.toBound);
      const answer = await this.ask({ text: statement.text, values, asArrays }, until);
      if ('error' in answer) throw new StatementError(statement.text, driverErrorOf(answer.error));
      return answer.rows;
    };
    return observed({
      query: async (statement) => (await rows(statement, false)) as RawRow[],
      values: async (statement) => (await rows(statement, true)) as RawValues[],
      execute: async (statement) => (await rows(statement, true)).length,
    });
  }

  close(): void {
    this.isClosed = true;
    for (const process of this.all) process.kill();
    for (const given of this.waiting) given(undefined);
  }

  private async ask(question: AnalysisQuestion, until: Until): Promise<AnalysisAnswer> {
    const process = await this.take(until);
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      process.kill();
    }, until());
    try {
      return await process.ask(question);
    } catch (error) {
      throw isOver ? deadlineExceeded() : error;
    } finally {
      clearTimeout(timer);
      this.give(process);
    }
  }

  /** Waiting is of the same time as running. */
  private async take(until: Until): Promise<AnalysisProcess> {
    if (this.isClosed) throw closed();
    if (until() <= 0) throw deadlineExceeded();
    const free = this.idle.pop() ?? this.start();
    if (free) return free;
    return new Promise((taken, failed) => {
      const given = (process: AnalysisProcess | undefined) => {
        clearTimeout(timer);
        this.waiting.delete(given);
        if (process) taken(process);
        else failed(closed());
      };
      const timer = setTimeout(() => {
        this.waiting.delete(given);
        failed(deadlineExceeded());
      }, until());
      this.waiting.add(given);
    });
  }

  private start(): AnalysisProcess | undefined {
    if (this.all.size >= PROCESSES) return undefined;
    const started = new AnalysisProcess(this.driver.url, this.file);
    this.all.add(started);
    return started;
  }

  private give(process: AnalysisProcess): void {
    if (!process.isAlive) this.all.delete(process);
    const [next] = this.waiting;
    if (!next) {
      if (process.isAlive) this.idle.push(process);
      return;
    }
    const free = process.isAlive ? process : this.start();
    if (free) next(free);
  }
}

const closed = () => new Error('The database is closed.');
