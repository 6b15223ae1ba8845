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
import { manageCourses } from '../permissions.ts';
import { wordsOfAudience } from '../places/eligible.ts';
import { reopenClass, resumeClass, reverseClass } from './reopen-class.ts';
import { cancelClass, moveClass, startClass } from './run-class.ts';
import { settleClass } from './settle-class.ts';
import { TrainingClass, TrainingClassConnection } from './training-class.ts';
import {
  TrainingClassCreateInput,
  TrainingClassInput,
  TrainingClassReasonInput,
  TrainingClassUpdateInput,
} from './training-class-input.ts';
import { createClass, updateClass } from './write-class.ts';

@Resolver(() => TrainingClass)
export class TrainingClassResolver {
  @Query(() => TrainingClassConnection, { description: 'The training classes that you can see (培训班列表).' })
  trainingClasses(
    @Args(() => TrainingClassConnection.Args) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<TrainingClass>> {
    return context.page(TrainingClass, page);
  }

  @Query(() => TrainingClass, { nullable: true, description: 'A training class by its id (培训班).' })
  trainingClass(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() context: Context,
  ): Promise<TrainingClass | undefined> {
    return context.find(TrainingClass, id);
  }

  @FieldResolver(() => String, { description: 'For whom it is, in English words (适用人员英文说明).' })
  async audience(@Root() training: TrainingClass, @Ctx() context: Context): Promise<string> {
    return (await wordsOfAudience(context, training)).en;
  }

  @FieldResolver(() => String, { description: 'For whom it is, in Chinese words (适用人员中文说明).' })
  async audienceZh(@Root() training: TrainingClass, @Ctx() context: Context): Promise<string> {
    return (await wordsOfAudience(context, training)).zh;
  }

  @Allow(manageCourses)
  @Mutation(() => TrainingClass, { description: 'Begins a training class as a draft (新建培训班).' })
  trainingClassCreate(
    @Arg('input', () => TrainingClassCreateInput) input: TrainingClassCreateInput,
    @Ctx() context: Context,
  ): Promise<TrainingClass> {
    return createClass(context, input);
  }

  @Allow(manageCourses)
  @Mutation(() => TrainingClass, {
    description: 'Changes the plan of a class until it runs; more seats go to those who wait (修改培训班).',
  })
  trainingClassUpdate(
    @Arg('input', () => TrainingClassUpdateInput) input: TrainingClassUpdateInput,
    @Ctx() context: Context,
  ): Promise<TrainingClass> {
    return updateClass(context, input);
  }

  @Allow(manageCourses)
  @Mutation(() => TrainingClass, { description: 'Opens a class to those for whom it is (开放报名).' })
  trainingClassOpen(
    @Arg('input', () => TrainingClassInput) input: TrainingClassInput,
    @Ctx() context: Context,
  ): Promise<TrainingClass> {
    return moveClass(context, input.trainingClass, 'open');
  }

  @Allow(manageCourses)
  @Mutation(() => TrainingClass, {
    description: 'Confirms that a class takes place: enough people have a seat (确认开班).',
  })
  trainingClassConfirm(
    @Arg('input', () => TrainingClassInput) input: TrainingClassInput,
    @Ctx() context: Context,
  ): Promise<TrainingClass> {
    return moveClass(context, input.trainingClass, 'confirm');
  }

  @Allow(manageCourses)
  @Mutation(() => TrainingClass, { description: 'Starts a class; who still waits has waited in vain (开班).' })
  trainingClassStart(
    @Arg('input', () => TrainingClassInput) input: TrainingClassInput,
    @Ctx() context: Context,
  ): Promise<TrainingClass> {
    return startClass(context, input.trainingClass);
  }

  @Allow(manageCourses)
  @Mutation(() => TrainingClass, { description: 'Ends a class; its attendance can still be corrected (结班).' })
  trainingClassFinish(
    @Arg('input', () => TrainingClassInput) input: TrainingClassInput,
    @Ctx() context: Context,
  ): Promise<TrainingClass> {
    return moveClass(context, input.trainingClass, 'finish');
  }

  @Allow(manageCourses)
  @Mutation(() => TrainingClass, {
    description: 'Decides who has completed a class and credits the hours that were attended, once (培训班结算).',
  })
  trainingClassSettle(
    @Arg('input', () => TrainingClassInput) input: TrainingClassInput,
    @Ctx() context: Context,
  ): Promise<TrainingClass> {
    return settleClass(context, input.trainingClass);
  }

  @Allow(manageCourses)
  @Mutation(() => TrainingClass, {
    description: 'Cancels a class that is not over, and releases everybody (取消培训班).',
  })
  trainingClassCancel(
    @Arg('input', () => TrainingClassReasonInput) input: TrainingClassReasonInput,
    @Ctx() context: Context,
  ): Promise<TrainingClass> {
    return cancelClass(context, input.trainingClass, input.reason);
  }

  @Allow(manageCourses)
  @Mutation(() => TrainingClass, {
    description:
      'Takes up a settled class again: correct its attendance and places, and settle it anew. Its hours stay until then and move by the difference (重新打开培训班).',
  })
  trainingClassReopen(
    @Arg('input', () => TrainingClassReasonInput) input: TrainingClassReasonInput,
    @Ctx() context: Context,
  ): Promise<TrainingClass> {
    return reopenClass(context, input.trainingClass, input.reason);
  }

  @Allow(manageCourses)
  @Mutation(() => TrainingClass, { description: 'Goes on with a class that was finished too early (恢复培训班).' })
  trainingClassResume(
    @Arg('input', () => TrainingClassReasonInput) input: TrainingClassReasonInput,
    @Ctx() context: Context,
  ): Promise<TrainingClass> {
    return resumeClass(context, input.trainingClass, input.reason);
  }

  @Allow(manageCourses)
  @Mutation(() => TrainingClass, {
    description:
      'Takes back all hours that a class has credited, and the completions that came with them; it can be corrected and settled again (冲销培训班学时).',
  })
  trainingClassReverse(
    @Arg('input', () => TrainingClassReasonInput) input: TrainingClassReasonInput,
    @Ctx() context: Context,
  ): Promise<TrainingClass> {
    return reverseClass(context, input.trainingClass, input.reason);
  }
}
