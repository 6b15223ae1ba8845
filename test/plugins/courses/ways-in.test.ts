import { databases } from '../../kit/index.ts';
import { classDocuments, openClass } from './class-documents.ts';
import { content, documents, publish, teach } from './documents.ts';
import { waysOf } from './ways.ts';

describe.each(databases)('what courses take, on $name', ({ dialect }) => {
  const { as, dates } = waysOf(dialect);

  test('a session gives at most its length, and follows its times', async () => {
    const trainer = await as('trainerA');
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'LENGTH', ...dates });
    const session = (hours?: number) =>
      trainer(classDocuments.session, {
        input: { trainingClass, startsAt: '2026-03-10T00:00:00Z', endsAt: '2026-03-10T02:00:00Z', hours },
      });
    for (const hours of [24, 2.01, 0.08])
      expect((await session(hours)).errors?.[0]?.message).toMatch(
        'must be from 0.1 to 2 hours, the length of the session.',
      );
    const update = async (id: string, version: number, changes: object) =>
      (await trainer(classDocuments.sessionUpdate, { input: { session: id, version, changes } })).data
        .classSessionUpdate;
    const derived = (await session()).data.classSessionCreate;
    const longer = await update(derived.id, derived.version, { endsAt: '2026-03-10T09:00:00Z' });
    expect([derived.hours, longer.hours]).toEqual([2, 9]);
    const given = (await session(1.5)).data.classSessionCreate;
    const moved = await update(given.id, given.version, { endsAt: '2026-03-10T09:00:00Z' });
    const shorter = await update(given.id, moved.version, { endsAt: '2026-03-10T01:00:00Z' });
    expect([moved.hours, shorter.hours]).toEqual([1.5, 1]);
    const free = await update(given.id, shorter.version, { endsAt: '2026-03-10T03:00:00Z', hours: null });
    expect(free.hours).toBe(3);
  });

  test('quantities of a mistaken unit are refused in words', async () => {
    const trainer = await as('trainerA');
    const input = { unit: 'A', code: 'UNIT', title: 'U', ...dates };
    const message = async (more: object) =>
      (await trainer(classDocuments.create, { input: { ...input, ...more } })).errors?.[0]?.message;
    expect(await message({ minAttendance: 0.8 })).toMatch('Four fifths are 80');
    expect(await message({ hours: 0.08 })).toMatch('is in hours: 0, or from 0.1 to 10000.');
    const course = await trainer(documents.create, { input: { unit: 'A', code: 'U', title: 'U', hours: 0.08 } });
    expect(course.errors?.[0]?.message).toMatch('is in hours: 0, or from 0.1 to 10000.');
    const draft = (await trainer(documents.create, { input: { unit: 'A', code: 'U2', title: 'U' } })).data.courseCreate;
    const version = (await trainer(documents.draft, { input: { course: draft.id } })).data.courseVersionDraft;
    const written = content({ kind: 'ATTENDANCE_GE', share: 0.8 });
    const refused = await trainer(documents.write, {
      input: { courseVersion: version.id, version: version.version, content: written },
    });
    expect(refused.errors?.[0]?.message).toMatch('Four fifths are 80');
  });

  test('null is not everybody', async () => {
    const trainer = await as('trainerA');
    const { course } = await teach(trainer, { unit: 'A', code: 'NULL' }, content());
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'NULLC', ...dates });
    for (const [document, input] of [
      [documents.assign, { course, unit: 'A' }],
      [classDocuments.assign, { trainingClass }],
    ] as const) {
      const refused = await trainer(document, { input: { ...input, members: null } });
      expect(refused.errors?.[0]?.message).toMatch('`input.members` must not be null');
      expect((await trainer(document, { input: { ...input, members: [] } })).errors).toBeUndefined();
      const all = (await trainer(document, { input })).data;
      expect(Object.values(all)[0]).toMatchObject({ already: 0, skipped: 0 });
    }
  });

  test('whoever was assigned what they had chosen has to complete it, and cannot just give it up', async () => {
    const trainer = await as('trainerA');
    const made = await trainer(documents.create, { input: { unit: 'A', code: 'DUTY', title: 'D', mandatory: true } });
    const { course } = await publish(trainer, made.data.courseCreate.id, content());
    const rate = async () =>
      (
        await (
          await as('admin')
        )(
          '{ unit(id: "A1") { metric(id: "courses.completion-rate", from: "2026-03-09", to: "2026-03-09") { numerator denominator } } }',
        )
      ).data.unit.metric;
    const before = await rate();
    const learner = await as('learnerA1');
    const enrolment = (await learner(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    expect(await rate()).toEqual(before);
    const assigned = await trainer(documents.assign, { input: { course, unit: 'A1', dueOn: '2026-04-01' } });
    expect(assigned.data.courseAssign).toEqual({ created: 1, already: 1, skipped: 0 });
    expect(await rate()).toMatchObject({ denominator: before.denominator + 2 });
    expect((await learner(documents.withdraw, { input: { enrolment } })).code).toBe('FORBIDDEN');
    const { data } = await learner('query ($id: ID!) { enrolment(id: $id) { source dueOn } }', { id: enrolment });
    expect(data.enrolment).toEqual({ source: 'ASSIGNED', dueOn: '2026-04-01' });
  });
});
