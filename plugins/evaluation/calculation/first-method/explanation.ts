import type { AssessedNode, ConfirmedVeto, NotApplicable, ResultBand } from '../assessment.ts';
import type { Absence, Stage } from '../reading.ts';

/** What a result of the first method follows from. */
export interface FirstAssessment {
  readonly notApplicable: NotApplicable;
  readonly bands: readonly ResultBand[];
  readonly weights: { readonly [S in Stage]?: number };
  readonly vetoes: readonly ConfirmedVeto[];
  readonly tree: AssessedNode;
}

export interface FirstExplainedNode extends AssessedNode {
  readonly scores: { readonly [S in Stage]?: number };
  readonly absent?: Absence;
  readonly children?: readonly FirstExplainedNode[];
}

/** As results of the first method were kept: calculated again by it, each gives itself. */
export interface FirstExplanation extends FirstAssessment {
  readonly tree: FirstExplainedNode;
  readonly stages: { readonly [S in Stage]?: number };
  readonly total: number | null;
  readonly band: string | null;
  readonly veto: ConfirmedVeto | null;
}
