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
import { read } from '../permissions.ts';
import { ReadingGoal, ReadingGoalConnection } from './goal.ts';
import { setGoal } from './goal-commands.ts';
import { ReadingGoalSetInput } from './goal-input.ts';
import { GoalProgress, goalProgress } from './goal-progress.ts';

@Resolver(() => ReadingGoal)
export class GoalResolver {
  @Query(() => ReadingGoalConnection, { description: 'The goals that you can see (读书目标列表).' })
  readingGoals(
    @Args(() => ReadingGoalConnection.Args) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<ReadingGoal>> {
    return context.page(ReadingGoal, page);
  }

  @Query(() => ReadingGoal, { nullable: true, description: 'A goal by its id (读书目标).' })
  readingGoal(@Arg('id', () => ID, { description: 'The id (编号).' }) id: string, @Ctx() context: Context) {
    return context.find(ReadingGoal, id);
  }

  @FieldResolver(() => GoalProgress, { nullable: true, description: 'How much of it is reached (目标进展).' })
  progress(@Root() { id }: ReadingGoal, @Ctx() context: Context) {
    return context.load(goalProgress, id);
  }

  @Allow(read)
  @Mutation(() => ReadingGoal, {
    description: 'Sets your own goal for a year, or that of a unit; the one there is already is changed (制定目标).',
  })
  readingGoalSet(@Arg('input', () => ReadingGoalSetInput) input: ReadingGoalSetInput, @Ctx() context: Context) {
    return setGoal(context, input);
  }
}
