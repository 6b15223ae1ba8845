/** Saaty's random index by the number of nodes compared. */
const randomIndex = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51] as const;

/** Judgements that contradict each other more than this are refused, in ten-thousandths. */
export const MAX_INCONSISTENT = 1000;

export interface Consistency {
  /** In ten-thousandths, like the next two. */
  readonly lambdaMax: number;
  readonly ci: number;
  readonly cr: number;
  readonly isAccepted: boolean;
}

/** How far the judgements are from agreeing with themselves. Of one or two nodes they always do. */
export function consistencyOf(lambdaMax: number, size: number): Consistency {
  const index = size > 1 ? (lambdaMax - size) / (size - 1) : 0;
  const random = randomIndex[size - 1] ?? 0;
  const ratio = random ? index / random : 0;
  return {
    lambdaMax: scaled(lambdaMax),
    ci: scaled(Math.max(0, index)),
    cr: scaled(Math.max(0, ratio)),
    // Before it is rounded: 0.09996 is accepted, and 0.1 is not.
    isAccepted: ratio < MAX_INCONSISTENT / 10_000,
  };
}

const scaled = (value: number) => Math.round(value * 10_000);
