import fc from 'fast-check';
import type { Audience, AudienceProfile } from '../../../../plugins/organisation/audiences/audience.ts';

/** Few values, so that rules and members meet; among them what quoting could get wrong. */
export const tags = ['safety', '焊', 'a"b', 'b', '100%_', "it's", 'Safety', 'back\\slash'] as const;
export const posts = ['welder', 'Welder', '电工', 'clerk'] as const;
const jobTypes = ['焊工', '钳工'] as const;
const jobLevels = ['高级', '中级', '技师'] as const;
const kinds = ['WORKSHOP', 'SECTION', 'TEAM'] as const;
const employments = ['REGULAR', 'DISPATCHED', 'TEMPORARY'] as const;

const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });

/** Rules over these units and members, up to a depth of five. */
export function audiences(unitIds: readonly string[], memberIds: readonly string[]): fc.Arbitrary<Audience> {
  const { rule } = fc.letrec<{ rule: Audience; leaf: Audience }>((tie) => ({
    leaf: fc.oneof(
      fc.record({
        unit: fc.record({ unit: fc.constantFrom(...unitIds), subtree: fc.boolean(), secondary: fc.boolean() }),
      }),
      fc.record({ kind: some(kinds) }),
      fc.record({ tag: some(tags) }),
      fc.record({ post: some(posts) }),
      fc.record({ jobType: some(jobTypes) }),
      fc.record({ jobLevel: some(jobLevels) }),
      fc.record({ frontline: fc.boolean() }),
      fc.record({ leader: fc.boolean() }),
      fc.record({ employment: some(employments) }),
      fc.record({ members: some(memberIds) }),
    ),
    rule: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      tie('leaf'),
      fc.record({ all: fc.array(tie('rule'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('rule') }),
    ),
  }));
  return rule;
}

const place = (unitIds: readonly string[]) =>
  fc.record({ path: fc.shuffledSubarray([...unitIds], { minLength: 1, maxLength: 3 }) });

export const profiles = (unitIds: readonly string[], memberIds: readonly string[]): fc.Arbitrary<AudienceProfile> =>
  fc.record(
    {
      memberId: fc.constantFrom(...memberIds),
      employment: fc.constantFrom(...employments),
      primary: fc
        .record({
          kind: fc.constantFrom(...kinds),
          tags: some(tags),
          post: fc.option(fc.constantFrom(...posts)),
          jobType: fc.option(fc.constantFrom(...jobTypes)),
          jobLevel: fc.option(fc.constantFrom(...jobLevels)),
          frontline: fc.boolean(),
          leader: fc.boolean(),
        })
        .chain((rest) => place(unitIds).map((at) => ({ ...at, ...rest }))),
      secondary: fc.array(place(unitIds), { maxLength: 2 }),
    },
    { requiredKeys: ['memberId', 'employment', 'secondary'] },
  );

/** A factory: a tree of units below a root, and members with memberships in them. */
export const factories = fc.record({
  units: fc.array(
    fc.record({
      /** Among those before it. */
      parent: fc.nat(),
      kind: fc.constantFrom(...kinds),
      tags: fc.uniqueArray(fc.constantFrom(...tags), { maxLength: 3 }),
    }),
    { minLength: 3, maxLength: 8 },
  ),
  members: fc.array(
    fc.record({
      employment: fc.constantFrom(...employments),
      status: fc.constantFrom('ACTIVE', 'ACTIVE', 'ACTIVE', 'ON_LEAVE', 'LEFT', 'RETIRED'),
      memberships: fc.array(
        fc.record({
          unit: fc.nat(),
          /** The first is the primary one. */
          kind: fc.constantFrom('SECONDARY', 'TEMPORARY'),
          when: fc.constantFrom('now', 'now', 'today only', 'past', 'future'),
          post: fc.option(fc.constantFrom(...posts)),
          jobType: fc.option(fc.constantFrom(...jobTypes)),
          jobLevel: fc.option(fc.constantFrom(...jobLevels)),
          frontline: fc.boolean(),
          leader: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 5, maxLength: 25 },
  ),
});

export type RandomFactory = typeof factories extends fc.Arbitrary<infer F> ? F : never;
