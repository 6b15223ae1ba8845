import { rounded, WHOLE } from 'qinxue/plugin';
import type { Assessment } from './assessment.ts';
import { explainTree } from './explain-tree.ts';
import type { Explanation } from './explanation.ts';
import { coverageOf, weigh } from './tree.ts';
import { bandOf, groupOf, highestUnder, worstOf } from './veto.ts';

/** By which results are calculated now. 1 blended the stages at the root of the tree; see `first-method/`. */
export const METHOD = 2;

/**
 * The result of an assessment: the stages blended at each leaf, then the tree by its points, bonuses and deductions
 * as points, vetoes, one rounding, the band. A pure function of whole numbers; the order of children, readings and
 * vetoes does not matter.
 */
export function assess(assessment: Assessment): Explanation {
  const { notApplicable, policies, bands, weights, vetoes, tree } = assessment;
  const zeroed = new Set(vetoes.filter(({ effect }) => effect === 'ZERO_NODE').map(({ node }) => groupOf(tree, node)));
  const weighed = weigh(tree, assessment, zeroed);
  const coverage = coverageOf(weighed);
  const total = weighed.score
    ? Math.min(rounded(weighed.score), ...vetoes.map((veto) => highestUnder(veto, bands)))
    : null;
  const veto = worstOf(vetoes);
  const explained = explainTree(weighed);
  return {
    ...{ notApplicable, policies, bands, weights, vetoes },
    tree: explained,
    stages: explained.scores,
    pointsByStage: explained.pointsByStage,
    coverage: Number((coverage.n * BigInt(WHOLE)) / coverage.d),
    total,
    band: total === null || veto?.effect === 'DISQUALIFY' ? null : bandOf(total, bands),
    veto,
  };
}
