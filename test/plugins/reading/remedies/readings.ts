import { ReadingActivity } from '../../../../plugins/reading/activities/activity.ts';
import type { TestServer, Walks } from '../../../kit/index.ts';
import { documents, done, season, shelve } from '../documents.ts';

const moved = (it: TestServer, command: string, readThrough: string) =>
  it.as('learnerA1')(documents.move(command), { input: { readThrough } });

/** A book that learnerA1 reads, and a season that has it. */
const beside = async (it: TestServer, title: string) => {
  const { work, edition } = await shelve(it.as('trainerA'), title);
  const { id } = await done(it.as('learnerA1'), documents.plan, { edition });
  await done(it.as('learnerA1'), documents.move('Start'), { readThrough: id });
  const readingActivity = await season(it.as('trainerA'), { unit: 'A', books: [{ work }] });
  return { id, wish: () => it.as('learnerA1')(documents.plan, { input: { edition, readingActivity } }) };
};

/** A book that learnerA1 has planned for a season of these days. */
const planned = async (it: TestServer, title: string, startsOn: string) => {
  const { edition } = await shelve(it.as('trainerA'), title);
  const readingActivity = await season(it.as('trainerA'), { unit: 'A', startsOn });
  const { id } = await done(it.as('learnerA1'), documents.plan, { edition, readingActivity });
  return { edition, readingActivity, id };
};

/** Where a book stands that takes no progress, by the mutation that its message names. */
const standing = {
  readThroughStart: [],
  readThroughResume: ['Start', 'Pause'],
  readThroughGoOn: ['Start', 'Finish'],
  readThroughPlan: ['Start', 'Stop'],
} as const;
const progressRemedies: Walks = Object.fromEntries(
  Object.entries(standing).map(([name, commands]) => [
    `a book takes no progress before ${name}`,
    async (it: TestServer) => {
      const { edition } = await shelve(it.as('trainerA'), `进度 ${name}`);
      const { id } = await done(it.as('learnerA1'), documents.plan, { edition });
      for (const command of commands) await done(it.as('learnerA1'), documents.move(command), { readThrough: id });
      const planning = name === 'readThroughPlan';
      const record = (readThrough: string) =>
        it.as('learnerA1')(documents.record, {
          input: {
            readThrough,
            progress: 40,
            ...(name === 'readThroughGoOn' && { correction: true, reason: '没读完' }),
          },
        });
      let reading = id;
      const take = async () => {
        const answer = await it.as('learnerA1')(documents.plan, { input: { edition } });
        reading = answer.data?.readThroughPlan.id;
        await done(it.as('learnerA1'), documents.move('Start'), { readThrough: reading });
        return answer;
      };
      return {
        by: [name],
        wish: () => record(reading),
        remedy: () => (planning ? take() : moved(it, name.slice('readThrough'.length), id)),
      };
    },
  ]),
);

/** What is refused of reading, and of holding a season. */
export const readingRemedies: Walks = {
  'a book that is being read does not join a season: it is finished': async (it) => {
    const { id, wish } = await beside(it, '读完再参加');
    return { by: ['readThroughFinish'], wish, remedy: () => moved(it, 'Finish', id) };
  },
  'a book that is being read does not join a season: it is stopped': async (it) => {
    const { id, wish } = await beside(it, '放弃再参加');
    return { by: ['readThroughStop'], wish, remedy: () => moved(it, 'Stop', id) };
  },
  ...progressRemedies,
  'a reading of minutes is not finished while it has none': async (it) => {
    const { edition } = await shelve(it.as('trainerA'), '听的书', { pages: null });
    const { id } = await done(it.as('learnerA1'), documents.plan, { edition, mode: 'MINUTES' });
    await done(it.as('learnerA1'), documents.move('Start'), { readThrough: id });
    return {
      by: ['readingProgressRecord'],
      wish: () => moved(it, 'Finish', id),
      remedy: () => it.as('learnerA1')(documents.record, { input: { readThrough: id, progress: 30 } }),
    };
  },
  'a book of a season is not begun before its first day': async (it) => {
    const { edition, id } = await planned(it, '还没开始', '2026-03-11');
    return {
      by: ['readThroughStop'],
      wish: () => moved(it, 'Start', id),
      remedy: () => moved(it, 'Stop', id),
      outcome: async () => {
        const again = await done(it.as('learnerA1'), documents.plan, { edition });
        expect((await moved(it, 'Start', again.id)).errors).toBeUndefined();
      },
    };
  },
  'a book of a season is not begun after its last day': async (it) => {
    const { edition, readingActivity, id } = await planned(it, '已经截止', '2026-03-01');
    await it.server.kernel
      .systemContext()
      .transaction(async (context) =>
        context.update(await context.get(ReadingActivity, readingActivity), { endsOn: '2026-03-09' }),
      );
    return {
      by: ['readThroughStop'],
      wish: () => moved(it, 'Start', id),
      remedy: () => moved(it, 'Stop', id),
      outcome: async () => {
        const again = await done(it.as('learnerA1'), documents.plan, { edition });
        expect((await moved(it, 'Start', again.id)).errors).toBeUndefined();
      },
    };
  },
  'an earlier reading is not gone on with beside a later one': async (it) => {
    const { edition } = await shelve(it.as('trainerA'), '读了两遍');
    const { id } = await done(it.as('learnerA1'), documents.plan, { edition });
    for (const command of ['Start', 'Finish'])
      await done(it.as('learnerA1'), documents.move(command), { readThrough: id });
    const later = await done(it.as('learnerA1'), documents.plan, { edition });
    return {
      by: ['readThroughStop'],
      wish: () => moved(it, 'GoOn', id),
      remedy: () => moved(it, 'Stop', later.id),
    };
  },
  'a season of nothing is not announced': async (it) => {
    const days = { startsOn: '2026-03-01', endsOn: '2026-03-31' };
    const { id, version } = await done(it.as('trainerA'), documents.activityCreate, {
      unit: 'A',
      title: '空',
      ...days,
    });
    return {
      by: ['readingActivityUpdate'],
      wish: () => it.as('trainerA')(documents.activity('Publish'), { input: { readingActivity: id } }),
      remedy: () =>
        it.as('trainerA')(documents.activityUpdate, {
          input: { readingActivity: id, version, changes: { deliverables: [{ kind: 'NOTE', least: 1 }] } },
        }),
    };
  },
  'a season that is over is not announced': async (it) => {
    const { id } = await done(it.as('trainerA'), documents.activityCreate, {
      ...{ unit: 'A', title: '过期', startsOn: '2026-03-01', endsOn: '2026-03-09' },
      deliverables: [{ kind: 'NOTE', least: 1 }],
    });
    return {
      by: ['readingActivityProlong'],
      wish: () => it.as('trainerA')(documents.activity('Publish'), { input: { readingActivity: id } }),
      remedy: () =>
        it.as('trainerA')(documents.prolong, { input: { readingActivity: id, endsOn: '2026-03-31', reason: '改期' } }),
    };
  },
};
