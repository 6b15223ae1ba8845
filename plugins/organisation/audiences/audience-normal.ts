import type { Audience } from './audience.ts';

/**
 * The same rule in its plainest form: lists sorted and without repetition, nested `all` in `all` and `any`
 * in `any` taken together, `not` of `not` gone. Whom it means does not change.
 */
export function normalAudience(rule: Audience): Audience {
  if ('all' in rule) {
    const parts = distinct(rule.all.map(normalAudience).flatMap((part) => ('all' in part ? part.all : [part])));
    return parts.length === 1 ? (parts[0] as Audience) : { all: parts };
  }
  if ('any' in rule) {
    const parts = distinct(rule.any.map(normalAudience).flatMap((part) => ('any' in part ? part.any : [part])));
    return parts.length === 1 ? (parts[0] as Audience) : { any: parts };
  }
  if ('not' in rule) {
    const part = normalAudience(rule.not);
    return 'not' in part ? part.not : { not: part };
  }
  const [key, value] = Object.entries(rule)[0] as [string, unknown];
  return Array.isArray(value) ? ({ [key]: [...new Set(value)].sort() } as unknown as Audience) : rule;
}

/** In the order in which they were given: people recognise their rule. */
const distinct = (parts: readonly Audience[]): Audience[] => [
  ...new Map(parts.map((part) => [JSON.stringify(part), part])).values(),
];
