import type { KeyColumn } from './sort-key-column.ts';
import type { TextForm } from './text-form.ts';

/** What a column holds, whatever it is called in SQL. */
export type ColumnKind = 'text' | 'integer' | 'boolean' | 'instant' | 'date' | 'json';

export interface TableColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly nullable: boolean;
  /** Of a `varchar`: how many letters it takes. */
  readonly length?: number;
  /** The one form of its texts, where it has one. */
  readonly form?: TextForm;
  /** The private column beside it that it is sorted and searched by. */
  readonly sortKey?: KeyColumn;
  /** The GraphQL field's type where the column is exposed; a column is private until `@Field`. */
  readonly field?: { readonly type: unknown; readonly list: boolean };
}
