import { CsvError, parse } from 'csv-parse/sync';
import { MAX_FILE_MEGABYTES } from '../kernel/base/file-size.ts';
import { cellText } from './cell-text.ts';
import { decode, type Encoding } from './decode.ts';
import { Problems } from './problem.ts';
import { notice, refusalOf } from './refusals.ts';

export const csvLimits = { megabytes: MAX_FILE_MEGABYTES, rows: 200_000, row: 100_000, cell: 1_000 } as const;

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
  readonly notices: Problems;
}

/** Never throws on what a file holds: whatever is wrong is among the problems. */
export function readTable(bytes: Uint8Array): CsvTable {
  const [problems, notices] = [new Problems(), new Problems()];
  if (bytes.length > csvLimits.megabytes * 1024 * 1024) {
    problems.add(1, refusalOf('FILE_TOO_LARGE', `${csvLimits.megabytes} MB`));
    return { lines: [], problems, notices };
  }
  const decoded = decode(bytes);
  if ('refusal' in decoded) {
    problems.add(decoded.line, decoded.refusal);
    return { lines: [], problems, notices };
  }

  const [header, ...lines] = underCaption(cut(decoded.text, problems), notices);
  if (!header && problems.count === 0) problems.add(1, refusalOf('FILE_EMPTY'));
  return {
    encoding: decoded.encoding,
    ...(header && { header: { ...header, cells: titles(header) } }),
    lines,
    problems,
    notices,
  };
}

const filled = (line: Line | undefined) => line?.cells.filter((cell) => cellText(cell) !== '').length ?? 0;

/** Above its titles a list often has a caption: one cell over a row of several. */
function underCaption(lines: readonly Line[], notices: Problems): readonly Line[] {
  const [caption, header] = lines;
  if (!caption || filled(caption) !== 1 || filled(header) < 2) return lines;
  notices.add(
    caption.row,
    notice('CAPTION'),
    undefined,
    caption.cells.find((cell) => cellText(cell) !== ''),
  );
  return lines.slice(1);
}

/** A first line that tells Excel the delimiter; Excel itself does not count it among the rows. */
const separatorLine = /^\s*"?sep=(.)"?[^\S\r\n]*(?:\r\n|\n|\r|$)/i;
/** Where a cell is a formula without the quotes that CSV asks for: `,="001",`. */
const bareFormula = /(^|[,;\t|\r\n])(=\s*)"([^"\r\n]+)"(?=[,;\t|\r\n]|$)/g;

function cut(given: string, problems: Problems): Line[] {
  const named = separatorLine.exec(given);
  const text = given.slice(named?.[0].length ?? 0).replace(bareFormula, '$1"$2""$3"""');
  const lines: Line[] = [];
  try {
    parse(text, {
      delimiter: named?.[1] ?? delimiterOf(text),
      // All three, since a file put together from several has several.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: csvLimits.row,
      // Stops there: ten million rows of one comma are within the 20 MB and take most of a minute.
      to: csvLimits.rows + 2,
      // Collected here, not from the return value, so that the rows before a broken one are kept.
      on_record: (cells: string[], at) => {
        const row = at.records;
        if (row > csvLimits.rows + 1) problems.add(row, refusalOf('TOO_MANY_ROWS', shown(csvLimits.rows)));
        else if (cells.some((cell) => cellText(cell) !== '')) lines.push({ row, cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The counter stands at the last whole row; the library's own line number counts breaks within cells too.
    const row = Number(error.records) + 1;
    const isTooLong = error.code === 'CSV_MAX_RECORD_SIZE';
    problems.add(row, isTooLong ? refusalOf('ROW_TOO_LONG', shown(csvLimits.row)) : refusalOf('UNBALANCED_QUOTES'));
  }
  return lines;
}

const shown = (limit: number) => limit.toLocaleString('en');

const delimiters = [',', '\t', ';', '|'] as const;
/** A caption may stand above the titles. */
const LINES_FOR_DELIMITER = 5;

/**
 * The commonest in the first line that has any, outside quotes: Excel saves tabs as “Unicode text”, semicolons by locale.
 */
function delimiterOf(text: string): string {
  const lines = text.slice(0, csvLimits.row).split(/[\r\n]+/, LINES_FOR_DELIMITER + 1);
  const bare = lines.map((line) => line.replace(/"[^"]*"/g, ''));
  const first = bare.find((line) => delimiters.some((delimiter) => line.includes(delimiter))) ?? '';
  const count = (delimiter: string) => first.split(delimiter).length;
  return delimiters.reduce<string>((best, next) => (count(next) > count(best) ? next : best), ',');
}

/** Spreadsheets save empty columns at the right edge that once were used. */
function titles({ cells }: Line): readonly string[] {
  const end = cells.findLastIndex((cell) => cellText(cell) !== '') + 1;
  return cells.slice(0, end);
}
