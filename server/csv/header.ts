import { withoutInvisible } from '../kernel/base/text/invisible.ts';
import { cellText } from './cell-text.ts';
import type { Problems } from './problem.ts';
import { notice, refusalOf } from './refusals.ts';
import type { Line } from './table.ts';

/** What a column may be called. */
export interface ColumnTitle {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly fallbacks?: readonly string[];
  readonly required: boolean;
}

/** A column and the places of its cells: the first that is not empty counts. */
export interface MatchedColumn<C> {
  readonly column: C;
  readonly places: readonly number[];
}

/** “Employee_No *”, “employeeNo” and “ｅｍｐｌｏｙｅｅ ｎｏ” are one title. */
const plain = (title: string) =>
  withoutInvisible(title)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*:-]/g, '');

/** Templates say in brackets how a column is to be filled: `姓名（必填）`. */
const withoutRemark = (title: string) => title.normalize('NFKC').replace(/[([【].*[)\]】]\s*\*?$/, '');

const titlesOf = (column: ColumnTitle) => [column.name, ...column.aliases];

/** The column that each title means, `undefined` for the unknown ones. */
export function matchTitles<C extends ColumnTitle>(cells: readonly string[], columns: readonly C[]): (C | undefined)[] {
  const own = titlesFrom(columns, titlesOf);
  const fallbacks = titlesFrom(columns, ({ fallbacks = [] }) => fallbacks);
  const named = cells.map((cell) => found(own, cell));
  return cells.map((cell, i) => named[i] ?? found(fallbacks, cell));
}

const titlesFrom = <C extends ColumnTitle>(columns: readonly C[], titles: (column: C) => readonly string[]) =>
  new Map(columns.flatMap((column) => titles(column).map((title) => [plain(title), column])));

function found<C>(byTitle: ReadonlyMap<string, C>, cell: string): C | undefined {
  const title = cellText(cell);
  return byTitle.get(plain(title)) ?? byTitle.get(plain(withoutRemark(title)));
}

/**
 * The columns that the file has. Unknown ones are told and left out; one that stands there twice, or is required and
 * missing, becomes a problem that names what was expected.
 */
export function readHeader<C extends ColumnTitle>(
  { row, cells }: Line,
  columns: readonly C[],
  { problems, notices }: { readonly problems: Problems; readonly notices: Problems },
): readonly MatchedColumn<C>[] {
  const own = titlesFrom(columns, titlesOf);
  const matched = matchTitles(cells, columns);
  const isOwn = cells.map((cell) => found(own, cell) !== undefined);
  const missing = columns.filter((column) => !matched.includes(column));
  const unused = missing.map((column) => `${column.name} ${column.aliases[0] ?? ''}`.trim()).join(', ');
  matched.forEach((column, i) => {
    const title = cellText(cells[i] ?? '');
    const first = matched.findIndex((each, at) => each === column && isOwn[at] === isOwn[i]);
    if (!column) {
      notices.add(row, notice('UNKNOWN_COLUMN', unused), title || `#${i + 1}`, title);
    } else if (first < i)
      problems.add(row, refusalOf('DUPLICATE_COLUMN', cellText(cells[first] ?? '')), column.name, title);
  });
  for (const column of missing.filter(({ required }) => required)) {
    problems.add(row, refusalOf('MISSING_COLUMN', titlesOf(column).join(', ')), column.name);
  }
  return columns
    .filter((column) => !missing.includes(column))
    .map((column) => {
      const places = cells.map((_, i) => i).filter((i) => matched[i] === column);
      return { column, places: places.toSorted((a, b) => Number(isOwn[b]) - Number(isOwn[a]) || a - b) };
    })
    .sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0));
}
