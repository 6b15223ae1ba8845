import fc from 'fast-check';
import type {
  AssessedNode,
  Assessment,
  ConfirmedVeto,
  MissingPolicies,
  MissingSheet,
  NotApplicable,
} from '../../../plugins/evaluation/calculation/assessment.ts';
import type { Method } from '../../../plugins/evaluation/calculation/method.ts';
import { type Reading, type Readings, type Stage, stages } from '../../../plugins/evaluation/calculation/reading.ts';

const points = (most = 100) => fc.integer({ min: 0, max: most * 10_000 });

export const bands = [
  { code: 'A', minScore: 900_000 },
  { code: 'B', minScore: 750_000 },
  { code: 'C', minScore: 600_000 },
  { code: 'D', minScore: 0 },
];

/** Of a new evaluation. */
export const policies: MissingPolicies = {
  pluginOff: 'RENORMALISE',
  notInstalled: 'RENORMALISE',
  pluginOffOwn: 'ZERO',
  nothingToMeasure: 'ZERO',
  sheets: { SELF: 'ZERO', UNIT: 'BLOCK', COMMITTEE: 'BLOCK' },
};

const levels = [
  { code: 'good', score: 1_000_000 },
  { code: 'fair', score: 600_000 },
  { code: 'poor', score: 0 },
];

/** Methods under which a higher value never scores less. */
const rising: fc.Arbitrary<Method> = fc.oneof(
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 200 }), points()), {
      minLength: 1,
      maxLength: 5,
      selector: ([min]) => min,
    })
    .map((pairs): Method => {
      const mins = pairs.map(([min]) => min).sort((a, b) => a - b);
      const scores = pairs.map(([, score]) => score).sort((a, b) => a - b);
      return { kind: 'BANDS', bands: mins.map((min, i) => ({ min, score: scores[i] ?? 0 })) };
    }),
  fc.record({ kind: fc.constant('ADDITIVE' as const), per: points(20), cap: points(), dedupe: fc.boolean() }),
  fc.record({ kind: fc.constant('THRESHOLD' as const), threshold: fc.integer({ min: 0, max: 200 }) }),
  fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 100 }))
    .map(([floor, more]): Method => ({ kind: 'LINEAR', floor, target: floor + more })),
  fc.constant<Method>({ kind: 'BOOLEAN' }),
);

export const method: fc.Arbitrary<Method> = fc.oneof(
  rising,
  fc.constant<Method>({ kind: 'LEVELS', levels }),
  fc.record({ kind: fc.constant('DEDUCTIVE' as const), per: points(20), floor: points() }),
);

const readingOf = (of: Method): fc.Arbitrary<Reading> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary:
        of.kind === 'LEVELS'
          ? fc.constantFrom('good', 'fair', 'poor').map((level) => ({ level }))
          : fc.integer({ min: 0, max: 250 }).map((value) => ({ value })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Reading>(
        { absent: 'DECLARED' },
        { absent: 'PLUGIN_OFF' },
        { absent: 'PLUGIN_OFF_OWN' },
        { absent: 'NOTHING_TO_MEASURE' },
      ),
    },
  );

const readingsOf = (of: Method): fc.Arbitrary<Readings> =>
  fc.record(
    {
      SELF: fc.array(readingOf(of), { minLength: 1, maxLength: 1 }),
      UNIT: fc.array(readingOf(of), { minLength: 1, maxLength: 1 }),
      COMMITTEE: fc.array(readingOf(of), { minLength: 1, maxLength: 4 }),
      METRIC: fc.array(readingOf(of), { minLength: 1, maxLength: 1 }),
    },
    { requiredKeys: [] },
  );

const scored = (kind: 'LEAF' | 'BONUS' | 'DEDUCTION', methods: fc.Arbitrary<Method>) =>
  methods.chain((of) =>
    fc.record({
      kind: fc.constant(kind),
      share: fc.integer({ min: 1, max: 5000 }),
      most: points(20),
      method: fc.constant(of),
      scoredBy: fc.subarray<Stage>([...stages], { minLength: 1 }),
      readings: readingsOf(of),
    }),
  );

type Bare = Omit<AssessedNode, 'code' | 'children'> & { children?: readonly Bare[] };

const groupOf = (depth: number, methods: fc.Arbitrary<Method>): fc.Arbitrary<Bare> => {
  const main = depth ? fc.oneof(scored('LEAF', methods), groupOf(depth - 1, methods)) : scored('LEAF', methods);
  return fc
    .tuple(
      fc.integer({ min: 1, max: 5000 }),
      fc.array(main as fc.Arbitrary<Bare>, { minLength: 1, maxLength: 4 }),
      fc.array(fc.oneof(scored('BONUS', methods), scored('DEDUCTION', methods)) as fc.Arbitrary<Bare>, {
        maxLength: 2,
      }),
      fc.boolean(),
    )
    .map(([share, children, more, hasVeto]) => ({
      kind: 'GROUP' as const,
      share,
      children: [...children, ...more, ...(hasVeto ? [{ kind: 'VETO' as const }] : [])],
    }));
};

/** Codes by place: 1, 1.1, 1.2 … */
const coded = ({ children, ...node }: Bare, code: string): AssessedNode => ({
  ...node,
  code,
  ...(children && { children: children.map((child, i) => coded(child, `${code}.${i + 1}`)) }),
});

export const nodesOf = (node: AssessedNode): AssessedNode[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

const notApplicable = fc.constantFrom<NotApplicable>('RENORMALISE', 'FULL', 'ZERO');
const missingSheet = fc.constantFrom<MissingSheet>('RENORMALISE', 'ZERO', 'BLOCK');

const anyPolicies: fc.Arbitrary<MissingPolicies> = fc.record({
  pluginOff: notApplicable,
  notInstalled: notApplicable,
  pluginOffOwn: notApplicable,
  nothingToMeasure: notApplicable,
  sheets: fc.record({ SELF: missingSheet, UNIT: missingSheet, COMMITTEE: missingSheet }),
});

const assessmentOf = (methods: fc.Arbitrary<Method>): fc.Arbitrary<Assessment> =>
  fc.record({
    notApplicable,
    policies: anyPolicies,
    bands: fc.constant(bands),
    weights: fc.record({
      SELF: fc.nat(5000),
      UNIT: fc.nat(5000),
      COMMITTEE: fc.nat(5000),
      METRIC: fc.nat(5000),
    }),
    vetoes: fc.constant([]),
    tree: groupOf(2, methods).map((tree) => coded(tree, '1')),
  });

export const assessment = assessmentOf(method);
export const risingAssessment = assessmentOf(rising);

/** The same with some of its vetoes confirmed. */
export const vetoed: fc.Arbitrary<Assessment> = assessment.chain((given) => {
  const at = nodesOf(given.tree)
    .filter(({ kind }) => kind === 'VETO')
    .map(({ code }) => code);
  const veto: fc.Arbitrary<ConfirmedVeto> = fc.oneof(
    fc.constantFrom(...(at.length ? at : ['1'])).map((node) => ({ node, effect: 'ZERO_NODE' as const })),
    fc.constantFrom('B', 'C', 'D').map((band) => ({ node: at[0] ?? '1', effect: 'CAP_BAND' as const, band })),
    fc.constant({ node: at[0] ?? '1', effect: 'DISQUALIFY' as const }),
  );
  return fc.array(veto, { minLength: 1, maxLength: 3 }).map((vetoes) => ({ ...given, vetoes }));
});

/** The tree with every node replaced, leaves first. */
export const mapped = (node: AssessedNode, change: (node: AssessedNode) => AssessedNode): AssessedNode =>
  change({ ...node, ...(node.children && { children: node.children.map((child) => mapped(child, change)) }) });
