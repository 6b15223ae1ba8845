import { badInput, rounded } from 'qinxue/plugin';

import { scoreOf } from '../calculation/leaf-score.ts';
import type { Stage } from '../calculation/reading.ts';
import { methodOf } from '../systems/check-method.ts';
import type { IndexNode } from '../systems/index-node.ts';
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
export function checkComplete({ stage, scores, nodes, own = [], deviationLimit }: Handed, at: string): void {
  const scored = new Map(scores.map((score) => [score.node, score]));
  const self = new Map(own.map((score) => [score.node, score]));
  for (const node of nodes) {
    if (!node.scoredBy.includes(stage) || !node.method) continue;
    const score = scored.get(node.code);
    if (!score) {
      if (node.kind === 'LEAF') throw badInput(at, `lacks a score of "${node.code}" (${node.name}).`);
      continue;
    }
    if (lacksEvidence(node, stage, score)) throw badInput(at, `lacks evidence for "${node.code}" (${node.name}).`);
    const before = self.get(node.code);
    if (stage === 'UNIT' && before && !score.reason && deviation(node, before, score) > deviationLimit)
      throw badInput(
        at,
        `lacks a reason for "${node.code}" (${node.name}), which is too far from the self-assessment.`,
      );
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
