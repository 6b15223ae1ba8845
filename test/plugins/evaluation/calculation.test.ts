import fc from 'fast-check';
import { rounded } from 'qinxue/plugin';
import { assess } from '../../../plugins/evaluation/calculation/assess.ts';
import type { AssessedNode, Assessment, MissingPolicies } from '../../../plugins/evaluation/calculation/assessment.ts';
import type { FirstExplanation } from '../../../plugins/evaluation/calculation/first-method/explanation.ts';
import { scoreOf } from '../../../plugins/evaluation/calculation/leaf-score.ts';
import type { Method } from '../../../plugins/evaluation/calculation/method.ts';
import type { Reading, Stage } from '../../../plugins/evaluation/calculation/reading.ts';
import { recompute } from '../../../plugins/evaluation/calculation/recompute.ts';
import { bandOf } from '../../../plugins/evaluation/calculation/veto.ts';
import { assessment, bands, mapped, nodesOf, policies, risingAssessment, vetoed } from './arbitraries.ts';

const direct: Method = { kind: 'LINEAR', floor: 0, target: 100 };

const leaf = (code: string, share: number, reading: Reading, more: Partial<AssessedNode> = {}): AssessedNode => ({
  code,
  kind: 'LEAF',
  share,
  method: direct,
  scoredBy: ['UNIT'],
  readings: { UNIT: [reading] },
  ...more,
});

const of = (children: readonly AssessedNode[], more: Partial<Assessment> = {}): Assessment => ({
  notApplicable: 'RENORMALISE',
  policies,
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

/** So many points, of 5 that it may give or take. */
const extra = (kind: 'BONUS' | 'DEDUCTION', value: number): AssessedNode => ({
  code: 'extra',
  kind,
  most: 50_000,
  method: { kind: 'ADDITIVE', per: 10_000, cap: 1_000_000, dedupe: false },
  scoredBy: ['UNIT'],
  readings: { UNIT: [{ value }] },
});

describe('A result', () => {
  test('follows the points of the index, whoever scores them', () => {
    const team = (big: number, small: number, bonus?: number) =>
      of(
        [
          leaf('BIG', 900_000, { value: big }),
          leaf('SMALL', 100_000, {}, { scoredBy: ['COMMITTEE'], readings: { COMMITTEE: [{ value: small }] } }),
          ...(bonus ? [extra('BONUS', bonus)] : []),
        ],
        { weights: { UNIT: 5000, COMMITTEE: 5000 } },
      );
    const totals = [team(100, 0), team(80, 80), team(80, 80, 5), team(50, 100)].map((each) => assess(each).total);
    expect(totals).toEqual([900_000, 800_000, 850_000, 550_000]);
    const measured = of(
      [
        leaf('M', 8000, {}, { scoredBy: ['METRIC'], readings: { METRIC: [{ value: 100 }] } }),
        leaf('J', 2000, { value: 0 }),
      ],
      { weights: { UNIT: 8000, METRIC: 2000 } },
    );
    expect(assess(measured).total).toBe(800_000);
  });

  test('leaves out what does not apply, or counts it as nothing, or as full', () => {
    const children = three({ absent: 'DECLARED' });
    expect(assess(of(children)).total).toBe(933_333);
    expect(assess(of(children, { notApplicable: 'ZERO' })).total).toBe(840_000);
    expect(assess(of(children, { notApplicable: 'FULL' })).total).toBe(940_000);
    expect(assess(of(children)).coverage).toBe(9000);
  });

  test('does not believe a subject that something does not apply until a reviewer confirms it', () => {
    const declared = { absent: 'DECLARED' as const };
    const both = { scoredBy: ['SELF', 'UNIT'] as const, method: direct };
    const self = (unit: readonly Reading[]) => [
      leaf('a', 5000, {}, { ...both, readings: { SELF: [{ value: 80 }], UNIT: [{ value: 80 }] } }),
      leaf('b', 5000, {}, { ...both, readings: { SELF: [declared], ...(unit.length && { UNIT: unit }) } }),
    ];
    const weights = { SELF: 5000, UNIT: 5000 };
    expect(assess(of(self([declared]), { weights })).total).toBe(800_000);
    // The reviewer gives 60; the subject has said nothing that counts: (80 + (0 + 60) / 2) / 2.
    const doubted = assess(of(self([{ value: 60 }]), { weights }));
    expect(doubted.total).toBe(550_000);
    expect(doubted.tree.children?.[1]).toMatchObject({
      filled: { SELF: 'DECLARED' },
      scores: { SELF: 0, UNIT: 600_000 },
    });
    // Who does not score a leaf can confirm all the same that it does not apply.
    const alone = (unit: readonly Reading[]) => [
      leaf('a', 5000, { value: 80 }),
      leaf('b', 5000, {}, { scoredBy: ['SELF'], readings: { SELF: [declared], ...(unit.length && { UNIT: unit }) } }),
    ];
    expect(assess(of(alone([]), { weights })).total).toBe(400_000);
    expect(assess(of(alone([declared]), { weights })).total).toBe(800_000);
  });

  test.each([
    ['PLUGIN_OFF', 'pluginOff'],
    ['PLUGIN_NOT_INSTALLED', 'notInstalled'],
    ['METRIC_UNKNOWN', 'notInstalled'],
    ['PLUGIN_OFF_OWN', 'pluginOffOwn'],
    ['NOTHING_TO_MEASURE', 'nothingToMeasure'],
  ] as const)('with a metric that is %s does what `%s` says, and says so', (absent, policy) => {
    const metric = leaf('c', 1000, {}, { scoredBy: ['METRIC'], readings: { METRIC: [{ absent }] } });
    const with_ = (choice: 'RENORMALISE' | 'ZERO' | 'FULL') =>
      assess(
        of([...three({}).slice(0, 2), metric], {
          weights: { UNIT: 5000, METRIC: 5000 },
          policies: { ...policies, [policy]: choice },
        }),
      );
    expect(with_('RENORMALISE')).toMatchObject({ total: 933_333, coverage: 9000 });
    expect(with_('RENORMALISE').tree.children?.[2]).toMatchObject({ absent, scores: {}, points: 0 });
    expect(with_('ZERO')).toMatchObject({ total: 840_000, coverage: 9000 });
    expect(with_('ZERO').tree.children?.[2]).toMatchObject({ filled: { METRIC: absent }, scores: { METRIC: 0 } });
    expect(with_('FULL')).toMatchObject({ total: 940_000, coverage: 9000 });
    // Of an evaluation that says nothing else.
    const usual = policy === 'pluginOff' || policy === 'notInstalled' ? 933_333 : 840_000;
    expect(assess(of([...three({}).slice(0, 2), metric], { weights: { UNIT: 1, METRIC: 1 } })).total).toBe(usual);
  });

  test('of who has not assessed themselves never rises by it', () => {
    const readings = { UNIT: [{ value: 90 }] };
    const tree = [leaf('a', 10_000, {}, { scoredBy: ['SELF', 'UNIT'], readings })];
    const by = (SELF: MissingPolicies['sheets']['SELF']) =>
      assess(
        of(tree, {
          weights: { SELF: 2000, UNIT: 8000 },
          policies: { ...policies, sheets: { ...policies.sheets, SELF } },
        }),
      );
    expect(by('ZERO')).toMatchObject({ total: 720_000, coverage: 8000 });
    expect(by('ZERO').tree.children?.[0]).toMatchObject({ filled: { SELF: 'SHEET_MISSING' } });
    // What holds the evaluation up is left out until it is there.
    for (const policy of ['RENORMALISE', 'BLOCK'] as const)
      expect(by(policy)).toMatchObject({ total: 900_000, coverage: 10_000 });
  });

  test('blends the stages of a leaf by their weights, of a committee the mean', () => {
    const readings = { SELF: [{ value: 90 }], UNIT: [{ value: 80 }], COMMITTEE: [{ value: 60 }, { value: 71 }] };
    const tree = [leaf('a', 10_000, {}, { readings, scoredBy: ['SELF', 'UNIT', 'COMMITTEE'] })];
    const weights = { SELF: 2000, UNIT: 3000, COMMITTEE: 4000, METRIC: 1000 };
    // (90 × 20 + 80 × 30 + 65.5 × 40) / 90 = 75.7778
    const result = assess(of(tree, { weights }));
    expect(result.total).toBe(757_778);
    expect(result.stages).toEqual({ SELF: 900_000, UNIT: 800_000, COMMITTEE: 655_000 });
    expect(result.pointsByStage).toEqual({ SELF: 200_000, UNIT: 266_667, COMMITTEE: 291_111 });
    expect(result.band).toBe('B');
  });

  test('counts a metric for all that its leaf is worth where its stage has no weight', () => {
    const metric = leaf('m', 5000, {}, { scoredBy: ['METRIC'], readings: { METRIC: [{ value: 40 }] } });
    expect(assess(of([leaf('a', 5000, { value: 100 }), metric])).total).toBe(700_000);
    // A leaf that nobody scores in this evaluation counts for nobody.
    const nobody = leaf('n', 5000, {}, { scoredBy: ['COMMITTEE'], readings: {} });
    const result = assess(of([leaf('a', 5000, { value: 80 }), nobody]));
    expect(result).toMatchObject({ total: 800_000, coverage: 5000 });
    expect(result.tree.children?.[1]).toMatchObject({ absent: 'NO_STAGE' });
  });

  test('adds bonuses and takes deductions, each at most what it may, within 0 and 100', () => {
    const main = leaf('a', 10_000, { value: 90 });
    expect(assess(of([main, extra('BONUS', 4)])).total).toBe(940_000);
    expect(assess(of([main, extra('BONUS', 18)])).total).toBe(950_000);
    expect(assess(of([main, extra('DEDUCTION', 18)])).total).toBe(850_000);
    const over = assess(of([leaf('a', 10_000, { value: 99 }), extra('BONUS', 18)]));
    expect(over).toMatchObject({ total: 1_000_000, tree: { points: 1_000_000, cut: -40_000 } });
    expect(assess(of([leaf('a', 10_000, { value: 1 }), extra('DEDUCTION', 18)]))).toMatchObject({
      total: 0,
      tree: { cut: 40_000, children: [{ points: 10_000 }, { points: -50_000, pointsByStage: { UNIT: -50_000 } }] },
    });
  });

  test('has a bonus that one stage gives whole, though others are silent about it', () => {
    const readings = { UNIT: [{ value: 80 }], COMMITTEE: [{ value: 80 }] };
    const both: readonly Stage[] = ['UNIT', 'COMMITTEE'];
    const tree = [leaf('a', 10_000, {}, { scoredBy: both, readings }), { ...extra('BONUS', 5), scoredBy: both }];
    expect(assess(of(tree, { weights: { UNIT: 5000, COMMITTEE: 5000 } })).total).toBe(850_000);
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
    expect(assess(of([leaf('a', 10_000, { absent: 'DECLARED' })]))).toMatchObject({
      total: null,
      band: null,
      coverage: 0,
    });
  });

  test('of the first method recomputes by the first method', () => {
    const kept = {
      notApplicable: 'RENORMALISE' as const,
      bands,
      weights: { UNIT: 5000, COMMITTEE: 5000 },
      vetoes: [],
      tree: {
        code: 'root',
        kind: 'GROUP' as const,
        scores: { UNIT: 1_000_000, COMMITTEE: 0 },
        children: [
          { ...leaf('BIG', 900_000, { value: 100 }), scores: { UNIT: 1_000_000 } },
          { ...leaf('SMALL', 100_000, {}, { readings: { COMMITTEE: [{ value: 0 }] } }), scores: { COMMITTEE: 0 } },
        ],
      },
      stages: { UNIT: 1_000_000, COMMITTEE: 0 },
      total: 500_000,
      band: 'D',
      veto: null,
    };
    expect(recompute(kept as unknown as FirstExplanation, 1)).toEqual(kept);
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
