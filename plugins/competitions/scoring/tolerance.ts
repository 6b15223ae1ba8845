/** A measurement up to so far from the nominal size is worth so much; in ten-thousandths both. */
export interface ToleranceStep {
  readonly upTo: number;
  readonly mark: number;
}

/** The mark for a deviation, whichever its sign: of the first step that it fits, and none beyond the last. */
export const markForDeviation = (steps: readonly ToleranceStep[], deviation: number): number =>
  steps.find(({ upTo }) => Math.abs(deviation) <= upTo)?.mark ?? 0;
