import type { Method } from './method.ts';
import type { ScoredStage } from './missing.ts';
import type { Readings, Stage } from './reading.ts';

export type NodeKind = 'GROUP' | 'LEAF' | 'BONUS' | 'DEDUCTION' | 'VETO';

/** What is done about what is missing: its weight goes to the others, it counts as full, or as nothing. */
export type NotApplicable = 'RENORMALISE' | 'FULL' | 'ZERO';

/** Of a sheet: the other stages count for it, it counts as nothing, or the evaluation waits and leaves it out so long. */
export type MissingSheet = 'RENORMALISE' | 'ZERO' | 'BLOCK';

/** What an evaluation does about what is missing. What scorers declare not applicable is up to the index system. */
export interface MissingPolicies {
  /** A plugin that a unit above has off. */
  readonly pluginOff: NotApplicable;
  /** A plugin that is not installed, or no longer has the metric. */
  readonly notInstalled: NotApplicable;
  /** A plugin that the subject itself has switched off. */
  readonly pluginOffOwn: NotApplicable;
  readonly nothingToMeasure: NotApplicable;
  readonly sheets: Readonly<Record<ScoredStage, MissingSheet>>;
}

/** A node of an index system with all that was found in it. */
export interface AssessedNode {
  readonly code: string;
  readonly kind: NodeKind;
  /** Of groups and leaves: the share among its siblings, in basis points or points; only the proportion counts. */
  readonly share?: number;
  /** Of bonuses and deductions: the most points that they give or take. */
  readonly most?: number;
  readonly method?: Method;
  /** The stages that score it. Results of the first method do not say. */
  readonly scoredBy?: readonly Stage[];
  /** Also of stages that do not score it but confirm that it does not apply. */
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
  /** What is done about a leaf that is declared not applicable, once a reviewer confirms it. */
  readonly notApplicable: NotApplicable;
  readonly policies: MissingPolicies;
  readonly bands: readonly ResultBand[];
  /** In basis points; what is 0 does not count. */
  readonly weights: { readonly [S in Stage]?: number };
  readonly vetoes: readonly ConfirmedVeto[];
  /** The root: a group. */
  readonly tree: AssessedNode;
}
