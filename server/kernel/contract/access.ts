import type { EntityClass } from '../data/entity-class.ts';
import { always, and, name, never, or, type Sql, sql } from '../data/sql.ts';
import type { Stored } from '../data/stored.ts';
import { tableOf } from '../data/table.ts';
import { type Where, whereSql } from '../data/where.ts';
import type { Context } from './context.ts';
import type { Permission } from './permission.ts';
import type { RowOf } from './row-of.ts';
import type { Viewer } from './viewer.ts';

/** What else a rule may ask: the predicate of another entity's rows, for rows that hang on them. */
export interface Rules {
  /** The entities with a list of the rows of another by a column. */
  hostsOf(part: EntityClass, column: string): readonly EntityClass[];
  visible(entity: EntityClass, viewer: Viewer, row: RowOf): Sql;
}

/** Who may see and write the rows of one entity: the one place that lists, counts, filters and exports go through. */
export interface Access {
  readonly entity: EntityClass;
  /** Of the same viewer it always says the same: what it says is kept. */
  readonly visible: (viewer: Viewer, row: RowOf, rules: Rules) => Sql;
  readonly writable: (context: Context, row: Stored) => boolean | Promise<boolean>;
}

/** What one of the usual rules was made of; a rule of its own has no terms. */
export type AccessTerms =
  | { readonly kind: 'open'; readonly manage: Permission }
  | { readonly kind: 'shared'; readonly manage: Permission; readonly when?: Readonly<Record<string, unknown>> }
  | { readonly kind: 'personal'; readonly view: Permission; readonly manage: Permission }
  | { readonly kind: 'partOf'; readonly column: string; readonly whole: EntityClass };

// By the functions themselves: a rule that takes over one half of another one does not say the other half too.
const terms = new WeakMap<Access['visible'] | Access['writable'], AccessTerms>();

/** For whoever holds a rule's SQL against what it says: what `visible` or `writable` of a rule was made of. */
export const termsOf = (half: Access['visible'] | Access['writable']): AccessTerms | undefined => terms.get(half);

function made(access: Access, of: AccessTerms): Access {
  terms.set(access.visible, of);
  terms.set(access.writable, of);
  return access;
}

/** Rows below any of the units that the viewer holds the permission for. */
export function withinPermission(viewer: Viewer, permission: Permission, unitId: Sql): Sql {
  if (viewer.holdsEverywhere(permission)) return always;
  const roots = viewer.unitsWith(permission);
  if (!roots.length) return never;
  return sql`${unitId} IN ${viewer.below(roots)}`;
}

/** Seen by everyone who is signed in; written with the permission, held anywhere. */
export const publicToSignedIn = <E extends Stored>(entity: EntityClass<E>, manage: Permission): Access =>
  made(
    {
      entity: entity as EntityClass,
      visible: (viewer) => (viewer.isSignedIn ? always : never),
      writable: (context) => context.can(manage),
    },
    { kind: 'open', manage },
  );

/**
 * Rows that a unit owns (`unitId`) and everybody in it and below may see; `when` narrows what they see
 * (published ones, say). Who holds `manage` in the owning unit or above sees and writes all of them.
 */
export const ofUnit = <E extends Stored>(
  entity: EntityClass<E>,
  options: { readonly manage: Permission; readonly when?: Where<E> },
): Access =>
  made(
    {
      entity: entity as EntityClass,
      visible: (viewer, row) =>
        or(
          and(
            sql`${row('unitId')} IN ${[...viewer.ancestorUnitIds]}`,
            options.when ? whereSql(tableOf(entity), options.when, row) : always,
          ),
          withinPermission(viewer, options.manage, row('unitId')),
        ),
      writable: (context, row) => context.can(options.manage, (row as unknown as { unitId: string }).unitId),
    },
    { kind: 'shared', ...options },
  );

/**
 * Facts about a person (`memberId`, `unitId` at the time): the person sees and writes their own – what
 * they may do with it is the domain's to say –, others see with `view` and write with `manage` in that unit.
 */
export const ofPerson = <E extends Stored>(
  entity: EntityClass<E>,
  options: { readonly view: Permission; readonly manage: Permission },
): Access =>
  made(
    {
      entity: entity as EntityClass,
      visible: (viewer, row) =>
        or(
          viewer.memberId ? sql`${row('memberId')} = ${viewer.memberId}` : never,
          withinPermission(viewer, options.view, row('unitId')),
          withinPermission(viewer, options.manage, row('unitId')),
        ),
      writable: (context, row) => {
        const { memberId, unitId } = row as unknown as { memberId: string; unitId: string };
        return memberId === context.viewer.memberId || context.can(options.manage, unitId);
      },
    },
    { kind: 'personal', ...options },
  );

/** Rows that are part of another row: seen with it, written with it. */
export const childOf = <E extends Stored, P extends Stored>(
  entity: EntityClass<E>,
  column: string & keyof E,
  whole: EntityClass<P>,
): Access =>
  made(
    {
      entity: entity as EntityClass,
      visible: (viewer, row, rules) => {
        const alias = `${tableOf(whole).name}_whole`;
        const inner: RowOf = (c) => name(alias, c);
        return sql`EXISTS (SELECT 1 FROM ${name(tableOf(whole).name)} ${name(alias)} WHERE ${inner('id')} = ${row(column)} AND ${rules.visible(whole as EntityClass, viewer, inner)})`;
      },
      writable: async (context, row) => {
        const parent = await context.find(whole, (row as unknown as Record<string, string>)[column] ?? '');
        return parent !== undefined && context.isWritable(parent);
      },
    },
    { kind: 'partOf', column, whole: whole as EntityClass },
  );

/** A rule of its own, for what the four above do not say. */
export const custom = <E extends Stored>(
  entity: EntityClass<E>,
  visible: Access['visible'],
  writable: (context: Context, row: E) => boolean | Promise<boolean>,
): Access => ({ entity: entity as EntityClass, visible, writable: writable as Access['writable'] });
