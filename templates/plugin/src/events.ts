import { event, text } from 'qinxue/plugin';

export interface EntryAdded {
  readonly entryId: string;
  readonly memberId: string;
}

/** In the unit that the person belonged to then. */
export const entryAdded = event<EntryAdded>('sample-plugin.entry-added', text('An entry was added', '新增记录'), {
  entryId: text('the entry', '记录'),
  memberId: text('who did it', '职工'),
});

export const events = [entryAdded];
