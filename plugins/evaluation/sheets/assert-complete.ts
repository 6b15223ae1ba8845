import { badInput, rounded, text } from 'qinxue/plugin';

import { scoreOf } from '../calculation/leaf-score.ts';
import type { Stage } from '../calculation/reading.ts';
import type { IndexNode } from '../systems/index-node.ts';
import { methodOf } from '../systems/parse-method.ts';
import type { LeafScoreType } from './leaf-score-type.ts';
import { readingOf } from './readings.ts';

/** A sheet that is handed in, and what it has to stand up to. */
export interface Handed {
  readonly stage: Stage;
  readonly scores: readonly LeafScoreType[];
  readonly nodes: Iterable<IndexNode>;
  /** What the subject says of itself, where it has handed that in. */
  readonly own?: readonly LeafScoreType[];
  readonly deviationLimit: number;
}

/** @throws BAD_INPUT naming the subject's sheet and the node that lacks something */
export function assertComplete({ stage, scores, nodes, own = [], deviationLimit }: Handed, at: string): void {
  const scored = new Map(scores.map((score) => [score.node, score]));
  const self = new Map(own.map((score) => [score.node, score]));
  for (const node of nodes) {
    if (!node.scoredBy.includes(stage) || !node.method) continue;
    const score = scored.get(node.code);
    if (!score) {
      if (node.kind === 'LEAF')
        throw badInput(
          at,
          text(`lacks a score of "${node.code}" (${node.name}).`, `缺少“${node.code}”（${node.nameZh}）的评分。`),
        );
      continue;
    }
    if (lacksEvidence(node, stage, score))
      throw badInput(
        at,
        text(`lacks evidence for "${node.code}" (${node.name}).`, `缺少“${node.code}”（${node.nameZh}）的佐证材料。`),
      );
    const before = self.get(node.code);
    if (stage === 'UNIT' && before && !score.reason && deviation(node, before, score) > deviationLimit)
      throw badInput(at, {
        en: `lacks a reason for "${node.code}" (${node.name}), which is too far from the self-assessment.`,
        zh: `的“${node.code}”（${node.nameZh}）与自评偏差过大，须说明理由。`,
      });
  }
}

/** Whoever scores a node first brings the evidence; the others look at it. */
const lacksEvidence = ({ evidenceRequired, scoredBy }: IndexNode, stage: Stage, score: LeafScoreType) =>
  evidenceRequired && scoredBy[0] === stage && !score.notApplicable && score.value !== 0 && !score.evidence.length;

function deviation({ method, params }: IndexNode, before: LeafScoreType, score: LeafScoreType): number {
  if (!method || !params || before.notApplicable || score.notApplicable) return 0;
  const by = methodOf(method, params);
  return Math.abs(rounded(scoreOf(by, readingOf(score))) - rounded(scoreOf(by, readingOf(before))));
}
