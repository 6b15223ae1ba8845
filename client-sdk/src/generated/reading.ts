// Written by `npm run sdk`; do not edit.

import type { Mutation, Open, Query } from '../document.ts';
import type * as Types from './types.ts';

export type WorksQueryVariables = Types.Exact<{
  filter?: Types.InputMaybe<Types.WorkFilter>;
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type WorksQuery = { readonly works: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly authors: ReadonlyArray<string>, readonly byline: string, readonly subjects: ReadonlyArray<string>, readonly editions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly isbn13: string | null, readonly isbn10: string | null, readonly publisher: string | null, readonly year: number | null, readonly pages: number | null, readonly format: Open<Types.EditionFormat> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EditionByIsbnQueryVariables = Types.Exact<{
  isbn13: Types.Scalars['String']['input'];
}>;


export type EditionByIsbnQuery = { readonly editions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly isbn13: string | null, readonly isbn10: string | null, readonly publisher: string | null, readonly year: number | null, readonly pages: number | null, readonly format: Open<Types.EditionFormat>, readonly work: { readonly id: string, readonly version: number, readonly title: string, readonly authors: ReadonlyArray<string>, readonly byline: string, readonly subjects: ReadonlyArray<string> } | null }> } };

export type WorkCreateMutationVariables = Types.Exact<{
  input: Types.WorkCreateInput;
}>;


export type WorkCreateMutation = { readonly workCreate: { readonly id: string, readonly version: number, readonly title: string, readonly authors: ReadonlyArray<string>, readonly byline: string, readonly subjects: ReadonlyArray<string> } };

export type WorkUpdateMutationVariables = Types.Exact<{
  input: Types.WorkUpdateInput;
}>;


export type WorkUpdateMutation = { readonly workUpdate: { readonly id: string, readonly version: number, readonly title: string, readonly authors: ReadonlyArray<string>, readonly byline: string, readonly subjects: ReadonlyArray<string> } };

export type EditionCreateMutationVariables = Types.Exact<{
  input: Types.EditionCreateInput;
}>;


export type EditionCreateMutation = { readonly editionCreate: { readonly id: string, readonly version: number, readonly isbn13: string | null, readonly isbn10: string | null, readonly publisher: string | null, readonly year: number | null, readonly pages: number | null, readonly format: Open<Types.EditionFormat> } };

export type EditionUpdateMutationVariables = Types.Exact<{
  input: Types.EditionUpdateInput;
}>;


export type EditionUpdateMutation = { readonly editionUpdate: { readonly id: string, readonly version: number, readonly isbn13: string | null, readonly isbn10: string | null, readonly publisher: string | null, readonly year: number | null, readonly pages: number | null, readonly format: Open<Types.EditionFormat> } };

export type CatalogueImportMutationVariables = Types.Exact<{
  input: Types.CatalogueImportInput;
}>;


export type CatalogueImportMutation = { readonly catalogueImport: { readonly dryRun: boolean, readonly encoding: string | null, readonly unchanged: number, readonly problemCount: number, readonly created: { readonly works: number, readonly editions: number }, readonly updated: { readonly works: number, readonly editions: number }, readonly problems: ReadonlyArray<{ readonly row: number, readonly column: string | null, readonly code: string, readonly message: string, readonly value: string | null }> } };

export type MyReadingGoalsQueryVariables = Types.Exact<{
  year: Types.Scalars['Int']['input'];
}>;


export type MyReadingGoalsQuery = { readonly viewer: { readonly member: { readonly id: string, readonly readingGoals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly owner: Open<Types.ReadingGoalOwner>, readonly year: number, readonly metric: Open<Types.ReadingGoalMetric>, readonly target: number, readonly evidenceLevel: number, readonly countRereads: boolean, readonly progress: { readonly value: number, readonly evidenceLevel: number, readonly share: number, readonly isReached: boolean } | null }> } } | null } | null };

export type UnitReadingGoalsQueryVariables = Types.Exact<{
  unit: Types.Scalars['ID']['input'];
  year: Types.Scalars['Int']['input'];
}>;


export type UnitReadingGoalsQuery = { readonly unit: { readonly readingGoals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly owner: Open<Types.ReadingGoalOwner>, readonly year: number, readonly metric: Open<Types.ReadingGoalMetric>, readonly target: number, readonly evidenceLevel: number, readonly countRereads: boolean, readonly progress: { readonly value: number, readonly evidenceLevel: number, readonly share: number, readonly isReached: boolean } | null }> } } | null };

export type ReadingGoalSetMutationVariables = Types.Exact<{
  input: Types.ReadingGoalSetInput;
}>;


export type ReadingGoalSetMutation = { readonly readingGoalSet: { readonly id: string, readonly owner: Open<Types.ReadingGoalOwner>, readonly year: number, readonly metric: Open<Types.ReadingGoalMetric>, readonly target: number, readonly evidenceLevel: number, readonly countRereads: boolean, readonly progress: { readonly value: number, readonly evidenceLevel: number, readonly share: number, readonly isReached: boolean } | null } };

export type SelfStudyPlansQueryVariables = Types.Exact<{
  filter?: Types.InputMaybe<Types.SelfStudyPlanFilter>;
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type SelfStudyPlansQuery = { readonly selfStudyPlans: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: Open<Types.SelfStudyPlanStatus>, readonly aim: string, readonly resources: ReadonlyArray<string>, readonly reviewRemark: string | null, readonly approvedOn: string | null, readonly endedOn: string | null, readonly endReason: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly mentor: { readonly id: string, readonly name: string } | null, readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly title: string, readonly dueOn: string, readonly proof: string, readonly provenOn: string | null, readonly result: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SelfStudyPlanCreateMutationVariables = Types.Exact<{
  input: Types.SelfStudyPlanCreateInput;
}>;


export type SelfStudyPlanCreateMutation = { readonly selfStudyPlanCreate: { readonly id: string, readonly version: number, readonly status: Open<Types.SelfStudyPlanStatus>, readonly aim: string, readonly resources: ReadonlyArray<string>, readonly reviewRemark: string | null, readonly approvedOn: string | null, readonly endedOn: string | null, readonly endReason: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly mentor: { readonly id: string, readonly name: string } | null, readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly title: string, readonly dueOn: string, readonly proof: string, readonly provenOn: string | null, readonly result: string | null }> } } };

export type SelfStudyPlanUpdateMutationVariables = Types.Exact<{
  input: Types.SelfStudyPlanUpdateInput;
}>;


export type SelfStudyPlanUpdateMutation = { readonly selfStudyPlanUpdate: { readonly id: string, readonly version: number, readonly status: Open<Types.SelfStudyPlanStatus>, readonly aim: string, readonly resources: ReadonlyArray<string>, readonly reviewRemark: string | null, readonly approvedOn: string | null, readonly endedOn: string | null, readonly endReason: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly mentor: { readonly id: string, readonly name: string } | null, readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly title: string, readonly dueOn: string, readonly proof: string, readonly provenOn: string | null, readonly result: string | null }> } } };

export type SelfStudyPlanSubmitMutationVariables = Types.Exact<{
  input: Types.SelfStudyPlanInput;
}>;


export type SelfStudyPlanSubmitMutation = { readonly selfStudyPlanSubmit: { readonly id: string, readonly version: number, readonly status: Open<Types.SelfStudyPlanStatus>, readonly aim: string, readonly resources: ReadonlyArray<string>, readonly reviewRemark: string | null, readonly approvedOn: string | null, readonly endedOn: string | null, readonly endReason: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly mentor: { readonly id: string, readonly name: string } | null, readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly title: string, readonly dueOn: string, readonly proof: string, readonly provenOn: string | null, readonly result: string | null }> } } };

export type SelfStudyPlanApproveMutationVariables = Types.Exact<{
  input: Types.SelfStudyPlanReviewInput;
}>;


export type SelfStudyPlanApproveMutation = { readonly selfStudyPlanApprove: { readonly id: string, readonly version: number, readonly status: Open<Types.SelfStudyPlanStatus>, readonly aim: string, readonly resources: ReadonlyArray<string>, readonly reviewRemark: string | null, readonly approvedOn: string | null, readonly endedOn: string | null, readonly endReason: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly mentor: { readonly id: string, readonly name: string } | null, readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly title: string, readonly dueOn: string, readonly proof: string, readonly provenOn: string | null, readonly result: string | null }> } } };

export type SelfStudyPlanReturnMutationVariables = Types.Exact<{
  input: Types.SelfStudyPlanReviewInput;
}>;


export type SelfStudyPlanReturnMutation = { readonly selfStudyPlanReturn: { readonly id: string, readonly version: number, readonly status: Open<Types.SelfStudyPlanStatus>, readonly aim: string, readonly resources: ReadonlyArray<string>, readonly reviewRemark: string | null, readonly approvedOn: string | null, readonly endedOn: string | null, readonly endReason: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly mentor: { readonly id: string, readonly name: string } | null, readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly title: string, readonly dueOn: string, readonly proof: string, readonly provenOn: string | null, readonly result: string | null }> } } };

export type SelfStudyMilestoneProveMutationVariables = Types.Exact<{
  input: Types.SelfStudyMilestoneProveInput;
}>;


export type SelfStudyMilestoneProveMutation = { readonly selfStudyMilestoneProve: { readonly id: string, readonly provenOn: string | null, readonly result: string | null, readonly selfStudyPlan: { readonly id: string, readonly version: number, readonly status: Open<Types.SelfStudyPlanStatus>, readonly aim: string, readonly resources: ReadonlyArray<string>, readonly reviewRemark: string | null, readonly approvedOn: string | null, readonly endedOn: string | null, readonly endReason: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly mentor: { readonly id: string, readonly name: string } | null, readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly title: string, readonly dueOn: string, readonly proof: string, readonly provenOn: string | null, readonly result: string | null }> } } | null } };

export type SelfStudyPlanCompleteMutationVariables = Types.Exact<{
  input: Types.SelfStudyPlanReviewInput;
}>;


export type SelfStudyPlanCompleteMutation = { readonly selfStudyPlanComplete: { readonly id: string, readonly version: number, readonly status: Open<Types.SelfStudyPlanStatus>, readonly aim: string, readonly resources: ReadonlyArray<string>, readonly reviewRemark: string | null, readonly approvedOn: string | null, readonly endedOn: string | null, readonly endReason: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly mentor: { readonly id: string, readonly name: string } | null, readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly title: string, readonly dueOn: string, readonly proof: string, readonly provenOn: string | null, readonly result: string | null }> } } };

export type SelfStudyPlanAbandonMutationVariables = Types.Exact<{
  input: Types.SelfStudyPlanInput;
}>;


export type SelfStudyPlanAbandonMutation = { readonly selfStudyPlanAbandon: { readonly id: string, readonly version: number, readonly status: Open<Types.SelfStudyPlanStatus>, readonly aim: string, readonly resources: ReadonlyArray<string>, readonly reviewRemark: string | null, readonly approvedOn: string | null, readonly endedOn: string | null, readonly endReason: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly mentor: { readonly id: string, readonly name: string } | null, readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly title: string, readonly dueOn: string, readonly proof: string, readonly provenOn: string | null, readonly result: string | null }> } } };

export type SelfStudyPlanTakeBackMutationVariables = Types.Exact<{
  input: Types.SelfStudyPlanInput;
}>;


export type SelfStudyPlanTakeBackMutation = { readonly selfStudyPlanTakeBack: { readonly id: string, readonly version: number, readonly status: Open<Types.SelfStudyPlanStatus>, readonly aim: string, readonly resources: ReadonlyArray<string>, readonly reviewRemark: string | null, readonly approvedOn: string | null, readonly endedOn: string | null, readonly endReason: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly mentor: { readonly id: string, readonly name: string } | null, readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly title: string, readonly dueOn: string, readonly proof: string, readonly provenOn: string | null, readonly result: string | null }> } } };

export type SelfStudyPlanReopenMutationVariables = Types.Exact<{
  input: Types.SelfStudyPlanReviewInput;
}>;


export type SelfStudyPlanReopenMutation = { readonly selfStudyPlanReopen: { readonly id: string, readonly version: number, readonly status: Open<Types.SelfStudyPlanStatus>, readonly aim: string, readonly resources: ReadonlyArray<string>, readonly reviewRemark: string | null, readonly approvedOn: string | null, readonly endedOn: string | null, readonly endReason: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly mentor: { readonly id: string, readonly name: string } | null, readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly title: string, readonly dueOn: string, readonly proof: string, readonly provenOn: string | null, readonly result: string | null }> } } };

export type MyReadThroughsQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type MyReadThroughsQuery = { readonly viewer: { readonly member: { readonly id: string, readonly readThroughs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: Open<Types.ReadThroughStatus>, readonly attempt: number, readonly mode: Open<Types.ProgressMode>, readonly progress: number, readonly minutes: number, readonly startedOn: string | null, readonly finishedOn: string | null, readonly evidenceReached: number | null, readonly stopReason: string | null, readonly reviewRemark: string | null, readonly work: { readonly id: string, readonly title: string, readonly byline: string } | null, readonly edition: { readonly id: string, readonly pages: number | null } | null, readonly readingActivity: { readonly id: string, readonly title: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null } | null };

export type ReadThroughsToReviewQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type ReadThroughsToReviewQuery = { readonly readThroughs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: Open<Types.ReadThroughStatus>, readonly attempt: number, readonly mode: Open<Types.ProgressMode>, readonly progress: number, readonly minutes: number, readonly startedOn: string | null, readonly finishedOn: string | null, readonly evidenceReached: number | null, readonly stopReason: string | null, readonly reviewRemark: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly work: { readonly id: string, readonly title: string, readonly byline: string } | null, readonly edition: { readonly id: string, readonly pages: number | null } | null, readonly readingActivity: { readonly id: string, readonly title: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReadThroughPlanMutationVariables = Types.Exact<{
  input: Types.ReadThroughPlanInput;
}>;


export type ReadThroughPlanMutation = { readonly readThroughPlan: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadThroughStatus>, readonly attempt: number, readonly mode: Open<Types.ProgressMode>, readonly progress: number, readonly minutes: number, readonly startedOn: string | null, readonly finishedOn: string | null, readonly evidenceReached: number | null, readonly stopReason: string | null, readonly reviewRemark: string | null, readonly work: { readonly id: string, readonly title: string, readonly byline: string } | null, readonly edition: { readonly id: string, readonly pages: number | null } | null, readonly readingActivity: { readonly id: string, readonly title: string } | null } };

export type ReadThroughStartMutationVariables = Types.Exact<{
  input: Types.ReadThroughInput;
}>;


export type ReadThroughStartMutation = { readonly readThroughStart: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadThroughStatus>, readonly attempt: number, readonly mode: Open<Types.ProgressMode>, readonly progress: number, readonly minutes: number, readonly startedOn: string | null, readonly finishedOn: string | null, readonly evidenceReached: number | null, readonly stopReason: string | null, readonly reviewRemark: string | null, readonly work: { readonly id: string, readonly title: string, readonly byline: string } | null, readonly edition: { readonly id: string, readonly pages: number | null } | null, readonly readingActivity: { readonly id: string, readonly title: string } | null } };

export type ReadThroughPauseMutationVariables = Types.Exact<{
  input: Types.ReadThroughInput;
}>;


export type ReadThroughPauseMutation = { readonly readThroughPause: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadThroughStatus>, readonly attempt: number, readonly mode: Open<Types.ProgressMode>, readonly progress: number, readonly minutes: number, readonly startedOn: string | null, readonly finishedOn: string | null, readonly evidenceReached: number | null, readonly stopReason: string | null, readonly reviewRemark: string | null, readonly work: { readonly id: string, readonly title: string, readonly byline: string } | null, readonly edition: { readonly id: string, readonly pages: number | null } | null, readonly readingActivity: { readonly id: string, readonly title: string } | null } };

export type ReadThroughResumeMutationVariables = Types.Exact<{
  input: Types.ReadThroughInput;
}>;


export type ReadThroughResumeMutation = { readonly readThroughResume: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadThroughStatus>, readonly attempt: number, readonly mode: Open<Types.ProgressMode>, readonly progress: number, readonly minutes: number, readonly startedOn: string | null, readonly finishedOn: string | null, readonly evidenceReached: number | null, readonly stopReason: string | null, readonly reviewRemark: string | null, readonly work: { readonly id: string, readonly title: string, readonly byline: string } | null, readonly edition: { readonly id: string, readonly pages: number | null } | null, readonly readingActivity: { readonly id: string, readonly title: string } | null } };

export type ReadThroughStopMutationVariables = Types.Exact<{
  input: Types.ReadThroughInput;
}>;


export type ReadThroughStopMutation = { readonly readThroughStop: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadThroughStatus>, readonly attempt: number, readonly mode: Open<Types.ProgressMode>, readonly progress: number, readonly minutes: number, readonly startedOn: string | null, readonly finishedOn: string | null, readonly evidenceReached: number | null, readonly stopReason: string | null, readonly reviewRemark: string | null, readonly work: { readonly id: string, readonly title: string, readonly byline: string } | null, readonly edition: { readonly id: string, readonly pages: number | null } | null, readonly readingActivity: { readonly id: string, readonly title: string } | null } };

export type ReadThroughFinishMutationVariables = Types.Exact<{
  input: Types.ReadThroughInput;
}>;


export type ReadThroughFinishMutation = { readonly readThroughFinish: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadThroughStatus>, readonly attempt: number, readonly mode: Open<Types.ProgressMode>, readonly progress: number, readonly minutes: number, readonly startedOn: string | null, readonly finishedOn: string | null, readonly evidenceReached: number | null, readonly stopReason: string | null, readonly reviewRemark: string | null, readonly work: { readonly id: string, readonly title: string, readonly byline: string } | null, readonly edition: { readonly id: string, readonly pages: number | null } | null, readonly readingActivity: { readonly id: string, readonly title: string } | null } };

export type ReadingProgressRecordMutationVariables = Types.Exact<{
  input: Types.ReadingProgressRecordInput;
}>;


export type ReadingProgressRecordMutation = { readonly readingProgressRecord: { readonly id: string, readonly loggedOn: string, readonly progressBefore: number, readonly progressAfter: number, readonly minutes: number, readonly readThrough: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadThroughStatus>, readonly attempt: number, readonly mode: Open<Types.ProgressMode>, readonly progress: number, readonly minutes: number, readonly startedOn: string | null, readonly finishedOn: string | null, readonly evidenceReached: number | null, readonly stopReason: string | null, readonly reviewRemark: string | null, readonly work: { readonly id: string, readonly title: string, readonly byline: string } | null, readonly edition: { readonly id: string, readonly pages: number | null } | null, readonly readingActivity: { readonly id: string, readonly title: string } | null } | null } };

export type ReadThroughVerifyMutationVariables = Types.Exact<{
  input: Types.ReadThroughVerifyInput;
}>;


export type ReadThroughVerifyMutation = { readonly readThroughVerify: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadThroughStatus>, readonly attempt: number, readonly mode: Open<Types.ProgressMode>, readonly progress: number, readonly minutes: number, readonly startedOn: string | null, readonly finishedOn: string | null, readonly evidenceReached: number | null, readonly stopReason: string | null, readonly reviewRemark: string | null, readonly work: { readonly id: string, readonly title: string, readonly byline: string } | null, readonly edition: { readonly id: string, readonly pages: number | null } | null, readonly readingActivity: { readonly id: string, readonly title: string } | null } };

export type ReadThroughChallengeMutationVariables = Types.Exact<{
  input: Types.ReadThroughChallengeInput;
}>;


export type ReadThroughChallengeMutation = { readonly readThroughChallenge: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadThroughStatus>, readonly attempt: number, readonly mode: Open<Types.ProgressMode>, readonly progress: number, readonly minutes: number, readonly startedOn: string | null, readonly finishedOn: string | null, readonly evidenceReached: number | null, readonly stopReason: string | null, readonly reviewRemark: string | null, readonly work: { readonly id: string, readonly title: string, readonly byline: string } | null, readonly edition: { readonly id: string, readonly pages: number | null } | null, readonly readingActivity: { readonly id: string, readonly title: string } | null } };

export type ReadThroughGoOnMutationVariables = Types.Exact<{
  input: Types.ReadThroughInput;
}>;


export type ReadThroughGoOnMutation = { readonly readThroughGoOn: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadThroughStatus>, readonly attempt: number, readonly mode: Open<Types.ProgressMode>, readonly progress: number, readonly minutes: number, readonly startedOn: string | null, readonly finishedOn: string | null, readonly evidenceReached: number | null, readonly stopReason: string | null, readonly reviewRemark: string | null, readonly work: { readonly id: string, readonly title: string, readonly byline: string } | null, readonly edition: { readonly id: string, readonly pages: number | null } | null, readonly readingActivity: { readonly id: string, readonly title: string } | null } };

export type ReadThroughReopenMutationVariables = Types.Exact<{
  input: Types.ReadThroughReopenInput;
}>;


export type ReadThroughReopenMutation = { readonly readThroughReopen: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadThroughStatus>, readonly attempt: number, readonly mode: Open<Types.ProgressMode>, readonly progress: number, readonly minutes: number, readonly startedOn: string | null, readonly finishedOn: string | null, readonly evidenceReached: number | null, readonly stopReason: string | null, readonly reviewRemark: string | null, readonly work: { readonly id: string, readonly title: string, readonly byline: string } | null, readonly edition: { readonly id: string, readonly pages: number | null } | null, readonly readingActivity: { readonly id: string, readonly title: string } | null } };

export type ReadingActivitiesQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.ReadingActivityFilter>;
  orderBy?: Types.InputMaybe<ReadonlyArray<Types.ReadingActivityOrder> | Types.ReadingActivityOrder>;
}>;


export type ReadingActivitiesQuery = { readonly readingActivities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: Open<Types.ReadingActivityStatus>, readonly title: string, readonly theme: string | null, readonly audience: string | null, readonly audienceZh: string | null, readonly startsOn: string, readonly endsOn: string, readonly closedOn: string | null, readonly changeReason: string | null, readonly evidenceLevel: number, readonly deliverables: ReadonlyArray<{ readonly kind: Open<Types.DeliverableKind>, readonly least: number }>, readonly unit: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type UnitReadingActivitiesQueryVariables = Types.Exact<{
  unit: Types.Scalars['ID']['input'];
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type UnitReadingActivitiesQuery = { readonly unit: { readonly readingActivities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: Open<Types.ReadingActivityStatus>, readonly title: string, readonly theme: string | null, readonly audience: string | null, readonly audienceZh: string | null, readonly startsOn: string, readonly endsOn: string, readonly closedOn: string | null, readonly changeReason: string | null, readonly evidenceLevel: number, readonly deliverables: ReadonlyArray<{ readonly kind: Open<Types.DeliverableKind>, readonly least: number }>, readonly unit: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ReadingActivityQueryVariables = Types.Exact<{
  id: Types.Scalars['ID']['input'];
}>;


export type ReadingActivityQuery = { readonly readingActivity: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingActivityStatus>, readonly title: string, readonly theme: string | null, readonly audience: string | null, readonly audienceZh: string | null, readonly startsOn: string, readonly endsOn: string, readonly closedOn: string | null, readonly changeReason: string | null, readonly evidenceLevel: number, readonly books: { readonly nodes: ReadonlyArray<{ readonly position: number, readonly required: boolean, readonly work: { readonly id: string, readonly title: string, readonly byline: string } | null }> }, readonly deliverables: ReadonlyArray<{ readonly kind: Open<Types.DeliverableKind>, readonly least: number }>, readonly unit: { readonly id: string, readonly name: string } | null } | null };

export type ReadingActivityResultsQueryVariables = Types.Exact<{
  id: Types.Scalars['ID']['input'];
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type ReadingActivityResultsQuery = { readonly readingActivity: { readonly id: string, readonly status: Open<Types.ReadingActivityStatus>, readonly results: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly booksRead: number, readonly requiredRead: number, readonly requiredBooks: number, readonly evidenceLevel: number, readonly isComplete: boolean, readonly deliverables: ReadonlyArray<{ readonly kind: Open<Types.DeliverableKind>, readonly least: number, readonly done: number }>, readonly member: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ReadingActivityCreateMutationVariables = Types.Exact<{
  input: Types.ReadingActivityCreateInput;
}>;


export type ReadingActivityCreateMutation = { readonly readingActivityCreate: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingActivityStatus>, readonly title: string, readonly theme: string | null, readonly audience: string | null, readonly audienceZh: string | null, readonly startsOn: string, readonly endsOn: string, readonly closedOn: string | null, readonly changeReason: string | null, readonly evidenceLevel: number, readonly deliverables: ReadonlyArray<{ readonly kind: Open<Types.DeliverableKind>, readonly least: number }>, readonly unit: { readonly id: string, readonly name: string } | null } };

export type ReadingActivityUpdateMutationVariables = Types.Exact<{
  input: Types.ReadingActivityUpdateInput;
}>;


export type ReadingActivityUpdateMutation = { readonly readingActivityUpdate: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingActivityStatus>, readonly title: string, readonly theme: string | null, readonly audience: string | null, readonly audienceZh: string | null, readonly startsOn: string, readonly endsOn: string, readonly closedOn: string | null, readonly changeReason: string | null, readonly evidenceLevel: number, readonly deliverables: ReadonlyArray<{ readonly kind: Open<Types.DeliverableKind>, readonly least: number }>, readonly unit: { readonly id: string, readonly name: string } | null } };

export type ReadingActivityPublishMutationVariables = Types.Exact<{
  input: Types.ReadingActivityInput;
}>;


export type ReadingActivityPublishMutation = { readonly readingActivityPublish: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingActivityStatus>, readonly title: string, readonly theme: string | null, readonly audience: string | null, readonly audienceZh: string | null, readonly startsOn: string, readonly endsOn: string, readonly closedOn: string | null, readonly changeReason: string | null, readonly evidenceLevel: number, readonly deliverables: ReadonlyArray<{ readonly kind: Open<Types.DeliverableKind>, readonly least: number }>, readonly unit: { readonly id: string, readonly name: string } | null } };

export type ReadingActivityActivateMutationVariables = Types.Exact<{
  input: Types.ReadingActivityInput;
}>;


export type ReadingActivityActivateMutation = { readonly readingActivityActivate: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingActivityStatus>, readonly title: string, readonly theme: string | null, readonly audience: string | null, readonly audienceZh: string | null, readonly startsOn: string, readonly endsOn: string, readonly closedOn: string | null, readonly changeReason: string | null, readonly evidenceLevel: number, readonly deliverables: ReadonlyArray<{ readonly kind: Open<Types.DeliverableKind>, readonly least: number }>, readonly unit: { readonly id: string, readonly name: string } | null } };

export type ReadingActivityCloseSubmissionsMutationVariables = Types.Exact<{
  input: Types.ReadingActivityInput;
}>;


export type ReadingActivityCloseSubmissionsMutation = { readonly readingActivityCloseSubmissions: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingActivityStatus>, readonly title: string, readonly theme: string | null, readonly audience: string | null, readonly audienceZh: string | null, readonly startsOn: string, readonly endsOn: string, readonly closedOn: string | null, readonly changeReason: string | null, readonly evidenceLevel: number, readonly deliverables: ReadonlyArray<{ readonly kind: Open<Types.DeliverableKind>, readonly least: number }>, readonly unit: { readonly id: string, readonly name: string } | null } };

export type ReadingActivityBeginJudgingMutationVariables = Types.Exact<{
  input: Types.ReadingActivityInput;
}>;


export type ReadingActivityBeginJudgingMutation = { readonly readingActivityBeginJudging: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingActivityStatus>, readonly title: string, readonly theme: string | null, readonly audience: string | null, readonly audienceZh: string | null, readonly startsOn: string, readonly endsOn: string, readonly closedOn: string | null, readonly changeReason: string | null, readonly evidenceLevel: number, readonly deliverables: ReadonlyArray<{ readonly kind: Open<Types.DeliverableKind>, readonly least: number }>, readonly unit: { readonly id: string, readonly name: string } | null } };

export type ReadingActivityPublishResultsMutationVariables = Types.Exact<{
  input: Types.ReadingActivityInput;
}>;


export type ReadingActivityPublishResultsMutation = { readonly readingActivityPublishResults: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingActivityStatus>, readonly title: string, readonly theme: string | null, readonly audience: string | null, readonly audienceZh: string | null, readonly startsOn: string, readonly endsOn: string, readonly closedOn: string | null, readonly changeReason: string | null, readonly evidenceLevel: number, readonly deliverables: ReadonlyArray<{ readonly kind: Open<Types.DeliverableKind>, readonly least: number }>, readonly unit: { readonly id: string, readonly name: string } | null } };

export type ReadingActivityArchiveMutationVariables = Types.Exact<{
  input: Types.ReadingActivityInput;
}>;


export type ReadingActivityArchiveMutation = { readonly readingActivityArchive: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingActivityStatus>, readonly title: string, readonly theme: string | null, readonly audience: string | null, readonly audienceZh: string | null, readonly startsOn: string, readonly endsOn: string, readonly closedOn: string | null, readonly changeReason: string | null, readonly evidenceLevel: number, readonly deliverables: ReadonlyArray<{ readonly kind: Open<Types.DeliverableKind>, readonly least: number }>, readonly unit: { readonly id: string, readonly name: string } | null } };

export type ReadingActivityProlongMutationVariables = Types.Exact<{
  input: Types.ReadingActivityProlongInput;
}>;


export type ReadingActivityProlongMutation = { readonly readingActivityProlong: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingActivityStatus>, readonly title: string, readonly theme: string | null, readonly audience: string | null, readonly audienceZh: string | null, readonly startsOn: string, readonly endsOn: string, readonly closedOn: string | null, readonly changeReason: string | null, readonly evidenceLevel: number, readonly deliverables: ReadonlyArray<{ readonly kind: Open<Types.DeliverableKind>, readonly least: number }>, readonly unit: { readonly id: string, readonly name: string } | null } };

export type ReadingActivityWithdrawResultsMutationVariables = Types.Exact<{
  input: Types.ReadingActivityReasonInput;
}>;


export type ReadingActivityWithdrawResultsMutation = { readonly readingActivityWithdrawResults: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingActivityStatus>, readonly title: string, readonly theme: string | null, readonly audience: string | null, readonly audienceZh: string | null, readonly startsOn: string, readonly endsOn: string, readonly closedOn: string | null, readonly changeReason: string | null, readonly evidenceLevel: number, readonly deliverables: ReadonlyArray<{ readonly kind: Open<Types.DeliverableKind>, readonly least: number }>, readonly unit: { readonly id: string, readonly name: string } | null } };

export type ReadingActivityCancelMutationVariables = Types.Exact<{
  input: Types.ReadingActivityReasonInput;
}>;


export type ReadingActivityCancelMutation = { readonly readingActivityCancel: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingActivityStatus>, readonly title: string, readonly theme: string | null, readonly audience: string | null, readonly audienceZh: string | null, readonly startsOn: string, readonly endsOn: string, readonly closedOn: string | null, readonly changeReason: string | null, readonly evidenceLevel: number, readonly deliverables: ReadonlyArray<{ readonly kind: Open<Types.DeliverableKind>, readonly least: number }>, readonly unit: { readonly id: string, readonly name: string } | null } };

export type MyReadingNotesQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type MyReadingNotesQuery = { readonly viewer: { readonly member: { readonly id: string, readonly readingNotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: Open<Types.ReadingNoteStatus>, readonly kind: Open<Types.DeliverableKind>, readonly title: string, readonly body: string, readonly words: number, readonly visibility: Open<Types.NoteVisibility>, readonly score: number | null, readonly submittedOn: string | null, readonly approvedOn: string | null, readonly reviewRemark: string | null, readonly readThrough: { readonly id: string, readonly evidenceReached: number | null, readonly work: { readonly id: string, readonly title: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null } | null };

export type ReadingNotesToReviewQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type ReadingNotesToReviewQuery = { readonly readingNotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly similarity: number | null, readonly isSimilar: boolean, readonly id: string, readonly version: number, readonly status: Open<Types.ReadingNoteStatus>, readonly kind: Open<Types.DeliverableKind>, readonly title: string, readonly body: string, readonly words: number, readonly visibility: Open<Types.NoteVisibility>, readonly score: number | null, readonly submittedOn: string | null, readonly approvedOn: string | null, readonly reviewRemark: string | null, readonly similarTo: { readonly id: string, readonly title: string } | null, readonly author: { readonly id: string, readonly name: string } | null, readonly readThrough: { readonly id: string, readonly evidenceReached: number | null, readonly work: { readonly id: string, readonly title: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReadingNoteCreateMutationVariables = Types.Exact<{
  input: Types.ReadingNoteCreateInput;
}>;


export type ReadingNoteCreateMutation = { readonly readingNoteCreate: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingNoteStatus>, readonly kind: Open<Types.DeliverableKind>, readonly title: string, readonly body: string, readonly words: number, readonly visibility: Open<Types.NoteVisibility>, readonly score: number | null, readonly submittedOn: string | null, readonly approvedOn: string | null, readonly reviewRemark: string | null, readonly readThrough: { readonly id: string, readonly evidenceReached: number | null, readonly work: { readonly id: string, readonly title: string } | null } | null } };

export type ReadingNoteUpdateMutationVariables = Types.Exact<{
  input: Types.ReadingNoteUpdateInput;
}>;


export type ReadingNoteUpdateMutation = { readonly readingNoteUpdate: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingNoteStatus>, readonly kind: Open<Types.DeliverableKind>, readonly title: string, readonly body: string, readonly words: number, readonly visibility: Open<Types.NoteVisibility>, readonly score: number | null, readonly submittedOn: string | null, readonly approvedOn: string | null, readonly reviewRemark: string | null, readonly readThrough: { readonly id: string, readonly evidenceReached: number | null, readonly work: { readonly id: string, readonly title: string } | null } | null } };

export type ReadingNoteSubmitMutationVariables = Types.Exact<{
  input: Types.ReadingNoteInput;
}>;


export type ReadingNoteSubmitMutation = { readonly readingNoteSubmit: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingNoteStatus>, readonly kind: Open<Types.DeliverableKind>, readonly title: string, readonly body: string, readonly words: number, readonly visibility: Open<Types.NoteVisibility>, readonly score: number | null, readonly submittedOn: string | null, readonly approvedOn: string | null, readonly reviewRemark: string | null, readonly readThrough: { readonly id: string, readonly evidenceReached: number | null, readonly work: { readonly id: string, readonly title: string } | null } | null } };

export type ReadingNoteApproveMutationVariables = Types.Exact<{
  input: Types.ReadingNoteApproveInput;
}>;


export type ReadingNoteApproveMutation = { readonly readingNoteApprove: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingNoteStatus>, readonly kind: Open<Types.DeliverableKind>, readonly title: string, readonly body: string, readonly words: number, readonly visibility: Open<Types.NoteVisibility>, readonly score: number | null, readonly submittedOn: string | null, readonly approvedOn: string | null, readonly reviewRemark: string | null, readonly readThrough: { readonly id: string, readonly evidenceReached: number | null, readonly work: { readonly id: string, readonly title: string } | null } | null } };

export type ReadingNoteReturnMutationVariables = Types.Exact<{
  input: Types.ReadingNoteReturnInput;
}>;


export type ReadingNoteReturnMutation = { readonly readingNoteReturn: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingNoteStatus>, readonly kind: Open<Types.DeliverableKind>, readonly title: string, readonly body: string, readonly words: number, readonly visibility: Open<Types.NoteVisibility>, readonly score: number | null, readonly submittedOn: string | null, readonly approvedOn: string | null, readonly reviewRemark: string | null, readonly readThrough: { readonly id: string, readonly evidenceReached: number | null, readonly work: { readonly id: string, readonly title: string } | null } | null } };

export type ReadingNoteFeatureMutationVariables = Types.Exact<{
  input: Types.ReadingNoteInput;
}>;


export type ReadingNoteFeatureMutation = { readonly readingNoteFeature: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingNoteStatus>, readonly kind: Open<Types.DeliverableKind>, readonly title: string, readonly body: string, readonly words: number, readonly visibility: Open<Types.NoteVisibility>, readonly score: number | null, readonly submittedOn: string | null, readonly approvedOn: string | null, readonly reviewRemark: string | null, readonly readThrough: { readonly id: string, readonly evidenceReached: number | null, readonly work: { readonly id: string, readonly title: string } | null } | null } };

export type ReadingNoteTakeBackMutationVariables = Types.Exact<{
  input: Types.ReadingNoteInput;
}>;


export type ReadingNoteTakeBackMutation = { readonly readingNoteTakeBack: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingNoteStatus>, readonly kind: Open<Types.DeliverableKind>, readonly title: string, readonly body: string, readonly words: number, readonly visibility: Open<Types.NoteVisibility>, readonly score: number | null, readonly submittedOn: string | null, readonly approvedOn: string | null, readonly reviewRemark: string | null, readonly readThrough: { readonly id: string, readonly evidenceReached: number | null, readonly work: { readonly id: string, readonly title: string } | null } | null } };

export type ReadingNoteUnfeatureMutationVariables = Types.Exact<{
  input: Types.ReadingNoteInput;
}>;


export type ReadingNoteUnfeatureMutation = { readonly readingNoteUnfeature: { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingNoteStatus>, readonly kind: Open<Types.DeliverableKind>, readonly title: string, readonly body: string, readonly words: number, readonly visibility: Open<Types.NoteVisibility>, readonly score: number | null, readonly submittedOn: string | null, readonly approvedOn: string | null, readonly reviewRemark: string | null, readonly readThrough: { readonly id: string, readonly evidenceReached: number | null, readonly work: { readonly id: string, readonly title: string } | null } | null } };

export type WorkRowFragment = { readonly id: string, readonly version: number, readonly title: string, readonly authors: ReadonlyArray<string>, readonly byline: string, readonly subjects: ReadonlyArray<string> };

export type EditionRowFragment = { readonly id: string, readonly version: number, readonly isbn13: string | null, readonly isbn10: string | null, readonly publisher: string | null, readonly year: number | null, readonly pages: number | null, readonly format: Open<Types.EditionFormat> };

export type ReadingGoalRowFragment = { readonly id: string, readonly owner: Open<Types.ReadingGoalOwner>, readonly year: number, readonly metric: Open<Types.ReadingGoalMetric>, readonly target: number, readonly evidenceLevel: number, readonly countRereads: boolean, readonly progress: { readonly value: number, readonly evidenceLevel: number, readonly share: number, readonly isReached: boolean } | null };

export type SelfStudyPlanRowFragment = { readonly id: string, readonly version: number, readonly status: Open<Types.SelfStudyPlanStatus>, readonly aim: string, readonly resources: ReadonlyArray<string>, readonly reviewRemark: string | null, readonly approvedOn: string | null, readonly endedOn: string | null, readonly endReason: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly mentor: { readonly id: string, readonly name: string } | null, readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly title: string, readonly dueOn: string, readonly proof: string, readonly provenOn: string | null, readonly result: string | null }> } };

export type ReadThroughRowFragment = { readonly id: string, readonly version: number, readonly status: Open<Types.ReadThroughStatus>, readonly attempt: number, readonly mode: Open<Types.ProgressMode>, readonly progress: number, readonly minutes: number, readonly startedOn: string | null, readonly finishedOn: string | null, readonly evidenceReached: number | null, readonly stopReason: string | null, readonly reviewRemark: string | null, readonly work: { readonly id: string, readonly title: string, readonly byline: string } | null, readonly edition: { readonly id: string, readonly pages: number | null } | null, readonly readingActivity: { readonly id: string, readonly title: string } | null };

export type ReadingActivityRowFragment = { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingActivityStatus>, readonly title: string, readonly theme: string | null, readonly audience: string | null, readonly audienceZh: string | null, readonly startsOn: string, readonly endsOn: string, readonly closedOn: string | null, readonly changeReason: string | null, readonly evidenceLevel: number, readonly deliverables: ReadonlyArray<{ readonly kind: Open<Types.DeliverableKind>, readonly least: number }>, readonly unit: { readonly id: string, readonly name: string } | null };

export type ReadingNoteRowFragment = { readonly id: string, readonly version: number, readonly status: Open<Types.ReadingNoteStatus>, readonly kind: Open<Types.DeliverableKind>, readonly title: string, readonly body: string, readonly words: number, readonly visibility: Open<Types.NoteVisibility>, readonly score: number | null, readonly submittedOn: string | null, readonly approvedOn: string | null, readonly reviewRemark: string | null, readonly readThrough: { readonly id: string, readonly evidenceReached: number | null, readonly work: { readonly id: string, readonly title: string } | null } | null };


/** The books of the catalogue (书目). */
export const Works =
  "query Works($filter:WorkFilter$first:Int=20$after:String){works(filter:$filter first:$first after:$after orderBy:TITLE_ASC){totalCount nodes{...WorkRow editions(first:5){nodes{...EditionRow}}}pageInfo{hasNextPage endCursor}}}fragment EditionRow on Edition{id version isbn13 isbn10 publisher year pages format}fragment WorkRow on Work{id version title authors byline subjects}" as unknown as Query<WorksQuery, WorksQueryVariables, 'reading'>;

/** The editions of the catalogue (图书版本列表). */
export const EditionByIsbn =
  "query EditionByIsbn($isbn13:String!){editions(filter:{isbn13:{eq:$isbn13}}first:1){nodes{...EditionRow work{...WorkRow}}}}fragment EditionRow on Edition{id version isbn13 isbn10 publisher year pages format}fragment WorkRow on Work{id version title authors byline subjects}" as unknown as Query<EditionByIsbnQuery, EditionByIsbnQueryVariables, 'reading'>;

/** Enters a book; one of the same title and authors is answered as it is (新增作品). */
export const WorkCreate =
  "mutation WorkCreate($input:WorkCreateInput!){workCreate(input:$input){...WorkRow}}fragment WorkRow on Work{id version title authors byline subjects}" as unknown as Mutation<WorkCreateMutation, WorkCreateMutationVariables, 'reading'>;

/** Corrects a book (修改作品). */
export const WorkUpdate =
  "mutation WorkUpdate($input:WorkUpdateInput!){workUpdate(input:$input){...WorkRow}}fragment WorkRow on Work{id version title authors byline subjects}" as unknown as Mutation<WorkUpdateMutation, WorkUpdateMutationVariables, 'reading'>;

/** Enters an edition of a book; the same one is answered as it is (新增版本). */
export const EditionCreate =
  "mutation EditionCreate($input:EditionCreateInput!){editionCreate(input:$input){...EditionRow}}fragment EditionRow on Edition{id version isbn13 isbn10 publisher year pages format}" as unknown as Mutation<EditionCreateMutation, EditionCreateMutationVariables, 'reading'>;

/** Corrects an edition (修改版本). */
export const EditionUpdate =
  "mutation EditionUpdate($input:EditionUpdateInput!){editionUpdate(input:$input){...EditionRow}}fragment EditionRow on Edition{id version isbn13 isbn10 publisher year pages format}" as unknown as Mutation<EditionUpdateMutation, EditionUpdateMutationVariables, 'reading'>;

/** Imports a small file of books, whole or not at all; larger ones go to `POST /plugins/reading/catalogue`. A trial reports problems, an import with problems is the error `INVALID_FILE` (导入书目). */
export const CatalogueImport =
  "mutation CatalogueImport($input:CatalogueImportInput!){catalogueImport(input:$input){dryRun encoding created{works editions}updated{works editions}unchanged problemCount problems{row column code message value}}}" as unknown as Mutation<CatalogueImportMutation, CatalogueImportMutationVariables, 'reading'>;

/** Who asks; empty without a token (当前用户). */
export const MyReadingGoals =
  "query MyReadingGoals($year:Int!){viewer{member{id readingGoals(filter:{year:{eq:$year}}first:10){nodes{...ReadingGoalRow}}}}}fragment ReadingGoalRow on ReadingGoal{id owner year metric target evidenceLevel countRereads progress{value evidenceLevel share isReached}}" as unknown as Query<MyReadingGoalsQuery, MyReadingGoalsQueryVariables, 'reading'>;

/** A unit by its id or code (单位). */
export const UnitReadingGoals =
  "query UnitReadingGoals($unit:ID!$year:Int!){unit(id:$unit){readingGoals(filter:{owner:{eq:UNIT}year:{eq:$year}}first:10){nodes{...ReadingGoalRow}}}}fragment ReadingGoalRow on ReadingGoal{id owner year metric target evidenceLevel countRereads progress{value evidenceLevel share isReached}}" as unknown as Query<UnitReadingGoalsQuery, UnitReadingGoalsQueryVariables, 'reading'>;

/** Sets your own goal for a year, or that of a unit; the one there is already is changed (制定目标). */
export const ReadingGoalSet =
  "mutation ReadingGoalSet($input:ReadingGoalSetInput!){readingGoalSet(input:$input){...ReadingGoalRow}}fragment ReadingGoalRow on ReadingGoal{id owner year metric target evidenceLevel countRereads progress{value evidenceLevel share isReached}}" as unknown as Mutation<ReadingGoalSetMutation, ReadingGoalSetMutationVariables, 'reading'>;

/** The plans of self-study that you can see (自学计划列表). */
export const SelfStudyPlans =
  "query SelfStudyPlans($filter:SelfStudyPlanFilter$first:Int=20$after:String){selfStudyPlans(filter:$filter first:$first after:$after){totalCount nodes{...SelfStudyPlanRow}pageInfo{hasNextPage endCursor}}}fragment SelfStudyPlanRow on SelfStudyPlan{id version status aim resources reviewRemark approvedOn endedOn endReason member{id name}mentor{id name}milestones(first:50){nodes{id position title dueOn proof provenOn result}}}" as unknown as Query<SelfStudyPlansQuery, SelfStudyPlansQueryVariables, 'reading'>;

/** Begins a plan of your own as a draft (新建自学计划). */
export const SelfStudyPlanCreate =
  "mutation SelfStudyPlanCreate($input:SelfStudyPlanCreateInput!){selfStudyPlanCreate(input:$input){...SelfStudyPlanRow}}fragment SelfStudyPlanRow on SelfStudyPlan{id version status aim resources reviewRemark approvedOn endedOn endReason member{id name}mentor{id name}milestones(first:50){nodes{id position title dueOn proof provenOn result}}}" as unknown as Mutation<SelfStudyPlanCreateMutation, SelfStudyPlanCreateMutationVariables, 'reading'>;

/** Changes a draft (修改自学计划). */
export const SelfStudyPlanUpdate =
  "mutation SelfStudyPlanUpdate($input:SelfStudyPlanUpdateInput!){selfStudyPlanUpdate(input:$input){...SelfStudyPlanRow}}fragment SelfStudyPlanRow on SelfStudyPlan{id version status aim resources reviewRemark approvedOn endedOn endReason member{id name}mentor{id name}milestones(first:50){nodes{id position title dueOn proof provenOn result}}}" as unknown as Mutation<SelfStudyPlanUpdateMutation, SelfStudyPlanUpdateMutationVariables, 'reading'>;

/** Hands it in to be approved (提交自学计划). */
export const SelfStudyPlanSubmit =
  "mutation SelfStudyPlanSubmit($input:SelfStudyPlanInput!){selfStudyPlanSubmit(input:$input){...SelfStudyPlanRow}}fragment SelfStudyPlanRow on SelfStudyPlan{id version status aim resources reviewRemark approvedOn endedOn endReason member{id name}mentor{id name}milestones(first:50){nodes{id position title dueOn proof provenOn result}}}" as unknown as Mutation<SelfStudyPlanSubmitMutation, SelfStudyPlanSubmitMutationVariables, 'reading'>;

/** Approves it, as its mentor or someone who reviews; it is followed from today on (批准自学计划). */
export const SelfStudyPlanApprove =
  "mutation SelfStudyPlanApprove($input:SelfStudyPlanReviewInput!){selfStudyPlanApprove(input:$input){...SelfStudyPlanRow}}fragment SelfStudyPlanRow on SelfStudyPlan{id version status aim resources reviewRemark approvedOn endedOn endReason member{id name}mentor{id name}milestones(first:50){nodes{id position title dueOn proof provenOn result}}}" as unknown as Mutation<SelfStudyPlanApproveMutation, SelfStudyPlanApproveMutationVariables, 'reading'>;

/** Sends it back with a remark (退回自学计划). */
export const SelfStudyPlanReturn =
  "mutation SelfStudyPlanReturn($input:SelfStudyPlanReviewInput!){selfStudyPlanReturn(input:$input){...SelfStudyPlanRow}}fragment SelfStudyPlanRow on SelfStudyPlan{id version status aim resources reviewRemark approvedOn endedOn endReason member{id name}mentor{id name}milestones(first:50){nodes{id position title dueOn proof provenOn result}}}" as unknown as Mutation<SelfStudyPlanReturnMutation, SelfStudyPlanReturnMutationVariables, 'reading'>;

/** Says what proves a milestone (完成里程碑). */
export const SelfStudyMilestoneProve =
  "mutation SelfStudyMilestoneProve($input:SelfStudyMilestoneProveInput!){selfStudyMilestoneProve(input:$input){id provenOn result selfStudyPlan{...SelfStudyPlanRow}}}fragment SelfStudyPlanRow on SelfStudyPlan{id version status aim resources reviewRemark approvedOn endedOn endReason member{id name}mentor{id name}milestones(first:50){nodes{id position title dueOn proof provenOn result}}}" as unknown as Mutation<SelfStudyMilestoneProveMutation, SelfStudyMilestoneProveMutationVariables, 'reading'>;

/** Confirms, as its mentor or someone who reviews, that all milestones are proven (完成自学计划). */
export const SelfStudyPlanComplete =
  "mutation SelfStudyPlanComplete($input:SelfStudyPlanReviewInput!){selfStudyPlanComplete(input:$input){...SelfStudyPlanRow}}fragment SelfStudyPlanRow on SelfStudyPlan{id version status aim resources reviewRemark approvedOn endedOn endReason member{id name}mentor{id name}milestones(first:50){nodes{id position title dueOn proof provenOn result}}}" as unknown as Mutation<SelfStudyPlanCompleteMutation, SelfStudyPlanCompleteMutationVariables, 'reading'>;

/** Gives it up, be it a draft, in review or followed (放弃自学计划). */
export const SelfStudyPlanAbandon =
  "mutation SelfStudyPlanAbandon($input:SelfStudyPlanInput!){selfStudyPlanAbandon(input:$input){...SelfStudyPlanRow}}fragment SelfStudyPlanRow on SelfStudyPlan{id version status aim resources reviewRemark approvedOn endedOn endReason member{id name}mentor{id name}milestones(first:50){nodes{id position title dueOn proof provenOn result}}}" as unknown as Mutation<SelfStudyPlanAbandonMutation, SelfStudyPlanAbandonMutationVariables, 'reading'>;

/** Takes it back before anybody has decided on it (撤回自学计划). */
export const SelfStudyPlanTakeBack =
  "mutation SelfStudyPlanTakeBack($input:SelfStudyPlanInput!){selfStudyPlanTakeBack(input:$input){...SelfStudyPlanRow}}fragment SelfStudyPlanRow on SelfStudyPlan{id version status aim resources reviewRemark approvedOn endedOn endReason member{id name}mentor{id name}milestones(first:50){nodes{id position title dueOn proof provenOn result}}}" as unknown as Mutation<SelfStudyPlanTakeBackMutation, SelfStudyPlanTakeBackMutationVariables, 'reading'>;

/** Takes up again, as its mentor or someone who reviews, what was completed or given up by mistake (恢复自学计划). */
export const SelfStudyPlanReopen =
  "mutation SelfStudyPlanReopen($input:SelfStudyPlanReviewInput!){selfStudyPlanReopen(input:$input){...SelfStudyPlanRow}}fragment SelfStudyPlanRow on SelfStudyPlan{id version status aim resources reviewRemark approvedOn endedOn endReason member{id name}mentor{id name}milestones(first:50){nodes{id position title dueOn proof provenOn result}}}" as unknown as Mutation<SelfStudyPlanReopenMutation, SelfStudyPlanReopenMutationVariables, 'reading'>;

/** Who asks; empty without a token (当前用户). */
export const MyReadThroughs =
  "query MyReadThroughs($first:Int=20$after:String){viewer{member{id readThroughs(first:$first after:$after){totalCount nodes{...ReadThroughRow}pageInfo{hasNextPage endCursor}}}}}fragment ReadThroughRow on ReadThrough{id version status attempt mode progress minutes startedOn finishedOn evidenceReached stopReason reviewRemark work{id title byline}edition{id pages}readingActivity{id title}}" as unknown as Query<MyReadThroughsQuery, MyReadThroughsQueryVariables, 'reading'>;

/** The readings that you can see (阅读记录列表). */
export const ReadThroughsToReview =
  "query ReadThroughsToReview($first:Int=20$after:String){readThroughs(filter:{status:{eq:FINISHED}}first:$first after:$after){totalCount nodes{...ReadThroughRow member{id name}}pageInfo{hasNextPage endCursor}}}fragment ReadThroughRow on ReadThrough{id version status attempt mode progress minutes startedOn finishedOn evidenceReached stopReason reviewRemark work{id title byline}edition{id pages}readingActivity{id title}}" as unknown as Query<ReadThroughsToReviewQuery, ReadThroughsToReviewQueryVariables, 'reading'>;

/** Takes a book up, in an activity or without; what is open of it already is answered as it is (计划阅读). */
export const ReadThroughPlan =
  "mutation ReadThroughPlan($input:ReadThroughPlanInput!){readThroughPlan(input:$input){...ReadThroughRow}}fragment ReadThroughRow on ReadThrough{id version status attempt mode progress minutes startedOn finishedOn evidenceReached stopReason reviewRemark work{id title byline}edition{id pages}readingActivity{id title}}" as unknown as Mutation<ReadThroughPlanMutation, ReadThroughPlanMutationVariables, 'reading'>;

/** Begins it (开始阅读). */
export const ReadThroughStart =
  "mutation ReadThroughStart($input:ReadThroughInput!){readThroughStart(input:$input){...ReadThroughRow}}fragment ReadThroughRow on ReadThrough{id version status attempt mode progress minutes startedOn finishedOn evidenceReached stopReason reviewRemark work{id title byline}edition{id pages}readingActivity{id title}}" as unknown as Mutation<ReadThroughStartMutation, ReadThroughStartMutationVariables, 'reading'>;

/** Puts it aside (暂停阅读). */
export const ReadThroughPause =
  "mutation ReadThroughPause($input:ReadThroughInput!){readThroughPause(input:$input){...ReadThroughRow}}fragment ReadThroughRow on ReadThrough{id version status attempt mode progress minutes startedOn finishedOn evidenceReached stopReason reviewRemark work{id title byline}edition{id pages}readingActivity{id title}}" as unknown as Mutation<ReadThroughPauseMutation, ReadThroughPauseMutationVariables, 'reading'>;

/** Goes on with it (继续阅读). */
export const ReadThroughResume =
  "mutation ReadThroughResume($input:ReadThroughInput!){readThroughResume(input:$input){...ReadThroughRow}}fragment ReadThroughRow on ReadThrough{id version status attempt mode progress minutes startedOn finishedOn evidenceReached stopReason reviewRemark work{id title byline}edition{id pages}readingActivity{id title}}" as unknown as Mutation<ReadThroughResumeMutation, ReadThroughResumeMutationVariables, 'reading'>;

/** Gives it up, be it planned, under way or put aside (放弃阅读). */
export const ReadThroughStop =
  "mutation ReadThroughStop($input:ReadThroughInput!){readThroughStop(input:$input){...ReadThroughRow}}fragment ReadThroughRow on ReadThrough{id version status attempt mode progress minutes startedOn finishedOn evidenceReached stopReason reviewRemark work{id title byline}edition{id pages}readingActivity{id title}}" as unknown as Mutation<ReadThroughStopMutation, ReadThroughStopMutationVariables, 'reading'>;

/** Declares that it is read to the end (读完). */
export const ReadThroughFinish =
  "mutation ReadThroughFinish($input:ReadThroughInput!){readThroughFinish(input:$input){...ReadThroughRow}}fragment ReadThroughRow on ReadThrough{id version status attempt mode progress minutes startedOn finishedOn evidenceReached stopReason reviewRemark work{id title byline}edition{id pages}readingActivity{id title}}" as unknown as Mutation<ReadThroughFinishMutation, ReadThroughFinishMutationVariables, 'reading'>;

/** Records how far one has got; never back but by a correction (登记进度). */
export const ReadingProgressRecord =
  "mutation ReadingProgressRecord($input:ReadingProgressRecordInput!){readingProgressRecord(input:$input){id loggedOn progressBefore progressAfter minutes readThrough{...ReadThroughRow}}}fragment ReadThroughRow on ReadThrough{id version status attempt mode progress minutes startedOn finishedOn evidenceReached stopReason reviewRemark work{id title byline}edition{id pages}readingActivity{id title}}" as unknown as Mutation<ReadingProgressRecordMutation, ReadingProgressRecordMutationVariables, 'reading'>;

/** Confirms that a book was read: evidence level 3 (核实阅读). */
export const ReadThroughVerify =
  "mutation ReadThroughVerify($input:ReadThroughVerifyInput!){readThroughVerify(input:$input){...ReadThroughRow}}fragment ReadThroughRow on ReadThrough{id version status attempt mode progress minutes startedOn finishedOn evidenceReached stopReason reviewRemark work{id title byline}edition{id pages}readingActivity{id title}}" as unknown as Mutation<ReadThroughVerifyMutation, ReadThroughVerifyMutationVariables, 'reading'>;

/** Doubts that a book was read, and says why; it counts nowhere then (存疑). */
export const ReadThroughChallenge =
  "mutation ReadThroughChallenge($input:ReadThroughChallengeInput!){readThroughChallenge(input:$input){...ReadThroughRow}}fragment ReadThroughRow on ReadThrough{id version status attempt mode progress minutes startedOn finishedOn evidenceReached stopReason reviewRemark work{id title byline}edition{id pages}readingActivity{id title}}" as unknown as Mutation<ReadThroughChallengeMutation, ReadThroughChallengeMutationVariables, 'reading'>;

/** Goes on with what was said to be finished, before a reviewer has judged it (继续未读完的书). */
export const ReadThroughGoOn =
  "mutation ReadThroughGoOn($input:ReadThroughInput!){readThroughGoOn(input:$input){...ReadThroughRow}}fragment ReadThroughRow on ReadThrough{id version status attempt mode progress minutes startedOn finishedOn evidenceReached stopReason reviewRemark work{id title byline}edition{id pages}readingActivity{id title}}" as unknown as Mutation<ReadThroughGoOnMutation, ReadThroughGoOnMutationVariables, 'reading'>;

/** Takes back that it was verified or doubted: it is finished, as its reader says (撤回核实结论). */
export const ReadThroughReopen =
  "mutation ReadThroughReopen($input:ReadThroughReopenInput!){readThroughReopen(input:$input){...ReadThroughRow}}fragment ReadThroughRow on ReadThrough{id version status attempt mode progress minutes startedOn finishedOn evidenceReached stopReason reviewRemark work{id title byline}edition{id pages}readingActivity{id title}}" as unknown as Mutation<ReadThroughReopenMutation, ReadThroughReopenMutationVariables, 'reading'>;

/** The reading activities that you can see (读书活动列表). */
export const ReadingActivities =
  "query ReadingActivities($first:Int=20$after:String$filter:ReadingActivityFilter$orderBy:[ReadingActivityOrder!]=[STARTS_ON_DESC]){readingActivities(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount nodes{...ReadingActivityRow}pageInfo{hasNextPage endCursor}}}fragment ReadingActivityRow on ReadingActivity{id version status title theme audience audienceZh startsOn endsOn closedOn changeReason evidenceLevel deliverables{kind least}unit{id name}}" as unknown as Query<ReadingActivitiesQuery, ReadingActivitiesQueryVariables, 'reading'>;

/** A unit by its id or code (单位). */
export const UnitReadingActivities =
  "query UnitReadingActivities($unit:ID!$first:Int=20$after:String){unit(id:$unit){readingActivities(first:$first after:$after orderBy:STARTS_ON_DESC){totalCount nodes{...ReadingActivityRow}pageInfo{hasNextPage endCursor}}}}fragment ReadingActivityRow on ReadingActivity{id version status title theme audience audienceZh startsOn endsOn closedOn changeReason evidenceLevel deliverables{kind least}unit{id name}}" as unknown as Query<UnitReadingActivitiesQuery, UnitReadingActivitiesQueryVariables, 'reading'>;

/** A reading activity by its id (读书活动). */
export const ReadingActivity =
  "query ReadingActivity($id:ID!){readingActivity(id:$id){...ReadingActivityRow books(first:100 orderBy:POSITION_ASC){nodes{position required work{id title byline}}}}}fragment ReadingActivityRow on ReadingActivity{id version status title theme audience audienceZh startsOn endsOn closedOn changeReason evidenceLevel deliverables{kind least}unit{id name}}" as unknown as Query<ReadingActivityQuery, ReadingActivityQueryVariables, 'reading'>;

/** A reading activity by its id (读书活动). */
export const ReadingActivityResults =
  "query ReadingActivityResults($id:ID!$first:Int=50$after:String){readingActivity(id:$id){id status results(first:$first after:$after){totalCount nodes{id booksRead requiredRead requiredBooks evidenceLevel isComplete deliverables{kind least done}member{id name}unit{id name}}pageInfo{hasNextPage endCursor}}}}" as unknown as Query<ReadingActivityResultsQuery, ReadingActivityResultsQueryVariables, 'reading'>;

/** Begins a reading activity as a draft (新建读书活动). */
export const ReadingActivityCreate =
  "mutation ReadingActivityCreate($input:ReadingActivityCreateInput!){readingActivityCreate(input:$input){...ReadingActivityRow}}fragment ReadingActivityRow on ReadingActivity{id version status title theme audience audienceZh startsOn endsOn closedOn changeReason evidenceLevel deliverables{kind least}unit{id name}}" as unknown as Mutation<ReadingActivityCreateMutation, ReadingActivityCreateMutationVariables, 'reading'>;

/** Changes a draft (修改读书活动). */
export const ReadingActivityUpdate =
  "mutation ReadingActivityUpdate($input:ReadingActivityUpdateInput!){readingActivityUpdate(input:$input){...ReadingActivityRow}}fragment ReadingActivityRow on ReadingActivity{id version status title theme audience audienceZh startsOn endsOn closedOn changeReason evidenceLevel deliverables{kind least}unit{id name}}" as unknown as Mutation<ReadingActivityUpdateMutation, ReadingActivityUpdateMutationVariables, 'reading'>;

/** Announces it to its audience (发布读书活动). */
export const ReadingActivityPublish =
  "mutation ReadingActivityPublish($input:ReadingActivityInput!){readingActivityPublish(input:$input){...ReadingActivityRow}}fragment ReadingActivityRow on ReadingActivity{id version status title theme audience audienceZh startsOn endsOn closedOn changeReason evidenceLevel deliverables{kind least}unit{id name}}" as unknown as Mutation<ReadingActivityPublishMutation, ReadingActivityPublishMutationVariables, 'reading'>;

/** Begins the reading (启动读书活动). */
export const ReadingActivityActivate =
  "mutation ReadingActivityActivate($input:ReadingActivityInput!){readingActivityActivate(input:$input){...ReadingActivityRow}}fragment ReadingActivityRow on ReadingActivity{id version status title theme audience audienceZh startsOn endsOn closedOn changeReason evidenceLevel deliverables{kind least}unit{id name}}" as unknown as Mutation<ReadingActivityActivateMutation, ReadingActivityActivateMutationVariables, 'reading'>;

/** Takes nothing new any more (截止提交). */
export const ReadingActivityCloseSubmissions =
  "mutation ReadingActivityCloseSubmissions($input:ReadingActivityInput!){readingActivityCloseSubmissions(input:$input){...ReadingActivityRow}}fragment ReadingActivityRow on ReadingActivity{id version status title theme audience audienceZh startsOn endsOn closedOn changeReason evidenceLevel deliverables{kind least}unit{id name}}" as unknown as Mutation<ReadingActivityCloseSubmissionsMutation, ReadingActivityCloseSubmissionsMutationVariables, 'reading'>;

/** Begins the judging (开始评审). */
export const ReadingActivityBeginJudging =
  "mutation ReadingActivityBeginJudging($input:ReadingActivityInput!){readingActivityBeginJudging(input:$input){...ReadingActivityRow}}fragment ReadingActivityRow on ReadingActivity{id version status title theme audience audienceZh startsOn endsOn closedOn changeReason evidenceLevel deliverables{kind least}unit{id name}}" as unknown as Mutation<ReadingActivityBeginJudgingMutation, ReadingActivityBeginJudgingMutationVariables, 'reading'>;

/** Fixes and tells who has done what, once everything is judged (公布结果). */
export const ReadingActivityPublishResults =
  "mutation ReadingActivityPublishResults($input:ReadingActivityInput!){readingActivityPublishResults(input:$input){...ReadingActivityRow}}fragment ReadingActivityRow on ReadingActivity{id version status title theme audience audienceZh startsOn endsOn closedOn changeReason evidenceLevel deliverables{kind least}unit{id name}}" as unknown as Mutation<ReadingActivityPublishResultsMutation, ReadingActivityPublishResultsMutationVariables, 'reading'>;

/** Ends it (归档读书活动). */
export const ReadingActivityArchive =
  "mutation ReadingActivityArchive($input:ReadingActivityInput!){readingActivityArchive(input:$input){...ReadingActivityRow}}fragment ReadingActivityRow on ReadingActivity{id version status title theme audience audienceZh startsOn endsOn closedOn changeReason evidenceLevel deliverables{kind least}unit{id name}}" as unknown as Mutation<ReadingActivityArchiveMutation, ReadingActivityArchiveMutationVariables, 'reading'>;

/** Gives it a later last day before its results are told; closed submissions open again (延长读书活动). */
export const ReadingActivityProlong =
  "mutation ReadingActivityProlong($input:ReadingActivityProlongInput!){readingActivityProlong(input:$input){...ReadingActivityRow}}fragment ReadingActivityRow on ReadingActivity{id version status title theme audience audienceZh startsOn endsOn closedOn changeReason evidenceLevel deliverables{kind least}unit{id name}}" as unknown as Mutation<ReadingActivityProlongMutation, ReadingActivityProlongMutationVariables, 'reading'>;

/** Takes back the results to judge again; the audit log keeps what was told (撤回活动结果). */
export const ReadingActivityWithdrawResults =
  "mutation ReadingActivityWithdrawResults($input:ReadingActivityReasonInput!){readingActivityWithdrawResults(input:$input){...ReadingActivityRow}}fragment ReadingActivityRow on ReadingActivity{id version status title theme audience audienceZh startsOn endsOn closedOn changeReason evidenceLevel deliverables{kind least}unit{id name}}" as unknown as Mutation<ReadingActivityWithdrawResultsMutation, ReadingActivityWithdrawResultsMutationVariables, 'reading'>;

/** Calls it off before its results are told; what was read stays with its readers (取消读书活动). */
export const ReadingActivityCancel =
  "mutation ReadingActivityCancel($input:ReadingActivityReasonInput!){readingActivityCancel(input:$input){...ReadingActivityRow}}fragment ReadingActivityRow on ReadingActivity{id version status title theme audience audienceZh startsOn endsOn closedOn changeReason evidenceLevel deliverables{kind least}unit{id name}}" as unknown as Mutation<ReadingActivityCancelMutation, ReadingActivityCancelMutationVariables, 'reading'>;

/** Who asks; empty without a token (当前用户). */
export const MyReadingNotes =
  "query MyReadingNotes($first:Int=20$after:String){viewer{member{id readingNotes(first:$first after:$after){totalCount nodes{...ReadingNoteRow}pageInfo{hasNextPage endCursor}}}}}fragment ReadingNoteRow on ReadingNote{id version status kind title body words visibility score submittedOn approvedOn reviewRemark readThrough{id evidenceReached work{id title}}}" as unknown as Query<MyReadingNotesQuery, MyReadingNotesQueryVariables, 'reading'>;

/** The notes that you can see (读书笔记列表). */
export const ReadingNotesToReview =
  "query ReadingNotesToReview($first:Int=20$after:String){readingNotes(filter:{status:{eq:SUBMITTED}}first:$first after:$after){totalCount nodes{...ReadingNoteRow similarity isSimilar similarTo{id title}author{id name}}pageInfo{hasNextPage endCursor}}}fragment ReadingNoteRow on ReadingNote{id version status kind title body words visibility score submittedOn approvedOn reviewRemark readThrough{id evidenceReached work{id title}}}" as unknown as Query<ReadingNotesToReviewQuery, ReadingNotesToReviewQueryVariables, 'reading'>;

/** Begins a note as a draft (新建笔记). */
export const ReadingNoteCreate =
  "mutation ReadingNoteCreate($input:ReadingNoteCreateInput!){readingNoteCreate(input:$input){...ReadingNoteRow}}fragment ReadingNoteRow on ReadingNote{id version status kind title body words visibility score submittedOn approvedOn reviewRemark readThrough{id evidenceReached work{id title}}}" as unknown as Mutation<ReadingNoteCreateMutation, ReadingNoteCreateMutationVariables, 'reading'>;

/** Changes a draft, or what was returned (修改笔记). */
export const ReadingNoteUpdate =
  "mutation ReadingNoteUpdate($input:ReadingNoteUpdateInput!){readingNoteUpdate(input:$input){...ReadingNoteRow}}fragment ReadingNoteRow on ReadingNote{id version status kind title body words visibility score submittedOn approvedOn reviewRemark readThrough{id evidenceReached work{id title}}}" as unknown as Mutation<ReadingNoteUpdateMutation, ReadingNoteUpdateMutationVariables, 'reading'>;

/** Hands a note in to be reviewed, or again after it was returned (提交笔记). */
export const ReadingNoteSubmit =
  "mutation ReadingNoteSubmit($input:ReadingNoteInput!){readingNoteSubmit(input:$input){...ReadingNoteRow}}fragment ReadingNoteRow on ReadingNote{id version status kind title body words visibility score submittedOn approvedOn reviewRemark readThrough{id evidenceReached work{id title}}}" as unknown as Mutation<ReadingNoteSubmitMutation, ReadingNoteSubmitMutationVariables, 'reading'>;

/** Approves it: its reading reaches evidence level 1 (通过笔记). */
export const ReadingNoteApprove =
  "mutation ReadingNoteApprove($input:ReadingNoteApproveInput!){readingNoteApprove(input:$input){...ReadingNoteRow}}fragment ReadingNoteRow on ReadingNote{id version status kind title body words visibility score submittedOn approvedOn reviewRemark readThrough{id evidenceReached work{id title}}}" as unknown as Mutation<ReadingNoteApproveMutation, ReadingNoteApproveMutationVariables, 'reading'>;

/** Sends it back to its author with a remark; one that was approved counts no longer (退回笔记). */
export const ReadingNoteReturn =
  "mutation ReadingNoteReturn($input:ReadingNoteReturnInput!){readingNoteReturn(input:$input){...ReadingNoteRow}}fragment ReadingNoteRow on ReadingNote{id version status kind title body words visibility score submittedOn approvedOn reviewRemark readThrough{id evidenceReached work{id title}}}" as unknown as Mutation<ReadingNoteReturnMutation, ReadingNoteReturnMutationVariables, 'reading'>;

/** Shows an approved one as an example (设为精选). */
export const ReadingNoteFeature =
  "mutation ReadingNoteFeature($input:ReadingNoteInput!){readingNoteFeature(input:$input){...ReadingNoteRow}}fragment ReadingNoteRow on ReadingNote{id version status kind title body words visibility score submittedOn approvedOn reviewRemark readThrough{id evidenceReached work{id title}}}" as unknown as Mutation<ReadingNoteFeatureMutation, ReadingNoteFeatureMutationVariables, 'reading'>;

/** Takes it back before a reviewer has judged it (撤回笔记). */
export const ReadingNoteTakeBack =
  "mutation ReadingNoteTakeBack($input:ReadingNoteInput!){readingNoteTakeBack(input:$input){...ReadingNoteRow}}fragment ReadingNoteRow on ReadingNote{id version status kind title body words visibility score submittedOn approvedOn reviewRemark readThrough{id evidenceReached work{id title}}}" as unknown as Mutation<ReadingNoteTakeBackMutation, ReadingNoteTakeBackMutationVariables, 'reading'>;

/** Shows it as an example no longer; it stays approved (取消精选). */
export const ReadingNoteUnfeature =
  "mutation ReadingNoteUnfeature($input:ReadingNoteInput!){readingNoteUnfeature(input:$input){...ReadingNoteRow}}fragment ReadingNoteRow on ReadingNote{id version status kind title body words visibility score submittedOn approvedOn reviewRemark readThrough{id evidenceReached work{id title}}}" as unknown as Mutation<ReadingNoteUnfeatureMutation, ReadingNoteUnfeatureMutationVariables, 'reading'>;

export type {
  ActivityBookFilter,
  ActivityBookInput,
  ActivityBookOrder,
  CatalogueImportInput,
  DeliverableKind,
  DeliverableKindTest,
  EditionChanges,
  EditionCreateInput,
  EditionFilter,
  EditionFormat,
  EditionFormatTest,
  EditionOrder,
  EditionUpdateInput,
  NoteVisibility,
  NoteVisibilityTest,
  ProgressMode,
  ProgressModeTest,
  ReadThroughChallengeInput,
  ReadThroughFilter,
  ReadThroughInput,
  ReadThroughOrder,
  ReadThroughPlanInput,
  ReadThroughReopenInput,
  ReadThroughStatus,
  ReadThroughStatusTest,
  ReadThroughVerifyInput,
  ReadingActivityChanges,
  ReadingActivityCreateInput,
  ReadingActivityFilter,
  ReadingActivityInput,
  ReadingActivityOrder,
  ReadingActivityProlongInput,
  ReadingActivityReasonInput,
  ReadingActivityStatus,
  ReadingActivityStatusTest,
  ReadingActivityUpdateInput,
  ReadingDeliverableInput,
  ReadingGoalFilter,
  ReadingGoalMetric,
  ReadingGoalMetricTest,
  ReadingGoalOrder,
  ReadingGoalOwner,
  ReadingGoalOwnerTest,
  ReadingGoalSetInput,
  ReadingNoteApproveInput,
  ReadingNoteChanges,
  ReadingNoteCreateInput,
  ReadingNoteFilter,
  ReadingNoteInput,
  ReadingNoteOrder,
  ReadingNoteReturnInput,
  ReadingNoteStatus,
  ReadingNoteStatusTest,
  ReadingNoteUpdateInput,
  ReadingProgressFilter,
  ReadingProgressOrder,
  ReadingProgressRecordInput,
  ReadingResultFilter,
  ReadingResultOrder,
  ScoreTest,
  SelfStudyMilestoneFilter,
  SelfStudyMilestoneInput,
  SelfStudyMilestoneOrder,
  SelfStudyMilestoneProveInput,
  SelfStudyPlanChanges,
  SelfStudyPlanCreateInput,
  SelfStudyPlanFilter,
  SelfStudyPlanInput,
  SelfStudyPlanOrder,
  SelfStudyPlanReviewInput,
  SelfStudyPlanStatus,
  SelfStudyPlanStatusTest,
  SelfStudyPlanUpdateInput,
  WorkChanges,
  WorkCreateInput,
  WorkFilter,
  WorkOrder,
  WorkUpdateInput,
} from './types.ts';
