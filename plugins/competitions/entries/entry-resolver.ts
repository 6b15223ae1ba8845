import {
  Allow,
  Arg,
  Args,
  type Context,
  Ctx,
  ID,
  Mutation,
  type Page,
  type PageArgs,
  Query,
  Resolver,
} from 'qinxue/plugin';
import { enterOneself, manageCompetitions } from '../permissions.ts';
import { Entry, EntryConnection } from './entry.ts';
import { admitEntry, disqualifyEntry, rejectEntry, restoreEntry, withdrawEntry } from './entry-commands.ts';
import {
  EntryAdmitInput,
  EntryRefuseInput,
  EntryRegisterInput,
  EntryReplaceMemberInput,
  EntryRestoreInput,
  EntryWithdrawInput,
} from './entry-input.ts';
import { registerEntry } from './register.ts';
import { replaceMember } from './replace-member.ts';

@Resolver(() => Entry)
export class EntryResolver {
  @Query(() => EntryConnection, { description: 'The entries that you can see (参赛报名列表).' })
  entries(@Args(() => EntryConnection.Args) page: PageArgs, @Ctx() context: Context): Promise<Page<Entry>> {
    return context.page(Entry, page);
  }

  @Query(() => Entry, { nullable: true, description: 'An entry by its id (参赛报名).' })
  entry(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() context: Context,
  ): Promise<Entry | undefined> {
    return context.find(Entry, id);
  }

  @Allow(enterOneself)
  @Mutation(() => Entry, { description: 'Enters oneself, someone else or a team (报名参赛).' })
  entryRegister(
    @Arg('input', () => EntryRegisterInput) input: EntryRegisterInput,
    @Ctx() context: Context,
  ): Promise<Entry> {
    return registerEntry(context, input);
  }

  @Allow(manageCompetitions)
  @Mutation(() => Entry, { description: 'Admits an entry that was looked at (通过资格审查).' })
  entryAdmit(@Arg('input', () => EntryAdmitInput) input: EntryAdmitInput, @Ctx() context: Context): Promise<Entry> {
    return admitEntry(context, input.entry);
  }

  @Allow(manageCompetitions)
  @Mutation(() => Entry, { description: 'Refuses an entry before the entries are fixed (不予通过).' })
  entryReject(@Arg('input', () => EntryRefuseInput) input: EntryRefuseInput, @Ctx() context: Context): Promise<Entry> {
    return rejectEntry(context, input);
  }

  @Allow(enterOneself)
  @Mutation(() => Entry, { description: 'Gives an entry up (退赛).' })
  entryWithdraw(
    @Arg('input', () => EntryWithdrawInput) input: EntryWithdrawInput,
    @Ctx() context: Context,
  ): Promise<Entry> {
    return withdrawEntry(context, input);
  }

  @Allow(manageCompetitions)
  @Mutation(() => Entry, { description: 'Excludes an entry; it is ranked no longer (取消参赛资格).' })
  entryDisqualify(
    @Arg('input', () => EntryRefuseInput) input: EntryRefuseInput,
    @Ctx() context: Context,
  ): Promise<Entry> {
    return disqualifyEntry(context, input);
  }

  @Allow(enterOneself)
  @Mutation(() => Entry, {
    description:
      'Changes the people of a team before it is marked; once the entries are fixed the organiser does, with a reason (更换队员).',
  })
  entryReplaceMember(
    @Arg('input', () => EntryReplaceMemberInput) input: EntryReplaceMemberInput,
    @Ctx() context: Context,
  ): Promise<Entry> {
    return replaceMember(context, input);
  }

  @Allow(manageCompetitions)
  @Mutation(() => Entry, {
    description: 'Lets an entry stand again that was refused, given up or excluded by mistake (恢复报名).',
  })
  entryRestore(
    @Arg('input', () => EntryRestoreInput) input: EntryRestoreInput,
    @Ctx() context: Context,
  ): Promise<Entry> {
    return restoreEntry(context, input);
  }
}
