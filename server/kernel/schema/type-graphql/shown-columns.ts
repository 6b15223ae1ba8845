import { getMetadataStorage } from 'type-graphql';
import type { EntityClass } from '../../data/entity-class.ts';
import { tableOf } from '../../data/table.ts';
import type { TableColumn } from '../../data/table-column.ts';

/**
 * The columns that anyone who sees the row may read as they are. One whose field has a resolver is not among
 * them: that may show it to some and not to others, and a filter or an order would tell it to all.
 */
export const shownColumns = (entity: EntityClass): readonly TableColumn[] =>
  tableOf(entity).columns.filter(({ name, field }) => field && !isResolved(entity, name));

function isResolved(entity: EntityClass, field: string): boolean {
  const { fieldResolvers, resolverClasses } = getMetadataStorage();
  return fieldResolvers.some(({ kind, target, methodName }) => {
    if (methodName !== field) return false;
    if (kind === 'internal') return target === entity;
    return resolverClasses.some((resolver) => resolver.target === target && typeOf(resolver) === entity);
  });
}

/** A bare `@Resolver()` throws when it is asked. */
function typeOf({ getObjectType }: { getObjectType?: () => unknown }): unknown {
  try {
    return getObjectType?.();
  } catch {
    return undefined;
  }
}
