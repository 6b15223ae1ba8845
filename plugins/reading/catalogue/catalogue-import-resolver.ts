import {
  Allow,
  Arg,
  type Context,
  Ctx,
  fileBytes,
  importReport,
  invalidFile,
  isRefused,
  Mutation,
  Resolver,
  SHOWN_PROBLEMS,
} from 'qinxue/plugin';
import { manageCatalogue } from '../permissions.ts';
import { CatalogueImportInput, CatalogueReportType } from './catalogue-report-type.ts';
import { type CatalogueReport, importCatalogue } from './import-catalogue.ts';

@Resolver(() => CatalogueReportType)
export class CatalogueImportResolver extends importReport(
  'The first of what was read otherwise than it stands in the file, or left out, by row (提示).',
) {
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
}
