import { type Fraction, fraction, least, over, plus, times, zero } from 'qinxue/plugin';
import type { AssessedNode, Assessment, MissingSheet, NotApplicable } from './assessment.ts';
import { FULL, leafScore } from './leaf-score.ts';
import { policyOf } from './missing.ts';
import type { Absence, Reading, Stage } from './reading.ts';

/** What one stage brings to a leaf. */
export interface StagePart {
  readonly stage: Stage;
  readonly weight: number;
  readonly score: Fraction;
  /** Where nobody has judged: why, and the score is that of a policy. */
  readonly absent?: Absence;
}

/** What a leaf came to, of which parts; or why it does not count. */
export interface Blend {
  readonly score?: Fraction;
  readonly parts: readonly StagePart[];
  /** The sum of the weights of the parts. */
  readonly weight: number;
  readonly absent?: Absence;
}

type Rules = Pick<Assessment, 'weights' | 'policies' | 'notApplicable'>;

/**
 * The stages that score a leaf, by their weights. Whoever scores it, the same scores come to the same: a stage that
 * does not score a leaf takes nothing from it and gives nothing to it.
 */
export function leafBlend(node: AssessedNode, rules: Rules): Blend {
  const scoring = stagesOf(node, rules);
  if (!scoring.length) return nothing('NO_STAGE');
  if (isDeclared(node)) {
    const score = scoreBy(rules.notApplicable);
    // Nobody has judged it, so each stage brings what the index system says.
    return score
      ? blended(scoring.map((each) => ({ ...each, score, absent: 'DECLARED' as const })))
      : nothing('DECLARED');
  }
  const parts: StagePart[] = [];
  let missing: Absence | undefined;
  for (const { stage, weight } of scoring) {
    const found = node.method && leafScore(node.method, node.readings?.[stage] ?? []);
    if (found && 'score' in found) {
      parts.push({ stage, weight, score: found.score });
      continue;
    }
    const absent = found?.absent ?? (stage === 'METRIC' ? 'METRIC_UNKNOWN' : 'SHEET_MISSING');
    missing ??= absent;
    const score = scoreBy(policyOf(rules, stage, absent));
    if (score) parts.push({ stage, weight, score, absent });
  }
  return parts.length ? blended(parts) : nothing(missing ?? 'NO_STAGE');
}

/** A bonus or a deduction: of those who speak of it; who is silent neither gives nor takes. */
export function extraBlend(node: AssessedNode, rules: Rules): Blend {
  const most = fraction(node.most ?? 0);
  const parts = stagesOf(node, rules).flatMap(({ stage, weight }): StagePart[] => {
    const found = node.method && leafScore(node.method, node.readings?.[stage] ?? []);
    return found && 'score' in found ? [{ stage, weight, score: least(found.score, most) }] : [];
  });
  return parts.length ? blended(parts) : nothing('NO_STAGE');
}

/** With their weights; a metric that has no weight still is all that its leaf has. */
function stagesOf({ scoredBy = [] }: AssessedNode, { weights }: Rules) {
  const counting = scoredBy.map((stage) => ({ stage, weight: weights[stage] ?? 0 })).filter(({ weight }) => weight > 0);
  return !counting.length && scoredBy.includes('METRIC') ? [{ stage: 'METRIC' as const, weight: 1 }] : counting;
}

/** Whoever scores may say so, but it takes the last who reviews: the committee, else the unit above. */
function isDeclared({ readings }: AssessedNode): boolean {
  const reviewing = [readings?.COMMITTEE, readings?.UNIT].find((all) => all?.length);
  return reviewing?.every(isAbsent) ?? false;
}

const isAbsent = ({ absent }: Reading) => absent === 'DECLARED';

/** Undefined where it is left out. */
function scoreBy(policy: MissingSheet | NotApplicable): Fraction | undefined {
  if (policy === 'ZERO') return zero;
  return policy === 'FULL' ? fraction(FULL) : undefined;
}

function blended(parts: readonly StagePart[]): Blend {
  let [sum, weight] = [zero, 0];
  for (const part of parts) {
    sum = plus(sum, times(part.score, part.weight));
    weight += part.weight;
  }
  return { score: over(sum, weight), parts, weight };
}

const nothing = (absent: Absence): Blend => ({ parts: [], weight: 0, absent });
