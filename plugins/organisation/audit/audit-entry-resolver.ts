import { type Context, Ctx, FieldResolver, Resolver, Root } from 'qinxue/plugin';
import { AuditEntry } from './audit-entry.ts';
import { isEntryShown, isEntryWhole, isWholeAt, shownColumns } from './shown-entry.ts';

/** What an entry says of its row, to those who see the row. */
@Resolver(() => AuditEntry)
export class AuditEntryResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether `before`, `after`, `reason` and `hash` are kept back, because you do not see the row (已隐去).',
  })
  async redacted(@Root() entry: AuditEntry, @Ctx() context: Context): Promise<boolean> {
    return !(await isEntryShown(context, entry));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The changed columns before, as JSON; what you may not see stands there as `•` (变更前).',
  })
  async before(@Root() entry: AuditEntry, @Ctx() context: Context): Promise<string | null> {
    return (await isEntryShown(context, entry)) ? shownColumns(context, entry.entity, entry.before) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The changed columns after, as JSON; what you may not see stands there as `•` (变更后).',
  })
  async after(@Root() entry: AuditEntry, @Ctx() context: Context): Promise<string | null> {
    return (await isEntryShown(context, entry)) ? shownColumns(context, entry.entity, entry.after) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why, where a reason is asked for (原因).' })
  async reason(@Root() entry: AuditEntry, @Ctx() context: Context): Promise<string | null> {
    return (await isEntryShown(context, entry)) ? entry.reason : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The hash of the entry before; kept back with what that one says (前一哈希).',
  })
  async previousHash(@Root() entry: AuditEntry, @Ctx() context: Context): Promise<string | null> {
    return (await context.load(isWholeAt, String(entry.seq - 1))) ? entry.previousHash : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'SHA-256 over this entry and the hash before it; kept back with anything of the entry, as it would tell a value to whoever tries all (哈希).',
  })
  async hash(@Root() entry: AuditEntry, @Ctx() context: Context): Promise<string | null> {
    return (await isEntryWhole(context, entry)) ? entry.hash : null;
  }
}
