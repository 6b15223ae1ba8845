import type { Context } from 'qinxue/plugin';
import { Unit } from '../../organisation/index.ts';
import { ReadingActivity } from '../activities/activity.ts';
import { ActivityBook } from '../activities/activity-book.ts';
import { Work } from '../catalogue/work.ts';
import { daysAfter } from '../days.ts';
import { demoCatalogue } from './catalogue.ts';
import { demoNotes } from './notes.ts';
import { peopleBelow } from './people.ts';
import { demoGoals, demoPlans } from './plans.ts';
import { demoReadings } from './reading.ts';

/** So many people take part: enough to see every status, few enough to start at once. */
const READERS = 48;

/** A reading season of the topmost unit that is under way; the same for the same organisation and day. */
export async function demo(context: Context): Promise<void> {
  const byCode = { orderBy: [{ column: 'code', descending: false }], limit: 1 };
  const [top] = await context.list(Unit, { parentId: null }, byCode);
  if (!top || (await context.first(Work, {}))) return;
  const { works, editions } = await demoCatalogue(context);
  const people = await peopleBelow(context, top.id, READERS);
  const today = context.today();
  const activity = await context.insert(ReadingActivity, {
    unitId: top.id,
    title: '“书香工厂”读书季',
    theme: '读经典、学技术、强本领',
    audience: null,
    startsOn: daysAfter(today, -30),
    endsOn: daysAfter(today, 60),
    deliverables: [{ kind: 'NOTE', least: 1 }],
    evidenceLevel: 1,
    status: 'ACTIVE',
  });
  await context.insertAll(
    ActivityBook,
    works
      .slice(0, 4)
      .map(({ id }, at) => ({ activityId: activity.id, workId: id, position: at + 1, required: at === 0 })),
  );
  if (!people.length) return;
  const readings = await demoReadings(context, activity.id, editions, people);
  await demoNotes(context, readings, works);
  await demoPlans(context, people);
  await demoGoals(context, top.id, people);
}
