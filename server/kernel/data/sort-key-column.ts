import { SORT_KEY_LENGTH } from '../base/text/sort-key.ts';
import { Column, Index } from './decorators.ts';

interface SortKeyOptions {
  /** The index on the key, as the migration makes it. */
  readonly index: string;
  /** A person's name, which begins with the surname. */
  readonly isPerson?: boolean;
}

export interface KeyColumn extends SortKeyOptions {
  /** The private column that holds it. */
  readonly column: string;
}

const keys = new WeakMap<object, Map<string, KeyColumn>>();

/**
 * Keeps beside a text column what it is sorted and searched by: lists in its order are in that of pinyin, on every
 * database alike, and who searches for `zs` or `zhangsan` finds 张三. The column `<name>Key` is made by `sortKeySteps` in
 * a migration and filled whenever the row is written.
 *
 * @example `@SortKey({ index: 'ix_courses_course_title_key' }) @Field(() => String, …) @Column('varchar', { length: 200 }) title!: string;`
 */
export const SortKey =
  (options: SortKeyOptions): PropertyDecorator =>
  (prototype, property) => {
    const column = keyColumn(String(property));
    Column('varchar', { length: SORT_KEY_LENGTH, default: '' })(prototype, column);
    Index(options.index, [column, 'id'])(prototype.constructor);
    const known = keys.get(prototype) ?? new Map<string, KeyColumn>();
    keys.set(prototype, known.set(String(property), { ...options, column }));
  };

export const keyColumn = (column: string) => `${column}Key`;

/** The key beside a column of the class, or of one that it extends. */
export function sortKeyOf(entity: { readonly prototype: object }, column: string): KeyColumn | undefined {
  for (let at: object | null = entity.prototype; at; at = Object.getPrototypeOf(at)) {
    const key = keys.get(at)?.get(column);
    if (key) return key;
  }
  return undefined;
}
