import type { Prices } from './prices.ts';

/**
 * What a document may be before anything looks at it. Each number is several times what the client SDK, GraphiQL or
 * Sandbox send, and small enough that a document at every limit at once is still validated in well under a second.
 */
export interface SourceLimits {
  readonly characters: number;
  readonly tokens: number;
}

export interface ShapeLimits {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly spreads: number;
  readonly fragments: number;
  readonly operations: number;
  readonly variables: number;
  readonly valueSize: number;
  readonly valueDepth: number;
  readonly introspectionLists: number;
}

export interface CostLimits {
  readonly page: number;
  readonly objects: number;
  /** Of all filters of an operation; those on linked rows count again for each link. */
  readonly conditions: number;
  /** What metrics cost in objects at this moment; without it nothing. */
  readonly prices?: Prices;
}

export const sourceLimits: SourceLimits = {
  characters: 50_000, // 4,000 tokens, each on an indented line of its own
  tokens: 4_000, // the whole introspection query has 193
};

export const shapeLimits: ShapeLimits = {
  depth: 16, // introspection nests 15 (nine `ofType`); the longest sensible path of the product about 10
  fields: 1_000, // introspection expands to 232; overlapping fields are validated in quadratic time
  aliases: 50, // a dashboard of a dozen numbers needs a dozen
  rootFields: 20, // each may start its own reading
  directives: 50, // one `@include` per optional column of a wide table
  spreads: 200, // a fragment per component, and a component per row kind
  fragments: 100,
  operations: 20, // Sandbox sends all that stands in the editor
  variables: 100,
  valueSize: 1_000, // more belongs into a variable
  valueDepth: 12, // a filter of `and`, `or`, `not` nests 7
  introspectionLists: 2, // graphql-js draws the line in the same place (MaxIntrospectionDepthRule)
};

/** A member's screen: 100 rows with some twenty linked rows each, and room for as many again four times. */
export const memberCost: CostLimits = { page: 100, objects: 10_000, conditions: 100 };

/** An analyst's report over 1,000 rows. */
export const analystCost: CostLimits = { page: 1_000, objects: 100_000, conditions: 100 };

/** Of a filter: longer than anything that could be found, and SQLite takes no longer pattern than 50,000 bytes. */
export const MAX_SOUGHT = 1_000;
