import { type Fraction, fraction, minus, over, plus, rounded, times, zero } from 'qinxue/plugin';
import type { ExplainedNode } from './explanation.ts';
import type { StagePart } from './leaf-blend.ts';
import { type Absence, type Stage, stages } from './reading.ts';
import { part, type Weighed } from './tree.ts';

/** What a stage has to do with a node: its scores by their weight in the total, and the points that come of them. */
interface Share {
  readonly scored: Fraction;
  readonly weight: Fraction;
  readonly points: Fraction;
}

type Shares = ReadonlyMap<Stage, Share>;

/** The tree with what each node and each stage brings to the total; the points of the leaves and the cuts make it. */
export const explainTree = (root: Weighed): ExplainedNode => explained(root, fraction(1)).node;

/** @param weight how much one point of the node is in the total */
function explained(weighed: Weighed, weight: Fraction): { node: ExplainedNode; shares: Shares } {
  const { node, score, blend, cut, children: below } = weighed;
  const children = below.map((child) => explained(child, weightOf(child, weighed, weight)));
  const shares = blend ? sharesOf(weighed, weight) : summed(children.map((child) => child.shares));
  const signed = score && (node.kind === 'DEDUCTION' ? minus(zero, score) : score);
  const absent = score ? undefined : (blend?.absent ?? undefined);
  const filled = filledOf(blend?.parts ?? []);
  const limited = cut && cut.n !== 0n ? rounded(part(cut, weight)) : undefined;
  const { children: _, ...own } = node;
  return {
    shares,
    node: {
      ...own,
      scores: blend ? scoresOf(blend.parts) : byStage(shares, meanOf),
      ...(score && { score: rounded(score) }),
      points: signed ? rounded(part(signed, weight)) : 0,
      pointsByStage: byStage(shares, ({ points }) => points),
      ...(limited && { cut: limited }),
      ...(filled && { filled }),
      ...(absent && node.kind === 'LEAF' && { absent }),
      ...(node.children && { children: children.map((child) => child.node) }),
    },
  };
}

/** Bonuses and deductions are points of their group; the others share it. */
function weightOf({ node: { kind, share = 0 }, score }: Weighed, { shares }: Weighed, weight: Fraction): Fraction {
  if (!shares) return zero;
  if (kind === 'BONUS' || kind === 'DEDUCTION') return weight;
  return score ? over(times(weight, share), shares) : zero;
}

function sharesOf({ node, blend }: Weighed, weight: Fraction): Shares {
  const shares = new Map<Stage, Share>();
  if (!blend?.weight) return shares;
  for (const { stage, weight: of, score } of blend.parts) {
    const points = over(times(part(score, weight), of), blend.weight);
    // Extras bring points, but are no part of what a stage's leaves come to on the whole.
    const isLeaf = node.kind === 'LEAF';
    shares.set(stage, {
      scored: isLeaf ? part(score, weight) : zero,
      weight: isLeaf ? weight : zero,
      points: node.kind === 'DEDUCTION' ? minus(zero, points) : points,
    });
  }
  return shares;
}

const meanOf = ({ scored, weight }: Share) => (weight.n ? over(times(scored, weight.d), weight.n) : undefined);

const scoresOf = (parts: readonly StagePart[]): { [S in Stage]?: number } =>
  Object.fromEntries(parts.map(({ stage, score }) => [stage, rounded(score)]));

function summed(all: readonly Shares[]): Shares {
  const sums = new Map<Stage, Share>();
  for (const shares of all)
    for (const [stage, { scored, weight, points }] of shares) {
      const known = sums.get(stage) ?? { scored: zero, weight: zero, points: zero };
      sums.set(stage, {
        scored: plus(known.scored, scored),
        weight: plus(known.weight, weight),
        points: plus(known.points, points),
      });
    }
  return sums;
}

function byStage(shares: Shares, of: (share: Share) => Fraction | undefined): { [S in Stage]?: number } {
  const found: { [S in Stage]?: number } = {};
  for (const stage of stages) {
    const share = shares.get(stage);
    const value = share && of(share);
    if (value) found[stage] = rounded(value);
  }
  return found;
}

function filledOf(parts: readonly StagePart[]): { [S in Stage]?: Absence } | undefined {
  const found = parts.filter(({ absent }) => absent);
  return found.length ? Object.fromEntries(found.map(({ stage, absent }) => [stage, absent])) : undefined;
}
