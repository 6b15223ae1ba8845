import { reading } from '../../../plugins/reading/index.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';
import { documents, done, season, shelve } from './documents.ts';

describe.each(databases)('a reading season on $name', ({ dialect }) => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [reading], dialect, now: () => new Date('2026-03-10T02:00:00Z') });
  });

  test('runs from its draft to its archive, and its reader from the first page to verified evidence', async () => {
    const [trainer, learner, reviewer] = [it.as('trainerA'), it.as('learnerA1'), it.as('reviewerA')];
    const work = await done(trainer, documents.workCreate, {
      title: ' 大国工匠 ',
      authors: ['王小明', ' 李华 '],
      subjects: ['工匠精神'],
    });
    expect(work).toMatchObject({ title: '大国工匠', authors: ['王小明', '李华'], byline: '王小明; 李华' });
    const edition = await done(trainer, documents.editionCreate, { work: work.id, isbn: '7302511624', pages: 320 });
    expect(edition).toMatchObject({ isbn13: '9787302511625', isbn10: '7302511624', pages: 320, format: 'PRINT' });

    const activity = await done(trainer, documents.activityCreate, {
      unit: 'A',
      title: '春季读书月',
      audience: { frontline: true },
      startsOn: '2026-03-01',
      endsOn: '2026-04-30',
      books: [{ work: work.id, required: true }],
      deliverables: [{ kind: 'NOTE', least: 1 }],
    });
    expect(activity).toMatchObject({
      status: 'DRAFT',
      audience: 'at the front line',
      audienceZh: '一线人员',
      evidenceLevel: 1,
      deliverables: [{ kind: 'NOTE', least: 1 }],
      unit: { code: 'A' },
      books: { nodes: [{ position: 1, required: true, work: { title: '大国工匠' } }] },
    });
    const seen = () => learner('query ($id: ID!) { readingActivity(id: $id) { status } }', { id: activity.id });
    expect((await seen()).data.readingActivity).toBeNull();
    const step = (command: string) => done(trainer, documents.activity(command), { readingActivity: activity.id });
    expect(await step('Publish')).toMatchObject({ status: 'PUBLISHED' });
    expect((await seen()).data.readingActivity).toEqual({ status: 'PUBLISHED' });

    const planned = await done(learner, documents.plan, { edition: edition.id, readingActivity: activity.id });
    expect(planned).toMatchObject({ status: 'PLANNED', attempt: 1, mode: 'PAGE', progress: 0, startedOn: null });
    expect((await learner(documents.move('Start'), { input: { readThrough: planned.id } })).code).toBe('BAD_INPUT');
    expect(await step('Activate')).toMatchObject({ status: 'ACTIVE' });
    const own = { readThrough: planned.id };
    expect(await done(learner, documents.move('Start'), own)).toMatchObject({
      status: 'READING',
      startedOn: '2026-03-10',
    });
    expect(await done(learner, documents.record, { ...own, progress: 120, minutes: 45 })).toEqual({
      progressBefore: 0,
      progressAfter: 120,
      minutes: 45,
      isCorrection: false,
      reason: null,
      loggedOn: '2026-03-10',
      readThrough: { progress: 120, minutes: 45 },
    });
    expect(await done(learner, documents.move('Pause'), own)).toMatchObject({ status: 'PAUSED' });
    expect(await done(learner, documents.move('Resume'), own)).toMatchObject({ status: 'READING' });
    expect(await done(learner, documents.move('Finish'), own)).toMatchObject({
      status: 'FINISHED',
      progress: 320,
      finishedOn: '2026-03-10',
      evidenceReached: 0,
    });

    const body = '读完《大国工匠》,我认识到精度就是尊严。';
    const note = await done(learner, documents.noteCreate, { ...own, title: '读后感', body, visibility: 'UNIT' });
    expect(note).toMatchObject({ status: 'DRAFT', kind: 'NOTE', words: 16, visibility: 'UNIT' });
    expect(await done(learner, documents.noteSubmit, { readingNote: note.id })).toMatchObject({ status: 'SUBMITTED' });
    expect((await learner(documents.noteApprove, { input: { readingNote: note.id } })).code).toBe('FORBIDDEN');
    const approval = { readingNote: note.id, score: 92.5, remark: '结合岗位,写得好。' };
    expect(await done(reviewer, documents.noteApprove, approval)).toMatchObject({
      status: 'APPROVED',
      score: 92.5,
      approvedOn: '2026-03-10',
      reviewRemark: '结合岗位,写得好。',
      readThrough: { evidenceReached: 1 },
    });
    expect(await done(reviewer, documents.verify, { ...own, remark: '当面交流过。' })).toMatchObject({
      status: 'VERIFIED',
      evidenceReached: 3,
      reviewRemark: '当面交流过。',
    });

    for (const [command, status] of [
      ['CloseSubmissions', 'SUBMISSION_CLOSED'],
      ['BeginJudging', 'JUDGING'],
      ['PublishResults', 'RESULTS'],
      ['Archive', 'ARCHIVED'],
    ] as const)
      expect(await step(command)).toMatchObject({ status });
    const results = await trainer(
      `query ($id: ID!) { readingActivity(id: $id) { results { totalCount nodes {
        booksRead requiredRead requiredBooks evidenceLevel isComplete deliverables { kind least done } member { name } unit { code } } } } }`,
      { id: activity.id },
    );
    expect(results.data.readingActivity.results).toEqual({
      totalCount: 1,
      nodes: [
        {
          booksRead: 1,
          requiredRead: 1,
          requiredBooks: 1,
          evidenceLevel: 1,
          isComplete: true,
          deliverables: [{ kind: 'NOTE', least: 1, done: 1 }],
          member: { name: 'learnerA1' },
          unit: { code: 'A1' },
        },
      ],
    });
  });

  test('is seen from units and people', async () => {
    const { edition } = await shelve(it.as('trainerA'), '机械制图');
    const readingActivity = await season(it.as('trainerA'), { unit: 'A' });
    await done(it.as('learnerA1'), documents.plan, { edition, readingActivity });
    const answer = await it.as('adminA')(
      `{ unit(id: "A") { readingActivities(filter: { title: { eq: "读书季" } }) { nodes { status readThroughs { nodes { member { name readThroughs { totalCount } } } } } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data.unit.readingActivities.nodes).toEqual([
      {
        status: 'ACTIVE',
        readThroughs: { nodes: [{ member: { name: 'learnerA1', readThroughs: { totalCount: 2 } } }] },
      },
    ]);
  });
});
