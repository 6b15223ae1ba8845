import fc from 'fast-check';
import { Viewer } from '../../../server/kernel/contract/viewer.ts';
import { trackDependencies } from '../../../server/kernel/live/dependency-tracking.ts';
import { SharedAnswers } from '../../../server/kernel/live/shared-answers.ts';

const permissions = ['see', 'judge', 'manage'].map((id) => ({ id }));
const units = ['E', 'A', 'B', 'A1'];
const parents: Record<string, string[]> = { E: ['E'], A: ['A', 'E'], B: ['B', 'E'], A1: ['A1', 'A', 'E'] };

/** As much of a directory as a viewer asks for: the role r has the permission r. */
const directory = {
  unit: (id: string) => (parents[id] ? { id, path: parents[id] } : undefined),
  roots: ['E'],
  permissions: permissions.map(({ id }) => id),
  roleHas: (role: string, id: string) => role === id,
};

const identity = fc.record({
  memberId: fc.constantFrom('li', 'wang', 'zhao'),
  unitIds: fc.uniqueArray(fc.constantFrom(...units), { maxLength: 2 }),
  grants: fc.array(
    fc.record({ unitId: fc.constantFrom(...units), role: fc.constantFrom(...permissions.map(({ id }) => id)) }),
    { maxLength: 2 },
  ),
  today: fc.constant('2030-01-01'),
});
const viewer = fc.option(identity, { nil: undefined }).map((who) => new Viewer(directory as never, who));

/** What a field may ask about the person, and a path through such questions that depends on the answers. */
const asks: readonly ((viewer: Viewer) => unknown)[] = [
  (v) => v.memberId,
  (v) => v.isSignedIn,
  (v) => [...v.ancestorUnitIds].sort(),
  (v) => v.seenRoots,
  (v) => v.principal,
  (v) => v.identity?.unitIds,
  (v) => v.asSystem().memberId,
  (v) => v.asSystem().isSystem,
  ...permissions.flatMap((permission) => [
    (v: Viewer) => v.unitsWith(permission),
    (v: Viewer) => v.holdsEverywhere(permission),
    ...units.map((unit) => (v: Viewer) => v.can(permission, unit)),
  ]),
  ...units.map((unit) => (v: Viewer) => v.canSeeUnit(unit)),
];

type Field = { readonly ask: number; readonly next: readonly Field[] };
const { field } = fc.letrec<{ field: Field }>((tie) => ({
  field: fc.record({
    ask: fc.nat({ max: asks.length - 1 }),
    next: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.tuple(tie('field'), tie('field'))),
  }),
}));

/** The answer of a field: everything that it was told on its way. */
function answer({ ask, next }: Field, asked: Viewer): string {
  const said = JSON.stringify(asks[ask]?.(asked)) ?? '';
  const on = next[said.length % 2];
  return on ? `${said} ${answer(on, asked)}` : said;
}

test('whoever gets a shared answer would have been told the same', () => {
  let shared = 0;
  fc.assert(
    fc.property(field, fc.array(viewer, { minLength: 2, maxLength: 12 }), (asked, viewers) => {
      const answers = new SharedAnswers<string>();
      for (const each of viewers) {
        const known = answers.find(each);
        const own = answer(asked, each);
        if (known !== undefined) {
          shared++;
          expect(known).toBe(own);
          continue;
        }
        const witness = trackDependencies(each);
        expect(answer(asked, witness.viewer)).toBe(own);
        answers.add(witness.dependencies, own);
        expect(answers.find(each)).toBe(own);
      }
    }),
    { numRuns: 1000 },
  );
  expect(shared).toBeGreaterThan(500);
});

test('questions may come in another order, as they do from the database', () => {
  const answers = new SharedAnswers<string>();
  const person = (memberId: string) =>
    new Viewer(directory as never, { memberId, unitIds: ['A'], grants: [], today: '' });
  const ask = (each: Viewer, isOther: boolean) => {
    const { viewer: noted, dependencies } = trackDependencies(each);
    const questions = [() => noted.memberId, () => noted.canSeeUnit('A')];
    for (const question of isOther ? questions.reverse() : questions) question();
    return dependencies;
  };
  answers.add(ask(person('li'), false), 'of li');
  answers.add(ask(person('wang'), true), 'of wang');
  expect([answers.find(person('li')), answers.find(person('wang')), answers.find(person('zhao'))]).toEqual([
    'of li',
    'of wang',
    undefined,
  ]);
});
