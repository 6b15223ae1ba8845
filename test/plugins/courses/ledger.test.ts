import fc from 'fast-check';
import {
  classSource,
  courseSource,
  type Entry,
  type LedgerRow,
  movedTo,
  netOf,
  takenBack,
} from '../../../plugins/courses/hours/ledger.ts';
import { isSelfPaced } from '../../../plugins/courses/hours/self-paced.ts';
import { type Credited, creditable, isOnePeriod, monthsAfter } from '../../../plugins/courses/hours/validity.ts';

interface Fact {
  readonly classId: string;
  readonly memberId: string;
  readonly unitId: string;
  readonly hours: number;
  readonly occurredOn: string;
}

/** The ledger as the plugin keeps it: rows are added and nothing else. */
class Ledger {
  readonly rows: LedgerRow[] = [];
  add(entries: readonly Entry[]): void {
    for (const entry of entries) this.rows.push({ ...entry, id: `lhr_${this.rows.length}` });
  }
  of(classId: string, memberId: string): LedgerRow[] {
    return this.rows.filter((row) => row.classId === classId && row.memberId === memberId);
  }
  /** Settles a class with these facts; who is in the ledger and not among them is in the class no more. */
  settle(classId: string, facts: readonly Fact[]): void {
    const own = new Map(facts.filter((each) => each.classId === classId).map((each) => [each.memberId, each]));
    const known = this.rows.filter((row) => row.classId === classId).map(({ memberId }) => memberId);
    for (const memberId of new Set([...own.keys(), ...known]))
      this.add(movedTo(classSource(classId, memberId), this.of(classId, memberId), own.get(memberId)));
  }
  reverse(classId: string): void {
    const people = new Set(this.rows.filter((row) => row.classId === classId).map(({ memberId }) => memberId));
    for (const memberId of people) this.add(takenBack(classSource(classId, memberId), this.of(classId, memberId)));
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

const classes = ['c1', 'c2', 'c3'];
const fact = fc.record({
  classId: fc.constantFrom(...classes),
  memberId: fc.constantFrom('m1', 'm2', 'm3', 'm4'),
  unitId: fc.constantFrom('u1', 'u2'),
  hours: fc.integer({ min: 0, max: 2_400 }),
  occurredOn: fc.constantFrom('2026-01-31', '2026-02-01'),
});
/** What a class credits has one fact for each person. */
const facts = fc.uniqueArray(fact, { selector: ({ classId, memberId }) => `${classId} ${memberId}`, maxLength: 12 });
const doings = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('settle' as const), classId: fc.constantFrom(...classes), facts }),
    fc.record({ kind: fc.constant('reverse' as const), classId: fc.constantFrom(...classes) }),
  ),
  { maxLength: 12 },
);

describe('the ledger of hours', () => {
  test('after reversing, correcting and settling is as if it had been done right at once', () => {
    fc.assert(
      fc.property(doings, (all) => {
        const ledger = new Ledger();
        const latest = new Map<string, readonly Fact[]>();
        for (const step of all) {
          if (step.kind === 'settle') ledger.settle(step.classId, step.facts);
          else ledger.reverse(step.classId);
          latest.set(step.classId, step.kind === 'settle' ? step.facts : []);
        }
        const atOnce = new Ledger();
        for (const [classId, right] of latest) atOnce.settle(classId, right);
        expect(ledger.sums()).toEqual(atOnce.sums());
        const keys = ledger.rows.map(({ idempotencyKey }) => idempotencyKey);
        expect(new Set(keys).size).toBe(keys.length);
        const reversals = ledger.rows.flatMap(({ reversalOfId }) => reversalOfId ?? []);
        expect(new Set(reversals).size).toBe(reversals.length);
        expect(ledger.rows.every(({ hours }) => hours !== 0)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('moves by the difference, and not at all where it is right', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 1, max: 500 }), (all, more) => {
        const ledger = new Ledger();
        for (const classId of classes) ledger.settle(classId, all);
        const before = ledger.rows.length;
        for (const classId of classes) ledger.settle(classId, all);
        expect(ledger.rows.length).toBe(before);
        const [first] = all.filter(({ hours }) => hours > 0);
        if (!first) return;
        const corrected = all.map((each) => (each === first ? { ...each, hours: each.hours + more } : each));
        ledger.settle(first.classId, corrected);
        expect(ledger.rows.slice(before)).toEqual([expect.objectContaining({ hours: more, memberId: first.memberId })]);
      }),
    );
  });
});

const day = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const months = fc.option(fc.integer({ min: 1, max: 36 }));

describe('the period in which hours of a course count once', () => {
  test('is the same from both ends, and a calendar year where no months are given', () => {
    fc.assert(
      fc.property(day, day, months, (one, other, validMonths) => {
        expect(isOnePeriod(one, other, validMonths)).toBe(isOnePeriod(other, one, validMonths));
        expect(isOnePeriod(one, one, validMonths)).toBe(true);
        if (validMonths === null) expect(isOnePeriod(one, other, null)).toBe(one.slice(0, 4) === other.slice(0, 4));
        else expect(isOnePeriod(one, monthsAfter(one, validMonths), validMonths)).toBe(false);
      }),
    );
    expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsAfter('2028-02-29', 12)).toBe('2029-02-28');
    expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28');
  });

  test('credits once whatever is repeated, and no more than the most that was learned', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ hours: fc.integer({ min: 1, max: 800 }), isCompleted: fc.boolean() }), { maxLength: 6 }),
        (attempts) => {
          const credited: Credited[] = [];
          for (const each of attempts)
            credited.push({
              ...each,
              occurredOn: '2026-05-01',
              hours: creditable(each.hours, '2026-05-01', null, credited),
            });
          const first = attempts.findIndex(({ isCompleted }) => isCompleted);
          const counting = first < 0 ? attempts : attempts.slice(0, first + 1);
          const most = (all: readonly { hours: number }[]) => Math.max(0, ...all.map(({ hours }) => hours));
          expect(netOf(credited)).toBeGreaterThanOrEqual(most(counting));
          expect(netOf(credited)).toBeLessThanOrEqual(most(attempts));
          const done = credited.findIndex(({ isCompleted, hours }) => isCompleted && hours > 0);
          if (done >= 0) expect(netOf(credited.slice(done + 1))).toBe(0);
        },
      ),
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
              ledger.settle(step.classId, [{ ...fact, classId: step.classId, hours: step.hours }]);
          }
          if (isCompleted && isSelfPaced({ id: 'e1', memberId: 'm1' }, [...places.values()], ledger.rows))
            ledger.add(
              movedTo(
                courseSource('e1', 'm1'),
                ledger.rows.filter(({ enrolmentId }) => enrolmentId === 'e1'),
                { ...fact, hours: 400 },
              ),
            );
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
    const theirs = { classId: 'c1', memberId: 'm2', hours: 200 };
    expect(isSelfPaced({ id: 'e1', memberId: 'm1' }, [place], [theirs])).toBe(true);
    const left = { ...place, enrolmentId: 'e1', status: 'WITHDRAWN' } as const;
    expect(isSelfPaced({ id: 'e1', memberId: 'm1' }, [place, left], [theirs])).toBe(true);
    expect(isSelfPaced({ id: 'e1', memberId: 'm1' }, [left], [{ ...theirs, memberId: 'm1' }])).toBe(false);
  });
});
