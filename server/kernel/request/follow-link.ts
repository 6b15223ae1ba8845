import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from '../contract/context.ts';
import type { Link } from '../contract/link.ts';
import type { PageArgs } from '../contract/page-args.ts';
import { byIdLoader, type PageKey, pagesBy } from './loaders.ts';

/** The resolver of a linked field where no plan follows it for many rows at once: it loads for its row. */
export const followLink =
  (link: Link): GraphQLFieldResolver<unknown, unknown> =>
  (source, args, contextValue) => {
    const context = contextValue as Context;
    const row = source as Record<string, string | null>;
    if (link.kind === 'many')
      return context.load(pagesBy(link.to().of, link.column), row.id as PageKey, args as PageArgs);
    const id = row[link.column];
    return id ? context.load(byIdLoader(link.to()), id) : null;
  };
