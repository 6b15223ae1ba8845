import { courses } from '../../../plugins/courses/index.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';
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
    const twice = await trainer(documents.publish, { input: { courseVersion, version: first.version } });
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

  test('of two authors who have read the same, the second is told so', async () => {
    const trainer = it.as('trainerA');
    const course = (await trainer(documents.create, { input: { unit: 'A', code: 'W', title: 'W' } })).data.courseCreate;
    const draft = (await trainer(documents.draft, { input: { course: course.id } })).data.courseVersionDraft;
    const input = { courseVersion: draft.id, version: draft.version, content: content() };
    expect((await trainer(documents.write, { input })).errors).toBeUndefined();
    expect((await it.as('adminA')(documents.write, { input })).code).toBe('CONFLICT');
    const publishing = { courseVersion: draft.id, version: draft.version };
    expect((await trainer(documents.publish, { input: publishing })).code).toBe('CONFLICT');

    const changes = { title: 'X', category: 'Y', hours: 25 };
    const updated = await trainer(documents.update, { input: { course: course.id, version: course.version, changes } });
    expect(updated.data.courseUpdate).toMatchObject({ ...changes, mandatory: false });
    const stale = await trainer(documents.update, {
      input: { course: course.id, version: course.version, changes: { title: 'Z' } },
    });
    expect(stale.code).toBe('CONFLICT');
    const cleared = await trainer(documents.update, {
      input: { course: course.id, version: updated.data.courseUpdate.version, changes: { category: null } },
    });
    expect(cleared.data.courseUpdate).toMatchObject({ title: 'X', category: null });
  });

  test('content that cannot be learned is refused, with the place', async () => {
    const trainer = it.as('trainerA');
    const { id: course } = (await trainer(documents.create, { input: { unit: 'A', code: 'B', title: 'B' } })).data
      .courseCreate;
    const { id: courseVersion, version } = (await trainer(documents.draft, { input: { course } })).data
      .courseVersionDraft;
    const refusal = async (written: object) => {
      const answer = await trainer(documents.write, { input: { courseVersion, version, content: written } });
      expect(answer.code).toBe('BAD_INPUT');
      return answer.errors?.[0]?.message;
    };
    const items = [{ kind: 'LINK', title: 'A link', code: 'a' }];
    const one = (item: object) => ({ modules: [{ title: 'M', items: [{ ...items[0], ...item }] }] });
    const ruled = (completionRule: object) => ({ modules: [{ title: 'M', items }], completionRule });
    expect(await refusal({ modules: [] })).toBe('`input.content.modules` must be 1 to 50.');
    expect(await refusal({ modules: [{ title: 'M', items: [] }] })).toMatch('1 to 200 items');
    const many = Array.from({ length: 51 }, () => ({ title: 'M', items }));
    expect(await refusal({ modules: many })).toBe('`input.content.modules` must be 1 to 50.');
    expect(await refusal({ modules: [{ title: 'M', items: [...items, ...items] }] })).toMatch(
      'items.1.code` stands twice',
    );
    expect(await refusal(one({ uri: 'javascript:alert(1)' }))).toMatch('items.0.uri');
    expect(await refusal(one({ title: ' ' }))).toMatch('items.0.title');
    expect(await refusal(one({ durationSeconds: 0 }))).toMatch('items.0.durationSeconds');
    expect(await refusal(one({ required: false }))).toMatch('no item is required');
    expect(await refusal(ruled({ kind: 'ITEM_DONE', item: 'b' }))).toMatch('completionRule.item` must be the code');
    expect(await refusal(ruled({ kind: 'MANUAL', count: 1 }))).toMatch('completionRule.count` does not go with MANUAL');
    expect(await refusal(ruled({ kind: 'WATCHED_GE', item: 'a', seconds: 1 }))).toMatch('has no `durationSeconds`');
    expect(await refusal(ruled({ kind: 'AT_LEAST', count: 2, of: [{ kind: 'MANUAL' }] }))).toMatch(
      'must be from 1 to 1',
    );
  });

  test('others are refused: learners do not write, strangers do not see, nobody learns for another', async () => {
    const { course, items } = await teach(it.as('trainerA'), { unit: 'A', code: 'R' });
    const create = { input: { unit: 'A', code: 'NO', title: 'No' } };
    for (const person of ['learnerA1', 'leaderA1', 'judgeA', 'reviewerA', 'analyst', 'adminB'] as const)
      expect(await it.as(person)(documents.create, create)).toMatchObject({
        code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/),
      });
    for (const person of ['learnerA1', 'leaderA1', 'analyst'] as const)
      expect((await it.as(person)(documents.retire, { input: { course } })).code).toBe('FORBIDDEN');

    const stranger = it.as('learnerB1');
    const see =
      'query ($id: ID!) { course(id: $id) { id } courses(filter: { code: { eq: "R" } }) { totalCount nodes { id } } }';
    expect((await stranger(see, { id: course })).data).toEqual({ course: null, courses: { totalCount: 0, nodes: [] } });
    expect((await stranger(documents.enrol, { input: { course } })).code).toBe('NOT_FOUND');
    expect((await it.as('analyst')(see, { id: course })).data.courses.totalCount).toBe(1);
    // Who follows learning in A sees its courses, and takes them only when they belong there.
    expect((await it.as('analyst')(documents.enrol, { input: { course } })).code).toBe('BAD_INPUT');

    const enrolment = (await it.as('learnerA1')(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    const record = { input: { enrolment, item: items.sheet, done: true } };
    const one = 'query ($id: ID!) { enrolment(id: $id) { progress } }';
    for (const person of ['leaderA1', 'analyst'] as const) {
      expect((await it.as(person)(one, { id: enrolment })).data.enrolment).toEqual({ progress: 0 });
      for (const document of [documents.record, documents.withdraw, documents.confirm, documents.expire]) {
        const input = document === documents.record ? record.input : { enrolment };
        expect((await it.as(person)(document, { input })).code).toBe('FORBIDDEN');
      }
    }
    for (const person of ['learnerB1', 'judgeA', 'adminB'] as const) {
      expect((await it.as(person)(one, { id: enrolment })).data.enrolment).toBeNull();
      expect((await it.as(person)(documents.record, record)).code).toMatch(/FORBIDDEN|NOT_FOUND/);
    }
    const assigned = await it.as('leaderA1')(documents.enrol, {
      input: { course, member: it.memberIds.get('judgeA') },
    });
    expect(assigned.code).toMatch(/FORBIDDEN|NOT_FOUND/);
    expect((await it.as('trainerA')(documents.record, record)).data.itemProgressRecord.state).toBe('DONE');
    expect((await it.as('learnerA1')(documents.withdraw, { input: { enrolment } })).data.enrolmentWithdraw.status).toBe(
      'WITHDRAWN',
    );
    expect(
      (await it.as('learnerA1')(documents.withdraw, { input: { enrolment } })).errors?.[0]?.extensions,
    ).toMatchObject({
      from: 'WITHDRAWN',
      allowed: [],
    });
  });

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
    expect((await trainer(documents.retire, { input: { course } })).code).toBe('INVALID_TRANSITION');
    expect((await trainer(documents.draft, { input: { course } })).code).toBe('INVALID_TRANSITION');
  });

  test('the settings of the unit are obeyed', async () => {
    const { course } = await teach(it.as('trainerA'), { unit: 'A', code: 'S' });
    const set = (settings: object) =>
      it.ask(
        'mutation ($settings: JSONObject) { unitPluginSet(input: { unit: "A", plugin: "courses", mode: ENABLED, settings: $settings }) { unit { code } } }',
        { settings },
      );
    expect((await set({ defaultDueDays: -1 })).code).toBe('BAD_INPUT');
    expect((await set({ selfEnrolment: false, defaultDueDays: 10 })).errors).toBeUndefined();
    expect((await it.as('learnerA1')(documents.enrol, { input: { course } })).code).toBe('FORBIDDEN');
    const member = it.memberIds.get('learnerA1');
    const given = await it.as('trainerA')(documents.enrol, { input: { course, member } });
    expect(given.data.enrolmentCreate).toMatchObject({
      source: 'ASSIGNED',
      enrolledOn: '2026-03-03',
      dueOn: '2026-03-13',
    });
    await set({});
    expect((await it.as('leaderA1')(documents.enrol, { input: { course } })).data.enrolmentCreate.dueOn).toBeNull();
  });

  test('a unit that has courses read-only is left alone, also from a unit that has not', async () => {
    const { course } = await teach(it.ask, { unit: 'E', code: 'Q' });
    const own = (await it.as('learnerA1')(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    const set = (mode: string) =>
      it.ask(`mutation { unitPluginSet(input: { unit: "A", plugin: "courses", mode: ${mode} }) { unit { code } } }`);
    await set('SUSPENDED');
    for (const document of [documents.confirm, documents.withdraw, documents.expire])
      expect((await it.ask(document, { input: { enrolment: own } })).code).toBe('PLUGIN_SUSPENDED');
    expect((await it.ask(documents.create, { input: { unit: 'A', code: 'Q2', title: 'Q' } })).code).toBe(
      'PLUGIN_SUSPENDED',
    );
    const assigned = await it.ask(documents.assign, { input: { course, unit: 'E' } });
    expect(assigned.data.courseAssign).toEqual({ created: 4, already: 0, skipped: 6 });
    await set('INHERIT');
  });

  test('read-only means read-only; off and on again, everything answers byte for byte as before', async () => {
    const queries = [
      `{ unit(id: "A") { courses { totalCount edges { cursor node { id code title currentVersion { no }
        versions(first: 5) { nodes { no completionRule { kind of { kind } } modules { title items { title } } } } } } } } }`,
      `{ unit(id: "A") { courses { nodes { enrolments(first: 10) { totalCount nodes { id member { name } status progress
        completion { isMet unmet { sentence } } itemProgress(first: 3) { nodes { state watchedSeconds item { title } } } } } } } } }`,
    ];
    const whole = async () => {
      const answers = await Promise.all(queries.map((query) => it.ask(query)));
      for (const { errors } of answers) expect(errors).toBeUndefined();
      return answers.map(({ text }) => text);
    };
    const before = await whole();
    const set = (mode: string) =>
      it.ask(`mutation { unitPluginSet(input: { unit: "E", plugin: "courses", mode: ${mode} }) { unit { code } } }`);
    await it.ask(
      'mutation { unitPluginSet(input: { unit: "A", plugin: "courses", mode: INHERIT }) { unit { code } } }',
    );
    await set('SUSPENDED');
    const course = JSON.parse(before[0] ?? '').data.unit.courses.edges[0].node.id;
    expect((await it.as('leaderA1')(documents.enrol, { input: { course } })).code).toBe('PLUGIN_SUSPENDED');
    expect(await whole()).toEqual(before);
    await set('DISABLED');
    expect((await it.ask(queries[0] ?? '')).code).toBe('PLUGIN_NOT_ENABLED');
    await set('ENABLED');
    expect(await whole()).toEqual(before);
  });
});
