import { reading } from '../../../plugins/reading/index.ts';
import { type Ask, databases, startUnit, type TestServer } from '../../kit/index.ts';
import { documents, done, readThrough, season, shelve } from './documents.ts';
import { refused } from './refused.ts';

describe.each(databases)('the ways out of reading on $name', ({ dialect }) => {
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

  test('a planned book is taken along into a season, and a book can be dropped wherever it stands', async () => {
    const { work, edition } = await shelve(trainer, '带入活动的书');
    const planned = await done(learner, documents.plan, { edition });
    const readingActivity = await season(trainer, { unit: 'A', books: [{ work }] });
    const joined = await done(learner, documents.plan, { edition, readingActivity });
    expect(joined).toMatchObject({ id: planned.id, status: 'PLANNED', readingActivity: { title: '读书季' } });

    for (const path of [[], ['Start'], ['Start', 'Pause']]) {
      const { edition: other } = await shelve(trainer, `放弃的书 ${path.length}`);
      const { id: book } = await done(learner, documents.plan, { edition: other });
      for (const command of path) await done(learner, documents.move(command), { readThrough: book });
      expect(await done(learner, documents.move('Stop'), { readThrough: book, reason: ' 借给同事 ' })).toMatchObject({
        status: 'STOPPED',
        stopReason: '借给同事',
      });
      expect(await done(learner, documents.plan, { edition: other })).toMatchObject({ attempt: 2, status: 'PLANNED' });
    }
  });

  test('a book that is being read joins a season as the message says: finish or stop it first', async () => {
    for (const command of ['Finish', 'Stop'])
      for (const path of [['Start'], ['Start', 'Pause']]) {
        const { work, edition } = await shelve(trainer, `在读的书 ${command} ${path.length}`);
        const { id: book } = await done(learner, documents.plan, { edition });
        for (const step of path) await done(learner, documents.move(step), { readThrough: book });
        const readingActivity = await season(trainer, { unit: 'A', books: [{ work }] });
        const message = await told(learner, documents.plan, { edition, readingActivity });
        expect(message).toContain(`readThrough${command}`);
        await done(learner, documents.move(command), { readThrough: book });
        expect(await done(learner, documents.plan, { edition, readingActivity })).toMatchObject({ attempt: 2 });
      }
  });

  test('what was said to be read is read on, and a verdict is taken back with its reason', async () => {
    const { edition } = await shelve(trainer, '说早了');
    const book = await readThrough(learner, edition);
    expect(await done(learner, documents.move('GoOn'), { readThrough: book })).toMatchObject({
      status: 'READING',
      finishedOn: null,
      evidenceReached: null,
    });
    await done(learner, documents.record, { readThrough: book, progress: 40, correction: true, reason: '只读到这里' });
    await done(learner, documents.move('Finish'), { readThrough: book });
    for (const [verdict, input, level] of [
      [documents.challenge, { reason: '答不上来' }, null],
      [documents.verify, {}, 3],
    ] as const) {
      expect(await done(reviewer, verdict, { readThrough: book, ...input })).toMatchObject({ evidenceReached: level });
      expect(await refused(learner, documents.move('GoOn'), { readThrough: book })).toMatchObject({
        code: 'INVALID_TRANSITION',
      });
      expect(await refused(learner, documents.reopen, { readThrough: book, reason: 'x' })).toMatchObject({
        code: 'FORBIDDEN',
      });
      expect(await refused(reviewer, documents.reopen, { readThrough: book, reason: ' ' })).toMatchObject({
        argument: 'input.reason',
      });
      expect(await done(reviewer, documents.reopen, { readThrough: book, reason: '弄错了人' })).toMatchObject({
        status: 'FINISHED',
        evidenceReached: 0,
        reviewRemark: '弄错了人',
      });
    }
  });

  test('of one book there is one reading that is open, whichever of several is read on', async () => {
    const { edition } = await shelve(trainer, '又读一遍');
    const first = await readThrough(learner, edition);
    const { id: second } = await done(learner, documents.plan, { edition });
    const goOn = { readThrough: first };
    expect(await refused(learner, documents.move('GoOn'), goOn)).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.readThrough',
    });
    expect(await told(learner, documents.move('GoOn'), goOn)).toContain('readThroughStop');
    await done(learner, documents.move('Stop'), { readThrough: second });
    await done(learner, documents.move('GoOn'), goOn);
    expect(await done(learner, documents.plan, { edition })).toMatchObject({
      id: first,
      attempt: 1,
      status: 'READING',
    });
  });

  test('a reading of minutes is not finished while it has none', async () => {
    const { edition } = await shelve(trainer, '一分钟未听', { pages: null });
    const { id: book } = await done(learner, documents.plan, { edition, mode: 'MINUTES' });
    await done(learner, documents.move('Start'), { readThrough: book });
    expect(await told(learner, documents.move('Finish'), { readThrough: book })).toContain('readingProgressRecord');
    await done(learner, documents.record, { readThrough: book, progress: 30 });
    expect(await done(learner, documents.move('Finish'), { readThrough: book })).toMatchObject({ status: 'FINISHED' });
  });

  test('a note is taken back by its author and sent back by a reviewer, also after it was approved', async () => {
    const { edition } = await shelve(trainer, '写过笔记的书');
    const book = await readThrough(learner, edition);
    const note = await done(learner, documents.noteCreate, {
      readThrough: book,
      title: '读后感',
      body: '有收获。',
      visibility: 'UNIT',
    });
    const own = { readingNote: note.id };
    await done(learner, documents.noteSubmit, own);
    expect((await refused(reviewer, documents.note('TakeBack'), own)).code).toBe('FORBIDDEN');
    expect(await done(learner, documents.note('TakeBack'), own)).toMatchObject({ status: 'DRAFT' });
    await done(learner, documents.noteSubmit, own);
    await done(reviewer, documents.noteApprove, { ...own, score: 90 });
    await done(reviewer, documents.noteFeature, own);
    expect(await done(reviewer, documents.note('Unfeature'), own)).toMatchObject({ status: 'APPROVED' });
    const level = async () =>
      (await learner('query ($id: ID!) { readThrough(id: $id) { evidenceReached } }', { id: book })).data.readThrough
        .evidenceReached;
    expect(await level()).toBe(1);
    expect(await done(reviewer, documents.noteReturn, { ...own, remark: '与他人雷同' })).toMatchObject({
      status: 'RETURNED',
      approvedOn: null,
      score: null,
      reviewRemark: '与他人雷同',
    });
    expect(await level()).toBe(0);
    expect(await done(learner, documents.noteSubmit, own)).toMatchObject({ status: 'SUBMITTED' });
  });

  test('a plan is taken back while it waits, given up wherever it stands, and taken up again', async () => {
    const milestones = [{ title: '学完', dueOn: '2026-06-30', proof: '证书' }];
    const made = await done(learner, documents.planCreate, { aim: '考高级工', milestones });
    const own = { selfStudyPlan: made.id };
    await done(learner, documents.ownPlan('Submit'), own);
    expect((await refused(reviewer, documents.ownPlan('TakeBack'), own)).code).toBe('FORBIDDEN');
    expect(await done(learner, documents.ownPlan('TakeBack'), own)).toMatchObject({ status: 'DRAFT' });
    await done(learner, documents.ownPlan('Submit'), own);
    await done(reviewer, documents.reviewPlan('Approve'), own);
    expect(await done(learner, documents.ownPlan('Abandon'), { ...own, reason: '调岗' })).toMatchObject({
      status: 'ABANDONED',
      endedOn: '2026-03-10',
      endReason: '调岗',
    });
    expect(await refused(reviewer, documents.reviewPlan('Reopen'), own)).toMatchObject({ argument: 'input.remark' });
    const again = { ...own, remark: '继续执行' };
    expect(await done(reviewer, documents.reviewPlan('Reopen'), again)).toMatchObject({
      status: 'ACTIVE',
      endedOn: null,
      endReason: null,
    });
    for (const submit of [false, true]) {
      const other = await done(learner, documents.planCreate, { aim: '放弃的计划', milestones });
      const input = { selfStudyPlan: other.id };
      if (submit) await done(learner, documents.ownPlan('Submit'), input);
      expect(await done(learner, documents.ownPlan('Abandon'), input)).toMatchObject({ status: 'ABANDONED' });
      // It was never followed: nothing is there to take up again.
      expect(await told(reviewer, documents.reviewPlan('Reopen'), { ...input, remark: 'x' })).toContain(
        'selfStudyPlanCreate',
      );
    }
  });

  test('null is no way to say everybody, any book or oneself', async () => {
    const input = { unit: 'A', title: 'x', startsOn: '2026-03-01', endsOn: '2026-03-31' };
    for (const field of ['audience', 'books'])
      expect(await refused(trainer, documents.activityCreate, { ...input, [field]: null })).toEqual({
        code: 'BAD_INPUT',
        argument: `input.${field}`,
      });
    const made = await done(trainer, documents.activityCreate, { ...input, audience: { all: [] }, books: [] });
    expect(made).toMatchObject({ audience: null });
    const changes = { audience: null };
    expect(
      await refused(trainer, documents.activityUpdate, { readingActivity: made.id, version: made.version, changes }),
    ).toMatchObject({ argument: 'input.changes.audience' });
    const goal = { unit: null, year: 2026, metric: 'BOOKS', target: 3 };
    expect(await refused(learner, documents.goalSet, goal)).toMatchObject({ argument: 'input.unit' });
  });

  test('who leaves has nothing open, and whom they mentored may find somebody else', async () => {
    const leaver = await it.signIn('judgeA');
    const memberId = it.memberIds.get('judgeA') ?? '';
    const books = [];
    for (const path of [[], ['Start'], ['Start', 'Pause'], ['Start', 'Finish']]) {
      const { edition } = await shelve(trainer, `离职的书 ${path}`);
      const { id: book } = await done(leaver, documents.plan, { edition });
      for (const command of path) await done(leaver, documents.move(command), { readThrough: book });
      books.push(book);
    }
    const milestones = [{ title: '学完', dueOn: '2026-06-30', proof: '证书' }];
    const plan = await done(leaver, documents.planCreate, { aim: '自学', milestones });
    const mentored = await done(await it.signIn('adminA'), documents.planCreate, {
      aim: '有导师',
      milestones,
      mentor: memberId,
    });
    const { data } = await it.ask('query ($id: ID!) { member(id: $id) { version } }', { id: memberId });
    const gone = await it.ask('mutation ($input: MemberUpdateInput!) { memberUpdate(input: $input) { status } }', {
      input: { member: memberId, version: data.member.version, changes: { status: 'LEFT', leftOn: '2026-03-10' } },
    });
    expect(gone.errors).toBeUndefined();
    const answer = await it.ask(
      `query ($b: [ID!]!, $p: [ID!]!) {
        readThroughs(filter: { id: { in: $b } }) { nodes { id status stopReason } }
        selfStudyPlans(filter: { id: { in: $p } }) { nodes { id status endReason mentor { id } } } }`,
      { b: books, p: [plan.id, mentored.id] },
    );
    const statusOf = (id: string | undefined) =>
      answer.data.readThroughs.nodes.find((row: { id: string }) => row.id === id).status;
    expect(books.map(statusOf)).toEqual(['STOPPED', 'STOPPED', 'STOPPED', 'FINISHED']);
    const planOf = (id: string) => answer.data.selfStudyPlans.nodes.find((row: { id: string }) => row.id === id);
    expect(planOf(plan.id)).toMatchObject({ status: 'ABANDONED', endReason: '人员已离职。' });
    expect(planOf(mentored.id)).toMatchObject({ status: 'DRAFT', mentor: null });
    // Nor does anybody get them for a mentor any more.
    const wanted = { aim: '再找导师', milestones, mentor: memberId };
    expect(await refused(await it.signIn('adminA'), documents.planCreate, wanted)).toMatchObject({
      code: 'BAD_INPUT',
      argument: 'input.mentor',
    });
  });
});
