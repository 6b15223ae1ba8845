import type { Encoding } from './decode.ts';
import { readHeader } from './header.ts';
import { type Problem, type Problems, Refusal } from './problem.ts';
import { refuse } from './refuse.ts';
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
    readonly required: object extends Pick<Row, Name> ? false : true;
    /** Sees trimmed text that is not empty and within the limits. */
    readonly parse: (text: string) => NonNullable<Row[Name]> | Refusal;
  };
}[keyof Row & string];

export interface CsvRow<Row> {
  readonly row: number;
  /** Of an optional column: `null` where the cell is empty, no property where the file lacks the column. */
  readonly values: Row;
}

export interface CsvResult<Row> {
  readonly encoding?: Encoding;
  /** The rows without a problem, in the order of the file. */
  readonly rows: readonly CsvRow<Row>[];
  /** The first thousand, by row. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
}

/** Reads a CSV file against its columns. Never throws on what the file holds. */
export const readCsv = <Row>(bytes: Uint8Array, columns: readonly ColumnSpec<Row>[]): CsvResult<Row> =>
  readRows(readTable(bytes), columns);

/** The second half of `readCsv`, for who must see the header before choosing the columns. */
export function readRows<Row>(table: CsvTable, columns: readonly ColumnSpec<Row>[]): CsvResult<Row> {
  const { encoding, header, problems } = table;
  const before = problems.count;
  const matched = header ? readHeader(header, columns, problems) : [];
  // Cells under a title that is unknown or twice there mean nothing.
  const lines = header && problems.count === before ? table.lines : [];
  const rows: CsvRow<Row>[] = [];
  for (const line of lines) {
    const values = readLine<Row>(line, matched as ColumnSpec<Row>[], problems);
    if (values) rows.push({ row: line.row, values });
  }
  return { ...(encoding && { encoding }), rows, problems: problems.byRow, problemCount: problems.count };
}

function readLine<Row>({ row, cells }: Line, columns: readonly ColumnSpec<Row>[], problems: Problems): Row | undefined {
  const hasMore = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  if (cells.length < columns.length || hasMore) {
    problems.add(row, refuse('ROW_LENGTH', String(cells.length), String(columns.length)));
    return undefined;
  }
  const values: Record<string, unknown> = {};
  let isWhole = true;
  columns.forEach((column, i) => {
    const text = cells[i]!.trim();
    const value = readCell(text, column);
    if (value instanceof Refusal) {
      problems.add(row, value, column.name, text);
      isWhole = false;
    } else values[column.name] = value;
  });
  return isWhole ? (values as Row) : undefined;
}

function readCell<Row>(text: string, column: ColumnSpec<Row>): unknown {
  if (text === '') return column.required ? refuse('CELL_EMPTY') : null;
  if (text.length > csvLimits.cell) return refuse('CELL_TOO_LONG', csvLimits.cell.toLocaleString('en'));
  if (text.includes('\uFFFD')) return refuse('DAMAGED_TEXT');
  return column.parse(text);
}
