import { courses } from '../../../plugins/courses/index.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';
import { content, documents, publish, teach } from './documents.ts';

describe.each(databases)('the life of a course on $name', ({ dialect }) => {
  let now = new Date('2026-03-02T02:00:00Z');
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => now });
  });
  const seconds = (n: number) => {
    now = new Date(now.getTime() + n * 1000);
  };

  test('a trainer writes and publishes it, a learner takes and completes it', async () => {
    const [trainer, learner] = [it.as('trainerA'), it.as('learnerA1')];
    const input = {
      unit: 'A',
      code: 'LOTO',
      title: ' Lockout and tagout ',
      category: '安全',
      mandatory: true,
      hours: 150,
    };
    const made = await trainer(documents.create, { input });
    expect(made.errors).toBeUndefined();
    const { id: course } = made.data.courseCreate;
    expect(made.data.courseCreate).toMatchObject({
      status: 'DRAFT',
      title: 'Lockout and tagout',
      category: '安全',
      hours: 150,
      unit: { code: 'A' },
    });
    expect((await learner('query ($id: ID!) { course(id: $id) { title } }', { id: course })).data.course).toBeNull();

    const draft = await trainer(documents.draft, { input: { course } });
    expect(draft.data.courseVersionDraft).toMatchObject({
      no: 1,
      status: 'DRAFT',
      modules: [],
      completionRule: { kind: 'ALL_REQUIRED' },
    });
    const again = await trainer(documents.draft, { input: { course } });
    expect(again.data.courseVersionDraft.id).toBe(draft.data.courseVersionDraft.id);
    const { id: courseVersion, version } = draft.data.courseVersionDraft;
    const empty = await trainer(documents.publish, { input: { courseVersion, version } });
    expect(empty).toMatchObject({ code: 'BAD_INPUT' });

    const rule = {
      kind: 'ALL',
      of: [
        { kind: 'WATCHED_GE', item: 'film', basisPoints: 8000 },
        { kind: 'ITEM_DONE', item: 'sheet' },
        { kind: 'MANUAL' },
      ],
    };
    const { items } = await publish(trainer, course, content(rule));
    expect(Object.keys(items)).toEqual(['film', 'sheet', '2.1']);

    const enrolled = await learner(documents.enrol, { input: { course } });
    expect(enrolled.errors).toBeUndefined();
    expect(enrolled.data.enrolmentCreate).toMatchObject({
      attempt: 1,
      source: 'SELF',
      status: 'ENROLLED',
      progress: 0,
      enrolledOn: '2026-03-02',
      dueOn: null,
      courseVersion: { no: 1 },
      member: { name: 'learnerA1' },
      unit: { code: 'A1' },
    });
    const enrolment = enrolled.data.enrolmentCreate.id;
    const twice = await learner(documents.enrol, { input: { course } });
    expect(twice.data.enrolmentCreate.id).toBe(enrolment);

    const beat = (watchedSeconds: number) =>
      learner(documents.record, { input: { enrolment, item: items.film, watchedSeconds } });
    expect((await beat(90)).data.itemProgressRecord).toMatchObject({ state: 'STARTED', watchedSeconds: 0 });
    seconds(30);
    expect((await beat(90)).data.itemProgressRecord.watchedSeconds).toBe(30);
    seconds(60);
    const watched = (await beat(85)).data.itemProgressRecord;
    expect(watched).toMatchObject({ watchedSeconds: 85, enrolment: { status: 'IN_PROGRESS', progress: 3333 } });
    expect(watched.enrolment.completion).toEqual({
      isMet: false,
      unmet: [
        { kind: 'ITEM_DONE', sentence: 'Do "The sheet".', sentenceZh: '请完成"The sheet"。', item: { code: 'sheet' } },
        {
          kind: 'MANUAL',
          sentence: 'Someone who manages the course has to confirm it.',
          sentenceZh: '须由课程管理人员确认。',
          item: null,
        },
      ],
    });
    const read = await learner(documents.record, { input: { enrolment, item: items.sheet, done: true } });
    expect(read.data.itemProgressRecord).toMatchObject({ state: 'DONE', enrolment: { progress: 6666 } });
    expect(await learner(documents.confirm, { input: { enrolment } })).toMatchObject({ code: 'FORBIDDEN' });
    const confirmed = await trainer(documents.confirm, { input: { enrolment } });
    expect(confirmed.data.enrolmentConfirm).toMatchObject({ status: 'COMPLETED', progress: 10000 });

    const over = await learner(documents.record, { input: { enrolment, item: items['2.1'], done: true } });
    expect(over).toMatchObject({ status: 200, code: 'INVALID_TRANSITION' });
    expect(over.errors?.[0]?.extensions).toMatchObject({ from: 'COMPLETED', to: 'IN_PROGRESS', allowed: [] });
    const repeated = await learner(documents.enrol, { input: { course } });
    expect(repeated.data.enrolmentCreate).toMatchObject({ attempt: 2, status: 'ENROLLED' });
    const facts = await it.server.kernel.database.read.query({
      text: 'SELECT event FROM kernel_event ORDER BY id',
      values: [],
    } as never);
    expect(facts.map(({ event }) => event)).toEqual([
      'courses.published',
      'courses.enrolled',
      'courses.completed',
      'courses.enrolled',
    ]);
  });
});
