import { Membership } from '../../../plugins/organisation/members/membership.ts';
import { reading } from '../../../plugins/reading/index.ts';
import { type Ask, databases, startUnit, type TestServer } from '../../kit/index.ts';
import { activityEdges } from './activity-edges.ts';
import { documents, done, readThrough, shelve } from './documents.ts';
import { noteEdges } from './note-edges.ts';
import { refused } from './refused.ts';

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

  activityEdges(() => it);

  test('a reading takes each step from where it may, and no other', async () => {
    const commands = {
      Start: ['PLANNED'],
      Pause: ['READING'],
      Resume: ['PAUSED'],
      Stop: ['PLANNED', 'READING', 'PAUSED'],
      Finish: ['READING', 'PAUSED'],
      GoOn: ['FINISHED'],
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
      for (const [command, from] of Object.entries(commands) as [string, readonly string[]][])
        if (!from.includes(status)) {
          const answer = await learner(documents.move(command), { input: { readThrough: id } });
          // What the reader did last is answered as it is.
          if (command === path.at(-1)) expect(answer.data[`readThrough${command}`].status).toBe(status);
          else expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_TRANSITION', from: status });
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

  noteEdges(() => it);

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
    await it.server.kernel.systemContext().transaction(async (context) => {
      const [place] = await context.list(Membership, { memberId: memberId ?? '' });
      await context.update(place as Membership, { unitId: to ?? '' });
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
