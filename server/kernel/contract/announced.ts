import type { EntityClass } from '../data/entity-class.ts';
import { and, name, never, or, type Sql, sql } from '../data/sql.ts';
import type { Stored } from '../data/stored.ts';
import { tableOf } from '../data/table.ts';
import { type Access, childOf, withinPermission } from './access.ts';
import type { Permission } from './permission.ts';
import type { RowOf } from './row-of.ts';
import type { Viewer } from './viewer.ts';

/** Who manages the drafts of an entity, who follows what is announced, and from when a row is. */
export interface AnnouncedOptions {
  /** Whoever holds it in the row's unit or above sees and writes all of it. */
  readonly manage: Permission;
  /** Whoever holds it there follows what is announced, from outside the units below too. */
  readonly view: Permission;
  /** What is announced; whatever is no `DRAFT` where left out. */
  readonly when?: (row: RowOf) => Sql;
  /** Who sees what is announced besides: those who take part, wherever they are. */
  readonly also: (viewer: Viewer, row: RowOf) => Sql;
}

const isNoDraft = (row: RowOf): Sql => sql`${row('status')} <> 'DRAFT'`;

/**
 * Rows of a unit (`unitId`) that are drafted and then announced: a draft is its organisers' own, what is announced
 * reaches everybody in the unit and below.
 * @example announced(Course, { manage: manageCourses, view: viewLearning, also: isTaken })
 */
export const announced = <E extends Stored>(
  entity: EntityClass<E>,
  { manage, view, when = isNoDraft, also }: AnnouncedOptions,
): Access => ({
  entity: entity as EntityClass,
  visible: (viewer, row) =>
    or(
      withinPermission(viewer, manage, row('unitId')),
      and(
        when(row),
        or(
          sql`${row('unitId')} IN ${[...viewer.ancestorUnitIds]}`,
          withinPermission(viewer, view, row('unitId')),
          also(viewer, row),
        ),
      ),
    ),
  writable: (context, row) => context.can(manage, (row as unknown as { unitId: string }).unitId),
});

/**
 * Versions of a row, named by `key`: seen with it, but for one that is being written, a `DRAFT`, which is for those who
 * manage the parent's unit. Written as parts are.
 * @example draftOf(CourseVersion, 'courseId', Course, manageCourses)
 */
export function draftOf<E extends Stored, P extends Stored>(
  entity: EntityClass<E>,
  key: string & keyof E,
  parent: EntityClass<P>,
  manage: Permission,
): Access {
  const part = childOf(entity, key, parent);
  return {
    ...part,
    visible: (viewer, row, rules) =>
      and(part.visible(viewer, row, rules), or(isNoDraft(row), ofManaged(viewer, parent, manage, row(key)))),
  };
}

/**
 * Rows that hang on one whose unit (`unitId`) the viewer holds the permission for; `id` names that one.
 * @example ofManaged(viewer, TrainingClass, manageCourses, row('classId'))
 */
export function ofManaged<P extends Stored>(
  viewer: Viewer,
  parent: EntityClass<P>,
  permission: Permission,
  id: Sql,
): Sql {
  const reach = withinPermission(viewer, permission, sql`own.unitId`);
  return reach === never ? never : sql`${id} IN (SELECT own.id FROM ${name(tableOf(parent).name)} own WHERE ${reach})`;
}
