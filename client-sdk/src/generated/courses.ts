// Written by `npm run sdk`; do not edit.

import type { Mutation, Open, Query } from '../document.ts';
import type * as Types from './types.ts';

export type ClassPlacesQueryVariables = Types.Exact<{
  trainingClass: Types.Scalars['ID']['input'];
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.ClassPlaceFilter>;
}>;


export type ClassPlacesQuery = { readonly trainingClass: { readonly id: string, readonly taken: number, readonly places: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: number, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.ClassPlaceStatus>, readonly reason: string | null, readonly endedOn: string | null, readonly attendanceShare: number, readonly attendedHours: number, readonly member: { readonly id: string, readonly name: string, readonly employeeNo: string } | null, readonly unit: { readonly id: string, readonly name: string } | null }> } } | null };

export type ClassPlaceDetailQueryVariables = Types.Exact<{
  id: Types.Scalars['ID']['input'];
}>;


export type ClassPlaceDetailQuery = { readonly classPlace: { readonly id: string, readonly no: number, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.ClassPlaceStatus>, readonly reason: string | null, readonly endedOn: string | null, readonly attendanceShare: number, readonly attendedHours: number, readonly trainingClass: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } | null, readonly enrolment: { readonly id: string, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.EnrolmentStatus>, readonly progress: number, readonly enrolledOn: string, readonly dueOn: string | null, readonly completedAt: string | null, readonly endedOn: string | null } | null, readonly attendances: { readonly nodes: ReadonlyArray<{ readonly mark: Open<Types.AttendanceMark>, readonly minutes: number | null, readonly occurredOn: string }> } } | null };

export type MyClassesQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type MyClassesQuery = { readonly viewer: { readonly member: { readonly id: string, readonly classPlaces: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: number, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.ClassPlaceStatus>, readonly reason: string | null, readonly endedOn: string | null, readonly attendanceShare: number, readonly attendedHours: number, readonly trainingClass: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } | null }> } } | null } | null };

export type TrainingClassAssignMutationVariables = Types.Exact<{
  input: Types.TrainingClassAssignInput;
}>;


export type TrainingClassAssignMutation = { readonly trainingClassAssign: { readonly enrolled: number, readonly waitlisted: number, readonly already: number, readonly skipped: number } };

export type ClassPlaceRequestMutationVariables = Types.Exact<{
  input: Types.ClassPlaceRequestInput;
}>;


export type ClassPlaceRequestMutation = { readonly classPlaceRequest: { readonly id: string, readonly no: number, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.ClassPlaceStatus>, readonly reason: string | null, readonly endedOn: string | null, readonly attendanceShare: number, readonly attendedHours: number } };

export type ClassPlaceApproveMutationVariables = Types.Exact<{
  input: Types.ClassPlaceInput;
}>;


export type ClassPlaceApproveMutation = { readonly classPlaceApprove: { readonly id: string, readonly no: number, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.ClassPlaceStatus>, readonly reason: string | null, readonly endedOn: string | null, readonly attendanceShare: number, readonly attendedHours: number } };

export type ClassPlaceRejectMutationVariables = Types.Exact<{
  input: Types.ClassPlaceReasonInput;
}>;


export type ClassPlaceRejectMutation = { readonly classPlaceReject: { readonly id: string, readonly no: number, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.ClassPlaceStatus>, readonly reason: string | null, readonly endedOn: string | null, readonly attendanceShare: number, readonly attendedHours: number } };

export type ClassPlaceWithdrawMutationVariables = Types.Exact<{
  input: Types.ClassPlaceInput;
}>;


export type ClassPlaceWithdrawMutation = { readonly classPlaceWithdraw: { readonly id: string, readonly no: number, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.ClassPlaceStatus>, readonly reason: string | null, readonly endedOn: string | null, readonly attendanceShare: number, readonly attendedHours: number } };

export type ClassPlaceWaiveMutationVariables = Types.Exact<{
  input: Types.ClassPlaceReasonInput;
}>;


export type ClassPlaceWaiveMutation = { readonly classPlaceWaive: { readonly id: string, readonly no: number, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.ClassPlaceStatus>, readonly reason: string | null, readonly endedOn: string | null, readonly attendanceShare: number, readonly attendedHours: number } };

export type ClassPlaceRestoreMutationVariables = Types.Exact<{
  input: Types.ClassPlaceReasonInput;
}>;


export type ClassPlaceRestoreMutation = { readonly classPlaceRestore: { readonly id: string, readonly no: number, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.ClassPlaceStatus>, readonly reason: string | null, readonly endedOn: string | null, readonly attendanceShare: number, readonly attendedHours: number } };

export type TrainingClassRecordsQueryVariables = Types.Exact<{
  id: Types.Scalars['ID']['input'];
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type TrainingClassRecordsQuery = { readonly trainingClass: { readonly records: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Open<Types.ClassRecordKind>, readonly title: string, readonly session: { readonly id: string, readonly startsAt: string } | null, readonly attachments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly size: number, readonly url: string }> } }> } } | null };

export type ClassRecordAddMutationVariables = Types.Exact<{
  input: Types.ClassRecordAddInput;
}>;


export type ClassRecordAddMutation = { readonly classRecordAdd: { readonly id: string, readonly kind: Open<Types.ClassRecordKind>, readonly title: string, readonly session: { readonly id: string, readonly startsAt: string } | null, readonly attachments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly size: number, readonly url: string }> } } };

export type ClassRecordRemoveMutationVariables = Types.Exact<{
  input: Types.ClassRecordRemoveInput;
}>;


export type ClassRecordRemoveMutation = { readonly classRecordRemove: { readonly id: string, readonly records: { readonly totalCount: number } } };

export type ClassSessionAttendanceQueryVariables = Types.Exact<{
  id: Types.Scalars['ID']['input'];
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type ClassSessionAttendanceQuery = { readonly classSession: { readonly id: string, readonly version: number, readonly startsAt: string, readonly endsAt: string, readonly location: string | null, readonly hours: number, readonly status: Open<Types.ClassSessionStatus>, readonly attendances: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly mark: Open<Types.AttendanceMark>, readonly minutes: number | null, readonly source: Open<Types.AttendanceSource>, readonly member: { readonly id: string, readonly name: string, readonly employeeNo: string } | null }> } } | null };

export type ClassSessionCreateMutationVariables = Types.Exact<{
  input: Types.ClassSessionCreateInput;
}>;


export type ClassSessionCreateMutation = { readonly classSessionCreate: { readonly id: string, readonly version: number, readonly startsAt: string, readonly endsAt: string, readonly location: string | null, readonly hours: number, readonly status: Open<Types.ClassSessionStatus> } };

export type ClassSessionUpdateMutationVariables = Types.Exact<{
  input: Types.ClassSessionUpdateInput;
}>;


export type ClassSessionUpdateMutation = { readonly classSessionUpdate: { readonly id: string, readonly version: number, readonly startsAt: string, readonly endsAt: string, readonly location: string | null, readonly hours: number, readonly status: Open<Types.ClassSessionStatus> } };

export type ClassSessionCancelMutationVariables = Types.Exact<{
  input: Types.ClassSessionInput;
}>;


export type ClassSessionCancelMutation = { readonly classSessionCancel: { readonly id: string, readonly version: number, readonly startsAt: string, readonly endsAt: string, readonly location: string | null, readonly hours: number, readonly status: Open<Types.ClassSessionStatus> } };

export type AttendanceRecordMutationVariables = Types.Exact<{
  input: Types.AttendanceRecordInput;
}>;


export type AttendanceRecordMutation = { readonly attendanceRecord: { readonly id: string, readonly version: number, readonly startsAt: string, readonly endsAt: string, readonly location: string | null, readonly hours: number, readonly status: Open<Types.ClassSessionStatus> } };

export type CoursesQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.CourseFilter>;
  orderBy?: Types.InputMaybe<ReadonlyArray<Types.CourseOrder> | Types.CourseOrder>;
}>;


export type CoursesQuery = { readonly courses: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly category: string | null, readonly mandatory: boolean, readonly hours: number, readonly validMonths: number | null, readonly status: Open<Types.CourseStatus>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly currentVersion: { readonly id: string, readonly no: number } | null }> } };

export type CourseDetailQueryVariables = Types.Exact<{
  id: Types.Scalars['ID']['input'];
}>;


export type CourseDetailQuery = { readonly course: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly category: string | null, readonly mandatory: boolean, readonly hours: number, readonly validMonths: number | null, readonly status: Open<Types.CourseStatus>, readonly currentVersion: { readonly publishedAt: string | null, readonly id: string, readonly no: number, readonly modules: ReadonlyArray<{ readonly id: string, readonly title: string, readonly items: ReadonlyArray<{ readonly id: string, readonly code: string, readonly kind: Open<Types.CourseItemKind>, readonly title: string, readonly required: boolean, readonly durationSeconds: number | null, readonly uri: string | null }> }> } | null, readonly versions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: number, readonly status: Open<Types.CourseVersionStatus> }> }, readonly classes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null }> }, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } | null };

export type CourseCreateMutationVariables = Types.Exact<{
  input: Types.CourseCreateInput;
}>;


export type CourseCreateMutation = { readonly courseCreate: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly category: string | null, readonly mandatory: boolean, readonly hours: number, readonly validMonths: number | null, readonly status: Open<Types.CourseStatus>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly currentVersion: { readonly id: string, readonly no: number } | null } };

export type CourseUpdateMutationVariables = Types.Exact<{
  input: Types.CourseUpdateInput;
}>;


export type CourseUpdateMutation = { readonly courseUpdate: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly category: string | null, readonly mandatory: boolean, readonly hours: number, readonly validMonths: number | null, readonly status: Open<Types.CourseStatus>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly currentVersion: { readonly id: string, readonly no: number } | null } };

export type CourseRetireMutationVariables = Types.Exact<{
  input: Types.CourseRetireInput;
}>;


export type CourseRetireMutation = { readonly courseRetire: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly category: string | null, readonly mandatory: boolean, readonly hours: number, readonly validMonths: number | null, readonly status: Open<Types.CourseStatus>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly currentVersion: { readonly id: string, readonly no: number } | null } };

export type CourseVersionDraftMutationVariables = Types.Exact<{
  input: Types.CourseVersionDraftInput;
}>;


export type CourseVersionDraftMutation = { readonly courseVersionDraft: { readonly id: string, readonly version: number, readonly no: number, readonly status: Open<Types.CourseVersionStatus>, readonly modules: ReadonlyArray<{ readonly title: string, readonly items: ReadonlyArray<{ readonly code: string, readonly kind: Open<Types.CourseItemKind>, readonly title: string, readonly required: boolean, readonly durationSeconds: number | null, readonly uri: string | null }> }> } };

export type CourseVersionWriteMutationVariables = Types.Exact<{
  input: Types.CourseVersionWriteInput;
}>;


export type CourseVersionWriteMutation = { readonly courseVersionWrite: { readonly id: string, readonly version: number, readonly status: Open<Types.CourseVersionStatus> } };

export type CourseVersionPublishMutationVariables = Types.Exact<{
  input: Types.CourseVersionPublishInput;
}>;


export type CourseVersionPublishMutation = { readonly courseVersionPublish: { readonly id: string, readonly no: number, readonly status: Open<Types.CourseVersionStatus>, readonly publishedAt: string | null, readonly course: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly category: string | null, readonly mandatory: boolean, readonly hours: number, readonly validMonths: number | null, readonly status: Open<Types.CourseStatus>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly currentVersion: { readonly id: string, readonly no: number } | null } | null } };

export type CourseRestoreMutationVariables = Types.Exact<{
  input: Types.CourseRetireInput;
}>;


export type CourseRestoreMutation = { readonly courseRestore: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly category: string | null, readonly mandatory: boolean, readonly hours: number, readonly validMonths: number | null, readonly status: Open<Types.CourseStatus>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly currentVersion: { readonly id: string, readonly no: number } | null } };

export type MyLearningQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type MyLearningQuery = { readonly viewer: { readonly member: { readonly id: string, readonly enrolments: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.EnrolmentStatus>, readonly progress: number, readonly enrolledOn: string, readonly dueOn: string | null, readonly completedAt: string | null, readonly endedOn: string | null, readonly course: { readonly id: string, readonly code: string, readonly title: string } | null }> } } | null } | null };

export type EnrolmentDetailQueryVariables = Types.Exact<{
  id: Types.Scalars['ID']['input'];
}>;


export type EnrolmentDetailQuery = { readonly enrolment: { readonly id: string, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.EnrolmentStatus>, readonly progress: number, readonly enrolledOn: string, readonly dueOn: string | null, readonly completedAt: string | null, readonly endedOn: string | null, readonly course: { readonly id: string, readonly title: string } | null, readonly courseVersion: { readonly no: number, readonly modules: ReadonlyArray<{ readonly title: string, readonly items: ReadonlyArray<{ readonly id: string, readonly code: string, readonly kind: Open<Types.CourseItemKind>, readonly title: string, readonly required: boolean, readonly durationSeconds: number | null, readonly uri: string | null }> }> } | null, readonly hoursCredit: { readonly hours: number, readonly reason: Open<Types.HoursCreditReason>, readonly againFrom: string | null, readonly sentence: string, readonly sentenceZh: string }, readonly itemProgress: { readonly nodes: ReadonlyArray<{ readonly state: Open<Types.ItemState>, readonly watchedSeconds: number, readonly evidence: Open<Types.ItemEvidence> | null, readonly score: number | null, readonly item: { readonly id: string } | null }> }, readonly completion: { readonly isMet: boolean, readonly unmet: ReadonlyArray<{ readonly kind: Open<Types.CompletionOperator>, readonly sentence: string, readonly sentenceZh: string, readonly item: { readonly id: string } | null }> } | null } | null };

export type EnrolmentCreateMutationVariables = Types.Exact<{
  input: Types.EnrolmentCreateInput;
}>;


export type EnrolmentCreateMutation = { readonly enrolmentCreate: { readonly id: string, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.EnrolmentStatus>, readonly progress: number, readonly enrolledOn: string, readonly dueOn: string | null, readonly completedAt: string | null, readonly endedOn: string | null } };

export type CourseAssignMutationVariables = Types.Exact<{
  input: Types.CourseAssignInput;
}>;


export type CourseAssignMutation = { readonly courseAssign: { readonly created: number, readonly already: number, readonly skipped: number } };

export type EnrolmentWithdrawMutationVariables = Types.Exact<{
  input: Types.EnrolmentInput;
}>;


export type EnrolmentWithdrawMutation = { readonly enrolmentWithdraw: { readonly id: string, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.EnrolmentStatus>, readonly progress: number, readonly enrolledOn: string, readonly dueOn: string | null, readonly completedAt: string | null, readonly endedOn: string | null } };

export type EnrolmentConfirmMutationVariables = Types.Exact<{
  input: Types.EnrolmentInput;
}>;


export type EnrolmentConfirmMutation = { readonly enrolmentConfirm: { readonly id: string, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.EnrolmentStatus>, readonly progress: number, readonly enrolledOn: string, readonly dueOn: string | null, readonly completedAt: string | null, readonly endedOn: string | null } };

export type EnrolmentExpireMutationVariables = Types.Exact<{
  input: Types.EnrolmentInput;
}>;


export type EnrolmentExpireMutation = { readonly enrolmentExpire: { readonly id: string, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.EnrolmentStatus>, readonly progress: number, readonly enrolledOn: string, readonly dueOn: string | null, readonly completedAt: string | null, readonly endedOn: string | null } };

export type ItemProgressRecordMutationVariables = Types.Exact<{
  input: Types.ItemProgressRecordInput;
}>;


export type ItemProgressRecordMutation = { readonly itemProgressRecord: { readonly id: string, readonly state: Open<Types.ItemState>, readonly watchedSeconds: number, readonly enrolment: { readonly id: string, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.EnrolmentStatus>, readonly progress: number, readonly enrolledOn: string, readonly dueOn: string | null, readonly completedAt: string | null, readonly endedOn: string | null } | null } };

export type EnrolmentReopenMutationVariables = Types.Exact<{
  input: Types.EnrolmentReasonInput;
}>;


export type EnrolmentReopenMutation = { readonly enrolmentReopen: { readonly id: string, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.EnrolmentStatus>, readonly progress: number, readonly enrolledOn: string, readonly dueOn: string | null, readonly completedAt: string | null, readonly endedOn: string | null } };

export type ItemResultRecordMutationVariables = Types.Exact<{
  input: Types.ItemResultRecordInput;
}>;


export type ItemResultRecordMutation = { readonly itemResultRecord: { readonly id: string, readonly state: Open<Types.ItemState>, readonly evidence: Open<Types.ItemEvidence> | null, readonly score: number | null, readonly enrolment: { readonly id: string, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.EnrolmentStatus>, readonly progress: number, readonly enrolledOn: string, readonly dueOn: string | null, readonly completedAt: string | null, readonly endedOn: string | null } | null } };

export type LearningHoursQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.LearningHoursFilter>;
  orderBy?: Types.InputMaybe<ReadonlyArray<Types.LearningHoursOrder> | Types.LearningHoursOrder>;
}>;


export type LearningHoursQuery = { readonly learningHours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly hours: number, readonly source: Open<Types.HoursSource>, readonly occurredOn: string, readonly member: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly name: string } | null, readonly trainingClass: { readonly id: string, readonly code: string, readonly title: string } | null, readonly enrolment: { readonly id: string, readonly course: { readonly id: string, readonly title: string } | null } | null, readonly reversalOf: { readonly id: string } | null }> } };

export type MyLearningHoursQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type MyLearningHoursQuery = { readonly viewer: { readonly member: { readonly id: string, readonly learningHours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly hours: number, readonly source: Open<Types.HoursSource>, readonly occurredOn: string, readonly trainingClass: { readonly id: string, readonly code: string, readonly title: string } | null, readonly enrolment: { readonly id: string, readonly course: { readonly id: string, readonly title: string } | null } | null, readonly reversalOf: { readonly id: string } | null }> } } | null } | null };

export type LearningHoursReverseMutationVariables = Types.Exact<{
  input: Types.LearningHoursReverseInput;
}>;


export type LearningHoursReverseMutation = { readonly learningHoursReverse: { readonly id: string, readonly hours: number, readonly source: Open<Types.HoursSource>, readonly occurredOn: string, readonly trainingClass: { readonly id: string, readonly code: string, readonly title: string } | null, readonly enrolment: { readonly id: string, readonly course: { readonly id: string, readonly title: string } | null } | null, readonly reversalOf: { readonly id: string } | null } };

export type LearningHoursConfirmMutationVariables = Types.Exact<{
  input: Types.LearningHoursReverseInput;
}>;


export type LearningHoursConfirmMutation = { readonly learningHoursConfirm: { readonly id: string, readonly hours: number, readonly source: Open<Types.HoursSource>, readonly occurredOn: string, readonly trainingClass: { readonly id: string, readonly code: string, readonly title: string } | null, readonly enrolment: { readonly id: string, readonly course: { readonly id: string, readonly title: string } | null } | null, readonly reversalOf: { readonly id: string } | null } };

export type LearningHoursDoubtfulQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type LearningHoursDoubtfulQuery = { readonly learningHours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly doubt: Open<Types.HoursDoubt> | null, readonly id: string, readonly hours: number, readonly source: Open<Types.HoursSource>, readonly occurredOn: string, readonly trainingClass: { readonly id: string, readonly code: string, readonly title: string } | null, readonly enrolment: { readonly id: string, readonly course: { readonly id: string, readonly title: string } | null } | null, readonly reversalOf: { readonly id: string } | null }> } };

export type TrainingClassesQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.TrainingClassFilter>;
  orderBy?: Types.InputMaybe<ReadonlyArray<Types.TrainingClassOrder> | Types.TrainingClassOrder>;
}>;


export type TrainingClassesQuery = { readonly trainingClasses: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null }> } };

export type UnitTrainingClassesQueryVariables = Types.Exact<{
  unit: Types.Scalars['ID']['input'];
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type UnitTrainingClassesQuery = { readonly unit: { readonly id: string, readonly trainingClasses: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null }> } } | null };

export type TrainingClassDetailQueryVariables = Types.Exact<{
  id: Types.Scalars['ID']['input'];
}>;


export type TrainingClassDetailQuery = { readonly trainingClass: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly course: { readonly id: string, readonly title: string } | null, readonly trainers: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly member: { readonly id: string } | null }> }, readonly sessions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly startsAt: string, readonly endsAt: string, readonly location: string | null, readonly hours: number, readonly status: Open<Types.ClassSessionStatus> }> }, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } | null };

export type TrainingClassCreateMutationVariables = Types.Exact<{
  input: Types.TrainingClassCreateInput;
}>;


export type TrainingClassCreateMutation = { readonly trainingClassCreate: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type TrainingClassUpdateMutationVariables = Types.Exact<{
  input: Types.TrainingClassUpdateInput;
}>;


export type TrainingClassUpdateMutation = { readonly trainingClassUpdate: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type TrainingClassOpenMutationVariables = Types.Exact<{
  input: Types.TrainingClassInput;
}>;


export type TrainingClassOpenMutation = { readonly trainingClassOpen: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type TrainingClassConfirmMutationVariables = Types.Exact<{
  input: Types.TrainingClassInput;
}>;


export type TrainingClassConfirmMutation = { readonly trainingClassConfirm: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type TrainingClassStartMutationVariables = Types.Exact<{
  input: Types.TrainingClassInput;
}>;


export type TrainingClassStartMutation = { readonly trainingClassStart: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type TrainingClassFinishMutationVariables = Types.Exact<{
  input: Types.TrainingClassInput;
}>;


export type TrainingClassFinishMutation = { readonly trainingClassFinish: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type TrainingClassSettleMutationVariables = Types.Exact<{
  input: Types.TrainingClassInput;
}>;


export type TrainingClassSettleMutation = { readonly trainingClassSettle: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type TrainingClassCancelMutationVariables = Types.Exact<{
  input: Types.TrainingClassReasonInput;
}>;


export type TrainingClassCancelMutation = { readonly trainingClassCancel: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type TrainingClassReverseMutationVariables = Types.Exact<{
  input: Types.TrainingClassReasonInput;
}>;


export type TrainingClassReverseMutation = { readonly trainingClassReverse: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type TrainingClassReopenMutationVariables = Types.Exact<{
  input: Types.TrainingClassReasonInput;
}>;


export type TrainingClassReopenMutation = { readonly trainingClassReopen: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type TrainingClassResumeMutationVariables = Types.Exact<{
  input: Types.TrainingClassReasonInput;
}>;


export type TrainingClassResumeMutation = { readonly trainingClassResume: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type ClassPlaceFieldsFragment = { readonly id: string, readonly no: number, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.ClassPlaceStatus>, readonly reason: string | null, readonly endedOn: string | null, readonly attendanceShare: number, readonly attendedHours: number };

export type ClassRecordFieldsFragment = { readonly id: string, readonly kind: Open<Types.ClassRecordKind>, readonly title: string, readonly session: { readonly id: string, readonly startsAt: string } | null, readonly attachments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly size: number, readonly url: string }> } };

export type ClassSessionFieldsFragment = { readonly id: string, readonly version: number, readonly startsAt: string, readonly endsAt: string, readonly location: string | null, readonly hours: number, readonly status: Open<Types.ClassSessionStatus> };

export type CourseFieldsFragment = { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly category: string | null, readonly mandatory: boolean, readonly hours: number, readonly validMonths: number | null, readonly status: Open<Types.CourseStatus>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly currentVersion: { readonly id: string, readonly no: number } | null };

export type EnrolmentFieldsFragment = { readonly id: string, readonly attempt: number, readonly source: Open<Types.EnrolmentSource>, readonly status: Open<Types.EnrolmentStatus>, readonly progress: number, readonly enrolledOn: string, readonly dueOn: string | null, readonly completedAt: string | null, readonly endedOn: string | null };

export type LearningHoursFieldsFragment = { readonly id: string, readonly hours: number, readonly source: Open<Types.HoursSource>, readonly occurredOn: string, readonly trainingClass: { readonly id: string, readonly code: string, readonly title: string } | null, readonly enrolment: { readonly id: string, readonly course: { readonly id: string, readonly title: string } | null } | null, readonly reversalOf: { readonly id: string } | null };

export type TrainingClassFieldsFragment = { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly status: Open<Types.ClassStatus>, readonly venue: Open<Types.ClassVenue>, readonly provider: string | null, readonly audience: string, readonly audienceZh: string, readonly seats: number | null, readonly minSeats: number | null, readonly taken: number, readonly waitlist: boolean, readonly approval: boolean, readonly enrolFrom: string | null, readonly enrolTo: string | null, readonly startsOn: string, readonly endsOn: string, readonly plannedCost: number | null, readonly hours: number, readonly minAttendance: number, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null };


/** A training class by its id (培训班). */
export const ClassPlaces =
  "query ClassPlaces($trainingClass:ID!$first:Int$after:String$filter:ClassPlaceFilter){trainingClass(id:$trainingClass){id taken places(first:$first after:$after filter:$filter orderBy:NO_ASC){totalCount pageInfo{hasNextPage endCursor}nodes{...ClassPlaceFields member{id name employeeNo}unit{id name}}}}}fragment ClassPlaceFields on ClassPlace{id no attempt source status reason endedOn attendanceShare attendedHours}" as unknown as Query<ClassPlacesQuery, ClassPlacesQueryVariables, 'courses'>;

/** A place in a training class by its id (培训班名额). */
export const ClassPlaceDetail =
  "query ClassPlaceDetail($id:ID!){classPlace(id:$id){...ClassPlaceFields trainingClass{...TrainingClassFields}enrolment{...EnrolmentFields}attendances(first:100){nodes{mark minutes occurredOn}}}}fragment ClassPlaceFields on ClassPlace{id no attempt source status reason endedOn attendanceShare attendedHours}fragment EnrolmentFields on Enrolment{id attempt source status progress enrolledOn dueOn completedAt endedOn}fragment TrainingClassFields on TrainingClass{id version code title status venue provider audience audienceZh seats minSeats taken waitlist approval enrolFrom enrolTo startsOn endsOn plannedCost hours minAttendance unit{id code name}}" as unknown as Query<ClassPlaceDetailQuery, ClassPlaceDetailQueryVariables, 'courses'>;

/** Who asks; empty without a token (当前用户). */
export const MyClasses =
  "query MyClasses($first:Int$after:String){viewer{member{id classPlaces(first:$first after:$after orderBy:ID_DESC){totalCount pageInfo{hasNextPage endCursor}nodes{...ClassPlaceFields trainingClass{...TrainingClassFields}}}}}}fragment ClassPlaceFields on ClassPlace{id no attempt source status reason endedOn attendanceShare attendedHours}fragment TrainingClassFields on TrainingClass{id version code title status venue provider audience audienceZh seats minSeats taken waitlist approval enrolFrom enrolTo startsOn endsOn plannedCost hours minAttendance unit{id code name}}" as unknown as Query<MyClassesQuery, MyClassesQueryVariables, 'courses'>;

/** Gives places in a class to many people at once (批量分配名额). */
export const TrainingClassAssign =
  "mutation TrainingClassAssign($input:TrainingClassAssignInput!){trainingClassAssign(input:$input){enrolled waitlisted already skipped}}" as unknown as Mutation<TrainingClassAssignMutation, TrainingClassAssignMutationVariables, 'courses'>;

/** Asks for a seat, or gives one to someone; who has a place already is answered with it (培训班报名). */
export const ClassPlaceRequest =
  "mutation ClassPlaceRequest($input:ClassPlaceRequestInput!){classPlaceRequest(input:$input){...ClassPlaceFields}}fragment ClassPlaceFields on ClassPlace{id no attempt source status reason endedOn attendanceShare attendedHours}" as unknown as Mutation<ClassPlaceRequestMutation, ClassPlaceRequestMutationVariables, 'courses'>;

/** Approves a request: a seat, or a wait for one (批准报名). */
export const ClassPlaceApprove =
  "mutation ClassPlaceApprove($input:ClassPlaceInput!){classPlaceApprove(input:$input){...ClassPlaceFields}}fragment ClassPlaceFields on ClassPlace{id no attempt source status reason endedOn attendanceShare attendedHours}" as unknown as Mutation<ClassPlaceApproveMutation, ClassPlaceApproveMutationVariables, 'courses'>;

/** Turns a request down (驳回报名). */
export const ClassPlaceReject =
  "mutation ClassPlaceReject($input:ClassPlaceReasonInput!){classPlaceReject(input:$input){...ClassPlaceFields}}fragment ClassPlaceFields on ClassPlace{id no attempt source status reason endedOn attendanceShare attendedHours}" as unknown as Mutation<ClassPlaceRejectMutation, ClassPlaceRejectMutationVariables, 'courses'>;

/** Gives up a place; its seat goes to whoever waits first. An assigned one only by managers (退出培训班). */
export const ClassPlaceWithdraw =
  "mutation ClassPlaceWithdraw($input:ClassPlaceInput!){classPlaceWithdraw(input:$input){...ClassPlaceFields}}fragment ClassPlaceFields on ClassPlace{id no attempt source status reason endedOn attendanceShare attendedHours}" as unknown as Mutation<ClassPlaceWithdrawMutation, ClassPlaceWithdrawMutationVariables, 'courses'>;

/** Frees someone from taking part, for a reason (免修). */
export const ClassPlaceWaive =
  "mutation ClassPlaceWaive($input:ClassPlaceReasonInput!){classPlaceWaive(input:$input){...ClassPlaceFields}}fragment ClassPlaceFields on ClassPlace{id no attempt source status reason endedOn attendanceShare attendedHours}" as unknown as Mutation<ClassPlaceWaiveMutation, ClassPlaceWaiveMutationVariables, 'courses'>;

/** Undoes that a place was given up, rejected, waived or revoked, for a reason: a seat if one is left, else a wait for one (恢复名额). */
export const ClassPlaceRestore =
  "mutation ClassPlaceRestore($input:ClassPlaceReasonInput!){classPlaceRestore(input:$input){...ClassPlaceFields}}fragment ClassPlaceFields on ClassPlace{id no attempt source status reason endedOn attendanceShare attendedHours}" as unknown as Mutation<ClassPlaceRestoreMutation, ClassPlaceRestoreMutationVariables, 'courses'>;

/** A training class by its id (培训班). */
export const TrainingClassRecords =
  "query TrainingClassRecords($id:ID!$first:Int$after:String){trainingClass(id:$id){records(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...ClassRecordFields}}}}fragment ClassRecordFields on ClassRecord{id kind title session{id startsAt}attachments(first:50){nodes{id name contentType size url}}}" as unknown as Query<TrainingClassRecordsQuery, TrainingClassRecordsQueryVariables, 'courses'>;

/** Adds what shows that a class took place, from its first day on (新增培训记录). */
export const ClassRecordAdd =
  "mutation ClassRecordAdd($input:ClassRecordAddInput!){classRecordAdd(input:$input){...ClassRecordFields}}fragment ClassRecordFields on ClassRecord{id kind title session{id startsAt}attachments(first:50){nodes{id name contentType size url}}}" as unknown as Mutation<ClassRecordAddMutation, ClassRecordAddMutationVariables, 'courses'>;

/** Takes a record away until its class is settled (删除培训记录). */
export const ClassRecordRemove =
  "mutation ClassRecordRemove($input:ClassRecordRemoveInput!){classRecordRemove(input:$input){id records{totalCount}}}" as unknown as Mutation<ClassRecordRemoveMutation, ClassRecordRemoveMutationVariables, 'courses'>;

/** A session of a training class by its id (课次). */
export const ClassSessionAttendance =
  "query ClassSessionAttendance($id:ID!$first:Int$after:String){classSession(id:$id){...ClassSessionFields attendances(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{mark minutes source member{id name employeeNo}}}}}fragment ClassSessionFields on ClassSession{id version startsAt endsAt location hours status}" as unknown as Query<ClassSessionAttendanceQuery, ClassSessionAttendanceQueryVariables, 'courses'>;

/** Plans a time at which a class meets (新增课次). */
export const ClassSessionCreate =
  "mutation ClassSessionCreate($input:ClassSessionCreateInput!){classSessionCreate(input:$input){...ClassSessionFields}}fragment ClassSessionFields on ClassSession{id version startsAt endsAt location hours status}" as unknown as Mutation<ClassSessionCreateMutation, ClassSessionCreateMutationVariables, 'courses'>;

/** Changes a session that was not held yet (修改课次). */
export const ClassSessionUpdate =
  "mutation ClassSessionUpdate($input:ClassSessionUpdateInput!){classSessionUpdate(input:$input){...ClassSessionFields}}fragment ClassSessionFields on ClassSession{id version startsAt endsAt location hours status}" as unknown as Mutation<ClassSessionUpdateMutation, ClassSessionUpdateMutationVariables, 'courses'>;

/** Calls a session off; it counts for nothing, and marks that were made go (取消课次). */
export const ClassSessionCancel =
  "mutation ClassSessionCancel($input:ClassSessionInput!){classSessionCancel(input:$input){...ClassSessionFields}}fragment ClassSessionFields on ClassSession{id version startsAt endsAt location hours status}" as unknown as Mutation<ClassSessionCancelMutation, ClassSessionCancelMutationVariables, 'courses'>;

/** Records who was at a session, for many at once; can be repeated and corrected (登记考勤). */
export const AttendanceRecord =
  "mutation AttendanceRecord($input:AttendanceRecordInput!){attendanceRecord(input:$input){...ClassSessionFields}}fragment ClassSessionFields on ClassSession{id version startsAt endsAt location hours status}" as unknown as Mutation<AttendanceRecordMutation, AttendanceRecordMutationVariables, 'courses'>;

/** The courses that you can see (课程列表). */
export const Courses =
  "query Courses($first:Int$after:String$filter:CourseFilter$orderBy:[CourseOrder!]){courses(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount pageInfo{hasNextPage endCursor}nodes{...CourseFields}}}fragment CourseFields on Course{id version code title category mandatory hours validMonths status unit{id code name}currentVersion{id no}}" as unknown as Query<CoursesQuery, CoursesQueryVariables, 'courses'>;

/** A course by its id (课程). */
export const CourseDetail =
  "query CourseDetail($id:ID!){course(id:$id){...CourseFields currentVersion{publishedAt modules{id title items{id code kind title required durationSeconds uri}}}versions(orderBy:NO_DESC){nodes{id no status}}classes(first:10 orderBy:STARTS_ON_DESC){nodes{...TrainingClassFields}}}}fragment CourseFields on Course{id version code title category mandatory hours validMonths status unit{id code name}currentVersion{id no}}fragment TrainingClassFields on TrainingClass{id version code title status venue provider audience audienceZh seats minSeats taken waitlist approval enrolFrom enrolTo startsOn endsOn plannedCost hours minAttendance unit{id code name}}" as unknown as Query<CourseDetailQuery, CourseDetailQueryVariables, 'courses'>;

/** Begins a course as a draft (新建课程). */
export const CourseCreate =
  "mutation CourseCreate($input:CourseCreateInput!){courseCreate(input:$input){...CourseFields}}fragment CourseFields on Course{id version code title category mandatory hours validMonths status unit{id code name}currentVersion{id no}}" as unknown as Mutation<CourseCreateMutation, CourseCreateMutationVariables, 'courses'>;

/** Changes what stands outside the versions of a course (修改课程). */
export const CourseUpdate =
  "mutation CourseUpdate($input:CourseUpdateInput!){courseUpdate(input:$input){...CourseFields}}fragment CourseFields on Course{id version code title category mandatory hours validMonths status unit{id code name}currentVersion{id no}}" as unknown as Mutation<CourseUpdateMutation, CourseUpdateMutationVariables, 'courses'>;

/** Closes a course to new learners; those who take it go on (停用课程). */
export const CourseRetire =
  "mutation CourseRetire($input:CourseRetireInput!){courseRetire(input:$input){...CourseFields}}fragment CourseFields on Course{id version code title category mandatory hours validMonths status unit{id code name}currentVersion{id no}}" as unknown as Mutation<CourseRetireMutation, CourseRetireMutationVariables, 'courses'>;

/** Begins the next version as a copy of the current one, or goes on with the one begun (起草新版本). */
export const CourseVersionDraft =
  "mutation CourseVersionDraft($input:CourseVersionDraftInput!){courseVersionDraft(input:$input){id version no status modules{title items{code kind title required durationSeconds uri}}}}" as unknown as Mutation<CourseVersionDraftMutation, CourseVersionDraftMutationVariables, 'courses'>;

/** Replaces the whole content of a draft (编写版本). */
export const CourseVersionWrite =
  "mutation CourseVersionWrite($input:CourseVersionWriteInput!){courseVersionWrite(input:$input){id version status}}" as unknown as Mutation<CourseVersionWriteMutation, CourseVersionWriteMutationVariables, 'courses'>;

/** Gives a draft to new learners and fixes it for ever; the version before goes (发布版本). */
export const CourseVersionPublish =
  "mutation CourseVersionPublish($input:CourseVersionPublishInput!){courseVersionPublish(input:$input){id no status publishedAt course{...CourseFields}}}fragment CourseFields on Course{id version code title category mandatory hours validMonths status unit{id code name}currentVersion{id no}}" as unknown as Mutation<CourseVersionPublishMutation, CourseVersionPublishMutationVariables, 'courses'>;

/** Opens a retired course to new learners again (恢复课程). */
export const CourseRestore =
  "mutation CourseRestore($input:CourseRetireInput!){courseRestore(input:$input){...CourseFields}}fragment CourseFields on Course{id version code title category mandatory hours validMonths status unit{id code name}currentVersion{id no}}" as unknown as Mutation<CourseRestoreMutation, CourseRestoreMutationVariables, 'courses'>;

/** Who asks; empty without a token (当前用户). */
export const MyLearning =
  "query MyLearning($first:Int$after:String){viewer{member{id enrolments(first:$first after:$after orderBy:ENROLLED_ON_DESC){totalCount pageInfo{hasNextPage endCursor}nodes{...EnrolmentFields course{id code title}}}}}}fragment EnrolmentFields on Enrolment{id attempt source status progress enrolledOn dueOn completedAt endedOn}" as unknown as Query<MyLearningQuery, MyLearningQueryVariables, 'courses'>;

/** An enrolment by its id (学习记录). */
export const EnrolmentDetail =
  "query EnrolmentDetail($id:ID!){enrolment(id:$id){...EnrolmentFields course{id title}courseVersion{no modules{title items{id code kind title required durationSeconds uri}}}hoursCredit{hours reason againFrom sentence sentenceZh}itemProgress(first:100){nodes{state watchedSeconds evidence score item{id}}}completion{isMet unmet{kind sentence sentenceZh item{id}}}}}fragment EnrolmentFields on Enrolment{id attempt source status progress enrolledOn dueOn completedAt endedOn}" as unknown as Query<EnrolmentDetailQuery, EnrolmentDetailQueryVariables, 'courses'>;

/** Takes a course, or gives it to someone; what is open already is answered as it is (报名). */
export const EnrolmentCreate =
  "mutation EnrolmentCreate($input:EnrolmentCreateInput!){enrolmentCreate(input:$input){...EnrolmentFields}}fragment EnrolmentFields on Enrolment{id attempt source status progress enrolledOn dueOn completedAt endedOn}" as unknown as Mutation<EnrolmentCreateMutation, EnrolmentCreateMutationVariables, 'courses'>;

/** Gives a course to many people of a unit at once (批量指派). */
export const CourseAssign =
  "mutation CourseAssign($input:CourseAssignInput!){courseAssign(input:$input){created already skipped}}" as unknown as Mutation<CourseAssignMutation, CourseAssignMutationVariables, 'courses'>;

/** Gives up a course, with the seat in a class that teaches it; an assigned one only by those who manage courses (退出课程). */
export const EnrolmentWithdraw =
  "mutation EnrolmentWithdraw($input:EnrolmentInput!){enrolmentWithdraw(input:$input){...EnrolmentFields}}fragment EnrolmentFields on Enrolment{id attempt source status progress enrolledOn dueOn completedAt endedOn}" as unknown as Mutation<EnrolmentWithdrawMutation, EnrolmentWithdrawMutationVariables, 'courses'>;

/** Confirms what a completion rule asks to be confirmed (人工确认). */
export const EnrolmentConfirm =
  "mutation EnrolmentConfirm($input:EnrolmentInput!){enrolmentConfirm(input:$input){...EnrolmentFields}}fragment EnrolmentFields on Enrolment{id attempt source status progress enrolledOn dueOn completedAt endedOn}" as unknown as Mutation<EnrolmentConfirmMutation, EnrolmentConfirmMutationVariables, 'courses'>;

/** Closes an enrolment whose last day is over (学习过期). */
export const EnrolmentExpire =
  "mutation EnrolmentExpire($input:EnrolmentInput!){enrolmentExpire(input:$input){...EnrolmentFields}}fragment EnrolmentFields on Enrolment{id attempt source status progress enrolledOn dueOn completedAt endedOn}" as unknown as Mutation<EnrolmentExpireMutation, EnrolmentExpireMutationVariables, 'courses'>;

/** Records that an item was read, or how much of it was watched; completes the course by its rule (记录进度). */
export const ItemProgressRecord =
  "mutation ItemProgressRecord($input:ItemProgressRecordInput!){itemProgressRecord(input:$input){id state watchedSeconds enrolment{...EnrolmentFields}}}fragment EnrolmentFields on Enrolment{id attempt source status progress enrolledOn dueOn completedAt endedOn}" as unknown as Mutation<ItemProgressRecordMutation, ItemProgressRecordMutationVariables, 'courses'>;

/** Takes up an enrolment again that was completed, given up, expired or revoked by mistake; its hours go back (恢复学习). */
export const EnrolmentReopen =
  "mutation EnrolmentReopen($input:EnrolmentReasonInput!){enrolmentReopen(input:$input){...EnrolmentFields}}fragment EnrolmentFields on Enrolment{id attempt source status progress enrolledOn dueOn completedAt endedOn}" as unknown as Mutation<EnrolmentReopenMutation, EnrolmentReopenMutationVariables, 'courses'>;

/** Records the result of a quiz, an assignment or practice for someone else, again to correct it; completes the course by its rule. For who records attendance or manages the course (登记学习结果). */
export const ItemResultRecord =
  "mutation ItemResultRecord($input:ItemResultRecordInput!){itemResultRecord(input:$input){id state evidence score enrolment{...EnrolmentFields}}}fragment EnrolmentFields on Enrolment{id attempt source status progress enrolledOn dueOn completedAt endedOn}" as unknown as Mutation<ItemResultRecordMutation, ItemResultRecordMutationVariables, 'courses'>;

/** The learning hours that you can see (学时记录). */
export const LearningHours =
  "query LearningHours($first:Int$after:String$filter:LearningHoursFilter$orderBy:[LearningHoursOrder!]){learningHours(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount pageInfo{hasNextPage endCursor}nodes{...LearningHoursFields member{id name}unit{id name}}}}fragment LearningHoursFields on LearningHours{id hours source occurredOn trainingClass{id code title}enrolment{id course{id title}}reversalOf{id}}" as unknown as Query<LearningHoursQuery, LearningHoursQueryVariables, 'courses'>;

/** Who asks; empty without a token (当前用户). */
export const MyLearningHours =
  "query MyLearningHours($first:Int$after:String){viewer{member{id learningHours(first:$first after:$after orderBy:OCCURRED_ON_DESC){totalCount pageInfo{hasNextPage endCursor}nodes{...LearningHoursFields}}}}}fragment LearningHoursFields on LearningHours{id hours source occurredOn trainingClass{id code title}enrolment{id course{id title}}reversalOf{id}}" as unknown as Query<MyLearningHoursQuery, MyLearningHoursQueryVariables, 'courses'>;

/** Takes a credit back with another row, on the day for which it counted, and the completion that it came with (冲销学时). */
export const LearningHoursReverse =
  "mutation LearningHoursReverse($input:LearningHoursReverseInput!){learningHoursReverse(input:$input){...LearningHoursFields}}fragment LearningHoursFields on LearningHours{id hours source occurredOn trainingClass{id code title}enrolment{id course{id title}}reversalOf{id}}" as unknown as Mutation<LearningHoursReverseMutation, LearningHoursReverseMutationVariables, 'courses'>;

/** Confirms a credit that was in doubt, for a reason (确认存疑学时). */
export const LearningHoursConfirm =
  "mutation LearningHoursConfirm($input:LearningHoursReverseInput!){learningHoursConfirm(input:$input){...LearningHoursFields}}fragment LearningHoursFields on LearningHours{id hours source occurredOn trainingClass{id code title}enrolment{id course{id title}}reversalOf{id}}" as unknown as Mutation<LearningHoursConfirmMutation, LearningHoursConfirmMutationVariables, 'courses'>;

/** The learning hours that you can see (学时记录). */
export const LearningHoursDoubtful =
  "query LearningHoursDoubtful($first:Int$after:String){learningHours(first:$first after:$after filter:{doubt:{isNull:false}}){totalCount pageInfo{hasNextPage endCursor}nodes{...LearningHoursFields doubt}}}fragment LearningHoursFields on LearningHours{id hours source occurredOn trainingClass{id code title}enrolment{id course{id title}}reversalOf{id}}" as unknown as Query<LearningHoursDoubtfulQuery, LearningHoursDoubtfulQueryVariables, 'courses'>;

/** The training classes that you can see (培训班列表). */
export const TrainingClasses =
  "query TrainingClasses($first:Int$after:String$filter:TrainingClassFilter$orderBy:[TrainingClassOrder!]){trainingClasses(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount pageInfo{hasNextPage endCursor}nodes{...TrainingClassFields}}}fragment TrainingClassFields on TrainingClass{id version code title status venue provider audience audienceZh seats minSeats taken waitlist approval enrolFrom enrolTo startsOn endsOn plannedCost hours minAttendance unit{id code name}}" as unknown as Query<TrainingClassesQuery, TrainingClassesQueryVariables, 'courses'>;

/** A unit by its id or code (单位). */
export const UnitTrainingClasses =
  "query UnitTrainingClasses($unit:ID!$first:Int$after:String){unit(id:$unit){id trainingClasses(first:$first after:$after orderBy:STARTS_ON_DESC){totalCount pageInfo{hasNextPage endCursor}nodes{...TrainingClassFields}}}}fragment TrainingClassFields on TrainingClass{id version code title status venue provider audience audienceZh seats minSeats taken waitlist approval enrolFrom enrolTo startsOn endsOn plannedCost hours minAttendance unit{id code name}}" as unknown as Query<UnitTrainingClassesQuery, UnitTrainingClassesQueryVariables, 'courses'>;

/** A training class by its id (培训班). */
export const TrainingClassDetail =
  "query TrainingClassDetail($id:ID!){trainingClass(id:$id){...TrainingClassFields course{id title}trainers(first:50){nodes{name member{id}}}sessions(first:100 orderBy:STARTS_AT_ASC){nodes{...ClassSessionFields}}}}fragment ClassSessionFields on ClassSession{id version startsAt endsAt location hours status}fragment TrainingClassFields on TrainingClass{id version code title status venue provider audience audienceZh seats minSeats taken waitlist approval enrolFrom enrolTo startsOn endsOn plannedCost hours minAttendance unit{id code name}}" as unknown as Query<TrainingClassDetailQuery, TrainingClassDetailQueryVariables, 'courses'>;

/** Begins a training class as a draft (新建培训班). */
export const TrainingClassCreate =
  "mutation TrainingClassCreate($input:TrainingClassCreateInput!){trainingClassCreate(input:$input){...TrainingClassFields}}fragment TrainingClassFields on TrainingClass{id version code title status venue provider audience audienceZh seats minSeats taken waitlist approval enrolFrom enrolTo startsOn endsOn plannedCost hours minAttendance unit{id code name}}" as unknown as Mutation<TrainingClassCreateMutation, TrainingClassCreateMutationVariables, 'courses'>;

/** Changes the plan of a class until it runs; more seats go to those who wait (修改培训班). */
export const TrainingClassUpdate =
  "mutation TrainingClassUpdate($input:TrainingClassUpdateInput!){trainingClassUpdate(input:$input){...TrainingClassFields}}fragment TrainingClassFields on TrainingClass{id version code title status venue provider audience audienceZh seats minSeats taken waitlist approval enrolFrom enrolTo startsOn endsOn plannedCost hours minAttendance unit{id code name}}" as unknown as Mutation<TrainingClassUpdateMutation, TrainingClassUpdateMutationVariables, 'courses'>;

/** Opens a class to those for whom it is (开放报名). */
export const TrainingClassOpen =
  "mutation TrainingClassOpen($input:TrainingClassInput!){trainingClassOpen(input:$input){...TrainingClassFields}}fragment TrainingClassFields on TrainingClass{id version code title status venue provider audience audienceZh seats minSeats taken waitlist approval enrolFrom enrolTo startsOn endsOn plannedCost hours minAttendance unit{id code name}}" as unknown as Mutation<TrainingClassOpenMutation, TrainingClassOpenMutationVariables, 'courses'>;

/** Confirms that a class takes place: enough people have a seat (确认开班). */
export const TrainingClassConfirm =
  "mutation TrainingClassConfirm($input:TrainingClassInput!){trainingClassConfirm(input:$input){...TrainingClassFields}}fragment TrainingClassFields on TrainingClass{id version code title status venue provider audience audienceZh seats minSeats taken waitlist approval enrolFrom enrolTo startsOn endsOn plannedCost hours minAttendance unit{id code name}}" as unknown as Mutation<TrainingClassConfirmMutation, TrainingClassConfirmMutationVariables, 'courses'>;

/** Starts a class; who still waits has waited in vain (开班). */
export const TrainingClassStart =
  "mutation TrainingClassStart($input:TrainingClassInput!){trainingClassStart(input:$input){...TrainingClassFields}}fragment TrainingClassFields on TrainingClass{id version code title status venue provider audience audienceZh seats minSeats taken waitlist approval enrolFrom enrolTo startsOn endsOn plannedCost hours minAttendance unit{id code name}}" as unknown as Mutation<TrainingClassStartMutation, TrainingClassStartMutationVariables, 'courses'>;

/** Ends a class; its attendance can still be corrected (结班). */
export const TrainingClassFinish =
  "mutation TrainingClassFinish($input:TrainingClassInput!){trainingClassFinish(input:$input){...TrainingClassFields}}fragment TrainingClassFields on TrainingClass{id version code title status venue provider audience audienceZh seats minSeats taken waitlist approval enrolFrom enrolTo startsOn endsOn plannedCost hours minAttendance unit{id code name}}" as unknown as Mutation<TrainingClassFinishMutation, TrainingClassFinishMutationVariables, 'courses'>;

/** Decides who has completed a class and credits the hours that were attended, once (培训班结算). */
export const TrainingClassSettle =
  "mutation TrainingClassSettle($input:TrainingClassInput!){trainingClassSettle(input:$input){...TrainingClassFields}}fragment TrainingClassFields on TrainingClass{id version code title status venue provider audience audienceZh seats minSeats taken waitlist approval enrolFrom enrolTo startsOn endsOn plannedCost hours minAttendance unit{id code name}}" as unknown as Mutation<TrainingClassSettleMutation, TrainingClassSettleMutationVariables, 'courses'>;

/** Cancels a class that is not over, and releases everybody (取消培训班). */
export const TrainingClassCancel =
  "mutation TrainingClassCancel($input:TrainingClassReasonInput!){trainingClassCancel(input:$input){...TrainingClassFields}}fragment TrainingClassFields on TrainingClass{id version code title status venue provider audience audienceZh seats minSeats taken waitlist approval enrolFrom enrolTo startsOn endsOn plannedCost hours minAttendance unit{id code name}}" as unknown as Mutation<TrainingClassCancelMutation, TrainingClassCancelMutationVariables, 'courses'>;

/** Takes back all hours that a class has credited, and the completions that came with them; it can be corrected and settled again (冲销培训班学时). */
export const TrainingClassReverse =
  "mutation TrainingClassReverse($input:TrainingClassReasonInput!){trainingClassReverse(input:$input){...TrainingClassFields}}fragment TrainingClassFields on TrainingClass{id version code title status venue provider audience audienceZh seats minSeats taken waitlist approval enrolFrom enrolTo startsOn endsOn plannedCost hours minAttendance unit{id code name}}" as unknown as Mutation<TrainingClassReverseMutation, TrainingClassReverseMutationVariables, 'courses'>;

/** Takes up a settled class again: correct its attendance and places, and settle it anew. Its hours stay until then and move by the difference (重新打开培训班). */
export const TrainingClassReopen =
  "mutation TrainingClassReopen($input:TrainingClassReasonInput!){trainingClassReopen(input:$input){...TrainingClassFields}}fragment TrainingClassFields on TrainingClass{id version code title status venue provider audience audienceZh seats minSeats taken waitlist approval enrolFrom enrolTo startsOn endsOn plannedCost hours minAttendance unit{id code name}}" as unknown as Mutation<TrainingClassReopenMutation, TrainingClassReopenMutationVariables, 'courses'>;

/** Goes on with a class that was finished too early (恢复培训班). */
export const TrainingClassResume =
  "mutation TrainingClassResume($input:TrainingClassReasonInput!){trainingClassResume(input:$input){...TrainingClassFields}}fragment TrainingClassFields on TrainingClass{id version code title status venue provider audience audienceZh seats minSeats taken waitlist approval enrolFrom enrolTo startsOn endsOn plannedCost hours minAttendance unit{id code name}}" as unknown as Mutation<TrainingClassResumeMutation, TrainingClassResumeMutationVariables, 'courses'>;

export type {
  AttendanceFilter,
  AttendanceMark,
  AttendanceMarkInput,
  AttendanceMarkTest,
  AttendanceOrder,
  AttendanceRecordInput,
  AttendanceSource,
  AttendanceSourceTest,
  ClassPlaceFilter,
  ClassPlaceInput,
  ClassPlaceOrder,
  ClassPlaceReasonInput,
  ClassPlaceRequestInput,
  ClassPlaceStatus,
  ClassPlaceStatusTest,
  ClassRecordAddInput,
  ClassRecordFilter,
  ClassRecordKind,
  ClassRecordKindTest,
  ClassRecordOrder,
  ClassRecordRemoveInput,
  ClassSessionChanges,
  ClassSessionCreateInput,
  ClassSessionFilter,
  ClassSessionInput,
  ClassSessionOrder,
  ClassSessionStatus,
  ClassSessionStatusTest,
  ClassSessionUpdateInput,
  ClassStatus,
  ClassStatusTest,
  ClassTrainerFilter,
  ClassTrainerInput,
  ClassTrainerOrder,
  ClassVenue,
  ClassVenueTest,
  CompletionOperator,
  CompletionRuleInput,
  CourseAssignInput,
  CourseChanges,
  CourseContentInput,
  CourseCreateInput,
  CourseFilter,
  CourseItemFilter,
  CourseItemInput,
  CourseItemKind,
  CourseItemKindTest,
  CourseModuleInput,
  CourseOrder,
  CourseRetireInput,
  CourseStatus,
  CourseStatusTest,
  CourseUpdateInput,
  CourseVersionDraftInput,
  CourseVersionFilter,
  CourseVersionOrder,
  CourseVersionPublishInput,
  CourseVersionStatus,
  CourseVersionStatusTest,
  CourseVersionWriteInput,
  EnrolmentCreateInput,
  EnrolmentFilter,
  EnrolmentInput,
  EnrolmentOrder,
  EnrolmentReasonInput,
  EnrolmentSource,
  EnrolmentSourceTest,
  EnrolmentStatus,
  EnrolmentStatusTest,
  HoursCreditReason,
  HoursDoubt,
  HoursDoubtTest,
  HoursSource,
  HoursSourceTest,
  HoursTest,
  ItemEvidence,
  ItemEvidenceTest,
  ItemProgressFilter,
  ItemProgressOrder,
  ItemProgressRecordInput,
  ItemResultRecordInput,
  ItemState,
  ItemStateTest,
  LearningHoursFilter,
  LearningHoursOrder,
  LearningHoursReverseInput,
  MoneyTest,
  PercentTest,
  TrainingClassAssignInput,
  TrainingClassChanges,
  TrainingClassCreateInput,
  TrainingClassFilter,
  TrainingClassInput,
  TrainingClassOrder,
  TrainingClassReasonInput,
  TrainingClassUpdateInput,
} from './types.ts';
