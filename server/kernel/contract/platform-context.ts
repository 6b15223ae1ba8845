import type { RawValues } from '../data/database.ts';
import type { Sql } from '../data/sql.ts';
import type { Context } from './context.ts';
import type { CurrentSession } from './current-session.ts';
import type { Directory } from './directory/directory.ts';
import type { Services } from './services.ts';

/** What the plugin that brings units and people is given beyond `Context`: sign-in and the tree need it, no other plugin. */
export interface PlatformContext extends Context {
  /** The mutation or job under way, as the audit log names it; a route names its own. */
  action: string;
  /** Where the request comes from, to count wrong sign-ins by; never logged. */
  readonly address: string;
  /** The session that the request came in; undefined for an API token, for strangers and for the system. */
  readonly session: CurrentSession | undefined;
  /** What the process has one of, the secret of the deployment and its database among it. */
  readonly kernel: Services;
  /** Whether this transaction has changed units, people's grants or plugin settings: `directory` is of before. */
  readonly hasMovedDirectory: boolean;

  /** The same person and work in a unit, as it is in another directory: the one that a change is about to make. */
  inDirectory(directory: Directory, unitId: string): Context;
  /** Several statements of a transaction in one round trip; of each the rows that it selects. */
  batch(statements: readonly Sql[]): Promise<(readonly RawValues[])[]>;
  /** Tells every process to read units, people's grants and plugin settings again; for raw statements on them. */
  directoryMoves(): void;
}
