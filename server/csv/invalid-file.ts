import { badInput, QinxueError } from '../kernel/base/errors.ts';
import type { Language } from '../kernel/base/language.ts';
import { text } from '../kernel/base/text.ts';
import type { Problem } from './problem.ts';
import { toldProblem } from './told-problem.ts';

/** What a report on any file says of its problems. */
export interface ReportedProblems {
  readonly problemCount: number;
  /** The first thousand, by row. */
  readonly problems: readonly Problem[];
}

/** So many problems an error or a report shows unless told otherwise, and at most. */
export const SHOWN_PROBLEMS = 100;
export const MAX_SHOWN_PROBLEMS = 1000;

/** Whether the report is of a file that was refused, in earnest or as a trial. */
export const isRefused = ({ problemCount }: ReportedProblems) => problemCount > 0;

/** A refused file as an error, with the first `shown` of its problems, in this language, and what else the report says. */
export function invalidFile(
  { problems, problemCount }: ReportedProblems,
  shown = SHOWN_PROBLEMS,
  details: Readonly<Record<string, unknown>> = {},
  language: Language = 'en',
): QinxueError {
  const first = problems[0];
  const { column } = first ?? {};
  const more = Math.max(0, problemCount - Math.min(shown, problems.length));
  const message = text(
    `The file has ${problemCount} problems and nothing was changed.${more ? ` ${more} of them are not shown.` : ''}${
      first ? ` The first: row ${first.row}${column ? `, ${column}` : ''}, ${first.message.en}` : ''
    }`,
    `文件有 ${problemCount} 处问题，未做任何更改。${more ? `其中 ${more} 处未列出。` : ''}${
      first ? `第一处：第 ${first.row} 行${column ? `“${column}”列` : ''}，${first.message.zh}` : ''
    }`,
  );
  return new QinxueError('INVALID_FILE', message, {
    ...details,
    problemCount,
    problems: problems.slice(0, shown).map((problem) => toldProblem(problem, language)),
  });
}

/** The first problems of a report, for its field `problems(first:)`. @throws BAD_INPUT */
export function firstProblems({ problems }: ReportedProblems, first: number): readonly Problem[] {
  return firstOf(problems, first);
}

/** The same of its notices. @throws BAD_INPUT */
export function firstOf(problems: readonly Problem[], first: number): readonly Problem[] {
  if (first < 0 || first > MAX_SHOWN_PROBLEMS)
    throw badInput(
      'first',
      text(`must lie between 0 and ${MAX_SHOWN_PROBLEMS}.`, `须在 0 到 ${MAX_SHOWN_PROBLEMS} 之间。`),
    );
  return problems.slice(0, first);
}
