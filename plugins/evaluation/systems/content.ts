import type { Audience } from '../../organisation/index.ts';
import type { NotApplicable, ResultBand } from '../calculation/assessment.ts';
import type { IndexNode } from './index-node.ts';

type NodeValues = Pick<
  IndexNode,
  | 'code'
  | 'name'
  | 'nameZh'
  | 'kind'
  | 'weight'
  | 'maxPoints'
  | 'method'
  | 'params'
  | 'metric'
  | 'evidenceRequired'
  | 'scoredBy'
  | 'effect'
  | 'capBand'
>;

/** A node apart from its row, with those below it. */
export interface NodeContent extends NodeValues {
  readonly children: readonly NodeContent[];
}

/** What a version consists of, apart from its rows. */
export interface IndexContent {
  readonly applicability: Audience;
  readonly notApplicable: NotApplicable;
  readonly bands: readonly ResultBand[];
  readonly nodes: readonly NodeContent[];
}

/** Everyone, everything. */
export const everyone: Audience = { all: [] };
