import fc from 'fast-check';
import { checkSeat, type Sitting } from '../../../plugins/organisation/bodies/seat-plan.ts';
import {
  checkMembership,
  type Placed,
  planTransfer,
  primaryOn,
} from '../../../plugins/organisation/members/membership-plan.ts';
import {
  dayBefore,
  endingOn,
  holdsOn,
  isOrdered,
  isWithin,
  lastsInto,
  overlap,
  type Period,
} from '../../../plugins/organisation/members/period.ts';

const dayOf = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
const days = Array.from({ length: 40 }, (_, n) => dayOf(n));
const day = fc.integer({ min: 0, max: 25 }).map(dayOf);
const period: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 0, max: 25 }), fc.option(fc.integer({ min: 0, max: 8 })))
  .map(([from, length]) => ({ validFrom: dayOf(from), validTo: length === null ? null : dayOf(from + length) }));
const unitId = fc.constantFrom('a', 'b', 'c');
const kind = fc.constantFrom('PRIMARY', 'SECONDARY', 'TEMPORARY');

/** What the commands can have left behind: each membership was let in after the ones before it. */
const history = fc.array(fc.tuple(period, unitId, kind), { maxLength: 8 }).map((list) => {
  const placed: Placed[] = [];
  for (const [p, unit, k] of list) {
    const wanted = { ...p, unitId: unit, kind: k };
    if (!checkMembership(placed, wanted)) placed.push({ id: `m${placed.length}`, ...wanted });
  }
  return placed;
});

const primariesOn = (list: readonly Placed[], at: string) =>
  list.filter((m) => m.kind === 'PRIMARY' && holdsOn(m, at)).length;

describe('periods', () => {
  test('overlap is to share a day', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(overlap(a, b)).toBe(days.some((d) => holdsOn(a, d) && holdsOn(b, d)));
        expect(overlap(a, b)).toBe(overlap(b, a));
      }),
    );
  });

  test('one is within another when each of its days is', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        // Days beyond the window stand for the open end.
        const far = [...days, '2999-01-01'];
        expect(isWithin(a, b)).toBe(far.every((d) => !holdsOn(a, d) || holdsOn(b, d)));
      }),
    );
  });

  test('ending on a day leaves no day after it and takes none before', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), day, (list, last) => {
        const { ended, dropped } = endingOn(list, last);
        const left = list
          .filter((p) => !dropped.includes(p))
          .map((p) => (ended.includes(p) ? { ...p, validTo: last } : p));
        expect(left.every(isOrdered)).toBe(true);
        for (const d of days) {
          const before = list.filter((p) => holdsOn(p, d)).length;
          expect(left.filter((p) => holdsOn(p, d)).length).toBe(d <= last ? before : 0);
        }
      }),
    );
  });

  test('the day before is the one before, over months and leap years', () => {
    expect(dayBefore('2024-03-01')).toBe('2024-02-29');
    expect(dayBefore('2023-03-01')).toBe('2023-02-28');
    expect(dayBefore('2024-01-01')).toBe('2023-12-31');
    expect(lastsInto({ validFrom: '2024-01-01', validTo: '2024-02-01' }, '2024-02-01')).toBe(true);
  });
});

describe('memberships', () => {
  test('let in one by one, they never give two primary units on a day, nor a unit twice', () => {
    fc.assert(
      fc.property(history, (list) => {
        for (const d of days) {
          expect(primariesOn(list, d)).toBeLessThanOrEqual(1);
          const units = list.filter((m) => holdsOn(m, d)).map((m) => m.unitId);
          expect(new Set(units).size).toBe(units.length);
        }
      }),
    );
  });

  test('a transfer leaves one primary unit on every day from then on, and the past as it was', () => {
    fc.assert(
      fc.property(history, unitId, day, (list, unit, from) => {
        const plan = planTransfer(list, unit, from);
        if (typeof plan === 'string') return;
        const after: Placed[] = [
          ...list
            .filter((m) => m !== plan.replaces)
            .map((m) => (m === plan.closes ? { ...m, validTo: plan.closedOn } : m))
            .map((m) => (m === plan.resumes ? { ...m, validTo: null } : m)),
          ...(plan.resumes
            ? []
            : [{ id: 'new', unitId: unit, kind: 'PRIMARY', validFrom: from, validTo: null } as Placed]),
        ];
        expect(after.every(isOrdered)).toBe(true);
        for (const d of days)
          if (d >= from) {
            expect(primariesOn(after, d)).toBe(1);
            expect(primaryOn(after, d)?.unitId).toBe(unit);
          } else expect(primariesOn(after, d)).toBe(primariesOn(list, d));
      }),
    );
  });

  test('a transfer is refused only for a reason', () => {
    fc.assert(
      fc.property(history, unitId, day, (list, unit, from) => {
        const plan = planTransfer(list, unit, from);
        if (plan === 'NOT_LATER') expect(list.some((m) => m.kind === 'PRIMARY' && m.validFrom > from)).toBe(true);
        if (plan === 'SAME_UNIT') expect(primaryOn(list, from)?.unitId).toBe(unit);
        if (plan === 'TWICE_IN_UNIT')
          expect(list.some((m) => m.kind !== 'PRIMARY' && m.unitId === unit && lastsInto(m, from))).toBe(true);
      }),
    );
  });
});

test('seats let in one by one give one chair a day and each person one seat', () => {
  const wanted = fc.record({
    memberId: fc.constantFrom('x', 'y', 'z'),
    seat: fc.constantFrom('CHAIR', 'VICE', 'MEMBER'),
    period,
  });
  fc.assert(
    fc.property(fc.array(wanted, { maxLength: 10 }), (list) => {
      const seats: Sitting[] = [];
      for (const { period: p, ...who } of list) if (!checkSeat(seats, { ...who, ...p })) seats.push({ ...who, ...p });
      for (const d of days) {
        const sitting = seats.filter((s) => holdsOn(s, d));
        expect(sitting.filter((s) => s.seat === 'CHAIR').length).toBeLessThanOrEqual(1);
        expect(new Set(sitting.map((s) => s.memberId)).size).toBe(sitting.length);
      }
    }),
  );
});
