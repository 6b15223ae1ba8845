import { HasMany, type Page, Resolver } from 'qinxue/plugin';
import { Member } from '../organisation/index.ts';
import { type ReadingGoal, ReadingGoalConnection } from './goals/goal.ts';
import { type ReadingNote, ReadingNoteConnection } from './notes/note.ts';
import { type SelfStudyPlan, SelfStudyPlanConnection } from './plans/plan.ts';
import { type ReadThrough, ReadThroughConnection } from './read-throughs/read-through.ts';

/** What the reading plugin adds to the kernel's Member. */
@Resolver(() => Member)
export class MemberReading {
  @HasMany(() => ReadThroughConnection, 'memberId', {
    description: 'The books that the person reads or read (阅读记录).',
  })
  readThroughs?: Page<ReadThrough>;

  @HasMany(() => ReadingNoteConnection, 'memberId', {
    description: 'The notes of the person that you can see (读书笔记).',
  })
  readingNotes?: Page<ReadingNote>;

  @HasMany(() => ReadingGoalConnection, 'memberId', { description: "The person's own goals (读书目标)." })
  readingGoals?: Page<ReadingGoal>;

  @HasMany(() => SelfStudyPlanConnection, 'memberId', {
    description: 'The plans of self-study of the person (自学计划).',
  })
  selfStudyPlans?: Page<SelfStudyPlan>;
}
