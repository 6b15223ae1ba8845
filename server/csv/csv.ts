import { cellText } from './cell-text.ts';
import type { Encoding } from './decode.ts';
import { type MatchedColumn, readHeader } from './header.ts';
import { type Problem, type Problems, Refusal } from './problem.ts';
import { notice, refusalOf } from './refusals.ts';
import { type CsvTable, csvLimits, type Line, readTable } from './table.ts';

/**
 * A column of a file, read into the property `name` of `Row`; required exactly where the property is.
 *
 * @example { name: 'employeeNo', aliases: ['工号', 'employee no'], required: true, parse: identifier(64) }
 */
export type ColumnSpec<Row> = {
  [Name in keyof Row & string]-?: {
    readonly name: Name;
    /** Other titles; case, width, spaces and underscores do not matter. The first one is shown to the user. */
    readonly aliases: readonly string[];
    /** Titles whose cells count where the column itself is not there or empty: 部门 beside 班组. */
    readonly fallbacks?: readonly string[];
    readonly required: object extends Pick<Row, Name> ? false : true;
    /** Sees trimmed text that is not empty and within the limits. */
    readonly parse: ((text: string) => NonNullable<Row[Name]> | Refusal) & { readonly tells?: true };
  };
}[keyof Row & string];

/** One line of a file as it was understood. */
export interface CsvRow<Row> {
  readonly row: number;
  /** Of an optional column: `null` where the cell is empty, no property where the file lacks the column. */
  readonly values: Row;
}

/** What a file holds: its rows where nothing is wrong, and everything that is. */
export interface CsvResult<Row> {
  readonly encoding?: Encoding;
  /** The rows without a problem, in the order of the file. */
  readonly rows: readonly CsvRow<Row>[];
  /** The first thousand, by row. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** What was read otherwise than it stands there, or not at all: the first thousand, by row. */
  readonly notices: readonly Problem[];
  readonly noticeCount: number;
}

/** Reads a CSV file against its columns. Never throws on what the file holds. */
export const readCsv = <Row>(bytes: Uint8Array, columns: readonly ColumnSpec<Row>[]): CsvResult<Row> =>
  readRows(readTable(bytes), columns);

/** The second half of `readCsv`, for who must see the header before choosing the columns. */
export function readRows<Row>(table: CsvTable, columns: readonly ColumnSpec<Row>[]): CsvResult<Row> {
  const { encoding, header, problems, notices } = table;
  const before = problems.count;
  const matched = header ? readHeader(header, columns as readonly ColumnSpec<Row>[], table) : [];
  // Cells under a title that is twice there mean nothing, and without a required column there is no row.
  const lines = header && problems.count === before ? table.lines : [];
  const rows: CsvRow<Row>[] = [];
  for (const line of lines) {
    const values = readLine<Row>(line, header?.cells.length ?? 0, matched, problems, notices);
    if (values) rows.push({ row: line.row, values });
  }
  return {
    ...(encoding && { encoding }),
    rows,
    problems: problems.byRow,
    problemCount: problems.count,
    notices: notices.byRow,
    noticeCount: notices.count,
  };
}

function readLine<Row>(
  { row, cells }: Line,
  width: number,
  columns: readonly MatchedColumn<ColumnSpec<Row>>[],
  problems: Problems,
  notices: Problems,
): Row | undefined {
  // Empty cells at the end are often left out, and never meant as a mistake.
  if (cells.slice(width).some((cell) => cellText(cell) !== '')) {
    problems.add(row, refusalOf('ROW_LENGTH', String(cells.length), String(width)));
    return undefined;
  }
  const values: Record<string, unknown> = {};
  let isWhole = true;
  for (const { column, places } of columns) {
    const cell = places.map((place) => cells[place] ?? '').find((each) => cellText(each) !== '') ?? '';
    const text = cellText(cell);
    const value = readCell(text, column);
    if (value instanceof Refusal) {
      problems.add(row, value, column.name, cell.trim());
      isWhole = false;
      continue;
    }
    values[column.name] = value;
    if (column.parse.tells && value !== null && value !== cell.trim())
      notices.add(row, notice('READ_AS', String(value)), column.name, cell.trim());
  }
  return isWhole ? (values as Row) : undefined;
}

function readCell<Row>(text: string, column: ColumnSpec<Row>): unknown {
  if (text === '') return column.required ? refusalOf('CELL_EMPTY') : null;
  if (text.length > csvLimits.cell) return refusalOf('CELL_TOO_LONG', csvLimits.cell.toLocaleString('en'));
  if (text.includes('\uFFFD')) return refusalOf('DAMAGED_TEXT');
  return column.parse(text);
}
