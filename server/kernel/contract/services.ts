import type { Database } from '../data/database.ts';
import type { EntityClass } from '../data/entity-class.ts';
import type { ReadingShares } from '../data/reading-shares.ts';
import type { Context } from './context.ts';
import type { CostLimits } from './cost-limits.ts';
import type { Directory } from './directory/directory.ts';
import type { Installation } from './installation/installation.ts';
import type { Prices } from './prices.ts';
import type { Identity, Viewer } from './viewer.ts';

/** An event as it was kept with the unit of work that it is about. */
export interface CommittedEvent {
  readonly event: string;
  readonly unitId: string | null;
  readonly payload: object;
  /** The plugins that react to it. */
  readonly reactors: readonly string[];
}

/** What a unit of work has done, for whoever hears of commits. */
export interface Committed {
  /** Whether units, people, roles or plugin settings changed: every process must then read them again. */
  readonly movesDirectory: boolean;
  /** What it told of, and the ids under which that is kept, in the same order. */
  readonly events: readonly CommittedEvent[];
  readonly eventIds: readonly string[];
}

/** What a process has one of: the installed plugins, the database, the directory, the clock. */
export interface Services {
  readonly installation: Installation;
  readonly database: Database;
  /** Units, settings and roles as of now; replaced whole when they change. */
  readonly directory: Directory;
  /** What people read from, each their share of it: half of the connections at once. */
  readonly reading: ReadingShares;
  /** Signs sessions and seals kept answers; the same in every process of the deployment. */
  readonly secret: string;
  /** Whether operations run by plans; else graphql-js executes them, and each link loads for its row. */
  readonly plans: boolean;
  /** How long the long reads of one operation may take, in milliseconds. */
  readonly analysisMs: number;
  readonly prices: Prices & { readonly sizes: { rows(table: string): number } };

  now(): Date;
  /** `YYYY-MM-DD` where the organisation is: a day begins there, not in UTC. */
  today(): string;
  /** The day of a moment, in the same way. */
  dayOf(moment: Date): string;
  limitsOf(viewer: Viewer): CostLimits;
  /** Whether the viewer asks what nobody has written down before: larger answers, and help with what is wrong. */
  isAnalyst(viewer: Viewer): boolean;
  /** Whether a change to the entity is one of the directory. */
  movesDirectory(entity: EntityClass): boolean;
  system(directory?: Directory): Viewer;
  viewer(identity: Identity | undefined): Viewer;
  /** A context that sees and may do everything, for jobs, reactions and imports. */
  systemContext(unitId?: string): Context;
  /** Reads units and settings again; requests under way keep the directory they began with. */
  refreshDirectory(): Promise<void>;
  /** After a commit, before the answer: this process sees at once what it has changed. */
  committed(work: Committed): Promise<void>;
  onCommit(listener: (work: Committed) => void): void;
  /** When units, people's grants or plugin settings have changed, in whichever process. */
  onDirectory(listener: () => void): void;
}
