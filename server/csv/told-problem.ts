import type { Text } from '../kernel/base/text.ts';
import type { Problem } from './problem.ts';

/** A problem in the language of whoever reads the report. */
export interface ToldProblem extends Omit<Problem, 'message'> {
  readonly message: string;
}

/** A problem as it is told in one language, with its place in the file. */
export const toldProblem = ({ message, ...problem }: Problem, language: keyof Text): ToldProblem => ({
  ...problem,
  message: message[language],
});

type Report = Readonly<Record<'problems' | 'notices', readonly Problem[]>>;

/** A report as plain data in one language, for answers that are no GraphQL. */
export const toldReport = <R extends Report>(report: R, language: keyof Text) => ({
  ...report,
  problems: report.problems.map((problem) => toldProblem(problem, language)),
  notices: report.notices.map((notice) => toldProblem(notice, language)),
});
