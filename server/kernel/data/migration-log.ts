import { createHash } from 'node:crypto';
import type { Session } from './database.ts';
import { type DialectStep, isCode, type Migration, type MigrationStep } from './migration.ts';
import { sql } from './sql.ts';
import { StatementError } from './statement-error.ts';
import { instantText } from './value.ts';

/** The place of a statement. Positions count from 1, as people do. */
export interface Place {
  readonly plugin: string;
  readonly name: string;
  readonly position: number;
}

/** One statement or piece of code of a plugin's migration. */
export interface Step extends Place {
  readonly does: MigrationStep;
  readonly checksum: string;
}

/** A row of `kernel_migration`. Without `appliedAt` the statement was begun and how it ended is unknown. */
export interface Entry extends Place {
  readonly checksum: string;
  readonly appliedAt: string | null;
}

export const keyOf = ({ plugin, name, position }: Place) => `${plugin}/${name}/${position}`;

export const stepsOf = (plugin: string, migrations: readonly Migration[]): Step[] =>
  migrations.flatMap(({ name, steps }) =>
    steps.map((does, i) => ({ plugin, name, position: i + 1, does, checksum: checksumOf(does) })),
  );

// The layout of an applied statement may be tidied, its words may not change. Code stands for itself by its name:
// what it does may be mended as long as it has not run everywhere, and its text differs from build to build.
const checksumOf = (step: MigrationStep) =>
  createHash('sha256')
    .update(isCode(step) ? `code ${step.name} ${step.version ?? 1}` : inOneLine(step))
    .digest('hex');

const inOneLine = (step: string | DialectStep) =>
  (typeof step === 'string' ? step : `${step.sqlite}; ${step.mysql}`).trim().replace(/\s+/g, ' ');

export const createLedger = (session: Session) =>
  session.execute(sql`
    CREATE TABLE IF NOT EXISTS kernel_migration (
      plugin varchar(64) NOT NULL,
      name varchar(128) NOT NULL,
      position int NOT NULL,
      checksum varchar(64) NOT NULL,
      appliedAt datetime(3) NULL,
      CONSTRAINT pk_kernel_migration PRIMARY KEY (plugin, name, position)
    )`);

/** Nothing when the database has no ledger yet. */
export async function readLedger(session: Session): Promise<Entry[] | undefined> {
  try {
    const rows = await session.query(sql`SELECT plugin, name, position, checksum, appliedAt FROM kernel_migration`);
    return rows as unknown as Entry[];
  } catch (error) {
    if (isMissingTable(error)) return undefined;
    throw error;
  }
}

export async function writeBegun(session: Session, step: Step): Promise<void> {
  await erase(session, step);
  await session.execute(sql`
    INSERT INTO kernel_migration (plugin, name, position, checksum, appliedAt)
    VALUES (${step.plugin}, ${step.name}, ${step.position}, ${step.checksum}, NULL)`);
}

export const writeApplied = (session: Session, place: Place) =>
  session.execute(sql`UPDATE kernel_migration SET appliedAt = ${instantText(new Date())} WHERE ${at(place)}`);

export const erase = (session: Session, place: Place) =>
  session.execute(sql`DELETE FROM kernel_migration WHERE ${at(place)}`);

const at = ({ plugin, name, position }: Place) => sql`plugin = ${plugin} AND name = ${name} AND position = ${position}`;

const isMissingTable = (error: unknown) =>
  error instanceof StatementError && (error.driverError.errno === 1146 || error.message.includes('no such table'));
