import { fraction, rounded, sum, WHOLE } from 'qinxue/plugin';

export interface WeightedScore {
  /** Ten-thousandths of a point; none where the entry did not get so far. */
  readonly score?: number | undefined;
  /** Basis points. */
  readonly weight: number;
}

/** Σ score × weight in ten-thousandths, rounded once; a stage that was not reached counts nothing. */
export const totalOf = (stages: readonly WeightedScore[]): number =>
  rounded(sum(stages.map(({ score = 0, weight }) => fraction(BigInt(score) * BigInt(weight), WHOLE))));
