import { CsvError, parse } from 'csv-parse/sync';
import { decode, type Encoding } from './decode.ts';
import { Problems } from './problem.ts';
import { refuse } from './refuse.ts';

export const csvLimits = { megabytes: 20, rows: 200_000, row: 100_000, cell: 1_000 } as const;

export interface Line {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A file cut into cells, before anyone asks what the columns mean. */
export interface CsvTable {
  readonly encoding?: Encoding;
  /** The first row that is not blank; absent where the file could not be read. */
  readonly header?: Line;
  readonly lines: readonly Line[];
  readonly problems: Problems;
}

/** Never throws on what a file holds: whatever is wrong is among the problems. */
export function readTable(bytes: Uint8Array): CsvTable {
  const problems = new Problems();
  if (bytes.length > csvLimits.megabytes * 1024 * 1024) {
    problems.add(1, refuse('FILE_TOO_LARGE', `${csvLimits.megabytes} MB`));
    return { lines: [], problems };
  }
  const decoded = decode(bytes);
  if ('refusal' in decoded) {
    problems.add(decoded.line, decoded.refusal);
    return { lines: [], problems };
  }

  const [header, ...lines] = cut(decoded.text, problems);
  if (!header && problems.count === 0) problems.add(1, refuse('FILE_EMPTY'));
  return {
    encoding: decoded.encoding,
    ...(header && { header: { ...header, cells: titles(header) } }),
    lines,
    problems,
  };
}

function cut(text: string, problems: Problems): Line[] {
  const lines: Line[] = [];
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      // All three, since a file put together from several has several.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: csvLimits.row,
      // Stops there: ten million rows of one comma are within the 20 MB and take most of a minute.
      to: csvLimits.rows + 2,
      // Collected here, not from the return value, so that the rows before a broken one are kept.
      on_record: (cells: string[], at) => {
        const row = at.records;
        if (row > csvLimits.rows + 1) problems.add(row, refuse('TOO_MANY_ROWS', shown(csvLimits.rows)));
        else if (cells.some((cell) => cell.trim() !== '')) lines.push({ row, cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The counter stands at the last whole row; the library's own line number counts breaks within cells too.
    const row = Number(error.records) + 1;
    const isTooLong = error.code === 'CSV_MAX_RECORD_SIZE';
    problems.add(row, isTooLong ? refuse('ROW_TOO_LONG', shown(csvLimits.row)) : refuse('UNBALANCED_QUOTES'));
  }
  return lines;
}

const shown = (limit: number) => limit.toLocaleString('en');

/** The commonest of the three in the first row, outside quotes: Excel saves tabs as “Unicode text”, semicolons by locale. */
function delimiterOf(text: string): string {
  const first = /\S.*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (delimiter: string) => first.split(delimiter).length;
  return [',', '\t', ';'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** Spreadsheets save empty columns at the right edge that once were used. */
function titles({ cells }: Line): readonly string[] {
  const end = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  return cells.slice(0, end);
}
