import {
  Allow,
  Arg,
  Args,
  type Context,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  type Page,
  type PageArgs,
  Query,
  Resolver,
  Root,
} from 'qinxue/plugin';
import { describeAudience } from '../../organisation/index.ts';
import { manageReading } from '../permissions.ts';
import { ReadingActivity, ReadingActivityConnection } from './activity.ts';
import { createActivity, moveActivity, updateActivity } from './activity-commands.ts';
import {
  ReadingActivityCreateInput,
  ReadingActivityInput,
  ReadingActivityProlongInput,
  ReadingActivityReasonInput,
  ReadingActivityUpdateInput,
} from './activity-input.ts';
import { cancelActivity, prolongActivity, withdrawResults } from './change-course.ts';

const words = ({ audience }: ReadingActivity, context: Context) =>
  audience && describeAudience(audience, (id) => context.directory.unit(id)?.name ?? id);

@Resolver(() => ReadingActivity)
export class ActivityResolver {
  @Query(() => ReadingActivityConnection, { description: 'The reading activities that you can see (读书活动列表).' })
  readingActivities(
    @Args(() => ReadingActivityConnection.Args) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<ReadingActivity>> {
    return context.page(ReadingActivity, page);
  }

  @Query(() => ReadingActivity, { nullable: true, description: 'A reading activity by its id (读书活动).' })
  readingActivity(@Arg('id', () => ID, { description: 'The id (编号).' }) id: string, @Ctx() context: Context) {
    return context.find(ReadingActivity, id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'For whom it is, in English words; empty for everyone of the unit and below (适用人员,英文).',
  })
  audience(@Root() activity: ReadingActivity, @Ctx() context: Context): string | null {
    return words(activity, context)?.en ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The same in Chinese words (适用人员,中文).' })
  audienceZh(@Root() activity: ReadingActivity, @Ctx() context: Context): string | null {
    return words(activity, context)?.zh ?? null;
  }

  @Allow(manageReading)
  @Mutation(() => ReadingActivity, { description: 'Begins a reading activity as a draft (新建读书活动).' })
  readingActivityCreate(
    @Arg('input', () => ReadingActivityCreateInput) input: ReadingActivityCreateInput,
    @Ctx() context: Context,
  ) {
    return createActivity(context, input);
  }

  @Allow(manageReading)
  @Mutation(() => ReadingActivity, { description: 'Changes a draft (修改读书活动).' })
  readingActivityUpdate(
    @Arg('input', () => ReadingActivityUpdateInput) input: ReadingActivityUpdateInput,
    @Ctx() context: Context,
  ) {
    return updateActivity(context, input);
  }

  @Allow(manageReading)
  @Mutation(() => ReadingActivity, { description: 'Announces it to its audience (发布读书活动).' })
  readingActivityPublish(
    @Arg('input', () => ReadingActivityInput) input: ReadingActivityInput,
    @Ctx() context: Context,
  ) {
    return moveActivity(context, input.readingActivity, 'publish');
  }

  @Allow(manageReading)
  @Mutation(() => ReadingActivity, { description: 'Begins the reading (启动读书活动).' })
  readingActivityActivate(
    @Arg('input', () => ReadingActivityInput) input: ReadingActivityInput,
    @Ctx() context: Context,
  ) {
    return moveActivity(context, input.readingActivity, 'activate');
  }

  @Allow(manageReading)
  @Mutation(() => ReadingActivity, { description: 'Takes nothing new any more (截止提交).' })
  readingActivityCloseSubmissions(
    @Arg('input', () => ReadingActivityInput) input: ReadingActivityInput,
    @Ctx() context: Context,
  ) {
    return moveActivity(context, input.readingActivity, 'closeSubmissions');
  }

  @Allow(manageReading)
  @Mutation(() => ReadingActivity, { description: 'Begins the judging (开始评审).' })
  readingActivityBeginJudging(
    @Arg('input', () => ReadingActivityInput) input: ReadingActivityInput,
    @Ctx() context: Context,
  ) {
    return moveActivity(context, input.readingActivity, 'beginJudging');
  }

  @Allow(manageReading)
  @Mutation(() => ReadingActivity, {
    description: 'Fixes and tells who has done what, once everything is judged (公布结果).',
  })
  readingActivityPublishResults(
    @Arg('input', () => ReadingActivityInput) input: ReadingActivityInput,
    @Ctx() context: Context,
  ) {
    return moveActivity(context, input.readingActivity, 'publishResults');
  }

  @Allow(manageReading)
  @Mutation(() => ReadingActivity, { description: 'Ends it (归档读书活动).' })
  readingActivityArchive(
    @Arg('input', () => ReadingActivityInput) input: ReadingActivityInput,
    @Ctx() context: Context,
  ) {
    return moveActivity(context, input.readingActivity, 'archive');
  }

  @Allow(manageReading)
  @Mutation(() => ReadingActivity, {
    description: 'Gives it a later last day before its results are told; closed submissions open again (延长读书活动).',
  })
  readingActivityProlong(
    @Arg('input', () => ReadingActivityProlongInput) input: ReadingActivityProlongInput,
    @Ctx() context: Context,
  ) {
    return prolongActivity(context, input);
  }

  @Allow(manageReading)
  @Mutation(() => ReadingActivity, {
    description: 'Takes back the results to judge again; the audit log keeps what was told (撤回活动结果).',
  })
  readingActivityWithdrawResults(
    @Arg('input', () => ReadingActivityReasonInput) input: ReadingActivityReasonInput,
    @Ctx() context: Context,
  ) {
    return withdrawResults(context, input);
  }

  @Allow(manageReading)
  @Mutation(() => ReadingActivity, {
    description: 'Calls it off before its results are told; what was read stays with its readers (取消读书活动).',
  })
  readingActivityCancel(
    @Arg('input', () => ReadingActivityReasonInput) input: ReadingActivityReasonInput,
    @Ctx() context: Context,
  ) {
    return cancelActivity(context, input);
  }
}
