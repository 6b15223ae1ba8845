import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from '../../contract/context.ts';
import type { Link } from '../../contract/link.ts';
import type { PageArgs } from '../../contract/page-args.ts';
import type { Stored } from '../../data/stored.ts';
import { inside } from '../inside.ts';
import { byIdLoader, type PageKey, pagesBy } from '../loaders.ts';
import type { LevelInfo } from './level.ts';

/** The resolver of a linked field: what was fetched with the row's whole level, or else what is loaded for the row. */
export const following =
  (link: Link): GraphQLFieldResolver<unknown, unknown> =>
  (source, args, contextValue, info) => {
    const context = inside(contextValue as Context);
    const { step } = info as LevelInfo;
    const fetched = step && context.arrivals.of(step, source as Stored);
    if (fetched instanceof Error) throw fetched;
    return fetched === undefined ? followLink(link, source, args, context) : fetched;
  };

function followLink(link: Link, source: unknown, args: PageArgs, context: Context): unknown {
  const row = source as Record<string, string | null>;
  if (link.kind === 'many') return context.load(pagesBy(link.to().of, link.column), row.id as PageKey, args);
  const id = row[link.column];
  return id ? context.load(byIdLoader(link.to()), id) : null;
}
