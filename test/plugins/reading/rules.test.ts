import fc from 'fast-check';
import { activityResults, type Demands } from '../../../plugins/reading/activities/results.ts';
import {
  type CountedReading,
  countBooks,
  countedReadings,
  countPages,
} from '../../../plugins/reading/goals/counting.ts';
import { evidenceReached } from '../../../plugins/reading/read-throughs/evidence.ts';
import { wrongProgress } from '../../../plugins/reading/read-throughs/progress.ts';

const reading = fc.record({
  memberId: fc.constantFrom('li', 'an'),
  workId: fc.constantFrom('a', 'b', 'c', 'd'),
  finishedOn: fc.constantFrom('2025-12-31', '2026-01-01', '2026-06-30', '2026-12-31', '2027-01-01'),
  evidence: fc.constantFrom(0, 1, 3),
  pages: fc.option(fc.integer({ min: 1, max: 900 })),
});
const readings = fc.array(reading, { maxLength: 40 });
const rule = fc.record({
  year: fc.constantFrom(2025, 2026, 2027),
  evidenceLevel: fc.constantFrom(0, 1, 3),
  countRereads: fc.boolean(),
});
const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });

describe('counting books for a goal', () => {
  const fits = (
    { finishedOn, evidence }: CountedReading,
    { year, evidenceLevel }: { year: number; evidenceLevel: number },
  ) => Number(finishedOn.slice(0, 4)) === year && evidence >= evidenceLevel;

  test('a book counts once for a person in its year, every reading where re-reads count', () => {
    fc.assert(
      fc.property(readings, rule, (all, asked) => {
        const fitting = all.filter((each) => fits(each, asked));
        const books = new Set(fitting.map(({ memberId, workId }) => `${memberId} ${workId}`)).size;
        expect(countBooks(all, { ...asked, countRereads: false })).toBe(books);
        expect(countBooks(all, { ...asked, countRereads: true })).toBe(fitting.length);
      }),
    );
  });

  test('the order of readings never matters, reading again never counts where re-reads do not', () => {
    fc.assert(
      fc.property(
        readings.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        rule,
        ([all, other], asked) => {
          expect(countBooks(other, asked)).toBe(countBooks(all, asked));
          expect(countPages(other, asked)).toBe(countPages(all, asked));
          const once = { ...asked, countRereads: false };
          expect(countBooks([...all, ...all], once)).toBe(countBooks(all, once));
        },
      ),
    );
  });

  test('more evidence asked for never counts more, another reading never fewer', () => {
    fc.assert(
      fc.property(readings, reading, rule, (all, another, asked) => {
        const count = countBooks(all, asked);
        expect(countBooks(all, { ...asked, evidenceLevel: 3 })).toBeLessThanOrEqual(count);
        expect(countBooks([...all, another], asked)).toBeGreaterThanOrEqual(count);
        for (const each of countedReadings(all, asked)) expect(all).toContain(each);
      }),
    );
  });
});

describe('the evidence for a reading', () => {
  test.each([
    [{ isFinished: false, isVerified: false, isChallenged: false, approvedNotes: 2 }, null],
    [{ isFinished: true, isVerified: false, isChallenged: false, approvedNotes: 0 }, 0],
    [{ isFinished: true, isVerified: false, isChallenged: false, approvedNotes: 1 }, 1],
    [{ isFinished: true, isVerified: true, isChallenged: false, approvedNotes: 0 }, 3],
    [{ isFinished: true, isVerified: false, isChallenged: true, approvedNotes: 5 }, null],
  ])('of %j is %s', (evidence, expected) => expect(evidenceReached(evidence)).toBe(expected));
});

describe('progress', () => {
  const claim = { mode: 'PAGE', pages: 300, from: 100, to: 200, isCorrection: false } as const;
  test('goes forward within the book', () => {
    expect(wrongProgress(claim)).toBeUndefined();
    expect(wrongProgress({ ...claim, to: 300 })).toBeUndefined();
    expect(wrongProgress({ ...claim, to: 301 })).toMatchObject({
      en: expect.stringMatching(/beyond the last page, 300/),
    });
    expect(wrongProgress({ ...claim, to: 301, isCorrection: true })).toMatchObject({
      en: expect.stringMatching(/beyond/),
    });
    expect(wrongProgress({ ...claim, mode: 'PERCENT', to: 101 })).toMatchObject({
      en: expect.stringMatching(/at most 100/),
      zh: '最大为 100。',
    });
    expect(wrongProgress({ ...claim, mode: 'MINUTES', to: 4000 })).toBeUndefined();
  });

  test('goes back by a correction alone, and never below nothing', () => {
    expect(wrongProgress({ ...claim, to: 99 })).toMatchObject({ en: expect.stringMatching(/from 100 to 99/) });
    expect(wrongProgress({ ...claim, to: 99, isCorrection: true })).toBeUndefined();
    expect(wrongProgress({ ...claim, to: -1, isCorrection: true })).toMatchObject({
      en: expect.stringMatching(/negative/),
    });
  });
});

describe('the results of an activity', () => {
  const demands: Demands = {
    books: [
      { workId: 'a', required: true },
      { workId: 'b', required: true },
      { workId: 'c', required: false },
    ],
    deliverables: [{ kind: 'NOTE', least: 2 }],
    evidenceLevel: 1,
    startsOn: '2026-03-01',
    endsOn: '2026-03-31',
    closedOn: null,
  };
  const of = (
    id: string,
    memberId: string,
    workId: string,
    evidence: number | null,
    finishedOn: string | null = evidence === null ? null : '2026-03-31',
  ) => ({
    id,
    memberId,
    unitId: `unit of ${id}`,
    workId,
    finishedOn,
    evidence,
  });

  test('list who takes part, with the books read and the deliverables done', () => {
    const results = activityResults(
      demands,
      [
        of('3', 'li', 'a', 1),
        of('1', 'li', 'b', 3),
        of('2', 'li', 'c', 0),
        of('4', 'an', 'a', null),
        of('5', 'an', 'a', 3),
      ],
      [
        { memberId: 'li', kind: 'NOTE' },
        { memberId: 'li', kind: 'NOTE' },
        { memberId: 'li', kind: 'ESSAY' },
        { memberId: 'wu', kind: 'NOTE' },
      ],
    );
    expect(results).toEqual([
      {
        memberId: 'an',
        unitId: 'unit of 4',
        booksRead: 1,
        requiredRead: 1,
        requiredBooks: 2,
        deliverables: [{ kind: 'NOTE', least: 2, done: 0 }],
        isComplete: false,
      },
      {
        memberId: 'li',
        unitId: 'unit of 1',
        booksRead: 2,
        requiredRead: 2,
        requiredBooks: 2,
        deliverables: [{ kind: 'NOTE', least: 2, done: 2 }],
        isComplete: true,
      },
    ]);
  });

  test('count what was finished within the days of the activity, to its closing where that came before', () => {
    const read = (finishedOn: string, dates: Partial<Demands> = {}) =>
      activityResults({ ...demands, ...dates }, [of('1', 'li', 'a', 3, finishedOn)], [])[0]?.booksRead;
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((day) => read(day))).toEqual([0, 1, 1, 0]);
    expect(['2026-03-20', '2026-03-21'].map((day) => read(day, { closedOn: '2026-03-20' }))).toEqual([1, 0]);
    expect(read('2026-04-01', { closedOn: '2026-04-02' })).toBe(0);
  });

  test('do not depend on the order of the facts', () => {
    const facts = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 4, maxLength: 8 }),
        memberId: fc.constantFrom('li', 'an', 'wu'),
        unitId: fc.constantFrom('A', 'B'),
        workId: fc.constantFrom('a', 'b', 'c'),
        finishedOn: fc.constantFrom(null, '2026-02-28', '2026-03-01', '2026-04-01'),
        evidence: fc.constantFrom(null, 0, 1, 3),
      }),
      { selector: ({ id }) => id, maxLength: 20 },
    );
    fc.assert(
      fc.property(
        facts.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        ([all, other]) => expect(activityResults(demands, other, [])).toEqual(activityResults(demands, all, [])),
      ),
    );
  });
});
