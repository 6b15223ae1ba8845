import type { AssessedNode, Assessment } from '../../../plugins/evaluation/calculation/assessment.ts';
import type { Method } from '../../../plugins/evaluation/calculation/method.ts';
import type { Reading } from '../../../plugins/evaluation/calculation/reading.ts';
import { bands, policies } from './arbitraries.ts';

export const direct: Method = { kind: 'LINEAR', floor: 0, target: 100 };

export const leaf = (
  code: string,
  share: number,
  reading: Reading,
  more: Partial<AssessedNode> = {},
): AssessedNode => ({
  code,
  kind: 'LEAF',
  share,
  method: direct,
  scoredBy: ['UNIT'],
  readings: { UNIT: [reading] },
  ...more,
});

export const of = (children: readonly AssessedNode[], more: Partial<Assessment> = {}): Assessment => ({
  notApplicable: 'RENORMALISE',
  policies,
  bands,
  weights: { UNIT: 10_000 },
  vetoes: [],
  tree: { code: 'root', kind: 'GROUP', children },
  ...more,
});

export const three = (third: Reading) => [
  leaf('a', 6000, { value: 100 }),
  leaf('b', 3000, { value: 80 }),
  leaf('c', 1000, third),
];

/** So many points, of 5 that it may give or take. */
export const extra = (kind: 'BONUS' | 'DEDUCTION', value: number): AssessedNode => ({
  code: 'extra',
  kind,
  most: 50_000,
  method: { kind: 'ADDITIVE', per: 10_000, cap: 1_000_000, dedupe: false },
  scoredBy: ['UNIT'],
  readings: { UNIT: [{ value }] },
});
