import { courses } from '../../../plugins/courses/index.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments, meet, openClass } from './class-documents.ts';
import { documents, teach } from './documents.ts';

const kinds = {
  modules: [
    {
      title: 'All kinds',
      items: [
        { code: 'film', kind: 'VIDEO', title: 'Film', durationSeconds: 60 },
        { code: 'sheet', kind: 'DOCUMENT', title: 'Sheet' },
        { code: 'link', kind: 'LINK', title: 'Link' },
        { code: 'quiz', kind: 'QUIZ', title: 'Quiz', durationSeconds: 10 },
        { code: 'task', kind: 'ASSIGNMENT', title: 'Task' },
        { code: 'bench', kind: 'OFFLINE', title: 'Bench' },
      ],
    },
  ],
};

describe.each(databases)('who says that an item is done, on $name', ({ dialect }) => {
  let now = new Date('2026-03-02T02:00:00Z');
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => now });
  });
  const wait = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000);
  };

  test('tells what is left as it is taught, module by module', async () => {
    const document = (code: string) => ({ code, kind: 'DOCUMENT', title: code });
    const modules = [
      { title: 'First', items: ['a', 'b', 'c'].map(document) },
      { title: 'Second', items: ['d', 'e'].map(document) },
      { title: 'Third', items: ['f'].map(document) },
    ];
    const { course } = await teach(it.as('trainerA'), { unit: 'A', code: 'ORDER' }, { modules });
    const { data } = await it.as('learnerA1')(
      `mutation ($input: EnrolmentCreateInput!) {
        enrolmentCreate(input: $input) { completion { unmet { item { code } } } } }`,
      { input: { course } },
    );
    const { unmet } = data.enrolmentCreate.completion;
    expect(unmet.map(({ item }: { item: { code: string } }) => item.code).join('')).toBe('abcdef');
  });

  test('follows its kind: the clock, the learner, or someone else', async () => {
    const [trainer, learner] = [it.as('trainerA'), it.as('learnerA1')];
    const { course, items } = await teach(trainer, { unit: 'A', code: 'K', hours: 1 }, kinds);
    const enrolment = (await learner(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    const say = (code: string, more: object = { done: true }) =>
      learner(documents.record, { input: { enrolment, item: items[code], ...more } });
    for (const [code, word] of [
      ['film', 'watched to its end'],
      ['quiz', 'someone else'],
      ['task', 'someone else'],
      ['bench', 'attending a training class'],
    ] as const) {
      const refused = await say(code);
      expect(refused.code).toBe('NEEDS_EVIDENCE');
      expect(refused.errors?.[0]?.message).toContain(word);
    }
    expect((await say('sheet')).data.itemProgressRecord.state).toBe('DONE');
    expect((await say('link')).data.itemProgressRecord.state).toBe('DONE');

    // A quiz that plays for ten seconds is not answered by waiting.
    for (const code of ['film', 'quiz']) await say(code, { watchedSeconds: 60 });
    wait(60);
    expect((await say('film', { watchedSeconds: 60 })).data.itemProgressRecord.state).toBe('DONE');
    wait(60);
    expect((await say('quiz', { watchedSeconds: 10 })).data.itemProgressRecord).toMatchObject({
      state: 'STARTED',
      watchedSeconds: 10,
    });

    const recorded = (input: object, as = trainer) => as(documents.result, { input: { enrolment, ...input } });
    expect((await recorded({ item: items.quiz })).errors?.[0]?.message).toMatch('100 is full marks');
    expect((await recorded({ item: items.quiz, score: 100.01 })).code).toBe('BAD_INPUT');
    expect((await recorded({ item: items.bench, score: 0.01 })).code).toBe('BAD_INPUT');
    expect((await recorded({ item: items.sheet })).errors?.[0]?.message).toMatch('itemProgressRecord');
    for (const person of ['learnerA1', 'leaderA1', 'analyst'] as const)
      expect((await recorded({ item: items.bench }, it.as(person))).code).toBe('FORBIDDEN');
    expect((await recorded({ item: items.bench }, it.as('learnerB1'))).code).toBe('NOT_FOUND');
    expect((await recorded({ item: items.quiz, score: 82.5 })).data.itemResultRecord).toMatchObject({
      state: 'DONE',
      evidence: 'REVIEW',
      score: 82.5,
      recordedBy: { name: 'trainerA' },
    });
    // Wrongly entered, and corrected.
    expect((await recorded({ item: items.task, score: 90 })).data.itemResultRecord.state).toBe('DONE');
    const failed = await recorded({ item: items.task, score: 10, done: false });
    expect(failed.data.itemResultRecord).toMatchObject({ state: 'STARTED', score: 10, evidence: null });
    await recorded({ item: items.bench });
    const passed = await recorded({ item: items.task, score: 70 });
    expect(passed.data.itemResultRecord.enrolment).toMatchObject({ status: 'COMPLETED', progress: 100 });
  });

  test('is never the learner themselves, whatever rights they have', async () => {
    const trainer = it.as('trainerA');
    const rule = { kind: 'ALL', of: [{ kind: 'ITEM_DONE', item: 'bench' }, { kind: 'MANUAL' }] };
    const { course, items } = await teach(trainer, { unit: 'A', code: 'S' }, { ...kinds, completionRule: rule });
    const own = (await trainer(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    const input = { enrolment: own, item: items.bench };
    expect(await trainer(documents.result, { input })).toMatchObject({ code: 'NEEDS_EVIDENCE' });
    expect(await trainer(documents.confirm, { input: { enrolment: own } })).toMatchObject({ code: 'NEEDS_EVIDENCE' });
    const other = it.as('adminA');
    expect((await other(documents.result, { input })).errors).toBeUndefined();
    expect((await other(documents.confirm, { input: { enrolment: own } })).data.enrolmentConfirm.status).toBe(
      'COMPLETED',
    );
  });

  test('has one clock for all films that a learner plays at once', async () => {
    const learner = it.as('leaderA1');
    const films = ['F1', 'F2', 'F3'];
    const taken: { enrolment: string; item: string | undefined }[] = [];
    for (const code of films) {
      const { course, items } = await teach(
        it.as('trainerA'),
        { unit: 'A', code },
        { ...kinds, completionRule: { kind: 'ITEM_DONE', item: 'film' } },
      );
      const enrolment = (await learner(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
      taken.push({ enrolment, item: items.film });
    }
    const beat = async () => {
      const answers = await Promise.all(
        taken.map((each) => learner(documents.record, { input: { ...each, watchedSeconds: 60 } })),
      );
      return answers.reduce((sum, { data }) => sum + data.itemProgressRecord.watchedSeconds, 0);
    };
    expect(await beat()).toBe(0);
    for (const passed of [20, 40]) {
      wait(20);
      expect(await beat()).toBe(passed);
    }
  });

  test('is the attendance of a class for what is practised there', async () => {
    now = new Date('2026-03-09T02:00:00Z');
    const trainer = await it.signIn('trainerA');
    const rule = { kind: 'ITEM_DONE', item: 'bench' };
    const { courseVersion } = await teach(trainer, { unit: 'A', code: 'P' }, { ...kinds, completionRule: rule });
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'PC', courseVersion, startsOn: '2026-03-09' });
    const session = await meet(trainer, trainingClass, '2026-03-09');
    const input = { trainingClass };
    const place = async (member: 'learnerA1' | 'leaderA1') =>
      (await trainer(classDocuments.request, { input: { trainingClass, member: it.memberIds.get(member) } })).data
        .classPlaceRequest.enrolment.id;
    const [there, away] = [await place('learnerA1'), await place('leaderA1')];
    for (const command of ['confirm', 'start'] as const) await trainer(classDocuments[command], { input });
    const marks = [{ member: it.memberIds.get('leaderA1'), mark: 'PARTIAL', minutes: 95 }];
    await trainer(classDocuments.attend, { input: { session, marks, others: 'PRESENT' } });
    await trainer(classDocuments.finish, { input });
    expect((await trainer(classDocuments.settle, { input })).errors).toBeUndefined();
    const status = async (id: string) =>
      (await trainer('query ($id: ID!) { enrolment(id: $id) { status } }', { id })).data.enrolment.status;
    expect([await status(there), await status(away)]).toEqual(['COMPLETED', 'IN_PROGRESS']);
  });
});
