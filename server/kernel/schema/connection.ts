import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { ConnectionClass } from '../contract/connection-class.ts';
import { graphqlName } from '../contract/names.ts';
import type { EntityClass } from '../data/entity-class.ts';
import type { Stored } from '../data/stored.ts';
import { PageInfoType } from '../request/page-info.ts';
import { filterInput } from './filter.ts';
import { orderEnum } from './order-enum.ts';

/**
 * The Relay connection of an entity: edges, nodes, page info and total, with a filter and an order
 * derived from its exposed columns and links.
 * @example `export const CourseConnection = connection(Course);` below the class
 */
export function connection<E extends Stored>(entity: EntityClass<E>): ConnectionClass<E> {
  const type = graphqlName(entity);

  class Edge {}
  ObjectType(`${type}Edge`, { description: `One ${type} of a list, with its cursor (列表项).` })(Edge);
  field(Edge, 'node', () => entity, `The ${type} itself (节点).`);
  field(Edge, 'cursor', () => String, 'Where it stands; give it as `after` or `before` (游标).');

  class Connection {}
  ObjectType(`${type}Connection`, { description: `A page of ${type} rows (分页列表).` })(Connection);
  field(Connection, 'edges', () => [Edge], 'The rows with their cursors (列表项).');
  field(Connection, 'nodes', () => [entity], 'The rows (节点).');
  field(Connection, 'pageInfo', () => PageInfoType, 'Where this page stands (分页信息).');
  field(Connection, 'totalCount', () => Int, 'How many rows there are in all that you can see (总数).');

  class Args {}
  ArgsType()(Args);
  const optional = { nullable: true as const };
  field(Args, 'first', () => Int, 'The size of the page, from the front; 20 where neither is given (条数).', optional);
  field(Args, 'after', () => String, 'With `first`: beyond this cursor (起始游标).', optional);
  field(Args, 'last', () => Int, 'The size of the page, from the back (倒数条数).', optional);
  field(Args, 'before', () => String, 'With `last`: before this cursor (截止游标).', optional);
  field(Args, 'filter', () => filterInput(entity as EntityClass), 'Only rows that fit (筛选).', optional);
  field(Args, 'orderBy', () => [orderEnum(entity as EntityClass)], 'First by the first of these (排序).', optional);

  return Object.assign(Connection, { of: entity, Args }) as unknown as ConnectionClass<E>;
}

function field(
  target: object & { prototype: object },
  name: string,
  type: () => unknown,
  description: string,
  options: { nullable?: true } = {},
): void {
  Field(type as never, { description, simple: true, ...options })(target.prototype, name);
}
