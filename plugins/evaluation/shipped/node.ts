import { SCORE, type Text } from 'qinxue/plugin';
import type { Method } from '../calculation/method.ts';
import type { NodeContent } from '../systems/content.ts';

const bare = {
  weight: null,
  maxPoints: null,
  method: null,
  params: null,
  metric: null,
  evidenceRequired: false,
  scoredBy: [],
  effect: null,
  capBand: null,
  children: [],
} satisfies Partial<NodeContent>;

const named = (code: string, { en, zh }: Text) => ({ code, name: en, nameZh: zh });

export const points = (n: number) => n * SCORE;

export const group = (code: string, name: Text, weight: number, children: readonly NodeContent[]): NodeContent => ({
  ...bare,
  ...named(code, name),
  kind: 'GROUP',
  weight,
  children,
});

const scoring = (method: Method): Pick<NodeContent, 'method' | 'params'> => {
  const { kind, ...numbers } = method;
  return { method: kind, params: { bands: [], levels: [], dedupe: false, ...numbers } as NodeContent['params'] };
};

/** Four levels that reviewers choose from. */
export const levels: Method = {
  kind: 'LEVELS',
  levels: [
    { code: '优 excellent', score: points(100) },
    { code: '良 good', score: points(85) },
    { code: '中 fair', score: points(65) },
    { code: '差 poor', score: points(30) },
  ],
};

/** A share of 10000 that is all wanted. */
export const share = (target: number): Method => ({ kind: 'LINEAR', floor: 0, target });

/** Scored by people, with something to show for it. */
export const judged = (code: string, name: Text, weight: number, method: Method = levels): NodeContent => ({
  ...bare,
  ...named(code, name),
  kind: 'LEAF',
  weight,
  ...scoring(method),
  evidenceRequired: true,
  scoredBy: ['SELF', 'UNIT', 'COMMITTEE'],
});

/** Scored by a metric of whichever plugin. */
export const measured = (code: string, name: Text, weight: number, metric: string, method: Method): NodeContent => ({
  ...bare,
  ...named(code, name),
  kind: 'LEAF',
  weight,
  ...scoring(method),
  metric,
  scoredBy: ['METRIC'],
});

/** The same, scored by those who look from outside: points off, points on. */
export const extra = (
  kind: 'BONUS' | 'DEDUCTION',
  code: string,
  name: Text,
  most: number,
  method: Method,
): NodeContent => ({
  ...bare,
  ...named(code, name),
  kind,
  maxPoints: points(most),
  ...scoring(method),
  scoredBy: ['UNIT', 'COMMITTEE'],
});

export const pointed = (leaf: NodeContent, n: number): NodeContent => ({ ...leaf, weight: null, maxPoints: points(n) });

export const veto = (
  code: string,
  name: Text,
  effect: NonNullable<NodeContent['effect']>,
  capBand?: string,
): NodeContent => ({
  ...bare,
  ...named(code, name),
  kind: 'VETO',
  effect,
  capBand: capBand ?? null,
});

export const bands = [
  { code: '优秀 excellent', minScore: points(90) },
  { code: '良好 good', minScore: points(80) },
  { code: '合格 pass', minScore: points(60) },
  { code: '不合格 fail', minScore: 0 },
];
