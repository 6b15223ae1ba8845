// Written by `npm run sdk`; do not edit.

import type { Mutation, Open, Query, Subscription } from '../document.ts';
import type * as Types from './types.ts';

export type CompetitionPublishMutationVariables = Types.Exact<{
  input: Types.CompetitionStepInput;
}>;


export type CompetitionPublishMutation = { readonly competitionPublish: { readonly id: string, readonly version: number, readonly status: Open<Types.CompetitionStatus> } };

export type CompetitionOpenRegistrationMutationVariables = Types.Exact<{
  input: Types.CompetitionStepInput;
}>;


export type CompetitionOpenRegistrationMutation = { readonly competitionOpenRegistration: { readonly id: string, readonly version: number, readonly status: Open<Types.CompetitionStatus> } };

export type CompetitionLockMutationVariables = Types.Exact<{
  input: Types.CompetitionStepInput;
}>;


export type CompetitionLockMutation = { readonly competitionLock: { readonly id: string, readonly version: number, readonly status: Open<Types.CompetitionStatus> } };

export type CompetitionStartMutationVariables = Types.Exact<{
  input: Types.CompetitionStepInput;
}>;


export type CompetitionStartMutation = { readonly competitionStart: { readonly id: string, readonly version: number, readonly status: Open<Types.CompetitionStatus> } };

export type CompetitionBeginMarkingMutationVariables = Types.Exact<{
  input: Types.CompetitionStepInput;
}>;


export type CompetitionBeginMarkingMutation = { readonly competitionBeginMarking: { readonly id: string, readonly version: number, readonly status: Open<Types.CompetitionStatus> } };

export type CompetitionPublishProvisionalMutationVariables = Types.Exact<{
  input: Types.CompetitionStepInput;
}>;


export type CompetitionPublishProvisionalMutation = { readonly competitionPublishProvisional: { readonly id: string, readonly version: number, readonly status: Open<Types.CompetitionStatus> } };

export type CompetitionOpenAppealsMutationVariables = Types.Exact<{
  input: Types.CompetitionStepInput;
}>;


export type CompetitionOpenAppealsMutation = { readonly competitionOpenAppeals: { readonly id: string, readonly version: number, readonly status: Open<Types.CompetitionStatus> } };

export type CompetitionFinaliseMutationVariables = Types.Exact<{
  input: Types.CompetitionStepInput;
}>;


export type CompetitionFinaliseMutation = { readonly competitionFinalise: { readonly id: string, readonly version: number, readonly status: Open<Types.CompetitionStatus> } };

export type CompetitionAwardMutationVariables = Types.Exact<{
  input: Types.CompetitionStepInput;
}>;


export type CompetitionAwardMutation = { readonly competitionAward: { readonly id: string, readonly version: number, readonly status: Open<Types.CompetitionStatus> } };

export type CompetitionCancelMutationVariables = Types.Exact<{
  input: Types.CompetitionCancelInput;
}>;


export type CompetitionCancelMutation = { readonly competitionCancel: { readonly id: string, readonly version: number, readonly status: Open<Types.CompetitionStatus>, readonly cancelReason: string | null } };

export type CompetitionUnpublishMutationVariables = Types.Exact<{
  input: Types.CompetitionReturnInput;
}>;


export type CompetitionUnpublishMutation = { readonly competitionUnpublish: { readonly id: string, readonly version: number, readonly status: Open<Types.CompetitionStatus>, readonly changeReason: string | null } };

export type CompetitionReopenRegistrationMutationVariables = Types.Exact<{
  input: Types.CompetitionReturnInput;
}>;


export type CompetitionReopenRegistrationMutation = { readonly competitionReopenRegistration: { readonly id: string, readonly version: number, readonly status: Open<Types.CompetitionStatus>, readonly changeReason: string | null } };

export type CompetitionReopenAppealsMutationVariables = Types.Exact<{
  input: Types.CompetitionReturnInput;
}>;


export type CompetitionReopenAppealsMutation = { readonly competitionReopenAppeals: { readonly id: string, readonly version: number, readonly status: Open<Types.CompetitionStatus>, readonly changeReason: string | null } };

export type CompetitionsQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.CompetitionFilter>;
  orderBy?: Types.InputMaybe<ReadonlyArray<Types.CompetitionOrder> | Types.CompetitionOrder>;
}>;


export type CompetitionsQuery = { readonly competitions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.CompetitionKind>, readonly season: number | null, readonly status: Open<Types.CompetitionStatus>, readonly publicStandings: boolean, readonly bestPerUnit: number, readonly cancelReason: string | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null }> } };

export type CompetitionQueryVariables = Types.Exact<{
  id: Types.Scalars['ID']['input'];
}>;


export type CompetitionQuery = { readonly competition: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.CompetitionKind>, readonly season: number | null, readonly status: Open<Types.CompetitionStatus>, readonly publicStandings: boolean, readonly bestPerUnit: number, readonly cancelReason: string | null, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly no: number, readonly name: string, readonly jobType: string | null, readonly entryKind: Open<Types.EntryKind>, readonly minEntries: number, readonly minTeamSize: number, readonly maxTeamSize: number, readonly brackets: ReadonlyArray<string>, readonly eligibility: string, readonly eligibilityZh: string, readonly tieBreaks: ReadonlyArray<{ readonly stage: number, readonly aspect: string | null }>, readonly awardRule: { readonly kind: Open<Types.AwardKind>, readonly ties: Open<Types.AwardTies>, readonly tiers: ReadonlyArray<{ readonly name: string, readonly value: number }> } | null, readonly stages: ReadonlyArray<{ readonly id: string, readonly no: number, readonly name: string, readonly kind: Open<Types.StageKind>, readonly weight: number, readonly aggregation: Open<Types.MarkAggregation>, readonly status: Open<Types.StageStatus>, readonly advance: { readonly kind: Open<Types.AdvanceKind>, readonly value: number | null, readonly perUnitCap: number | null } }> }> }, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } | null };

export type UnitRankingQueryVariables = Types.Exact<{
  competition: Types.Scalars['ID']['input'];
  levels?: Types.Scalars['Int']['input'];
}>;


export type UnitRankingQuery = { readonly competition: { readonly id: string, readonly unitRanking: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly entries: number, readonly firstPlaces: number, readonly unitCode: string, readonly unitName: string }> } | null };

export type CompetitionCreateMutationVariables = Types.Exact<{
  input: Types.CompetitionCreateInput;
}>;


export type CompetitionCreateMutation = { readonly competitionCreate: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.CompetitionKind>, readonly season: number | null, readonly status: Open<Types.CompetitionStatus>, readonly publicStandings: boolean, readonly bestPerUnit: number, readonly cancelReason: string | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type CompetitionUpdateMutationVariables = Types.Exact<{
  input: Types.CompetitionUpdateInput;
}>;


export type CompetitionUpdateMutation = { readonly competitionUpdate: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.CompetitionKind>, readonly season: number | null, readonly status: Open<Types.CompetitionStatus>, readonly publicStandings: boolean, readonly bestPerUnit: number, readonly cancelReason: string | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type CompetitionEventCreateMutationVariables = Types.Exact<{
  input: Types.CompetitionEventCreateInput;
}>;


export type CompetitionEventCreateMutation = { readonly competitionEventCreate: { readonly id: string, readonly version: number, readonly no: number, readonly name: string, readonly jobType: string | null, readonly entryKind: Open<Types.EntryKind>, readonly minEntries: number, readonly minTeamSize: number, readonly maxTeamSize: number, readonly brackets: ReadonlyArray<string>, readonly eligibility: string, readonly eligibilityZh: string, readonly tieBreaks: ReadonlyArray<{ readonly stage: number, readonly aspect: string | null }>, readonly awardRule: { readonly kind: Open<Types.AwardKind>, readonly ties: Open<Types.AwardTies>, readonly tiers: ReadonlyArray<{ readonly name: string, readonly value: number }> } | null, readonly stages: ReadonlyArray<{ readonly id: string, readonly no: number, readonly name: string, readonly kind: Open<Types.StageKind>, readonly weight: number, readonly aggregation: Open<Types.MarkAggregation>, readonly status: Open<Types.StageStatus>, readonly advance: { readonly kind: Open<Types.AdvanceKind>, readonly value: number | null, readonly perUnitCap: number | null } }> } };

export type CompetitionEventWriteMutationVariables = Types.Exact<{
  input: Types.CompetitionEventWriteInput;
}>;


export type CompetitionEventWriteMutation = { readonly competitionEventWrite: { readonly id: string, readonly version: number, readonly no: number, readonly name: string, readonly jobType: string | null, readonly entryKind: Open<Types.EntryKind>, readonly minEntries: number, readonly minTeamSize: number, readonly maxTeamSize: number, readonly brackets: ReadonlyArray<string>, readonly eligibility: string, readonly eligibilityZh: string, readonly tieBreaks: ReadonlyArray<{ readonly stage: number, readonly aspect: string | null }>, readonly awardRule: { readonly kind: Open<Types.AwardKind>, readonly ties: Open<Types.AwardTies>, readonly tiers: ReadonlyArray<{ readonly name: string, readonly value: number }> } | null, readonly stages: ReadonlyArray<{ readonly id: string, readonly no: number, readonly name: string, readonly kind: Open<Types.StageKind>, readonly weight: number, readonly aggregation: Open<Types.MarkAggregation>, readonly status: Open<Types.StageStatus>, readonly advance: { readonly kind: Open<Types.AdvanceKind>, readonly value: number | null, readonly perUnitCap: number | null } }> } };

export type MyEntriesQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type MyEntriesQuery = { readonly viewer: { readonly member: { readonly id: string, readonly entries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly leads: boolean, readonly entry: { readonly id: string, readonly name: string, readonly bracket: string | null, readonly status: Open<Types.EntryStatus>, readonly reason: string | null, readonly registeredOn: string, readonly event: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } | null }> } } | null } | null };

export type EntriesQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.EntryFilter>;
  orderBy?: Types.InputMaybe<ReadonlyArray<Types.EntryOrder> | Types.EntryOrder>;
}>;


export type EntriesQuery = { readonly entries: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly bracket: string | null, readonly status: Open<Types.EntryStatus>, readonly reason: string | null, readonly registeredOn: string, readonly event: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null }> } };

export type EntryRegisterMutationVariables = Types.Exact<{
  input: Types.EntryRegisterInput;
}>;


export type EntryRegisterMutation = { readonly entryRegister: { readonly id: string, readonly name: string, readonly bracket: string | null, readonly status: Open<Types.EntryStatus>, readonly reason: string | null, readonly registeredOn: string, readonly event: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type EntryAdmitMutationVariables = Types.Exact<{
  input: Types.EntryAdmitInput;
}>;


export type EntryAdmitMutation = { readonly entryAdmit: { readonly id: string, readonly name: string, readonly bracket: string | null, readonly status: Open<Types.EntryStatus>, readonly reason: string | null, readonly registeredOn: string, readonly event: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type EntryRejectMutationVariables = Types.Exact<{
  input: Types.EntryRefuseInput;
}>;


export type EntryRejectMutation = { readonly entryReject: { readonly id: string, readonly name: string, readonly bracket: string | null, readonly status: Open<Types.EntryStatus>, readonly reason: string | null, readonly registeredOn: string, readonly event: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type EntryWithdrawMutationVariables = Types.Exact<{
  input: Types.EntryWithdrawInput;
}>;


export type EntryWithdrawMutation = { readonly entryWithdraw: { readonly id: string, readonly name: string, readonly bracket: string | null, readonly status: Open<Types.EntryStatus>, readonly reason: string | null, readonly registeredOn: string, readonly event: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type EntryDisqualifyMutationVariables = Types.Exact<{
  input: Types.EntryRefuseInput;
}>;


export type EntryDisqualifyMutation = { readonly entryDisqualify: { readonly id: string, readonly name: string, readonly bracket: string | null, readonly status: Open<Types.EntryStatus>, readonly reason: string | null, readonly registeredOn: string, readonly event: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type EntryReplaceMemberMutationVariables = Types.Exact<{
  input: Types.EntryReplaceMemberInput;
}>;


export type EntryReplaceMemberMutation = { readonly entryReplaceMember: { readonly id: string, readonly name: string, readonly bracket: string | null, readonly status: Open<Types.EntryStatus>, readonly reason: string | null, readonly registeredOn: string, readonly event: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type EntryRestoreMutationVariables = Types.Exact<{
  input: Types.EntryRestoreInput;
}>;


export type EntryRestoreMutation = { readonly entryRestore: { readonly id: string, readonly name: string, readonly bracket: string | null, readonly status: Open<Types.EntryStatus>, readonly reason: string | null, readonly registeredOn: string, readonly event: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type MySheetQueryVariables = Types.Exact<{
  entry: Types.Scalars['ID']['input'];
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
}>;


export type MySheetQuery = { readonly entry: { readonly id: string, readonly name: string, readonly bracket: string | null, readonly status: Open<Types.EntryStatus>, readonly reason: string | null, readonly registeredOn: string, readonly stageResults: { readonly nodes: ReadonlyArray<{ readonly score: number, readonly rank: number, readonly advanced: boolean, readonly aspects: ReadonlyArray<{ readonly code: string, readonly mark: number, readonly ruled: boolean }>, readonly stage: { readonly name: string, readonly weight: number, readonly aggregation: Open<Types.MarkAggregation> } | null }> }, readonly marks: { readonly nodes: ReadonlyArray<{ readonly value: number, readonly pass: number, readonly status: Open<Types.MarkStatus>, readonly judgeCode: string, readonly aspect: { readonly code: string, readonly title: string, readonly maxMark: number } | null }> }, readonly rulings: { readonly nodes: ReadonlyArray<{ readonly mark: number, readonly reason: string, readonly aspect: { readonly code: string } | null }> }, readonly event: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } | null };

export type MyPanelsQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
}>;


export type MyPanelsQuery = { readonly viewer: { readonly member: { readonly id: string, readonly panels: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Open<Types.JudgeRole>, readonly stage: { readonly id: string, readonly name: string, readonly status: Open<Types.StageStatus>, readonly event: { readonly id: string, readonly name: string, readonly entries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } | null } | null }> } } | null } | null };

export type MarkSheetQueryVariables = Types.Exact<{
  stage: Types.Scalars['ID']['input'];
  entry: Types.Scalars['ID']['input'];
}>;


export type MarkSheetQuery = { readonly markSheet: { readonly stage: { readonly id: string, readonly name: string } | null, readonly entry: { readonly id: string, readonly name: string } | null, readonly marks: ReadonlyArray<{ readonly id: string, readonly value: number, readonly pass: number, readonly aspect: { readonly id: string, readonly code: string } | null }>, readonly open: ReadonlyArray<{ readonly id: string, readonly no: number, readonly code: string, readonly title: string, readonly kind: Open<Types.AspectKind>, readonly maxMark: number, readonly minJudges: number, readonly benchmarks: ReadonlyArray<string>, readonly tolerance: ReadonlyArray<{ readonly upTo: number, readonly mark: number }> }> } };

export type MarkSchemeWriteMutationVariables = Types.Exact<{
  input: Types.MarkSchemeWriteInput;
}>;


export type MarkSchemeWriteMutation = { readonly markSchemeWrite: { readonly id: string, readonly no: number, readonly status: Open<Types.MarkSchemeStatus>, readonly aspects: ReadonlyArray<{ readonly id: string, readonly no: number, readonly code: string, readonly title: string, readonly kind: Open<Types.AspectKind>, readonly maxMark: number, readonly minJudges: number, readonly benchmarks: ReadonlyArray<string>, readonly tolerance: ReadonlyArray<{ readonly upTo: number, readonly mark: number }> }> } };

export type MarkSchemeLockMutationVariables = Types.Exact<{
  input: Types.MarkSchemeLockInput;
}>;


export type MarkSchemeLockMutation = { readonly markSchemeLock: { readonly id: string, readonly no: number, readonly status: Open<Types.MarkSchemeStatus> } };

export type PanelAppointMutationVariables = Types.Exact<{
  input: Types.PanelAppointInput;
}>;


export type PanelAppointMutation = { readonly panelAppoint: { readonly id: string, readonly judges: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Open<Types.JudgeRole>, readonly member: { readonly id: string, readonly name: string } | null }> } } };

export type PanelDismissMutationVariables = Types.Exact<{
  input: Types.PanelDismissInput;
}>;


export type PanelDismissMutation = { readonly panelDismiss: { readonly id: string, readonly judges: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Open<Types.JudgeRole>, readonly member: { readonly id: string, readonly name: string } | null }> } } };

export type PanelRecuseMutationVariables = Types.Exact<{
  input: Types.PanelRecuseInput;
}>;


export type PanelRecuseMutation = { readonly panelRecuse: { readonly id: string, readonly role: Open<Types.JudgeRole> } };

export type MarkSubmitMutationVariables = Types.Exact<{
  input: Types.MarkSubmitInput;
}>;


export type MarkSubmitMutation = { readonly markSubmit: { readonly stage: { readonly id: string, readonly name: string } | null, readonly entry: { readonly id: string, readonly name: string } | null, readonly marks: ReadonlyArray<{ readonly id: string, readonly value: number, readonly pass: number, readonly aspect: { readonly id: string, readonly code: string } | null }>, readonly open: ReadonlyArray<{ readonly id: string, readonly no: number, readonly code: string, readonly title: string, readonly kind: Open<Types.AspectKind>, readonly maxMark: number, readonly minJudges: number, readonly benchmarks: ReadonlyArray<string>, readonly tolerance: ReadonlyArray<{ readonly upTo: number, readonly mark: number }> }> } };

export type MarkReopenMutationVariables = Types.Exact<{
  input: Types.MarkReopenInput;
}>;


export type MarkReopenMutation = { readonly markReopen: { readonly id: string, readonly name: string } };

export type MarkRuleMutationVariables = Types.Exact<{
  input: Types.MarkRuleInput;
}>;


export type MarkRuleMutation = { readonly markRule: { readonly id: string, readonly mark: number, readonly reason: string } };

export type StandingsQueryVariables = Types.Exact<{
  event?: Types.InputMaybe<Types.Scalars['ID']['input']>;
  stage?: Types.InputMaybe<Types.Scalars['ID']['input']>;
}>;


export type StandingsQuery = { readonly standings: { readonly complete: number, readonly event: { readonly id: string, readonly name: string } | null, readonly lines: ReadonlyArray<{ readonly rank: number | null, readonly name: string, readonly bracket: string | null, readonly score: number, readonly complete: boolean, readonly unitCode: string | null, readonly unitName: string | null }> } };

export type StandingsChangedSubscriptionVariables = Types.Exact<{
  event?: Types.InputMaybe<Types.Scalars['ID']['input']>;
  stage?: Types.InputMaybe<Types.Scalars['ID']['input']>;
}>;


export type StandingsChangedSubscription = { readonly standingsChanged: { readonly complete: number, readonly event: { readonly id: string, readonly name: string } | null, readonly lines: ReadonlyArray<{ readonly rank: number | null, readonly name: string, readonly bracket: string | null, readonly score: number, readonly complete: boolean, readonly unitCode: string | null, readonly unitName: string | null }> } };

export type EventResultsQueryVariables = Types.Exact<{
  event: Types.Scalars['ID']['input'];
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type EventResultsQuery = { readonly competitionEvent: { readonly id: string, readonly name: string, readonly results: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: number, readonly kind: Open<Types.ResultKind>, readonly publishedOn: string, readonly reason: string | null, readonly lines: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly name: string, readonly bracket: string | null, readonly rank: number, readonly score: number, readonly comparable: number | null, readonly unitCode: string | null, readonly unitName: string | null, readonly stages: ReadonlyArray<{ readonly no: number, readonly score: number }> }> } }> }, readonly awards: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly tier: number, readonly title: string, readonly name: string, readonly rank: number, readonly awardedOn: string, readonly status: Open<Types.AwardStatus>, readonly withdrawnOn: string | null, readonly reason: string | null, readonly unitCode: string | null, readonly unitName: string | null }> } } | null };

export type CompetitionStageCloseMutationVariables = Types.Exact<{
  input: Types.CompetitionStageCloseInput;
}>;


export type CompetitionStageCloseMutation = { readonly competitionStageClose: { readonly id: string, readonly status: Open<Types.StageStatus>, readonly results: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly score: number, readonly rank: number, readonly advanced: boolean, readonly entry: { readonly id: string, readonly name: string } | null }> } } };

export type EventResultCorrectMutationVariables = Types.Exact<{
  input: Types.EventResultCorrectInput;
}>;


export type EventResultCorrectMutation = { readonly eventResultCorrect: { readonly id: string, readonly no: number, readonly kind: Open<Types.ResultKind>, readonly reason: string | null } };

export type CompetitionStageReopenMutationVariables = Types.Exact<{
  input: Types.CompetitionStageReopenInput;
}>;


export type CompetitionStageReopenMutation = { readonly competitionStageReopen: { readonly id: string, readonly status: Open<Types.StageStatus> } };

export type AwardWithdrawMutationVariables = Types.Exact<{
  input: Types.AwardWithdrawInput;
}>;


export type AwardWithdrawMutation = { readonly awardWithdraw: { readonly id: string, readonly status: Open<Types.AwardStatus>, readonly withdrawnOn: string | null, readonly reason: string | null, readonly versions: { readonly nodes: ReadonlyArray<{ readonly no: number, readonly tier: number, readonly title: string, readonly rank: number, readonly replacedOn: string, readonly reason: string }> } } };

export type CompetitionSummaryFragment = { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.CompetitionKind>, readonly season: number | null, readonly status: Open<Types.CompetitionStatus>, readonly publicStandings: boolean, readonly bestPerUnit: number, readonly cancelReason: string | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null };

export type CompetitionEventDetailsFragment = { readonly id: string, readonly version: number, readonly no: number, readonly name: string, readonly jobType: string | null, readonly entryKind: Open<Types.EntryKind>, readonly minEntries: number, readonly minTeamSize: number, readonly maxTeamSize: number, readonly brackets: ReadonlyArray<string>, readonly eligibility: string, readonly eligibilityZh: string, readonly tieBreaks: ReadonlyArray<{ readonly stage: number, readonly aspect: string | null }>, readonly awardRule: { readonly kind: Open<Types.AwardKind>, readonly ties: Open<Types.AwardTies>, readonly tiers: ReadonlyArray<{ readonly name: string, readonly value: number }> } | null, readonly stages: ReadonlyArray<{ readonly id: string, readonly no: number, readonly name: string, readonly kind: Open<Types.StageKind>, readonly weight: number, readonly aggregation: Open<Types.MarkAggregation>, readonly status: Open<Types.StageStatus>, readonly advance: { readonly kind: Open<Types.AdvanceKind>, readonly value: number | null, readonly perUnitCap: number | null } }> };

export type EntryDetailsFragment = { readonly id: string, readonly name: string, readonly bracket: string | null, readonly status: Open<Types.EntryStatus>, readonly reason: string | null, readonly registeredOn: string, readonly event: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null };

export type PanelDetailsFragment = { readonly id: string, readonly judges: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Open<Types.JudgeRole>, readonly member: { readonly id: string, readonly name: string } | null }> } };

export type AspectDetailsFragment = { readonly id: string, readonly no: number, readonly code: string, readonly title: string, readonly kind: Open<Types.AspectKind>, readonly maxMark: number, readonly minJudges: number, readonly benchmarks: ReadonlyArray<string>, readonly tolerance: ReadonlyArray<{ readonly upTo: number, readonly mark: number }> };

export type MarkSheetDetailsFragment = { readonly stage: { readonly id: string, readonly name: string } | null, readonly entry: { readonly id: string, readonly name: string } | null, readonly marks: ReadonlyArray<{ readonly id: string, readonly value: number, readonly pass: number, readonly aspect: { readonly id: string, readonly code: string } | null }>, readonly open: ReadonlyArray<{ readonly id: string, readonly no: number, readonly code: string, readonly title: string, readonly kind: Open<Types.AspectKind>, readonly maxMark: number, readonly minJudges: number, readonly benchmarks: ReadonlyArray<string>, readonly tolerance: ReadonlyArray<{ readonly upTo: number, readonly mark: number }> }> };

export type StandingsDetailsFragment = { readonly complete: number, readonly event: { readonly id: string, readonly name: string } | null, readonly lines: ReadonlyArray<{ readonly rank: number | null, readonly name: string, readonly bracket: string | null, readonly score: number, readonly complete: boolean, readonly unitCode: string | null, readonly unitName: string | null }> };


/** Announces a competition; its events no longer change (公布竞赛). */
export const CompetitionPublish =
  "mutation CompetitionPublish($input:CompetitionStepInput!){competitionPublish(input:$input){id version status}}" as unknown as Mutation<CompetitionPublishMutation, CompetitionPublishMutationVariables, 'competitions'>;

/** Opens a competition for entries (开放报名). */
export const CompetitionOpenRegistration =
  "mutation CompetitionOpenRegistration($input:CompetitionStepInput!){competitionOpenRegistration(input:$input){id version status}}" as unknown as Mutation<CompetitionOpenRegistrationMutation, CompetitionOpenRegistrationMutationVariables, 'competitions'>;

/** Fixes the entries; refused where an event has too few (截止报名). */
export const CompetitionLock =
  "mutation CompetitionLock($input:CompetitionStepInput!){competitionLock(input:$input){id version status}}" as unknown as Mutation<CompetitionLockMutation, CompetitionLockMutationVariables, 'competitions'>;

/** Opens the first stage of every event, once schemes and panels are ready (开始比赛). */
export const CompetitionStart =
  "mutation CompetitionStart($input:CompetitionStepInput!){competitionStart(input:$input){id version status}}" as unknown as Mutation<CompetitionStartMutation, CompetitionStartMutationVariables, 'competitions'>;

/** Says that all is held and what is left is marked (进入评分). */
export const CompetitionBeginMarking =
  "mutation CompetitionBeginMarking($input:CompetitionStepInput!){competitionBeginMarking(input:$input){id version status}}" as unknown as Mutation<CompetitionBeginMarkingMutation, CompetitionBeginMarkingMutationVariables, 'competitions'>;

/** Publishes a first result of every event, once all stages are closed (公示成绩). */
export const CompetitionPublishProvisional =
  "mutation CompetitionPublishProvisional($input:CompetitionStepInput!){competitionPublishProvisional(input:$input){id version status}}" as unknown as Mutation<CompetitionPublishProvisionalMutation, CompetitionPublishProvisionalMutationVariables, 'competitions'>;

/** Opens a competition to objections (开放申诉). */
export const CompetitionOpenAppeals =
  "mutation CompetitionOpenAppeals($input:CompetitionStepInput!){competitionOpenAppeals(input:$input){id version status}}" as unknown as Mutation<CompetitionOpenAppealsMutation, CompetitionOpenAppealsMutationVariables, 'competitions'>;

/** Publishes the result that stands (确定成绩). */
export const CompetitionFinalise =
  "mutation CompetitionFinalise($input:CompetitionStepInput!){competitionFinalise(input:$input){id version status}}" as unknown as Mutation<CompetitionFinaliseMutation, CompetitionFinaliseMutationVariables, 'competitions'>;

/** Gives the awards by the final result (授奖). */
export const CompetitionAward =
  "mutation CompetitionAward($input:CompetitionStepInput!){competitionAward(input:$input){id version status}}" as unknown as Mutation<CompetitionAwardMutation, CompetitionAwardMutationVariables, 'competitions'>;

/** Calls a competition off, before its awards are given (取消竞赛). */
export const CompetitionCancel =
  "mutation CompetitionCancel($input:CompetitionCancelInput!){competitionCancel(input:$input){id version status cancelReason}}" as unknown as Mutation<CompetitionCancelMutation, CompetitionCancelMutationVariables, 'competitions'>;

/** Takes the announcement back, to change the programme (撤回公布). */
export const CompetitionUnpublish =
  "mutation CompetitionUnpublish($input:CompetitionReturnInput!){competitionUnpublish(input:$input){id version status changeReason}}" as unknown as Mutation<CompetitionUnpublishMutation, CompetitionUnpublishMutationVariables, 'competitions'>;

/** Opens a locked competition for entries again (重新开放报名). */
export const CompetitionReopenRegistration =
  "mutation CompetitionReopenRegistration($input:CompetitionReturnInput!){competitionReopenRegistration(input:$input){id version status changeReason}}" as unknown as Mutation<CompetitionReopenRegistrationMutation, CompetitionReopenRegistrationMutationVariables, 'competitions'>;

/** Opens the final result to objections again; it stays a version (重新开放申诉). */
export const CompetitionReopenAppeals =
  "mutation CompetitionReopenAppeals($input:CompetitionReturnInput!){competitionReopenAppeals(input:$input){id version status changeReason}}" as unknown as Mutation<CompetitionReopenAppealsMutation, CompetitionReopenAppealsMutationVariables, 'competitions'>;

/** The competitions that you can see (竞赛列表). */
export const Competitions =
  "query Competitions($first:Int$after:String$filter:CompetitionFilter$orderBy:[CompetitionOrder!]){competitions(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount pageInfo{hasNextPage endCursor}nodes{...CompetitionSummary}}}fragment CompetitionSummary on Competition{id version code name kind season status publicStandings bestPerUnit cancelReason unit{id code name}}" as unknown as Query<CompetitionsQuery, CompetitionsQueryVariables, 'competitions'>;

/** A competition by its id (竞赛). */
export const Competition =
  "query Competition($id:ID!){competition(id:$id){...CompetitionSummary events(first:50 orderBy:NO_ASC){nodes{...CompetitionEventDetails}}}}fragment CompetitionEventDetails on CompetitionEvent{id version no name jobType entryKind minEntries minTeamSize maxTeamSize brackets eligibility eligibilityZh tieBreaks{stage aspect}awardRule{kind ties tiers{name value}}stages{id no name kind weight aggregation status advance{kind value perUnitCap}}}fragment CompetitionSummary on Competition{id version code name kind season status publicStandings bestPerUnit cancelReason unit{id code name}}" as unknown as Query<CompetitionQuery, CompetitionQueryVariables, 'competitions'>;

/** A competition by its id (竞赛). */
export const UnitRanking =
  "query UnitRanking($competition:ID!$levels:Int!=1){competition(id:$competition){id unitRanking(levels:$levels){rank score entries firstPlaces unitCode unitName}}}" as unknown as Query<UnitRankingQuery, UnitRankingQueryVariables, 'competitions'>;

/** Begins a competition as a draft (新建竞赛). */
export const CompetitionCreate =
  "mutation CompetitionCreate($input:CompetitionCreateInput!){competitionCreate(input:$input){...CompetitionSummary}}fragment CompetitionSummary on Competition{id version code name kind season status publicStandings bestPerUnit cancelReason unit{id code name}}" as unknown as Mutation<CompetitionCreateMutation, CompetitionCreateMutationVariables, 'competitions'>;

/** Changes what stands outside the events of a competition (修改竞赛). */
export const CompetitionUpdate =
  "mutation CompetitionUpdate($input:CompetitionUpdateInput!){competitionUpdate(input:$input){...CompetitionSummary}}fragment CompetitionSummary on Competition{id version code name kind season status publicStandings bestPerUnit cancelReason unit{id code name}}" as unknown as Mutation<CompetitionUpdateMutation, CompetitionUpdateMutationVariables, 'competitions'>;

/** Adds an event with its stages to a draft (新建赛项). */
export const CompetitionEventCreate =
  "mutation CompetitionEventCreate($input:CompetitionEventCreateInput!){competitionEventCreate(input:$input){...CompetitionEventDetails}}fragment CompetitionEventDetails on CompetitionEvent{id version no name jobType entryKind minEntries minTeamSize maxTeamSize brackets eligibility eligibilityZh tieBreaks{stage aspect}awardRule{kind ties tiers{name value}}stages{id no name kind weight aggregation status advance{kind value perUnitCap}}}" as unknown as Mutation<CompetitionEventCreateMutation, CompetitionEventCreateMutationVariables, 'competitions'>;

/** Replaces the whole content of an event of a draft (编写赛项). */
export const CompetitionEventWrite =
  "mutation CompetitionEventWrite($input:CompetitionEventWriteInput!){competitionEventWrite(input:$input){...CompetitionEventDetails}}fragment CompetitionEventDetails on CompetitionEvent{id version no name jobType entryKind minEntries minTeamSize maxTeamSize brackets eligibility eligibilityZh tieBreaks{stage aspect}awardRule{kind ties tiers{name value}}stages{id no name kind weight aggregation status advance{kind value perUnitCap}}}" as unknown as Mutation<CompetitionEventWriteMutation, CompetitionEventWriteMutationVariables, 'competitions'>;

/** Who asks; empty without a token (当前用户). */
export const MyEntries =
  "query MyEntries($first:Int$after:String){viewer{member{id entries(first:$first after:$after){totalCount nodes{id leads entry{...EntryDetails}}}}}}fragment EntryDetails on Entry{id name bracket status reason registeredOn event{id name}unit{id code name}}" as unknown as Query<MyEntriesQuery, MyEntriesQueryVariables, 'competitions'>;

/** The entries that you can see (参赛报名列表). */
export const Entries =
  "query Entries($first:Int$after:String$filter:EntryFilter$orderBy:[EntryOrder!]){entries(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount pageInfo{hasNextPage endCursor}nodes{...EntryDetails}}}fragment EntryDetails on Entry{id name bracket status reason registeredOn event{id name}unit{id code name}}" as unknown as Query<EntriesQuery, EntriesQueryVariables, 'competitions'>;

/** Enters oneself, someone else or a team (报名参赛). */
export const EntryRegister =
  "mutation EntryRegister($input:EntryRegisterInput!){entryRegister(input:$input){...EntryDetails}}fragment EntryDetails on Entry{id name bracket status reason registeredOn event{id name}unit{id code name}}" as unknown as Mutation<EntryRegisterMutation, EntryRegisterMutationVariables, 'competitions'>;

/** Admits an entry that was looked at (通过资格审查). */
export const EntryAdmit =
  "mutation EntryAdmit($input:EntryAdmitInput!){entryAdmit(input:$input){...EntryDetails}}fragment EntryDetails on Entry{id name bracket status reason registeredOn event{id name}unit{id code name}}" as unknown as Mutation<EntryAdmitMutation, EntryAdmitMutationVariables, 'competitions'>;

/** Refuses an entry before the entries are fixed (不予通过). */
export const EntryReject =
  "mutation EntryReject($input:EntryRefuseInput!){entryReject(input:$input){...EntryDetails}}fragment EntryDetails on Entry{id name bracket status reason registeredOn event{id name}unit{id code name}}" as unknown as Mutation<EntryRejectMutation, EntryRejectMutationVariables, 'competitions'>;

/** Gives an entry up (退赛). */
export const EntryWithdraw =
  "mutation EntryWithdraw($input:EntryWithdrawInput!){entryWithdraw(input:$input){...EntryDetails}}fragment EntryDetails on Entry{id name bracket status reason registeredOn event{id name}unit{id code name}}" as unknown as Mutation<EntryWithdrawMutation, EntryWithdrawMutationVariables, 'competitions'>;

/** Excludes an entry; it is ranked no longer (取消参赛资格). */
export const EntryDisqualify =
  "mutation EntryDisqualify($input:EntryRefuseInput!){entryDisqualify(input:$input){...EntryDetails}}fragment EntryDetails on Entry{id name bracket status reason registeredOn event{id name}unit{id code name}}" as unknown as Mutation<EntryDisqualifyMutation, EntryDisqualifyMutationVariables, 'competitions'>;

/** Changes the people of a team before it is marked; once the entries are fixed the organiser does, with a reason (更换队员). */
export const EntryReplaceMember =
  "mutation EntryReplaceMember($input:EntryReplaceMemberInput!){entryReplaceMember(input:$input){...EntryDetails}}fragment EntryDetails on Entry{id name bracket status reason registeredOn event{id name}unit{id code name}}" as unknown as Mutation<EntryReplaceMemberMutation, EntryReplaceMemberMutationVariables, 'competitions'>;

/** Lets an entry stand again that was refused, given up or excluded by mistake (恢复报名). */
export const EntryRestore =
  "mutation EntryRestore($input:EntryRestoreInput!){entryRestore(input:$input){...EntryDetails}}fragment EntryDetails on Entry{id name bracket status reason registeredOn event{id name}unit{id code name}}" as unknown as Mutation<EntryRestoreMutation, EntryRestoreMutationVariables, 'competitions'>;

/** An entry by its id (参赛报名). */
export const MySheet =
  "query MySheet($entry:ID!$first:Int=100){entry(id:$entry){...EntryDetails stageResults{nodes{score rank advanced aspects{code mark ruled}stage{name weight aggregation}}}marks(first:$first){nodes{value pass status judgeCode aspect{code title maxMark}}}rulings{nodes{mark reason aspect{code}}}}}fragment EntryDetails on Entry{id name bracket status reason registeredOn event{id name}unit{id code name}}" as unknown as Query<MySheetQuery, MySheetQueryVariables, 'competitions'>;

/** Who asks; empty without a token (当前用户). */
export const MyPanels =
  "query MyPanels($first:Int){viewer{member{id panels(first:$first){nodes{id role stage{id name status event{id name entries(first:50){nodes{id name}}}}}}}}}" as unknown as Query<MyPanelsQuery, MyPanelsQueryVariables, 'competitions'>;

/** What you have given an entry in a stage that you judge (评分表). */
export const MarkSheet =
  "query MarkSheet($stage:ID!$entry:ID!){markSheet(stage:$stage entry:$entry){...MarkSheetDetails}}fragment AspectDetails on Aspect{id no code title kind maxMark minJudges benchmarks tolerance{upTo mark}}fragment MarkSheetDetails on MarkSheet{stage{id name}entry{id name}marks{id value pass aspect{id code}}open{...AspectDetails}}" as unknown as Query<MarkSheetQuery, MarkSheetQueryVariables, 'competitions'>;

/** Writes the draft of what is marked in a stage (编写评分方案). */
export const MarkSchemeWrite =
  "mutation MarkSchemeWrite($input:MarkSchemeWriteInput!){markSchemeWrite(input:$input){id no status aspects{...AspectDetails}}}fragment AspectDetails on Aspect{id no code title kind maxMark minJudges benchmarks tolerance{upTo mark}}" as unknown as Mutation<MarkSchemeWriteMutation, MarkSchemeWriteMutationVariables, 'competitions'>;

/** Fixes what is marked in a stage: aspects of 100 points (锁定评分方案). */
export const MarkSchemeLock =
  "mutation MarkSchemeLock($input:MarkSchemeLockInput!){markSchemeLock(input:$input){id no status}}" as unknown as Mutation<MarkSchemeLockMutation, MarkSchemeLockMutationVariables, 'competitions'>;

/** Adds judges to the panel of a stage (聘任评委). */
export const PanelAppoint =
  "mutation PanelAppoint($input:PanelAppointInput!){panelAppoint(input:$input){...PanelDetails}}fragment PanelDetails on CompetitionStage{id judges(first:50){nodes{id role member{id name}}}}" as unknown as Mutation<PanelAppointMutation, PanelAppointMutationVariables, 'competitions'>;

/** Takes a judge from a panel; marks that were given stay (解聘评委). */
export const PanelDismiss =
  "mutation PanelDismiss($input:PanelDismissInput!){panelDismiss(input:$input){...PanelDetails}}fragment PanelDetails on CompetitionStage{id judges(first:50){nodes{id role member{id name}}}}" as unknown as Mutation<PanelDismissMutation, PanelDismissMutationVariables, 'competitions'>;

/** Keeps a judge away from entries; by the organiser, or by the judge (回避). */
export const PanelRecuse =
  "mutation PanelRecuse($input:PanelRecuseInput!){panelRecuse(input:$input){id role}}" as unknown as Mutation<PanelRecuseMutation, PanelRecuseMutationVariables, 'competitions'>;

/** Gives an entry marks as a judge of the stage; they stay (提交评分). */
export const MarkSubmit =
  "mutation MarkSubmit($input:MarkSubmitInput!){markSubmit(input:$input){...MarkSheetDetails}}fragment AspectDetails on Aspect{id no code title kind maxMark minJudges benchmarks tolerance{upTo mark}}fragment MarkSheetDetails on MarkSheet{stage{id name}entry{id name}marks{id value pass aspect{id code}}open{...AspectDetails}}" as unknown as Mutation<MarkSubmitMutation, MarkSubmitMutationVariables, 'competitions'>;

/** Has an aspect of an entry marked again; by the chief judge or the organiser (要求重新评分). */
export const MarkReopen =
  "mutation MarkReopen($input:MarkReopenInput!){markReopen(input:$input){id name}}" as unknown as Mutation<MarkReopenMutation, MarkReopenMutationVariables, 'competitions'>;

/** Decides what an aspect is worth where the judges stay apart; by the chief judge or the organiser (裁决). */
export const MarkRule =
  "mutation MarkRule($input:MarkRuleInput!){markRule(input:$input){id mark reason}}" as unknown as Mutation<MarkRuleMutation, MarkRuleMutationVariables, 'competitions'>;

/** Where the entries of an event, or of one of its stages, stand now (实时榜). */
export const Standings =
  "query Standings($event:ID$stage:ID){standings(event:$event stage:$stage){...StandingsDetails}}fragment StandingsDetails on Standings{complete event{id name}lines{rank name bracket score complete unitCode unitName}}" as unknown as Query<StandingsQuery, StandingsQueryVariables, 'competitions'>;

/** The standings of an event or of one of its stages, as they change (实时榜推送). */
export const StandingsChanged =
  "subscription StandingsChanged($event:ID$stage:ID){standingsChanged(event:$event stage:$stage){...StandingsDetails}}fragment StandingsDetails on Standings{complete event{id name}lines{rank name bracket score complete unitCode unitName}}" as unknown as Subscription<StandingsChangedSubscription, StandingsChangedSubscriptionVariables, 'competitions'>;

/** An event by its id (赛项). */
export const EventResults =
  "query EventResults($event:ID!$first:Int$after:String){competitionEvent(id:$event){id name results(first:1 orderBy:[NO_DESC]){totalCount nodes{id no kind publishedOn reason lines(first:$first after:$after orderBy:[POSITION_ASC]){totalCount pageInfo{hasNextPage endCursor}nodes{id position name bracket rank score comparable stages{no score}unitCode unitName}}}}awards(first:50 orderBy:[TIER_ASC]){nodes{id tier title name rank awardedOn status withdrawnOn reason unitCode unitName}}}}" as unknown as Query<EventResultsQuery, EventResultsQueryVariables, 'competitions'>;

/** Fixes the scores of a stage, says who goes on and opens the next (结束阶段). */
export const CompetitionStageClose =
  "mutation CompetitionStageClose($input:CompetitionStageCloseInput!){competitionStageClose(input:$input){id status results(first:50 orderBy:[RANK_ASC]){totalCount nodes{id score rank advanced entry{id name}}}}}" as unknown as Mutation<CompetitionStageCloseMutation, CompetitionStageCloseMutationVariables, 'competitions'>;

/** Publishes a corrected result as a new version (更正成绩). */
export const EventResultCorrect =
  "mutation EventResultCorrect($input:EventResultCorrectInput!){eventResultCorrect(input:$input){id no kind reason}}" as unknown as Mutation<EventResultCorrectMutation, EventResultCorrectMutationVariables, 'competitions'>;

/** Opens a closed stage again while the next is not marked; all marks stay (重新开放阶段). */
export const CompetitionStageReopen =
  "mutation CompetitionStageReopen($input:CompetitionStageReopenInput!){competitionStageReopen(input:$input){id status}}" as unknown as Mutation<CompetitionStageReopenMutation, CompetitionStageReopenMutationVariables, 'competitions'>;

/** Takes an award back after it was given: the entry is excluded, and its place passes on by the declared rule (撤销获奖). */
export const AwardWithdraw =
  "mutation AwardWithdraw($input:AwardWithdrawInput!){awardWithdraw(input:$input){id status withdrawnOn reason versions{nodes{no tier title rank replacedOn reason}}}}" as unknown as Mutation<AwardWithdrawMutation, AwardWithdrawMutationVariables, 'competitions'>;

export type {
  AdvanceKind,
  AdvancementInput,
  AspectFilter,
  AspectInput,
  AspectKind,
  AspectKindTest,
  AwardFilter,
  AwardKind,
  AwardOrder,
  AwardRuleInput,
  AwardStatus,
  AwardStatusTest,
  AwardTierInput,
  AwardTies,
  AwardVersionFilter,
  AwardVersionOrder,
  AwardWithdrawInput,
  CompetitionCancelInput,
  CompetitionChanges,
  CompetitionCreateInput,
  CompetitionEventContentInput,
  CompetitionEventCreateInput,
  CompetitionEventFilter,
  CompetitionEventOrder,
  CompetitionEventWriteInput,
  CompetitionFilter,
  CompetitionKind,
  CompetitionKindTest,
  CompetitionOrder,
  CompetitionReturnInput,
  CompetitionStageCloseInput,
  CompetitionStageFilter,
  CompetitionStageInput,
  CompetitionStageReopenInput,
  CompetitionStatus,
  CompetitionStatusTest,
  CompetitionStepInput,
  CompetitionUpdateInput,
  DecimalTest,
  EntryAdmitInput,
  EntryFilter,
  EntryKind,
  EntryKindTest,
  EntryMemberFilter,
  EntryMemberOrder,
  EntryOrder,
  EntryRefuseInput,
  EntryRegisterInput,
  EntryReplaceMemberInput,
  EntryRestoreInput,
  EntryStatus,
  EntryStatusTest,
  EntryTeamInput,
  EntryWithdrawInput,
  EventResultCorrectInput,
  EventResultFilter,
  EventResultLineFilter,
  EventResultLineOrder,
  EventResultOrder,
  JudgeRole,
  JudgeRoleTest,
  MarkAggregation,
  MarkAggregationTest,
  MarkFilter,
  MarkInput,
  MarkOrder,
  MarkReopenInput,
  MarkRuleInput,
  MarkRulingFilter,
  MarkRulingOrder,
  MarkSchemeFilter,
  MarkSchemeLockInput,
  MarkSchemeOrder,
  MarkSchemeStatus,
  MarkSchemeStatusTest,
  MarkSchemeWriteInput,
  MarkStatus,
  MarkStatusTest,
  MarkSubmitInput,
  PanelAppointInput,
  PanelDismissInput,
  PanelJudgeFilter,
  PanelJudgeInput,
  PanelJudgeOrder,
  PanelRecusalFilter,
  PanelRecusalOrder,
  PanelRecuseInput,
  PercentTest,
  ResultKind,
  ResultKindTest,
  ScoreTest,
  StageKind,
  StageKindTest,
  StageResultFilter,
  StageResultOrder,
  StageStatus,
  StageStatusTest,
  TieBreakInput,
  ToleranceStepInput,
} from './types.ts';
