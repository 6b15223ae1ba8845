import { badInput, QinxueError } from '../errors.ts';
import type { Problem } from './problem.ts';

/** What a report on any file says of its problems. */
export interface ReportedProblems {
  readonly problemCount: number;
  /** The first thousand, by row. */
  readonly problems: readonly Problem[];
}

/** So many problems an error or a report shows unless told otherwise, and at most. */
export const SHOWN_PROBLEMS = 100;
export const MOST_SHOWN_PROBLEMS = 1000;

/** Whether the report is of a file that was refused, in earnest or as a trial. */
export const isRefused = ({ problemCount }: ReportedProblems) => problemCount > 0;

/** A refused file as an error, with the first `shown` of its problems and what else the report says. */
export function invalidFile(
  { problems, problemCount }: ReportedProblems,
  shown = SHOWN_PROBLEMS,
  details: Readonly<Record<string, unknown>> = {},
): QinxueError {
  const first = problems[0];
  const place = first ? ` The first: row ${first.row}${first.column ? `, ${first.column}` : ''}, ${first.message}` : '';
  return new QinxueError('INVALID_FILE', `The file has ${problemCount} problems and nothing was changed.${place}`, {
    ...details,
    problemCount,
    problems: problems.slice(0, shown),
  });
}

/** The first problems of a report, for its field `problems(first:)`. @throws BAD_INPUT */
export function firstProblems({ problems }: ReportedProblems, first: number): readonly Problem[] {
  if (first < 0 || first > MOST_SHOWN_PROBLEMS)
    throw badInput('first', `must lie between 0 and ${MOST_SHOWN_PROBLEMS}.`);
  return problems.slice(0, first);
}
