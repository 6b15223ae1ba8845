import type { Link } from '../plugin/link.ts';
import type { Scope } from '../request/scope.ts';
import { type PageKey, pagesBy, rowById } from './loaders.ts';
import type { PageArgs } from './page.ts';

/** What a linked field gives for one row. */
export function followLink(link: Link, source: unknown, args: PageArgs, scope: Scope): unknown {
  const row = source as Record<string, string | null>;
  if (link.kind === 'many') return scope.load(pagesBy(link.to().of, link.column), row.id as PageKey, args);
  const id = row[link.column];
  return id ? scope.load(rowById(link.to()), id) : null;
}
