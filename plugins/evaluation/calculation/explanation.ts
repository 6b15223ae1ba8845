import type { AssessedNode, Assessment, ConfirmedVeto } from './assessment.ts';
import type { Absence, Stage } from './reading.ts';

/** A node with the scores that it came to, rounded for reading; the calculation goes on with the exact ones. */
export interface ExplainedNode extends AssessedNode {
  readonly scores: { readonly [S in Stage]?: number };
  /** Why it counts in no stage. */
  readonly absent?: Absence;
  readonly children?: readonly ExplainedNode[];
}

/** A result with everything that it follows from: calculated again, it gives itself. */
export interface Explanation extends Assessment {
  readonly tree: ExplainedNode;
  /** The totals of the stages that count, rounded for reading. */
  readonly stages: { readonly [S in Stage]?: number };
  /** Ten-thousandths of a point; null where no stage has found anything that applies. */
  readonly total: number | null;
  /** Null for who is disqualified or has no total. */
  readonly band: string | null;
  /** The worst veto that counts. */
  readonly veto: ConfirmedVeto | null;
}
