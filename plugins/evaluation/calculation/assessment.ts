import type { Method } from './method.ts';
import type { Readings, Stage } from './reading.ts';

export type NodeKind = 'GROUP' | 'LEAF' | 'BONUS' | 'DEDUCTION' | 'VETO';

/** What is done about a leaf that does not apply: its weight goes to the others, it counts as full, or as nothing. */
export type NotApplicable = 'RENORMALISE' | 'FULL' | 'ZERO';

/** A node of an index system with all that was found in it. */
export interface AssessedNode {
  readonly code: string;
  readonly kind: NodeKind;
  /** Of groups and leaves: the share among its siblings, in basis points or points; only the proportion counts. */
  readonly share?: number;
  /** Of bonuses and deductions: the most points that they give or take. */
  readonly most?: number;
  readonly method?: Method;
  readonly readings?: Readings;
  readonly children?: readonly AssessedNode[];
}

export interface ResultBand {
  readonly code: string;
  readonly minScore: number;
}

export type VetoEffect = 'ZERO_NODE' | 'CAP_BAND' | 'DISQUALIFY';

/** A confirmed veto: at which node, and with what effect. CAP_BAND names the best band that is left. */
export interface ConfirmedVeto {
  readonly node: string;
  readonly effect: VetoEffect;
  readonly band?: string;
}

/** All that a result follows from. */
export interface Assessment {
  readonly notApplicable: NotApplicable;
  readonly bands: readonly ResultBand[];
  /** In basis points; what is 0 does not count. */
  readonly weights: { readonly [S in Stage]?: number };
  readonly vetoes: readonly ConfirmedVeto[];
  /** The root: a group. */
  readonly tree: AssessedNode;
}
