import type { ErrorCode } from '../../../server/kernel/base/errors.ts';

/** A document that no client of ours sends. `code` is what the limits answer to a member, in a graph like the product's. */
export interface HostileDocument {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly code: ErrorCode;
}

export const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(' ');
export const nest = (count: number, open: string, inner: string, close: string) =>
  open.repeat(count) + inner + close.repeat(count);
export const inUnit = (selections: string, header = 'query Hostile') =>
  `${header} { viewer { unit { ${selections} } } }`;

/** `F0` spreads `F1` so many times, and so on; the last one selects `leaf`. */
export const chain = (length: number, spreads: number, leaf: string, wrap = (inner: string) => inner) =>
  times(length, (i) => {
    const inner = i === length - 1 ? leaf : times(spreads, () => `...F${i + 1}`);
    return `fragment F${i} on Unit { ${i === length - 1 ? inner : wrap(inner)} }`;
  });
export const ring = (length: number, wrap = (inner: string) => inner) =>
  times(length, (i) => `fragment F${i} on Unit { ${wrap(`id ...F${(i + 1) % length}`)} }`);
/** Every `%` of a level is the next level. */
export const levels = (count: number, level: string, leaf: string): string =>
  count === 0 ? leaf : level.replaceAll('%', () => levels(count - 1, level, leaf));

export const large = 'QUERY_TOO_LARGE';
export const costly = 'QUERY_TOO_COSTLY';
export const unparsed = 'GRAPHQL_PARSE_FAILED';
export const invalid = 'GRAPHQL_VALIDATION_FAILED';
export const bad = 'BAD_INPUT';
