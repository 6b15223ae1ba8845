import fc from 'fast-check';
import { withoutLeavers } from '../../../plugins/competitions/leaving/without-leavers.ts';
import { unitAt } from '../../../plugins/competitions/results/unit-path.ts';
import { type AwardRule, awardTiers, type Honourable } from '../../../plugins/competitions/scoring/award-tiers.ts';
import { passOn } from '../../../plugins/competitions/scoring/pass-on.ts';

const rule: fc.Arbitrary<AwardRule> = fc.record({
  kind: fc.constantFrom('FIXED', 'RATIO', 'THRESHOLD'),
  tiers: fc
    .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 })
    .map((values) => [...values].sort((a, b) => b - a).map((value, i) => ({ name: `T${i}`, value }))),
  ties: fc.constantFrom('SHARE', 'LOWER'),
});
/** Shares are basis points: of a few entries only large ones are a place. */
const shares = (asked: AwardRule): AwardRule =>
  asked.kind === 'RATIO'
    ? { ...asked, tiers: asked.tiers.map((tier) => ({ ...tier, value: tier.value * 80 })) }
    : asked;
const scores = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 });
const ranked = (entries: readonly { id: string; score: number }[]): Honourable[] =>
  entries.map(({ id, score }) => ({ id, score, rank: entries.filter((each) => each.score > score).length + 1 }));

describe('an award that is withdrawn', () => {
  test('takes nothing from anybody else, leaves none to whoever lost it, and lets those below move up', () => {
    fc.assert(
      fc.property(rule.map(shares), scores, fc.nat(29), (asked, all, at) => {
        const entries = all.map((score, i) => ({ id: `e${i}`, score }));
        const held = awardTiers(asked, ranked(entries));
        const gone = `e${at % entries.length}`;
        const anew = awardTiers(asked, ranked(entries.filter(({ id }) => id !== gone)));
        const after = passOn(held, gone, anew);
        expect(after.has(gone)).toBe(false);
        for (const [id, tier] of held) if (id !== gone) expect(after.get(id)).toBeLessThanOrEqual(tier);
        for (const [id, tier] of anew) expect(after.get(id)).toBeLessThanOrEqual(tier);
      }),
    );
  });

  test('passes fixed places on exactly as if its entry had never been', () => {
    fc.assert(
      fc.property(
        rule,
        fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 30 }),
        (asked, all) => {
          const fixed = { ...asked, kind: 'FIXED' as const };
          const entries = all.map((score, i) => ({ id: `e${i}`, score }));
          const anew = awardTiers(fixed, ranked(entries.slice(1)));
          expect(passOn(awardTiers(fixed, ranked(entries)), 'e0', anew)).toEqual(anew);
        },
      ),
    );
  });
});

test('of a team whose people leave somebody who is left leads, as long as anybody is', () => {
  const team = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(team, fc.nat(9), fc.uniqueArray(fc.integer({ min: 0, max: 20 })), (ids, leader, leavers) => {
      const people = ids.map((id, i) => ({ memberId: String(id), leads: i === leader % ids.length }));
      const left = new Set(leavers.map(String));
      const fate = withoutLeavers(people, left);
      const stay = people.filter(({ memberId }) => !left.has(memberId));
      expect(fate.gone).toHaveLength(people.length - stay.length);
      expect(fate.leader === undefined).toBe(stay.length === 0);
      if (fate.leader) expect(stay).toContain(fate.leader);
      const led = stay.find(({ leads }) => leads);
      if (led) expect(fate.leader).toBe(led);
    }),
  );
});

test('the unit of a level is counted down from the organiser', () => {
  const path = ['team', 'workshop', 'enterprise'].map((id) => ({ id, code: id, name: id }));
  expect([0, 1, 2, 3].map((levels) => unitAt(path, 'enterprise', levels)?.id)).toEqual([
    'enterprise',
    'workshop',
    'team',
    undefined,
  ]);
  expect(unitAt(path, 'elsewhere', 1)).toBeUndefined();
});
