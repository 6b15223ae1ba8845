import type { Dialect, Session } from './database.ts';

/** What a code step is given beside its session. */
export interface MigrationContext {
  readonly dialect: Dialect;
  now(): Date;
  /** `YYYY-MM-DD` where the organisation is. */
  today(): string;
  /** The day of a moment in the same way. */
  dayOf(moment: Date): string;
  /** Tells those who run the server, at the start: how many rows had no date, say. */
  log(sentence: string): void;
}

/**
 * What plain SQL cannot do: reads rows and writes rows, of tables that the statements before it have made. It runs in
 * one transaction with its mark, but is to be **safe to run twice**: begin by taking away what an earlier run has
 * left. No `CREATE` or `ALTER`: MySQL commits around them.
 */
export interface CodeStep {
  /** Unique within the migration: `date today's closure`. */
  readonly name: string;
  /** Its name and version stand for it: what has been applied is not run again, however the code is changed. */
  readonly version?: number;
  readonly run: (session: Session, context: MigrationContext) => Promise<void>;
}

/** One statement, where SQLite and MySQL have no words in common for it. */
export interface DialectStep {
  readonly sqlite: string;
  readonly mysql: string;
}

/** A text is one statement. */
export type MigrationStep = string | DialectStep | CodeStep;

export const isCode = (step: MigrationStep): step is CodeStep => typeof step === 'object' && 'run' in step;

/**
 * Changes of a plugin's tables, forward only. Each step is applied once and remembered with its
 * checksum: a run that broke off goes on at the failed step, an edited statement is refused.
 * Plain SQL that SQLite, MariaDB and MySQL all take; only `CREATE`/`ALTER` and data of the plugin's own tables.
 */
export interface Migration {
  /** `0001-courses`: unique within the plugin; applied in the order of the array. */
  readonly name: string;
  readonly steps: readonly MigrationStep[];
}

/** @example `migration('0002-days', ['ALTER TABLE …', { name: 'fill the days', run: async (session, { today }) => … }])` */
export const migration = (name: string, steps: readonly MigrationStep[]): Migration => ({ name, steps });

/** The statements of a migration, without its code; of what has two dialects both. */
export const statementsOf = ({ steps }: Migration): string[] =>
  steps.flatMap((step) => (typeof step === 'string' ? [step] : isCode(step) ? [] : [step.sqlite, step.mysql]));
