import { badInput } from '../base/errors.ts';
import { text } from '../base/text.ts';
import { MAX_SOUGHT } from '../contract/cost-limits.ts';
import { linksOf } from '../contract/link.ts';
import type { EntityClass } from '../data/entity-class.ts';
import { tableOf } from '../data/table.ts';
import type { TableColumn } from '../data/table-column.ts';
import type { Test } from '../data/where.ts';

/** Levels of `and`, `or`, `not` and linked rows within one another. */
const MAX_DEPTH = 6;

type Filter = Readonly<Record<string, unknown>>;

/** What a filter says, with the conditions on one linked row together. */
export type FilterTree =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly FilterTree[] }
  | { readonly kind: 'not'; readonly part: FilterTree }
  | { readonly kind: 'test'; readonly column: TableColumn; readonly test: Test<unknown> }
  | {
      readonly kind: 'link';
      readonly field: string;
      readonly from: string;
      readonly to: EntityClass;
      readonly part: FilterTree;
    };

type LinkTree = Extract<FilterTree, { kind: 'link' }>;

/**
 * A filter as a tree. A link leads to one row at most, so several conditions on it – in one `and`, or in the branches of
 * one `or` – are one condition on that row: it is looked up once and not for each of them.
 * @throws BAD_INPUT where it nests too deep
 */
export function filterTree(entity: EntityClass, filter: object, depth = 1): FilterTree {
  if (depth > MAX_DEPTH)
    throw badInput(
      'filter',
      text(
        `nests deeper than ${MAX_DEPTH} levels. Put the conditions beside one another.`,
        `嵌套超过 ${MAX_DEPTH} 层，请把条件并列。`,
      ),
    );
  const links = linksOf(entity);
  const below = (part: unknown) => filterTree(entity, part as object, depth + 1);
  const parts = Object.entries(filter as Filter)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]): FilterTree => {
      if (key === 'and' || key === 'or') return joined(key, (value as unknown[]).map(below));
      if (key === 'not') return { kind: 'not', part: below(value) };
      const link = links.get(key);
      if (link?.kind !== 'one') assertSought(key, value as Test<unknown>);
      if (link?.kind !== 'one')
        return { kind: 'test', column: tableOf(entity).column(key), test: value as Test<unknown> };
      const to = link.to();
      return { kind: 'link', field: key, from: link.column, to, part: filterTree(to, value as object, depth + 1) };
    });
  return joined('and', parts);
}

/** @throws BAD_INPUT for a text that is longer than any that is found */
function assertSought(key: string, test: Test<unknown>): void {
  for (const [operator, value] of Object.entries(test))
    for (const each of Array.isArray(value) ? value : [value])
      if (typeof each === 'string' && each.length > MAX_SOUGHT)
        throw badInput(
          `filter.${key}.${operator}`,
          text(
            `has ${each.length} letters; at most ${MAX_SOUGHT} can be sought. Make it shorter.`,
            `有 ${each.length} 个字符，最多可查找 ${MAX_SOUGHT} 个，请缩短。`,
          ),
        );
}

function joined(kind: 'and' | 'or', parts: readonly FilterTree[]): FilterTree {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const links = new Map<string, LinkTree>();
  const others: FilterTree[] = [];
  for (const part of flat) {
    if (part.kind !== 'link') others.push(part);
    else {
      const same = links.get(part.field);
      links.set(part.field, same ? { ...part, part: joined(kind, [same.part, part.part]) } : part);
    }
  }
  // What looks at the row itself comes first: databases that go by the order of writing look no further.
  const all = [...others, ...links.values()];
  const [only] = all;
  return all.length === 1 && only ? only : { kind, parts: all };
}
