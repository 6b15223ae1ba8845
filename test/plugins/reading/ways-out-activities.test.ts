import { reading } from '../../../plugins/reading/index.ts';
import { type Ask, databases, startUnit, type TestServer } from '../../kit/index.ts';
import { documents, done, readThrough, season, shelve } from './documents.ts';
import { refused } from './refused.ts';

describe.each(databases)('the days and the end of what a unit reads on $name', ({ dialect }) => {
  let now = new Date('2026-03-10T02:00:00Z');
  let it: TestServer;
  let [trainer, learner, reviewer] = [] as unknown as [Ask, Ask, Ask];
  beforeAll(async () => {
    it = await startUnit({ plugins: [reading], dialect, now: () => now });
  });
  /** The moment, and tokens of it. */
  const itIs = async (day: string) => {
    now = new Date(`${day}T02:00:00Z`);
    [trainer, learner, reviewer] = (await Promise.all(
      (['trainerA', 'learnerA1', 'reviewerA'] as const).map((person) => it.signIn(person)),
    )) as [Ask, Ask, Ask];
  };
  beforeEach(() => itIs('2026-03-10'));

  const told = async (ask: Ask, document: string, input: object) => {
    const { errors } = await ask(document, { input });
    return errors?.[0]?.message as string;
  };

  test('the days of an activity are obeyed: joining, beginning, handing in and counting', async () => {
    const [one, two, three] = await Promise.all(['甲', '乙', '丙'].map((title) => shelve(trainer, `日期 ${title}`)));
    const readingActivity = await season(trainer, { unit: 'A', startsOn: '2026-03-09', endsOn: '2026-03-12' });
    const join = (edition: string | undefined) => refused(learner, documents.plan, { edition, readingActivity });
    const inTime = await readThrough(learner, one?.edition ?? '', readingActivity);
    const late = await done(learner, documents.plan, { edition: two?.edition, readingActivity });
    await done(learner, documents.move('Start'), { readThrough: late.id });
    const unbegun = await done(learner, documents.plan, { edition: three?.edition, readingActivity });
    const draft = await done(learner, documents.noteCreate, {
      readThrough: inTime,
      title: '晚交',
      body: '晚交的笔记。',
      visibility: 'UNIT',
    });

    await itIs('2026-03-13');
    const { edition: fourth } = await shelve(trainer, '日期 丁');
    expect(await join(fourth)).toEqual({ code: 'BAD_INPUT', argument: 'input.readingActivity' });
    expect(await told(learner, documents.move('Start'), { readThrough: unbegun.id })).toContain('readThroughStop');
    await done(learner, documents.move('Stop'), { readThrough: unbegun.id });
    expect(await done(learner, documents.plan, { edition: three?.edition })).toMatchObject({ readingActivity: null });
    expect(await refused(learner, documents.noteSubmit, { readingNote: draft.id })).toMatchObject({
      argument: 'input.readingNote',
    });
    expect(await done(learner, documents.move('Finish'), { readThrough: late.id })).toMatchObject({
      status: 'FINISHED',
    });
    for (const book of [inTime, late.id]) await done(reviewer, documents.verify, { readThrough: book });
    for (const command of ['CloseSubmissions', 'BeginJudging', 'PublishResults'])
      await done(trainer, documents.activity(command), { readingActivity });
    const results = async () =>
      (
        await trainer('query ($id: ID!) { readingActivity(id: $id) { results { nodes { booksRead } } } }', {
          id: readingActivity,
        })
      ).data.readingActivity.results.nodes;
    expect(await results()).toEqual([{ booksRead: 1 }]);

    // The results were told too early: prolonged by a day, what was finished on it counts.
    const why = { readingActivity, reason: '有人漏登' };
    expect(await refused(trainer, documents.prolong, { ...why, endsOn: '2026-03-13' })).toMatchObject({
      code: 'INVALID_TRANSITION',
    });
    expect(await done(trainer, documents.end('WithdrawResults'), why)).toMatchObject({
      status: 'JUDGING',
      changeReason: '有人漏登',
      results: { totalCount: 0 },
    });
    expect(await refused(trainer, documents.prolong, { ...why, endsOn: '2026-03-12' })).toMatchObject({
      argument: 'input.endsOn',
    });
    expect(await done(trainer, documents.prolong, { ...why, endsOn: '2026-03-13' })).toMatchObject({
      status: 'ACTIVE',
      endsOn: '2026-03-13',
      closedOn: null,
    });
    await done(learner, documents.noteSubmit, { readingNote: draft.id });
    await done(reviewer, documents.noteApprove, { readingNote: draft.id });
    for (const command of ['CloseSubmissions', 'BeginJudging', 'PublishResults'])
      await done(trainer, documents.activity(command), { readingActivity });
    expect(await results()).toEqual([{ booksRead: 2 }]);
  });

  test('nothing is begun before the first day, nor announced after the last', async () => {
    const { edition } = await shelve(trainer, '早了');
    const readingActivity = await season(trainer, { unit: 'A', startsOn: '2026-03-11', endsOn: '2026-03-12' });
    const { id: book } = await done(learner, documents.plan, { edition, readingActivity });
    // The activity is ACTIVE already: that alone is nothing to wait for.
    expect(await told(learner, documents.move('Start'), { readThrough: book })).toContain(
      'begins on 2026-03-11 and is ACTIVE. Wait until it is ACTIVE and that day has come',
    );
    await itIs('2026-03-11');
    expect(await done(learner, documents.move('Start'), { readThrough: book })).toMatchObject({ status: 'READING' });

    const made = await done(trainer, documents.activityCreate, {
      unit: 'A',
      title: '过期',
      startsOn: '2026-03-01',
      endsOn: '2026-03-10',
      deliverables: [{ kind: 'NOTE', least: 1 }],
    });
    const input = { readingActivity: made.id };
    expect(await told(trainer, documents.activity('Publish'), input)).toContain('readingActivityProlong');
    const later = { ...input, endsOn: '2026-03-11', reason: '改期' };
    const prolonged = await done(trainer, documents.prolong, later);
    // Whose answer was lost asks again, and is answered; another reason for the same day is none.
    expect(await done(trainer, documents.prolong, later)).toEqual(prolonged);
    expect(await refused(trainer, documents.prolong, { ...later, reason: '别的' })).toMatchObject({
      argument: 'input.endsOn',
    });
    await done(trainer, documents.activity('Publish'), input);
    await itIs('2026-03-12');
    expect(await told(trainer, documents.activity('Activate'), input)).toContain('readingActivityProlong');
    await done(trainer, documents.prolong, { ...input, endsOn: '2026-03-20', reason: '改期' });
    expect(await done(trainer, documents.activity('Activate'), input)).toMatchObject({ status: 'ACTIVE' });
  });

  test('an activity is called off with its reason in every state before its results, and its books are read on', async () => {
    const steps = ['Publish', 'Activate', 'CloseSubmissions', 'BeginJudging', 'PublishResults'];
    const { edition } = await shelve(trainer, '取消活动的书');
    for (const length of steps.keys()) {
      const made = await done(trainer, documents.activityCreate, {
        unit: 'A',
        title: `取消 ${length}`,
        startsOn: '2026-03-01',
        endsOn: '2026-03-31',
        deliverables: [{ kind: 'NOTE', least: 1 }],
      });
      const input = { readingActivity: made.id };
      for (const command of steps.slice(0, length)) await done(trainer, documents.activity(command), input);
      const joins = length === 1 || length === 2;
      const book = joins ? await done(learner, documents.plan, { edition, ...input }) : undefined;
      expect(await refused(trainer, documents.end('Cancel'), { ...input, reason: ' ' })).toMatchObject({
        argument: 'input.reason',
      });
      expect((await refused(learner, documents.end('Cancel'), { ...input, reason: 'x' })).code).toBe('FORBIDDEN');
      for (const _ of ['once', 'again'])
        expect(await done(trainer, documents.end('Cancel'), { ...input, reason: '生产任务紧' })).toMatchObject({
          status: 'CANCELLED',
          changeReason: '生产任务紧',
        });
      // A draft was its organisers' own, and stays so.
      const seen = await learner('query ($id: ID!) { readingActivity(id: $id) { status } }', { id: made.id });
      expect(seen.data.readingActivity).toEqual(length === 0 ? null : { status: 'CANCELLED' });
      if (book) {
        await done(learner, documents.move('Start'), { readThrough: book.id });
        await done(learner, documents.move('Finish'), { readThrough: book.id });
      }
    }
    const over = await season(trainer, { unit: 'A' });
    for (const command of steps.slice(2)) await done(trainer, documents.activity(command), { readingActivity: over });
    expect((await refused(trainer, documents.end('Cancel'), { readingActivity: over, reason: 'x' })).code).toBe(
      'INVALID_TRANSITION',
    );
  });

  test('a goal of a unit counts what the metric of its name counts', async () => {
    const leader = await it.signIn('leaderA1');
    const { edition } = await shelve(trainer, '两人读的书');
    const { edition: other } = await shelve(trainer, '一人读两遍');
    const approve = async (ask: Ask, book: string) => {
      const note = await done(ask, documents.noteCreate, {
        readThrough: book,
        title: '笔记',
        body: `读书笔记 ${book}`,
        visibility: 'UNIT',
      });
      await done(ask, documents.noteSubmit, { readingNote: note.id });
      await done(reviewer, documents.noteApprove, { readingNote: note.id });
    };
    for (const [ask, book] of [
      [learner, edition],
      [leader, edition],
      [learner, other],
      [learner, other],
    ] as const)
      await approve(ask, await readThrough(ask, book));
    const period = { from: '2026-01-01', to: '2026-12-31' };
    for (const [metric, id] of [
      ['BOOKS', 'reading.books-per-head'],
      ['NOTES', 'reading.notes-per-head'],
      ['MINUTES', 'reading.minutes-per-head'],
    ] as const) {
      const goal = await done(it.as('admin'), documents.goalSet, { unit: 'A1', year: 2026, metric, target: 10 });
      const { data } = await it.ask(
        'query ($id: String!, $from: LocalDate!, $to: LocalDate!) { unit(id: "A1") { metric(id: $id, from: $from, to: $to) { numerator } } }',
        { id, ...period },
      );
      expect(goal.progress).toMatchObject({ value: data.unit.metric.numerator });
      if (metric === 'BOOKS') expect(data.unit.metric.numerator).toBeGreaterThanOrEqual(3);
    }
  });
});
