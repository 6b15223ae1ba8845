import { instead, type TestServer, type Walk, type Walks } from '../../../kit/index.ts';
import { documents, done, readThrough, season, shelve } from '../documents.ts';

const written = { title: '笔记', body: '有收获。', visibility: 'UNIT' };
const milestones = [{ title: '学完', dueOn: '2026-06-30', proof: '证书' }];
const setting = 'mutation ($input: UnitPluginSetInput!) { unitPluginSet(input: $input) { unit { code } } }';

/** A season whose results cannot be told, because a note of learnerA1 is not judged. */
const unjudged = async (it: TestServer, title: string) => {
  const { edition } = await shelve(it.as('trainerA'), title);
  const readingActivity = await season(it.as('adminA'), { unit: 'A' });
  const book = await readThrough(it.as('learnerA1'), edition, readingActivity);
  const { id } = await done(it.as('learnerA1'), documents.noteCreate, { readThrough: book, ...written });
  await done(it.as('learnerA1'), documents.noteSubmit, { readingNote: id });
  for (const command of ['CloseSubmissions', 'BeginJudging'])
    await done(it.as('adminA'), documents.activity(command), { readingActivity });
  const wish = () => it.as('adminA')(documents.activity('PublishResults'), { input: { readingActivity } });
  return { id, wish };
};
/** A note of learnerA1 for a season that has gone on since. */
const late = async (it: TestServer, title: string, ...commands: string[]) => {
  const { edition } = await shelve(it.as('trainerA'), title);
  const readingActivity = await season(it.as('trainerA'), { unit: 'A' });
  const book = await readThrough(it.as('learnerA1'), edition, readingActivity);
  const { id } = await done(it.as('learnerA1'), documents.noteCreate, { readThrough: book, ...written });
  for (const command of commands) await done(it.as('trainerA'), documents.activity(command), { readingActivity });
  const wish = () => it.as('learnerA1')(documents.noteSubmit, { input: { readingNote: id } });
  return { readingActivity, wish };
};
const another = (it: TestServer) => it.as('learnerA1')(documents.noteCreate, { input: written });
const planned = async (it: TestServer, more: object = { milestones }) =>
  done(it.as('learnerA1'), documents.planCreate, { aim: '考取高级工', ...more });

/** What is refused of notes and of plans. */
export const writtenRemedies: Walks = {
  'the results of a season are not told while a note waits: it is approved': async (it): Promise<Walk> => {
    const { id, wish } = await unjudged(it, '通过的书');
    return {
      ...{ by: ['readingNoteApprove'], wish },
      remedy: () => it.as('reviewerA')(documents.noteApprove, { input: { readingNote: id } }),
    };
  },
  'the results of a season are not told while a note waits: it is returned': async (it): Promise<Walk> => {
    const { id, wish } = await unjudged(it, '退回的书');
    return {
      ...{ by: ['readingNoteReturn'], wish },
      remedy: () => it.as('reviewerA')(documents.noteReturn, { input: { readingNote: id, remark: '太短' } }),
    };
  },
  'a note is not handed in after the season: that is prolonged': async (it) => {
    const { readingActivity, wish } = await late(it, '延期的书', 'CloseSubmissions');
    const input = { readingActivity, endsOn: '2026-07-31', reason: '改期' };
    return { by: ['readingActivityProlong'], wish, remedy: () => it.as('trainerA')(documents.prolong, { input }) };
  },
  'a note is not handed in after the season: another is written': async (it) => {
    const { wish } = await late(it, '另写的书', 'CloseSubmissions');
    return { by: ['readingNoteCreate'], wish, remedy: () => another(it), outcome: instead };
  },
  'a note is not handed in after the results': async (it) => {
    const { wish } = await late(it, '已公布的书', 'CloseSubmissions', 'BeginJudging', 'PublishResults');
    return { by: ['readingNoteCreate'], wish, remedy: () => another(it), outcome: instead };
  },
  'a note on a book that is not begun is not written': async (it) => {
    const { edition } = await shelve(it.as('trainerA'), '还没读');
    const { id } = await done(it.as('learnerA1'), documents.plan, { edition });
    return {
      by: ['readThroughStart'],
      wish: () => it.as('learnerA1')(documents.noteCreate, { input: { readThrough: id, ...written } }),
      remedy: () => it.as('learnerA1')(documents.move('Start'), { input: { readThrough: id } }),
    };
  },
  'a private note is not handed in': async (it) => {
    const { id, version } = await done(it.as('learnerA1'), documents.noteCreate, { ...written, visibility: 'PRIVATE' });
    const input = { readingNote: id, version, changes: { visibility: 'UNIT' } };
    return {
      by: ['readingNoteUpdate'],
      wish: () => it.as('learnerA1')(documents.noteSubmit, { input: { readingNote: id } }),
      remedy: () => it.as('learnerA1')(documents.noteUpdate, { input }),
    };
  },
  'a note with too few words is not handed in': async (it) => {
    const set = await it.ask(setting, {
      input: { unit: 'B1', plugin: 'reading', mode: 'ENABLED', settings: { leastNoteWords: 8 } },
    });
    expect(set.errors).toBeUndefined();
    const { id, version } = await done(it.as('learnerB1'), documents.noteCreate, written);
    const input = { readingNote: id, version, changes: { body: '这本书让我学到了许多东西。' } };
    return {
      by: ['readingNoteUpdate'],
      wish: () => it.as('learnerB1')(documents.noteSubmit, { input: { readingNote: id } }),
      remedy: () => it.as('learnerB1')(documents.noteUpdate, { input }),
    };
  },
  'a plan without milestones is not handed in': async (it) => {
    const { id, version } = await planned(it, {});
    const input = { selfStudyPlan: id, version, changes: { milestones } };
    return {
      by: ['selfStudyPlanUpdate'],
      wish: () => it.as('learnerA1')(documents.ownPlan('Submit'), { input: { selfStudyPlan: id } }),
      remedy: () => it.as('learnerA1')(documents.planUpdate, { input }),
    };
  },
  'a plan is not completed before its milestones are proven': async (it) => {
    const made = await planned(it);
    const [milestone] = (made.milestones as { nodes: { id: string }[] }).nodes;
    await done(it.as('learnerA1'), documents.ownPlan('Submit'), { selfStudyPlan: made.id });
    await done(it.as('reviewerA'), documents.reviewPlan('Approve'), { selfStudyPlan: made.id });
    return {
      by: ['selfStudyMilestoneProve'],
      wish: () => it.as('reviewerA')(documents.reviewPlan('Complete'), { input: { selfStudyPlan: made.id } }),
      remedy: () =>
        it.as('learnerA1')(documents.prove, { input: { selfStudyMilestone: milestone?.id, result: '已取证' } }),
    };
  },
  'a plan that was never approved is not taken up again': async (it) => {
    const { id } = await planned(it);
    await done(it.as('learnerA1'), documents.ownPlan('Abandon'), { selfStudyPlan: id });
    return {
      by: ['selfStudyPlanCreate'],
      wish: () =>
        it.as('reviewerA')(documents.reviewPlan('Reopen'), { input: { selfStudyPlan: id, remark: '请继续' } }),
      remedy: () => it.as('learnerA1')(documents.planCreate, { input: { aim: '考取高级工', milestones } }),
      outcome: instead,
    };
  },
};
