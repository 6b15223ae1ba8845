import {
  Allow,
  Arg,
  type Context,
  Ctx,
  fileBytes,
  importReport,
  isRefused,
  Mutation,
  Resolver,
  SHOWN_PROBLEMS,
} from 'qinxue/plugin';
import { importRoster as permission } from '../permissions.ts';
import { importRoster } from './import-roster.ts';
import { invalidRoster, type RosterReport } from './report.ts';
import { RosterImportInput, RosterReportType } from './roster-type.ts';

@Resolver(() => RosterReportType)
export class RosterResolver extends importReport(
  'The first of what was read otherwise than it stands in the file, or left out, by row: codes with invisible marks, unknown columns (提示).',
) {
  @Allow(permission)
  @Mutation(() => RosterReportType, {
    description:
      'Imports a small roster file, whole or not at all; larger ones go to `POST /roster`. A trial reports problems, an import with problems is the error `INVALID_FILE` (导入名册).',
  })
  async rosterImport(
    @Arg('input', () => RosterImportInput) { kind, content, text, dryRun, on }: RosterImportInput,
    @Ctx() context: Context,
  ): Promise<RosterReport> {
    const report = await importRoster(context, fileBytes({ content, text }), { dryRun, on, ...(kind && { kind }) });
    if (isRefused(report) && !dryRun) throw invalidRoster(report, SHOWN_PROBLEMS, context.language);
    return report;
  }
}
