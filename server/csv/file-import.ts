import { Arg, FieldResolver, Int, Root } from 'type-graphql';
import { field, optional } from '../kernel/schema/fields.ts';
import { FileProblem } from './file-problem.ts';
import { firstOf, firstProblems, type ReportedProblems, SHOWN_PROBLEMS } from './invalid-file.ts';
import type { Problem } from './problem.ts';

/** Of the input of every import: the file, in one of two ways, and whether it is a trial. */
export const importFields = {
  content: optional(
    String,
    'The bytes of the file in base64, as Excel saved it: UTF-8, UTF-16 or GB18030 (文件内容,base64).',
  ),
  text: optional(String, 'The file as text (文件文本).'),
  dryRun: field(Boolean, 'Only report what it would do (试运行).'),
};

/** Of every report of an import; its problems and notices are fields that `importReport` adds. */
export const importReportFields = {
  dryRun: field(Boolean, 'Nothing was changed, it was a trial (试运行).'),
  unchanged: field(Int, 'Rows of the file that change nothing (未变行数).'),
  problemCount: field(Int, 'How many problems there are; only in a trial more than none (问题数).'),
  noticeCount: field(Int, 'How many cells and columns were read otherwise than they stand there (提示数).'),
};

interface Report extends ReportedProblems {
  readonly notices: readonly Problem[];
}

/**
 * The base of the resolver of an import's report: the first of its problems and of its notices, by row.
 * @example
 * @Resolver(() => CatalogueReportType)
 * export class CatalogueImportResolver extends importReport('What was read otherwise than it stands there (提示).') { … }
 */
export function importReport(noticesDescription: string): new () => object {
  class ImportReport {
    @FieldResolver(() => [FileProblem], { description: 'The first of the problems, by row (问题).' })
    problems(
      @Root() report: Report,
      @Arg('first', () => Int, { defaultValue: SHOWN_PROBLEMS, description: 'How many, at most 1,000 (数量).' })
      first: number,
    ): readonly FileProblem[] {
      return firstProblems(report, first);
    }

    @FieldResolver(() => [FileProblem], { description: noticesDescription })
    notices(
      @Root() report: Report,
      @Arg('first', () => Int, { defaultValue: SHOWN_PROBLEMS, description: 'How many, at most 1,000 (数量).' })
      first: number,
    ): readonly FileProblem[] {
      return firstOf(report.notices, first);
    }
  }
  return ImportReport;
}
