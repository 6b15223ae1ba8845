import { notFound } from '../base/errors.ts';
import type { Language } from '../base/language.ts';
import type { Context, Loader } from '../contract/context.ts';
import type { CurrentSession } from '../contract/current-session.ts';
import type { Plugin } from '../contract/define-plugin.ts';
import type { Directory, DirectoryUnit } from '../contract/directory/directory.ts';
import type { Event } from '../contract/event.ts';
import type { Change, NewRow } from '../contract/new-row.ts';
import type { Page } from '../contract/page.ts';
import type { PageArgs } from '../contract/page-args.ts';
import type { Permission } from '../contract/permission.ts';
import type { RowOf } from '../contract/row-of.ts';
import type { Services } from '../contract/services.ts';
import type { Viewer } from '../contract/viewer.ts';
import type { Dialect, RawValues, Session } from '../data/database.ts';
import type { EntityClass } from '../data/entity-class.ts';
import type { Ordering } from '../data/ordering.ts';
import { own, select } from '../data/select.ts';
import { and, type Sql } from '../data/sql.ts';
import type { Stored } from '../data/stored.ts';
import { tableOf } from '../data/table.ts';
import { type Where, whereSql } from '../data/where.ts';
import type { KernelContext } from './kernel-context.ts';
import { byIdLoader } from './loaders.ts';
import { Loading } from './loading.ts';
import { LongReads } from './long-reads.ts';
import { nounOf } from './noun.ts';
import { outboxMessage } from './outbox.ts';
import { reactWithin } from './react-within.ts';
import { readPage } from './read-page.ts';
import { isReadOnly, lacksPermission, notSwitchedOn } from './refusals.ts';
import { RowWriter } from './row-writer.ts';
import { runUnitOfWork, type UnitOfWork } from './unit-of-work.ts';
import { visibleRows } from './visible-rows.ts';

/** The context of a request: one of its own inside a transaction, and one for each change of rights. */
export class RequestContext implements KernelContext {
  action = 'start';
  reason: string | null = null;
  language: Language = 'en';
  address = '';
  /** Whose share of the reading connections it uses; the system's work has no limit. */
  principal: string | undefined;
  /** Whether whoever asked has hung up: what has waited is not begun for them. */
  hasLeft: (() => boolean) | undefined;
  session: CurrentSession | undefined;
  private readonly loading = new Loading();
  longReads = new LongReads();
  /** Whose rights were put aside for this one. */
  private outer: RequestContext | undefined;

  constructor(
    readonly kernel: Services,
    readonly viewer: Viewer,
    /** The unit that the request is addressed to; undefined before sign-in. */
    readonly unit: DirectoryUnit | undefined,
    readonly directory: Directory,
    /** The unit of work that this context belongs to. */
    readonly unitOfWork?: UnitOfWork,
    /** All rights: what is loaded for all who ask at this moment, where there are many. */
    private sharedContext?: KernelContext,
  ) {}

  get unguardedDatabase(): Session {
    return this.unitOfWork?.session ?? this.longReads.session ?? this.kernel.reading.of(this.principal, this.hasLeft);
  }

  get hasMovedDirectory(): boolean {
    return this.unitOfWork?.movesDirectory ?? false;
  }

  get dialect(): Dialect {
    return this.kernel.database.dialect;
  }

  now(): Date {
    return this.kernel.now();
  }

  today(): string {
    return this.kernel.today();
  }

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

  assertCan(permission: Permission, unitId?: string): void {
    if (this.can(permission, unitId)) return;
    throw lacksPermission(permission);
  }

  isEnabled(plugin: Pick<Plugin, 'id'>, unitId = this.unit?.id): boolean {
    return this.directory.plugins(unitId).get(plugin.id)?.isOn ?? false;
  }

  assertWritable(plugin: string, unitId = this.unit?.id): void {
    const state = this.directory.plugins(unitId).get(plugin);
    if (!state?.isOn) throw notSwitchedOn(plugin);
    if (state.mode === 'SUSPENDED') throw isReadOnly(plugin);
  }

  settings<S extends object>(plugin: Pick<Plugin<S>, 'id' | 'settings'>, unitId = this.unit?.id): S {
    const defaults = plugin.settings ? new plugin.settings() : ({} as S);
    return Object.assign(defaults, this.directory.plugins(unitId).get(plugin.id)?.settings);
  }

  // Reading: row access is applied

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

  loadForAll<K extends string, V, A = undefined>(
    loader: Loader<K, V, A>,
    key: K,
    ...args: [A] extends [undefined] ? [] : [A]
  ): V | Promise<V> {
    this.sharedContext ??= this.asSystemAlone();
    return this.sharedContext.load(loader, key, ...args);
  }

  asSystemAlone(): RequestContext {
    const { kernel, unit, directory, unitOfWork } = this;
    return new RequestContext(kernel, kernel.system(directory), unit, directory, unitOfWork);
  }

  async find<E extends Stored>(entity: EntityClass<E>, id: string): Promise<E | undefined> {
    return await this.load(byIdLoader(entity), id);
  }

  async get<E extends Stored>(entity: EntityClass<E>, id: string): Promise<E> {
    const row = await this.find(entity, id);
    if (!row) throw notFound(nounOf(entity), id);
    return row;
  }

  async list<E extends Stored>(
    entity: EntityClass<E>,
    where: Where<E>,
    options: { orderBy?: readonly Ordering[]; limit?: number } = {},
  ): Promise<E[]> {
    const table = tableOf(entity);
    return select(this.unguardedDatabase, table, {
      where: and(this.visible(entity as EntityClass), whereSql(table, where, own)),
      ...options,
    });
  }

  async first<E extends Stored>(entity: EntityClass<E>, where: Where<E>): Promise<E | undefined> {
    return (await this.list(entity, where, { limit: 1 }))[0];
  }

  page<E extends Stored>(entity: EntityClass<E>, args: PageArgs, where: Where<E> = {}): Promise<Page<E>> {
    const table = tableOf(entity);
    return readPage(this, table, args, whereSql(table, where, own));
  }

  // Writing: only inside a transaction, and only what the access rule lets the viewer write

  /** The same person and work in a unit, as it is in another directory: the one that a change is about to make. */
  inDirectory(directory: Directory, unitId: string): RequestContext {
    return this.handingOn(
      new RequestContext(this.kernel, this.viewer, directory.unit(unitId), directory, this.unitOfWork),
    );
  }

  asSystem(): RequestContext {
    const context = new RequestContext(this.kernel, this.viewer.asSystem(), this.unit, this.directory, this.unitOfWork);
    context.outer = this;
    return this.handingOn(context);
  }

  async transaction<T>(work: (context: Context) => Promise<T>): Promise<T> {
    if (this.unitOfWork) return work(this);
    const { result, done } = await runUnitOfWork(this.kernel.database, async (unit) => {
      const inner = this.handingOn(new RequestContext(this.kernel, this.viewer, this.unit, this.directory, unit));
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

  async insert<E extends Stored>(entity: EntityClass<E>, values: NewRow<E>): Promise<E> {
    const [row] = await this.insertAll(entity, [values]);
    return row as E;
  }

  async insertAll<E extends Stored>(entity: EntityClass<E>, list: readonly NewRow<E>[]): Promise<E[]> {
    return this.written(await new RowWriter(this, this.writing()).insert(entity, list));
  }

  async update<E extends Stored>(row: E, changes: Partial<E>): Promise<E> {
    return this.written(await new RowWriter(this, this.writing()).update(row, changes));
  }

  async updateAll<E extends Stored>(changes: readonly Change<E>[]): Promise<E[]> {
    return this.written(await new RowWriter(this, this.writing()).updateAll(changes));
  }

  async remove<E extends Stored>(row: E): Promise<void> {
    await this.removeAll([row]);
  }

  async removeAll<E extends Stored>(rows: readonly E[]): Promise<void> {
    this.written(await new RowWriter(this, this.writing()).removeAll(rows));
  }

  emit<Payload extends object>(event: Event<Payload>, payload: Payload, unitId = this.unit?.id ?? null): void {
    this.writing().events.push(outboxMessage(this, event, payload, unitId));
  }

  batch(statements: readonly Sql[]): Promise<(readonly RawValues[])[]> {
    return this.writing().session.batch(statements);
  }

  directoryMoves(): void {
    this.writing().movesDirectory = true;
  }

  forgetLoaded(): void {
    this.loading.forget();
  }

  private handingOn(context: RequestContext): RequestContext {
    const { action, reason, address, language, principal, hasLeft, session, longReads } = this;
    return Object.assign(context, { action, reason, address, language, principal, hasLeft, session, longReads });
  }

  private writing(): UnitOfWork {
    if (!this.unitOfWork)
      throw new Error('Rows are written inside a transaction: context.transaction(async (context) => …).');
    return this.unitOfWork;
  }

  /** What was read before may be wrong now. */
  private written<T>(result: T): T {
    for (let context: RequestContext | undefined = this; context; context = context.outer) {
      context.forgetLoaded();
      context.sharedContext?.forgetLoaded();
    }
    return result;
  }
}
