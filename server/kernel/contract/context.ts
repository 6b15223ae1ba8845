import type { Language } from '../base/language.ts';
import type { Session } from '../data/database.ts';
import type { EntityClass } from '../data/entity-class.ts';
import type { Ordering } from '../data/ordering.ts';
import type { Sql } from '../data/sql.ts';
import type { Stored } from '../data/stored.ts';
import type { Where } from '../data/where.ts';
import type { Directory, DirectoryUnit } from './directory/directory.ts';
import type { Event } from './event.ts';
import type { Change, NewRow } from './new-row.ts';
import type { Page } from './page.ts';
import type { PageArgs } from './page-args.ts';
import type { Permission } from './permission.ts';
import type { RowOf } from './row-of.ts';
import type { Viewer } from './viewer.ts';

/**
 * Fetches the values of many keys at once; a module constant, its identity is the reference.
 * One statement per batch, and `batch` gives a value (or undefined) for every key, in their order.
 */
export interface Loader<Key extends string = string, Value = unknown, Args = undefined> {
  readonly batch: (context: Context, keys: readonly Key[], args: Args) => Promise<readonly Value[]>;
}

/** A plugin, as far as its settings ask for it. */
interface WithSettings<S extends object> {
  readonly id: string;
  readonly settings?: (new () => S) | undefined;
}

/** What a loader is asked with beside the key, where it takes anything. */
type ArgumentOf<A> = [A] extends [undefined] ? [] : [A];

/**
 * What a request may do: who asks, in which unit, and the rows through that person's eyes. Made for each request and
 * passed explicitly; inside a transaction there is a context of its own.
 */
export interface Context {
  /** Why, where the domain asks for a reason; it goes into the audit log. */
  reason: string | null;
  /** In which people are told things. */
  readonly language: Language;
  readonly viewer: Viewer;
  /** The unit that the request is addressed to; undefined before sign-in. */
  readonly unit: DirectoryUnit | undefined;
  readonly directory: Directory;
  /**
   * Raw statements, inside a transaction on its connection. Row access is NOT applied: they see every row of every unit,
   * whoever asks. For sums and look-ups whose rows are shown to nobody; else put `visible(Entity)` into the `WHERE`.
   */
  readonly unguardedDatabase: Session;

  now(): Date;
  /** `YYYY-MM-DD` in the organisation's time zone. */
  today(): string;
  /** The day of a moment in the organisation's time zone. */
  dayOf(moment: Date): string;

  /** With a unit: in that unit. Without: in any. */
  can(permission: Permission, unitId?: string): boolean;
  /** @throws FORBIDDEN without the permission in that unit (without a unit: in any). */
  assertCan(permission: Permission, unitId?: string): void;
  /** Whether the unit (this request's, unless another is named) has the plugin on. */
  isEnabled(plugin: { readonly id: string }, unitId?: string): boolean;
  /** @throws PLUGIN_NOT_ENABLED or PLUGIN_SUSPENDED where nothing of the plugin may be changed in the unit. */
  assertWritable(plugin: string, unitId?: string): void;
  /** The plugin's settings in the unit: its defaults, overlaid from the root down. */
  settings<S extends object>(plugin: WithSettings<S>, unitId?: string): S;

  /** The predicate of the rows of an entity that the viewer sees. */
  visible(entity: EntityClass, row?: RowOf): Sql;
  /** What a loader has for the key: without a promise where it is there already. */
  load<K extends string, V, A = undefined>(loader: Loader<K, V, A>, key: K, ...args: ArgumentOf<A>): V | Promise<V>;
  /**
   * All rights: the loader is given `asSystemAlone()`. For a value that is the same for everybody, so that live
   * streams that ask at the same moment get one answer. Who may be told is to be checked before it is told.
   */
  loadForAll<K extends string, V, A = undefined>(
    loader: Loader<K, V, A>,
    key: K,
    ...args: ArgumentOf<A>
  ): V | Promise<V>;
  /** The visible row of an id; undefined for hidden and absent alike. */
  find<E extends Stored>(entity: EntityClass<E>, id: string): Promise<E | undefined>;
  /** @throws NOT_FOUND for hidden and absent rows alike. */
  get<E extends Stored>(entity: EntityClass<E>, id: string): Promise<E>;
  /** All visible rows that fit; for what is known to be few. */
  list<E extends Stored>(
    entity: EntityClass<E>,
    where: Where<E>,
    options?: { orderBy?: readonly Ordering[]; limit?: number },
  ): Promise<E[]>;
  first<E extends Stored>(entity: EntityClass<E>, where: Where<E>): Promise<E | undefined>;
  /** A page of the visible rows that fit, for a connection. */
  page<E extends Stored>(entity: EntityClass<E>, args: PageArgs, where?: Where<E>): Promise<Page<E>>;

  /** All rights, in the same transaction and still in the viewer's name: for rules that must count hidden rows. */
  asSystem(): Context;
  /** All rights, like `asSystem()`, in the same unit and transaction, and nobody's: what it finds is the same for all. */
  asSystemAlone(): Context;

  /** Runs `work` in one transaction; inside one, joins it. The whole is run again after a deadlock, or for `precompute`. */
  transaction<T>(work: (context: Context) => Promise<T>): Promise<T>;
  isWritable(row: Stored): Promise<boolean>;
  /** @throws FORBIDDEN, or CONFLICT where a unique value is taken. */
  insert<E extends Stored>(entity: EntityClass<E>, values: NewRow<E>): Promise<E>;
  insertAll<E extends Stored>(entity: EntityClass<E>, list: readonly NewRow<E>[]): Promise<E[]>;
  /** Writes the changed columns where the row is still as it was read. @throws CONFLICT, FORBIDDEN */
  update<E extends Stored>(row: E, changes: Partial<E>): Promise<E>;
  /** The same for many rows of one entity, in few statements. @throws CONFLICT, FORBIDDEN */
  updateAll<E extends Stored>(changes: readonly Change<E>[]): Promise<E[]>;
  /** @throws CONFLICT where it was changed meanwhile or is still referred to, FORBIDDEN */
  remove<E extends Stored>(row: E): Promise<void>;
  /** The same for many rows of one entity. @throws CONFLICT, FORBIDDEN */
  removeAll<E extends Stored>(rows: readonly E[]): Promise<void>;
  /** Tells that something happened in a unit (this request's, unless another is named). */
  emit<Payload extends object>(event: Event<Payload>, payload: Payload, unitId?: string | null): void;
}
