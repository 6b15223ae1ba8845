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
  entries(@Args(() => EntryConnection.Args) page: PageArgs, @Ctx() scope: Context): Promise<Page<Entry>> {
    return scope.page(Entry, page);
  }

  @Query(() => Entry, { nullable: true, description: 'An entry by its id (参赛报名).' })
  entry(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() scope: Context,
  ): Promise<Entry | undefined> {
    return scope.find(Entry, id);
  }

  @Allow(enterOneself)
  @Mutation(() => Entry, { description: 'Enters oneself, someone else or a team (报名参赛).' })
  entryRegister(
    @Arg('input', () => EntryRegisterInput) input: EntryRegisterInput,
    @Ctx() scope: Context,
  ): Promise<Entry> {
    return registerEntry(scope, input);
  }

  @Allow(manageCompetitions)
  @Mutation(() => Entry, { description: 'Admits an entry that was looked at (通过资格审查).' })
  entryAdmit(@Arg('input', () => EntryAdmitInput) input: EntryAdmitInput, @Ctx() scope: Context): Promise<Entry> {
    return admitEntry(scope, input.entry);
  }

  @Allow(manageCompetitions)
  @Mutation(() => Entry, { description: 'Refuses an entry before the entries are fixed (不予通过).' })
  entryReject(@Arg('input', () => EntryRefuseInput) input: EntryRefuseInput, @Ctx() scope: Context): Promise<Entry> {
    return rejectEntry(scope, input);
  }

  @Allow(enterOneself)
  @Mutation(() => Entry, { description: 'Gives an entry up (退赛).' })
  entryWithdraw(
    @Arg('input', () => EntryWithdrawInput) input: EntryWithdrawInput,
    @Ctx() scope: Context,
  ): Promise<Entry> {
    return withdrawEntry(scope, input);
  }

  @Allow(manageCompetitions)
  @Mutation(() => Entry, { description: 'Excludes an entry; it is ranked no longer (取消参赛资格).' })
  entryDisqualify(
    @Arg('input', () => EntryRefuseInput) input: EntryRefuseInput,
    @Ctx() scope: Context,
  ): Promise<Entry> {
    return disqualifyEntry(scope, input);
  }

  @Allow(enterOneself)
  @Mutation(() => Entry, {
    description:
      'Changes the people of a team before it is marked; once the entries are fixed the organiser does, with a reason (更换队员).',
  })
  entryReplaceMember(
    @Arg('input', () => EntryReplaceMemberInput) input: EntryReplaceMemberInput,
    @Ctx() scope: Context,
  ): Promise<Entry> {
    return replaceMember(scope, input);
  }

  @Allow(manageCompetitions)
  @Mutation(() => Entry, {
    description: 'Lets an entry stand again that was refused, given up or excluded by mistake (恢复报名).',
  })
  entryRestore(@Arg('input', () => EntryRestoreInput) input: EntryRestoreInput, @Ctx() scope: Context): Promise<Entry> {
    return restoreEntry(scope, input);
  }
}
