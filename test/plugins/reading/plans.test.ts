import { reading } from '../../../plugins/reading/index.ts';
import { type Ask, databases, startUnit, type TestServer } from '../../kit/index.ts';
import { documents, done } from './documents.ts';

const milestones = [
  { title: '读完教材', dueOn: '2026-04-30', proof: '笔记' },
  { title: '实操', dueOn: '2026-06-30', proof: '签字记录' },
];

describe.each(databases)('a plan of self-study on $name', ({ dialect }) => {
  let it: TestServer;
  let [learner, reviewer, leader] = [] as unknown as [Ask, Ask, Ask];
  beforeAll(async () => {
    it = await startUnit({ plugins: [reading], dialect, now: () => new Date('2026-03-10T02:00:00Z') });
    [learner, reviewer, leader] = [it.as('learnerA1'), it.as('reviewerA'), it.as('leaderA1')];
  });
  const refused = async (ask: Ask, document: string, input: object) => {
    const answer = await ask(document, { input });
    return { code: answer.code, argument: answer.errors?.[0]?.extensions?.argument };
  };
  const steps = (plan: Record<string, unknown>) => (plan.milestones as { nodes: { id: string }[] }).nodes;

  test('goes from its draft through review to completion, milestone by milestone', async () => {
    const mentor = it.memberIds.get('leaderA1');
    const made = await done(learner, documents.planCreate, {
      aim: '考取高级工',
      resources: ['教材', '教材', '网课'],
      mentor,
    });
    expect(made).toMatchObject({
      status: 'DRAFT',
      resources: ['教材', '网课'],
      mentor: { name: 'leaderA1' },
      milestones: { nodes: [] },
    });
    const own = { selfStudyPlan: made.id };
    expect(await refused(learner, documents.ownPlan('Submit'), own)).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.selfStudyPlan',
    });
    const written = await done(learner, documents.planUpdate, {
      ...own,
      version: made.version,
      changes: { milestones },
    });
    expect(steps(written)).toMatchObject([
      { position: 1, title: '读完教材', dueOn: '2026-04-30', proof: '笔记', provenOn: null, result: null },
      { position: 2, title: '实操' },
    ]);
    expect(await done(learner, documents.ownPlan('Submit'), own)).toMatchObject({ status: 'IN_REVIEW' });
    expect(await refused(learner, documents.reviewPlan('Approve'), own)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(reviewer, documents.reviewPlan('Return'), own)).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.remark',
    });
    const returned = await done(reviewer, documents.reviewPlan('Return'), { ...own, remark: '写明资源' });
    expect(returned).toMatchObject({ status: 'DRAFT', reviewRemark: '写明资源' });
    await done(learner, documents.ownPlan('Submit'), own);
    // The mentor, who holds no permission to review.
    expect(await done(leader, documents.reviewPlan('Approve'), { ...own, remark: '同意' })).toMatchObject({
      status: 'ACTIVE',
      approvedOn: '2026-03-10',
      reviewRemark: '同意',
    });

    const [first, second] = steps(written);
    const prove = (ask: Ask, id: string | undefined, result: string) =>
      refused(ask, documents.prove, { selfStudyMilestone: id, result });
    expect(await prove(reviewer, first?.id, '看过')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await prove(learner, first?.id, ' ')).toEqual({ code: 'BAD_INPUT', argument: 'input.result' });
    expect(await prove(learner, first?.id, '笔记 40 页')).toEqual({});
    const early = await reviewer(documents.reviewPlan('Complete'), { input: own });
    expect(early.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', unproven: [second?.id] });
    expect(await prove(learner, second?.id, '师傅已签字')).toEqual({});
    expect(await refused(learner, documents.reviewPlan('Complete'), own)).toMatchObject({ code: 'FORBIDDEN' });
    const completed = await done(reviewer, documents.reviewPlan('Complete'), own);
    expect(completed).toMatchObject({ status: 'COMPLETED', endedOn: '2026-03-10' });
    expect(steps(completed)).toMatchObject([
      { provenOn: '2026-03-10', result: '笔记 40 页' },
      { provenOn: '2026-03-10', result: '师傅已签字' },
    ]);
    expect(await prove(learner, first?.id, '更多')).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.selfStudyMilestone',
    });
    expect((await refused(learner, documents.ownPlan('Abandon'), own)).code).toBe('INVALID_TRANSITION');
  });

  test('that is followed no longer is given up, and changes no more', async () => {
    const made = await done(learner, documents.planCreate, { aim: '学电工', milestones });
    const own = { selfStudyPlan: made.id };
    expect((await refused(learner, documents.ownPlan('TakeBack'), own)).code).toBe('INVALID_TRANSITION');
    for (const command of ['Approve', 'Complete'] as const)
      expect((await refused(reviewer, documents.reviewPlan(command), own)).code).toBe('INVALID_TRANSITION');
    await done(learner, documents.ownPlan('Submit'), own);
    const late = await learner(documents.planUpdate, {
      input: { ...own, version: made.version + 1, changes: { aim: 'x' } },
    });
    expect(late.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_TRANSITION',
      from: 'IN_REVIEW',
      allowed: ['DRAFT', 'ACTIVE', 'ABANDONED'],
    });
    await done(reviewer, documents.reviewPlan('Approve'), own);
    expect(await done(learner, documents.ownPlan('Abandon'), own)).toMatchObject({
      status: 'ABANDONED',
      endedOn: '2026-03-10',
    });
  });

  test('is seen by its owner, mentor and those above; others know nothing of it', async () => {
    const mentor = it.memberIds.get('judgeA');
    const made = await done(learner, documents.planCreate, { aim: '秘密的目标', milestones });
    const sees = async (person: Parameters<TestServer['as']>[0]) =>
      (
        await it.as(person)('query ($id: ID!) { selfStudyPlan(id: $id) { milestones { totalCount } } }', {
          id: made.id,
        })
      ).data.selfStudyPlan;
    for (const person of ['learnerA1', 'leaderA1', 'adminA', 'analyst', 'admin', 'reviewerA'] as const)
      expect(await sees(person)).toEqual({ milestones: { totalCount: 2 } });
    for (const person of ['judgeA', 'learnerB1', 'adminB'] as const) expect(await sees(person)).toBeNull();
    expect(mentor).toBeDefined();
    expect(await refused(it.as('adminB'), documents.reviewPlan('Approve'), { selfStudyPlan: made.id })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('is checked when it is written', async () => {
    const create = (input: object) => refused(learner, documents.planCreate, { aim: '学', ...input });
    expect(await create({ aim: '' })).toEqual({ code: 'BAD_INPUT', argument: 'input.aim' });
    expect(await create({ mentor: it.memberIds.get('learnerA1') })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.mentor',
    });
    expect(await create({ mentor: it.memberIds.get('learnerB1') })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await create({ milestones: [{ ...milestones[0], proof: ' ' }] })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.milestones.0.proof',
    });
    expect(await create({ milestones: Array(51).fill(milestones[0]) })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.milestones',
    });
  });
});
