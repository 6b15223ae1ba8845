// Written by `npm run sdk`; do not edit.

import type { Mutation, Open, Query } from '../document.ts';
import type * as Types from './types.ts';

export type AuditEntriesQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.AuditEntryFilter>;
  unit?: Types.InputMaybe<Types.Scalars['ID']['input']>;
}>;


export type AuditEntriesQuery = { readonly auditEntries: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly seq: number, readonly action: string, readonly entity: string, readonly entityId: string, readonly redacted: boolean, readonly reason: string | null, readonly createdAt: string, readonly actor: { readonly id: string, readonly name: string } | null }> } };

export type MetricsQueryVariables = Types.Exact<{ [key: string]: never; }>;


export type MetricsQuery = { readonly metrics: ReadonlyArray<{ readonly id: string, readonly plugin: string, readonly title: string, readonly titleZh: string, readonly measuredIn: Open<Types.MetricUnit>, readonly definition: string, readonly permission: string }> };

export type RosterImportMutationVariables = Types.Exact<{
  input: Types.RosterImportInput;
}>;


export type RosterImportMutation = { readonly rosterImport: { readonly dryRun: boolean, readonly kind: Open<Types.RosterKind> | null, readonly problemCount: number, readonly unchanged: number, readonly closed: number, readonly problems: ReadonlyArray<{ readonly row: number, readonly column: string | null, readonly message: string }> } };

export type MyApiTokensQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
}>;


export type MyApiTokensQuery = { readonly viewer: { readonly apiTokens: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly permissions: ReadonlyArray<string>, readonly expiresAt: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null }> } } | null };

export type ApiTokenCreateMutationVariables = Types.Exact<{
  input: Types.ApiTokenCreateInput;
}>;


export type ApiTokenCreateMutation = { readonly apiTokenCreate: { readonly token: string, readonly apiToken: { readonly id: string, readonly title: string, readonly permissions: ReadonlyArray<string>, readonly expiresAt: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null } } };

export type ApiTokenRevokeMutationVariables = Types.Exact<{
  input: Types.ApiTokenRevokeInput;
}>;


export type ApiTokenRevokeMutation = { readonly apiTokenRevoke: { readonly id: string, readonly title: string, readonly permissions: ReadonlyArray<string>, readonly expiresAt: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null } };

export type BodiesQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.BodyFilter>;
  orderBy?: Types.InputMaybe<ReadonlyArray<Types.BodyOrder> | Types.BodyOrder>;
}>;


export type BodiesQuery = { readonly bodies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string, readonly kind: Open<Types.BodyKind>, readonly establishedOn: string, readonly dissolvedOn: string | null, readonly unit: { readonly id: string, readonly name: string } | null }> } };

export type BodyDetailQueryVariables = Types.Exact<{
  id: Types.Scalars['ID']['input'];
}>;


export type BodyDetailQuery = { readonly body: { readonly id: string, readonly version: number, readonly name: string, readonly kind: Open<Types.BodyKind>, readonly establishedOn: string, readonly dissolvedOn: string | null, readonly seats: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly seat: Open<Types.SeatKind>, readonly validFrom: string, readonly validTo: string | null, readonly member: { readonly id: string, readonly name: string } | null }> }, readonly unit: { readonly id: string, readonly name: string } | null } | null };

export type BodyCreateMutationVariables = Types.Exact<{
  input: Types.BodyCreateInput;
}>;


export type BodyCreateMutation = { readonly bodyCreate: { readonly id: string, readonly version: number, readonly name: string, readonly kind: Open<Types.BodyKind>, readonly establishedOn: string, readonly dissolvedOn: string | null, readonly unit: { readonly id: string, readonly name: string } | null } };

export type BodySucceedMutationVariables = Types.Exact<{
  input: Types.BodySucceedInput;
}>;


export type BodySucceedMutation = { readonly bodySucceed: { readonly id: string, readonly version: number, readonly name: string, readonly kind: Open<Types.BodyKind>, readonly establishedOn: string, readonly dissolvedOn: string | null, readonly unit: { readonly id: string, readonly name: string } | null } };

export type BodyDissolveMutationVariables = Types.Exact<{
  input: Types.BodyDissolveInput;
}>;


export type BodyDissolveMutation = { readonly bodyDissolve: { readonly id: string, readonly version: number, readonly name: string, readonly kind: Open<Types.BodyKind>, readonly establishedOn: string, readonly dissolvedOn: string | null, readonly unit: { readonly id: string, readonly name: string } | null } };

export type BodyReopenMutationVariables = Types.Exact<{
  input: Types.BodyReopenInput;
}>;


export type BodyReopenMutation = { readonly bodyReopen: { readonly id: string, readonly version: number, readonly name: string, readonly kind: Open<Types.BodyKind>, readonly establishedOn: string, readonly dissolvedOn: string | null, readonly unit: { readonly id: string, readonly name: string } | null } };

export type SeatBeginMutationVariables = Types.Exact<{
  input: Types.SeatBeginInput;
}>;


export type SeatBeginMutation = { readonly seatBegin: { readonly id: string, readonly seat: Open<Types.SeatKind>, readonly validFrom: string, readonly validTo: string | null, readonly member: { readonly id: string, readonly name: string } | null } };

export type SeatEndMutationVariables = Types.Exact<{
  input: Types.SeatEndInput;
}>;


export type SeatEndMutation = { readonly seatEnd: { readonly id: string, readonly seat: Open<Types.SeatKind>, readonly validFrom: string, readonly validTo: string | null, readonly member: { readonly id: string, readonly name: string } | null } };

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

export type MemberCreateMutationVariables = Types.Exact<{
  input: Types.MemberCreateInput;
}>;


export type MemberCreateMutation = { readonly memberCreate: { readonly id: string, readonly version: number, readonly employeeNo: string, readonly name: string, readonly employment: Open<Types.Employment>, readonly status: Open<Types.MemberStatus> } };

export type MemberUpdateMutationVariables = Types.Exact<{
  input: Types.MemberUpdateInput;
}>;


export type MemberUpdateMutation = { readonly memberUpdate: { readonly id: string, readonly version: number, readonly employeeNo: string, readonly name: string, readonly employment: Open<Types.Employment>, readonly status: Open<Types.MemberStatus> } };

export type MemberTransferMutationVariables = Types.Exact<{
  input: Types.MemberTransferInput;
}>;


export type MemberTransferMutation = { readonly memberTransfer: { readonly id: string, readonly version: number, readonly employeeNo: string, readonly name: string, readonly employment: Open<Types.Employment>, readonly status: Open<Types.MemberStatus> } };

export type MemberRejoinMutationVariables = Types.Exact<{
  input: Types.MemberRejoinInput;
}>;


export type MemberRejoinMutation = { readonly memberRejoin: { readonly id: string, readonly version: number, readonly employeeNo: string, readonly name: string, readonly employment: Open<Types.Employment>, readonly status: Open<Types.MemberStatus> } };

export type MembershipBeginMutationVariables = Types.Exact<{
  input: Types.MembershipBeginInput;
}>;


export type MembershipBeginMutation = { readonly membershipBegin: { readonly id: string, readonly version: number, readonly kind: Open<Types.MembershipKind>, readonly frontline: boolean, readonly leader: boolean, readonly post: string | null, readonly validFrom: string, readonly validTo: string | null, readonly unit: { readonly id: string, readonly name: string } | null } };

export type MembershipEndMutationVariables = Types.Exact<{
  input: Types.MembershipEndInput;
}>;


export type MembershipEndMutation = { readonly membershipEnd: { readonly id: string, readonly version: number, readonly kind: Open<Types.MembershipKind>, readonly frontline: boolean, readonly leader: boolean, readonly post: string | null, readonly validFrom: string, readonly validTo: string | null, readonly unit: { readonly id: string, readonly name: string } | null } };

export type AccountSetMutationVariables = Types.Exact<{
  input: Types.AccountSetInput;
}>;


export type AccountSetMutation = { readonly accountSet: { readonly id: string, readonly name: string } };

export type RolesQueryVariables = Types.Exact<{
  first?: Types.InputMaybe<Types.Scalars['Int']['input']>;
  after?: Types.InputMaybe<Types.Scalars['String']['input']>;
  filter?: Types.InputMaybe<Types.RoleFilter>;
  orderBy?: Types.InputMaybe<ReadonlyArray<Types.RoleOrder> | Types.RoleOrder>;
}>;


export type RolesQuery = { readonly roles: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly permissions: ReadonlyArray<string>, readonly builtIn: boolean }> } };

export type RoleCreateMutationVariables = Types.Exact<{
  input: Types.RoleCreateInput;
}>;


export type RoleCreateMutation = { readonly roleCreate: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly permissions: ReadonlyArray<string>, readonly builtIn: boolean } };

export type RoleUpdateMutationVariables = Types.Exact<{
  input: Types.RoleUpdateInput;
}>;


export type RoleUpdateMutation = { readonly roleUpdate: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly permissions: ReadonlyArray<string>, readonly builtIn: boolean } };

export type RoleGrantCreateMutationVariables = Types.Exact<{
  input: Types.RoleGrantCreateInput;
}>;


export type RoleGrantCreateMutation = { readonly roleGrantCreate: { readonly id: string, readonly validFrom: string, readonly validTo: string | null, readonly role: { readonly id: string, readonly title: string } | null, readonly unit: { readonly id: string, readonly name: string } | null, readonly member: { readonly id: string, readonly name: string } | null } };

export type RoleGrantRevokeMutationVariables = Types.Exact<{
  input: Types.RoleGrantRevokeInput;
}>;


export type RoleGrantRevokeMutation = { readonly roleGrantRevoke: { readonly id: string, readonly name: string } | null };

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


export type UnitDetailQuery = { readonly unit: { readonly tags: ReadonlyArray<string>, readonly validFrom: string, readonly validTo: string | null, readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.UnitKind>, readonly parent: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.UnitKind> } | null, readonly plugins: ReadonlyArray<{ readonly plugin: string, readonly title: string, readonly titleZh: string, readonly mode: Open<Types.PluginMode>, readonly locked: boolean, readonly lockedAbove: boolean, readonly inheritedFrom: { readonly id: string, readonly name: string } | null }>, readonly availablePlugins: ReadonlyArray<{ readonly plugin: string, readonly title: string, readonly titleZh: string, readonly mode: Open<Types.PluginMode>, readonly isOn: boolean, readonly locked: boolean, readonly lockedAbove: boolean, readonly requires: ReadonlyArray<string> }> } | null };

export type UnitMetricQueryVariables = Types.Exact<{
  id: Types.Scalars['ID']['input'];
  metric: Types.Scalars['String']['input'];
  from?: Types.InputMaybe<Types.Scalars['LocalDate']['input']>;
  to?: Types.InputMaybe<Types.Scalars['LocalDate']['input']>;
  attribution?: Types.InputMaybe<Types.Attribution>;
}>;


export type UnitMetricQuery = { readonly unit: { readonly id: string, readonly metric: { readonly available: boolean, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly reason: Open<Types.MetricAbsence> | null, readonly from: string, readonly to: string } | null } | null };

export type UnitCreateMutationVariables = Types.Exact<{
  input: Types.UnitCreateInput;
}>;


export type UnitCreateMutation = { readonly unitCreate: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.UnitKind> } };

export type UnitUpdateMutationVariables = Types.Exact<{
  input: Types.UnitUpdateInput;
}>;


export type UnitUpdateMutation = { readonly unitUpdate: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.UnitKind> } };

export type UnitMoveMutationVariables = Types.Exact<{
  input: Types.UnitMoveInput;
}>;


export type UnitMoveMutation = { readonly unitMove: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.UnitKind> } };

export type UnitPluginSetMutationVariables = Types.Exact<{
  input: Types.UnitPluginSetInput;
}>;


export type UnitPluginSetMutation = { readonly unitPluginSet: { readonly plugins: ReadonlyArray<{ readonly plugin: string, readonly title: string, readonly titleZh: string, readonly mode: Open<Types.PluginMode>, readonly locked: boolean, readonly lockedAbove: boolean }> } };

export type ViewerQueryVariables = Types.Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly permissions: ReadonlyArray<string>, readonly member: { readonly id: string, readonly version: number, readonly employeeNo: string, readonly name: string, readonly employment: Open<Types.Employment>, readonly status: Open<Types.MemberStatus> } | null, readonly unit: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.UnitKind> } | null, readonly plugins: ReadonlyArray<{ readonly plugin: string, readonly title: string, readonly titleZh: string, readonly mode: Open<Types.PluginMode>, readonly locked: boolean, readonly lockedAbove: boolean }> } | null };

export type UnitPluginsQueryVariables = Types.Exact<{ [key: string]: never; }>;


export type UnitPluginsQuery = { readonly viewer: { readonly plugins: ReadonlyArray<{ readonly plugin: string, readonly mode: Open<Types.PluginMode> }> } | null };

export type SignInMutationVariables = Types.Exact<{
  input: Types.SessionCreateInput;
}>;


export type SignInMutation = { readonly sessionCreate: { readonly token: string, readonly expiresAt: string } };

export type SignOutMutationVariables = Types.Exact<{
  input: Types.SessionEndInput;
}>;


export type SignOutMutation = { readonly sessionEnd: { readonly endedAt: string } };

export type SessionsEndMutationVariables = Types.Exact<{
  input: Types.SessionsEndInput;
}>;


export type SessionsEndMutation = { readonly sessionsEnd: { readonly endedAt: string, readonly member: { readonly id: string } } };

export type ApiTokenFieldsFragment = { readonly id: string, readonly title: string, readonly permissions: ReadonlyArray<string>, readonly expiresAt: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null };

export type BodyFieldsFragment = { readonly id: string, readonly version: number, readonly name: string, readonly kind: Open<Types.BodyKind>, readonly establishedOn: string, readonly dissolvedOn: string | null, readonly unit: { readonly id: string, readonly name: string } | null };

export type SeatFieldsFragment = { readonly id: string, readonly seat: Open<Types.SeatKind>, readonly validFrom: string, readonly validTo: string | null, readonly member: { readonly id: string, readonly name: string } | null };

export type MemberFieldsFragment = { readonly id: string, readonly version: number, readonly employeeNo: string, readonly name: string, readonly employment: Open<Types.Employment>, readonly status: Open<Types.MemberStatus> };

export type MembershipFieldsFragment = { readonly id: string, readonly version: number, readonly kind: Open<Types.MembershipKind>, readonly frontline: boolean, readonly leader: boolean, readonly post: string | null, readonly validFrom: string, readonly validTo: string | null, readonly unit: { readonly id: string, readonly name: string } | null };

export type RoleFieldsFragment = { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly permissions: ReadonlyArray<string>, readonly builtIn: boolean };

export type RoleGrantFieldsFragment = { readonly id: string, readonly validFrom: string, readonly validTo: string | null, readonly role: { readonly id: string, readonly title: string } | null, readonly unit: { readonly id: string, readonly name: string } | null, readonly member: { readonly id: string, readonly name: string } | null };

export type UnitFieldsFragment = { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: Open<Types.UnitKind> };

export type PluginFieldsFragment = { readonly plugin: string, readonly title: string, readonly titleZh: string, readonly mode: Open<Types.PluginMode>, readonly locked: boolean, readonly lockedAbove: boolean };


/** What was changed, by whom, where you may know (审计记录). */
export const AuditEntries =
  "query AuditEntries($first:Int$after:String$filter:AuditEntryFilter$unit:ID){auditEntries(first:$first after:$after filter:$filter unit:$unit orderBy:SEQ_DESC){totalCount pageInfo{hasNextPage endCursor}nodes{id seq action entity entityId redacted reason createdAt actor{id name}}}}" as unknown as Query<AuditEntriesQuery, AuditEntriesQueryVariables>;

/** The metrics of the plugins that this unit has on (指标). */
export const Metrics =
  "query Metrics{metrics{id plugin title titleZh measuredIn definition permission}}" as unknown as Query<MetricsQuery, MetricsQueryVariables>;

/** Imports a small roster file, whole or not at all; larger ones go to `POST /roster`. A trial reports problems, an import with problems is the error `INVALID_FILE` (导入名册). */
export const RosterImport =
  "mutation RosterImport($input:RosterImportInput!){rosterImport(input:$input){dryRun kind problemCount problems(first:100){row column message}unchanged closed}}" as unknown as Mutation<RosterImportMutation, RosterImportMutationVariables>;

/** Who asks; empty without a token (当前用户). */
export const MyApiTokens =
  "query MyApiTokens($first:Int$after:String){viewer{apiTokens(first:$first after:$after orderBy:CREATED_AT_DESC){totalCount pageInfo{hasNextPage endCursor}nodes{...ApiTokenFields}}}}fragment ApiTokenFields on ApiToken{id title permissions expiresAt lastUsedAt revokedAt}" as unknown as Query<MyApiTokensQuery, MyApiTokensQueryVariables>;

/** Makes an API token for yourself (新建访问令牌). */
export const ApiTokenCreate =
  "mutation ApiTokenCreate($input:ApiTokenCreateInput!){apiTokenCreate(input:$input){token apiToken{...ApiTokenFields}}}fragment ApiTokenFields on ApiToken{id title permissions expiresAt lastUsedAt revokedAt}" as unknown as Mutation<ApiTokenCreateMutation, ApiTokenCreateMutationVariables>;

/** Ends an API token of yours, at once (吊销访问令牌). */
export const ApiTokenRevoke =
  "mutation ApiTokenRevoke($input:ApiTokenRevokeInput!){apiTokenRevoke(input:$input){...ApiTokenFields}}fragment ApiTokenFields on ApiToken{id title permissions expiresAt lastUsedAt revokedAt}" as unknown as Mutation<ApiTokenRevokeMutation, ApiTokenRevokeMutationVariables>;

/** The bodies that you can see (机构列表). */
export const Bodies =
  "query Bodies($first:Int$after:String$filter:BodyFilter$orderBy:[BodyOrder!]){bodies(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount pageInfo{hasNextPage endCursor}nodes{...BodyFields}}}fragment BodyFields on Body{id version name kind establishedOn dissolvedOn unit{id name}}" as unknown as Query<BodiesQuery, BodiesQueryVariables>;

/** A body by id (机构). */
export const BodyDetail =
  "query BodyDetail($id:ID!){body(id:$id){...BodyFields seats(first:50){nodes{...SeatFields}}}}fragment BodyFields on Body{id version name kind establishedOn dissolvedOn unit{id name}}fragment SeatFields on Seat{id seat validFrom validTo member{id name}}" as unknown as Query<BodyDetailQuery, BodyDetailQueryVariables>;

/** Establishes a body in a unit (成立机构). */
export const BodyCreate =
  "mutation BodyCreate($input:BodyCreateInput!){bodyCreate(input:$input){...BodyFields}}fragment BodyFields on Body{id version name kind establishedOn dissolvedOn unit{id name}}" as unknown as Mutation<BodyCreateMutation, BodyCreateMutationVariables>;

/** Puts a new body in the place of another; gives the new one (机构更替). */
export const BodySucceed =
  "mutation BodySucceed($input:BodySucceedInput!){bodySucceed(input:$input){...BodyFields}}fragment BodyFields on Body{id version name kind establishedOn dissolvedOn unit{id name}}" as unknown as Mutation<BodySucceedMutation, BodySucceedMutationVariables>;

/** Ends a body and its seats (撤销机构). */
export const BodyDissolve =
  "mutation BodyDissolve($input:BodyDissolveInput!){bodyDissolve(input:$input){...BodyFields}}fragment BodyFields on Body{id version name kind establishedOn dissolvedOn unit{id name}}" as unknown as Mutation<BodyDissolveMutation, BodyDissolveMutationVariables>;

/** Takes back a dissolution that was a mistake; seats begin anew (恢复机构). */
export const BodyReopen =
  "mutation BodyReopen($input:BodyReopenInput!){bodyReopen(input:$input){...BodyFields}}fragment BodyFields on Body{id version name kind establishedOn dissolvedOn unit{id name}}" as unknown as Mutation<BodyReopenMutation, BodyReopenMutationVariables>;

/** Gives a member a seat in a body (新增席位). */
export const SeatBegin =
  "mutation SeatBegin($input:SeatBeginInput!){seatBegin(input:$input){...SeatFields}}fragment SeatFields on Seat{id seat validFrom validTo member{id name}}" as unknown as Mutation<SeatBeginMutation, SeatBeginMutationVariables>;

/** Ends a seat (结束席位). */
export const SeatEnd =
  "mutation SeatEnd($input:SeatEndInput!){seatEnd(input:$input){...SeatFields}}fragment SeatFields on Seat{id seat validFrom validTo member{id name}}" as unknown as Mutation<SeatEndMutation, SeatEndMutationVariables>;

/** The members that you can see (职工列表). */
export const Members =
  "query Members($first:Int$after:String$filter:MemberFilter$orderBy:[MemberOrder!]){members(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount pageInfo{hasNextPage endCursor}nodes{...MemberFields}}}fragment MemberFields on Member{id version employeeNo name employment status}" as unknown as Query<MembersQuery, MembersQueryVariables>;

/** A member by id (职工). */
export const MemberDetail =
  "query MemberDetail($id:ID!){member(id:$id){...MemberFields hiredOn leftOn memberships(first:20){nodes{id kind validFrom validTo unit{...UnitFields}}}}}fragment MemberFields on Member{id version employeeNo name employment status}fragment UnitFields on Unit{id version code name kind}" as unknown as Query<MemberDetailQuery, MemberDetailQueryVariables>;

/** Takes a new member into a unit (新增职工). */
export const MemberCreate =
  "mutation MemberCreate($input:MemberCreateInput!){memberCreate(input:$input){...MemberFields}}fragment MemberFields on Member{id version employeeNo name employment status}" as unknown as Mutation<MemberCreateMutation, MemberCreateMutationVariables>;

/** Changes a member; leaving ends all that the member holds (修改职工). */
export const MemberUpdate =
  "mutation MemberUpdate($input:MemberUpdateInput!){memberUpdate(input:$input){...MemberFields}}fragment MemberFields on Member{id version employeeNo name employment status}" as unknown as Mutation<MemberUpdateMutation, MemberUpdateMutationVariables>;

/** Gives a member another primary unit from a day on (职工调动). */
export const MemberTransfer =
  "mutation MemberTransfer($input:MemberTransferInput!){memberTransfer(input:$input){...MemberFields}}fragment MemberFields on Member{id version employeeNo name employment status}" as unknown as Mutation<MemberTransferMutation, MemberTransferMutationVariables>;

/** Takes back a member who had left or retired (重新入职). */
export const MemberRejoin =
  "mutation MemberRejoin($input:MemberRejoinInput!){memberRejoin(input:$input){...MemberFields}}fragment MemberFields on Member{id version employeeNo name employment status}" as unknown as Mutation<MemberRejoinMutation, MemberRejoinMutationVariables>;

/** Lets a member belong to a further unit (新增任职). */
export const MembershipBegin =
  "mutation MembershipBegin($input:MembershipBeginInput!){membershipBegin(input:$input){...MembershipFields}}fragment MembershipFields on Membership{id version kind frontline leader post validFrom validTo unit{id name}}" as unknown as Mutation<MembershipBeginMutation, MembershipBeginMutationVariables>;

/** Ends a secondary or temporary membership (结束任职). */
export const MembershipEnd =
  "mutation MembershipEnd($input:MembershipEndInput!){membershipEnd(input:$input){...MembershipFields}}fragment MembershipFields on Membership{id version kind frontline leader post validFrom validTo unit{id name}}" as unknown as Mutation<MembershipEndMutation, MembershipEndMutationVariables>;

/** Sets the local account of a member who may do no more than you, or your own; all sessions of the member end, but for your own of this request (设置账号). */
export const AccountSet =
  "mutation AccountSet($input:AccountSetInput!){accountSet(input:$input){id name}}" as unknown as Mutation<AccountSetMutation, AccountSetMutationVariables>;

/** The roles that can be granted (角色列表). */
export const Roles =
  "query Roles($first:Int$after:String$filter:RoleFilter$orderBy:[RoleOrder!]){roles(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount pageInfo{hasNextPage endCursor}nodes{...RoleFields}}}fragment RoleFields on Role{id version code title permissions builtIn}" as unknown as Query<RolesQuery, RolesQueryVariables>;

/** Makes a role of permissions that you hold (新建角色). */
export const RoleCreate =
  "mutation RoleCreate($input:RoleCreateInput!){roleCreate(input:$input){...RoleFields}}fragment RoleFields on Role{id version code title permissions builtIn}" as unknown as Mutation<RoleCreateMutation, RoleCreateMutationVariables>;

/** Changes a role, for all who hold it; you must be able to grant it wherever it is held (修改角色). */
export const RoleUpdate =
  "mutation RoleUpdate($input:RoleUpdateInput!){roleUpdate(input:$input){...RoleFields}}fragment RoleFields on Role{id version code title permissions builtIn}" as unknown as Mutation<RoleUpdateMutation, RoleUpdateMutationVariables>;

/** Gives a member a role in a unit and all below it; no more than you hold there (授予角色). */
export const RoleGrantCreate =
  "mutation RoleGrantCreate($input:RoleGrantCreateInput!){roleGrantCreate(input:$input){...RoleGrantFields}}fragment RoleGrantFields on RoleGrant{id validFrom validTo role{id title}unit{id name}member{id name}}" as unknown as Mutation<RoleGrantCreateMutation, RoleGrantCreateMutationVariables>;

/** Takes a role away at once; gives the member, where you can see them (撤销授权). */
export const RoleGrantRevoke =
  "mutation RoleGrantRevoke($input:RoleGrantRevokeInput!){roleGrantRevoke(input:$input){id name}}" as unknown as Mutation<RoleGrantRevokeMutation, RoleGrantRevokeMutationVariables>;

/** The units that you can see (单位列表). */
export const Units =
  "query Units($first:Int$after:String$filter:UnitFilter$orderBy:[UnitOrder!]){units(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount pageInfo{hasNextPage endCursor}nodes{...UnitFields parent{id}}}}fragment UnitFields on Unit{id version code name kind}" as unknown as Query<UnitsQuery, UnitsQueryVariables>;

/** A unit by its id or code (单位). */
export const UnitDetail =
  "query UnitDetail($id:ID!){unit(id:$id){...UnitFields tags validFrom validTo parent{...UnitFields}plugins{...PluginFields inheritedFrom{id name}}availablePlugins{plugin title titleZh mode isOn locked lockedAbove requires}}}fragment PluginFields on UnitPlugin{plugin title titleZh mode locked lockedAbove}fragment UnitFields on Unit{id version code name kind}" as unknown as Query<UnitDetailQuery, UnitDetailQueryVariables>;

/** A unit by its id or code (单位). */
export const UnitMetric =
  "query UnitMetric($id:ID!$metric:String!$from:LocalDate$to:LocalDate$attribution:Attribution){unit(id:$id){id metric(id:$metric from:$from to:$to attribution:$attribution){available value numerator denominator reason from to}}}" as unknown as Query<UnitMetricQuery, UnitMetricQueryVariables>;

/** Founds a unit below another (新建单位). */
export const UnitCreate =
  "mutation UnitCreate($input:UnitCreateInput!){unitCreate(input:$input){...UnitFields}}fragment UnitFields on Unit{id version code name kind}" as unknown as Mutation<UnitCreateMutation, UnitCreateMutationVariables>;

/** Changes what a unit is called and how long it exists (修改单位). */
export const UnitUpdate =
  "mutation UnitUpdate($input:UnitUpdateInput!){unitUpdate(input:$input){...UnitFields}}fragment UnitFields on Unit{id version code name kind}" as unknown as Mutation<UnitUpdateMutation, UnitUpdateMutationVariables>;

/** Hangs a unit, with all below it, under another; past facts stay where they were (调整上级单位). */
export const UnitMove =
  "mutation UnitMove($input:UnitMoveInput!){unitMove(input:$input){...UnitFields}}fragment UnitFields on Unit{id version code name kind}" as unknown as Mutation<UnitMoveMutation, UnitMoveMutationVariables>;

/** Switches a plugin in a unit; its graph follows on the next request (启停插件). */
export const UnitPluginSet =
  "mutation UnitPluginSet($input:UnitPluginSetInput!){unitPluginSet(input:$input){plugins{...PluginFields}}}fragment PluginFields on UnitPlugin{plugin title titleZh mode locked lockedAbove}" as unknown as Mutation<UnitPluginSetMutation, UnitPluginSetMutationVariables>;

/** Who asks; empty without a token (当前用户). */
export const Viewer =
  "query Viewer{viewer{member{...MemberFields}unit{...UnitFields}permissions plugins{...PluginFields}}}fragment MemberFields on Member{id version employeeNo name employment status}fragment PluginFields on UnitPlugin{plugin title titleZh mode locked lockedAbove}fragment UnitFields on Unit{id version code name kind}" as unknown as Query<ViewerQuery, ViewerQueryVariables>;

/** Who asks; empty without a token (当前用户). */
export const UnitPlugins =
  "query UnitPlugins{viewer{plugins{plugin mode}}}" as unknown as Query<UnitPluginsQuery, UnitPluginsQueryVariables>;

/** Signs in with a local account (登录). */
export const SignIn =
  "mutation SignIn($input:SessionCreateInput!){sessionCreate(input:$input){token expiresAt}}" as unknown as Mutation<SignInMutation, SignInMutationVariables>;

/** Signs out: the token of this request is refused from now on, in all processes (退出登录). */
export const SignOut =
  "mutation SignOut($input:SessionEndInput!){sessionEnd(input:$input){endedAt}}" as unknown as Mutation<SignOutMutation, SignOutMutationVariables>;

/** Ends all sessions, your own or those of a member whom you manage and who may do no more than you; tokens of an identity provider that were issued before are refused too (结束全部会话). */
export const SessionsEnd =
  "mutation SessionsEnd($input:SessionsEndInput!){sessionsEnd(input:$input){member{id}endedAt}}" as unknown as Mutation<SessionsEndMutation, SessionsEndMutationVariables>;

export type {
  AccountSetInput,
  ApiTokenCreateInput,
  ApiTokenFilter,
  ApiTokenOrder,
  ApiTokenRevokeInput,
  AttachmentFilter,
  AttachmentOrder,
  Attribution,
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
  BodyReopenInput,
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
  MetricUnit,
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
  SessionEndInput,
  SessionsEndInput,
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
