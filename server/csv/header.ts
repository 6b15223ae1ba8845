import type { Problems } from './problem.ts';
import { refuse } from './refuse.ts';
import type { Line } from './table.ts';

/** What a column may be called. */
export interface ColumnTitle {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly required: boolean;
}

/** “Employee_No *”, “employeeNo” and “ｅｍｐｌｏｙｅｅ ｎｏ” are one title. */
const plain = (title: string) =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*-]/g, '');

const titlesOf = (column: ColumnTitle) => [column.name, ...column.aliases];

/** The column that each title means, `undefined` for the unknown ones. */
export function matchTitles<C extends ColumnTitle>(cells: readonly string[], columns: readonly C[]): (C | undefined)[] {
  const byTitle = new Map(columns.flatMap((column) => titlesOf(column).map((title) => [plain(title), column])));
  return cells.map((cell) => byTitle.get(plain(cell)));
}

/** The column of each cell; unknown, repeated and missing ones become problems that name what was expected. */
export function readHeader<C extends ColumnTitle>({ row, cells }: Line, columns: readonly C[], problems: Problems) {
  const matched = matchTitles(cells, columns);
  const missing = columns.filter((column) => !matched.includes(column));
  const unused = missing.map((column) => `${column.name} ${column.aliases[0] ?? ''}`.trim()).join(', ');
  matched.forEach((column, i) => {
    const title = cells[i]!.trim();
    const first = matched.indexOf(column);
    if (!column) problems.add(row, refuse('UNKNOWN_COLUMN', unused), title || `#${i + 1}`, title);
    else if (first < i) problems.add(row, refuse('DUPLICATE_COLUMN', cells[first]!.trim()), column.name, title);
  });
  for (const column of missing.filter(({ required }) => required)) {
    problems.add(row, refuse('MISSING_COLUMN', titlesOf(column).join(', ')), column.name);
  }
  return matched;
}
