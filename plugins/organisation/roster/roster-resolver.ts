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
  isRefused,
  Mutation,
  Resolver,
  Root,
  SHOWN_PROBLEMS,
} from 'qinxue/plugin';
import { importRoster as permission } from '../permissions.ts';
import { importRoster } from './import-roster.ts';
import { invalidRoster, type RosterReport } from './report.ts';
import { RosterImportInput, RosterReportType } from './roster-type.ts';

@Resolver(() => RosterReportType)
export class RosterResolver {
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

  @FieldResolver(() => [FileProblem], { description: 'The first of the problems, by row (问题).' })
  problems(
    @Root() report: RosterReport,
    @Arg('first', () => Int, { defaultValue: SHOWN_PROBLEMS, description: 'How many, at most 1,000 (数量).' })
    first: number,
  ): readonly FileProblem[] {
    return firstProblems(report, first);
  }

  @FieldResolver(() => [FileProblem], {
    description:
      'The first of what was read otherwise than it stands in the file, or left out, by row: codes with invisible marks, unknown columns (提示).',
  })
  notices(
    @Root() report: RosterReport,
    @Arg('first', () => Int, { defaultValue: SHOWN_PROBLEMS, description: 'How many, at most 1,000 (数量).' })
    first: number,
  ): readonly FileProblem[] {
    return firstOf(report.notices, first);
  }
}
