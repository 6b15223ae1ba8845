import { HasMany, type Page, Resolver } from 'qinxue/plugin';
import { Unit } from '../organisation/index.ts';
import { type ReadingActivity, ReadingActivityConnection } from './activities/activity.ts';
import { type ReadingGoal, ReadingGoalConnection } from './goals/goal.ts';

/** What the reading plugin adds to the kernel's Unit. */
@Resolver(() => Unit)
export class UnitReading {
  @HasMany(() => ReadingActivityConnection, 'unitId', {
    description: 'The reading activities that the unit organises (读书活动).',
  })
  readingActivities?: Page<ReadingActivity>;

  @HasMany(() => ReadingGoalConnection, 'unitId', {
    description: 'Its goals, and those of its people that you can see (读书目标).',
  })
  readingGoals?: Page<ReadingGoal>;
}
