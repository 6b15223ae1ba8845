import { courses } from '../../../plugins/courses/index.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';
import { courseRefusals } from './course-refusals.ts';
import { courseSwitches } from './course-switches.ts';
import { content, documents, publish, teach } from './documents.ts';

describe.each(databases)('the life of a course on $name', ({ dialect }) => {
  // An hour before midnight in the organisation: a day can end within the life of a token.
  let now = new Date('2026-03-02T15:00:00Z');
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
      hours: 1.5,
    };
    const made = await trainer(documents.create, { input });
    expect(made.errors).toBeUndefined();
    const { id: course } = made.data.courseCreate;
    expect(made.data.courseCreate).toMatchObject({
      status: 'DRAFT',
      title: 'Lockout and tagout',
      category: '安全',
      hours: 1.5,
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
      of: [{ kind: 'WATCHED_GE', item: 'film', share: 80 }, { kind: 'ITEM_DONE', item: 'sheet' }, { kind: 'MANUAL' }],
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
    expect(watched).toMatchObject({ watchedSeconds: 85, enrolment: { status: 'IN_PROGRESS', progress: 33.33 } });
    expect(watched.enrolment.completion).toEqual({
      isMet: false,
      unmet: [
        { kind: 'ITEM_DONE', sentence: 'Do "The sheet".', sentenceZh: '请完成“The sheet”。', item: { code: 'sheet' } },
        {
          kind: 'MANUAL',
          sentence: 'Someone who manages the course has to confirm it.',
          sentenceZh: '须由课程管理人员确认。',
          item: null,
        },
      ],
    });
    const read = await learner(documents.record, { input: { enrolment, item: items.sheet, done: true } });
    expect(read.data.itemProgressRecord).toMatchObject({ state: 'DONE', enrolment: { progress: 66.66 } });
    expect(await learner(documents.confirm, { input: { enrolment } })).toMatchObject({ code: 'FORBIDDEN' });
    const confirmed = await trainer(documents.confirm, { input: { enrolment } });
    expect(confirmed.data.enrolmentConfirm).toMatchObject({ status: 'COMPLETED', progress: 100 });

    const over = await learner(documents.record, { input: { enrolment, item: items['2.1'], done: true } });
    expect(over).toMatchObject({ status: 200, code: 'INVALID_TRANSITION' });
    expect(over.errors?.[0]?.extensions).toMatchObject({ from: 'COMPLETED', to: 'ENROLLED or IN_PROGRESS' });
    const repeated = await learner(documents.enrol, { input: { course } });
    expect(repeated.data.enrolmentCreate).toMatchObject({ attempt: 2, status: 'ENROLLED' });
    const facts = await it.server.kernel.database.read.query({
      text: "SELECT event FROM kernel_event WHERE event LIKE 'courses.%' ORDER BY id",
      values: [],
    } as never);
    expect(facts.map(({ event }) => event)).toEqual([
      'courses.version-moved',
      'courses.course-moved',
      'courses.published',
      'courses.enrolled',
      'courses.enrolment-moved',
      'courses.enrolment-moved',
      'courses.completed',
      'courses.hours-credited',
      'courses.enrolled',
    ]);
  });

  test('a published version never changes; the next is a copy, and learners stay where they began', async () => {
    const [trainer, learner] = [it.as('trainerA'), it.as('learnerA1')];
    const { course, courseVersion } = await teach(trainer, { unit: 'A', code: 'V' });
    await learner(documents.enrol, { input: { course } });
    const read = async () =>
      (
        await trainer(
          'query ($id: ID!) { course(id: $id) { versions(orderBy: NO_ASC) { nodes { id version status modules { id title items { id code } } } } } }',
          { id: course },
        )
      ).data.course.versions.nodes;
    const [first] = await read();

    const input = { courseVersion, version: first.version, content: content() };
    const refused = await trainer(documents.write, { input });
    expect(refused.code).toBe('INVALID_TRANSITION');
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      from: 'PUBLISHED',
      to: 'DRAFT',
      allowed: ['SUPERSEDED'],
    });
    const twice = await it.as('adminA')(documents.publish, { input: { courseVersion, version: first.version } });
    expect(twice.code).toBe('INVALID_TRANSITION');

    const copy = (await trainer(documents.draft, { input: { course } })).data.courseVersionDraft;
    expect(copy).toMatchObject({
      no: 2,
      modules: [
        { title: 'Before work', items: [{ code: 'film', durationSeconds: 100 }, { code: 'sheet' }] },
        { title: 'At the bench', items: [{ code: '2.1', required: false }] },
      ],
    });
    expect(
      (await learner('query ($id: ID!) { course(id: $id) { versions { totalCount } } }', { id: course })).data,
    ).toEqual({
      course: { versions: { totalCount: 1 } },
    });
    const written = { modules: [{ title: 'All new', items: [{ kind: 'DOCUMENT', title: 'One' }] }] };
    await publish(trainer, course, written);
    const [before, after] = await read();
    expect(before).toEqual({ ...first, version: first.version + 1, status: 'SUPERSEDED' });
    expect(after).toMatchObject({ status: 'PUBLISHED', modules: [{ title: 'All new', items: [{ code: '1.1' }] }] });

    const kept = await learner(
      '{ viewer { member { enrolments(filter: { course: { code: { eq: "V" } } }) { nodes { courseVersion { no modules { title } } } } } } }',
    );
    expect(kept.data.viewer.member.enrolments.nodes).toEqual([
      { courseVersion: { no: 1, modules: [{ title: 'Before work' }, { title: 'At the bench' }] } },
    ]);
    const later = await it.as('leaderA1')(documents.enrol, { input: { course } });
    expect(later.data.enrolmentCreate.courseVersion).toEqual({ no: 2 });
  });

  courseRefusals(() => it);

  test('a course is assigned to many, taken back, expires, and is retired', async () => {
    const [trainer, learner] = [it.as('trainerA'), it.as('learnerA1')];
    const { course } = await teach(trainer, { unit: 'A', code: 'M', mandatory: true } as never);
    await learner(documents.enrol, { input: { course } });
    const assign = (input: object) => trainer(documents.assign, { input: { course, ...input } });
    expect((await assign({ unit: 'A', dueOn: '2026-03-02' })).data.courseAssign).toEqual({
      created: 5,
      already: 1,
      skipped: 0,
    });
    expect((await assign({ unit: 'A' })).data.courseAssign).toEqual({ created: 0, already: 6, skipped: 0 });
    expect((await assign({ unit: 'B' })).code).toMatch(/FORBIDDEN|NOT_FOUND/);
    expect((await assign({ unit: 'A', members: [it.memberIds.get('learnerB1')] })).code).toBe('BAD_INPUT');

    const leader = it.as('leaderA1');
    const own = await leader(
      '{ viewer { member { enrolments { nodes { id source dueOn status course { code } } } } } }',
    );
    const { id: enrolment, ...rest } = own.data.viewer.member.enrolments.nodes.find(
      (e: { course: { code: string } }) => e.course.code === 'M',
    );
    expect(rest).toEqual({ source: 'ASSIGNED', dueOn: '2026-03-02', status: 'ENROLLED', course: { code: 'M' } });
    expect((await leader(documents.withdraw, { input: { enrolment } })).code).toBe('FORBIDDEN');
    expect((await trainer(documents.expire, { input: { enrolment } })).code).toBe('BAD_INPUT');
    seconds(3600);
    const expired = await trainer(documents.expire, { input: { enrolment } });
    expect(expired.data.enrolmentExpire).toMatchObject({ status: 'EXPIRED' });
    expect((await assign({ unit: 'A1' })).data.courseAssign).toEqual({ created: 1, already: 1, skipped: 0 });

    expect((await trainer(documents.retire, { input: { course } })).data.courseRetire.status).toBe('RETIRED');
    expect((await learner(documents.enrol, { input: { course } })).code).toBe('BAD_INPUT');
    expect((await it.as('adminA')(documents.retire, { input: { course } })).code).toBe('INVALID_TRANSITION');
    expect((await trainer(documents.draft, { input: { course } })).code).toBe('INVALID_TRANSITION');
  });

  courseSwitches(() => it);
});
