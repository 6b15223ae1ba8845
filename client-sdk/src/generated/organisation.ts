// Written by `npm run sdk`; do not edit.

import type { Mutation, Open, Query } from '../document.ts';
import type * as Types from './types.ts';

export type MembersQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.MemberFilter>;
  orderBy?: Types.InputMaybe<ReadonlyArray<Types.MemberOrder> | Types.MemberOrder>;
}>;


export type MembersQuery = { readonly members: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly employeeNo: string, readonly name: string, readonly employment: Open<Types.Employment>, readonly status: Open<Types.MemberStatus> }> } };

export type MemberDetailQueryVariables = Types.Exact<{
  id: Types.Scalars['ID']['input'];
}>;


export type MemberDetailQuery = { readonly member: { readonly hiredOn: string | null, readonly leftOn: string | null, readonly id: string, readonly version: number, readonly employeeNo: string, readonly name: string, readonly employment: Open<Types.Employment>, readonly status: Open<Types.MemberStatus>, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Open<Types.MembershipKind>, readonly validFrom: string, readonly validTo: string | null, readonly unit: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.UnitKind> } | null }> } } | null };

export type UnitsQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.UnitFilter>;
  orderBy?: Types.InputMaybe<ReadonlyArray<Types.UnitOrder> | Types.UnitOrder>;
}>;


export type UnitsQuery = { readonly units: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.UnitKind>, readonly parent: { readonly id: string } | null }> } };

export type UnitDetailQueryVariables = Types.Exact<{
  id: Types.Scalars['ID']['input'];
}>;


export type UnitDetailQuery = { readonly unit: { readonly tags: ReadonlyArray<string>, readonly validFrom: string, readonly validTo: string | null, readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.UnitKind>, readonly parent: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.UnitKind> } | null, readonly plugins: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleZh: string, readonly mode: Open<Types.PluginMode>, readonly locked: boolean, readonly inheritedFrom: { readonly id: string, readonly name: string } | null }>, readonly availablePlugins: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleZh: string, readonly mode: Open<Types.PluginMode>, readonly isOn: boolean, readonly locked: boolean, readonly requires: ReadonlyArray<string> }> } | null };

export type UnitMetricQueryVariables = Types.Exact<{
  id: Types.Scalars['ID']['input'];
  metric: Types.Scalars['String']['input'];
  from?: Types.InputMaybe<Types.Scalars['LocalDate']['input']>;
  to?: Types.InputMaybe<Types.Scalars['LocalDate']['input']>;
}>;


export type UnitMetricQuery = { readonly unit: { readonly id: string, readonly metric: { readonly available: boolean, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly reason: Open<Types.MetricAbsence> | null, readonly from: string, readonly to: string } | null } | null };

export type UnitPluginSetMutationVariables = Types.Exact<{
  input: Types.UnitPluginSetInput;
}>;


export type UnitPluginSetMutation = { readonly unitPluginSet: { readonly plugins: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleZh: string, readonly mode: Open<Types.PluginMode>, readonly locked: boolean }> } };

export type ViewerQueryVariables = Types.Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly permissions: ReadonlyArray<string>, readonly member: { readonly id: string, readonly version: number, readonly employeeNo: string, readonly name: string, readonly employment: Open<Types.Employment>, readonly status: Open<Types.MemberStatus> } | null, readonly unit: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.UnitKind> } | null, readonly plugins: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleZh: string, readonly mode: Open<Types.PluginMode>, readonly locked: boolean }> } | null };

export type UnitPluginsQueryVariables = Types.Exact<{ [key: string]: never; }>;


export type UnitPluginsQuery = { readonly viewer: { readonly plugins: ReadonlyArray<{ readonly id: string, readonly mode: Open<Types.PluginMode> }> } | null };

export type SignInMutationVariables = Types.Exact<{
  input: Types.SessionCreateInput;
}>;


export type SignInMutation = { readonly sessionCreate: { readonly token: string, readonly expiresAt: string } };

export type MemberFieldsFragment = { readonly id: string, readonly version: number, readonly employeeNo: string, readonly name: string, readonly employment: Open<Types.Employment>, readonly status: Open<Types.MemberStatus> };

export type UnitFieldsFragment = { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.UnitKind> };

export type PluginFieldsFragment = { readonly id: string, readonly title: string, readonly titleZh: string, readonly mode: Open<Types.PluginMode>, readonly locked: boolean };


/** The members that you can see (职工列表). */
export const Members =
  "query Members($first:Int$after:String$filter:MemberFilter$orderBy:[MemberOrder!]){members(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount pageInfo{hasNextPage endCursor}nodes{...MemberFields}}}fragment MemberFields on Member{id version employeeNo name employment status}" as unknown as Query<MembersQuery, MembersQueryVariables>;

/** A member by id (职工). */
export const MemberDetail =
  "query MemberDetail($id:ID!){member(id:$id){...MemberFields hiredOn leftOn memberships(first:20){nodes{id kind validFrom validTo unit{...UnitFields}}}}}fragment MemberFields on Member{id version employeeNo name employment status}fragment UnitFields on Unit{id version code name kind}" as unknown as Query<MemberDetailQuery, MemberDetailQueryVariables>;

/** The units that you can see (单位列表). */
export const Units =
  "query Units($first:Int$after:String$filter:UnitFilter$orderBy:[UnitOrder!]){units(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount pageInfo{hasNextPage endCursor}nodes{...UnitFields parent{id}}}}fragment UnitFields on Unit{id version code name kind}" as unknown as Query<UnitsQuery, UnitsQueryVariables>;

/** A unit by its id or code (单位). */
export const UnitDetail =
  "query UnitDetail($id:ID!){unit(id:$id){...UnitFields tags validFrom validTo parent{...UnitFields}plugins{...PluginFields inheritedFrom{id name}}availablePlugins{id title titleZh mode isOn locked requires}}}fragment PluginFields on UnitPlugin{id title titleZh mode locked}fragment UnitFields on Unit{id version code name kind}" as unknown as Query<UnitDetailQuery, UnitDetailQueryVariables>;

/** A unit by its id or code (单位). */
export const UnitMetric =
  "query UnitMetric($id:ID!$metric:String!$from:LocalDate$to:LocalDate){unit(id:$id){id metric(id:$metric from:$from to:$to){available value numerator denominator reason from to}}}" as unknown as Query<UnitMetricQuery, UnitMetricQueryVariables>;

/** Switches a plugin in a unit; its graph follows on the next request (启停插件). */
export const UnitPluginSet =
  "mutation UnitPluginSet($input:UnitPluginSetInput!){unitPluginSet(input:$input){plugins{...PluginFields}}}fragment PluginFields on UnitPlugin{id title titleZh mode locked}" as unknown as Mutation<UnitPluginSetMutation, UnitPluginSetMutationVariables>;

/** Who asks; empty without a token (当前用户). */
export const Viewer =
  "query Viewer{viewer{member{...MemberFields}unit{...UnitFields}permissions plugins{...PluginFields}}}fragment MemberFields on Member{id version employeeNo name employment status}fragment PluginFields on UnitPlugin{id title titleZh mode locked}fragment UnitFields on Unit{id version code name kind}" as unknown as Query<ViewerQuery, ViewerQueryVariables>;

/** Who asks; empty without a token (当前用户). */
export const UnitPlugins =
  "query UnitPlugins{viewer{plugins{id mode}}}" as unknown as Query<UnitPluginsQuery, UnitPluginsQueryVariables>;

/** Signs in with a local account (登录). */
export const SignIn =
  "mutation SignIn($input:SessionCreateInput!){sessionCreate(input:$input){token expiresAt}}" as unknown as Mutation<SignInMutation, SignInMutationVariables>;

export type {
  AccountSetInput,
  ApiTokenCreateInput,
  ApiTokenFilter,
  ApiTokenOrder,
  ApiTokenRevokeInput,
  AttachmentFilter,
  AttachmentOrder,
  AudienceInput,
  AudiencePreviewInput,
  AudienceUnitInput,
  AuditEntryFilter,
  AuditEntryOrder,
  BodyCreateInput,
  BodyDissolveInput,
  BodyFilter,
  BodyKind,
  BodyKindTest,
  BodyOrder,
  BodySucceedInput,
  BooleanTest,
  DateTimeTest,
  Employment,
  EmploymentTest,
  ErrorCode,
  IdTest,
  IntTest,
  LocalDateTest,
  MemberChanges,
  MemberCreateInput,
  MemberFilter,
  MemberOrder,
  MemberRejoinInput,
  MemberStatus,
  MemberStatusTest,
  MemberTransferInput,
  MemberUpdateInput,
  MembershipBeginInput,
  MembershipEndInput,
  MembershipFilter,
  MembershipKind,
  MembershipKindTest,
  MembershipOrder,
  MetricAbsence,
  MetricScale,
  PlacementInput,
  PluginChoice,
  PluginMode,
  PluginModeTest,
  PluginSettingFilter,
  PluginSettingOrder,
  RoleChanges,
  RoleCreateInput,
  RoleFilter,
  RoleGrantCreateInput,
  RoleGrantFilter,
  RoleGrantOrder,
  RoleGrantRevokeInput,
  RoleOrder,
  RoleUpdateInput,
  RosterImportInput,
  RosterKind,
  SeatBeginInput,
  SeatEndInput,
  SeatFilter,
  SeatKind,
  SeatKindTest,
  SeatOrder,
  SessionCreateInput,
  TextTest,
  UnitChanges,
  UnitCreateInput,
  UnitFilter,
  UnitKind,
  UnitKindTest,
  UnitMoveInput,
  UnitOrder,
  UnitPluginSetInput,
  UnitUpdateInput,
} from './types.ts';
