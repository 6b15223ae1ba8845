import { isRefused } from '../csv/invalid-file.ts';
import type { RosterCounts, RosterReport } from '../roster/report.ts';

/** A report for people: one line, and a table of problems by row and column where there are any. */
export function reportText(file: string, report: RosterReport): string {
  const { kind, encoding, dryRun, problems, problemCount } = report;
  const what = [kind, encoding].filter(Boolean).join(', ');
  const head = `${file}${what ? ` (${what})` : ''}`;
  if (!isRefused(report)) return `${head}: ${dryRun ? 'would be ' : ''}${changesText(report)}`;

  const table = tableText([
    ['row', 'column', 'value', 'problem'],
    ...problems.map(({ row, column = '', value = '', code, message }) => [
      String(row),
      column,
      value,
      `${code}: ${message}`,
    ]),
  ]);
  const more = problemCount - problems.length;
  return [
    `${head}: refused for ${problemCount} problems; nothing of it was changed`,
    ...table,
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].join('\n');
}

function changesText({ created, updated, closed, unchanged }: RosterReport): string {
  const ended = closed ? `, ${closed} memberships ended` : '';
  return `${countsText(created)} created, ${countsText(updated)} updated${ended}, ${unchanged} rows unchanged`;
}

function countsText(counts: RosterCounts): string {
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  return parts.map(([table, count]) => `${count} ${table}`).join(' and ') || 'nothing';
}

function tableText(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((cells) => widthOf(cells[i] ?? ''))));
  return rows.map((cells) => {
    const padded = cells.map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(cell))));
    return `  ${padded.join('  ').trimEnd()}`;
  });
}

/** Han characters and full-width forms take two columns of a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

const widthOf = (text: string) => [...text].reduce((width, letter) => width + (wide.test(letter) ? 2 : 1), 0);
