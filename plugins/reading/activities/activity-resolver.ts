import {
  type Context,
  Ctx,
  FieldResolver,
  lifecycleMutation,
  mutationOf,
  operations,
  pageQuery,
  Resolver,
  Root,
  rowQuery,
} from 'qinxue/plugin';
import { describeAudience } from '../../organisation/index.ts';
import { manageReading } from '../permissions.ts';
import { ReadingActivity, ReadingActivityConnection } from './activity.ts';
import { type ActivityCommand, createActivity, moveActivity, updateActivity } from './activity-commands.ts';
import {
  ReadingActivityCreateInput,
  ReadingActivityInput,
  ReadingActivityProlongInput,
  ReadingActivityReasonInput,
  ReadingActivityUpdateInput,
} from './activity-input.ts';
import { activityLifecycle } from './activity-lifecycle.ts';
import { cancelActivity, prolongActivity, withdrawResults } from './change-course.ts';

const words = ({ audience }: ReadingActivity, context: Context) =>
  audience && describeAudience(audience, (id) => context.directory.unit(id)?.name ?? id);

const managed = mutationOf(ReadingActivity, manageReading);
const step = lifecycleMutation(activityLifecycle, {
  allow: manageReading,
  input: ReadingActivityInput,
  run: (context, { readingActivity }, command: ActivityCommand) => moveActivity(context, readingActivity, command),
});

@Resolver(() => ReadingActivity)
export class ActivityResolver extends operations({
  readingActivities: pageQuery(ReadingActivityConnection, {
    description: 'The reading activities that you can see (读书活动列表).',
  }),
  readingActivity: rowQuery(ReadingActivity, { description: 'A reading activity by its id (读书活动).' }),
  readingActivityCreate: managed(ReadingActivityCreateInput, createActivity, {
    description: 'Begins a reading activity as a draft (新建读书活动).',
  }),
  readingActivityUpdate: managed(ReadingActivityUpdateInput, updateActivity, {
    description: 'Changes a draft (修改读书活动).',
  }),
  readingActivityPublish: step('publish', { description: 'Announces it to its audience (发布读书活动).' }),
  readingActivityActivate: step('activate', { description: 'Begins the reading (启动读书活动).' }),
  readingActivityCloseSubmissions: step('closeSubmissions', { description: 'Takes nothing new any more (截止提交).' }),
  readingActivityBeginJudging: step('beginJudging', { description: 'Begins the judging (开始评审).' }),
  readingActivityPublishResults: step('publishResults', {
    description: 'Fixes and tells who has done what, once everything is judged (公布结果).',
  }),
  readingActivityArchive: step('archive', { description: 'Ends it (归档读书活动).' }),
  readingActivityProlong: managed(ReadingActivityProlongInput, prolongActivity, {
    description: 'Gives it a later last day before its results are told; closed submissions open again (延长读书活动).',
  }),
  readingActivityWithdrawResults: managed(ReadingActivityReasonInput, withdrawResults, {
    description: 'Takes back the results to judge again; the audit log keeps what was told (撤回活动结果).',
  }),
  readingActivityCancel: managed(ReadingActivityReasonInput, cancelActivity, {
    description: 'Calls it off before its results are told; what was read stays with its readers (取消读书活动).',
  }),
}) {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'For whom it is, in English words; empty for everyone of the unit and below (适用人员，英文).',
  })
  audience(@Root() activity: ReadingActivity, @Ctx() context: Context): string | null {
    return words(activity, context)?.en ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The same in Chinese words (适用人员，中文).' })
  audienceZh(@Root() activity: ReadingActivity, @Ctx() context: Context): string | null {
    return words(activity, context)?.zh ?? null;
  }
}
