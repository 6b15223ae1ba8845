import { BootError, QinxueError } from '../base/errors.ts';
import { makeTextExact } from './collation.ts';
import type { Database, Session } from './database.ts';
import { isCode, type Migration, type MigrationContext, type MigrationStep } from './migration.ts';
import {
  createLedger,
  type Entry,
  erase,
  keyOf,
  type Place,
  readLedger,
  type Step,
  stepsOf,
  writeApplied,
  writeBegun,
} from './migration-log.ts';
import { raw, sql } from './sql.ts';
import { StatementError } from './statement-error.ts';

export interface Migrating {
  readonly id: string;
  readonly migrations: readonly Migration[];
}

/** What code steps are told; the clock of the process, and the zone that the kernel has, where nothing is said. */
export interface MigrateOptions {
  readonly now?: (() => Date) | undefined;
  readonly timeZone?: string | undefined;
  readonly log?: ((sentence: string) => void) | undefined;
  /** Hears of each step that was applied. */
  readonly applied?: ((plugin: string, ms: number) => void) | undefined;
}

/**
 * Applies what is new, in the order of the plugins and of their migrations, and resolves to the number
 * of steps applied. The tables of a plugin that is no longer installed are left as they are.
 */
export async function migrate(
  database: Database,
  plugins: readonly Migrating[],
  options: MigrateOptions = {},
): Promise<{ applied: number }> {
  // Nearly every start finds nothing to do: one SELECT and no lock.
  const known = await readLedger(database.read);
  if (known && pending(plugins, known).length === 0) return { applied: 0 };

  return database.exclusively('migrate', async (session) => {
    const context = contextOf(database, options);
    const found = await readLedger(session);
    if (database.dialect === 'mysql') await makeTextExact(session, found === undefined, context.log);
    await createLedger(session);
    const ledger = (await readLedger(session)) ?? [];
    const begun = new Map(ledger.map((entry) => [keyOf(entry), entry.checksum]));
    const steps = pending(plugins, ledger);
    for (const step of steps) {
      const began = performance.now();
      const resumed = begun.get(keyOf(step)) === step.checksum;
      if (!resumed) await writeBegun(session, step);
      await (database.dialect === 'mysql'
        ? applyAlone(session, step, context, resumed)
        : apply(session, step, context));
      options.applied?.(step.plugin, performance.now() - began);
    }
    return { applied: steps.length };
  });
}

function contextOf({ dialect }: Database, options: MigrateOptions): MigrationContext {
  const { now = () => new Date(), timeZone = 'Asia/Shanghai', log = () => {} } = options;
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone });
  const dayOf = (moment: Date) => calendar.format(moment);
  return { dialect, now, log, dayOf, today: () => dayOf(now()) };
}

/** How many steps a start would apply. */
export async function countPending(database: Database, plugins: readonly Migrating[]): Promise<number> {
  return pending(plugins, (await readLedger(database.read)) ?? []).length;
}

/** What is not applied yet; refuses a past that was rewritten. */
function pending(plugins: readonly Migrating[], ledger: readonly Entry[]): Step[] {
  const steps = plugins.flatMap(({ id, migrations }) => stepsOf(id, migrations));
  const written = new Map<string, Step>();
  for (const step of steps) {
    if (written.has(keyOf(step))) throw namedTwice(step);
    written.set(keyOf(step), step);
  }
  const installed = new Set(plugins.map(({ id }) => id));
  const applied = ledger.filter((entry) => entry.appliedAt !== null);
  for (const entry of applied) {
    const step = written.get(keyOf(entry));
    if (!step && installed.has(entry.plugin)) throw rewritten(entry, 'removed');
    if (step && step.checksum !== entry.checksum) throw rewritten(step, 'changed');
  }
  const done = new Set(applied.map(keyOf));
  return steps.filter((step) => !done.has(keyOf(step)));
}

const does = (session: Session, { does }: Step, context: MigrationContext): Promise<unknown> => {
  if (isCode(does)) return does.run(session, context);
  return session.execute(raw(typeof does === 'string' ? does : does[context.dialect]));
};

/** SQLite: `exclusively` is one transaction, a failure undoes the whole run and its ledger. */
async function apply(session: Session, step: Step, context: MigrationContext): Promise<void> {
  try {
    await does(session, step, context);
    await writeApplied(session, step);
  } catch (error) {
    throw failed(step, error);
  }
}

/**
 * MySQL commits by itself around CREATE and ALTER: a crash between one and its ledger row leaves it
 * begun, and running it again tells whether it was done. A statement on data commits with its row, and so
 * does code.
 */
async function applyAlone(session: Session, step: Step, context: MigrationContext, resumed: boolean): Promise<void> {
  try {
    await session.execute(sql`START TRANSACTION`);
    await does(session, step, context).catch((error) => {
      if (!(resumed && !isCode(step.does) && isDoneAlready(error, step.does))) throw error;
    });
    await writeApplied(session, step);
    await session.execute(sql`COMMIT`);
  } catch (error) {
    await session.execute(sql`ROLLBACK`).catch(() => undefined);
    // What the server refused left nothing behind; after a lost connection nobody knows, and it stays begun.
    if (!(error instanceof QinxueError)) await erase(session, step);
    throw failed(step, error);
  }
}

/** The table, column or index to be made exists; the table or column to be dropped does not. */
const DONE_ALREADY = new Set([1050, 1060, 1061, 1051, 1091]);

/** The table or column to be renamed does not exist: said of all that are missing, so it counts for a renaming alone. */
const MISSING = new Set([1146, 1054]);
const isRenaming = (step: MigrationStep) =>
  typeof step === 'string' && /^\s*ALTER TABLE \S+ RENAME (TO|COLUMN) /i.test(step);

const isDoneAlready = (error: unknown, step: MigrationStep) => {
  const errno = error instanceof StatementError ? (error.driverError.errno ?? 0) : 0;
  return DONE_ALREADY.has(errno) || (MISSING.has(errno) && isRenaming(step));
};

const the = (place: Place & { readonly does?: MigrationStep }) => {
  const at = `${place.position} of migration "${place.name}" of plugin "${place.plugin}"`;
  return place.does && isCode(place.does) ? `Step ${at} ("${place.does.name}")` : `Statement ${at}`;
};

const namedTwice = ({ plugin, name }: Place) =>
  new BootError(`Plugin "${plugin}" has two migrations named "${name}". Give the later one a name of its own.`);

const rewritten = (place: Place, how: 'changed' | 'removed') =>
  new BootError(
    `${the(place)} was ${how} after it was applied. Put it back as it was and add a new migration instead.`,
  );

const failed = (place: Step, cause: unknown) =>
  new BootError(
    `${the(place)} failed: ${cause instanceof Error ? cause.message : cause}. Mend it and start again; what was applied before stays.`,
    { cause },
  );
