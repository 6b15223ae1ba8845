import { mutationOf, operations, pageQuery, rowQuery } from 'qinxue/plugin';
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

const own = mutationOf(Entry, enterOneself);
const managed = mutationOf(Entry, manageCompetitions);

export const EntryResolver = operations({
  entries: pageQuery(EntryConnection, { description: 'The entries that you can see (参赛报名列表).' }),
  entry: rowQuery(Entry, { description: 'An entry by its id (参赛报名).' }),
  entryRegister: own(EntryRegisterInput, registerEntry, {
    description: 'Enters oneself, someone else or a team (报名参赛).',
  }),
  entryAdmit: managed(EntryAdmitInput, admitEntry, {
    description: 'Admits an entry that was looked at (通过资格审查).',
  }),
  entryReject: managed(EntryRefuseInput, rejectEntry, {
    description: 'Refuses an entry before the entries are fixed (不予通过).',
  }),
  entryWithdraw: own(EntryWithdrawInput, withdrawEntry, { description: 'Gives an entry up (退赛).' }),
  entryDisqualify: managed(EntryRefuseInput, disqualifyEntry, {
    description: 'Excludes an entry; it is ranked no longer (取消参赛资格).',
  }),
  entryReplaceMember: own(EntryReplaceMemberInput, replaceMember, {
    description:
      'Changes the people of a team before it is marked; once the entries are fixed the organiser does, with a reason (更换队员).',
  }),
  entryRestore: managed(EntryRestoreInput, restoreEntry, {
    description: 'Lets an entry stand again that was refused, given up or excluded by mistake (恢复报名).',
  }),
});
