import { type Fraction, over, plus, rounded, times, zero } from 'qinxue/plugin';
import type { AssessedNode } from '../assessment.ts';
import { absenceOf } from '../leaf-score.ts';
import { type Stage, stages } from '../reading.ts';
import { bandOf, groupOf, highestUnder, worstOf } from '../veto.ts';
import type { FirstAssessment, FirstExplainedNode, FirstExplanation } from './explanation.ts';
import { type StageScores, stageScores } from './stage-score.ts';

/**
 * The first method, by which results until 2026 were calculated: stage by stage through the tree, and the stages
 * blended at its root. It is kept as it was, so that those results recompute to what was published; nothing is
 * calculated by it any more.
 */
export function assessByFirstMethod(assessment: FirstAssessment): FirstExplanation {
  const { notApplicable, bands, weights, vetoes, tree } = assessment;
  const zeroed = new Set(vetoes.filter(({ effect }) => effect === 'ZERO_NODE').map(({ node }) => groupOf(tree, node)));
  const byStage = new Map<Stage, StageScores>();
  let [sum, whole] = [zero, 0];
  const totals: { [S in Stage]?: number } = {};
  for (const stage of stages) {
    const weight = weights[stage] ?? 0;
    if (!weight) continue;
    const scores = stageScores(tree, stage, notApplicable, zeroed);
    byStage.set(stage, scores);
    const score = scores.get(tree.code);
    if (!score) continue;
    totals[stage] = rounded(score);
    sum = plus(sum, times(score, weight));
    whole += weight;
  }
  const blended = whole ? rounded(over(sum, whole)) : null;
  const total = blended === null ? null : Math.min(blended, ...vetoes.map((veto) => highestUnder(veto, bands)));
  const veto = worstOf(vetoes);
  return {
    ...{ notApplicable, bands, weights, vetoes },
    tree: explained(tree, byStage),
    stages: totals,
    total,
    band: total === null || veto?.effect === 'DISQUALIFY' ? null : bandOf(total, bands),
    veto,
  };
}

function explained(node: AssessedNode, byStage: ReadonlyMap<Stage, StageScores>): FirstExplainedNode {
  const scores: { [S in Stage]?: number } = {};
  for (const [stage, of] of byStage) {
    const score: Fraction | undefined = of.get(node.code);
    if (score) scores[stage] = rounded(score);
  }
  const absent = Object.keys(scores).length ? undefined : absenceOf(Object.values(node.readings ?? {}).flat());
  const { children, ...own } = node;
  return {
    ...own,
    scores,
    ...(absent && { absent }),
    ...(children && { children: children.map((child) => explained(child, byStage)) }),
  };
}
