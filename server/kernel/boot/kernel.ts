import { analystCost, type CostLimits, memberCost } from '../contract/cost-limits.ts';
import type { Directory } from '../contract/directory/directory.ts';
import type { Installation } from '../contract/installation/installation.ts';
import type { Services } from '../contract/services.ts';
import { type Identity, Viewer } from '../contract/viewer.ts';
import type { Database } from '../data/database.ts';
import type { EntityClass } from '../data/entity-class.ts';
import { ReadingShares } from '../data/reading-shares.ts';
import { readDirectory } from '../request/directory/read-directory.ts';
import { ANALYSIS_MS } from '../request/long-reads.ts';
import { FactPrices } from '../request/prices/fact-prices.ts';
import { RequestContext } from '../request/request-context.ts';
import { deploymentSecret } from '../request/secret.ts';
import type { UnitOfWork } from '../request/unit-of-work.ts';
import type { WholeGraph } from '../schema/compose.ts';

/** What a process has one of: the installed plugins, their graph, the database and the directory. */
export class Kernel implements Services {
  private current: Directory;
  private viewers = new WeakMap<Identity, Viewer>();
  private stranger: Viewer;
  private readonly limits: { readonly member: CostLimits; readonly analyst: CostLimits };
  private day: { readonly minute: number; readonly text: string } | undefined;
  /** Asked for several times a request, and half a millisecond in the making. */
  private readonly calendar: Intl.DateTimeFormat;
  private readonly listeners = new Set<(work: UnitOfWork) => void>();
  private readonly directoryListeners = new Set<() => void>();

  private constructor(
    readonly installation: Installation,
    readonly graph: WholeGraph,
    readonly database: Database,
    directory: Directory,
    /** Signs sessions and seals kept answers; the same in every process of the deployment. */
    readonly secret: string,
    readonly now: () => Date,
    timeZone: string,
    /** Whether operations run by plans; else graphql-js executes them, and each link loads for its row. */
    readonly plans: boolean,
    /** How long the long reads of one operation may take. */
    readonly analysisMs: number,
    readonly prices: FactPrices,
  ) {
    this.reading = new ReadingShares(database.read, database.readers && Math.ceil(database.readers / 2));
    this.limits = { member: { ...memberCost, prices }, analyst: { ...analystCost, prices } };
    this.current = directory;
    this.stranger = new Viewer(directory, undefined);
    this.calendar = new Intl.DateTimeFormat('sv-SE', { timeZone });
  }

  /** What people read from, each their share of it: half of the connections at once. */
  readonly reading: ReadingShares;

  /** The database is migrated already. */
  static async start(
    installation: Installation,
    graph: WholeGraph,
    database: Database,
    options: {
      secret?: string;
      now?: () => Date;
      timeZone?: string;
      plans?: boolean;
      analysisMs?: number;
    } = {},
  ): Promise<Kernel> {
    const secret = await deploymentSecret(database, options.secret);
    const directory = await readDirectory(database, installation);
    return new Kernel(
      installation,
      graph,
      database,
      directory,
      secret,
      options.now ?? (() => new Date()),
      options.timeZone ?? 'Asia/Shanghai',
      options.plans ?? true,
      options.analysisMs ?? ANALYSIS_MS,
      await FactPrices.read(database, installation),
    );
  }

  get directory(): Directory {
    return this.current;
  }

  /** Reads units and settings again; requests under way keep the directory they began with. */
  async refreshDirectory(): Promise<void> {
    const read = await readDirectory(this.database, this.installation);
    if (read.version < this.current.version) return;
    const isNewer = read.version > this.current.version;
    this.current = read;
    this.viewers = new WeakMap();
    this.stranger = new Viewer(read, undefined);
    if (isNewer) for (const listener of this.directoryListeners) listener();
  }

  /** `YYYY-MM-DD` where the organisation is: a day begins there, not in UTC. */
  today(): string {
    const now = this.now();
    // Days begin with a minute, everywhere: within one, the calendar need not be asked again.
    const minute = Math.floor(now.getTime() / 60_000);
    if (this.day?.minute !== minute) this.day = { minute, text: this.dayOf(now) };
    return this.day.text;
  }

  /** The day of a moment, in the same way. */
  dayOf(moment: Date): string {
    return this.calendar.format(moment);
  }

  limitsOf(viewer: Viewer): CostLimits {
    return this.isAnalyst(viewer) ? this.limits.analyst : this.limits.member;
  }

  isAnalyst(viewer: Viewer): boolean {
    return viewer.can(this.installation.platform.analyse);
  }

  movesDirectory(entity: EntityClass): boolean {
    return this.installation.platform.invalidatedBy.has(entity);
  }

  system(directory = this.current): Viewer {
    return new Viewer(directory, undefined, true);
  }

  /** One for all requests of an identity: what it was found to see and to be allowed it need not find again. */
  viewer(identity: Identity | undefined): Viewer {
    if (!identity) return this.stranger;
    const viewer = this.viewers.get(identity) ?? new Viewer(this.current, identity);
    this.viewers.set(identity, viewer);
    return viewer;
  }

  /** A context that sees and may do everything, for jobs, reactions and imports. */
  systemContext(unitId?: string): RequestContext {
    const directory = this.current;
    return new RequestContext(this, this.system(directory), unitId ? directory.unit(unitId) : undefined, directory);
  }

  /** After a commit, before the answer: this process sees at once what it has changed. */
  async committed(work: UnitOfWork): Promise<void> {
    // What is committed has happened, whether or not it can be read at once; the watch reads it a moment later.
    if (work.movesDirectory) await this.refreshDirectory().catch(() => undefined);
    for (const listener of this.listeners) listener(work);
  }

  /** When units, people's grants or plugin settings have changed, in whichever process. */
  onDirectory(listener: () => void): void {
    this.directoryListeners.add(listener);
  }

  onCommit(listener: (work: UnitOfWork) => void): void {
    this.listeners.add(listener);
  }
}
