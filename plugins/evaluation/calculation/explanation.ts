import type { AssessedNode, Assessment, ConfirmedVeto } from './assessment.ts';
import type { FirstExplanation } from './first-method/explanation.ts';
import type { Absence, Stage } from './reading.ts';

type ByStage<T> = { readonly [S in Stage]?: T };

/** A node with what it came to, rounded for reading; the calculation goes on with the exact numbers. */
export interface ExplainedNode extends AssessedNode {
  /** What each stage gives it; of a group, the mean of the leaves that the stage scores. */
  readonly scores: ByStage<number>;
  /** The blended score; absent where the node does not count. */
  readonly score?: number;
  /** So many points of the total come from it; below zero for a deduction. */
  readonly points: number;
  readonly pointsByStage: ByStage<number>;
  /** Of a group: what its limits or a veto add to the points of its children, mostly below zero. */
  readonly cut?: number;
  /** The stages that have not judged it and count by a policy, with the reason. */
  readonly filled?: ByStage<Absence>;
  /** Why it does not count. */
  readonly absent?: Absence;
  readonly children?: readonly ExplainedNode[];
}

/** A result with everything that it follows from: calculated again, it gives itself. */
export interface Explanation extends Assessment {
  readonly tree: ExplainedNode;
  /** The mean of what each stage has scored, rounded for reading. */
  readonly stages: ByStage<number>;
  /** The points of the total that come from each stage. */
  readonly pointsByStage: ByStage<number>;
  /** The share of the points that were judged, in basis points, rounded down. */
  readonly coverage: number;
  /** Ten-thousandths of a point; null where nothing applies. */
  readonly total: number | null;
  /** Null for who is disqualified or has no total. */
  readonly band: string | null;
  /** The worst veto that counts. */
  readonly veto: ConfirmedVeto | null;
}

/** By the method of its result. */
export type KeptExplanation = Explanation | FirstExplanation;
