import { assess } from '../../../plugins/evaluation/calculation/assess.ts';
import type { MissingPolicies } from '../../../plugins/evaluation/calculation/assessment.ts';
import type { FirstExplanation } from '../../../plugins/evaluation/calculation/first-method/explanation.ts';
import type { Reading, Stage } from '../../../plugins/evaluation/calculation/reading.ts';
import { recompute } from '../../../plugins/evaluation/calculation/recompute.ts';
import { bands, policies } from './arbitraries.ts';
import { direct, extra, leaf, of, three } from './leaves.ts';

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
