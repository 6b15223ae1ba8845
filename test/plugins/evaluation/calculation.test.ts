import fc from 'fast-check';
import { rounded } from 'qinxue/plugin';
import { assess, bandOf } from '../../../plugins/evaluation/calculation/assess.ts';
import type { AssessedNode, Assessment } from '../../../plugins/evaluation/calculation/assessment.ts';
import { scoreOf } from '../../../plugins/evaluation/calculation/leaf-score.ts';
import type { Method } from '../../../plugins/evaluation/calculation/method.ts';
import type { Reading } from '../../../plugins/evaluation/calculation/reading.ts';
import { assessment, bands, mapped, nodesOf, risingAssessment, vetoed } from './arbitraries.ts';

const direct: Method = { kind: 'LINEAR', floor: 0, target: 100 };

const leaf = (code: string, share: number, reading: Reading, more: Partial<AssessedNode> = {}): AssessedNode => ({
  code,
  kind: 'LEAF',
  share,
  method: direct,
  readings: { UNIT: [reading] },
  ...more,
});

const of = (children: readonly AssessedNode[], more: Partial<Assessment> = {}): Assessment => ({
  notApplicable: 'RENORMALISE',
  bands,
  weights: { UNIT: 10_000 },
  vetoes: [],
  tree: { code: 'root', kind: 'GROUP', children },
  ...more,
});

const three = (third: Reading) => [
  leaf('a', 6000, { value: 100 }),
  leaf('b', 3000, { value: 80 }),
  leaf('c', 1000, third),
];

describe('A result', () => {
  test('leaves out what does not apply, or counts it as nothing, or as full', () => {
    const children = three({ absent: 'DECLARED' });
    expect(assess(of(children)).total).toBe(933_333);
    expect(assess(of(children, { notApplicable: 'ZERO' })).total).toBe(840_000);
    expect(assess(of(children, { notApplicable: 'FULL' })).total).toBe(940_000);
  });

  test('never counts a metric that is not there as nothing, and says why it is not there', () => {
    for (const absent of ['PLUGIN_OFF', 'PLUGIN_NOT_INSTALLED', 'NOTHING_TO_MEASURE'] as const) {
      const result = assess(of(three({ absent }), { notApplicable: 'ZERO' }));
      expect(result.total).toBe(933_333);
      expect(result.tree.children?.[2]).toMatchObject({ absent, scores: {} });
    }
  });

  test('blends its stages by their weights, without those that have found nothing', () => {
    const readings = { SELF: [{ value: 90 }], UNIT: [{ value: 80 }], COMMITTEE: [{ value: 60 }, { value: 71 }] };
    const tree = [leaf('a', 10_000, {}, { readings })];
    const weights = { SELF: 2000, UNIT: 3000, COMMITTEE: 4000, METRIC: 1000 };
    // (90 × 20 + 80 × 30 + 65.5 × 40) / 90 = 75.7778
    const result = assess(of(tree, { weights }));
    expect(result.total).toBe(757_778);
    expect(result.stages).toEqual({ SELF: 900_000, UNIT: 800_000, COMMITTEE: 655_000 });
    expect(result.band).toBe('B');
  });

  test('adds bonuses and takes deductions, each at most what it may, within 0 and 100', () => {
    const bonus = (value: number): AssessedNode => ({
      code: 'bonus',
      kind: 'BONUS',
      most: 50_000,
      method: { kind: 'ADDITIVE', per: 20_000, cap: 1_000_000, dedupe: false },
      readings: { UNIT: [{ value }] },
    });
    const main = leaf('a', 10_000, { value: 90 });
    expect(assess(of([main, bonus(2)])).total).toBe(940_000);
    expect(assess(of([main, bonus(9)])).total).toBe(950_000);
    expect(assess(of([main, { ...bonus(9), kind: 'DEDUCTION' }])).total).toBe(850_000);
    expect(assess(of([leaf('a', 10_000, { value: 99 }), bonus(9)])).total).toBe(1_000_000);
    expect(assess(of([leaf('a', 10_000, { value: 1 }), { ...bonus(9), kind: 'DEDUCTION' }])).total).toBe(0);
  });

  test('has the worst of its vetoes', () => {
    const group = { code: 'g', kind: 'GROUP' as const, share: 5000 };
    const veto = { code: 'v', kind: 'VETO' as const };
    const tree = [{ ...group, children: [leaf('a', 10_000, { value: 100 }), veto] }, leaf('b', 5000, { value: 96 })];
    const zero = { node: 'v', effect: 'ZERO_NODE' as const };
    const cap = { node: 'v', effect: 'CAP_BAND' as const, band: 'C' };
    const out = { node: 'v', effect: 'DISQUALIFY' as const };
    expect(assess(of(tree))).toMatchObject({ total: 980_000, band: 'A', veto: null });
    expect(assess(of(tree, { vetoes: [zero] }))).toMatchObject({ total: 480_000, band: 'D', veto: zero });
    expect(assess(of(tree, { vetoes: [cap] }))).toMatchObject({ total: 749_999, band: 'C', veto: cap });
    expect(assess(of(tree, { vetoes: [zero, out, cap] }))).toMatchObject({ total: 0, band: null, veto: out });
  });

  test('of nothing that applies is none', () => {
    expect(assess(of([leaf('a', 10_000, { absent: 'DECLARED' })]))).toMatchObject({ total: null, band: null });
  });
});

test.each<[Method, Reading, number]>([
  [
    {
      kind: 'BANDS',
      bands: [
        { min: 60, score: 600_000 },
        { min: 90, score: 1_000_000 },
      ],
    },
    { value: 89 },
    600_000,
  ],
  [
    {
      kind: 'BANDS',
      bands: [
        { min: 90, score: 1_000_000 },
        { min: 60, score: 600_000 },
      ],
    },
    { value: 90 },
    1_000_000,
  ],
  [{ kind: 'BANDS', bands: [{ min: 60, score: 600_000 }] }, { value: 59 }, 0],
  [{ kind: 'LEVELS', levels: [{ code: 'good', score: 850_000 }] }, { level: 'good' }, 850_000],
  [{ kind: 'DEDUCTIVE', per: 20_000, floor: 400_000 }, { value: 3 }, 940_000],
  [{ kind: 'DEDUCTIVE', per: 20_000, floor: 400_000 }, { value: 99 }, 400_000],
  [{ kind: 'ADDITIVE', per: 300_000, cap: 800_000, dedupe: true }, { value: 2 }, 600_000],
  [{ kind: 'ADDITIVE', per: 300_000, cap: 800_000, dedupe: true }, { value: 3 }, 800_000],
  [{ kind: 'THRESHOLD', threshold: 150 }, { value: 149 }, 0],
  [{ kind: 'THRESHOLD', threshold: 150 }, { value: 150 }, 1_000_000],
  [{ kind: 'LINEAR', floor: 0, target: 300 }, { value: 100 }, 333_333],
  [{ kind: 'LINEAR', floor: 100, target: 40 }, { value: 70 }, 500_000],
  [{ kind: 'LINEAR', floor: 100, target: 40 }, { value: 30 }, 1_000_000],
  [{ kind: 'BOOLEAN' }, { value: 1 }, 1_000_000],
  [{ kind: 'BOOLEAN' }, { value: 0 }, 0],
])('%j of %j is %i', (method, reading, score) => {
  expect(rounded(scoreOf(method, reading))).toBe(score);
});

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
            for (const score of Object.values((group as typeof result.tree).scores)) expect(score).toBe(0);
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

  test('a plugin that is off changes nothing for who has no leaf of it', () => {
    fc.assert(
      fc.property(assessment, (given) => {
        const absent = { code: 'off', kind: 'LEAF' as const, share: 5000, method: direct };
        const tree = {
          ...given.tree,
          children: [
            ...(given.tree.children ?? []),
            { ...absent, readings: { METRIC: [{ absent: 'PLUGIN_OFF' as const }] } },
          ],
        };
        const policy = given.notApplicable === 'FULL' ? 'ZERO' : given.notApplicable;
        const with_ = assess({ ...given, tree, notApplicable: policy });
        expect(with_.total).toBe(assess({ ...given, notApplicable: policy }).total);
      }),
    );
  });
});
