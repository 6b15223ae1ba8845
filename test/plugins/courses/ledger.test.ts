import fc from 'fast-check';
import { attended, type Mark, type MeasuredSession } from '../../../plugins/courses/attendance/attended.ts';
import {
  classCredit,
  courseCredit,
  type Entry,
  isSelfPaced,
  newEntries,
  reversal,
} from '../../../plugins/courses/hours/ledger.ts';

type Row = Entry & { readonly id: string };

/** The ledger as the plugin keeps it: rows are added and nothing else. */
class Ledger {
  readonly rows: Row[] = [];
  add(entries: readonly Entry[]): void {
    const known = new Set(this.rows.map(({ idempotencyKey }) => idempotencyKey));
    for (const entry of newEntries(known, entries)) this.rows.push({ ...entry, id: `lhr_${this.rows.length}` });
  }
  creditsOf(classId: string): Row[] {
    return this.rows.filter((row) => row.classId === classId && row.reversalOfId === null);
  }
  /** By person, unit and day: whatever any metric adds up. */
  sums(): Record<string, number> {
    const sums: Record<string, number> = {};
    for (const { memberId, unitId, occurredOn, hours } of this.rows) {
      const key = `${memberId} ${unitId} ${occurredOn}`;
      sums[key] = (sums[key] ?? 0) + hours;
    }
    return Object.fromEntries(Object.entries(sums).filter(([, hours]) => hours !== 0));
  }
}

const fact = fc.record({
  classId: fc.constantFrom('c1', 'c2', 'c3'),
  memberId: fc.constantFrom('m1', 'm2', 'm3', 'm4'),
  unitId: fc.constantFrom('u1', 'u2'),
  hours: fc.integer({ min: 0, max: 2_400 }),
  occurredOn: fc.constantFrom('2026-01-31', '2026-02-01'),
});
/** What a class credits has one fact for each person. */
const facts = fc.uniqueArray(fact, { selector: ({ classId, memberId }) => `${classId} ${memberId}`, maxLength: 12 });

describe('the ledger of hours', () => {
  test('after a reversal is as if the source had never been, however often and in whichever order', () => {
    fc.assert(
      fc.property(facts, fc.array(fc.constantFrom('c1', 'c2', 'c3', 'settle'), { maxLength: 12 }), (all, steps) => {
        const ledger = new Ledger();
        ledger.add(all.map(classCredit));
        const reversed = new Set<string>();
        for (const step of steps)
          if (step === 'settle') ledger.add(all.map(classCredit));
          else {
            reversed.add(step);
            ledger.add(ledger.creditsOf(step).map(reversal));
          }
        const never = new Ledger();
        never.add(all.filter(({ classId }) => !reversed.has(classId)).map(classCredit));
        expect(ledger.sums()).toEqual(never.sums());
      }),
      { numRuns: 1_000 },
    );
  });

  test('credits a source once, the first time', () => {
    fc.assert(
      fc.property(facts, facts, (first, second) => {
        const ledger = new Ledger();
        ledger.add(first.map(classCredit));
        const before = [...ledger.rows];
        ledger.add(first.map((each) => classCredit({ ...each, hours: each.hours && each.hours + 1 })));
        expect(ledger.rows).toEqual(before);
        ledger.add(second.map(classCredit));
        const keys = ledger.rows.map(({ idempotencyKey }) => idempotencyKey);
        expect(new Set(keys).size).toBe(keys.length);
        expect(ledger.rows.every(({ hours }) => hours !== 0)).toBe(true);
      }),
    );
  });
});

const classId = fc.constantFrom('c1', 'c2');
/** What can happen between a person who takes a course and two classes in which they take it. */
const happening = fc.oneof(
  fc.constant({ kind: 'complete' } as const),
  fc.record({ kind: fc.constant('sit' as const), classId }),
  fc.record({ kind: fc.constant('leave' as const), classId }),
  fc.record({
    kind: fc.constant('settle' as const),
    classId,
    hours: fc.constantFrom(0, 0, 200),
  }),
);

describe('the hours of a course', () => {
  test('are credited once when it is completed and no class has credited or can credit attendance, and else never', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 10 }), (all) => {
        const ledger = new Ledger();
        const fact = { memberId: 'm1', unitId: 'u1', occurredOn: '2026-02-01' };
        const places = new Map<
          string,
          { enrolmentId: string; classId: string; status: 'IN_PROGRESS' | 'COMPLETED' | 'WITHDRAWN' }
        >();
        let isCompleted = false;
        for (const step of all) {
          if (step.kind === 'complete') isCompleted = true;
          // Nobody gets a seat with a course that is over, and a class that is settled stays so.
          else if (step.kind === 'sit') {
            if (!isCompleted && !places.has(step.classId))
              places.set(step.classId, { enrolmentId: 'e1', classId: step.classId, status: 'IN_PROGRESS' });
          } else if (places.get(step.classId)?.status === 'IN_PROGRESS') {
            const status = step.kind === 'leave' ? 'WITHDRAWN' : 'COMPLETED';
            places.set(step.classId, { enrolmentId: 'e1', classId: step.classId, status });
            if (step.kind === 'settle')
              ledger.add([classCredit({ ...fact, classId: step.classId, hours: step.hours })]);
          }
          if (isCompleted && isSelfPaced({ id: 'e1', memberId: 'm1' }, [...places.values()], ledger.rows))
            ledger.add([courseCredit({ ...fact, enrolmentId: 'e1', hours: 400 })]);
        }
        const [own, attended] = [
          ledger.rows.filter((row) => row.source === 'COURSE'),
          ledger.rows.filter((row) => row.classId),
        ];
        const isSeated = [...places.values()].some(({ status }) => status === 'IN_PROGRESS');
        expect(own.length).toBe(isCompleted && !isSeated && !attended.length ? 1 : 0);
      }),
      { numRuns: 2_000 },
    );
  });

  test("are not touched by another's places, nor by places of another attempt", () => {
    const place = { enrolmentId: 'e2', classId: 'c1', status: 'IN_PROGRESS' } as const;
    const theirs = { classId: 'c1', memberId: 'm2' };
    expect(isSelfPaced({ id: 'e1', memberId: 'm1' }, [place], [theirs])).toBe(true);
    const left = { ...place, enrolmentId: 'e1', status: 'WITHDRAWN' } as const;
    expect(isSelfPaced({ id: 'e1', memberId: 'm1' }, [place, left], [theirs])).toBe(true);
    expect(isSelfPaced({ id: 'e1', memberId: 'm1' }, [left], [{ ...theirs, memberId: 'm1' }])).toBe(false);
  });
});

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
