import type { FieldNode, GraphQLField } from 'graphql';
import type { Link } from '../../contract/link.ts';
import type { EntityClass, TableColumn } from '../../data/table.ts';

/** What an answer says of a row, a page or a part of them: an object with its keys in their order. */
export type Written = Record<string, unknown>;

/** The value of one key, from the values of a row. @throws OffOutline */
export type CellWriter = (value: unknown) => unknown;

/**
 * What a document asks of rows, where that is nothing but columns and links to rows of which the same is true:
 * the answer is then written from the driver's values, without rows of entities and without an executor.
 */
export interface RowOutline {
  readonly entity: EntityClass;
  /** The columns to be read, the id first. */
  readonly columns: readonly TableColumn[];
  /** From the driver's values, in the order of `columns`; links are null until they are followed. */
  write(values: readonly unknown[]): Written;
  /** The same from the values of a row that a resolver gave. */
  rewrite(values: readonly unknown[]): Written;
  readonly leads: readonly Lead[];
}

/** A link from the rows of an outline. */
export interface Lead {
  readonly key: string;
  /** The place among the columns of the value that it starts from: an id, or the reference. */
  readonly from: number;
  readonly link: Link;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly to: Target;
}

export type Target =
  | { readonly kind: 'row'; readonly rows: RowOutline }
  | { readonly kind: 'page'; readonly page: PageOutline };

/** What is asked of a page. Its rows are read once, and have an outline for each place where they stand in it. */
export interface PageOutline {
  readonly entity: EntityClass;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly RowOutline[];
  readonly parts: readonly PagePart[];
}

export type PagePart = { readonly key: string } & (
  | { readonly kind: 'nodes'; readonly rows: RowOutline }
  | { readonly kind: 'total' }
  | { readonly kind: 'edges'; readonly parts: readonly EdgePart[] }
  | { readonly kind: 'info'; readonly parts: readonly InfoPart[] }
  | { readonly kind: 'name'; readonly name: string }
);

export type EdgePart = { readonly key: string } & (
  | { readonly kind: 'node'; readonly rows: RowOutline }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'name'; readonly name: string }
);

export type InfoPart = { readonly key: string } & (
  | { readonly kind: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' }
  | { readonly kind: 'name'; readonly name: string }
);

/**
 * Something that an outline does not foresee: a null where there is none, a value that its type has no word for. The
 * executor is then asked for the whole, and says what is wrong with it.
 */
export class OffOutline extends Error {}
