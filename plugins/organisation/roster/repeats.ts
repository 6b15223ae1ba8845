import type { CsvRow, Problems } from 'qinxue/plugin';
import { refusalOf } from './refusals.ts';

/** The first row of each key; the others are refused. */
export function withoutRepeats<Row>(
  rows: readonly CsvRow<Row>[],
  keyOf: (row: Row) => string,
  column: keyof Row & string,
  problems: Problems,
): readonly CsvRow<Row>[] {
  const first = new Map<string, number>();
  return rows.filter(({ row, values }) => {
    const key = keyOf(values);
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else problems.add(row, refusalOf('DUPLICATE_ROW', String(before)), column, String(values[column]));
    return before === undefined;
  });
}

/** MySQL's unique keys do not tell `w1` from `W1`, SQLite's do: neither may meet the other. */
export function checkCaseClashes<Row>(
  rows: readonly CsvRow<Row>[],
  codeOf: (row: Row) => string,
  column: keyof Row & string,
  known: Iterable<string>,
  problems: Problems,
) {
  const exact = new Set(known);
  const spelling = new Map([...exact].map((code) => [code.toLowerCase(), code]));
  for (const { row, values } of rows) {
    const code = codeOf(values);
    const other = spelling.get(code.toLowerCase());
    if (other === undefined) spelling.set(code.toLowerCase(), code);
    else if (other !== code && !exact.has(code)) problems.add(row, refusalOf('CASE_CLASH', other), column, code);
  }
}
