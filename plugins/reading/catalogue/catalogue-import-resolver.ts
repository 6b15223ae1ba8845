import {
  Allow,
  Arg,
  type Context,
  Ctx,
  FieldResolver,
  FileProblem,
  fileBytes,
  firstOf,
  firstProblems,
  Int,
  invalidFile,
  isRefused,
  Mutation,
  Resolver,
  Root,
  SHOWN_PROBLEMS,
} from 'qinxue/plugin';
import { manageCatalogue } from '../permissions.ts';
import { CatalogueImportInput, CatalogueReportType } from './catalogue-report-type.ts';
import { type CatalogueReport, importCatalogue } from './import-catalogue.ts';

@Resolver(() => CatalogueReportType)
export class CatalogueImportResolver {
  @Allow(manageCatalogue)
  @Mutation(() => CatalogueReportType, {
    description:
      'Imports a small file of books, whole or not at all; larger ones go to `POST /plugins/reading/catalogue`. A trial reports problems, an import with problems is the error `INVALID_FILE` (导入书目).',
  })
  async catalogueImport(
    @Arg('input', () => CatalogueImportInput) { dryRun, ...file }: CatalogueImportInput,
    @Ctx() context: Context,
  ): Promise<CatalogueReport> {
    const report = await importCatalogue(context, fileBytes(file), { dryRun });
    if (isRefused(report) && !dryRun)
      throw invalidFile(report, SHOWN_PROBLEMS, { encoding: report.encoding }, context.language);
    return report;
  }

  @FieldResolver(() => [FileProblem], { description: 'The first of the problems, by row (问题).' })
  problems(
    @Root() report: CatalogueReport,
    @Arg('first', () => Int, { defaultValue: SHOWN_PROBLEMS, description: 'How many, at most 1,000 (数量).' })
    first: number,
  ): readonly FileProblem[] {
    return firstProblems(report, first);
  }

  @FieldResolver(() => [FileProblem], {
    description: 'The first of what was read otherwise than it stands in the file, or left out, by row (提示).',
  })
  notices(
    @Root() report: CatalogueReport,
    @Arg('first', () => Int, { defaultValue: SHOWN_PROBLEMS, description: 'How many, at most 1,000 (数量).' })
    first: number,
  ): readonly FileProblem[] {
    return firstOf(report.notices, first);
  }
}
