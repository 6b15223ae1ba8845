import { type Fraction, fraction, minus, over, plus, times, within, zero } from 'qinxue/plugin';
import type { AssessedNode, Assessment } from './assessment.ts';
import { type Blend, extraBlend, leafBlend } from './leaf-blend.ts';
import { FULL } from './leaf-score.ts';

/** A node with what it came to; exact. */
export interface Weighed {
  readonly node: AssessedNode;
  /** From 0 to 100 points of its own; of a bonus or a deduction its points. Undefined where it does not count. */
  readonly score?: Fraction;
  /** Of leaves and extras: of which stages. */
  readonly blend?: Blend;
  /** What the limits of its group, or a veto, have added to (above zero) or taken from its children's points. */
  readonly cut?: Fraction;
  /** The sum of the shares of the children that count. */
  readonly shares: number;
  readonly children: readonly Weighed[];
}

const full = fraction(FULL);

/**
 * The tree by its points: a group is the mean of the children that count, by their shares, with its bonuses and
 * deductions as points, within 0 and 100; the group of a veto that zeroes has 0.
 */
export function weigh(node: AssessedNode, rules: Assessment, zeroed: ReadonlySet<string>): Weighed {
  if (node.kind !== 'GROUP') return weighEnd(node, rules);
  const children = (node.children ?? []).map((child) => weigh(child, rules, zeroed));
  let [sum, shares, extra] = [zero, 0, zero];
  for (const { node: child, score } of children) {
    if (!score) continue;
    if (child.kind === 'BONUS') extra = plus(extra, score);
    else if (child.kind === 'DEDUCTION') extra = minus(extra, score);
    else {
      sum = plus(sum, times(score, child.share ?? 0));
      shares += child.share ?? 0;
    }
  }
  if (!shares) return { node, shares, children };
  const free = plus(over(sum, shares), extra);
  const score = zeroed.has(node.code) ? zero : within(free, zero, full);
  return { node, score, cut: minus(score, free), shares, children };
}

function weighEnd(node: AssessedNode, rules: Assessment): Weighed {
  if (node.kind === 'VETO') return { node, shares: 0, children: [] };
  const blend = node.kind === 'LEAF' ? leafBlend(node, rules) : extraBlend(node, rules);
  return { node, ...(blend.score && { score: blend.score }), blend, shares: 0, children: [] };
}

/** The part of a fraction of something. */
export const part = (of: Fraction, { n, d }: Fraction): Fraction => over(times(of, n), d);

/** The share of the points of the whole tree that somebody has judged: what a policy fills in is not judged. */
export function coverageOf({ node, blend, children }: Weighed): Fraction {
  if (blend) {
    const judged = blend.parts.reduce((all, { absent, weight }) => all + (absent ? 0 : weight), 0);
    return blend.weight ? fraction(judged, blend.weight) : zero;
  }
  if (node.kind !== 'GROUP') return zero;
  let [sum, shares] = [zero, 0];
  for (const child of children)
    if (child.node.kind === 'GROUP' || child.node.kind === 'LEAF') {
      sum = plus(sum, times(coverageOf(child), child.node.share ?? 0));
      shares += child.node.share ?? 0;
    }
  return shares ? over(sum, shares) : zero;
}
