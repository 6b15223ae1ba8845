import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { badInput } from '../errors.ts';
import { importRoster as permission } from '../organisation/permissions.ts';
import { Allow } from '../plugin/allow.ts';
import type { Scope } from '../request/scope.ts';
import { importRoster } from './import-roster.ts';
import { invalidRoster, isRefused, type RosterReport } from './report.ts';
import { RosterImportInput, RosterProblem, RosterReportType } from './roster-type.ts';

const SHOWN = 100;
const MOST_SHOWN = 1000;

@Resolver(() => RosterReportType)
export class RosterResolver {
  @Allow(permission)
  @Mutation(() => RosterReportType, {
    description:
      'Imports a small roster file, whole or not at all; larger ones go to `POST /roster`. A trial reports problems, an import with problems is the error `INVALID_ROSTER` (导入名册).',
  })
  async rosterImport(
    @Arg('input', () => RosterImportInput) { kind, content, text, dryRun }: RosterImportInput,
    @Ctx() scope: Scope,
  ): Promise<RosterReport> {
    const report = await importRoster(scope, bytesOf(content, text), { dryRun, ...(kind && { kind }) });
    if (isRefused(report) && !dryRun) throw invalidRoster(report, SHOWN);
    return report;
  }

  @FieldResolver(() => [RosterProblem], { description: 'The first of the problems, by row (问题).' })
  problems(
    @Root() report: RosterReport,
    @Arg('first', () => Int, { defaultValue: SHOWN, description: 'How many, at most 1,000 (数量).' }) first: number,
  ): readonly RosterProblem[] {
    if (first < 0 || first > MOST_SHOWN) throw badInput('first', `must lie between 0 and ${MOST_SHOWN}.`);
    return report.problems.slice(0, first);
  }
}

function bytesOf(content: string | null | undefined, text: string | null | undefined): Uint8Array {
  if ((content == null) === (text == null)) throw badInput('input', 'needs either `content` or `text`.');
  if (text != null) return Buffer.from(text);
  const bytes = Buffer.from(content ?? '', 'base64');
  // Node skips what is no base64, and would read a file pasted as it is into nonsense.
  const plain = (base64: string) => base64.replace(/[\s=]/g, '').replaceAll('-', '+').replaceAll('_', '/');
  if (plain(bytes.toString('base64')) !== plain(content ?? ''))
    throw badInput('input.content', 'is not base64; give a file that is text already as `text`.');
  return bytes;
}
