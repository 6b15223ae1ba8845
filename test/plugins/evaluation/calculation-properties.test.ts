import fc from 'fast-check';
import { assess } from '../../../plugins/evaluation/calculation/assess.ts';
import type { AssessedNode, Assessment } from '../../../plugins/evaluation/calculation/assessment.ts';
import type { Reading, Stage } from '../../../plugins/evaluation/calculation/reading.ts';
import { bandOf } from '../../../plugins/evaluation/calculation/veto.ts';
import { assessment, bands, mapped, nodesOf, policies, risingAssessment, vetoed } from './arbitraries.ts';
import { direct, leaf } from './leaves.ts';

describe('Whatever the system and what is found', () => {
  test('totals and scores are whole and within 0 and 100 points, and the band is that of the total', () => {
    fc.assert(
      fc.property(vetoed, (given) => {
        const { total, band, tree, veto } = assess(given);
        const all = [total ?? 0, ...nodesOf(tree).flatMap((node) => Object.values((node as typeof tree).scores))];
        for (const score of all) {
          expect(Number.isSafeInteger(score)).toBe(true);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1_000_000);
        }
        const isOut = total === null || veto?.effect === 'DISQUALIFY';
        expect(band).toBe(isOut ? null : bandOf(total, bands));
      }),
    );
  });

  test('the order of children, sheets and vetoes does not matter', () => {
    const turned = (node: AssessedNode): AssessedNode => ({
      ...node,
      ...(node.children && { children: [...node.children].reverse() }),
      ...(node.readings && {
        readings: Object.fromEntries(Object.entries(node.readings).map(([stage, all]) => [stage, [...all].reverse()])),
      }),
    });
    fc.assert(
      fc.property(vetoed, (given) => {
        const other = { ...given, vetoes: [...given.vetoes].reverse(), tree: mapped(given.tree, turned) };
        const [{ total, band, stages }, again] = [assess(given), assess(other)];
        expect({ total, band, stages }).toEqual({ total: again.total, band: again.band, stages: again.stages });
      }),
    );
  });

  test('a leaf that is raised never lowers the total', () => {
    fc.assert(
      fc.property(risingAssessment, fc.nat(), fc.integer({ min: 1, max: 100 }), (given, at, more) => {
        const leaves = nodesOf(given.tree).filter(({ kind }) => kind === 'LEAF' || kind === 'BONUS');
        const { code } = leaves[at % leaves.length] as AssessedNode;
        const raise = (reading: Reading) => (reading.absent ? reading : { value: (reading.value ?? 0) + more });
        const tree = mapped(given.tree, (node) =>
          node.code === code && node.readings
            ? {
                ...node,
                readings: Object.fromEntries(Object.entries(node.readings).map(([s, all]) => [s, all.map(raise)])),
              }
            : node,
        );
        expect(assess({ ...given, tree }).total ?? -1).toBeGreaterThanOrEqual(assess(given).total ?? -1);
      }),
    );
  });

  test('no bonus beats a veto', () => {
    fc.assert(
      fc.property(vetoed, (given) => {
        const bonus = (code: string): AssessedNode => ({
          code,
          kind: 'BONUS',
          most: 1_000_000,
          method: { kind: 'BOOLEAN' },
          scoredBy: ['SELF', 'UNIT', 'COMMITTEE', 'METRIC'],
          readings: { SELF: [{ value: 1 }], UNIT: [{ value: 1 }], COMMITTEE: [{ value: 1 }], METRIC: [{ value: 1 }] },
        });
        const tree = mapped(given.tree, (node) =>
          node.children ? { ...node, children: [...node.children, bonus(`${node.code}.b`)] } : node,
        );
        const result = assess({ ...given, tree });
        if (result.total === null) return;
        const parents = new Map(nodesOf(tree).flatMap((n) => (n.children ?? []).map((c) => [c.code, n.code])));
        for (const { effect, node, band } of given.vetoes) {
          if (effect === 'DISQUALIFY') expect(result).toMatchObject({ total: 0, band: null });
          if (effect === 'CAP_BAND' && result.band !== null)
            expect(bands.findIndex(({ code }) => code === result.band)).toBeGreaterThanOrEqual(
              bands.findIndex(({ code }) => code === band),
            );
          if (effect === 'ZERO_NODE') {
            const group = nodesOf(result.tree).find(({ code }) => code === (parents.get(node) ?? '1'));
            expect((group as typeof result.tree).score ?? 0).toBe(0);
          }
        }
      }),
    );
  });

  test('the explanation, kept as JSON, calculates to itself', () => {
    fc.assert(
      fc.property(vetoed, (given) => {
        const kept = JSON.parse(JSON.stringify(assess(given)));
        expect(assess(kept)).toEqual(kept);
      }),
    );
  });

  test('the points of the leaves, with the cuts, make the total, and those of the stages make each leaf', () => {
    fc.assert(
      fc.property(assessment, (given) => {
        const { total, tree, pointsByStage } = assess(given);
        const all = nodesOf(tree) as (typeof tree)[];
        const ends = all.filter(({ kind }) => kind !== 'GROUP');
        const sum = (numbers: readonly (number | undefined)[]) =>
          numbers.reduce<number>((n, each) => n + (each ?? 0), 0);
        const near = (found: number, wanted: number, parts: number) =>
          expect(Math.abs(found - wanted)).toBeLessThanOrEqual(Math.ceil(parts / 2) + 1);
        near(sum([...ends.map(({ points }) => points), ...all.map(({ cut }) => cut)]), total ?? 0, all.length * 2);
        near(sum(Object.values(pointsByStage)), sum(ends.map(({ points }) => points)), all.length + 4);
        for (const end of ends) near(sum(Object.values(end.pointsByStage)), end.points, 5);
        expect(sum([tree.points])).toBe(total ?? 0);
      }),
    );
  });

  /** The same tree with every leaf scored by the stages that count, in full or not. */
  const whole = (given: Assessment, scoreOf_: (code: string, stage: Stage) => number): Assessment => ({
    ...given,
    tree: mapped(given.tree, (node) =>
      node.kind === 'LEAF'
        ? {
            ...node,
            method: { kind: 'LINEAR', floor: 0, target: 1000 },
            readings: Object.fromEntries((node.scoredBy ?? []).map((s) => [s, [{ value: scoreOf_(node.code, s) }]])),
          }
        : { ...node, ...(node.children && { children: node.children.filter(({ kind }) => kind !== 'DEDUCTION') }) },
    ),
  });

  test('at least as many points in every leaf are at least as many in the total', () => {
    const score = fc.func(fc.integer({ min: 0, max: 1000 }));
    fc.assert(
      fc.property(assessment, score, score, (given, first, second) => {
        const low = (code: string, s: Stage) => Math.min(first(code, s), second(code, s));
        const [better, worse] = [assess(whole(given, (c, s) => first(c, s))), assess(whole(given, low))];
        expect(better.total ?? 0).toBeGreaterThanOrEqual(worse.total ?? 0);
        // In points of the leaf, whichever stage gave them.
        const scored = (result: typeof better) => nodesOf(result.tree).map((n) => (n as typeof result.tree).score ?? 0);
        const [more, less] = [scored(better), scored(worse)];
        for (const [i, points] of more.entries()) expect(points).toBeGreaterThanOrEqual(less[i] ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  test('full marks are 100', () => {
    fc.assert(
      fc.property(assessment, (given) => {
        const { total } = assess(whole(given, () => 1000));
        expect([null, 1_000_000]).toContain(total);
      }),
    );
  });

  test('who scores a leaf does not matter where the scores are the same', () => {
    const stage = fc.subarray<Stage>(['SELF', 'UNIT', 'COMMITTEE', 'METRIC'], { minLength: 1 });
    const positive = fc.integer({ min: 1, max: 5000 });
    const weights = fc.record({ SELF: positive, UNIT: positive, COMMITTEE: positive, METRIC: positive });
    fc.assert(
      fc.property(
        assessment,
        weights,
        fc.func(stage),
        fc.func(fc.integer({ min: 0, max: 1000 })),
        (given, by, who, of_) => {
          const one = { ...given, weights: by };
          const other = {
            ...one,
            tree: mapped(one.tree, (node) => (node.kind === 'LEAF' ? { ...node, scoredBy: who(node.code) } : node)),
          };
          const same = (code: string) => of_(code);
          expect(assess(whole(other, same)).total).toBe(assess(whole(one, same)).total);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a plugin that is off by a unit above changes nothing for who has no leaf of it', () => {
    fc.assert(
      fc.property(assessment, (given) => {
        const off: AssessedNode = {
          code: 'off',
          kind: 'LEAF',
          share: 5000,
          method: direct,
          scoredBy: ['METRIC'],
          readings: { METRIC: [{ absent: 'PLUGIN_OFF' }] },
        };
        const tree = { ...given.tree, children: [...(given.tree.children ?? []), off] };
        const one = { ...given, policies: { ...given.policies, pluginOff: 'RENORMALISE' as const } };
        expect(assess({ ...one, tree }).total).toBe(assess(one).total);
      }),
    );
  });

  test('a plugin that a subject switches off never raises its total', () => {
    fc.assert(
      fc.property(assessment, fc.nat(1000), (given, value) => {
        const with_ = (reading: Reading) => {
          const more = leaf('m', 5000, {}, { scoredBy: ['METRIC'], readings: { METRIC: [reading] } });
          const tree = { ...given.tree, children: [...(given.tree.children ?? []), more] };
          return assess({ ...given, policies, tree }).total ?? 0;
        };
        expect(with_({ absent: 'PLUGIN_OFF_OWN' })).toBeLessThanOrEqual(with_({ value }));
      }),
    );
  });
});
