import { courses } from '../../../plugins/courses/index.ts';
import { databases, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments, meet, openClass } from './class-documents.ts';
import { content, documents, publish, teach } from './documents.ts';

interface Credit {
  readonly hours: number;
  readonly source: string;
  readonly occurredOn: string;
  readonly member: { readonly name: string };
  readonly trainingClass: { readonly code: string } | null;
}

describe.each(databases)('a class that teaches a course on $name', ({ dialect }) => {
  let now = new Date('2026-03-09T22:00:00Z');
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => now });
  });
  const member = (person: Person) => it.memberIds.get(person);
  const rule = {
    kind: 'ALL',
    of: [
      { kind: 'ITEM_DONE', item: 'sheet' },
      { kind: 'ATTENDANCE_GE', share: 80 },
    ],
  };

  test('brings an enrolment with each seat, and its attendance counts in the rule of the course', async () => {
    const trainer = it.as('trainerA');
    const { course, courseVersion, items } = await teach(trainer, { unit: 'A', code: 'C' }, content(rule));
    // The learner takes the course already; the leader does not.
    const own = (await it.as('learnerA1')(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'CC', courseVersion, startsOn: '2026-03-10' });
    // The class stays on its version when the next one is published.
    await publish(trainer, course, content());
    const first = await meet(trainer, trainingClass, '2026-03-10', 1);
    const second = await meet(trainer, trainingClass, '2026-03-10', 3);
    const input = { trainingClass };
    const request = async (person: Person) =>
      (await it.as(person)(classDocuments.request, { input })).data.classPlaceRequest;
    expect((await request('learnerA1')).enrolment).toEqual({ id: own, status: 'ENROLLED', source: 'SELF' });
    const leader = await request('leaderA1');
    expect(leader.enrolment).toMatchObject({ status: 'ENROLLED', source: 'CLASS' });
    const judge = await request('judgeA');
    const taken = await it.as('judgeA')(
      'query ($id: ID!) { enrolment(id: $id) { dueOn courseVersion { no } classPlaces { nodes { id trainingClass { code } } } } }',
      { id: judge.enrolment.id },
    );
    expect(taken.data.enrolment).toEqual({
      dueOn: '2026-03-12',
      courseVersion: { no: 1 },
      classPlaces: { nodes: [{ id: judge.id, trainingClass: { code: 'CC' } }] },
    });

    // What came with the seat goes with it.
    await it.as('judgeA')(classDocuments.withdraw, { input: { classPlace: judge.id } });
    const status = async (id: string) =>
      (
        await it.ask(
          'query ($id: ID!) { enrolment(id: $id) { status progress completion { isMet unmet { kind sentence sentenceZh } } } }',
          { id },
        )
      ).data.enrolment;
    expect(await status(judge.enrolment.id)).toMatchObject({ status: 'WITHDRAWN' });

    await trainer(classDocuments.confirm, { input });
    now = new Date('2026-03-10T05:00:00Z');
    const teaching = await it.signIn('trainerA');
    expect((await teaching(classDocuments.start, { input })).errors).toBeUndefined();
    await teaching(classDocuments.attend, { input: { session: first, marks: [], others: 'PRESENT' } });
    for (const [person, id] of [
      ['learnerA1', own],
      ['leaderA1', leader.enrolment.id],
    ] as const) {
      const record = { enrolment: id, item: items.sheet, done: true };
      expect((await (await it.signIn(person))(documents.record, { input: record })).errors).toBeUndefined();
      // An hour of four: not yet, although nobody has missed anything.
      expect(await status(id)).toMatchObject({
        status: 'IN_PROGRESS',
        progress: 65.62,
        completion: {
          unmet: [
            {
              kind: 'ATTENDANCE_GE',
              sentence: 'Attend 80% of the hours of a training class; so far it is 25%.',
              sentenceZh: '培训班出勤率须达到80%，目前为25%。',
            },
          ],
        },
      });
    }
    const marks = [{ member: member('leaderA1'), mark: 'PARTIAL', minutes: 132 }];
    await teaching(classDocuments.attend, { input: { session: second, marks, others: 'ABSENT' } });
    expect((await teaching(classDocuments.finish, { input })).errors).toBeUndefined();
    expect((await teaching(classDocuments.settle, { input })).errors).toBeUndefined();
    // 1 h and 132 of 180 minutes of 3 h are 3.2 of 4 h: exactly the 80 %.
    expect(await status(leader.enrolment.id)).toMatchObject({
      status: 'COMPLETED',
      progress: 100,
      completion: { isMet: true },
    });
    expect(await status(own)).toMatchObject({ status: 'IN_PROGRESS' });
    const { data } = await teaching(classDocuments.places, { id: trainingClass });
    expect(
      data.trainingClass.places.nodes.map((p: { member: { name: string }; status: string; attendedHours: number }) => [
        p.member.name,
        p.status,
        p.attendedHours,
      ]),
    ).toEqual([
      ['learnerA1', 'FAILED', 1],
      ['leaderA1', 'COMPLETED', 3.2],
      ['judgeA', 'WITHDRAWN', 0],
    ]);
    const ofCourse = await teaching('query ($id: ID!) { course(id: $id) { classes { nodes { code status } } } }', {
      id: course,
    });
    expect(ofCourse.data.course.classes.nodes).toEqual([{ code: 'CC', status: 'SETTLED' }]);
  });

  test('credits the hours of the course once, to those alone who completed it without attending', async () => {
    now = new Date('2026-03-09T22:00:00Z');
    const trainer = await it.signIn('trainerA');
    const written = content({ kind: 'ITEM_DONE', item: 'sheet' });
    const { course, courseVersion, items } = await teach(trainer, { unit: 'A', code: 'H', hours: 4 }, written);
    const dates = { courseVersion, startsOn: '2026-03-10' };
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'HC', ...dates });
    const cancelled = await openClass(trainer, { unit: 'A', code: 'HX', ...dates });
    const session = await meet(trainer, trainingClass, '2026-03-10', 2);
    await meet(trainer, cancelled, '2026-03-10', 2);
    const input = { trainingClass };
    const places = new Map<Person, { id: string; enrolment: { id: string } }>();
    for (const [person, where] of [
      ['leaderA1', trainingClass],
      ['judgeA', trainingClass],
      ['reviewerA', trainingClass],
      ['adminA', cancelled],
    ] as const) {
      const { data } = await (await it.signIn(person))(classDocuments.request, { input: { trainingClass: where } });
      places.set(person, data.classPlaceRequest);
    }
    const alone = (await (await it.signIn('learnerA1'))(documents.enrol, { input: { course } })).data.enrolmentCreate
      .id;
    const enrolment = (person: Person) => places.get(person)?.enrolment.id ?? alone;
    const complete = async (person: Person) => {
      const record = { enrolment: enrolment(person), item: items.sheet, done: true };
      return (await it.signIn(person))(documents.record, { input: record });
    };
    const hours = async () => {
      const { data } = await (await it.signIn('trainerA'))(
        '{ learningHours(first: 50, orderBy: ID_ASC) { nodes { id hours source occurredOn member { name } unit { code } enrolment { id } trainingClass { code } } } }',
      );
      return data.learningHours.nodes.filter((row: Credit) => row.trainingClass?.code !== 'CC');
    };
    const sums = async () =>
      (await hours()).map((row: Credit) => [row.member.name, row.hours, row.source, row.occurredOn]);

    await trainer(classDocuments.confirm, { input });
    now = new Date('2026-03-10T05:00:00Z');
    const teaching = await it.signIn('trainerA');
    expect((await teaching(classDocuments.start, { input })).errors).toBeUndefined();
    for (const person of ['learnerA1', 'leaderA1', 'judgeA', 'reviewerA', 'adminA'] as const)
      expect((await complete(person)).data.itemProgressRecord.enrolment.status).toBe('COMPLETED');
    const self = ['learnerA1', 4, 'COURSE', '2026-03-10'];
    // Who sits in a class may still get hours from it.
    expect(await sums()).toEqual([self]);
    expect((await complete('learnerA1')).code).toBe('INVALID_TRANSITION');
    expect((await hours())[0]).toMatchObject({ unit: { code: 'A1' }, enrolment: { id: alone }, trainingClass: null });

    // A day later the class lets one go, and does not take place for another: their course is theirs, for its own day.
    now = new Date('2026-03-11T05:00:00Z');
    const later = await it.signIn('trainerA');
    const reason = 'Knows it already';
    await later(classDocuments.waive, { input: { classPlace: places.get('reviewerA')?.id, reason } });
    await later(classDocuments.cancel, { input: { trainingClass: cancelled, reason } });
    const released = [
      ['reviewerA', 4, 'COURSE', '2026-03-10'],
      ['adminA', 4, 'COURSE', '2026-03-10'],
    ];
    expect(await sums()).toEqual([self, ...released]);
    const marks = [{ member: member('judgeA'), mark: 'ABSENT' }];
    await later(classDocuments.attend, { input: { session, marks, others: 'PRESENT' } });
    await later(classDocuments.finish, { input });
    expect((await later(classDocuments.settle, { input })).errors).toBeUndefined();
    const settled = [
      ['leaderA1', 2, 'TRAINING_CLASS', '2026-03-11'],
      ['judgeA', 4, 'COURSE', '2026-03-10'],
    ];
    expect(await sums()).toEqual([self, ...released, ...settled]);
    const unit = await (await it.signIn('admin'))(
      '{ unit(id: "A1") { metric(id: "courses.learning-hours", from: "2026-03-10", to: "2026-03-11") { numerator } } }',
    );
    // The learner's four hours and the leader's two, and an earlier class of the leader and the learner.
    expect(unit.data.unit.metric.numerator).toBe(4 + 2 + 3.2 + 1);

    // What is taken back is not replaced, by the class that is reversed or by what comes after.
    const [{ id }] = await hours();
    expect((await later(classDocuments.hoursReverse, { input: { learningHours: id, reason } })).errors).toBeUndefined();
    expect((await later(classDocuments.reverse, { input: { trainingClass, reason } })).errors).toBeUndefined();
    expect(await sums()).toEqual([
      self,
      ...released,
      ...settled,
      ['learnerA1', -4, 'COURSE', '2026-03-10'],
      ['leaderA1', -2, 'TRAINING_CLASS', '2026-03-11'],
    ]);
  });

  test('teaches only what its unit is offered, and nothing that is not published', async () => {
    const trainer = it.as('trainerA');
    const input = { unit: 'A', code: 'CX', title: 'X', startsOn: '2026-03-10', endsOn: '2026-03-10' };
    now = new Date('2026-03-09T22:00:00Z');
    const { id: course } = (await trainer(documents.create, { input: { unit: 'A', code: 'D', title: 'D' } })).data
      .courseCreate;
    const { id: draft } = (await trainer(documents.draft, { input: { course } })).data.courseVersionDraft;
    const drafted = await trainer(classDocuments.create, { input: { ...input, courseVersion: draft } });
    expect(drafted.errors?.[0]?.message).toBe('`input.courseVersion` is not published yet.');
    const below = await teach(it.ask, { unit: 'A1', code: 'F' });
    const above = await it.ask(classDocuments.create, { input: { ...input, courseVersion: below.courseVersion } });
    expect(above.errors?.[0]?.message).toMatch('is not offered to the unit');
    const other = await teach(it.as('adminB'), { unit: 'B', code: 'G' });
    const hidden = await trainer(classDocuments.create, { input: { ...input, courseVersion: other.courseVersion } });
    expect(hidden.code).toBe('NOT_FOUND');
  });
});
