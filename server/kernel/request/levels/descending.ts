import { type GraphQLFieldResolver, type GraphQLOutputType, getNamedType } from 'graphql';
import type { Context } from '../../contract/context.ts';
import type { SchemaExtensions } from '../../contract/type-graphql-metadata.ts';
import { inside } from '../inside.ts';
import type { RequestContext } from '../request-context.ts';
import { rowsOf, type Variables } from './fetch.ts';
import type { Level, LevelInfo } from './level.ts';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

export const leadsToRows = (type: GraphQLOutputType) =>
  (getNamedType(type).extensions as SchemaExtensions).rows !== undefined;

/** The same resolver; what the rows that it gives lead to is fetched before the executor goes on to them. */
export const descending =
  (resolve: Resolver): Resolver =>
  (source, args, contextValue, info) => {
    const value: unknown = resolve(source, args, contextValue, info);
    const { level, step } = info as LevelInfo;
    const context = inside(contextValue as Context);
    // What came with its level has been descended from already.
    const isFetched = step !== undefined && context.arrivals.of(step, source as never) !== undefined;
    if (!level?.leads.length || isFetched || !context.kernel.byLevel) return value;
    return value instanceof Promise
      ? value.then((settled) => arrived(context, level, settled, info.variableValues))
      : arrived(context, level, value, info.variableValues);
  };

function arrived(context: RequestContext, level: Level, value: unknown, variables: Variables): unknown {
  const rows = rowsOf(value);
  return rows.length ? context.arrivals.arrive(level, rows, variables).then(() => value) : value;
}
