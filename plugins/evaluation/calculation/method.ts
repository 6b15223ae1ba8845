/** A value from which on a leaf has a score. */
export interface ScoreBand {
  readonly min: number;
  readonly score: number;
}

/** A level that a reviewer can choose. */
export interface ScoreLevel {
  readonly code: string;
  readonly score: number;
}

/**
 * How what is found in a leaf becomes a score from 0 to 100 points, in ten-thousandths of a point. Values are
 * whole numbers in the scale of their metric, or what people count.
 */
export type Method =
  /** The score of the highest band that the value reaches; below all of them 0. */
  | { readonly kind: 'BANDS'; readonly bands: readonly ScoreBand[] }
  | { readonly kind: 'LEVELS'; readonly levels: readonly ScoreLevel[] }
  /** 100 points, less `per` for each that was found, `floor` at least. */
  | { readonly kind: 'DEDUCTIVE'; readonly per: number; readonly floor: number }
  /** `per` for each, `cap` at most; with `dedupe` what is named twice counts once. */
  | { readonly kind: 'ADDITIVE'; readonly per: number; readonly cap: number; readonly dedupe: boolean }
  /** 100 points from the threshold on, 0 below. */
  | { readonly kind: 'THRESHOLD'; readonly threshold: number }
  /** From 0 at `floor` to 100 points at `target`, straight in between; a target below the floor: less is better. */
  | { readonly kind: 'LINEAR'; readonly floor: number; readonly target: number }
  /** 100 points for 1, 0 for 0. */
  | { readonly kind: 'BOOLEAN' };

export type MethodKind = Method['kind'];
