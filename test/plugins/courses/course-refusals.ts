import type { TestServer } from '../../kit/index.ts';
import { content, documents, teach } from './documents.ts';

/** What is refused of writing and of taking a course. */
export function courseRefusals(running: () => TestServer): void {
  let it: TestServer;
  beforeAll(() => {
    it = running();
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

    const changes = { title: 'X', category: 'Y', hours: 0.25 };
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
      (await it.as('trainerA')(documents.withdraw, { input: { enrolment } })).errors?.[0]?.extensions,
    ).toMatchObject({
      from: 'WITHDRAWN',
      allowed: ['IN_PROGRESS'],
    });
  });
}
