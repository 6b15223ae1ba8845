import { definePlugin, onWithin, text } from 'qinxue/plugin';
import { memberLeft, organisation } from '../organisation/index.ts';
import { access } from './access.ts';
import { ReadingActivity } from './activities/activity.ts';
import { ActivityBook } from './activities/activity-book.ts';
import { activityLifecycle } from './activities/activity-lifecycle.ts';
import { ActivityResolver } from './activities/activity-resolver.ts';
import { ReadingResult } from './activities/result.ts';
import { CatalogueImportResolver } from './catalogue/catalogue-import-resolver.ts';
import { CatalogueResolver } from './catalogue/catalogue-resolver.ts';
import { routes } from './catalogue/catalogue-route.ts';
import { Edition } from './catalogue/edition.ts';
import { Work } from './catalogue/work.ts';
import { closedUntil } from './closed-until.ts';
import { demo } from './demo/index.ts';
import { events } from './events.ts';
import { examples } from './examples.ts';
import { ReadingGoal } from './goals/goal.ts';
import { GoalResolver } from './goals/goal-resolver.ts';
import { releaseReaders } from './leaving.ts';
import { MemberReading } from './member-reading.ts';
import { metrics } from './metrics.ts';
import { reading0001 } from './migrations/0001-reading.ts';
import { reading0005 } from './migrations/0005-ways-out.ts';
import { reading0009 } from './migrations/0009-metric-indexes.ts';
import { reading0010 } from './migrations/0010-sort-keys.ts';
import { ReadingNote } from './notes/note.ts';
import { noteLifecycle } from './notes/note-lifecycle.ts';
import { NoteResolver } from './notes/note-resolver.ts';
import { permissions } from './permissions.ts';
import { SelfStudyMilestone } from './plans/milestone.ts';
import { SelfStudyPlan } from './plans/plan.ts';
import { planLifecycle } from './plans/plan-lifecycle.ts';
import { PlanResolver } from './plans/plan-resolver.ts';
import { seats } from './plans/seats.ts';
import { ReadThrough } from './read-throughs/read-through.ts';
import { readThroughLifecycle } from './read-throughs/read-through-lifecycle.ts';
import { ReadThroughResolver } from './read-throughs/read-through-resolver.ts';
import { ReadingProgress } from './read-throughs/reading-progress.ts';
import { ReadingSettings } from './settings.ts';
import { UnitReading } from './unit-reading.ts';

export { ReadingActivity, ReadingActivityConnection } from './activities/activity.ts';
export { Edition, EditionConnection } from './catalogue/edition.ts';
export { Work, WorkConnection } from './catalogue/work.ts';
export { activityMoved, noteMoved, planMoved, readThroughMoved } from './events.ts';
export { activePlansShare, booksPerHead, minutesPerHead, notesPerHead, verifiedShare } from './metrics.ts';
export { ReadingNote, ReadingNoteConnection } from './notes/note.ts';
export { manageCatalogue, manageReading, read, reviewReading, setUnitGoals, viewReading } from './permissions.ts';
export { SelfStudyPlan, SelfStudyPlanConnection } from './plans/plan.ts';
export { ReadThrough, ReadThroughConnection } from './read-throughs/read-through.ts';
export { ReadingSettings } from './settings.ts';

/** What people read and study by themselves, what they write about it, and how well that is known. */
export const reading = definePlugin({
  id: 'reading',
  title: text('Reading and self-study', '读书自学'),
  requires: [organisation],
  entities: [
    Work,
    Edition,
    ReadingActivity,
    ActivityBook,
    ReadingResult,
    ReadThrough,
    ReadingProgress,
    ReadingNote,
    ReadingGoal,
    SelfStudyPlan,
    SelfStudyMilestone,
  ],
  access,
  migrations: [reading0001, reading0005, reading0009, reading0010],
  resolvers: [
    CatalogueResolver,
    CatalogueImportResolver,
    ActivityResolver,
    ReadThroughResolver,
    NoteResolver,
    GoalResolver,
    PlanResolver,
    UnitReading,
    MemberReading,
  ],
  permissions,
  events,
  reactions: [
    onWithin(memberLeft, (context, leavers) =>
      releaseReaders(
        context,
        leavers.map(({ member }) => member),
      ),
    ),
  ],
  lifecycles: [activityLifecycle, readThroughLifecycle, noteLifecycle, planLifecycle],
  metrics,
  settings: ReadingSettings,
  routes,
  examples,
  seats,
  closedUntil,
  demo,
});
