// Written by `npm run sdk`; do not edit.

import type { Mutation, Open, Query } from '../document.ts';
import type * as Types from './types.ts';

export type EvaluationCyclesQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.EvaluationCycleFilter>;
}>;


export type EvaluationCyclesQuery = { readonly evaluationCycles: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly name: string, readonly status: Open<Types.EvaluationCycleStatus>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null }> } };

export type EvaluationCycleQueryVariables = Types.Exact<{
  id: Types.Scalars['ID']['input'];
}>;


export type EvaluationCycleQuery = { readonly evaluationCycle: { readonly id: string, readonly version: number, readonly year: number, readonly name: string, readonly status: Open<Types.EvaluationCycleStatus>, readonly statusReason: string | null, readonly periodFrom: string, readonly periodTo: string, readonly deviationLimit: number, readonly metricsFrozenAt: string | null, readonly finalAt: string | null, readonly weights: { readonly self: number, readonly unit: number, readonly committee: number, readonly metric: number }, readonly windows: ReadonlyArray<{ readonly stage: Open<Types.EvaluationStage>, readonly from: string, readonly to: string }>, readonly policies: { readonly pluginOff: Open<Types.NotApplicablePolicy>, readonly notInstalled: Open<Types.NotApplicablePolicy>, readonly pluginOffOwn: Open<Types.NotApplicablePolicy>, readonly nothingToMeasure: Open<Types.NotApplicablePolicy>, readonly selfSheet: Open<Types.MissingSheetPolicy>, readonly unitSheet: Open<Types.MissingSheetPolicy>, readonly committeeSheet: Open<Types.MissingSheetPolicy>, readonly leastCoverage: number }, readonly calculation: { readonly done: number, readonly total: number, readonly isRunning: boolean, readonly finishedAt: string | null } | null, readonly sheetCounts: ReadonlyArray<{ readonly stage: Open<Types.EvaluationStage>, readonly status: Open<Types.EvaluationSheetStatus>, readonly count: number }>, readonly systems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly system: { readonly id: string, readonly code: string, readonly name: string, readonly nameZh: string } | null, readonly indexVersion: { readonly id: string, readonly no: number } | null }> } } | null };

export type EvaluationSubjectsQueryVariables = Types.Exact<{
  cycle: Types.Scalars['ID']['input'];
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.EvaluationSubjectFilter>;
}>;


export type EvaluationSubjectsQuery = { readonly evaluationCycle: { readonly id: string, readonly subjects: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Open<Types.SubjectKind>, readonly code: string, readonly name: string, readonly status: Open<Types.EvaluationSubjectStatus>, readonly statusReason: string | null, readonly needsCalculation: boolean, readonly metrics: ReadonlyArray<{ readonly metric: string, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly absence: Open<Types.ScoreAbsence> | null }>, readonly result: { readonly id: string, readonly no: number, readonly total: number | null, readonly band: string | null, readonly rank: number | null, readonly coverage: number | null } | null }> } } | null };

export type EvaluationCycleCreateMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleCreateInput;
}>;


export type EvaluationCycleCreateMutation = { readonly evaluationCycleCreate: { readonly id: string, readonly version: number, readonly status: Open<Types.EvaluationCycleStatus> } };

export type EvaluationCycleUpdateMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleUpdateInput;
}>;


export type EvaluationCycleUpdateMutation = { readonly evaluationCycleUpdate: { readonly id: string, readonly version: number } };

export type EvaluationCyclePublishMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleInput;
}>;


export type EvaluationCyclePublishMutation = { readonly evaluationCyclePublish: { readonly id: string, readonly status: Open<Types.EvaluationCycleStatus> } };

export type EvaluationCycleOpenSelfAssessmentMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleInput;
}>;


export type EvaluationCycleOpenSelfAssessmentMutation = { readonly evaluationCycleOpenSelfAssessment: { readonly id: string, readonly status: Open<Types.EvaluationCycleStatus> } };

export type EvaluationCycleOpenUnitReviewMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleInput;
}>;


export type EvaluationCycleOpenUnitReviewMutation = { readonly evaluationCycleOpenUnitReview: { readonly id: string, readonly status: Open<Types.EvaluationCycleStatus> } };

export type EvaluationCycleOpenCommitteeReviewMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleInput;
}>;


export type EvaluationCycleOpenCommitteeReviewMutation = { readonly evaluationCycleOpenCommitteeReview: { readonly id: string, readonly status: Open<Types.EvaluationCycleStatus> } };

export type EvaluationCycleOpenCalibrationMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleInput;
}>;


export type EvaluationCycleOpenCalibrationMutation = { readonly evaluationCycleOpenCalibration: { readonly id: string, readonly status: Open<Types.EvaluationCycleStatus> } };

export type EvaluationCycleCloseMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleInput;
}>;


export type EvaluationCycleCloseMutation = { readonly evaluationCycleClose: { readonly id: string, readonly status: Open<Types.EvaluationCycleStatus>, readonly finalAt: string | null } };

export type EvaluationCycleArchiveMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleInput;
}>;


export type EvaluationCycleArchiveMutation = { readonly evaluationCycleArchive: { readonly id: string, readonly status: Open<Types.EvaluationCycleStatus> } };

export type EvaluationCycleFreezeMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleFreezeInput;
}>;


export type EvaluationCycleFreezeMutation = { readonly evaluationCycleFreeze: { readonly id: string, readonly metricsFrozenAt: string | null } };

export type EvaluationCycleCalculateMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleInput;
}>;


export type EvaluationCycleCalculateMutation = { readonly evaluationCycleCalculate: { readonly id: string, readonly calculation: { readonly done: number, readonly total: number, readonly isRunning: boolean } | null } };

export type EvaluationCycleAdoptMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleInput;
}>;


export type EvaluationCycleAdoptMutation = { readonly evaluationCycleAdopt: { readonly id: string, readonly status: Open<Types.EvaluationCycleStatus> } };

export type EvaluationCycleKeepMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleInput;
}>;


export type EvaluationCycleKeepMutation = { readonly evaluationCycleKeep: { readonly id: string, readonly status: Open<Types.EvaluationCycleStatus> } };

export type EvaluationCycleBackToSelfAssessmentMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleReasonInput;
}>;


export type EvaluationCycleBackToSelfAssessmentMutation = { readonly evaluationCycleBackToSelfAssessment: { readonly id: string, readonly status: Open<Types.EvaluationCycleStatus>, readonly statusReason: string | null } };

export type EvaluationCycleBackToUnitReviewMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleReasonInput;
}>;


export type EvaluationCycleBackToUnitReviewMutation = { readonly evaluationCycleBackToUnitReview: { readonly id: string, readonly status: Open<Types.EvaluationCycleStatus>, readonly statusReason: string | null } };

export type EvaluationCycleBackToCommitteeReviewMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleReasonInput;
}>;


export type EvaluationCycleBackToCommitteeReviewMutation = { readonly evaluationCycleBackToCommitteeReview: { readonly id: string, readonly status: Open<Types.EvaluationCycleStatus>, readonly statusReason: string | null } };

export type EvaluationCycleReopenMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleReasonInput;
}>;


export type EvaluationCycleReopenMutation = { readonly evaluationCycleReopen: { readonly id: string, readonly status: Open<Types.EvaluationCycleStatus>, readonly statusReason: string | null } };

export type EvaluationCycleRestoreMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleReasonInput;
}>;


export type EvaluationCycleRestoreMutation = { readonly evaluationCycleRestore: { readonly id: string, readonly status: Open<Types.EvaluationCycleStatus>, readonly statusReason: string | null } };

export type EvaluationCycleCancelMutationVariables = Types.Exact<{
  input: Types.EvaluationCycleReasonInput;
}>;


export type EvaluationCycleCancelMutation = { readonly evaluationCycleCancel: { readonly id: string, readonly status: Open<Types.EvaluationCycleStatus>, readonly statusReason: string | null } };

export type EvaluationSubjectAddMutationVariables = Types.Exact<{
  input: Types.EvaluationSubjectAddInput;
}>;


export type EvaluationSubjectAddMutation = { readonly evaluationSubjectAdd: { readonly id: string, readonly subjects: { readonly totalCount: number } } };

export type EvaluationSubjectExcludeMutationVariables = Types.Exact<{
  input: Types.EvaluationSubjectsInput;
}>;


export type EvaluationSubjectExcludeMutation = { readonly evaluationSubjectExclude: ReadonlyArray<{ readonly id: string, readonly status: Open<Types.EvaluationSubjectStatus>, readonly statusReason: string | null }> };

export type EvaluationSubjectIncludeMutationVariables = Types.Exact<{
  input: Types.EvaluationSubjectsInput;
}>;


export type EvaluationSubjectIncludeMutation = { readonly evaluationSubjectInclude: ReadonlyArray<{ readonly id: string, readonly status: Open<Types.EvaluationSubjectStatus>, readonly statusReason: string | null }> };

export type EvaluationRankingQueryVariables = Types.Exact<{
  cycle: Types.Scalars['ID']['input'];
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.EvaluationResultFilter>;
}>;


export type EvaluationRankingQuery = { readonly evaluationCycle: { readonly id: string, readonly results: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly total: number | null, readonly band: string | null, readonly rank: number | null, readonly coverage: number | null, readonly method: number, readonly publishedAt: string | null, readonly subject: { readonly id: string, readonly kind: Open<Types.SubjectKind>, readonly code: string, readonly name: string } | null }> } } | null };

export type EvaluationExplanationQueryVariables = Types.Exact<{
  subject: Types.Scalars['ID']['input'];
  cycle: Types.Scalars['ID']['input'];
}>;


export type EvaluationExplanationQuery = { readonly evaluationCycle: { readonly id: string, readonly subjects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly result: { readonly id: string, readonly no: number, readonly total: number | null, readonly band: string | null, readonly rank: number | null, readonly coverage: number | null, readonly method: number, readonly publishedAt: string | null, readonly inputsHash: string, readonly explanation: { readonly recomputedTotal: number | null, readonly veto: string | null, readonly vetoEffect: Open<Types.VetoEffect> | null, readonly stages: ReadonlyArray<{ readonly stage: Open<Types.EvaluationStage>, readonly score: number, readonly points: number | null }>, readonly nodes: ReadonlyArray<{ readonly code: string, readonly group: string | null, readonly depth: number, readonly kind: Open<Types.IndexNodeKind>, readonly share: number | null, readonly method: Open<Types.ScoringMethod> | null, readonly applicable: boolean, readonly absence: Open<Types.ScoreAbsence> | null, readonly score: number | null, readonly points: number | null, readonly cut: number | null, readonly indexNode: { readonly id: string, readonly name: string, readonly nameZh: string } | null, readonly scores: ReadonlyArray<{ readonly stage: Open<Types.EvaluationStage>, readonly score: number, readonly points: number | null, readonly absence: Open<Types.ScoreAbsence> | null }>, readonly readings: ReadonlyArray<{ readonly stage: Open<Types.EvaluationStage>, readonly value: number | null, readonly level: string | null, readonly absence: Open<Types.ScoreAbsence> | null }> }> } } | null }> } } | null };

export type MyEvaluationsQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
}>;


export type MyEvaluationsQuery = { readonly viewer: { readonly member: { readonly id: string, readonly evaluations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly cycle: { readonly id: string, readonly year: number, readonly name: string, readonly status: Open<Types.EvaluationCycleStatus> } | null, readonly result: { readonly id: string, readonly total: number | null, readonly band: string | null, readonly rank: number | null } | null }> } } | null } | null };

export type EvaluationSheetsQueryVariables = Types.Exact<{
  cycle: Types.Scalars['ID']['input'];
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.EvaluationSheetFilter>;
}>;


export type EvaluationSheetsQuery = { readonly evaluationCycle: { readonly id: string, readonly sheets: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stage: Open<Types.EvaluationStage>, readonly status: Open<Types.EvaluationSheetStatus>, readonly submittedAt: string | null, readonly returnReason: string | null, readonly subject: { readonly id: string, readonly code: string, readonly name: string } | null, readonly scorer: { readonly id: string, readonly name: string } | null, readonly scores: ReadonlyArray<{ readonly node: string, readonly value: number | null, readonly level: string | null, readonly items: ReadonlyArray<string>, readonly notApplicable: boolean, readonly reason: string | null, readonly indexNode: { readonly id: string, readonly name: string, readonly nameZh: string } | null, readonly evidence: ReadonlyArray<{ readonly title: string, readonly uri: string | null, readonly lockedAt: string | null, readonly attachment: { readonly id: string, readonly name: string, readonly contentType: string, readonly size: number, readonly sha256: string, readonly url: string } | null }> }> }> } } | null };

export type EvaluationSheetScoreMutationVariables = Types.Exact<{
  input: Types.EvaluationSheetScoreInput;
}>;


export type EvaluationSheetScoreMutation = { readonly evaluationSheetScore: { readonly scored: number, readonly submitted: number } };

export type EvaluationSheetSubmitMutationVariables = Types.Exact<{
  input: Types.EvaluationSheetSubmitInput;
}>;


export type EvaluationSheetSubmitMutation = { readonly evaluationSheetSubmit: { readonly scored: number, readonly submitted: number } };

export type EvaluationSheetReturnMutationVariables = Types.Exact<{
  input: Types.EvaluationSheetReturnInput;
}>;


export type EvaluationSheetReturnMutation = { readonly evaluationSheetReturn: { readonly id: string, readonly status: Open<Types.EvaluationSheetStatus> } };

export type VetoHitProposeMutationVariables = Types.Exact<{
  input: Types.VetoHitProposeInput;
}>;


export type VetoHitProposeMutation = { readonly vetoHitPropose: { readonly id: string, readonly status: Open<Types.VetoStatus>, readonly effect: Open<Types.VetoEffect>, readonly capBand: string | null } };

export type VetoHitConfirmMutationVariables = Types.Exact<{
  input: Types.VetoHitInput;
}>;


export type VetoHitConfirmMutation = { readonly vetoHitConfirm: { readonly id: string, readonly status: Open<Types.VetoStatus> } };

export type VetoHitLiftMutationVariables = Types.Exact<{
  input: Types.VetoHitLiftInput;
}>;


export type VetoHitLiftMutation = { readonly vetoHitLift: { readonly id: string, readonly status: Open<Types.VetoStatus> } };

export type IndexSystemsQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.IndexSystemFilter>;
}>;


export type IndexSystemsQuery = { readonly indexSystems: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly nameZh: string, readonly subject: Open<Types.SubjectKind>, readonly status: Open<Types.IndexSystemStatus>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly currentVersion: { readonly id: string, readonly no: number } | null }> } };

export type IndexVersionTreeQueryVariables = Types.Exact<{
  id: Types.Scalars['ID']['input'];
}>;


export type IndexVersionTreeQuery = { readonly indexVersion: { readonly id: string, readonly version: number, readonly no: number, readonly status: Open<Types.IndexVersionStatus>, readonly appliesTo: string, readonly appliesToZh: string, readonly notApplicable: Open<Types.NotApplicablePolicy>, readonly bands: ReadonlyArray<{ readonly code: string, readonly minScore: number }>, readonly nodes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly place: number, readonly code: string, readonly name: string, readonly nameZh: string, readonly kind: Open<Types.IndexNodeKind>, readonly weight: number | null, readonly maxPoints: number | null, readonly method: Open<Types.ScoringMethod> | null, readonly metric: string | null, readonly evidenceRequired: boolean, readonly scoredBy: ReadonlyArray<Open<Types.EvaluationStage>>, readonly effect: Open<Types.VetoEffect> | null, readonly capBand: string | null, readonly params: { readonly per: number | null, readonly floor: number | null, readonly cap: number | null, readonly dedupe: boolean, readonly threshold: number | null, readonly target: number | null, readonly bands: ReadonlyArray<{ readonly min: number, readonly score: number }>, readonly levels: ReadonlyArray<{ readonly code: string, readonly score: number }> } | null, readonly parent: { readonly id: string, readonly code: string } | null }> } } | null };

export type IndexSystemInstallMutationVariables = Types.Exact<{
  input: Types.IndexSystemInstallInput;
}>;


export type IndexSystemInstallMutation = { readonly indexSystemInstall: { readonly created: ReadonlyArray<string>, readonly already: number } };

export type IndexSystemCreateMutationVariables = Types.Exact<{
  input: Types.IndexSystemCreateInput;
}>;


export type IndexSystemCreateMutation = { readonly indexSystemCreate: { readonly id: string, readonly code: string, readonly status: Open<Types.IndexSystemStatus> } };

export type IndexSystemRetireMutationVariables = Types.Exact<{
  input: Types.IndexSystemInput;
}>;


export type IndexSystemRetireMutation = { readonly indexSystemRetire: { readonly id: string, readonly status: Open<Types.IndexSystemStatus> } };

export type IndexSystemReinstateMutationVariables = Types.Exact<{
  input: Types.IndexSystemInput;
}>;


export type IndexSystemReinstateMutation = { readonly indexSystemReinstate: { readonly id: string, readonly status: Open<Types.IndexSystemStatus> } };

export type IndexVersionDraftMutationVariables = Types.Exact<{
  input: Types.IndexSystemInput;
}>;


export type IndexVersionDraftMutation = { readonly indexVersionDraft: { readonly id: string, readonly version: number, readonly no: number, readonly status: Open<Types.IndexVersionStatus> } };

export type IndexVersionWriteMutationVariables = Types.Exact<{
  input: Types.IndexVersionWriteInput;
}>;


export type IndexVersionWriteMutation = { readonly indexVersionWrite: { readonly id: string, readonly version: number, readonly status: Open<Types.IndexVersionStatus> } };

export type IndexVersionPublishMutationVariables = Types.Exact<{
  input: Types.IndexVersionPublishInput;
}>;


export type IndexVersionPublishMutation = { readonly indexVersionPublish: { readonly id: string, readonly no: number, readonly status: Open<Types.IndexVersionStatus> } };

export type PairwiseMatrixRecordMutationVariables = Types.Exact<{
  input: Types.PairwiseMatrixRecordInput;
}>;


export type PairwiseMatrixRecordMutation = { readonly pairwiseMatrixRecord: { readonly id: string, readonly codes: ReadonlyArray<string>, readonly lambdaMax: number, readonly ci: number, readonly cr: number, readonly weights: ReadonlyArray<number> } };

export type IndexVersionWeighMutationVariables = Types.Exact<{
  input: Types.IndexVersionWeighInput;
}>;


export type IndexVersionWeighMutation = { readonly indexVersionWeigh: { readonly id: string, readonly version: number } };


/** The evaluations that you can see (考核周期列表). */
export const EvaluationCycles =
  "query EvaluationCycles($first:Int$after:String$filter:EvaluationCycleFilter){evaluationCycles(first:$first after:$after filter:$filter orderBy:YEAR_DESC){totalCount pageInfo{hasNextPage endCursor}nodes{id year name status unit{id code name}}}}" as unknown as Query<EvaluationCyclesQuery, EvaluationCyclesQueryVariables, 'evaluation'>;

/** An evaluation by its id (考核周期). */
export const EvaluationCycle =
  "query EvaluationCycle($id:ID!){evaluationCycle(id:$id){id version year name status statusReason periodFrom periodTo deviationLimit metricsFrozenAt finalAt weights{self unit committee metric}windows{stage from to}policies{pluginOff notInstalled pluginOffOwn nothingToMeasure selfSheet unitSheet committeeSheet leastCoverage}calculation{done total isRunning finishedAt}sheetCounts{stage status count}systems(first:20){nodes{id system{id code name nameZh}indexVersion{id no}}}}}" as unknown as Query<EvaluationCycleQuery, EvaluationCycleQueryVariables, 'evaluation'>;

/** An evaluation by its id (考核周期). */
export const EvaluationSubjects =
  "query EvaluationSubjects($cycle:ID!$first:Int$after:String$filter:EvaluationSubjectFilter){evaluationCycle(id:$cycle){id subjects(first:$first after:$after filter:$filter orderBy:CODE_ASC){totalCount pageInfo{hasNextPage endCursor}nodes{id kind code name status statusReason needsCalculation metrics{metric value numerator denominator absence}result{id no total band rank coverage}}}}}" as unknown as Query<EvaluationSubjectsQuery, EvaluationSubjectsQueryVariables, 'evaluation'>;

/** Begins an evaluation as a draft (新建考核周期). */
export const EvaluationCycleCreate =
  "mutation EvaluationCycleCreate($input:EvaluationCycleCreateInput!){evaluationCycleCreate(input:$input){id version status}}" as unknown as Mutation<EvaluationCycleCreateMutation, EvaluationCycleCreateMutationVariables, 'evaluation'>;

/** Changes a draft; of an evaluation that runs only the days of its stages (修改考核周期). */
export const EvaluationCycleUpdate =
  "mutation EvaluationCycleUpdate($input:EvaluationCycleUpdateInput!){evaluationCycleUpdate(input:$input){id version}}" as unknown as Mutation<EvaluationCycleUpdateMutation, EvaluationCycleUpdateMutationVariables, 'evaluation'>;

/** Fixes the versions of the index systems and finds the one of each subject (发布考核周期). */
export const EvaluationCyclePublish =
  "mutation EvaluationCyclePublish($input:EvaluationCycleInput!){evaluationCyclePublish(input:$input){id status}}" as unknown as Mutation<EvaluationCyclePublishMutation, EvaluationCyclePublishMutationVariables, 'evaluation'>;

/** Lets everybody assess themselves (开始自评). */
export const EvaluationCycleOpenSelfAssessment =
  "mutation EvaluationCycleOpenSelfAssessment($input:EvaluationCycleInput!){evaluationCycleOpenSelfAssessment(input:$input){id status}}" as unknown as Mutation<EvaluationCycleOpenSelfAssessmentMutation, EvaluationCycleOpenSelfAssessmentMutationVariables, 'evaluation'>;

/** Lets those above review (开始单位评审). */
export const EvaluationCycleOpenUnitReview =
  "mutation EvaluationCycleOpenUnitReview($input:EvaluationCycleInput!){evaluationCycleOpenUnitReview(input:$input){id status}}" as unknown as Mutation<EvaluationCycleOpenUnitReviewMutation, EvaluationCycleOpenUnitReviewMutationVariables, 'evaluation'>;

/** Lets the committee review; all have to be reviewed (开始评委会评审). */
export const EvaluationCycleOpenCommitteeReview =
  "mutation EvaluationCycleOpenCommitteeReview($input:EvaluationCycleInput!){evaluationCycleOpenCommitteeReview(input:$input){id status}}" as unknown as Mutation<EvaluationCycleOpenCommitteeReviewMutation, EvaluationCycleOpenCommitteeReviewMutationVariables, 'evaluation'>;

/** Lets the committee even its scores out (开始校准). */
export const EvaluationCycleOpenCalibration =
  "mutation EvaluationCycleOpenCalibration($input:EvaluationCycleInput!){evaluationCycleOpenCalibration(input:$input){id status}}" as unknown as Mutation<EvaluationCycleOpenCalibrationMutation, EvaluationCycleOpenCalibrationMutationVariables, 'evaluation'>;

/** Makes the results final; their subjects see them then (定案). */
export const EvaluationCycleClose =
  "mutation EvaluationCycleClose($input:EvaluationCycleInput!){evaluationCycleClose(input:$input){id status finalAt}}" as unknown as Mutation<EvaluationCycleCloseMutation, EvaluationCycleCloseMutationVariables, 'evaluation'>;

/** Keeps a finished evaluation for reference (归档). */
export const EvaluationCycleArchive =
  "mutation EvaluationCycleArchive($input:EvaluationCycleInput!){evaluationCycleArchive(input:$input){id status}}" as unknown as Mutation<EvaluationCycleArchiveMutation, EvaluationCycleArchiveMutationVariables, 'evaluation'>;

/** Measures what metric leaves ask for and keeps it; frozen already, it answers as it is (冻结指标数据). */
export const EvaluationCycleFreeze =
  "mutation EvaluationCycleFreeze($input:EvaluationCycleFreezeInput!){evaluationCycleFreeze(input:$input){id metricsFrozenAt}}" as unknown as Mutation<EvaluationCycleFreezeMutation, EvaluationCycleFreezeMutationVariables, 'evaluation'>;

/** Calculates results of which something has changed and ranks them; beyond 1,000 it goes on after the answer, see `calculation` (核算). */
export const EvaluationCycleCalculate =
  "mutation EvaluationCycleCalculate($input:EvaluationCycleInput!){evaluationCycleCalculate(input:$input){id calculation{done total isRunning}}}" as unknown as Mutation<EvaluationCycleCalculateMutation, EvaluationCycleCalculateMutationVariables, 'evaluation'>;

/** Goes over to the present versions of the index systems; sheets are submitted again (采用新版本). */
export const EvaluationCycleAdopt =
  "mutation EvaluationCycleAdopt($input:EvaluationCycleInput!){evaluationCycleAdopt(input:$input){id status}}" as unknown as Mutation<EvaluationCycleAdoptMutation, EvaluationCycleAdoptMutationVariables, 'evaluation'>;

/** Stays with the versions that it began with (沿用原版本). */
export const EvaluationCycleKeep =
  "mutation EvaluationCycleKeep($input:EvaluationCycleInput!){evaluationCycleKeep(input:$input){id status}}" as unknown as Mutation<EvaluationCycleKeepMutation, EvaluationCycleKeepMutationVariables, 'evaluation'>;

/** Leads an evaluation back to the self-assessment, with all that was handed in (退回自评). */
export const EvaluationCycleBackToSelfAssessment =
  "mutation EvaluationCycleBackToSelfAssessment($input:EvaluationCycleReasonInput!){evaluationCycleBackToSelfAssessment(input:$input){id status statusReason}}" as unknown as Mutation<EvaluationCycleBackToSelfAssessmentMutation, EvaluationCycleBackToSelfAssessmentMutationVariables, 'evaluation'>;

/** Leads an evaluation back to the unit review, with all that was handed in (退回单位评审). */
export const EvaluationCycleBackToUnitReview =
  "mutation EvaluationCycleBackToUnitReview($input:EvaluationCycleReasonInput!){evaluationCycleBackToUnitReview(input:$input){id status statusReason}}" as unknown as Mutation<EvaluationCycleBackToUnitReviewMutation, EvaluationCycleBackToUnitReviewMutationVariables, 'evaluation'>;

/** Leads an evaluation back to the committee, with all that was handed in (退回评委会评审). */
export const EvaluationCycleBackToCommitteeReview =
  "mutation EvaluationCycleBackToCommitteeReview($input:EvaluationCycleReasonInput!){evaluationCycleBackToCommitteeReview(input:$input){id status statusReason}}" as unknown as Mutation<EvaluationCycleBackToCommitteeReviewMutation, EvaluationCycleBackToCommitteeReviewMutationVariables, 'evaluation'>;

/** Opens a final evaluation again; what was published stays, corrections are new versions of results, and what the first method calculated is calculated anew (重新启动). */
export const EvaluationCycleReopen =
  "mutation EvaluationCycleReopen($input:EvaluationCycleReasonInput!){evaluationCycleReopen(input:$input){id status statusReason}}" as unknown as Mutation<EvaluationCycleReopenMutation, EvaluationCycleReopenMutationVariables, 'evaluation'>;

/** Takes an evaluation out of the archive again (取消归档). */
export const EvaluationCycleRestore =
  "mutation EvaluationCycleRestore($input:EvaluationCycleReasonInput!){evaluationCycleRestore(input:$input){id status statusReason}}" as unknown as Mutation<EvaluationCycleRestoreMutation, EvaluationCycleRestoreMutationVariables, 'evaluation'>;

/** Calls an evaluation off; nothing of it counts any more, and all of it can be read (取消考核). */
export const EvaluationCycleCancel =
  "mutation EvaluationCycleCancel($input:EvaluationCycleReasonInput!){evaluationCycleCancel(input:$input){id status statusReason}}" as unknown as Mutation<EvaluationCycleCancelMutation, EvaluationCycleCancelMutationVariables, 'evaluation'>;

/** Takes people or units into a running evaluation; stages that are over are opened for them (增加考核对象). */
export const EvaluationSubjectAdd =
  "mutation EvaluationSubjectAdd($input:EvaluationSubjectAddInput!){evaluationSubjectAdd(input:$input){id subjects{totalCount}}}" as unknown as Mutation<EvaluationSubjectAddMutation, EvaluationSubjectAddMutationVariables, 'evaluation'>;

/** Takes subjects out of a running evaluation; nobody waits for them any more (排除考核对象). */
export const EvaluationSubjectExclude =
  "mutation EvaluationSubjectExclude($input:EvaluationSubjectsInput!){evaluationSubjectExclude(input:$input){id status statusReason}}" as unknown as Mutation<EvaluationSubjectExcludeMutation, EvaluationSubjectExcludeMutationVariables, 'evaluation'>;

/** Takes subjects in again, with what they had handed in (恢复考核对象). */
export const EvaluationSubjectInclude =
  "mutation EvaluationSubjectInclude($input:EvaluationSubjectsInput!){evaluationSubjectInclude(input:$input){id status statusReason}}" as unknown as Mutation<EvaluationSubjectIncludeMutation, EvaluationSubjectIncludeMutationVariables, 'evaluation'>;

/** An evaluation by its id (考核周期). */
export const EvaluationRanking =
  "query EvaluationRanking($cycle:ID!$first:Int$after:String$filter:EvaluationResultFilter){evaluationCycle(id:$cycle){id results(first:$first after:$after filter:$filter orderBy:[PLACE_ASC TOTAL_DESC]){totalCount pageInfo{hasNextPage endCursor}nodes{id total band rank coverage method publishedAt subject{id kind code name}}}}}" as unknown as Query<EvaluationRankingQuery, EvaluationRankingQueryVariables, 'evaluation'>;

/** An evaluation by its id (考核周期). */
export const EvaluationExplanation =
  "query EvaluationExplanation($subject:ID!$cycle:ID!){evaluationCycle(id:$cycle){id subjects(first:1 filter:{id:{eq:$subject}}){nodes{id result{id no total band rank coverage method publishedAt inputsHash explanation{recomputedTotal veto vetoEffect stages{stage score points}nodes{code indexNode{id name nameZh}group depth kind share method applicable absence score points cut scores{stage score points absence}readings{stage value level absence}}}}}}}}" as unknown as Query<EvaluationExplanationQuery, EvaluationExplanationQueryVariables, 'evaluation'>;

/** Who asks; empty without a token (当前用户). */
export const MyEvaluations =
  "query MyEvaluations($first:Int){viewer{member{id evaluations(first:$first){nodes{id cycle{id year name status}result{id total band rank}}}}}}" as unknown as Query<MyEvaluationsQuery, MyEvaluationsQueryVariables, 'evaluation'>;

/** An evaluation by its id (考核周期). */
export const EvaluationSheets =
  "query EvaluationSheets($cycle:ID!$first:Int$after:String$filter:EvaluationSheetFilter){evaluationCycle(id:$cycle){id sheets(first:$first after:$after filter:$filter){totalCount pageInfo{hasNextPage endCursor}nodes{id stage status submittedAt returnReason subject{id code name}scorer{id name}scores{node indexNode{id name nameZh}value level items notApplicable reason evidence{title uri lockedAt attachment{id name contentType size sha256 url}}}}}}}" as unknown as Query<EvaluationSheetsQuery, EvaluationSheetsQueryVariables, 'evaluation'>;

/** Scores many subjects in a stage (评分). */
export const EvaluationSheetScore =
  "mutation EvaluationSheetScore($input:EvaluationSheetScoreInput!){evaluationSheetScore(input:$input){scored submitted}}" as unknown as Mutation<EvaluationSheetScoreMutation, EvaluationSheetScoreMutationVariables, 'evaluation'>;

/** Hands complete sheets in; from then on they count (提交评分表). */
export const EvaluationSheetSubmit =
  "mutation EvaluationSheetSubmit($input:EvaluationSheetSubmitInput!){evaluationSheetSubmit(input:$input){scored submitted}}" as unknown as Mutation<EvaluationSheetSubmitMutation, EvaluationSheetSubmitMutationVariables, 'evaluation'>;

/** Sends a sheet back to be filled in again (退回评分表). */
export const EvaluationSheetReturn =
  "mutation EvaluationSheetReturn($input:EvaluationSheetReturnInput!){evaluationSheetReturn(input:$input){id status}}" as unknown as Mutation<EvaluationSheetReturnMutation, EvaluationSheetReturnMutationVariables, 'evaluation'>;

/** Brings a fact forward; it does not count until it is confirmed (提出一票否决). */
export const VetoHitPropose =
  "mutation VetoHitPropose($input:VetoHitProposeInput!){vetoHitPropose(input:$input){id status effect capBand}}" as unknown as Mutation<VetoHitProposeMutation, VetoHitProposeMutationVariables, 'evaluation'>;

/** Lets a veto count (确认一票否决). */
export const VetoHitConfirm =
  "mutation VetoHitConfirm($input:VetoHitInput!){vetoHitConfirm(input:$input){id status}}" as unknown as Mutation<VetoHitConfirmMutation, VetoHitConfirmMutationVariables, 'evaluation'>;

/** Lets a veto not count, and says why (撤销一票否决). */
export const VetoHitLift =
  "mutation VetoHitLift($input:VetoHitLiftInput!){vetoHitLift(input:$input){id status}}" as unknown as Mutation<VetoHitLiftMutation, VetoHitLiftMutationVariables, 'evaluation'>;

/** The index systems that you can see (指标体系列表). */
export const IndexSystems =
  "query IndexSystems($first:Int$after:String$filter:IndexSystemFilter){indexSystems(first:$first after:$after filter:$filter orderBy:CODE_ASC){totalCount pageInfo{hasNextPage endCursor}nodes{id code name nameZh subject status unit{id code name}currentVersion{id no}}}}" as unknown as Query<IndexSystemsQuery, IndexSystemsQueryVariables, 'evaluation'>;

/** A version of an index system by its id (指标体系版本). */
export const IndexVersionTree =
  "query IndexVersionTree($id:ID!){indexVersion(id:$id){id version no status appliesTo appliesToZh notApplicable bands{code minScore}nodes(first:100 orderBy:PLACE_ASC){totalCount nodes{id place code name nameZh kind weight maxPoints method metric evidenceRequired scoredBy effect capBand params{bands{min score}levels{code score}per floor cap dedupe threshold target}parent{id code}}}}}" as unknown as Query<IndexVersionTreeQuery, IndexVersionTreeQueryVariables, 'evaluation'>;

/** Brings the index systems that come with the plugin to a unit, those that it lacks (安装内置指标体系). */
export const IndexSystemInstall =
  "mutation IndexSystemInstall($input:IndexSystemInstallInput!){indexSystemInstall(input:$input){created already}}" as unknown as Mutation<IndexSystemInstallMutation, IndexSystemInstallMutationVariables, 'evaluation'>;

/** Begins an index system with an empty draft (新建指标体系). */
export const IndexSystemCreate =
  "mutation IndexSystemCreate($input:IndexSystemCreateInput!){indexSystemCreate(input:$input){id code status}}" as unknown as Mutation<IndexSystemCreateMutation, IndexSystemCreateMutationVariables, 'evaluation'>;

/** Closes an index system to new cycles (停用指标体系). */
export const IndexSystemRetire =
  "mutation IndexSystemRetire($input:IndexSystemInput!){indexSystemRetire(input:$input){id status}}" as unknown as Mutation<IndexSystemRetireMutation, IndexSystemRetireMutationVariables, 'evaluation'>;

/** Opens a retired index system to new cycles again (恢复指标体系). */
export const IndexSystemReinstate =
  "mutation IndexSystemReinstate($input:IndexSystemInput!){indexSystemReinstate(input:$input){id status}}" as unknown as Mutation<IndexSystemReinstateMutation, IndexSystemReinstateMutationVariables, 'evaluation'>;

/** Begins the next version as a copy of the current one, or goes on with the one begun (起草新版本). */
export const IndexVersionDraft =
  "mutation IndexVersionDraft($input:IndexSystemInput!){indexVersionDraft(input:$input){id version no status}}" as unknown as Mutation<IndexVersionDraftMutation, IndexVersionDraftMutationVariables, 'evaluation'>;

/** Replaces the whole content of a draft (编写指标体系). */
export const IndexVersionWrite =
  "mutation IndexVersionWrite($input:IndexVersionWriteInput!){indexVersionWrite(input:$input){id version status}}" as unknown as Mutation<IndexVersionWriteMutation, IndexVersionWriteMutationVariables, 'evaluation'>;

/** Fixes a draft for ever and gives it to new cycles; running sheets of the version before are marked (发布版本). */
export const IndexVersionPublish =
  "mutation IndexVersionPublish($input:IndexVersionPublishInput!){indexVersionPublish(input:$input){id no status}}" as unknown as Mutation<IndexVersionPublishMutation, IndexVersionPublishMutationVariables, 'evaluation'>;

/** Keeps the judgements of an expert, where they agree with themselves (记录判断矩阵). */
export const PairwiseMatrixRecord =
  "mutation PairwiseMatrixRecord($input:PairwiseMatrixRecordInput!){pairwiseMatrixRecord(input:$input){id codes lambdaMax ci cr weights}}" as unknown as Mutation<PairwiseMatrixRecordMutation, PairwiseMatrixRecordMutationVariables, 'evaluation'>;

/** Weighs the nodes of a group as its experts have judged (层次分析法赋权). */
export const IndexVersionWeigh =
  "mutation IndexVersionWeigh($input:IndexVersionWeighInput!){indexVersionWeigh(input:$input){id version}}" as unknown as Mutation<IndexVersionWeighMutation, IndexVersionWeighMutationVariables, 'evaluation'>;

export type {
  CycleSystemFilter,
  CycleSystemOrder,
  DecimalTest,
  EvaluationCycleChanges,
  EvaluationCycleCreateInput,
  EvaluationCycleFilter,
  EvaluationCycleFreezeInput,
  EvaluationCycleInput,
  EvaluationCycleOrder,
  EvaluationCycleReasonInput,
  EvaluationCycleStatus,
  EvaluationCycleStatusTest,
  EvaluationCycleUpdateInput,
  EvaluationPoliciesInput,
  EvaluationResultFilter,
  EvaluationResultOrder,
  EvaluationSheetFilter,
  EvaluationSheetOrder,
  EvaluationSheetReturnInput,
  EvaluationSheetScoreInput,
  EvaluationSheetStatus,
  EvaluationSheetStatusTest,
  EvaluationSheetSubmitInput,
  EvaluationStage,
  EvaluationStageTest,
  EvaluationSubjectAddInput,
  EvaluationSubjectFilter,
  EvaluationSubjectOrder,
  EvaluationSubjectStatus,
  EvaluationSubjectStatusTest,
  EvaluationSubjectsInput,
  EvidenceInput,
  IndexContentInput,
  IndexNodeFilter,
  IndexNodeInput,
  IndexNodeKind,
  IndexNodeKindTest,
  IndexNodeOrder,
  IndexSystemCreateInput,
  IndexSystemFilter,
  IndexSystemInput,
  IndexSystemInstallInput,
  IndexSystemOrder,
  IndexSystemStatus,
  IndexSystemStatusTest,
  IndexVersionFilter,
  IndexVersionOrder,
  IndexVersionPublishInput,
  IndexVersionStatus,
  IndexVersionStatusTest,
  IndexVersionWeighInput,
  IndexVersionWriteInput,
  LeafScoreInput,
  MethodParamsInput,
  MissingSheetPolicy,
  NotApplicablePolicy,
  NotApplicablePolicyTest,
  PairwiseMatrixFilter,
  PairwiseMatrixOrder,
  PairwiseMatrixRecordInput,
  PercentTest,
  ResultBandInput,
  ScoreAbsence,
  ScoreBandInput,
  ScoreLevelInput,
  ScoreTest,
  ScoringMethod,
  ScoringMethodTest,
  StageWeightsInput,
  StageWindowInput,
  SubjectKind,
  SubjectKindTest,
  SubjectScoresInput,
  VetoEffect,
  VetoEffectTest,
  VetoHitFilter,
  VetoHitInput,
  VetoHitLiftInput,
  VetoHitOrder,
  VetoHitProposeInput,
  VetoStatus,
  VetoStatusTest,
} from './types.ts';
