import { HasMany, type Page, Resolver } from 'qinxue/plugin';
import { Member } from '../organisation/index.ts';
import { type EntryMember, EntryMemberConnection } from './entries/entry-member.ts';
import { type PanelJudge, PanelJudgeConnection } from './panels/panel-judge.ts';

/** The competitions plugin adds `entries` and `panels` to the kernel's Member. */
@Resolver(() => Member)
export class MemberCompeting {
  @HasMany(() => EntryMemberConnection, 'memberId', {
    description: 'In what the person takes or took part, alone or in a team (参赛记录).',
  })
  entries?: Page<EntryMember>;

  @HasMany(() => PanelJudgeConnection, 'memberId', { description: 'Which stages the person judges (评判任务).' })
  panels?: Page<PanelJudge>;
}
