import { reading } from '../../../plugins/reading/index.ts';
import { Membership } from '../../../server/organisation/members/membership.ts';
import { type Ask, databases, startUnit, type TestServer } from '../../kit/index.ts';
import { documents, done, readThrough, season, shelve } from './documents.ts';

describe.each(databases)('the edges of reading on $name', ({ dialect }) => {
  // Half an hour before midnight in the organisation: a day can end within the life of a token.
  let now = new Date('2026-03-10T15:30:00Z');
  let it: TestServer;
  let trainer: Ask;
  let learner: Ask;
  let reviewer: Ask;
  beforeAll(async () => {
    it = await startUnit({ plugins: [reading], dialect, now: () => now });
    [trainer, learner, reviewer] = [it.as('trainerA'), it.as('learnerA1'), it.as('reviewerA')];
  });
  const refused = async (ask: Ask, document: string, input: object) => {
    const answer = await ask(document, { input });
    return { code: answer.code, argument: answer.errors?.[0]?.extensions?.argument };
  };

  test('an activity takes no step out of its order, and says which it could', async () => {
    const made = await done(trainer, documents.activityCreate, {
      unit: 'A',
      title: 'x',
      startsOn: '2026-03-01',
      endsOn: '2026-03-31',
      deliverables: [{ kind: 'ESSAY', least: 1 }],
    });
    const commands = ['Publish', 'Activate', 'CloseSubmissions', 'BeginJudging', 'PublishResults', 'Archive'];
    const statuses = ['PUBLISHED', 'ACTIVE', 'SUBMISSION_CLOSED', 'JUDGING', 'RESULTS', 'ARCHIVED'];
    const input = { readingActivity: made.id };
    for (const [place, next] of commands.entries()) {
      for (const [at, command] of commands.entries()) {
        if (at === place) continue;
        const answer = await trainer(documents.activity(command), { input });
        expect(answer.errors?.[0]?.extensions).toMatchObject({
          code: 'INVALID_TRANSITION',
          from: ['DRAFT', ...statuses][place],
          to: statuses[at],
          allowed: [statuses[place]],
        });
      }
      await done(trainer, documents.activity(next), input);
    }
  });

  test('an activity is checked when it is written, and fixed once it is announced', async () => {
    const { work } = await shelve(trainer, '活动的书');
    const input = { unit: 'A', title: 'x', startsOn: '2026-03-01', endsOn: '2026-03-31' };
    const create = (more: object) => refused(trainer, documents.activityCreate, { ...input, ...more });
    expect(await create({ endsOn: '2026-02-28' })).toEqual({ code: 'BAD_INPUT', argument: 'input.endsOn' });
    expect(await create({ evidenceLevel: 2 })).toEqual({ code: 'BAD_INPUT', argument: 'input.evidenceLevel' });
    expect(await create({ title: ' ' })).toEqual({ code: 'BAD_INPUT', argument: 'input.title' });
    expect(await create({ books: [{ work }, { work }] })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.books.1.work',
    });
    expect(await create({ books: [{ work: 'wrk_nowhere' }] })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await create({ deliverables: [{ kind: 'NOTE', least: 0 }] })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.deliverables.0.least',
    });
    const twice = [
      { kind: 'NOTE', least: 1 },
      { kind: 'NOTE', least: 2 },
    ];
    expect(await create({ deliverables: twice })).toEqual({ code: 'BAD_INPUT', argument: 'input.deliverables.1.kind' });
    expect(await create({ unit: 'B' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await create({ unit: 'E' })).toMatchObject({ code: 'FORBIDDEN' });
    expect((await refused(learner, documents.activityCreate, input)).code).toBe('FORBIDDEN');

    const made = await done(trainer, documents.activityCreate, input);
    const publish = { readingActivity: made.id };
    expect(await refused(trainer, documents.activity('Publish'), publish)).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.readingActivity',
    });
    const change = (version: number, changes: object) =>
      trainer(documents.activityUpdate, { input: { readingActivity: made.id, version, changes } });
    const changed = await change(made.version, {
      theme: '安全',
      audience: { leader: true },
      books: [{ work, required: true }],
      evidenceLevel: 3,
    });
    expect(changed.data.readingActivityUpdate).toMatchObject({
      theme: '安全',
      audience: 'leading a unit',
      evidenceLevel: 3,
      books: { nodes: [{ position: 1, required: true }] },
    });
    expect((await change(made.version, { theme: null })).code).toBe('CONFLICT');
    await done(trainer, documents.activity('Publish'), publish);
    const late = await change(made.version + 2, { title: 'y' });
    expect(late.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_TRANSITION',
      from: 'PUBLISHED',
      allowed: ['ACTIVE'],
    });
  });

  test('an activity is for its unit and audience, its books and its time', async () => {
    const [one, other] = [await shelve(trainer, '必读'), await shelve(trainer, '别的')];
    const readingActivity = await season(trainer, {
      unit: 'A',
      books: [{ work: one.work }],
      audience: { frontline: true },
    });
    const plan = (ask: Ask, edition: string) => refused(ask, documents.plan, { edition, readingActivity });
    expect(await plan(learner, other.edition)).toEqual({ code: 'BAD_INPUT', argument: 'input.edition' });
    // In the unit, but not at the front line; and of another unit, which does not see it.
    expect(await plan(reviewer, one.edition)).toEqual({ code: 'BAD_INPUT', argument: 'input.readingActivity' });
    expect(await plan(it.as('learnerB1'), one.edition)).toMatchObject({ code: 'NOT_FOUND' });
    const first = await done(learner, documents.plan, { edition: one.edition, readingActivity });
    expect((await done(learner, documents.plan, { edition: one.edition, readingActivity })).id).toBe(first.id);
    await done(trainer, documents.activity('CloseSubmissions'), { readingActivity });
    expect(await plan(it.as('leaderA1'), one.edition)).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.readingActivity',
    });
    expect(await refused(learner, documents.move('Start'), { readThrough: first.id })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.readThrough',
    });
  });

  test('a reading takes each step from where it may, and no other', async () => {
    const commands = {
      Start: ['PLANNED', 'READING'],
      Pause: ['READING', 'PAUSED'],
      Resume: ['PAUSED', 'READING'],
      Stop: ['READING', 'STOPPED'],
      Finish: ['READING', 'FINISHED'],
    } as const;
    const paths: Record<string, readonly (keyof typeof commands)[]> = {
      PLANNED: [],
      READING: ['Start'],
      PAUSED: ['Start', 'Pause'],
      STOPPED: ['Start', 'Stop'],
      FINISHED: ['Start', 'Finish'],
    };
    for (const [status, path] of Object.entries(paths)) {
      const { edition } = await shelve(trainer, `书 ${status}`);
      const { id } = await done(learner, documents.plan, { edition });
      for (const command of path) await done(learner, documents.move(command), { readThrough: id });
      for (const [command, [from]] of Object.entries(commands))
        if (from !== status) {
          const answer = await learner(documents.move(command), { input: { readThrough: id } });
          expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_TRANSITION', from: status });
        }
      const verify = await refused(reviewer, documents.verify, { readThrough: id });
      expect(verify.code).toBe(status === 'FINISHED' ? undefined : 'INVALID_TRANSITION');
    }
  });

  test('progress stays within the book and the day, and goes back by a correction alone', async () => {
    const { edition } = await shelve(trainer, '进度', { pages: 300 });
    const { id } = await done(learner, documents.plan, { edition });
    const record = (input: object) => refused(learner, documents.record, { readThrough: id, ...input });
    expect(await record({ progress: 1 })).toEqual({ code: 'BAD_INPUT', argument: 'input.readThrough' });
    await done(learner, documents.move('Start'), { readThrough: id });
    expect(await record({ progress: 301 })).toEqual({ code: 'BAD_INPUT', argument: 'input.progress' });
    expect(await record({ progress: -1 })).toEqual({ code: 'BAD_INPUT', argument: 'input.progress' });
    expect(await record({ progress: 100, minutes: 1441 })).toEqual({ code: 'BAD_INPUT', argument: 'input.minutes' });
    expect(await record({ progress: 100, minutes: -5 })).toEqual({ code: 'BAD_INPUT', argument: 'input.minutes' });
    expect(await record({ progress: 100, minutes: 60 })).toEqual({});
    expect(await record({ progress: 90 })).toEqual({ code: 'BAD_INPUT', argument: 'input.progress' });
    expect(await record({ progress: 90, correction: true })).toEqual({ code: 'BAD_INPUT', argument: 'input.reason' });
    expect(await record({ progress: 90, minutes: -61, correction: true, reason: '记错' })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.minutes',
    });
    const corrected = await done(learner, documents.record, {
      readThrough: id,
      progress: 90,
      minutes: -10,
      correction: true,
      reason: ' 看错页码 ',
    });
    expect(corrected).toMatchObject({
      progressBefore: 100,
      progressAfter: 90,
      minutes: -10,
      isCorrection: true,
      reason: '看错页码',
      readThrough: { progress: 90, minutes: 50 },
    });
    for (const person of ['admin', 'reviewerA', 'leaderA1'] as const)
      expect((await refused(it.as(person), documents.record, { readThrough: id, progress: 95 })).code).toBe(
        'FORBIDDEN',
      );
    expect((await refused(it.as('learnerB1'), documents.record, { readThrough: id, progress: 95 })).code).toBe(
      'NOT_FOUND',
    );
    const log = await learner('query ($id: ID!) { readThrough(id: $id) { progressLog { totalCount } } }', { id });
    expect(log.data.readThrough.progressLog.totalCount).toBe(2);
  });

  test('what is counted may be percent or minutes; pages need an edition that has some', async () => {
    const { edition } = await shelve(trainer, '无页数', { pages: null });
    expect(await refused(learner, documents.plan, { edition, mode: 'PAGE' })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.mode',
    });
    const percent = await done(learner, documents.plan, { edition });
    expect(percent).toMatchObject({ mode: 'PERCENT' });
    const { edition: audio } = await shelve(trainer, '有声', { pages: null });
    const minutes = await done(learner, documents.plan, { edition: audio, mode: 'MINUTES' });
    await done(learner, documents.move('Start'), { readThrough: minutes.id });
    const own = { readThrough: minutes.id };
    expect(await refused(learner, documents.record, { ...own, progress: 30, minutes: 30 })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.minutes',
    });
    expect(await done(learner, documents.record, { ...own, progress: 30 })).toMatchObject({
      minutes: 30,
      readThrough: { minutes: 30 },
    });
    // 50 minutes of another book were recorded today.
    expect(await refused(learner, documents.record, { ...own, progress: 1400 })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.progress',
    });
    now = new Date('2026-03-10T16:30:00Z');
    expect(await done(learner, documents.record, { ...own, progress: 1400 })).toMatchObject({ minutes: 1370 });
    expect(await done(learner, documents.move('Finish'), own)).toMatchObject({
      progress: 1400,
      finishedOn: '2026-03-11',
    });
  });

  test('nobody verifies their own reading; a doubted one counts nowhere', async () => {
    const { edition } = await shelve(trainer, '评审员的书');
    const own = await readThrough(reviewer, edition);
    expect((await refused(reviewer, documents.verify, { readThrough: own })).code).toBe('FORBIDDEN');
    expect((await refused(learner, documents.verify, { readThrough: own })).code).toBe('FORBIDDEN');
    const theirs = await readThrough(learner, edition);
    expect(await refused(reviewer, documents.challenge, { readThrough: theirs, reason: ' ' })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.reason',
    });
    const doubted = await done(reviewer, documents.challenge, { readThrough: theirs, reason: '内容答不上来' });
    expect(doubted).toMatchObject({ status: 'CHALLENGED', evidenceReached: null, reviewRemark: '内容答不上来' });
    const again = await done(learner, documents.plan, { edition });
    expect(again).toMatchObject({ attempt: 2, status: 'PLANNED' });
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
      allowed: ['APPROVED', 'RETURNED'],
    });
    expect((await refused(learner, documents.noteSubmit, own)).code).toBe('INVALID_TRANSITION');
    expect((await refused(reviewer, documents.noteFeature, own)).code).toBe('INVALID_TRANSITION');
    expect(await refused(reviewer, documents.noteApprove, { ...own, score: 1_000_001 })).toEqual({
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
    expect(early.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', waiting: 1 });
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
    const settings = { leastNoteWords: 5, similarFrom: 2000 };
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

  test('who takes a book up in several requests at once has it once', async () => {
    const { edition } = await shelve(trainer, '一次的书');
    const answers = await Promise.all(Array.from({ length: 6 }, () => learner(documents.plan, { input: { edition } })));
    expect(answers.map(({ code }) => code)).toEqual(Array(6).fill(undefined));
    expect(new Set(answers.map(({ data }) => data.readThroughPlan.id)).size).toBe(1);
  });

  test('who moves to another unit reads on, and what was read stays where it was', async () => {
    const { edition } = await shelve(trainer, '带走的书');
    const mover = it.as('judgeA');
    const { id } = await done(mover, documents.plan, { edition });
    await done(mover, documents.move('Start'), { readThrough: id });
    const [memberId, to] = [it.memberIds.get('judgeA'), it.unitIds.get('B1')];
    await it.server.kernel.systemScope().transaction(async (scope) => {
      const [place] = await scope.list(Membership, { memberId: memberId ?? '' });
      await scope.update(place as Membership, { unitId: to ?? '' });
    });
    await it.server.kernel.refreshDirectory();
    expect(await done(mover, documents.move('Finish'), { readThrough: id })).toMatchObject({ status: 'FINISHED' });
    const { data } = await it.ask('query ($id: ID!) { readThrough(id: $id) { unit { code } } }', { id });
    expect(data.readThrough.unit).toEqual({ code: 'A' });
  });

  test('where the plugin is read-only nothing changes; where it is off there is nothing', async () => {
    const set = (mode: string) =>
      it.ask('mutation ($input: UnitPluginSetInput!) { unitPluginSet(input: $input) { unit { code } } }', {
        input: { unit: 'A', plugin: 'reading', mode },
      });
    const { edition } = await shelve(trainer, '关停的书');
    await set('SUSPENDED');
    expect((await refused(learner, documents.plan, { edition })).code).toBe('PLUGIN_SUSPENDED');
    expect((await learner('{ works { totalCount } }')).errors).toBeUndefined();
    await set('DISABLED');
    expect((await learner('{ works { totalCount } }')).code).toBe('PLUGIN_NOT_ENABLED');
    await set('INHERIT');
  });
});
