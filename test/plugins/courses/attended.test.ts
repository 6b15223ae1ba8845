import fc from 'fast-check';
import { attended, type Mark, type MeasuredSession } from '../../../plugins/courses/attendance/attended.ts';

const session = (id: number): fc.Arbitrary<MeasuredSession> =>
  fc.record({
    id: fc.constant(`s${id}`),
    hours: fc.integer({ min: 1, max: 2_400 }),
    minutes: fc.integer({ min: 2, max: 1_440 }),
  });
const sessions = fc
  .integer({ min: 1, max: 6 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => session(i))));
const marked = sessions.chain((all) =>
  fc.record({
    all: fc.constant(all as readonly MeasuredSession[]),
    marks: fc
      .tuple(
        ...all.map(({ id, minutes }) =>
          fc.oneof(
            fc.constant(undefined),
            fc
              .constantFrom('PRESENT' as const, 'LATE' as const, 'ABSENT' as const, 'EXCUSED' as const)
              .map((mark): Mark => ({ sessionId: id, mark, minutes: null })),
            fc
              .integer({ min: 1, max: minutes - 1 })
              .map((part): Mark => ({ sessionId: id, mark: 'PARTIAL', minutes: part })),
          ),
        ),
      )
      .map((list) => list.flatMap((mark) => mark ?? [])),
  }),
);

describe('what someone attended', () => {
  test('lies within what there was, whichever the order, and is all of it only for who was there all the time', () => {
    fc.assert(
      fc.property(marked, ({ all, marks }) => {
        const { share, hours } = attended(all, marks);
        const counting = all.filter(({ id }) => !marks.some((m) => m.sessionId === id && m.mark === 'EXCUSED'));
        const whole = counting.reduce((sum, each) => sum + each.hours, 0);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(hours).toBeGreaterThanOrEqual(0);
        expect(hours).toBeLessThanOrEqual(whole);
        const isWhole =
          counting.length > 0 &&
          counting.every(({ id }) =>
            marks.some((m) => m.sessionId === id && (m.mark === 'PRESENT' || m.mark === 'LATE')),
          );
        expect(share === 10_000).toBe(isWhole);
        if (isWhole) expect(hours).toBe(whole);
        expect(attended([...all].reverse(), [...marks].reverse())).toEqual({ share, hours });
      }),
      { numRuns: 2_000 },
    );
  });

  test('is what adding fractions by hand gives, rounded once', () => {
    fc.assert(
      fc.property(marked, ({ all, marks }) => {
        // Over the product of all lengths, which every part divides.
        const product = all.reduce((p, { minutes }) => p * BigInt(minutes), 1n);
        let [parts, whole] = [0n, 0n];
        for (const { id, hours, minutes } of all) {
          const mark = marks.find((m) => m.sessionId === id);
          if (mark?.mark === 'EXCUSED') continue;
          whole += BigInt(hours) * product;
          if (mark?.mark === 'PRESENT' || mark?.mark === 'LATE') parts += BigInt(hours) * product;
          if (mark?.mark === 'PARTIAL') parts += (BigInt(hours * (mark.minutes ?? 0)) * product) / BigInt(minutes);
        }
        const found = attended(all, marks);
        expect(found.hours).toBe(Number((2n * parts + product) / (2n * product)));
        expect(found.share).toBe(whole ? Number((parts * 10_000n) / whole) : 0);
      }),
      { numRuns: 2_000 },
    );
  });

  test('never shrinks by being there longer', () => {
    fc.assert(
      fc.property(marked, ({ all, marks }) => {
        const before = attended(all, marks);
        for (const { id } of all) {
          const was = marks.find((m) => m.sessionId === id)?.mark;
          if (was === 'EXCUSED') continue;
          const rest = marks.filter((m) => m.sessionId !== id);
          const after = attended(all, [...rest, { sessionId: id, mark: 'PRESENT', minutes: null }]);
          expect(after.share).toBeGreaterThanOrEqual(before.share);
          expect(after.hours).toBeGreaterThanOrEqual(before.hours);
        }
      }),
    );
  });
});
