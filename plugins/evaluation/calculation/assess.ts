import { type Fraction, over, plus, rounded, times, zero } from 'qinxue/plugin';
import type { AssessedNode, Assessment, ConfirmedVeto, ResultBand, VetoEffect } from './assessment.ts';
import type { ExplainedNode, Explanation } from './explanation.ts';
import { absenceOf, FULL } from './leaf-score.ts';
import { type Stage, stages } from './reading.ts';
import { type StageScores, stageScores } from './stage-score.ts';

const severity: Readonly<Record<VetoEffect, number>> = { ZERO_NODE: 1, CAP_BAND: 2, DISQUALIFY: 3 };

/**
 * The result of an assessment: stage by stage through the tree, blended by the weights of the stages that have
 * something to say, rounded once, then held down by vetoes and put into its band. A pure function of whole
 * numbers; the order of children, readings and vetoes does not matter.
 */
export function assess(assessment: Assessment): Explanation {
  const { notApplicable, bands, weights, vetoes, tree } = assessment;
  const zeroed = new Set(vetoes.filter(({ effect }) => effect === 'ZERO_NODE').map(({ node }) => parentOf(tree, node)));
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
  const total = blended === null ? null : Math.min(blended, ...vetoes.map((veto) => mostUnder(veto, bands)));
  const veto = worst(vetoes);
  return {
    ...{ notApplicable, bands, weights, vetoes },
    tree: explained(tree, byStage),
    stages: totals,
    total,
    band: total === null || veto?.effect === 'DISQUALIFY' ? null : bandOf(total, bands),
    veto,
  };
}

/** The best band that the total reaches. */
export function bandOf(total: number, bands: readonly ResultBand[]): string | null {
  let best: ResultBand | undefined;
  for (const band of bands) if (total >= band.minScore && (!best || band.minScore > best.minScore)) best = band;
  return best?.code ?? null;
}

/** The highest total that a veto leaves: just below the band above the one that it caps at. */
function mostUnder({ effect, band }: ConfirmedVeto, bands: readonly ResultBand[]): number {
  if (effect === 'DISQUALIFY') return 0;
  const cap = effect === 'CAP_BAND' ? bands.find(({ code }) => code === band) : undefined;
  if (!cap) return FULL;
  const above = bands.map(({ minScore }) => minScore).filter((minScore) => minScore > cap.minScore);
  return above.length ? Math.min(...above) - 1 : FULL;
}

/** Of equally bad ones the first node by code, whatever order they came in. */
const worst = (vetoes: readonly ConfirmedVeto[]): ConfirmedVeto | null =>
  [...vetoes].sort((a, b) => severity[b.effect] - severity[a.effect] || (a.node < b.node ? -1 : 1))[0] ?? null;

function parentOf(node: AssessedNode, code: string): string {
  const found = (at: AssessedNode): string | undefined => {
    for (const child of at.children ?? []) {
      const below = child.code === code ? at.code : found(child);
      if (below !== undefined) return below;
    }
    return undefined;
  };
  return found(node) ?? node.code;
}

function explained(node: AssessedNode, byStage: ReadonlyMap<Stage, StageScores>): ExplainedNode {
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
