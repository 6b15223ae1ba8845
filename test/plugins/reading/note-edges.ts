import type { Ask, TestServer } from '../../kit/index.ts';
import { documents, done, readThrough, season, shelve } from './documents.ts';
import { refused } from './refused.ts';

/** What a note does not allow, and who reads it. */
export function noteEdges(running: () => TestServer): void {
  let it: TestServer;
  let trainer: Ask;
  let learner: Ask;
  let reviewer: Ask;
  beforeAll(() => {
    it = running();
    [trainer, learner, reviewer] = [it.as('trainerA'), it.as('learnerA1'), it.as('reviewerA')];
  });

  test('a note goes to a reviewer and back, and to nobody before its reading is begun or after its activity', async () => {
    const { edition } = await shelve(trainer, '笔记的书');
    const readingActivity = await season(trainer, { unit: 'A' });
    const { id } = await done(learner, documents.plan, { edition, readingActivity });
    const input = { readThrough: id, title: '感想', body: '好书。', visibility: 'TEAM' };
    expect(await refused(learner, documents.noteCreate, input)).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.readThrough',
    });
    await done(learner, documents.move('Start'), { readThrough: id });
    expect(await refused(learner, documents.noteCreate, { ...input, body: ' ' })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.body',
    });
    expect(await refused(learner, documents.noteCreate, { ...input, body: '长'.repeat(20_001) })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.body',
    });
    expect((await refused(it.as('leaderA1'), documents.noteCreate, input)).code).toBe('FORBIDDEN');
    const note = await done(learner, documents.noteCreate, input);
    const own = { readingNote: note.id };
    // Before it is handed in, a reviewer does not even see it.
    expect((await refused(reviewer, documents.noteApprove, own)).code).toBe('NOT_FOUND');
    expect(await refused(learner, documents.noteUpdate, { ...own, version: 7, changes: { title: 'x' } })).toMatchObject(
      { code: 'CONFLICT' },
    );
    await done(learner, documents.noteSubmit, own);
    const late = await learner(documents.noteUpdate, {
      input: { ...own, version: note.version + 1, changes: { body: 'x' } },
    });
    expect(late.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_TRANSITION',
      from: 'SUBMITTED',
      allowed: ['APPROVED', 'RETURNED', 'DRAFT'],
    });
    expect(await done(learner, documents.noteSubmit, own)).toMatchObject({ status: 'SUBMITTED' });
    expect((await refused(reviewer, documents.noteFeature, own)).code).toBe('INVALID_TRANSITION');
    expect(await refused(reviewer, documents.noteApprove, { ...own, score: 100.0001 })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.score',
    });
    expect(await refused(reviewer, documents.noteReturn, { ...own, remark: '' })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.remark',
    });

    await done(trainer, documents.activity('CloseSubmissions'), { readingActivity });
    const returned = await done(reviewer, documents.noteReturn, { ...own, remark: '太短' });
    expect(returned).toMatchObject({ status: 'RETURNED', reviewRemark: '太短' });
    const longer = { body: '好书,读了三遍。' };
    await done(learner, documents.noteUpdate, { ...own, version: returned.version, changes: longer });
    await done(learner, documents.noteSubmit, own);
    const second = await done(learner, documents.noteCreate, { ...input, title: '第二篇' });
    expect(await refused(learner, documents.noteSubmit, { readingNote: second.id })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.readingNote',
    });
    await done(trainer, documents.activity('BeginJudging'), { readingActivity });
    const early = await trainer(documents.activity('PublishResults'), { input: { readingActivity } });
    // A trainer holds the activity and does not see notes that nobody has approved: so not how many there are.
    expect(early.errors?.[0]?.extensions).toEqual({ code: 'CONFLICT' });
    expect(early.errors?.[0]?.message).not.toMatch(/\d/);
    const known = await it.ask(documents.activity('PublishResults'), { input: { readingActivity } });
    expect(known.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', waiting: 1 });
    await done(reviewer, documents.noteApprove, own);
    expect(await done(reviewer, documents.noteFeature, own)).toMatchObject({ status: 'FEATURED' });
    await done(trainer, documents.activity('PublishResults'), { readingActivity });
  });

  test('an approved note is read by those it is meant for', async () => {
    const { edition } = await shelve(trainer, '分享的书');
    const share = async (visibility: string) => {
      const readThroughId = await readThrough(learner, edition);
      const note = await done(learner, documents.noteCreate, {
        readThrough: readThroughId,
        title: visibility,
        body: '好',
        visibility,
      });
      await done(learner, documents.noteSubmit, { readingNote: note.id });
      await done(reviewer, documents.noteApprove, { readingNote: note.id, remark: '好' });
      return note.id;
    };
    const ids = { TEAM: await share('TEAM'), UNIT: await share('UNIT'), PUBLIC: await share('PUBLIC') };
    const sees = async (person: Parameters<TestServer['as']>[0]) => {
      const seen: string[] = [];
      for (const [visibility, id] of Object.entries(ids)) {
        const { data } = await it.as(person)('query ($id: ID!) { readingNote(id: $id) { reviewRemark similarity } }', {
          id,
        });
        if (data.readingNote) seen.push(visibility);
        const mayKnow = ['learnerA1', 'reviewerA', 'admin', 'adminA'].includes(person);
        if (data.readingNote) expect(data.readingNote.reviewRemark).toBe(mayKnow ? '好' : null);
      }
      return seen;
    };
    const all = ['TEAM', 'UNIT', 'PUBLIC'];
    expect(await sees('learnerA1')).toEqual(all);
    expect(await sees('reviewerA')).toEqual(all);
    expect(await sees('leaderA1')).toEqual(all);
    expect(await sees('judgeA')).toEqual(['UNIT', 'PUBLIC']);
    expect(await sees('learnerB1')).toEqual(['PUBLIC']);
    expect(await sees('analyst')).toEqual(all);
  });

  test('a note is flagged and long enough as the unit has it', async () => {
    const { edition } = await shelve(trainer, '抄写的书');
    const settings = { leastNoteWords: 5, similarFrom: 20 };
    const set = (value: object) =>
      it.ask('mutation ($input: UnitPluginSetInput!) { unitPluginSet(input: $input) { unit { code } } }', {
        input: { unit: 'A', plugin: 'reading', mode: 'ENABLED', settings: value },
      });
    expect((await set({ similarFrom: 0 })).code).toBe('BAD_INPUT');
    expect((await set(settings)).errors).toBeUndefined();
    const hand = async (ask: Ask, body: string) => {
      const id = await readThrough(ask, edition);
      const note = await done(ask, documents.noteCreate, { readThrough: id, title: 't', body, visibility: 'TEAM' });
      return ask(documents.noteSubmit, { input: { readingNote: note.id } });
    };
    expect((await hand(learner, '太短')).errors?.[0]?.extensions).toMatchObject({ argument: 'input.readingNote' });
    const first = await hand(learner, '一丝不苟地干好每一道工序,这就是工匠。');
    const second = await hand(it.as('leaderA1'), '一丝不苟地干好每一道工序,别的话是我自己写的。');
    const seen = async ({ data }: { data: { readingNoteSubmit: { id: string } } }) =>
      (
        await reviewer(
          'query ($id: ID!) { readingNote(id: $id) { similarity isSimilar similarTo { author { name } } } }',
          {
            id: data.readingNoteSubmit.id,
          },
        )
      ).data.readingNote;
    expect(await seen(first)).toEqual({ similarity: null, isSimilar: false, similarTo: null });
    const flagged = await seen(second);
    expect(flagged).toMatchObject({ isSimilar: true, similarTo: { author: { name: 'learnerA1' } } });
    await set({ ...settings, similarFrom: flagged.similarity + 1 });
    expect(await seen(second)).toEqual({ ...flagged, isSimilar: false });
    await set({});
  });
}
