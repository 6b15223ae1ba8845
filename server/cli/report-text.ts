import { columnTitle } from '../../plugins/organisation/roster/read-roster.ts';
import type { RosterCounts, RosterReport } from '../../plugins/organisation/roster/report.ts';
import { isRefused } from '../csv/invalid-file.ts';
import type { Problem } from '../csv/problem.ts';
import type { Language } from '../kernel/base/language.ts';
import { tableText } from './table-text.ts';

const words = {
  en: {
    titles: ['row', 'column', 'value', 'problem'],
    noticed: 'noticed',
    refused: (n: number) => `refused for ${n} problems; nothing of it was changed`,
    more: (n: number) => `… and ${n} more`,
    would: 'would be ',
    created: (counts: string) => `${counts} created`,
    updated: (counts: string) => `${counts} updated`,
    ended: (n: number) => `${n} memberships ended`,
    unchanged: (n: number) => `${n} rows unchanged`,
    counts: { units: ' units', members: ' members', memberships: ' memberships' },
    and: ' and ',
    nothing: 'nothing',
    comma: ', ',
  },
  zh: {
    titles: ['行', '列', '值', '问题'],
    noticed: '提示',
    refused: (n: number) => `因 ${n} 处问题被退回，未做任何更改`,
    more: (n: number) => `……另有 ${n} 处`,
    would: '试运行：',
    created: (counts: string) => `新增 ${counts}`,
    updated: (counts: string) => `修改 ${counts}`,
    ended: (n: number) => `结束任职 ${n} 条`,
    unchanged: (n: number) => `${n} 行未变`,
    counts: { units: ' 个单位', members: ' 名职工', memberships: ' 条任职' },
    and: '、',
    nothing: '0 条',
    comma: '，',
  },
} as const;

/** A report for people: one line, and a table of what is wrong, or else of what was read otherwise, by row and column. */
export function reportText(file: string, report: RosterReport, language: Language): string {
  const said = words[language];
  const { kind, encoding, dryRun } = report;
  const titled = (column: string) => columnTitle(kind ?? undefined, column, language);
  const what = [kind, encoding].filter(Boolean).join(', ');
  const head = `${file}${what ? ` (${what})` : ''}`;
  if (isRefused(report))
    return [
      `${head}: ${said.refused(report.problemCount)}`,
      ...listText(report.problems, report.problemCount, said.titles, titled, language),
    ].join('\n');
  const [row, column, value] = said.titles;
  return [
    `${head}: ${dryRun ? said.would : ''}${changesText(report, language)}`,
    ...(report.noticeCount
      ? listText(report.notices, report.noticeCount, [row, column, value, said.noticed], titled, language)
      : []),
  ].join('\n');
}

function listText(
  problems: readonly Problem[],
  count: number,
  titles: readonly string[],
  titled: (column: string) => string,
  language: Language,
) {
  const lines = problems.map(({ row, column = '', value = '', code, message }) => [
    String(row),
    titled(column),
    value,
    `${code}: ${message[language]}`,
  ]);
  const more = count - problems.length;
  return [...tableText([titles, ...lines]), ...(more > 0 ? [`  ${words[language].more(more)}`] : [])];
}

function changesText({ created, updated, closed, unchanged }: RosterReport, language: Language): string {
  const said = words[language];
  return [
    said.created(countsText(created, language)),
    said.updated(countsText(updated, language)),
    ...(closed ? [said.ended(closed)] : []),
    said.unchanged(unchanged),
  ].join(said.comma);
}

function countsText(counts: RosterCounts, language: Language): string {
  const said = words[language];
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  return (
    parts.map(([table, count]) => `${count}${said.counts[table as keyof RosterCounts]}`).join(said.and) || said.nothing
  );
}
