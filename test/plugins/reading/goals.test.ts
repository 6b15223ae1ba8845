import { reading } from '../../../plugins/reading/index.ts';
import { type Ask, databases, startUnit, type TestServer } from '../../kit/index.ts';
import { documents, done, readThrough, shelve } from './documents.ts';

describe.each(databases)('goals on $name', ({ dialect }) => {
  let it: TestServer;
  let [trainer, learner, reviewer, leader] = [] as unknown as [Ask, Ask, Ask, Ask];
  beforeAll(async () => {
    it = await startUnit({ plugins: [reading], dialect, now: () => new Date('2026-03-10T02:00:00Z') });
    [trainer, learner, reviewer, leader] = [
      it.as('trainerA'),
      it.as('learnerA1'),
      it.as('reviewerA'),
      it.as('leaderA1'),
    ];
    const [thin, thick] = [
      await shelve(trainer, '薄书', { pages: 100 }),
      await shelve(trainer, '厚书', { pages: 500 }),
    ];
    // Thin: twice, once verified. Thick: declared only. The leader reads the thin one, approved by a note.
    const first = await readThrough(learner, thin.edition);
    await done(reviewer, documents.verify, { readThrough: first });
    await readThrough(learner, thin.edition);
    await readThrough(learner, thick.edition);
    const theirs = await readThrough(leader, thin.edition);
    const note = await done(leader, documents.noteCreate, {
      readThrough: theirs,
      title: '笔记',
      body: '读了',
      visibility: 'TEAM',
    });
    await done(leader, documents.noteSubmit, { readingNote: note.id });
    await done(reviewer, documents.noteApprove, { readingNote: note.id });
    const { id } = await done(learner, documents.plan, { edition: thick.edition });
    await done(learner, documents.move('Start'), { readThrough: id });
    await done(learner, documents.record, { readThrough: id, progress: 10, minutes: 90 });
  });
  const set = (ask: Ask, input: object) =>
    done(ask, documents.goalSet, { year: 2026, metric: 'BOOKS', target: 2, ...input });

  test.each([
    ['at least approved', {}, { value: 1, evidenceLevel: 1, share: 50, isReached: false }],
    ['declared', { evidenceLevel: 0 }, { value: 2, evidenceLevel: 0, share: 100, isReached: true }],
    [
      'with re-reads',
      { evidenceLevel: 0, countRereads: true },
      { value: 3, evidenceLevel: 0, share: 150, isReached: true },
    ],
    ['verified', { evidenceLevel: 3 }, { value: 1, evidenceLevel: 3, share: 50, isReached: false }],
    ['of another year', { year: 2025 }, { value: 0, evidenceLevel: 1, share: 0, isReached: false }],
    [
      'in pages',
      { metric: 'PAGES', target: 600, evidenceLevel: 0 },
      { value: 600, evidenceLevel: 0, share: 100, isReached: true },
    ],
    ['in minutes', { metric: 'MINUTES', target: 100 }, { value: 90, evidenceLevel: 0, share: 90, isReached: false }],
    [
      'in minutes of books with evidence',
      { metric: 'MINUTES', target: 100, evidenceLevel: 1 },
      { value: 0, evidenceLevel: 1, share: 0, isReached: false },
    ],
    ['in notes', { metric: 'NOTES', target: 1 }, { value: 0, evidenceLevel: 1, share: 0, isReached: false }],
  ])('of a person count books once, %s', async (_, input, progress) => {
    expect(await set(learner, input)).toMatchObject({
      owner: 'MEMBER',
      member: { name: 'learnerA1' },
      unit: { code: 'A1' },
      progress,
    });
  });

  test('of a unit count what its people read, the same book once for each of them', async () => {
    const admin = it.as('adminA');
    expect(await set(admin, { unit: 'A', target: 1 })).toMatchObject({
      owner: 'UNIT',
      member: null,
      progress: { value: 2 },
    });
    expect((await set(admin, { unit: 'A', evidenceLevel: 0 })).progress).toMatchObject({ value: 3 });
    expect((await set(admin, { unit: 'A', countRereads: true })).progress).toMatchObject({
      value: 2,
      evidenceLevel: 1,
    });
    expect((await set(admin, { unit: 'A', metric: 'NOTES' })).progress).toMatchObject({ value: 1 });
    expect((await set(admin, { unit: 'A', metric: 'MINUTES' })).progress).toMatchObject({ value: 90 });
    expect((await set(it.as('adminB'), { unit: 'B' })).progress).toMatchObject({ value: 0 });
  });

  test('are one for an owner, year and metric, and are seen by whom they concern', async () => {
    const { data } = await learner(
      '{ readingGoals(filter: { year: { eq: 2026 }, metric: { eq: BOOKS } }, orderBy: OWNER_ASC) { nodes { owner target unit { code } } } viewer { member { readingGoals { totalCount } } } unit(id: "A") { readingGoals { totalCount } } }',
    );
    expect(data.readingGoals.nodes).toEqual([
      { owner: 'MEMBER', target: 2, unit: { code: 'A1' } },
      { owner: 'UNIT', target: 2, unit: { code: 'A' } },
    ]);
    expect(data.viewer.member.readingGoals.totalCount).toBe(5);
    expect(data.unit.readingGoals.totalCount).toBe(3);
    const other = await it.as('learnerB1')('{ readingGoals { nodes { owner unit { code } } } }');
    expect(other.data.readingGoals.nodes).toEqual([{ owner: 'UNIT', unit: { code: 'B' } }]);
  });

  test('that make no sense are refused, naming the argument', async () => {
    const refused = async (ask: Ask, input: object) => {
      const answer = await ask(documents.goalSet, { input: { year: 2026, metric: 'BOOKS', target: 2, ...input } });
      return answer.errors?.[0]?.extensions?.argument ?? answer.code;
    };
    expect(await refused(learner, { target: 0 })).toBe('input.target');
    expect(await refused(learner, { year: 26 })).toBe('input.year');
    expect(await refused(learner, { evidenceLevel: 2 })).toBe('input.evidenceLevel');
    expect(await refused(learner, { metric: 'NOTES', evidenceLevel: 0 })).toBe('input.evidenceLevel');
    expect(await refused(learner, { unit: 'A1' })).toBe('FORBIDDEN');
    expect(await refused(leader, { unit: 'A' })).toBe('FORBIDDEN');
    expect(await refused(leader, { unit: 'B' })).toBe('NOT_FOUND');
  });
});
