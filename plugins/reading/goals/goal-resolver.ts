import {
  type Context,
  Ctx,
  FieldResolver,
  mutationOf,
  operations,
  pageQuery,
  Resolver,
  Root,
  rowQuery,
} from 'qinxue/plugin';
import { read } from '../permissions.ts';
import { ReadingGoal, ReadingGoalConnection } from './goal.ts';
import { setGoal } from './goal-commands.ts';
import { ReadingGoalSetInput } from './goal-input.ts';
import { GoalProgress, goalProgress } from './goal-progress.ts';

@Resolver(() => ReadingGoal)
export class GoalResolver extends operations({
  readingGoals: pageQuery(ReadingGoalConnection, { description: 'The goals that you can see (读书目标列表).' }),
  readingGoal: rowQuery(ReadingGoal, { description: 'A goal by its id (读书目标).' }),
  readingGoalSet: mutationOf(ReadingGoal, read)(ReadingGoalSetInput, setGoal, {
    description: 'Sets your own goal for a year, or that of a unit; the one there is already is changed (制定目标).',
  }),
}) {
  @FieldResolver(() => GoalProgress, { nullable: true, description: 'How much of it is reached (目标进展).' })
  progress(@Root() { id }: ReadingGoal, @Ctx() context: Context) {
    return context.load(goalProgress, id);
  }
}
