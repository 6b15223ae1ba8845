import {
  Arg,
  Args,
  badInput,
  type Context,
  Ctx,
  field,
  fields,
  ID,
  Int,
  nullable,
  ObjectType,
  type Page,
  type PageArgs,
  QinxueError,
  Query,
  Resolver,
  sql,
  text,
} from 'qinxue/plugin';
import { always, own, readPage, servicesOf, tableOf } from '../../../server/api/platform.ts';
import { readAudit } from '../permissions.ts';
import { below } from '../tree/tree-sql.ts';
import { getUnit } from '../units/find-unit.ts';
import { AuditEntry, AuditEntryConnection } from './audit-entry.ts';
import { verifyAudit } from './verify-audit.ts';

/** A request has to end soon; the whole log is for the command line. */
const MAX_ENTRIES = 10_000;

@ObjectType({ description: 'Whether the audit log is as it was written (审计核验结果).' })
export class AuditVerification extends fields({
  ok: field(Boolean, 'Every entry that was checked is as it was written (是否完好).'),
  entries: field(Int, 'How many entries were checked and in order (已核验条数).'),
  length: field(Int, 'How many entries there are in all (总条数).'),
  head: field(String, 'The hash of the last entry; keep it to compare with later (链首哈希).'),
  brokenAt: nullable(Int, 'The first entry that is not as it was written (首个异常序号).'),
  problem: nullable(String, 'What is wrong there (异常说明).'),
}) {}

@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryConnection, { description: 'What was changed, by whom, where you may know (审计记录).' })
  auditEntries(
    @Args(() => AuditEntryConnection.Args) page: PageArgs,
    @Arg('unit', () => ID, {
      nullable: true,
      description: 'Only of this unit and everything below it, by id or code (单位).',
    })
    unit: string | undefined,
    @Ctx() context: Context,
  ): Promise<Page<AuditEntry>> {
    return readPage(context, tableOf(AuditEntry), page, unit ? within(getUnit(context, unit).id) : always);
  }

  @Query(() => AuditVerification, {
    description: 'Checks the end of the audit log, for who may read all of it (核验审计记录).',
  })
  async auditVerification(
    @Arg('newest', () => Int, {
      defaultValue: 1000,
      description: 'How many entries from the end, at most 10,000 (条数).',
    })
    newest: number,
    @Ctx() context: Context,
  ): Promise<AuditVerification> {
    if (!context.viewer.holdsEverywhere(readAudit))
      throw new QinxueError(
        'FORBIDDEN',
        text('Only who may read the whole audit log can have it checked.', '只有可查看全部审计记录者才能核验。'),
        { permission: readAudit.id },
      );
    if (newest < 1 || newest > MAX_ENTRIES)
      throw badInput('newest', text(`must be between 1 and ${MAX_ENTRIES}.`, `应在 1 至 ${MAX_ENTRIES} 之间。`));
    const { firstBroken, ...verification } = await verifyAudit(servicesOf(context).database, { last: newest });
    return {
      ...verification,
      brokenAt: firstBroken?.seq ?? null,
      problem: firstBroken?.problem[context.language] ?? null,
    };
  }
}

const within = (unitId: string) => sql`${own('unitId')} IN ${below([unitId])}`;
