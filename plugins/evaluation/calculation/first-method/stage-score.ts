import { type Fraction, fraction, least, minus, over, plus, times, within, zero } from 'qinxue/plugin';
import type { AssessedNode, NotApplicable } from '../assessment.ts';
import { FULL, leafScore } from '../leaf-score.ts';
import type { Stage } from '../reading.ts';

/** Scores of one stage by node; what the stage says nothing of has none. */
export type StageScores = Map<string, Fraction>;

const full = fraction(FULL);

/**
 * The tree through the eyes of one stage: the score of a group is the mean of its children by their shares,
 * with bonuses and deductions, within 0 and 100 points; the group of a veto that zeroes has 0.
 */
export function stageScores(
  root: AssessedNode,
  stage: Stage,
  notApplicable: NotApplicable,
  zeroed: ReadonlySet<string>,
): StageScores {
  const scores: StageScores = new Map();
  visit(root);
  return scores;

  function visit(node: AssessedNode): Fraction | undefined {
    const score = node.kind === 'GROUP' ? group(node) : leaf(node);
    if (score) scores.set(node.code, score);
    return score;
  }

  function leaf(node: AssessedNode): Fraction | undefined {
    const readings = node.readings?.[stage];
    if (!node.method || !readings) return undefined;
    const found = leafScore(node.method, readings);
    const isMain = node.kind === 'LEAF';
    if (!found) return undefined;
    if ('score' in found) return isMain ? found.score : least(found.score, fraction(node.most ?? 0));
    if (!isMain || notApplicable === 'RENORMALISE') return undefined;
    if (notApplicable === 'FULL') return full;
    // ZERO is for what people leave out. A plugin that is off, or nothing to measure, is nobody's fault.
    return found.absent === 'DECLARED' ? zero : undefined;
  }

  function group({ code, children = [] }: AssessedNode): Fraction | undefined {
    let [sum, shares, extra] = [zero, 0, zero];
    for (const child of children) {
      const score = visit(child);
      if (!score) continue;
      if (child.kind === 'BONUS') extra = plus(extra, score);
      else if (child.kind === 'DEDUCTION') extra = minus(extra, score);
      else {
        sum = plus(sum, times(score, child.share ?? 0));
        shares += child.share ?? 0;
      }
    }
    if (!shares) return undefined;
    return zeroed.has(code) ? zero : within(plus(over(sum, shares), extra), zero, full);
  }
}
