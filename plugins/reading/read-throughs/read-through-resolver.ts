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
import { read, reviewReading } from '../permissions.ts';
import { planReading } from './plan-reading.ts';
import { ReadThrough, ReadThroughConnection } from './read-through.ts';
import {
  challengeReading,
  finishReading,
  goOnReading,
  moveReading,
  reopenReading,
  startReading,
  stopReading,
  verifyReading,
} from './read-through-commands.ts';
import {
  ReadingProgressRecordInput,
  ReadThroughChallengeInput,
  ReadThroughInput,
  ReadThroughPlanInput,
  ReadThroughReopenInput,
  ReadThroughVerifyInput,
} from './read-through-input.ts';
import { ReadingProgress } from './reading-progress.ts';
import { recordProgress } from './record-progress.ts';

@Resolver(() => ReadThrough)
export class ReadThroughResolver {
  @Query(() => ReadThroughConnection, { description: 'The readings that you can see (阅读记录列表).' })
  readThroughs(
    @Args(() => ReadThroughConnection.Args) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<ReadThrough>> {
    return context.page(ReadThrough, page);
  }

  @Query(() => ReadThrough, { nullable: true, description: 'A reading by its id (阅读记录).' })
  readThrough(@Arg('id', () => ID, { description: 'The id (编号).' }) id: string, @Ctx() context: Context) {
    return context.find(ReadThrough, id);
  }

  @Allow(read)
  @Mutation(() => ReadThrough, {
    description:
      'Takes a book up, in an activity or without; what is open of it already is answered as it is (计划阅读).',
  })
  readThroughPlan(@Arg('input', () => ReadThroughPlanInput) input: ReadThroughPlanInput, @Ctx() context: Context) {
    return planReading(context, input);
  }

  @Allow(read)
  @Mutation(() => ReadThrough, { description: 'Begins it (开始阅读).' })
  readThroughStart(@Arg('input', () => ReadThroughInput) input: ReadThroughInput, @Ctx() context: Context) {
    return startReading(context, input.readThrough);
  }

  @Allow(read)
  @Mutation(() => ReadThrough, { description: 'Puts it aside (暂停阅读).' })
  readThroughPause(@Arg('input', () => ReadThroughInput) input: ReadThroughInput, @Ctx() context: Context) {
    return moveReading(context, input.readThrough, 'pause');
  }

  @Allow(read)
  @Mutation(() => ReadThrough, { description: 'Goes on with it (继续阅读).' })
  readThroughResume(@Arg('input', () => ReadThroughInput) input: ReadThroughInput, @Ctx() context: Context) {
    return moveReading(context, input.readThrough, 'resume');
  }

  @Allow(read)
  @Mutation(() => ReadThrough, { description: 'Gives it up, be it planned, under way or put aside (放弃阅读).' })
  readThroughStop(@Arg('input', () => ReadThroughInput) input: ReadThroughInput, @Ctx() context: Context) {
    return stopReading(context, input);
  }

  @Allow(read)
  @Mutation(() => ReadThrough, {
    description: 'Goes on with what was said to be finished, before a reviewer has judged it (继续未读完的书).',
  })
  readThroughGoOn(@Arg('input', () => ReadThroughInput) input: ReadThroughInput, @Ctx() context: Context) {
    return goOnReading(context, input);
  }

  @Allow(read)
  @Mutation(() => ReadThrough, { description: 'Declares that it is read to the end (读完).' })
  readThroughFinish(@Arg('input', () => ReadThroughInput) input: ReadThroughInput, @Ctx() context: Context) {
    return finishReading(context, input.readThrough);
  }

  @Allow(read)
  @Mutation(() => ReadingProgress, {
    description: 'Records how far one has got; never back but by a correction (登记进度).',
  })
  readingProgressRecord(
    @Arg('input', () => ReadingProgressRecordInput) input: ReadingProgressRecordInput,
    @Ctx() context: Context,
  ) {
    return recordProgress(context, input);
  }

  @Allow(reviewReading)
  @Mutation(() => ReadThrough, { description: 'Confirms that a book was read: evidence level 3 (核实阅读).' })
  readThroughVerify(
    @Arg('input', () => ReadThroughVerifyInput) input: ReadThroughVerifyInput,
    @Ctx() context: Context,
  ) {
    return verifyReading(context, input);
  }

  @Allow(reviewReading)
  @Mutation(() => ReadThrough, {
    description: 'Doubts that a book was read, and says why; it counts nowhere then (存疑).',
  })
  readThroughChallenge(
    @Arg('input', () => ReadThroughChallengeInput) input: ReadThroughChallengeInput,
    @Ctx() context: Context,
  ) {
    return challengeReading(context, input);
  }

  @Allow(reviewReading)
  @Mutation(() => ReadThrough, {
    description: 'Takes back that it was verified or doubted: it is finished, as its reader says (撤回核实结论).',
  })
  readThroughReopen(
    @Arg('input', () => ReadThroughReopenInput) input: ReadThroughReopenInput,
    @Ctx() context: Context,
  ) {
    return reopenReading(context, input);
  }
}
