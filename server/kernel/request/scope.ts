import { notFound } from '../base/errors.ts';
import type { Language } from '../base/language.ts';
import type { RowOf } from '../contract/access.ts';
import type { Context } from '../contract/context.ts';
import type { CurrentSession } from '../contract/current-session.ts';
import type { Plugin } from '../contract/define-plugin.ts';
import type { Directory, DirectoryUnit } from '../contract/directory/directory.ts';
import type { Event } from '../contract/event.ts';
import type { Loader } from '../contract/loader.ts';
import type { Change, NewRow } from '../contract/new-row.ts';
import type { Page } from '../contract/page.ts';
import type { PageArgs } from '../contract/page-args.ts';
import type { Permission } from '../contract/permission.ts';
import type { Services } from '../contract/services.ts';
import type { Viewer } from '../contract/viewer.ts';
import type { Dialect, RawValues, Session } from '../data/database.ts';
import type { Ordering } from '../data/ordering.ts';
import { own, select } from '../data/select.ts';
import { and, type Sql } from '../data/sql.ts';
import type { Stored } from '../data/stored.ts';
import { type EntityClass, tableOf } from '../data/table.ts';
import { type Where, whereSql } from '../data/where.ts';
import { LongReads } from './analysis.ts';
import { Arrivals } from './levels/arrivals.ts';
import { rowById } from './loaders.ts';
import { Loading } from './loading.ts';
import { nounOf } from './noun.ts';
import { happening } from './outbox.ts';
import { reactWithin } from './react-within.ts';
import { readPage } from './read-page.ts';
import { isReadOnly, lacksPermission, notSwitchedOn } from './refusals.ts';
import { RowWriter } from './row-writer.ts';
import { visibleRows } from './visible-rows.ts';
import { runWork, type Work } from './work.ts';

/**
 * What a request may do: who asks, in which unit, and the rows through that person's eyes. Made for each
 * request and passed explicitly; inside a transaction there is a scope of its own.
 */
export class Scope implements Context {
  /** The whole of a context: every context is one of these, and only the kernel looks beyond the interface. */
  static of(context: Context): Scope {
    return context as Scope;
  }

  /** The mutation or job under way, as the audit log names it. */
  action = 'start';
  /** Why, where the domain asks for a reason; it goes into the audit log. */
  reason: string | null = null;
  /** In which people are told things. */
  language: Language = 'en';
  /** Where the request comes from, to count wrong sign-ins by; never logged. */
  address = '';
  /** Whose share of the reading connections it uses; the system's work has no limit. */
  principal: string | undefined;
  /** Whether whoever asked has hung up: what has waited is not begun for them. */
  hasLeft: (() => boolean) | undefined;
  /** The session that the request came in; undefined for an API token, for strangers and for the system. */
  session: CurrentSession | undefined;
  private readonly loading = new Loading();
  /** What the links of the rows that its resolvers gave lead to. */
  readonly arrivals = new Arrivals(this);
  longReads = new LongReads();
  /** Whose rights were put aside for this one. */
  private outer: Scope | undefined;

  constructor(
    readonly kernel: Services,
    readonly viewer: Viewer,
    /** The unit that the request is addressed to; undefined before sign-in. */
    readonly unit: DirectoryUnit | undefined,
    readonly directory: Directory,
    /** The unit of work that this scope belongs to. */
    readonly inWork?: Work,
    /** All rights: what is loaded for all who ask at this moment, where there are many. */
    private sharedContext?: Scope,
  ) {}

  /** The connection to read from: inside a transaction its own. Row access is NOT applied to raw statements. */
  get db(): Session {
    return this.inWork?.session ?? this.longReads.session ?? this.kernel.reading.of(this.principal, this.hasLeft);
  }

  get isInTransaction(): boolean {
    return this.inWork !== undefined;
  }

  get dialect(): Dialect {
    return this.kernel.database.dialect;
  }

  now(): Date {
    return this.kernel.now();
  }

  /** `YYYY-MM-DD` in the organisation's time zone. */
  today(): string {
    return this.kernel.today();
  }

  /** The day of a moment in the organisation's time zone. */
  dayOf(moment: Date): string {
    return this.kernel.dayOf(moment);
  }

  // Who may what

  get largestPage(): number {
    return this.kernel.limitsOf(this.viewer).page;
  }

  can(permission: Permission, unitId?: string): boolean {
    return this.viewer.can(permission, unitId);
  }

  /** @throws FORBIDDEN without the permission in that unit (without a unit: in any). */
  require(permission: Permission, unitId?: string): void {
    if (this.can(permission, unitId)) return;
    throw lacksPermission(permission);
  }

  /** Whether the unit (this request's, unless another is named) has the plugin on. */
  isEnabled(plugin: Pick<Plugin, 'id'>, unitId = this.unit?.id): boolean {
    return this.directory.plugins(unitId).get(plugin.id)?.isOn ?? false;
  }

  /** @throws PLUGIN_NOT_ENABLED or PLUGIN_SUSPENDED where nothing of the plugin may be changed in the unit. */
  requireWritable(plugin: string, unitId = this.unit?.id): void {
    const state = this.directory.plugins(unitId).get(plugin);
    if (!state?.isOn) throw notSwitchedOn(plugin);
    if (state.mode === 'SUSPENDED') throw isReadOnly(plugin);
  }

  /** The plugin's settings in the unit: its defaults, overlaid from the root down. */
  settings<S extends object>(plugin: Pick<Plugin<S>, 'id' | 'settings'>, unitId = this.unit?.id): S {
    const defaults = plugin.settings ? new plugin.settings() : ({} as S);
    return Object.assign(defaults, this.directory.plugins(unitId).get(plugin.id)?.settings);
  }

  // Reading: row access is applied

  /** The predicate of the rows of an entity that the viewer sees. */
  visible(entity: EntityClass, row: RowOf = own): Sql {
    return visibleRows(this, entity, row);
  }

  load<K extends string, V, A = undefined>(
    loader: Loader<K, V, A>,
    key: K,
    ...[args]: [A] extends [undefined] ? [] : [A]
  ): V | Promise<V> {
    return this.loading.load(this, loader, key, args as A);
  }

  /**
   * All rights: the loader is given `asSystemAlone()`. For a value that is the same for everybody, so that live
   * streams that ask at the same moment get one answer. Who may be told is to be checked before it is told.
   */
  loadForAll<K extends string, V, A = undefined>(
    loader: Loader<K, V, A>,
    key: K,
    ...args: [A] extends [undefined] ? [] : [A]
  ): V | Promise<V> {
    this.sharedContext ??= this.asSystemAlone();
    return this.sharedContext.load(loader, key, ...args);
  }

  /** All rights, like `asSystem()`, in the same unit and transaction, and nobody's: what it finds is the same for all. */
  asSystemAlone(): Scope {
    const { kernel, unit, directory, inWork } = this;
    return new Scope(kernel, kernel.system(directory), unit, directory, inWork);
  }

  /** The visible row of an id; undefined for hidden and absent alike. */
  async find<E extends Stored>(entity: EntityClass<E>, id: string): Promise<E | undefined> {
    return await this.load(rowById(entity), id);
  }

  /** @throws NOT_FOUND for hidden and absent rows alike. */
  async get<E extends Stored>(entity: EntityClass<E>, id: string): Promise<E> {
    const row = await this.find(entity, id);
    if (!row) throw notFound(nounOf(entity), id);
    return row;
  }

  /** All visible rows that fit; for what is known to be few. */
  async list<E extends Stored>(
    entity: EntityClass<E>,
    where: Where<E>,
    options: { orderBy?: readonly Ordering[]; limit?: number } = {},
  ): Promise<E[]> {
    const table = tableOf(entity);
    return select(this.db, table, {
      where: and(this.visible(entity as EntityClass), whereSql(table, where, own)),
      ...options,
    });
  }

  async first<E extends Stored>(entity: EntityClass<E>, where: Where<E>): Promise<E | undefined> {
    return (await this.list(entity, where, { limit: 1 }))[0];
  }

  /** A page of the visible rows that fit, for a connection. */
  page<E extends Stored>(entity: EntityClass<E>, args: PageArgs, where: Where<E> = {}): Promise<Page<E>> {
    const table = tableOf(entity);
    return readPage(this, table, args, whereSql(table, where, own));
  }

  // Writing: only inside a transaction, and only what the access rule lets the viewer write

  /** The same person and work in a unit, as it is in another directory: the one that a change is about to make. */
  inDirectory(directory: Directory, unitId: string): Scope {
    return this.handingOn(new Scope(this.kernel, this.viewer, directory.unit(unitId), directory, this.inWork));
  }

  /** All rights, in the same transaction and still in the viewer's name: for rules that must count hidden rows. */
  asSystem(): Scope {
    const scope = new Scope(this.kernel, this.viewer.asSystem(), this.unit, this.directory, this.inWork);
    scope.outer = this;
    return this.handingOn(scope);
  }

  /** Runs `work` in one transaction; inside one, joins it. The whole is run again after a deadlock, or for `beforehand`. */
  async transaction<T>(work: (context: Context) => Promise<T>): Promise<T> {
    if (this.inWork) return work(this);
    const { result, done } = await runWork(this.kernel.database, async (unit) => {
      const inner = this.handingOn(new Scope(this.kernel, this.viewer, this.unit, this.directory, unit));
      const result = await work(inner);
      await reactWithin(inner);
      return result;
    });
    await this.kernel.committed(done);
    return result;
  }

  async isWritable(row: Stored): Promise<boolean> {
    if (this.viewer.isSystem) return true;
    return this.kernel.installation.accessTo(row.constructor as unknown as EntityClass).writable(this, row);
  }

  /** @throws FORBIDDEN, or CONFLICT where a unique value is taken. */
  async insert<E extends Stored>(entity: EntityClass<E>, values: NewRow<E>): Promise<E> {
    const [row] = await this.insertAll(entity, [values]);
    return row as E;
  }

  async insertAll<E extends Stored>(entity: EntityClass<E>, list: readonly NewRow<E>[]): Promise<E[]> {
    return this.written(await new RowWriter(this, this.writing()).insert(entity, list));
  }

  /** Writes the changed columns where the row is still as it was read. @throws CONFLICT, FORBIDDEN */
  async update<E extends Stored>(row: E, changes: Partial<E>): Promise<E> {
    return this.written(await new RowWriter(this, this.writing()).update(row, changes));
  }

  /** The same for many rows of one entity, in few statements. @throws CONFLICT, FORBIDDEN */
  async updateAll<E extends Stored>(changes: readonly Change<E>[]): Promise<E[]> {
    return this.written(await new RowWriter(this, this.writing()).updateAll(changes));
  }

  /** @throws CONFLICT where it was changed meanwhile or is still referred to, FORBIDDEN */
  async remove<E extends Stored>(row: E): Promise<void> {
    await this.removeAll([row]);
  }

  /** The same for many rows of one entity. @throws CONFLICT, FORBIDDEN */
  async removeAll<E extends Stored>(rows: readonly E[]): Promise<void> {
    this.written(await new RowWriter(this, this.writing()).removeAll(rows));
  }

  /** Tells that something happened in a unit (this request's, unless another is named). */
  emit<Payload extends object>(event: Event<Payload>, payload: Payload, unitId = this.unit?.id ?? null): void {
    this.writing().events.push(happening(this, event, payload, unitId));
  }

  /** Several statements of a unit of work on one way to the database; of each the rows that it selects. */
  batch(statements: readonly Sql[]): Promise<(readonly RawValues[])[]> {
    return this.writing().session.batch(statements);
  }

  /** Tells every process to read units, people's grants and plugin settings again; for raw statements on them. */
  directoryMoves(): void {
    this.writing().movesDirectory = true;
  }

  private handingOn(scope: Scope): Scope {
    const { action, reason, address, language, principal, hasLeft, session, longReads } = this;
    return Object.assign(scope, { action, reason, address, language, principal, hasLeft, session, longReads });
  }

  private writing(): Work {
    if (!this.inWork) throw new Error('Rows are written inside a transaction: scope.transaction(async (scope) => …).');
    return this.inWork;
  }

  /** What was read before may be wrong now. */
  private written<T>(result: T): T {
    for (let scope: Scope | undefined = this; scope; scope = scope.outer) {
      scope.loading.forget();
      scope.arrivals.forget();
      scope.sharedContext?.loading.forget();
    }
    return result;
  }
}
