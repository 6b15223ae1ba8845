// Written by `npm run sdk`; do not edit.

export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  DateTime: { input: string; output: string; }
  /** An exact number with at most 4 digits after the point, in the unit that its field tells (小数). */
  Decimal: { input: number; output: number; }
  /** Hours as a number with at most 2 digits after the point; 1.5 is an hour and a half (学时). */
  Hours: { input: number; output: number; }
  /** The `JSONObject` scalar type represents JSON objects as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A local date string (i.e., with no associated timezone) in `YYYY-MM-DD` format, e.g. `2020-01-01`. */
  LocalDate: { input: string; output: string; }
  /** Money in yuan as a number with at most 2 digits after the point; 12.34 (金额（元）). */
  Money: { input: number; output: number; }
  /** Integers that will have a value of 0 or more. */
  NonNegativeInt: { input: number; output: number; }
  /** Percent as a number with at most 2 digits after the point; 97.25 is 97.25 %, 100 is all (百分比). */
  Percent: { input: number; output: number; }
  /** The `SafeInt` scalar type represents non-fractional signed whole numeric values that are considered safe as defined by the ECMAScript specification. */
  SafeInt: { input: number; output: number; }
  /** Points as a number with at most 4 digits after the point; 89.6667 (分数). */
  Score: { input: number; output: number; }
};

/** A local account; nothing of it can be read again (本地账号). */
export type AccountSetInput = {
  /** Whether API tokens of the member end too; else they stay (同时吊销访问令牌). */
  readonly apiTokens?: InputMaybe<Scalars['Boolean']['input']>;
  /** The present password, for your own account (当前密码). */
  readonly currentPassword?: InputMaybe<Scalars['String']['input']>;
  /** The login; what is left out stays (账号). */
  readonly login?: InputMaybe<Scalars['String']['input']>;
  /** Whose (职工). */
  readonly member: Scalars['ID']['input'];
  /** The new password, of at least 8 characters (新密码). */
  readonly password: Scalars['String']['input'];
};

/** Which ActivityBook rows; everything given must hold (筛选条件). */
export type ActivityBookFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<ActivityBookFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<ActivityBookFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<ActivityBookFilter>>;
  /** Tests `position` (条件). */
  readonly position?: InputMaybe<IntTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly readingActivity?: InputMaybe<ReadingActivityFilter>;
  /** Tests `required` (条件). */
  readonly required?: InputMaybe<BooleanTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly work?: InputMaybe<WorkFilter>;
};

/** A book of an activity (活动书目). */
export type ActivityBookInput = {
  /** Everyone who takes part reads it; nobody has to where left out (必读). */
  readonly required?: InputMaybe<Scalars['Boolean']['input']>;
  /** The book (作品). */
  readonly work: Scalars['ID']['input'];
};

/** The orders of ActivityBook lists; equal rows keep the order of their ids (排序). */
export type ActivityBookOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `position` upwards (升序). */
  | 'POSITION_ASC'
  /** `position` downwards (降序). */
  | 'POSITION_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Who goes on to the next stage (晋级方式). */
export type AdvanceKind =
  /** Everyone (全部). */
  | 'ALL'
  /** Who has at least so many points (达到分数线). */
  | 'MIN_SCORE'
  /** So large a share of a bracket, rounded up (按比例). */
  | 'PERCENT'
  /** So many of the best of a bracket (前若干名). */
  | 'TOP';

/** Who goes on to the next stage (晋级规则). */
export type AdvancementInput = {
  /** How it is decided (方式). */
  readonly kind: AdvanceKind;
  /** At most so many of one unit (每单位名额上限). */
  readonly perUnitCap?: InputMaybe<Scalars['Int']['input']>;
  /** Places of TOP, percent of PERCENT, points of MIN_SCORE (数值). */
  readonly value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A new API token for oneself (新访问令牌). */
export type ApiTokenCreateInput = {
  /** Until when, at most a year ahead (到期时间). */
  readonly expiresAt: Scalars['DateTime']['input'];
  /** Permissions that you hold somewhere yourself (权限). */
  readonly permissions: ReadonlyArray<Scalars['String']['input']>;
  /** What it is for (用途). */
  readonly title: Scalars['String']['input'];
};

/** Which ApiToken rows; everything given must hold (筛选条件). */
export type ApiTokenFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<ApiTokenFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `expiresAt` (条件). */
  readonly expiresAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `lastUsedAt` (条件). */
  readonly lastUsedAt?: InputMaybe<DateTimeTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<ApiTokenFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<ApiTokenFilter>>;
  /** Tests `revokedAt` (条件). */
  readonly revokedAt?: InputMaybe<DateTimeTest>;
  /** Tests `title` (条件). */
  readonly title?: InputMaybe<TextTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of ApiToken lists; equal rows keep the order of their ids (排序). */
export type ApiTokenOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `expiresAt` upwards (升序). */
  | 'EXPIRES_AT_ASC'
  /** `expiresAt` downwards (降序). */
  | 'EXPIRES_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `lastUsedAt` upwards, empty ones last (升序，空值在后). */
  | 'LAST_USED_AT_ASC'
  /** `lastUsedAt` downwards, empty ones first (降序，空值在前). */
  | 'LAST_USED_AT_DESC'
  /** `revokedAt` upwards, empty ones last (升序，空值在后). */
  | 'REVOKED_AT_ASC'
  /** `revokedAt` downwards, empty ones first (降序，空值在前). */
  | 'REVOKED_AT_DESC'
  /** `title` upwards (升序). */
  | 'TITLE_ASC'
  /** `title` downwards (降序). */
  | 'TITLE_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Which API token to revoke (吊销访问令牌). */
export type ApiTokenRevokeInput = {
  /** The id of the token (编号). */
  readonly id: Scalars['ID']['input'];
};

/** Which Aspect rows; everything given must hold (筛选条件). */
export type AspectFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<AspectFilter>>;
  /** Tests `code` (条件). */
  readonly code?: InputMaybe<TextTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `kind` (条件). */
  readonly kind?: InputMaybe<AspectKindTest>;
  /** Tests `maxMark` (条件). */
  readonly maxMark?: InputMaybe<ScoreTest>;
  /** Tests `minJudges` (条件). */
  readonly minJudges?: InputMaybe<IntTest>;
  /** Tests `no` (条件). */
  readonly no?: InputMaybe<IntTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<AspectFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<AspectFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly scheme?: InputMaybe<MarkSchemeFilter>;
  /** Tests `title` (条件). */
  readonly title?: InputMaybe<TextTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** One thing that judges mark (评分项). */
export type AspectInput = {
  /** Of a judgement, needed: what 0, 1, 2 and 3 stand for (评判基准). */
  readonly benchmarks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Short and unique in the scheme; its place, where left out (评分项编码). */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** How it is marked (类别). */
  readonly kind: AspectKind;
  /** The most that it brings; all make 100 (满分). */
  readonly maxMark: Scalars['Score']['input'];
  /** With fewer judges it cannot be decided; 3 for judgements and 1 else, where left out (最少评委数). */
  readonly minJudges?: InputMaybe<Scalars['Int']['input']>;
  /** What is looked at (评分项). */
  readonly title: Scalars['String']['input'];
  /** Of a measurement: judges enter the deviation, and this makes the mark (公差表). */
  readonly tolerance?: InputMaybe<ReadonlyArray<ToleranceStepInput>>;
};

/** How an aspect is marked (评分项类别). */
export type AspectKind =
  /** Judges compare it with four written benchmarks, 0 to 3 (评判项). */
  | 'JUDGEMENT'
  /** It is measured or counted: a mark, or a deviation with its tolerances (测量项). */
  | 'MEASUREMENT';

/** Tests of AspectKind values; all that are given must hold (条件). */
export type AspectKindTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<AspectKind>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<AspectKind>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<AspectKind>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<AspectKind>>;
};

/** Which Attachment rows; everything given must hold (筛选条件). */
export type AttachmentFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<AttachmentFilter>>;
  /** Tests `contentType` (条件). */
  readonly contentType?: InputMaybe<TextTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `name` (条件). */
  readonly name?: InputMaybe<TextTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<AttachmentFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<AttachmentFilter>>;
  /** Tests `sha256` (条件). */
  readonly sha256?: InputMaybe<TextTest>;
  /** Tests `size` (条件). */
  readonly size?: InputMaybe<IntTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly uploadedBy?: InputMaybe<MemberFilter>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of Attachment lists; equal rows keep the order of their ids (排序). */
export type AttachmentOrder =
  /** `contentType` upwards (升序). */
  | 'CONTENT_TYPE_ASC'
  /** `contentType` downwards (降序). */
  | 'CONTENT_TYPE_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `name` upwards, Chinese by pinyin (按拼音升序). */
  | 'NAME_ASC'
  /** `name` downwards, Chinese by pinyin (按拼音降序). */
  | 'NAME_DESC'
  /** `sha256` upwards (升序). */
  | 'SHA256_ASC'
  /** `sha256` downwards (降序). */
  | 'SHA256_DESC'
  /** `size` upwards (升序). */
  | 'SIZE_ASC'
  /** `size` downwards (降序). */
  | 'SIZE_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Which Attendance rows; everything given must hold (筛选条件). */
export type AttendanceFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<AttendanceFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `mark` (条件). */
  readonly mark?: InputMaybe<AttendanceMarkTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly member?: InputMaybe<MemberFilter>;
  /** Tests `minutes` (条件). */
  readonly minutes?: InputMaybe<IntTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<AttendanceFilter>;
  /** Tests `occurredOn` (条件). */
  readonly occurredOn?: InputMaybe<LocalDateTest>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<AttendanceFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly place?: InputMaybe<ClassPlaceFilter>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly session?: InputMaybe<ClassSessionFilter>;
  /** Tests `source` (条件). */
  readonly source?: InputMaybe<AttendanceSourceTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** Whether someone was at a session (考勤结果). */
export type AttendanceMark =
  /** Not there; no hours count (缺勤). */
  | 'ABSENT'
  /** Not there, with leave; no hours, but the share is counted without it (请假). */
  | 'EXCUSED'
  /** There, but late; all its hours count (迟到). */
  | 'LATE'
  /** There for a part, whose minutes are given; so much of its hours counts (部分出勤). */
  | 'PARTIAL'
  /** There; all its hours count (出勤). */
  | 'PRESENT';

/** Whether one person was there (考勤结果). */
export type AttendanceMarkInput = {
  /** Whether they were there (考勤结果). */
  readonly mark: AttendanceMark;
  /** Who; a member with a seat in the class (学员). */
  readonly member: Scalars['ID']['input'];
  /** How long; for PARTIAL, and for nothing else (出勤分钟数). */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
};

/** Tests of AttendanceMark values; all that are given must hold (条件). */
export type AttendanceMarkTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<AttendanceMark>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<AttendanceMark>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<AttendanceMark>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<AttendanceMark>>;
};

/** The orders of Attendance lists; equal rows keep the order of their ids (排序). */
export type AttendanceOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `mark` upwards (升序). */
  | 'MARK_ASC'
  /** `mark` downwards (降序). */
  | 'MARK_DESC'
  /** `minutes` upwards, empty ones last (升序，空值在后). */
  | 'MINUTES_ASC'
  /** `minutes` downwards, empty ones first (降序，空值在前). */
  | 'MINUTES_DESC'
  /** `occurredOn` upwards (升序). */
  | 'OCCURRED_ON_ASC'
  /** `occurredOn` downwards (降序). */
  | 'OCCURRED_ON_DESC'
  /** `source` upwards (升序). */
  | 'SOURCE_ASC'
  /** `source` downwards (降序). */
  | 'SOURCE_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Who was at a session, for many at once; repeating it corrects (考勤登记). */
export type AttendanceRecordInput = {
  /** At most 2,000 people (考勤结果). */
  readonly marks: ReadonlyArray<AttendanceMarkInput>;
  /** What holds for all others who have a seat and no mark yet; not PARTIAL (其余人员考勤结果). */
  readonly others?: InputMaybe<AttendanceMark>;
  /** The session (课次). */
  readonly session: Scalars['ID']['input'];
  /** How it was recorded; by hand where left out (来源). */
  readonly source?: InputMaybe<AttendanceSource>;
};

/** How an attendance was recorded (考勤来源). */
export type AttendanceSource =
  /** By a reader of cards or faces (考勤设备). */
  | 'DEVICE'
  /** From a list (导入). */
  | 'IMPORT'
  /** By hand (人工登记). */
  | 'MANUAL';

/** Tests of AttendanceSource values; all that are given must hold (条件). */
export type AttendanceSourceTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<AttendanceSource>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<AttendanceSource>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<AttendanceSource>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<AttendanceSource>>;
};

/** Under which units facts count (归属口径). */
export type Attribution =
  /** Under those above the unit on the day of the fact: the past stays as it was (按当时组织). */
  | 'AT_TIME'
  /** Under those above the unit today (按现行组织). */
  | 'CURRENT';

/** For whom something is; exactly one of these. A member is judged by the primary membership of the day (适用人员). */
export type AudienceInput =
  /** Who fits all of these; of none, everybody (并且). */
  { readonly all: ReadonlyArray<AudienceInput>; readonly any?: never; readonly employment?: never; readonly frontline?: never; readonly jobLevel?: never; readonly jobType?: never; readonly kind?: never; readonly leader?: never; readonly members?: never; readonly not?: never; readonly post?: never; readonly tag?: never; readonly unit?: never; }
  |  /** Who fits at least one of these (或者). */
  { readonly all?: never; readonly any: ReadonlyArray<AudienceInput>; readonly employment?: never; readonly frontline?: never; readonly jobLevel?: never; readonly jobType?: never; readonly kind?: never; readonly leader?: never; readonly members?: never; readonly not?: never; readonly post?: never; readonly tag?: never; readonly unit?: never; }
  |  /** Who is employed in one of these ways (用工形式). */
  { readonly all?: never; readonly any?: never; readonly employment: ReadonlyArray<Employment>; readonly frontline?: never; readonly jobLevel?: never; readonly jobType?: never; readonly kind?: never; readonly leader?: never; readonly members?: never; readonly not?: never; readonly post?: never; readonly tag?: never; readonly unit?: never; }
  |  /** Who works at the front line, or who does not (一线). */
  { readonly all?: never; readonly any?: never; readonly employment?: never; readonly frontline: Scalars['Boolean']['input']; readonly jobLevel?: never; readonly jobType?: never; readonly kind?: never; readonly leader?: never; readonly members?: never; readonly not?: never; readonly post?: never; readonly tag?: never; readonly unit?: never; }
  |  /** Who has one of these levels of skill (技能等级). */
  { readonly all?: never; readonly any?: never; readonly employment?: never; readonly frontline?: never; readonly jobLevel: ReadonlyArray<Scalars['String']['input']>; readonly jobType?: never; readonly kind?: never; readonly leader?: never; readonly members?: never; readonly not?: never; readonly post?: never; readonly tag?: never; readonly unit?: never; }
  |  /** Who works in one of these trades (工种). */
  { readonly all?: never; readonly any?: never; readonly employment?: never; readonly frontline?: never; readonly jobLevel?: never; readonly jobType: ReadonlyArray<Scalars['String']['input']>; readonly kind?: never; readonly leader?: never; readonly members?: never; readonly not?: never; readonly post?: never; readonly tag?: never; readonly unit?: never; }
  |  /** Who is in a unit of one of these kinds (单位类别). */
  { readonly all?: never; readonly any?: never; readonly employment?: never; readonly frontline?: never; readonly jobLevel?: never; readonly jobType?: never; readonly kind: ReadonlyArray<UnitKind>; readonly leader?: never; readonly members?: never; readonly not?: never; readonly post?: never; readonly tag?: never; readonly unit?: never; }
  |  /** Who leads a unit, or who does not (负责人). */
  { readonly all?: never; readonly any?: never; readonly employment?: never; readonly frontline?: never; readonly jobLevel?: never; readonly jobType?: never; readonly kind?: never; readonly leader: Scalars['Boolean']['input']; readonly members?: never; readonly not?: never; readonly post?: never; readonly tag?: never; readonly unit?: never; }
  |  /** These members, by id (指定人员). */
  { readonly all?: never; readonly any?: never; readonly employment?: never; readonly frontline?: never; readonly jobLevel?: never; readonly jobType?: never; readonly kind?: never; readonly leader?: never; readonly members: ReadonlyArray<Scalars['ID']['input']>; readonly not?: never; readonly post?: never; readonly tag?: never; readonly unit?: never; }
  |  /** Who does not fit this (非). */
  { readonly all?: never; readonly any?: never; readonly employment?: never; readonly frontline?: never; readonly jobLevel?: never; readonly jobType?: never; readonly kind?: never; readonly leader?: never; readonly members?: never; readonly not: AudienceInput; readonly post?: never; readonly tag?: never; readonly unit?: never; }
  |  /** Who has one of these posts (岗位). */
  { readonly all?: never; readonly any?: never; readonly employment?: never; readonly frontline?: never; readonly jobLevel?: never; readonly jobType?: never; readonly kind?: never; readonly leader?: never; readonly members?: never; readonly not?: never; readonly post: ReadonlyArray<Scalars['String']['input']>; readonly tag?: never; readonly unit?: never; }
  |  /** Who is in a unit with one of these tags (单位标签). */
  { readonly all?: never; readonly any?: never; readonly employment?: never; readonly frontline?: never; readonly jobLevel?: never; readonly jobType?: never; readonly kind?: never; readonly leader?: never; readonly members?: never; readonly not?: never; readonly post?: never; readonly tag: ReadonlyArray<Scalars['String']['input']>; readonly unit?: never; }
  |  /** Who belongs to this unit (单位). */
  { readonly all?: never; readonly any?: never; readonly employment?: never; readonly frontline?: never; readonly jobLevel?: never; readonly jobType?: never; readonly kind?: never; readonly leader?: never; readonly members?: never; readonly not?: never; readonly post?: never; readonly tag?: never; readonly unit: AudienceUnitInput; };

/** Whom a rule would mean in a unit (适用人员预览). */
export type AudiencePreviewInput = {
  /** The rule (适用人员). */
  readonly audience: AudienceInput;
  /** Id or code of the unit; everything below it counts too (单位). */
  readonly unit: Scalars['ID']['input'];
};

/** Who belongs to a unit (所在单位条件). */
export type AudienceUnitInput = {
  /** Also who belongs there in a second post or on loan (含兼岗借调). */
  readonly secondary?: Scalars['Boolean']['input'];
  /** With everything below it (含下属单位). */
  readonly subtree?: Scalars['Boolean']['input'];
  /** Id or code of the unit (单位). */
  readonly unit: Scalars['ID']['input'];
};

/** Which AuditEntry rows; everything given must hold (筛选条件). */
export type AuditEntryFilter = {
  /** Tests `action` (条件). */
  readonly action?: InputMaybe<TextTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly actor?: InputMaybe<MemberFilter>;
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<AuditEntryFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `entity` (条件). */
  readonly entity?: InputMaybe<TextTest>;
  /** Tests `entityId` (条件). */
  readonly entityId?: InputMaybe<TextTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<AuditEntryFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<AuditEntryFilter>>;
  /** Tests `seq` (条件). */
  readonly seq?: InputMaybe<IntTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of AuditEntry lists; equal rows keep the order of their ids (排序). */
export type AuditEntryOrder =
  /** `action` upwards (升序). */
  | 'ACTION_ASC'
  /** `action` downwards (降序). */
  | 'ACTION_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `entity` upwards (升序). */
  | 'ENTITY_ASC'
  /** `entity` downwards (降序). */
  | 'ENTITY_DESC'
  /** `entityId` upwards (升序). */
  | 'ENTITY_ID_ASC'
  /** `entityId` downwards (降序). */
  | 'ENTITY_ID_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `seq` upwards (升序). */
  | 'SEQ_ASC'
  /** `seq` downwards (降序). */
  | 'SEQ_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Which Award rows; everything given must hold (筛选条件). */
export type AwardFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<AwardFilter>>;
  /** Tests `awardedOn` (条件). */
  readonly awardedOn?: InputMaybe<LocalDateTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly entry?: InputMaybe<EntryFilter>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly event?: InputMaybe<CompetitionEventFilter>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `name` (条件). */
  readonly name?: InputMaybe<TextTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<AwardFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<AwardFilter>>;
  /** Tests `rank` (条件). */
  readonly rank?: InputMaybe<IntTest>;
  /** Tests `reason` (条件). */
  readonly reason?: InputMaybe<TextTest>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<AwardStatusTest>;
  /** Tests `tier` (条件). */
  readonly tier?: InputMaybe<IntTest>;
  /** Tests `title` (条件). */
  readonly title?: InputMaybe<TextTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `unitCode` (条件). */
  readonly unitCode?: InputMaybe<TextTest>;
  /** Tests `unitName` (条件). */
  readonly unitName?: InputMaybe<TextTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
  /** Tests `withdrawnOn` (条件). */
  readonly withdrawnOn?: InputMaybe<LocalDateTest>;
};

/** How many are honoured (设奖方式). */
export type AwardKind =
  /** So many places of a bracket (固定名额). */
  | 'FIXED'
  /** So large a share of those ranked in a bracket, rounded (按比例). */
  | 'RATIO'
  /** Who has at least so many points (分数线). */
  | 'THRESHOLD';

/** The orders of Award lists; equal rows keep the order of their ids (排序). */
export type AwardOrder =
  /** `awardedOn` upwards (升序). */
  | 'AWARDED_ON_ASC'
  /** `awardedOn` downwards (降序). */
  | 'AWARDED_ON_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `name` upwards, Chinese by pinyin (按拼音升序). */
  | 'NAME_ASC'
  /** `name` downwards, Chinese by pinyin (按拼音降序). */
  | 'NAME_DESC'
  /** `rank` upwards (升序). */
  | 'RANK_ASC'
  /** `rank` downwards (降序). */
  | 'RANK_DESC'
  /** `reason` upwards, empty ones last (升序，空值在后). */
  | 'REASON_ASC'
  /** `reason` downwards, empty ones first (降序，空值在前). */
  | 'REASON_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `tier` upwards (升序). */
  | 'TIER_ASC'
  /** `tier` downwards (降序). */
  | 'TIER_DESC'
  /** `title` upwards, Chinese by pinyin (按拼音升序). */
  | 'TITLE_ASC'
  /** `title` downwards, Chinese by pinyin (按拼音降序). */
  | 'TITLE_DESC'
  /** `unitCode` upwards, empty ones last (升序，空值在后). */
  | 'UNIT_CODE_ASC'
  /** `unitCode` downwards, empty ones first (降序，空值在前). */
  | 'UNIT_CODE_DESC'
  /** `unitName` upwards, empty ones last (升序，空值在后). */
  | 'UNIT_NAME_ASC'
  /** `unitName` downwards, empty ones first (降序，空值在前). */
  | 'UNIT_NAME_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC'
  /** `withdrawnOn` upwards, empty ones last (升序，空值在后). */
  | 'WITHDRAWN_ON_ASC'
  /** `withdrawnOn` downwards, empty ones first (降序，空值在前). */
  | 'WITHDRAWN_ON_DESC';

/** Which places are honoured, the best tier first (授奖规则). */
export type AwardRuleInput = {
  /** How many are honoured (方式). */
  readonly kind: AwardKind;
  /** The tiers, the best first (等级). */
  readonly tiers: ReadonlyArray<AwardTierInput>;
  /** What those have who share the last place of a tier; the tier, where left out (并列处理). */
  readonly ties?: InputMaybe<AwardTies>;
};

/** Whether an award stands (获奖状态). */
export type AwardStatus =
  /** It stands (有效). */
  | 'VALID'
  /** It was taken back, with a reason; places pass on (已撤销). */
  | 'WITHDRAWN';

/** Tests of AwardStatus values; all that are given must hold (条件). */
export type AwardStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<AwardStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<AwardStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<AwardStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<AwardStatus>>;
};

/** A tier of awards (奖项等级). */
export type AwardTierInput = {
  /** What it is called (奖项名称). */
  readonly name: Scalars['String']['input'];
  /** Places of FIXED, percent of RATIO, points of THRESHOLD (数值). */
  readonly value: Scalars['Decimal']['input'];
};

/** What those have who share the last place of a tier (并列处理). */
export type AwardTies =
  /** All of them have the tier below (顺延下一等). */
  | 'LOWER'
  /** All of them have the tier (并列同奖). */
  | 'SHARE';

/** Which AwardVersion rows; everything given must hold (筛选条件). */
export type AwardVersionFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<AwardVersionFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly award?: InputMaybe<AwardFilter>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `no` (条件). */
  readonly no?: InputMaybe<IntTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<AwardVersionFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<AwardVersionFilter>>;
  /** Tests `rank` (条件). */
  readonly rank?: InputMaybe<IntTest>;
  /** Tests `reason` (条件). */
  readonly reason?: InputMaybe<TextTest>;
  /** Tests `replacedOn` (条件). */
  readonly replacedOn?: InputMaybe<LocalDateTest>;
  /** Tests `tier` (条件). */
  readonly tier?: InputMaybe<IntTest>;
  /** Tests `title` (条件). */
  readonly title?: InputMaybe<TextTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of AwardVersion lists; equal rows keep the order of their ids (排序). */
export type AwardVersionOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `no` upwards (升序). */
  | 'NO_ASC'
  /** `no` downwards (降序). */
  | 'NO_DESC'
  /** `rank` upwards (升序). */
  | 'RANK_ASC'
  /** `rank` downwards (降序). */
  | 'RANK_DESC'
  /** `reason` upwards (升序). */
  | 'REASON_ASC'
  /** `reason` downwards (降序). */
  | 'REASON_DESC'
  /** `replacedOn` upwards (升序). */
  | 'REPLACED_ON_ASC'
  /** `replacedOn` downwards (降序). */
  | 'REPLACED_ON_DESC'
  /** `tier` upwards (升序). */
  | 'TIER_ASC'
  /** `tier` downwards (降序). */
  | 'TIER_DESC'
  /** `title` upwards (升序). */
  | 'TITLE_ASC'
  /** `title` downwards (降序). */
  | 'TITLE_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** An award that is taken back (撤销获奖). */
export type AwardWithdrawInput = {
  /** The award (获奖). */
  readonly award: Scalars['ID']['input'];
  /** Why; it is published with the new version of the result (原因). */
  readonly reason: Scalars['String']['input'];
};

/** A new body (新机构). */
export type BodyCreateInput = {
  /** The first day; today where it is empty (成立日期). */
  readonly establishedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What it is (类别). */
  readonly kind: BodyKind;
  /** Its name (名称). */
  readonly name: Scalars['String']['input'];
  /** The body above it (上级机构). */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** Id or code of the unit (单位). */
  readonly unit: Scalars['ID']['input'];
};

/** The end of a body (撤销机构). */
export type BodyDissolveInput = {
  /** The body (机构). */
  readonly body: Scalars['ID']['input'];
  /** The last day (撤销日期). */
  readonly on: Scalars['LocalDate']['input'];
  /** The version that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** Which Body rows; everything given must hold (筛选条件). */
export type BodyFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<BodyFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `dissolvedOn` (条件). */
  readonly dissolvedOn?: InputMaybe<LocalDateTest>;
  /** Tests `establishedOn` (条件). */
  readonly establishedOn?: InputMaybe<LocalDateTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `kind` (条件). */
  readonly kind?: InputMaybe<BodyKindTest>;
  /** Tests `name` (条件). */
  readonly name?: InputMaybe<TextTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<BodyFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<BodyFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly parent?: InputMaybe<BodyFilter>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly predecessor?: InputMaybe<BodyFilter>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** What a body is for (机构类别). */
export type BodyKind =
  /** Rules on appeals (仲裁组). */
  | 'ARBITRATION'
  /** The heads, who decide (领导小组). */
  | 'LEADING_GROUP'
  /** Does the daily work (办公室). */
  | 'OFFICE'
  /** Anything else (其他). */
  | 'OTHER'
  /** Judges and commends (评审委员会). */
  | 'REVIEW_COMMITTEE';

/** Tests of BodyKind values; all that are given must hold (条件). */
export type BodyKindTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<BodyKind>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<BodyKind>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<BodyKind>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<BodyKind>>;
};

/** The orders of Body lists; equal rows keep the order of their ids (排序). */
export type BodyOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `dissolvedOn` upwards, empty ones last (升序，空值在后). */
  | 'DISSOLVED_ON_ASC'
  /** `dissolvedOn` downwards, empty ones first (降序，空值在前). */
  | 'DISSOLVED_ON_DESC'
  /** `establishedOn` upwards (升序). */
  | 'ESTABLISHED_ON_ASC'
  /** `establishedOn` downwards (降序). */
  | 'ESTABLISHED_ON_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `kind` upwards (升序). */
  | 'KIND_ASC'
  /** `kind` downwards (降序). */
  | 'KIND_DESC'
  /** `name` upwards, Chinese by pinyin (按拼音升序). */
  | 'NAME_ASC'
  /** `name` downwards, Chinese by pinyin (按拼音降序). */
  | 'NAME_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** A dissolution that is taken back (恢复机构). */
export type BodyReopenInput = {
  /** The body (机构). */
  readonly body: Scalars['ID']['input'];
  /** The version that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** A body in place of another (机构更替). */
export type BodySucceedInput = {
  /** The body that ends (原机构). */
  readonly body: Scalars['ID']['input'];
  /** Whether those who sit in it go on in the new one (席位留任). */
  readonly keepSeats?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the new one is, where that changes (类别). */
  readonly kind?: InputMaybe<BodyKind>;
  /** The name of the new one (新名称). */
  readonly name: Scalars['String']['input'];
  /** The first day of the new one; the old one ends the day before (更替日期). */
  readonly on: Scalars['LocalDate']['input'];
  /** The version that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** Tests of Boolean values; all that are given must hold (条件). */
export type BooleanTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A file of books; give its content in one of the two ways (书目导入). */
export type CatalogueImportInput = {
  /** The bytes of the file in base64, as Excel saved it: UTF-8, UTF-16 or GB18030 (文件内容,base64). */
  readonly content?: InputMaybe<Scalars['String']['input']>;
  /** Only report what it would do (试运行). */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The file as text (文件文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Which ClassPlace rows; everything given must hold (筛选条件). */
export type ClassPlaceFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<ClassPlaceFilter>>;
  /** Tests `attempt` (条件). */
  readonly attempt?: InputMaybe<IntTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly decidedBy?: InputMaybe<MemberFilter>;
  /** Tests `endedOn` (条件). */
  readonly endedOn?: InputMaybe<LocalDateTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly enrolment?: InputMaybe<EnrolmentFilter>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly member?: InputMaybe<MemberFilter>;
  /** Tests `no` (条件). */
  readonly no?: InputMaybe<IntTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<ClassPlaceFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<ClassPlaceFilter>>;
  /** Tests `reason` (条件). */
  readonly reason?: InputMaybe<TextTest>;
  /** Tests `source` (条件). */
  readonly source?: InputMaybe<EnrolmentSourceTest>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<ClassPlaceStatusTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly trainingClass?: InputMaybe<TrainingClassFilter>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** A place that a command is about (培训班名额). */
export type ClassPlaceInput = {
  /** The place (名额). */
  readonly classPlace: Scalars['ID']['input'];
};

/** The orders of ClassPlace lists; equal rows keep the order of their ids (排序). */
export type ClassPlaceOrder =
  /** `attempt` upwards (升序). */
  | 'ATTEMPT_ASC'
  /** `attempt` downwards (降序). */
  | 'ATTEMPT_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `endedOn` upwards, empty ones last (升序，空值在后). */
  | 'ENDED_ON_ASC'
  /** `endedOn` downwards, empty ones first (降序，空值在前). */
  | 'ENDED_ON_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `no` upwards (升序). */
  | 'NO_ASC'
  /** `no` downwards (降序). */
  | 'NO_DESC'
  /** `reason` upwards, empty ones last (升序，空值在后). */
  | 'REASON_ASC'
  /** `reason` downwards, empty ones first (降序，空值在前). */
  | 'REASON_DESC'
  /** `source` upwards (升序). */
  | 'SOURCE_ASC'
  /** `source` downwards (降序). */
  | 'SOURCE_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** A place, and why this happens to it (培训班名额及原因). */
export type ClassPlaceReasonInput = {
  /** The place (名额). */
  readonly classPlace: Scalars['ID']['input'];
  /** Why; at most 500 characters (原因). */
  readonly reason: Scalars['String']['input'];
};

/** That someone wants to take part in a class (培训班报名). */
export type ClassPlaceRequestInput = {
  /** Who takes part; yourself where it is left out (学员). */
  readonly member?: InputMaybe<Scalars['ID']['input']>;
  /** Why someone comes into a class that has begun, for whoever organises it; at most 500 characters (补录原因). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The class (培训班). */
  readonly trainingClass: Scalars['ID']['input'];
};

/** Where a place in a training class stands (培训班名额状态). */
export type ClassPlaceStatus =
  /** Approved; a seat or the waiting list follows at once (已批准). */
  | 'APPROVED'
  /** Completed the class (已结业). */
  | 'COMPLETED'
  /** Has a seat (已录取). */
  | 'ENROLLED'
  /** Came to no seat before the class began (已过期). */
  | 'EXPIRED'
  /** Did not complete it (未结业). */
  | 'FAILED'
  /** Takes part in the class that runs (学习中). */
  | 'IN_PROGRESS'
  /** Not approved (未批准). */
  | 'REJECTED'
  /** Asked for; someone has to approve (待审批). */
  | 'REQUESTED'
  /** Was settled, and taken back together with its hours (已撤销). */
  | 'REVOKED'
  /** Waits for a seat (候补). */
  | 'WAITLISTED'
  /** Need not take part, for a reason (免修). */
  | 'WAIVED'
  /** Given up, or released because the class was cancelled (已退出). */
  | 'WITHDRAWN';

/** Tests of ClassPlaceStatus values; all that are given must hold (条件). */
export type ClassPlaceStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<ClassPlaceStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<ClassPlaceStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<ClassPlaceStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<ClassPlaceStatus>>;
};

/** A record of a class, with the files that were uploaded for it (新增培训记录). */
export type ClassRecordAddInput = {
  /** Your uploads, 1 to 50 (附件). */
  readonly attachments: ReadonlyArray<Scalars['ID']['input']>;
  /** What it is (类型). */
  readonly kind: ClassRecordKind;
  /** The session of it, where the record is of one (课次). */
  readonly session?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called (标题). */
  readonly title: Scalars['String']['input'];
  /** The class (培训班). */
  readonly trainingClass: Scalars['ID']['input'];
};

/** Which ClassRecord rows; everything given must hold (筛选条件). */
export type ClassRecordFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<ClassRecordFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `kind` (条件). */
  readonly kind?: InputMaybe<ClassRecordKindTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<ClassRecordFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<ClassRecordFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly session?: InputMaybe<ClassSessionFilter>;
  /** Tests `title` (条件). */
  readonly title?: InputMaybe<TextTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly trainingClass?: InputMaybe<TrainingClassFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** What a record of a training class is (培训记录类型). */
export type ClassRecordKind =
  /** What was said and done (培训纪要). */
  | 'MINUTES'
  /** Anything else that shows what took place (其他). */
  | 'OTHER'
  /** A picture of what took place (现场照片). */
  | 'PHOTOGRAPH'
  /** A list that people have signed (签到表). */
  | 'SIGN_IN_SHEET';

/** Tests of ClassRecordKind values; all that are given must hold (条件). */
export type ClassRecordKindTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<ClassRecordKind>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<ClassRecordKind>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<ClassRecordKind>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<ClassRecordKind>>;
};

/** The orders of ClassRecord lists; equal rows keep the order of their ids (排序). */
export type ClassRecordOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `kind` upwards (升序). */
  | 'KIND_ASC'
  /** `kind` downwards (降序). */
  | 'KIND_DESC'
  /** `title` upwards, Chinese by pinyin (按拼音升序). */
  | 'TITLE_ASC'
  /** `title` downwards, Chinese by pinyin (按拼音降序). */
  | 'TITLE_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** A record that goes, with its files (删除培训记录). */
export type ClassRecordRemoveInput = {
  /** The record (培训记录). */
  readonly classRecord: Scalars['ID']['input'];
};

/** What changes of a session; what is left out stays (课次变更内容). */
export type ClassSessionChanges = {
  /** When it ends (结束时间). */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is worth, at most its length; null for its length. Left out, hours that were its length follow the times (学时). */
  readonly hours?: InputMaybe<Scalars['Hours']['input']>;
  /** Where it is held; null takes it away (地点). */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** When it begins (开始时间). */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A time at which a class will meet (新增课次). */
export type ClassSessionCreateInput = {
  /** When it ends, within 24 hours (结束时间). */
  readonly endsAt: Scalars['DateTime']['input'];
  /** What it is worth, at most its length; that where left out (学时). */
  readonly hours?: InputMaybe<Scalars['Hours']['input']>;
  /** Where it is held (地点). */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** When it begins, on a day of the class (开始时间). */
  readonly startsAt: Scalars['DateTime']['input'];
  /** The class (培训班). */
  readonly trainingClass: Scalars['ID']['input'];
};

/** Which ClassSession rows; everything given must hold (筛选条件). */
export type ClassSessionFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<ClassSessionFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `endsAt` (条件). */
  readonly endsAt?: InputMaybe<DateTimeTest>;
  /** Tests `hours` (条件). */
  readonly hours?: InputMaybe<HoursTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `location` (条件). */
  readonly location?: InputMaybe<TextTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<ClassSessionFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<ClassSessionFilter>>;
  /** Tests `startsAt` (条件). */
  readonly startsAt?: InputMaybe<DateTimeTest>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<ClassSessionStatusTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly trainingClass?: InputMaybe<TrainingClassFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** A session that is called off (取消课次). */
export type ClassSessionInput = {
  /** Why; needed where attendance is recorded already, at most 500 characters (原因). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The session (课次). */
  readonly session: Scalars['ID']['input'];
};

/** The orders of ClassSession lists; equal rows keep the order of their ids (排序). */
export type ClassSessionOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `endsAt` upwards (升序). */
  | 'ENDS_AT_ASC'
  /** `endsAt` downwards (降序). */
  | 'ENDS_AT_DESC'
  /** `hours` upwards (升序). */
  | 'HOURS_ASC'
  /** `hours` downwards (降序). */
  | 'HOURS_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `location` upwards, empty ones last (升序，空值在后). */
  | 'LOCATION_ASC'
  /** `location` downwards, empty ones first (降序，空值在前). */
  | 'LOCATION_DESC'
  /** `startsAt` upwards (升序). */
  | 'STARTS_AT_ASC'
  /** `startsAt` downwards (降序). */
  | 'STARTS_AT_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Where a session of a training class stands (课次状态). */
export type ClassSessionStatus =
  /** Did not take place; it counts for nothing (已取消). */
  | 'CANCELLED'
  /** Took place; attendance is recorded (已上课). */
  | 'HELD'
  /** Still to come, or without a record of attendance (已安排). */
  | 'PLANNED';

/** Tests of ClassSessionStatus values; all that are given must hold (条件). */
export type ClassSessionStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<ClassSessionStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<ClassSessionStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<ClassSessionStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<ClassSessionStatus>>;
};

/** A change of a session that was not held yet (课次变更). */
export type ClassSessionUpdateInput = {
  /** What changes (变更内容). */
  readonly changes: ClassSessionChanges;
  /** The session (课次). */
  readonly session: Scalars['ID']['input'];
  /** The version of the row that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** Where a training class stands (培训班状态). */
export type ClassStatus =
  /** Does not take place; everybody was released (已取消). */
  | 'CANCELLED'
  /** Enough people have a seat: it will take place (已确认开班). */
  | 'CONFIRMED'
  /** Being planned; learners do not see it (草稿). */
  | 'DRAFT'
  /** Over; attendance can still be corrected (已结束). */
  | 'FINISHED'
  /** Takes people (报名中). */
  | 'OPEN'
  /** Under way (进行中). */
  | 'RUNNING'
  /** Results are decided and hours credited (已结算). */
  | 'SETTLED';

/** Tests of ClassStatus values; all that are given must hold (条件). */
export type ClassStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<ClassStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<ClassStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<ClassStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<ClassStatus>>;
};

/** Which ClassTrainer rows; everything given must hold (筛选条件). */
export type ClassTrainerFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<ClassTrainerFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly member?: InputMaybe<MemberFilter>;
  /** Tests `name` (条件). */
  readonly name?: InputMaybe<TextTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<ClassTrainerFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<ClassTrainerFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly trainingClass?: InputMaybe<TrainingClassFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** Who teaches: a member, or the name of someone from outside (授课教师). */
export type ClassTrainerInput = {
  /** The member, where they are of the house (内部教师). */
  readonly member?: InputMaybe<Scalars['ID']['input']>;
  /** The name, where they are not (外部教师姓名). */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The orders of ClassTrainer lists; equal rows keep the order of their ids (排序). */
export type ClassTrainerOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `name` upwards, Chinese by pinyin (按拼音升序). */
  | 'NAME_ASC'
  /** `name` downwards, Chinese by pinyin (按拼音降序). */
  | 'NAME_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Where a training class is held (办班形式). */
export type ClassVenue =
  /** Outside the house, by a provider (厂外). */
  | 'EXTERNAL'
  /** In the house (厂内). */
  | 'INTERNAL'
  /** Online (线上). */
  | 'ONLINE';

/** Tests of ClassVenue values; all that are given must hold (条件). */
export type ClassVenueTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<ClassVenue>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<ClassVenue>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<ClassVenue>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<ClassVenue>>;
};

/** A competition that does not take place (取消竞赛). */
export type CompetitionCancelInput = {
  /** The competition (竞赛). */
  readonly competition: Scalars['ID']['input'];
  /** Why; everyone who sees it reads it (取消原因). */
  readonly reason: Scalars['String']['input'];
};

/** What changes of a competition; what is left out stays (竞赛变更内容). */
export type CompetitionChanges = {
  /** So many of a unit's best count; until it is published (单位计分人数). */
  readonly bestPerUnit?: InputMaybe<Scalars['Int']['input']>;
  /** The name (竞赛名称). */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Everyone who sees it follows the standings (实时榜公开). */
  readonly publicStandings?: InputMaybe<Scalars['Boolean']['input']>;
  /** The year or number of the series; null takes it away (届次). */
  readonly season?: InputMaybe<Scalars['Int']['input']>;
};

/** A new competition (新竞赛). */
export type CompetitionCreateInput = {
  /** So many of a unit's best count in an event for its ranking; 3 where left out (单位计分人数). */
  readonly bestPerUnit?: InputMaybe<Scalars['Int']['input']>;
  /** Unique in the organisation; it stays (竞赛编码). */
  readonly code: Scalars['String']['input'];
  /** What it is about (类别). */
  readonly kind: CompetitionKind;
  /** The name (竞赛名称). */
  readonly name: Scalars['String']['input'];
  /** Everyone who sees it follows the standings while it is marked; not, where left out (实时榜公开). */
  readonly publicStandings?: InputMaybe<Scalars['Boolean']['input']>;
  /** The year or number of the series (届次). */
  readonly season?: InputMaybe<Scalars['Int']['input']>;
  /** Id or code of the unit that organises it (主办单位). */
  readonly unit: Scalars['ID']['input'];
};

/** All that an event is about (赛项内容). */
export type CompetitionEventContentInput = {
  /** Which places are honoured (授奖规则). */
  readonly awardRule?: InputMaybe<AwardRuleInput>;
  /** Groups that are ranked apart, at most 20 (组别). */
  readonly brackets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Who may enter; everyone whom the competition reaches, where left out; null is refused (参赛条件). */
  readonly eligibility?: InputMaybe<AudienceInput>;
  /** Individuals, where left out (参赛形式). */
  readonly entryKind?: InputMaybe<EntryKind>;
  /** The trade that it is about (工种). */
  readonly jobType?: InputMaybe<Scalars['String']['input']>;
  /** The most people of a team; 10 where left out (团队最多人数). */
  readonly maxTeamSize?: InputMaybe<Scalars['Int']['input']>;
  /** With fewer entries it does not take place; 1 where left out (最少参赛数). */
  readonly minEntries?: InputMaybe<Scalars['Int']['input']>;
  /** The fewest people of a team; 2 where left out (团队最少人数). */
  readonly minTeamSize?: InputMaybe<Scalars['Int']['input']>;
  /** The name (赛项名称). */
  readonly name: Scalars['String']['input'];
  /** The stages in order: 1 to 10 (比赛阶段). */
  readonly stages: ReadonlyArray<CompetitionStageInput>;
  /** What decides between equal totals, in order (同分判定). */
  readonly tieBreaks?: InputMaybe<ReadonlyArray<TieBreakInput>>;
};

/** A new event of a competition (新赛项). */
export type CompetitionEventCreateInput = {
  /** The competition, a draft (竞赛). */
  readonly competition: Scalars['ID']['input'];
  /** The content (内容). */
  readonly content: CompetitionEventContentInput;
};

/** Which CompetitionEvent rows; everything given must hold (筛选条件). */
export type CompetitionEventFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<CompetitionEventFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly competition?: InputMaybe<CompetitionFilter>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `entryKind` (条件). */
  readonly entryKind?: InputMaybe<EntryKindTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `jobType` (条件). */
  readonly jobType?: InputMaybe<TextTest>;
  /** Tests `maxTeamSize` (条件). */
  readonly maxTeamSize?: InputMaybe<IntTest>;
  /** Tests `minEntries` (条件). */
  readonly minEntries?: InputMaybe<IntTest>;
  /** Tests `minTeamSize` (条件). */
  readonly minTeamSize?: InputMaybe<IntTest>;
  /** Tests `name` (条件). */
  readonly name?: InputMaybe<TextTest>;
  /** Tests `no` (条件). */
  readonly no?: InputMaybe<IntTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<CompetitionEventFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<CompetitionEventFilter>>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of CompetitionEvent lists; equal rows keep the order of their ids (排序). */
export type CompetitionEventOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `entryKind` upwards (升序). */
  | 'ENTRY_KIND_ASC'
  /** `entryKind` downwards (降序). */
  | 'ENTRY_KIND_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `jobType` upwards, empty ones last (升序，空值在后). */
  | 'JOB_TYPE_ASC'
  /** `jobType` downwards, empty ones first (降序，空值在前). */
  | 'JOB_TYPE_DESC'
  /** `maxTeamSize` upwards (升序). */
  | 'MAX_TEAM_SIZE_ASC'
  /** `maxTeamSize` downwards (降序). */
  | 'MAX_TEAM_SIZE_DESC'
  /** `minEntries` upwards (升序). */
  | 'MIN_ENTRIES_ASC'
  /** `minEntries` downwards (降序). */
  | 'MIN_ENTRIES_DESC'
  /** `minTeamSize` upwards (升序). */
  | 'MIN_TEAM_SIZE_ASC'
  /** `minTeamSize` downwards (降序). */
  | 'MIN_TEAM_SIZE_DESC'
  /** `name` upwards, Chinese by pinyin (按拼音升序). */
  | 'NAME_ASC'
  /** `name` downwards, Chinese by pinyin (按拼音降序). */
  | 'NAME_DESC'
  /** `no` upwards (升序). */
  | 'NO_ASC'
  /** `no` downwards (降序). */
  | 'NO_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** The whole content of an event, in place of what it has (编写赛项). */
export type CompetitionEventWriteInput = {
  /** The event (赛项). */
  readonly competitionEvent: Scalars['ID']['input'];
  /** The content (内容). */
  readonly content: CompetitionEventContentInput;
  /** The version of the row that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** Which Competition rows; everything given must hold (筛选条件). */
export type CompetitionFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<CompetitionFilter>>;
  /** Tests `bestPerUnit` (条件). */
  readonly bestPerUnit?: InputMaybe<IntTest>;
  /** Tests `cancelReason` (条件). */
  readonly cancelReason?: InputMaybe<TextTest>;
  /** Tests `changeReason` (条件). */
  readonly changeReason?: InputMaybe<TextTest>;
  /** Tests `code` (条件). */
  readonly code?: InputMaybe<TextTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `kind` (条件). */
  readonly kind?: InputMaybe<CompetitionKindTest>;
  /** Tests `name` (条件). */
  readonly name?: InputMaybe<TextTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<CompetitionFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<CompetitionFilter>>;
  /** Tests `publicStandings` (条件). */
  readonly publicStandings?: InputMaybe<BooleanTest>;
  /** Tests `season` (条件). */
  readonly season?: InputMaybe<IntTest>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<CompetitionStatusTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** What a competition is about (竞赛类别). */
export type CompetitionKind =
  /** Drills of the post (岗位练兵). */
  | 'DRILL'
  /** Knowledge (知识竞赛). */
  | 'QUIZ'
  /** Skills of a trade (技能竞赛). */
  | 'SKILL'
  /** Technical work at the post (技术比武). */
  | 'TECHNICAL';

/** Tests of CompetitionKind values; all that are given must hold (条件). */
export type CompetitionKindTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<CompetitionKind>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<CompetitionKind>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<CompetitionKind>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<CompetitionKind>>;
};

/** The orders of Competition lists; equal rows keep the order of their ids (排序). */
export type CompetitionOrder =
  /** `bestPerUnit` upwards (升序). */
  | 'BEST_PER_UNIT_ASC'
  /** `bestPerUnit` downwards (降序). */
  | 'BEST_PER_UNIT_DESC'
  /** `cancelReason` upwards, empty ones last (升序，空值在后). */
  | 'CANCEL_REASON_ASC'
  /** `cancelReason` downwards, empty ones first (降序，空值在前). */
  | 'CANCEL_REASON_DESC'
  /** `changeReason` upwards, empty ones last (升序，空值在后). */
  | 'CHANGE_REASON_ASC'
  /** `changeReason` downwards, empty ones first (降序，空值在前). */
  | 'CHANGE_REASON_DESC'
  /** `code` upwards (升序). */
  | 'CODE_ASC'
  /** `code` downwards (降序). */
  | 'CODE_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `kind` upwards (升序). */
  | 'KIND_ASC'
  /** `kind` downwards (降序). */
  | 'KIND_DESC'
  /** `name` upwards, Chinese by pinyin (按拼音升序). */
  | 'NAME_ASC'
  /** `name` downwards, Chinese by pinyin (按拼音降序). */
  | 'NAME_DESC'
  /** `season` upwards, empty ones last (升序，空值在后). */
  | 'SEASON_ASC'
  /** `season` downwards, empty ones first (降序，空值在前). */
  | 'SEASON_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** A competition that goes a step back (退回竞赛). */
export type CompetitionReturnInput = {
  /** The competition (竞赛). */
  readonly competition: Scalars['ID']['input'];
  /** Why; everyone who sees it reads it (退回原因). */
  readonly reason: Scalars['String']['input'];
};

/** A stage whose scores are fixed (结束阶段). */
export type CompetitionStageCloseInput = {
  /** The stage (阶段). */
  readonly stage: Scalars['ID']['input'];
};

/** Which CompetitionStage rows; everything given must hold (筛选条件). */
export type CompetitionStageFilter = {
  /** Tests `aggregation` (条件). */
  readonly aggregation?: InputMaybe<MarkAggregationTest>;
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<CompetitionStageFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly event?: InputMaybe<CompetitionEventFilter>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `kind` (条件). */
  readonly kind?: InputMaybe<StageKindTest>;
  /** Tests `name` (条件). */
  readonly name?: InputMaybe<TextTest>;
  /** Tests `no` (条件). */
  readonly no?: InputMaybe<IntTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<CompetitionStageFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<CompetitionStageFilter>>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<StageStatusTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
  /** Tests `weight` (条件). */
  readonly weight?: InputMaybe<PercentTest>;
};

/** A stage of an event (比赛阶段). */
export type CompetitionStageInput = {
  /** Who goes on to the next stage; everyone, where left out; null is refused (晋级规则). */
  readonly advance?: InputMaybe<AdvancementInput>;
  /** How judges' marks become one; their mean, where left out (计分方式). */
  readonly aggregation?: InputMaybe<MarkAggregation>;
  /** What is done in it (类别). */
  readonly kind: StageKind;
  /** The name (阶段名称). */
  readonly name: Scalars['String']['input'];
  /** Its share; those of all stages make 100 (权重). */
  readonly weight: Scalars['Percent']['input'];
};

/** A closed stage that is marked on (重新开放阶段). */
export type CompetitionStageReopenInput = {
  /** Why (原因). */
  readonly reason: Scalars['String']['input'];
  /** The stage (阶段). */
  readonly stage: Scalars['ID']['input'];
};

/** Where a competition stands (竞赛状态). */
export type CompetitionStatus =
  /** Open to objections (申诉期). */
  | 'APPEALS'
  /** The awards are given (已授奖). */
  | 'AWARDED'
  /** It does not take place (已取消). */
  | 'CANCELLED'
  /** Being prepared; only its organisers see it (草稿). */
  | 'DRAFT'
  /** The result stands (成绩确定). */
  | 'FINAL'
  /** Its entries are fixed (报名截止). */
  | 'LOCKED'
  /** All is held; what is left is marked (评分中). */
  | 'MARKING'
  /** A first result is published (成绩公示). */
  | 'PROVISIONAL'
  /** Announced (已公布). */
  | 'PUBLISHED'
  /** Open for entries (报名中). */
  | 'REGISTRATION'
  /** Stages are held and marked (比赛中). */
  | 'RUNNING';

/** Tests of CompetitionStatus values; all that are given must hold (条件). */
export type CompetitionStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<CompetitionStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<CompetitionStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<CompetitionStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<CompetitionStatus>>;
};

/** A competition that goes on to its next step (竞赛推进). */
export type CompetitionStepInput = {
  /** The competition (竞赛). */
  readonly competition: Scalars['ID']['input'];
};

/** A change of a competition (竞赛变更). */
export type CompetitionUpdateInput = {
  /** What changes (变更内容). */
  readonly changes: CompetitionChanges;
  /** The competition (竞赛). */
  readonly competition: Scalars['ID']['input'];
  /** The version of the row that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** What a node of a completion rule asks for (完成规则算子). */
export type CompletionOperator =
  /** All of its parts (全部). */
  | 'ALL'
  /** All items that are marked as required (全部必学内容). */
  | 'ALL_REQUIRED'
  /** One of its parts (任一). */
  | 'ANY'
  /** That enough of the hours of a training class was attended (出勤率达标). */
  | 'ATTENDANCE_GE'
  /** So many of its parts (至少若干项). */
  | 'AT_LEAST'
  /** That an item is done (完成内容). */
  | 'ITEM_DONE'
  /** That someone who manages the course confirms it (人工确认). */
  | 'MANUAL'
  /** That an item was watched for long enough (观看时长达标). */
  | 'WATCHED_GE';

/** A node of a completion rule; nests at most 5 levels (完成规则). */
export type CompletionRuleInput = {
  /** How many parts AT_LEAST asks for (项数). */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** The code of the item of ITEM_DONE or WATCHED_GE (内容编码). */
  readonly item?: InputMaybe<Scalars['String']['input']>;
  /** What it asks for (算子). */
  readonly kind: CompletionOperator;
  /** The parts of ALL, ANY and AT_LEAST (组成部分). */
  readonly of?: InputMaybe<ReadonlyArray<CompletionRuleInput>>;
  /** How long WATCHED_GE asks for, in seconds (秒数). */
  readonly seconds?: InputMaybe<Scalars['Int']['input']>;
  /** How much of its duration, or of the hours of ATTENDANCE_GE; 100 is all (占比). */
  readonly share?: InputMaybe<Scalars['Percent']['input']>;
};

/** A course for many people at once (批量指派). */
export type CourseAssignInput = {
  /** The course (课程). */
  readonly course: Scalars['ID']['input'];
  /** The last day to complete it; the unit has a default (截止日期). */
  readonly dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only these people of it, at most 2,000; all who are active where left out (学员). */
  readonly members?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id or code of the unit whose people take it, with all below it (单位). */
  readonly unit: Scalars['ID']['input'];
};

/** What changes of a course; what is left out stays (课程变更内容). */
export type CourseChanges = {
  /** A word to group courses by; null takes it away (课程类别). */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** Learning time (学时). */
  readonly hours?: InputMaybe<Scalars['Hours']['input']>;
  /** Everyone of the unit has to take it (必修). */
  readonly mandatory?: InputMaybe<Scalars['Boolean']['input']>;
  /** The title (课程名称). */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** For so many months its hours count once, from 1 to 600; null for once a calendar year (有效期，月). */
  readonly validMonths?: InputMaybe<Scalars['Int']['input']>;
};

/** All that is learned in a version (版本内容). */
export type CourseContentInput = {
  /** When it is completed; ALL_REQUIRED where left out (完成规则). */
  readonly completionRule?: InputMaybe<CompletionRuleInput>;
  /** The chapters in order: at most 50, with at most 200 items in all (课程模块). */
  readonly modules: ReadonlyArray<CourseModuleInput>;
};

/** A new course (新课程). */
export type CourseCreateInput = {
  /** A word to group courses by (课程类别). */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** Unique in the organisation; it stays (课程编码). */
  readonly code: Scalars['String']['input'];
  /** Learning time (学时). */
  readonly hours?: InputMaybe<Scalars['Hours']['input']>;
  /** Everyone of the unit has to take it (必修). */
  readonly mandatory?: InputMaybe<Scalars['Boolean']['input']>;
  /** The title (课程名称). */
  readonly title: Scalars['String']['input'];
  /** Id or code of the unit that offers it (开课单位). */
  readonly unit: Scalars['ID']['input'];
  /** For so many months its hours count once, from 1 to 600; once a calendar year where left out (有效期，月). */
  readonly validMonths?: InputMaybe<Scalars['Int']['input']>;
};

/** Which Course rows; everything given must hold (筛选条件). */
export type CourseFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<CourseFilter>>;
  /** Tests `category` (条件). */
  readonly category?: InputMaybe<TextTest>;
  /** Tests `code` (条件). */
  readonly code?: InputMaybe<TextTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly currentVersion?: InputMaybe<CourseVersionFilter>;
  /** Tests `hours` (条件). */
  readonly hours?: InputMaybe<HoursTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `mandatory` (条件). */
  readonly mandatory?: InputMaybe<BooleanTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<CourseFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<CourseFilter>>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<CourseStatusTest>;
  /** Tests `title` (条件). */
  readonly title?: InputMaybe<TextTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `validMonths` (条件). */
  readonly validMonths?: InputMaybe<IntTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** Which CourseItem rows; everything given must hold (筛选条件). */
export type CourseItemFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<CourseItemFilter>>;
  /** Tests `code` (条件). */
  readonly code?: InputMaybe<TextTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `durationSeconds` (条件). */
  readonly durationSeconds?: InputMaybe<IntTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `kind` (条件). */
  readonly kind?: InputMaybe<CourseItemKindTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<CourseItemFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<CourseItemFilter>>;
  /** Tests `position` (条件). */
  readonly position?: InputMaybe<IntTest>;
  /** Tests `required` (条件). */
  readonly required?: InputMaybe<BooleanTest>;
  /** Tests `title` (条件). */
  readonly title?: InputMaybe<TextTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `uri` (条件). */
  readonly uri?: InputMaybe<TextTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** One thing to do in a course (学习内容). */
export type CourseItemInput = {
  /** What completion rules call it; its place, like `2.1`, where it is left out (内容编码). */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** How long it plays, in seconds (时长，秒). */
  readonly durationSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** What there is to do (类型). */
  readonly kind: CourseItemKind;
  /** Whether it is required; it is, where left out (必学). */
  readonly required?: InputMaybe<Scalars['Boolean']['input']>;
  /** The title (内容名称). */
  readonly title: Scalars['String']['input'];
  /** Where it is: `https://…` or a path that begins with `/` (地址). */
  readonly uri?: InputMaybe<Scalars['String']['input']>;
};

/** What there is to do (学习内容类型). */
export type CourseItemKind =
  /** To work out (作业). */
  | 'ASSIGNMENT'
  /** To read (文档). */
  | 'DOCUMENT'
  /** To follow to another place (链接). */
  | 'LINK'
  /** To do at the bench or in a room (线下实操). */
  | 'OFFLINE'
  /** To answer (测验). */
  | 'QUIZ'
  /** To watch (视频). */
  | 'VIDEO';

/** Tests of CourseItemKind values; all that are given must hold (条件). */
export type CourseItemKindTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<CourseItemKind>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<CourseItemKind>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<CourseItemKind>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<CourseItemKind>>;
};

/** A chapter of a course (课程模块). */
export type CourseModuleInput = {
  /** What there is to do, in order (学习内容). */
  readonly items: ReadonlyArray<CourseItemInput>;
  /** The title (模块名称). */
  readonly title: Scalars['String']['input'];
};

/** The orders of Course lists; equal rows keep the order of their ids (排序). */
export type CourseOrder =
  /** `category` upwards, empty ones last (升序，空值在后). */
  | 'CATEGORY_ASC'
  /** `category` downwards, empty ones first (降序，空值在前). */
  | 'CATEGORY_DESC'
  /** `code` upwards (升序). */
  | 'CODE_ASC'
  /** `code` downwards (降序). */
  | 'CODE_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `hours` upwards (升序). */
  | 'HOURS_ASC'
  /** `hours` downwards (降序). */
  | 'HOURS_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `title` upwards, Chinese by pinyin (按拼音升序). */
  | 'TITLE_ASC'
  /** `title` downwards, Chinese by pinyin (按拼音降序). */
  | 'TITLE_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `validMonths` upwards, empty ones last (升序，空值在后). */
  | 'VALID_MONTHS_ASC'
  /** `validMonths` downwards, empty ones first (降序，空值在前). */
  | 'VALID_MONTHS_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** A course that closes or opens to new learners (停用或恢复课程). */
export type CourseRetireInput = {
  /** The course (课程). */
  readonly course: Scalars['ID']['input'];
};

/** Where a course stands (课程状态). */
export type CourseStatus =
  /** Being written; learners do not see it (草稿). */
  | 'DRAFT'
  /** Open to learners (已发布). */
  | 'PUBLISHED'
  /** Closed to new learners (已停用). */
  | 'RETIRED';

/** Tests of CourseStatus values; all that are given must hold (条件). */
export type CourseStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<CourseStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<CourseStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<CourseStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<CourseStatus>>;
};

/** A change of a course (课程变更). */
export type CourseUpdateInput = {
  /** What changes (变更内容). */
  readonly changes: CourseChanges;
  /** The course (课程). */
  readonly course: Scalars['ID']['input'];
  /** The version of the row that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** The next version of a course (新版本). */
export type CourseVersionDraftInput = {
  /** The course (课程). */
  readonly course: Scalars['ID']['input'];
};

/** Which CourseVersion rows; everything given must hold (筛选条件). */
export type CourseVersionFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<CourseVersionFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly course?: InputMaybe<CourseFilter>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `no` (条件). */
  readonly no?: InputMaybe<IntTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<CourseVersionFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<CourseVersionFilter>>;
  /** Tests `publishedAt` (条件). */
  readonly publishedAt?: InputMaybe<DateTimeTest>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<CourseVersionStatusTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of CourseVersion lists; equal rows keep the order of their ids (排序). */
export type CourseVersionOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `no` upwards (升序). */
  | 'NO_ASC'
  /** `no` downwards (降序). */
  | 'NO_DESC'
  /** `publishedAt` upwards, empty ones last (升序，空值在后). */
  | 'PUBLISHED_AT_ASC'
  /** `publishedAt` downwards, empty ones first (降序，空值在前). */
  | 'PUBLISHED_AT_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** A draft that becomes what new learners take (发布版本). */
export type CourseVersionPublishInput = {
  /** The draft (课程版本). */
  readonly courseVersion: Scalars['ID']['input'];
  /** The version of the row that was read (行版本). */
  readonly version: Scalars['Int']['input'];
};

/** Where a version of a course stands (版本状态). */
export type CourseVersionStatus =
  /** Being written; learners do not see it (草稿). */
  | 'DRAFT'
  /** What new learners take; it no longer changes (已发布). */
  | 'PUBLISHED'
  /** Replaced by a later one; those who began it go on with it (已被取代). */
  | 'SUPERSEDED';

/** Tests of CourseVersionStatus values; all that are given must hold (条件). */
export type CourseVersionStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<CourseVersionStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<CourseVersionStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<CourseVersionStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<CourseVersionStatus>>;
};

/** The whole content of a draft, in place of what it has (编写版本). */
export type CourseVersionWriteInput = {
  /** The content (内容). */
  readonly content: CourseContentInput;
  /** The draft (课程版本). */
  readonly courseVersion: Scalars['ID']['input'];
  /** The version of the row that was read (行版本). */
  readonly version: Scalars['Int']['input'];
};

/** Which CycleSystem rows; everything given must hold (筛选条件). */
export type CycleSystemFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<CycleSystemFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly cycle?: InputMaybe<EvaluationCycleFilter>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly indexVersion?: InputMaybe<IndexVersionFilter>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<CycleSystemFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<CycleSystemFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly system?: InputMaybe<IndexSystemFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of CycleSystem lists; equal rows keep the order of their ids (排序). */
export type CycleSystemOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Tests of DateTime values; all that are given must hold (条件). */
export type DateTimeTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Above (大于). */
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At least (不小于). */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Below (小于). */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most (不大于). */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<Scalars['DateTime']['input']>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
};

/** Tests of Decimal values; all that are given must hold (条件). */
export type DecimalTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** Above (大于). */
  readonly gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** At least (不小于). */
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Decimal']['input']>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Below (小于). */
  readonly lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most (不大于). */
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<Scalars['Decimal']['input']>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Decimal']['input']>>;
};

/** What a reader writes about a book (成果类别). */
export type DeliverableKind =
  /** An essay (征文). */
  | 'ESSAY'
  /** A note on what was read (读书笔记). */
  | 'NOTE'
  /** Why others should read it (荐书). */
  | 'RECOMMENDATION'
  /** What was told to others about it, written down (讲读记录). */
  | 'TALK';

/** Tests of DeliverableKind values; all that are given must hold (条件). */
export type DeliverableKindTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<DeliverableKind>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<DeliverableKind>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<DeliverableKind>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<DeliverableKind>>;
};

/** What changes of an edition; what is left out stays (版本变更内容). */
export type EditionChanges = {
  /** What one reads it in (载体形式). */
  readonly format?: InputMaybe<EditionFormat>;
  /** Its ISBN; null takes it away (国际标准书号). */
  readonly isbn?: InputMaybe<Scalars['String']['input']>;
  /** How many pages it has; null takes it away (页数). */
  readonly pages?: InputMaybe<Scalars['Int']['input']>;
  /** The publisher; null takes it away (出版社). */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The year it came out; null takes it away (出版年). */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** A new edition of a book (新版本). */
export type EditionCreateInput = {
  /** What one reads it in; PRINT where left out (载体形式). */
  readonly format?: InputMaybe<EditionFormat>;
  /** Its ISBN of 10 or 13 characters, with hyphens or without; its check digit is checked (国际标准书号). */
  readonly isbn?: InputMaybe<Scalars['String']['input']>;
  /** How many pages it has (页数). */
  readonly pages?: InputMaybe<Scalars['Int']['input']>;
  /** The publisher (出版社). */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The book (作品). */
  readonly work: Scalars['ID']['input'];
  /** The year it came out (出版年). */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** Which Edition rows; everything given must hold (筛选条件). */
export type EditionFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<EditionFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `format` (条件). */
  readonly format?: InputMaybe<EditionFormatTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `isbn13` (条件). */
  readonly isbn13?: InputMaybe<TextTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<EditionFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<EditionFilter>>;
  /** Tests `pages` (条件). */
  readonly pages?: InputMaybe<IntTest>;
  /** Tests `publisher` (条件). */
  readonly publisher?: InputMaybe<TextTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly work?: InputMaybe<WorkFilter>;
  /** Tests `year` (条件). */
  readonly year?: InputMaybe<IntTest>;
};

/** What one reads it in (载体形式). */
export type EditionFormat =
  /** Read to one (有声书). */
  | 'AUDIO'
  /** On a screen (电子书). */
  | 'EBOOK'
  /** On paper (纸质书). */
  | 'PRINT';

/** Tests of EditionFormat values; all that are given must hold (条件). */
export type EditionFormatTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<EditionFormat>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<EditionFormat>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<EditionFormat>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<EditionFormat>>;
};

/** The orders of Edition lists; equal rows keep the order of their ids (排序). */
export type EditionOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `format` upwards (升序). */
  | 'FORMAT_ASC'
  /** `format` downwards (降序). */
  | 'FORMAT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `isbn13` upwards, empty ones last (升序，空值在后). */
  | 'ISBN13_ASC'
  /** `isbn13` downwards, empty ones first (降序，空值在前). */
  | 'ISBN13_DESC'
  /** `pages` upwards, empty ones last (升序，空值在后). */
  | 'PAGES_ASC'
  /** `pages` downwards, empty ones first (降序，空值在前). */
  | 'PAGES_DESC'
  /** `publisher` upwards, empty ones last (升序，空值在后). */
  | 'PUBLISHER_ASC'
  /** `publisher` downwards, empty ones first (降序，空值在前). */
  | 'PUBLISHER_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC'
  /** `year` upwards, empty ones last (升序，空值在后). */
  | 'YEAR_ASC'
  /** `year` downwards, empty ones first (降序，空值在前). */
  | 'YEAR_DESC';

/** A change of an edition (版本变更). */
export type EditionUpdateInput = {
  /** What changes (变更内容). */
  readonly changes: EditionChanges;
  /** The edition (图书版本). */
  readonly edition: Scalars['ID']['input'];
  /** The version of the row that was read (行版本). */
  readonly version: Scalars['Int']['input'];
};

/** How a member is employed (用工形式). */
export type Employment =
  /** Dispatched by an agency (劳务派遣). */
  | 'DISPATCHED'
  /** On the regular staff (正式工). */
  | 'REGULAR'
  /** For a time (临时工). */
  | 'TEMPORARY';

/** Tests of Employment values; all that are given must hold (条件). */
export type EmploymentTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<Employment>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<Employment>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<Employment>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<Employment>>;
};

/** That someone takes a course (报名). */
export type EnrolmentCreateInput = {
  /** The course (课程). */
  readonly course: Scalars['ID']['input'];
  /** The last day to complete it, for someone else; the unit has a default (截止日期). */
  readonly dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who takes it; yourself where it is left out (学员). */
  readonly member?: InputMaybe<Scalars['ID']['input']>;
};

/** Which Enrolment rows; everything given must hold (筛选条件). */
export type EnrolmentFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<EnrolmentFilter>>;
  /** Tests `attempt` (条件). */
  readonly attempt?: InputMaybe<IntTest>;
  /** Tests `completedAt` (条件). */
  readonly completedAt?: InputMaybe<DateTimeTest>;
  /** Tests `confirmedAt` (条件). */
  readonly confirmedAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly course?: InputMaybe<CourseFilter>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly courseVersion?: InputMaybe<CourseVersionFilter>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `dueOn` (条件). */
  readonly dueOn?: InputMaybe<LocalDateTest>;
  /** Tests `endedOn` (条件). */
  readonly endedOn?: InputMaybe<LocalDateTest>;
  /** Tests `enrolledOn` (条件). */
  readonly enrolledOn?: InputMaybe<LocalDateTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly member?: InputMaybe<MemberFilter>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<EnrolmentFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<EnrolmentFilter>>;
  /** Tests `progress` (条件). */
  readonly progress?: InputMaybe<PercentTest>;
  /** Tests `source` (条件). */
  readonly source?: InputMaybe<EnrolmentSourceTest>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<EnrolmentStatusTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** An enrolment that a command is about (学习记录). */
export type EnrolmentInput = {
  /** The enrolment (学习记录). */
  readonly enrolment: Scalars['ID']['input'];
};

/** The orders of Enrolment lists; equal rows keep the order of their ids (排序). */
export type EnrolmentOrder =
  /** `attempt` upwards (升序). */
  | 'ATTEMPT_ASC'
  /** `attempt` downwards (降序). */
  | 'ATTEMPT_DESC'
  /** `completedAt` upwards, empty ones last (升序，空值在后). */
  | 'COMPLETED_AT_ASC'
  /** `completedAt` downwards, empty ones first (降序，空值在前). */
  | 'COMPLETED_AT_DESC'
  /** `confirmedAt` upwards, empty ones last (升序，空值在后). */
  | 'CONFIRMED_AT_ASC'
  /** `confirmedAt` downwards, empty ones first (降序，空值在前). */
  | 'CONFIRMED_AT_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `dueOn` upwards, empty ones last (升序，空值在后). */
  | 'DUE_ON_ASC'
  /** `dueOn` downwards, empty ones first (降序，空值在前). */
  | 'DUE_ON_DESC'
  /** `endedOn` upwards, empty ones last (升序，空值在后). */
  | 'ENDED_ON_ASC'
  /** `endedOn` downwards, empty ones first (降序，空值在前). */
  | 'ENDED_ON_DESC'
  /** `enrolledOn` upwards (升序). */
  | 'ENROLLED_ON_ASC'
  /** `enrolledOn` downwards (降序). */
  | 'ENROLLED_ON_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `progress` upwards (升序). */
  | 'PROGRESS_ASC'
  /** `progress` downwards (降序). */
  | 'PROGRESS_DESC'
  /** `source` upwards (升序). */
  | 'SOURCE_ASC'
  /** `source` downwards (降序). */
  | 'SOURCE_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** An enrolment, and why this happens to it (学习记录及原因). */
export type EnrolmentReasonInput = {
  /** The enrolment (学习记录). */
  readonly enrolment: Scalars['ID']['input'];
  /** Why; at most 500 characters (原因). */
  readonly reason: Scalars['String']['input'];
};

/** How an enrolment came about (报名来源). */
export type EnrolmentSource =
  /** Someone who manages courses assigned it (指派). */
  | 'ASSIGNED'
  /** It came with a place in a training class (随培训班). */
  | 'CLASS'
  /** The learner chose it (自主报名). */
  | 'SELF';

/** Tests of EnrolmentSource values; all that are given must hold (条件). */
export type EnrolmentSourceTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<EnrolmentSource>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<EnrolmentSource>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<EnrolmentSource>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<EnrolmentSource>>;
};

/** Where an enrolment stands (学习状态). */
export type EnrolmentStatus =
  /** The completion rule is met (已完成). */
  | 'COMPLETED'
  /** Not begun yet (已报名). */
  | 'ENROLLED'
  /** Closed after its last day (已过期). */
  | 'EXPIRED'
  /** Under way (学习中). */
  | 'IN_PROGRESS'
  /** Was completed, and taken back together with its hours (已撤销). */
  | 'REVOKED'
  /** Given up (已退出). */
  | 'WITHDRAWN';

/** Tests of EnrolmentStatus values; all that are given must hold (条件). */
export type EnrolmentStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<EnrolmentStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<EnrolmentStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<EnrolmentStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<EnrolmentStatus>>;
};

/** An entry that is admitted (通过资格审查). */
export type EntryAdmitInput = {
  /** The entry (参赛报名). */
  readonly entry: Scalars['ID']['input'];
};

/** Which Entry rows; everything given must hold (筛选条件). */
export type EntryFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<EntryFilter>>;
  /** Tests `bracket` (条件). */
  readonly bracket?: InputMaybe<TextTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly competition?: InputMaybe<CompetitionFilter>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly event?: InputMaybe<CompetitionEventFilter>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly member?: InputMaybe<MemberFilter>;
  /** Tests `name` (条件). */
  readonly name?: InputMaybe<TextTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<EntryFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<EntryFilter>>;
  /** Tests `reason` (条件). */
  readonly reason?: InputMaybe<TextTest>;
  /** Tests `registeredOn` (条件). */
  readonly registeredOn?: InputMaybe<LocalDateTest>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<EntryStatusTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** Who competes with whom (参赛形式). */
export type EntryKind =
  /** Each person for themselves (个人赛). */
  | 'INDIVIDUAL'
  /** Teams (团体赛). */
  | 'TEAM';

/** Tests of EntryKind values; all that are given must hold (条件). */
export type EntryKindTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<EntryKind>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<EntryKind>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<EntryKind>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<EntryKind>>;
};

/** Which EntryMember rows; everything given must hold (筛选条件). */
export type EntryMemberFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<EntryMemberFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly entry?: InputMaybe<EntryFilter>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `leads` (条件). */
  readonly leads?: InputMaybe<BooleanTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly member?: InputMaybe<MemberFilter>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<EntryMemberFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<EntryMemberFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of EntryMember lists; equal rows keep the order of their ids (排序). */
export type EntryMemberOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** The orders of Entry lists; equal rows keep the order of their ids (排序). */
export type EntryOrder =
  /** `bracket` upwards, empty ones last (升序，空值在后). */
  | 'BRACKET_ASC'
  /** `bracket` downwards, empty ones first (降序，空值在前). */
  | 'BRACKET_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `name` upwards, Chinese by pinyin (按拼音升序). */
  | 'NAME_ASC'
  /** `name` downwards, Chinese by pinyin (按拼音降序). */
  | 'NAME_DESC'
  /** `reason` upwards, empty ones last (升序，空值在后). */
  | 'REASON_ASC'
  /** `reason` downwards, empty ones first (降序，空值在前). */
  | 'REASON_DESC'
  /** `registeredOn` upwards (升序). */
  | 'REGISTERED_ON_ASC'
  /** `registeredOn` downwards (降序). */
  | 'REGISTERED_ON_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** An entry that is refused or excluded (拒绝或取消资格). */
export type EntryRefuseInput = {
  /** The entry (参赛报名). */
  readonly entry: Scalars['ID']['input'];
  /** Why; those who entered read it (原因). */
  readonly reason: Scalars['String']['input'];
};

/** That a person or a team takes part in an event (报名). */
export type EntryRegisterInput = {
  /** The group to be ranked in, where the event has groups (组别). */
  readonly bracket?: InputMaybe<Scalars['String']['input']>;
  /** The event (赛项). */
  readonly competitionEvent: Scalars['ID']['input'];
  /** Who takes part; oneself, where left out; null is refused (参赛人). */
  readonly member?: InputMaybe<Scalars['ID']['input']>;
  /** The team, in an event of teams (参赛团队). */
  readonly team?: InputMaybe<EntryTeamInput>;
};

/** Who leaves a team and who comes, before it is marked (更换队员). */
export type EntryReplaceMemberInput = {
  /** The entry of the team (参赛报名). */
  readonly entry: Scalars['ID']['input'];
  /** Who comes; nobody, where left out (补充人员). */
  readonly joins?: InputMaybe<Scalars['ID']['input']>;
  /** Who leaves; nobody, where left out (离队人员). */
  readonly leaves?: InputMaybe<Scalars['ID']['input']>;
  /** Why; needed once the entries are fixed (原因). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** An entry that stands again (恢复报名). */
export type EntryRestoreInput = {
  /** The entry (参赛报名). */
  readonly entry: Scalars['ID']['input'];
  /** Why; those who entered read it (原因). */
  readonly reason: Scalars['String']['input'];
};

/** Where an entry stands (报名状态). */
export type EntryStatus =
  /** It competes (已确认). */
  | 'CONFIRMED'
  /** Excluded by the organiser; the reason is given (取消资格). */
  | 'DISQUALIFIED'
  /** Admitted (资格通过). */
  | 'ELIGIBLE'
  /** The organiser has to look at it (已报名). */
  | 'REGISTERED'
  /** Not admitted; the reason is given (资格不符). */
  | 'REJECTED'
  /** Given up by those who entered (已退赛). */
  | 'WITHDRAWN';

/** Tests of EntryStatus values; all that are given must hold (条件). */
export type EntryStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<EntryStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<EntryStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<EntryStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<EntryStatus>>;
};

/** A team that enters (参赛团队). */
export type EntryTeamInput = {
  /** Who leads it; also one of its people (领队). */
  readonly leader: Scalars['ID']['input'];
  /** Everyone in it, the leader included or not (队员). */
  readonly members: ReadonlyArray<Scalars['ID']['input']>;
  /** What it is called (团队名称). */
  readonly name: Scalars['String']['input'];
};

/** An entry that is given up (退赛). */
export type EntryWithdrawInput = {
  /** The entry (参赛报名). */
  readonly entry: Scalars['ID']['input'];
  /** Why (原因). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What an error carries in `extensions.code` (错误代码). */
export type ErrorCode =
  /** The folder of attachments is missing, full or not writable; its administrator has to mend it (附件存储不可用). */
  | 'ATTACHMENTS_UNAVAILABLE'
  /** The address is forged, incomplete or no longer valid; ask for the attachment's `url` again (下载地址无效). */
  | 'ATTACHMENT_LINK'
  /** The file is larger than `extensions.mostBytes`; nothing of it was kept (附件过大). */
  | 'ATTACHMENT_TOO_LARGE'
  /** Files of this type are not taken, or the content is not what the name and `content-type` say (附件类型不符). */
  | 'ATTACHMENT_TYPE'
  /** An argument breaks a rule; the message names the argument and the rule (参数不合规则). */
  | 'BAD_INPUT'
  /** The HTTP request is not a GraphQL request (请求格式不正确). */
  | 'BAD_REQUEST'
  /** A variable does not fit its type (变量类型不符). */
  | 'BAD_USER_INPUT'
  /** The row was changed meanwhile, or a unique value is taken (`extensions.fields` names it); read again and retry (数据冲突). */
  | 'CONFLICT'
  /** The database has no room left on its disk; nothing was changed. Its administrator has to make room (数据库空间不足). */
  | 'DATABASE_FULL'
  /** The database does not answer, or takes no changes; nothing was changed, retry with the same key (数据库不可用). */
  | 'DATABASE_UNAVAILABLE'
  /** The database was stopped at the deadline for one operation; ask for a shorter period or fewer units (超出时限). */
  | 'DEADLINE_EXCEEDED'
  /** To all but analysts the server answers only the documents in `TRUSTED_DOCUMENTS` (文档未登记). */
  | 'DOCUMENT_NOT_TRUSTED'
  /** The server has no document of this `documentId`; send its text as `query` (文档编号未知). */
  | 'DOCUMENT_UNKNOWN'
  /** The caller lacks a permission (`extensions.permission`) in that unit (无权限). */
  | 'FORBIDDEN'
  /** The document is not GraphQL; the message gives the place (文档语法错误). */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document does not fit the unit's graph (文档与图不符). */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** The key was used with another body; make a new key (幂等键已被使用). */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The sign-in service's keys cannot be fetched, so a new token cannot be checked; retry in a moment (身份提供方不可用). */
  | 'IDENTITY_PROVIDER_UNAVAILABLE'
  /** A defect; report `extensions.requestId`. Nothing was changed (内部错误). */
  | 'INTERNAL'
  /** The file was refused whole; `extensions.problems` lists row and column (文件有误). */
  | 'INVALID_FILE'
  /** The command is not possible in this status (`command`, `from`, `to`); `allowedCommands` are (to `allowed`) (状态不允许). */
  | 'INVALID_TRANSITION'
  /** One cannot say so oneself; the message tells who or what can (`evidence`) (须有依据). */
  | 'NEEDS_EVIDENCE'
  /** It is not for this person; the message says for whom it is (`rule`, `ruleZh`) (不符合条件). */
  | 'NOT_ELIGIBLE'
  /** No such row, or none that the caller may see (记录不存在). */
  | 'NOT_FOUND'
  /** All seats are taken, and there is no waiting list (名额已满). */
  | 'NO_SEAT_LEFT'
  /** The connection broke while the change was being committed; whether it happened is not known. Send the same request with the same key: it happens once (提交结果未知). */
  | 'OUTCOME_UNKNOWN'
  /** Results of that day are published or settled; give `extensions.firstOpenDay` or a later day, at most today (期间已关账). */
  | 'PERIOD_CLOSED'
  /** A unit above has locked this plugin; ask its administrator (插件已锁定). */
  | 'PLUGIN_LOCKED'
  /** The unit has not switched this plugin on (`extensions.plugin`) (插件未启用). */
  | 'PLUGIN_NOT_ENABLED'
  /** An enabled plugin requires this one; switch that off first (插件被依赖). */
  | 'PLUGIN_REQUIRED'
  /** The plugin is read-only in this unit (`extensions.plugin`) (插件只读). */
  | 'PLUGIN_SUSPENDED'
  /** The operation may return more objects than the caller's limit; ask for fewer (查询代价过高). */
  | 'QUERY_TOO_COSTLY'
  /** The document exceeds a structural limit; split it (查询过大). */
  | 'QUERY_TOO_LARGE'
  /** Too many attempts; wait for `extensions.retryAfter` seconds (请求过于频繁). */
  | 'RATE_LIMITED'
  /** This process is stopping; retry, another one answers (服务正在停止). */
  | 'SHUTTING_DOWN'
  /** Others were changing the same rows again and again; nothing was changed, retry with the same key (请重试). */
  | 'TRY_AGAIN'
  /** No valid token; sign in with `sessionCreate` and send it as Bearer (未登录). */
  | 'UNAUTHENTICATED'
  /** A unit cannot be moved below itself or below a unit that is below it (单位层级成环). */
  | 'UNIT_CYCLE'
  /** The `x-unit` header names no unit that the caller can see (单位不存在). */
  | 'UNIT_NOT_FOUND';

/** What changes; what is left out stays. After publication only `windows` (考核周期变更内容). */
export type EvaluationCycleChanges = {
  /** The review committee; null takes it away (评审委员会). */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** Points between reviewer and self-assessment (偏差上限). */
  readonly deviationLimit?: InputMaybe<Scalars['Score']['input']>;
  /** The index systems (指标体系). */
  readonly indexSystems?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its name (名称). */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The first day that metrics count (数据起始日期). */
  readonly periodFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The last day that metrics count (数据截止日期). */
  readonly periodTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What is done about what is missing (缺项处理规则). */
  readonly policies?: InputMaybe<EvaluationPoliciesInput>;
  /** How much each stage counts (环节权重). */
  readonly weights?: InputMaybe<StageWeightsInput>;
  /** The days on which stages are scored (时间窗). */
  readonly windows?: InputMaybe<ReadonlyArray<StageWindowInput>>;
};

/** A new evaluation (新建考核周期). */
export type EvaluationCycleCreateInput = {
  /** The review committee; needed where the committee counts (评审委员会). */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** Points between reviewer and self-assessment; the unit's setting where left out (偏差上限). */
  readonly deviationLimit?: InputMaybe<Scalars['Score']['input']>;
  /** The index systems, 1 to 20; each subject must fit exactly one (指标体系). */
  readonly indexSystems: ReadonlyArray<Scalars['ID']['input']>;
  /** Its name; unique in the unit and year (名称). */
  readonly name: Scalars['String']['input'];
  /** The first day that metrics count; the first of the year (数据起始日期). */
  readonly periodFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The last day that metrics count; the last of the year (数据截止日期). */
  readonly periodTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What is done about what is missing; the defaults where left out (缺项处理规则). */
  readonly policies?: InputMaybe<EvaluationPoliciesInput>;
  /** Id or code of the unit that holds it, for itself and all below (组织单位). */
  readonly unit: Scalars['ID']['input'];
  /** How much each stage counts (环节权重). */
  readonly weights: StageWeightsInput;
  /** The days on which stages are scored; any where left out (时间窗). */
  readonly windows?: InputMaybe<ReadonlyArray<StageWindowInput>>;
  /** The year that is evaluated (年度). */
  readonly year: Scalars['Int']['input'];
};

/** Which EvaluationCycle rows; everything given must hold (筛选条件). */
export type EvaluationCycleFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<EvaluationCycleFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly body?: InputMaybe<BodyFilter>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `deviationLimit` (条件). */
  readonly deviationLimit?: InputMaybe<ScoreTest>;
  /** Tests `finalAt` (条件). */
  readonly finalAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `metricsFrozenAt` (条件). */
  readonly metricsFrozenAt?: InputMaybe<DateTimeTest>;
  /** Tests `name` (条件). */
  readonly name?: InputMaybe<TextTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<EvaluationCycleFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<EvaluationCycleFilter>>;
  /** Tests `periodFrom` (条件). */
  readonly periodFrom?: InputMaybe<LocalDateTest>;
  /** Tests `periodTo` (条件). */
  readonly periodTo?: InputMaybe<LocalDateTest>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<EvaluationCycleStatusTest>;
  /** Tests `statusReason` (条件). */
  readonly statusReason?: InputMaybe<TextTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
  /** Tests `year` (条件). */
  readonly year?: InputMaybe<IntTest>;
};

/** Freezing the metrics of all subjects (冻结指标数据). */
export type EvaluationCycleFreezeInput = {
  /** Also where they are frozen already: measures again (重新冻结). */
  readonly again?: InputMaybe<Scalars['Boolean']['input']>;
  /** The cycle (考核周期). */
  readonly evaluationCycle: Scalars['ID']['input'];
};

/** An evaluation that a command is about (考核周期). */
export type EvaluationCycleInput = {
  /** The cycle (考核周期). */
  readonly evaluationCycle: Scalars['ID']['input'];
};

/** The orders of EvaluationCycle lists; equal rows keep the order of their ids (排序). */
export type EvaluationCycleOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `deviationLimit` upwards (升序). */
  | 'DEVIATION_LIMIT_ASC'
  /** `deviationLimit` downwards (降序). */
  | 'DEVIATION_LIMIT_DESC'
  /** `finalAt` upwards, empty ones last (升序，空值在后). */
  | 'FINAL_AT_ASC'
  /** `finalAt` downwards, empty ones first (降序，空值在前). */
  | 'FINAL_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `metricsFrozenAt` upwards, empty ones last (升序，空值在后). */
  | 'METRICS_FROZEN_AT_ASC'
  /** `metricsFrozenAt` downwards, empty ones first (降序，空值在前). */
  | 'METRICS_FROZEN_AT_DESC'
  /** `name` upwards, Chinese by pinyin (按拼音升序). */
  | 'NAME_ASC'
  /** `name` downwards, Chinese by pinyin (按拼音降序). */
  | 'NAME_DESC'
  /** `periodFrom` upwards (升序). */
  | 'PERIOD_FROM_ASC'
  /** `periodFrom` downwards (降序). */
  | 'PERIOD_FROM_DESC'
  /** `periodTo` upwards (升序). */
  | 'PERIOD_TO_ASC'
  /** `periodTo` downwards (降序). */
  | 'PERIOD_TO_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `statusReason` upwards, empty ones last (升序，空值在后). */
  | 'STATUS_REASON_ASC'
  /** `statusReason` downwards, empty ones first (降序，空值在前). */
  | 'STATUS_REASON_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC'
  /** `year` upwards (升序). */
  | 'YEAR_ASC'
  /** `year` downwards (降序). */
  | 'YEAR_DESC';

/** An evaluation that goes back or is called off (考核周期退回或取消). */
export type EvaluationCycleReasonInput = {
  /** The cycle (考核周期). */
  readonly evaluationCycle: Scalars['ID']['input'];
  /** Why, up to 1000 characters (原因). */
  readonly reason: Scalars['String']['input'];
};

/** Where an evaluation stands (考核周期状态). */
export type EvaluationCycleStatus =
  /** Kept for reference (已归档). */
  | 'ARCHIVED'
  /** The committee evens its scores out (校准). */
  | 'CALIBRATION'
  /** Called off, with a reason; nothing of it counts (已取消). */
  | 'CANCELLED'
  /** The committee reviews (评委会评审). */
  | 'COMMITTEE_REVIEW'
  /** Being prepared (草稿). */
  | 'DRAFT'
  /** The results stand, and their subjects see them (已定案). */
  | 'FINAL'
  /** Everyone knows by what they are evaluated (已发布). */
  | 'PUBLISHED'
  /** People and units assess themselves (自评). */
  | 'SELF_ASSESSMENT'
  /** Those above them review (单位评审). */
  | 'UNIT_REVIEW';

/** Tests of EvaluationCycleStatus values; all that are given must hold (条件). */
export type EvaluationCycleStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<EvaluationCycleStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<EvaluationCycleStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<EvaluationCycleStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<EvaluationCycleStatus>>;
};

/** A change of a draft, or of the days of a running evaluation (考核周期变更). */
export type EvaluationCycleUpdateInput = {
  /** What changes (变更内容). */
  readonly changes: EvaluationCycleChanges;
  /** The cycle (考核周期). */
  readonly evaluationCycle: Scalars['ID']['input'];
  /** The version of the row that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** What an evaluation does about what is missing; what is left out stays, or is the default (缺项处理规则). */
export type EvaluationPoliciesInput = {
  /** A subject that nobody in the committee has judged; BLOCK (评委会未评分). */
  readonly committeeSheet?: InputMaybe<MissingSheetPolicy>;
  /** With less than this share of the points judged there is a total and no rank; 60 (最低评分覆盖率). */
  readonly leastCoverage?: InputMaybe<Scalars['Percent']['input']>;
  /** A metric whose plugin is not installed, or no longer has it; RENORMALISE (插件未安装). */
  readonly notInstalled?: InputMaybe<NotApplicablePolicy>;
  /** A metric that has nothing to divide by; ZERO (无可计量对象). */
  readonly nothingToMeasure?: InputMaybe<NotApplicablePolicy>;
  /** A metric whose plugin is off by a unit above, or by nobody in particular; RENORMALISE (上级未启用插件). */
  readonly pluginOff?: InputMaybe<NotApplicablePolicy>;
  /** A metric whose plugin the subject itself has switched off; ZERO (自行停用插件). */
  readonly pluginOffOwn?: InputMaybe<NotApplicablePolicy>;
  /** The subject's own sheet that was not handed in; ZERO (未提交自评). */
  readonly selfSheet?: InputMaybe<MissingSheetPolicy>;
  /** A sheet of the unit review that was not handed in; BLOCK (未提交单位评审). */
  readonly unitSheet?: InputMaybe<MissingSheetPolicy>;
};

/** Which EvaluationResult rows; everything given must hold (筛选条件). */
export type EvaluationResultFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<EvaluationResultFilter>>;
  /** Tests `band` (条件). */
  readonly band?: InputMaybe<TextTest>;
  /** Tests `coverage` (条件). */
  readonly coverage?: InputMaybe<PercentTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly cycle?: InputMaybe<EvaluationCycleFilter>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly indexVersion?: InputMaybe<IndexVersionFilter>;
  /** Tests `inputsHash` (条件). */
  readonly inputsHash?: InputMaybe<TextTest>;
  /** Tests `isCurrent` (条件). */
  readonly isCurrent?: InputMaybe<BooleanTest>;
  /** Tests `kind` (条件). */
  readonly kind?: InputMaybe<SubjectKindTest>;
  /** Tests `method` (条件). */
  readonly method?: InputMaybe<IntTest>;
  /** Tests `no` (条件). */
  readonly no?: InputMaybe<IntTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<EvaluationResultFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<EvaluationResultFilter>>;
  /** Tests `place` (条件). */
  readonly place?: InputMaybe<IntTest>;
  /** Tests `publishedAt` (条件). */
  readonly publishedAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly subject?: InputMaybe<EvaluationSubjectFilter>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly system?: InputMaybe<IndexSystemFilter>;
  /** Tests `total` (条件). */
  readonly total?: InputMaybe<ScoreTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of EvaluationResult lists; equal rows keep the order of their ids (排序). */
export type EvaluationResultOrder =
  /** `band` upwards, empty ones last (升序，空值在后). */
  | 'BAND_ASC'
  /** `band` downwards, empty ones first (降序，空值在前). */
  | 'BAND_DESC'
  /** `coverage` upwards, empty ones last (升序，空值在后). */
  | 'COVERAGE_ASC'
  /** `coverage` downwards, empty ones first (降序，空值在前). */
  | 'COVERAGE_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `inputsHash` upwards (升序). */
  | 'INPUTS_HASH_ASC'
  /** `inputsHash` downwards (降序). */
  | 'INPUTS_HASH_DESC'
  /** `kind` upwards (升序). */
  | 'KIND_ASC'
  /** `kind` downwards (降序). */
  | 'KIND_DESC'
  /** `method` upwards (升序). */
  | 'METHOD_ASC'
  /** `method` downwards (降序). */
  | 'METHOD_DESC'
  /** `no` upwards (升序). */
  | 'NO_ASC'
  /** `no` downwards (降序). */
  | 'NO_DESC'
  /** `place` upwards (升序). */
  | 'PLACE_ASC'
  /** `place` downwards (降序). */
  | 'PLACE_DESC'
  /** `publishedAt` upwards, empty ones last (升序，空值在后). */
  | 'PUBLISHED_AT_ASC'
  /** `publishedAt` downwards, empty ones first (降序，空值在前). */
  | 'PUBLISHED_AT_DESC'
  /** `total` upwards, empty ones last (升序，空值在后). */
  | 'TOTAL_ASC'
  /** `total` downwards, empty ones first (降序，空值在前). */
  | 'TOTAL_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Which EvaluationSheet rows; everything given must hold (筛选条件). */
export type EvaluationSheetFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<EvaluationSheetFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly cycle?: InputMaybe<EvaluationCycleFilter>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly indexVersion?: InputMaybe<IndexVersionFilter>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<EvaluationSheetFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<EvaluationSheetFilter>>;
  /** Tests `returnReason` (条件). */
  readonly returnReason?: InputMaybe<TextTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly scorer?: InputMaybe<MemberFilter>;
  /** Tests `stage` (条件). */
  readonly stage?: InputMaybe<EvaluationStageTest>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<EvaluationSheetStatusTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly subject?: InputMaybe<EvaluationSubjectFilter>;
  /** Tests `submittedAt` (条件). */
  readonly submittedAt?: InputMaybe<DateTimeTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of EvaluationSheet lists; equal rows keep the order of their ids (排序). */
export type EvaluationSheetOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `returnReason` upwards, empty ones last (升序，空值在后). */
  | 'RETURN_REASON_ASC'
  /** `returnReason` downwards, empty ones first (降序，空值在前). */
  | 'RETURN_REASON_DESC'
  /** `stage` upwards (升序). */
  | 'STAGE_ASC'
  /** `stage` downwards (降序). */
  | 'STAGE_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `submittedAt` upwards, empty ones last (升序，空值在后). */
  | 'SUBMITTED_AT_ASC'
  /** `submittedAt` downwards, empty ones first (降序，空值在前). */
  | 'SUBMITTED_AT_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** A sheet that is to be filled in again (退回评分表). */
export type EvaluationSheetReturnInput = {
  /** The sheet (评分表). */
  readonly evaluationSheet: Scalars['ID']['input'];
  /** Why (原因). */
  readonly reason: Scalars['String']['input'];
};

/** Scores of many subjects in one stage (评分). */
export type EvaluationSheetScoreInput = {
  /** The cycle (考核周期). */
  readonly evaluationCycle: Scalars['ID']['input'];
  /** A subject each, at most 1,000 (各对象评分). */
  readonly sheets: ReadonlyArray<SubjectScoresInput>;
  /** The stage, not METRIC (评价环节). */
  readonly stage: EvaluationStage;
  /** Hands them in at once (同时提交). */
  readonly submit?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a sheet stands (评分表状态). */
export type EvaluationSheetStatus =
  /** Not wanted any more: its subject, or the evaluation, was taken out (已关闭). */
  | 'CLOSED'
  /** Its index system has a new version; someone has to decide (待更新). */
  | 'NEEDS_UPDATE'
  /** Being filled in (填写中). */
  | 'OPEN'
  /** Sent back to be filled in again, or opened after its stage (已退回). */
  | 'RETURNED'
  /** Handed in; it counts (已提交). */
  | 'SUBMITTED'
  /** Replaced by a sheet of the new version (已被取代). */
  | 'SUPERSEDED';

/** Tests of EvaluationSheetStatus values; all that are given must hold (条件). */
export type EvaluationSheetStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<EvaluationSheetStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<EvaluationSheetStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<EvaluationSheetStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<EvaluationSheetStatus>>;
};

/** Sheets of many subjects to be handed in (提交评分表). */
export type EvaluationSheetSubmitInput = {
  /** The cycle (考核周期). */
  readonly evaluationCycle: Scalars['ID']['input'];
  /** The stage, not METRIC (评价环节). */
  readonly stage: EvaluationStage;
  /** The subjects, at most 1,000 (考核对象). */
  readonly subjects: ReadonlyArray<Scalars['ID']['input']>;
};

/** From where a part of the score comes (评价环节). */
export type EvaluationStage =
  /** The review by the committee (评委会评审). */
  | 'COMMITTEE'
  /** Frozen metrics (指标数据). */
  | 'METRIC'
  /** The subject's own assessment (自评). */
  | 'SELF'
  /** The review by the unit above (单位评审). */
  | 'UNIT';

/** Tests of EvaluationStage values; all that are given must hold (条件). */
export type EvaluationStageTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<EvaluationStage>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<EvaluationStage>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<EvaluationStage>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<EvaluationStage>>;
};

/** People or units that are to be evaluated as well (增加考核对象). */
export type EvaluationSubjectAddInput = {
  /** The cycle (考核周期). */
  readonly evaluationCycle: Scalars['ID']['input'];
  /** The people, at most 1,000 (职工). */
  readonly members?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** The units by id or code, at most 1,000 (单位). */
  readonly units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Which EvaluationSubject rows; everything given must hold (筛选条件). */
export type EvaluationSubjectFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<EvaluationSubjectFilter>>;
  /** Tests `code` (条件). */
  readonly code?: InputMaybe<TextTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly cycle?: InputMaybe<EvaluationCycleFilter>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly indexVersion?: InputMaybe<IndexVersionFilter>;
  /** Tests `kind` (条件). */
  readonly kind?: InputMaybe<SubjectKindTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly member?: InputMaybe<MemberFilter>;
  /** Tests `name` (条件). */
  readonly name?: InputMaybe<TextTest>;
  /** Tests `needsCalculation` (条件). */
  readonly needsCalculation?: InputMaybe<BooleanTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<EvaluationSubjectFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<EvaluationSubjectFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly result?: InputMaybe<EvaluationResultFilter>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<EvaluationSubjectStatusTest>;
  /** Tests `statusReason` (条件). */
  readonly statusReason?: InputMaybe<TextTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly system?: InputMaybe<IndexSystemFilter>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of EvaluationSubject lists; equal rows keep the order of their ids (排序). */
export type EvaluationSubjectOrder =
  /** `code` upwards (升序). */
  | 'CODE_ASC'
  /** `code` downwards (降序). */
  | 'CODE_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `kind` upwards (升序). */
  | 'KIND_ASC'
  /** `kind` downwards (降序). */
  | 'KIND_DESC'
  /** `name` upwards, Chinese by pinyin (按拼音升序). */
  | 'NAME_ASC'
  /** `name` downwards, Chinese by pinyin (按拼音降序). */
  | 'NAME_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `statusReason` upwards, empty ones last (升序，空值在后). */
  | 'STATUS_REASON_ASC'
  /** `statusReason` downwards, empty ones first (降序，空值在前). */
  | 'STATUS_REASON_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Whether a subject is evaluated (考核对象状态). */
export type EvaluationSubjectStatus =
  /** It is evaluated (参加考核). */
  | 'ACTIVE'
  /** Taken out by who manages the evaluation, with a reason (已排除). */
  | 'EXCLUDED'
  /** The person has left, or the unit is closed (免于考核). */
  | 'EXCUSED';

/** Tests of EvaluationSubjectStatus values; all that are given must hold (条件). */
export type EvaluationSubjectStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<EvaluationSubjectStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<EvaluationSubjectStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<EvaluationSubjectStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<EvaluationSubjectStatus>>;
};

/** Subjects that a command is about, with its reason (考核对象). */
export type EvaluationSubjectsInput = {
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** The subjects, at most 1,000, of one evaluation (考核对象). */
  readonly subjects: ReadonlyArray<Scalars['ID']['input']>;
};

/** A corrected result of an event (更正成绩). */
export type EventResultCorrectInput = {
  /** The event (赛项). */
  readonly competitionEvent: Scalars['ID']['input'];
  /** Why it replaces the one before; it is published with it (更正原因). */
  readonly reason: Scalars['String']['input'];
};

/** Which EventResult rows; everything given must hold (筛选条件). */
export type EventResultFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<EventResultFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly event?: InputMaybe<CompetitionEventFilter>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `kind` (条件). */
  readonly kind?: InputMaybe<ResultKindTest>;
  /** Tests `no` (条件). */
  readonly no?: InputMaybe<IntTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<EventResultFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<EventResultFilter>>;
  /** Tests `publishedAt` (条件). */
  readonly publishedAt?: InputMaybe<DateTimeTest>;
  /** Tests `publishedOn` (条件). */
  readonly publishedOn?: InputMaybe<LocalDateTest>;
  /** Tests `reason` (条件). */
  readonly reason?: InputMaybe<TextTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** Which EventResultLine rows; everything given must hold (筛选条件). */
export type EventResultLineFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<EventResultLineFilter>>;
  /** Tests `bracket` (条件). */
  readonly bracket?: InputMaybe<TextTest>;
  /** Tests `comparable` (条件). */
  readonly comparable?: InputMaybe<ScoreTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly entry?: InputMaybe<EntryFilter>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `name` (条件). */
  readonly name?: InputMaybe<TextTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<EventResultLineFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<EventResultLineFilter>>;
  /** Tests `position` (条件). */
  readonly position?: InputMaybe<IntTest>;
  /** Tests `rank` (条件). */
  readonly rank?: InputMaybe<IntTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly result?: InputMaybe<EventResultFilter>;
  /** Tests `score` (条件). */
  readonly score?: InputMaybe<ScoreTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `unitCode` (条件). */
  readonly unitCode?: InputMaybe<TextTest>;
  /** Tests `unitName` (条件). */
  readonly unitName?: InputMaybe<TextTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of EventResultLine lists; equal rows keep the order of their ids (排序). */
export type EventResultLineOrder =
  /** `bracket` upwards, empty ones last (升序，空值在后). */
  | 'BRACKET_ASC'
  /** `bracket` downwards, empty ones first (降序，空值在前). */
  | 'BRACKET_DESC'
  /** `comparable` upwards, empty ones last (升序，空值在后). */
  | 'COMPARABLE_ASC'
  /** `comparable` downwards, empty ones first (降序，空值在前). */
  | 'COMPARABLE_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `name` upwards, Chinese by pinyin (按拼音升序). */
  | 'NAME_ASC'
  /** `name` downwards, Chinese by pinyin (按拼音降序). */
  | 'NAME_DESC'
  /** `position` upwards (升序). */
  | 'POSITION_ASC'
  /** `position` downwards (降序). */
  | 'POSITION_DESC'
  /** `rank` upwards (升序). */
  | 'RANK_ASC'
  /** `rank` downwards (降序). */
  | 'RANK_DESC'
  /** `score` upwards (升序). */
  | 'SCORE_ASC'
  /** `score` downwards (降序). */
  | 'SCORE_DESC'
  /** `unitCode` upwards, empty ones last (升序，空值在后). */
  | 'UNIT_CODE_ASC'
  /** `unitCode` downwards, empty ones first (降序，空值在前). */
  | 'UNIT_CODE_DESC'
  /** `unitName` upwards, empty ones last (升序，空值在后). */
  | 'UNIT_NAME_ASC'
  /** `unitName` downwards, empty ones first (降序，空值在前). */
  | 'UNIT_NAME_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** The orders of EventResult lists; equal rows keep the order of their ids (排序). */
export type EventResultOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `kind` upwards (升序). */
  | 'KIND_ASC'
  /** `kind` downwards (降序). */
  | 'KIND_DESC'
  /** `no` upwards (升序). */
  | 'NO_ASC'
  /** `no` downwards (降序). */
  | 'NO_DESC'
  /** `publishedAt` upwards (升序). */
  | 'PUBLISHED_AT_ASC'
  /** `publishedAt` downwards (降序). */
  | 'PUBLISHED_AT_DESC'
  /** `publishedOn` upwards (升序). */
  | 'PUBLISHED_ON_ASC'
  /** `publishedOn` downwards (降序). */
  | 'PUBLISHED_ON_DESC'
  /** `reason` upwards, empty ones last (升序，空值在后). */
  | 'REASON_ASC'
  /** `reason` downwards, empty ones first (降序，空值在前). */
  | 'REASON_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Something that shows what was done: exactly one of `uri` and `attachment` (佐证材料). */
export type EvidenceInput = {
  /** An upload of yours, or one that the sheet has already (附件). */
  readonly attachment?: InputMaybe<Scalars['ID']['input']>;
  /** What it is (名称). */
  readonly title: Scalars['String']['input'];
  /** Where it is: `https://…` or a path that begins with `/` (地址). */
  readonly uri?: InputMaybe<Scalars['String']['input']>;
};

/** Why something credits learning hours, or none (学时记入说明). */
export type HoursCreditReason =
  /** A training class that it is taken with credits them (由培训班记入). */
  | 'BY_CLASS'
  /** It credits hours (已记入). */
  | 'CREDITED'
  /** It credits none yet, or none at all (未记入). */
  | 'NONE'
  /** The course was credited already in its period of validity (有效期内已记入). */
  | 'REPEATED'
  /** They were taken back (已冲销). */
  | 'TAKEN_BACK';

/** Why hours that were credited in former times are in doubt (学时存疑原因). */
export type HoursDoubt =
  /** The same course was credited before in that calendar year (同年重复计入). */
  | 'REPEATED'
  /** The course has items that are done by nothing but the word of the learner (缺少完成依据). */
  | 'UNVOUCHED';

/** Tests of HoursDoubt values; all that are given must hold (条件). */
export type HoursDoubtTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<HoursDoubt>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<HoursDoubt>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<HoursDoubt>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<HoursDoubt>>;
};

/** What learning hours come from (学时来源). */
export type HoursSource =
  /** A course that was completed without attending a class (自学课程). */
  | 'COURSE'
  /** A training class that was settled (培训班). */
  | 'TRAINING_CLASS';

/** Tests of HoursSource values; all that are given must hold (条件). */
export type HoursSourceTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<HoursSource>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<HoursSource>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<HoursSource>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<HoursSource>>;
};

/** Tests of Hours values; all that are given must hold (条件). */
export type HoursTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<Scalars['Hours']['input']>;
  /** Above (大于). */
  readonly gt?: InputMaybe<Scalars['Hours']['input']>;
  /** At least (不小于). */
  readonly gte?: InputMaybe<Scalars['Hours']['input']>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Hours']['input']>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Below (小于). */
  readonly lt?: InputMaybe<Scalars['Hours']['input']>;
  /** At most (不大于). */
  readonly lte?: InputMaybe<Scalars['Hours']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<Scalars['Hours']['input']>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Hours']['input']>>;
};

/** Tests of Id values; all that are given must hold (条件). */
export type IdTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<Scalars['ID']['input']>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** All that stands in a version (版本内容). */
export type IndexContentInput = {
  /** For which of its kind of subject it is; for all where left out. Of units: unit, kind and tag (适用范围). */
  readonly applicability?: InputMaybe<AudienceInput>;
  /** The bands; the lowest begins at 0 (结果档次). */
  readonly bands: ReadonlyArray<ResultBandInput>;
  /** The nodes at the top, with those below them; 200 in all (指标). */
  readonly nodes: ReadonlyArray<IndexNodeInput>;
  /** What is done about a leaf that scorers declare not applicable; RENORMALISE (不适用处理). */
  readonly notApplicable?: InputMaybe<NotApplicablePolicy>;
};

/** Which IndexNode rows; everything given must hold (筛选条件). */
export type IndexNodeFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<IndexNodeFilter>>;
  /** Tests `capBand` (条件). */
  readonly capBand?: InputMaybe<TextTest>;
  /** Tests `code` (条件). */
  readonly code?: InputMaybe<TextTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `effect` (条件). */
  readonly effect?: InputMaybe<VetoEffectTest>;
  /** Tests `evidenceRequired` (条件). */
  readonly evidenceRequired?: InputMaybe<BooleanTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly indexVersion?: InputMaybe<IndexVersionFilter>;
  /** Tests `kind` (条件). */
  readonly kind?: InputMaybe<IndexNodeKindTest>;
  /** Tests `maxPoints` (条件). */
  readonly maxPoints?: InputMaybe<ScoreTest>;
  /** Tests `method` (条件). */
  readonly method?: InputMaybe<ScoringMethodTest>;
  /** Tests `metric` (条件). */
  readonly metric?: InputMaybe<TextTest>;
  /** Tests `name` (条件). */
  readonly name?: InputMaybe<TextTest>;
  /** Tests `nameZh` (条件). */
  readonly nameZh?: InputMaybe<TextTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<IndexNodeFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<IndexNodeFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly parent?: InputMaybe<IndexNodeFilter>;
  /** Tests `place` (条件). */
  readonly place?: InputMaybe<IntTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
  /** Tests `weight` (条件). */
  readonly weight?: InputMaybe<PercentTest>;
};

/** A node of an index system with those below it (指标). */
export type IndexNodeInput = {
  /** The best band that CAP_BAND leaves (最高档次). */
  readonly capBand?: InputMaybe<Scalars['String']['input']>;
  /** The nodes of a group (下级指标). */
  readonly children?: InputMaybe<ReadonlyArray<IndexNodeInput>>;
  /** What sheets and explanations call it; unique in the version (指标编码). */
  readonly code: Scalars['String']['input'];
  /** What a veto does where it is confirmed (否决效果). */
  readonly effect?: InputMaybe<VetoEffect>;
  /** Whether points need evidence (须附佐证). */
  readonly evidenceRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is (指标类型). */
  readonly kind: IndexNodeKind;
  /** Or points, 100 among siblings; of bonuses and deductions the most (分值). */
  readonly maxPoints?: InputMaybe<Scalars['Score']['input']>;
  /** How a leaf, bonus or deduction is scored (计分方法). */
  readonly method?: InputMaybe<ScoringMethod>;
  /** The id of the metric that scores it, of whichever plugin; nobody else does then (数据指标编码). */
  readonly metric?: InputMaybe<Scalars['String']['input']>;
  /** The name in English (英文名称). */
  readonly name: Scalars['String']['input'];
  /** The name in Chinese (中文名称). */
  readonly nameZh: Scalars['String']['input'];
  /** The numbers of its method (计分参数). */
  readonly params?: InputMaybe<MethodParamsInput>;
  /** The stages that score it: all but METRIC where left out (评分环节). */
  readonly scoredBy?: InputMaybe<ReadonlyArray<EvaluationStage>>;
  /** Of groups and leaves: the share among siblings, 100 in all (权重). */
  readonly weight?: InputMaybe<Scalars['Percent']['input']>;
};

/** What a node of an index system is (指标类型). */
export type IndexNodeKind =
  /** Adds points to its group (加分项). */
  | 'BONUS'
  /** Takes points from its group (扣分项). */
  | 'DEDUCTION'
  /** Takes the nodes below it together (指标组). */
  | 'GROUP'
  /** Is scored, with a share among its siblings (评分指标). */
  | 'LEAF'
  /** Holds the result down where it is confirmed (一票否决项). */
  | 'VETO';

/** Tests of IndexNodeKind values; all that are given must hold (条件). */
export type IndexNodeKindTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<IndexNodeKind>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<IndexNodeKind>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<IndexNodeKind>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<IndexNodeKind>>;
};

/** The orders of IndexNode lists; equal rows keep the order of their ids (排序). */
export type IndexNodeOrder =
  /** `capBand` upwards, empty ones last (升序，空值在后). */
  | 'CAP_BAND_ASC'
  /** `capBand` downwards, empty ones first (降序，空值在前). */
  | 'CAP_BAND_DESC'
  /** `code` upwards (升序). */
  | 'CODE_ASC'
  /** `code` downwards (降序). */
  | 'CODE_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `effect` upwards, empty ones last (升序，空值在后). */
  | 'EFFECT_ASC'
  /** `effect` downwards, empty ones first (降序，空值在前). */
  | 'EFFECT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `kind` upwards (升序). */
  | 'KIND_ASC'
  /** `kind` downwards (降序). */
  | 'KIND_DESC'
  /** `maxPoints` upwards, empty ones last (升序，空值在后). */
  | 'MAX_POINTS_ASC'
  /** `maxPoints` downwards, empty ones first (降序，空值在前). */
  | 'MAX_POINTS_DESC'
  /** `method` upwards, empty ones last (升序，空值在后). */
  | 'METHOD_ASC'
  /** `method` downwards, empty ones first (降序，空值在前). */
  | 'METHOD_DESC'
  /** `metric` upwards, empty ones last (升序，空值在后). */
  | 'METRIC_ASC'
  /** `metric` downwards, empty ones first (降序，空值在前). */
  | 'METRIC_DESC'
  /** `name` upwards, Chinese by pinyin (按拼音升序). */
  | 'NAME_ASC'
  /** `name` downwards, Chinese by pinyin (按拼音降序). */
  | 'NAME_DESC'
  /** `nameZh` upwards, Chinese by pinyin (按拼音升序). */
  | 'NAME_ZH_ASC'
  /** `nameZh` downwards, Chinese by pinyin (按拼音降序). */
  | 'NAME_ZH_DESC'
  /** `place` upwards (升序). */
  | 'PLACE_ASC'
  /** `place` downwards (降序). */
  | 'PLACE_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC'
  /** `weight` upwards, empty ones last (升序，空值在后). */
  | 'WEIGHT_ASC'
  /** `weight` downwards, empty ones first (降序，空值在前). */
  | 'WEIGHT_DESC';

/** A new index system with an empty first version (新建指标体系). */
export type IndexSystemCreateInput = {
  /** Unique in its unit; it stays (指标体系编码). */
  readonly code: Scalars['String']['input'];
  /** The name in English (英文名称). */
  readonly name: Scalars['String']['input'];
  /** The name in Chinese (中文名称). */
  readonly nameZh: Scalars['String']['input'];
  /** Whom or what it evaluates (考核对象类别). */
  readonly subject: SubjectKind;
  /** Id or code of the unit that owns it (所属单位). */
  readonly unit: Scalars['ID']['input'];
};

/** Which IndexSystem rows; everything given must hold (筛选条件). */
export type IndexSystemFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<IndexSystemFilter>>;
  /** Tests `code` (条件). */
  readonly code?: InputMaybe<TextTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly currentVersion?: InputMaybe<IndexVersionFilter>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `name` (条件). */
  readonly name?: InputMaybe<TextTest>;
  /** Tests `nameZh` (条件). */
  readonly nameZh?: InputMaybe<TextTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<IndexSystemFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<IndexSystemFilter>>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<IndexSystemStatusTest>;
  /** Tests `subject` (条件). */
  readonly subject?: InputMaybe<SubjectKindTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** An index system that a command is about (指标体系). */
export type IndexSystemInput = {
  /** The index system (指标体系). */
  readonly indexSystem: Scalars['ID']['input'];
};

/** The index systems that come with the plugin, for a unit (安装内置指标体系). */
export type IndexSystemInstallInput = {
  /** Id or code of the unit that is to own them (所属单位). */
  readonly unit: Scalars['ID']['input'];
};

/** The orders of IndexSystem lists; equal rows keep the order of their ids (排序). */
export type IndexSystemOrder =
  /** `code` upwards (升序). */
  | 'CODE_ASC'
  /** `code` downwards (降序). */
  | 'CODE_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `name` upwards, Chinese by pinyin (按拼音升序). */
  | 'NAME_ASC'
  /** `name` downwards, Chinese by pinyin (按拼音降序). */
  | 'NAME_DESC'
  /** `nameZh` upwards, Chinese by pinyin (按拼音升序). */
  | 'NAME_ZH_ASC'
  /** `nameZh` downwards, Chinese by pinyin (按拼音降序). */
  | 'NAME_ZH_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `subject` upwards (升序). */
  | 'SUBJECT_ASC'
  /** `subject` downwards (降序). */
  | 'SUBJECT_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Where an index system stands (指标体系状态). */
export type IndexSystemStatus =
  /** Being written (草稿). */
  | 'DRAFT'
  /** Can be used in new cycles (已发布). */
  | 'PUBLISHED'
  /** Closed to new cycles (已停用). */
  | 'RETIRED';

/** Tests of IndexSystemStatus values; all that are given must hold (条件). */
export type IndexSystemStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<IndexSystemStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<IndexSystemStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<IndexSystemStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<IndexSystemStatus>>;
};

/** Which IndexVersion rows; everything given must hold (筛选条件). */
export type IndexVersionFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<IndexVersionFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `no` (条件). */
  readonly no?: InputMaybe<IntTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<IndexVersionFilter>;
  /** Tests `notApplicable` (条件). */
  readonly notApplicable?: InputMaybe<NotApplicablePolicyTest>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<IndexVersionFilter>>;
  /** Tests `publishedAt` (条件). */
  readonly publishedAt?: InputMaybe<DateTimeTest>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<IndexVersionStatusTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly system?: InputMaybe<IndexSystemFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of IndexVersion lists; equal rows keep the order of their ids (排序). */
export type IndexVersionOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `notApplicable` upwards (升序). */
  | 'NOT_APPLICABLE_ASC'
  /** `notApplicable` downwards (降序). */
  | 'NOT_APPLICABLE_DESC'
  /** `no` upwards (升序). */
  | 'NO_ASC'
  /** `no` downwards (降序). */
  | 'NO_DESC'
  /** `publishedAt` upwards, empty ones last (升序，空值在后). */
  | 'PUBLISHED_AT_ASC'
  /** `publishedAt` downwards, empty ones first (降序，空值在前). */
  | 'PUBLISHED_AT_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** A draft that new cycles are to use (发布指标体系版本). */
export type IndexVersionPublishInput = {
  /** The draft (指标体系版本). */
  readonly indexVersion: Scalars['ID']['input'];
  /** The version of the row that was read (行版本). */
  readonly version: Scalars['Int']['input'];
};

/** Where a version of an index system stands (指标体系版本状态). */
export type IndexVersionStatus =
  /** Being written (草稿). */
  | 'DRAFT'
  /** In use; it no longer changes (已发布). */
  | 'PUBLISHED'
  /** Replaced by a later one; what was evaluated by it stays (已被取代). */
  | 'SUPERSEDED';

/** Tests of IndexVersionStatus values; all that are given must hold (条件). */
export type IndexVersionStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<IndexVersionStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<IndexVersionStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<IndexVersionStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<IndexVersionStatus>>;
};

/** The weights that the experts of a group come to, for its nodes (按判断矩阵赋权). */
export type IndexVersionWeighInput = {
  /** The code of the group; the top where left out (指标组). */
  readonly group?: InputMaybe<Scalars['String']['input']>;
  /** The draft (指标体系版本). */
  readonly indexVersion: Scalars['ID']['input'];
  /** The version of the row that was read (行版本). */
  readonly version: Scalars['Int']['input'];
};

/** The whole content of a draft, in place of what it has (编写指标体系版本). */
export type IndexVersionWriteInput = {
  /** The content (内容). */
  readonly content: IndexContentInput;
  /** The draft (指标体系版本). */
  readonly indexVersion: Scalars['ID']['input'];
  /** The version of the row that was read (行版本). */
  readonly version: Scalars['Int']['input'];
};

/** Tests of Int values; all that are given must hold (条件). */
export type IntTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Above (大于). */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** At least (不小于). */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Below (小于). */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** At most (不大于). */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<Scalars['Int']['input']>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** What vouches for an item that is done (完成依据). */
export type ItemEvidence =
  /** The clock, for what is watched (观看计时). */
  | 'CLOCK'
  /** Someone else who recorded it, for what is judged or done at the bench (他人登记). */
  | 'REVIEW'
  /** The learner's own word, for what is read or followed (学员自述). */
  | 'WORD';

/** Tests of ItemEvidence values; all that are given must hold (条件). */
export type ItemEvidenceTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<ItemEvidence>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<ItemEvidence>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<ItemEvidence>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<ItemEvidence>>;
};

/** Which ItemProgress rows; everything given must hold (筛选条件). */
export type ItemProgressFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<ItemProgressFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly enrolment?: InputMaybe<EnrolmentFilter>;
  /** Tests `evidence` (条件). */
  readonly evidence?: InputMaybe<ItemEvidenceTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly item?: InputMaybe<CourseItemFilter>;
  /** Tests `lastBeatAt` (条件). */
  readonly lastBeatAt?: InputMaybe<DateTimeTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<ItemProgressFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<ItemProgressFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly recordedBy?: InputMaybe<MemberFilter>;
  /** Tests `score` (条件). */
  readonly score?: InputMaybe<PercentTest>;
  /** Tests `state` (条件). */
  readonly state?: InputMaybe<ItemStateTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
  /** Tests `watchedSeconds` (条件). */
  readonly watchedSeconds?: InputMaybe<IntTest>;
};

/** The orders of ItemProgress lists; equal rows keep the order of their ids (排序). */
export type ItemProgressOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `evidence` upwards, empty ones last (升序，空值在后). */
  | 'EVIDENCE_ASC'
  /** `evidence` downwards, empty ones first (降序，空值在前). */
  | 'EVIDENCE_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `lastBeatAt` upwards, empty ones last (升序，空值在后). */
  | 'LAST_BEAT_AT_ASC'
  /** `lastBeatAt` downwards, empty ones first (降序，空值在前). */
  | 'LAST_BEAT_AT_DESC'
  /** `score` upwards, empty ones last (升序，空值在后). */
  | 'SCORE_ASC'
  /** `score` downwards, empty ones first (降序，空值在前). */
  | 'SCORE_DESC'
  /** `state` upwards (升序). */
  | 'STATE_ASC'
  /** `state` downwards (降序). */
  | 'STATE_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC'
  /** `watchedSeconds` upwards (升序). */
  | 'WATCHED_SECONDS_ASC'
  /** `watchedSeconds` downwards (降序). */
  | 'WATCHED_SECONDS_DESC';

/** What a learner did with an item (内容学习). */
export type ItemProgressRecordInput = {
  /** That it is done, where the learner can say so: DOCUMENT and LINK. A VIDEO is done when it was watched; for all else see `itemResultRecord` (完成). */
  readonly done?: InputMaybe<Scalars['Boolean']['input']>;
  /** In which enrolment (学习记录). */
  readonly enrolment: Scalars['ID']['input'];
  /** With which item of its version (学习内容). */
  readonly item: Scalars['ID']['input'];
  /** A beat of the player: all seconds watched so far. The first one starts the clock, and they never grow faster than it (已观看秒数). */
  readonly watchedSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** What somebody else did, as you vouch for it (登记学习结果). */
export type ItemResultRecordInput = {
  /** Whether it is done; it is, where left out (完成). */
  readonly done?: InputMaybe<Scalars['Boolean']['input']>;
  /** In which enrolment; never your own (学习记录). */
  readonly enrolment: Scalars['ID']['input'];
  /** With which item of its version: QUIZ, ASSIGNMENT, OFFLINE, or a VIDEO without a duration (学习内容). */
  readonly item: Scalars['ID']['input'];
  /** The score, for QUIZ and ASSIGNMENT and nothing else; 100 is full marks (得分). */
  readonly score?: InputMaybe<Scalars['Percent']['input']>;
};

/** How far a learner is with an item (内容学习状态). */
export type ItemState =
  /** Done; it stays done (已完成). */
  | 'DONE'
  /** Begun (已开始). */
  | 'STARTED';

/** Tests of ItemState values; all that are given must hold (条件). */
export type ItemStateTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<ItemState>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<ItemState>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<ItemState>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<ItemState>>;
};

/** What a judge does (评委职责). */
export type JudgeRole =
  /** Marks, and rules where judges stay apart (裁判长). */
  | 'CHIEF'
  /** Marks (评委). */
  | 'MEMBER';

/** Tests of JudgeRole values; all that are given must hold (条件). */
export type JudgeRoleTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<JudgeRole>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<JudgeRole>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<JudgeRole>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<JudgeRole>>;
};

/** What a sheet says of one node: a value, a level, items, or that it does not apply (指标评分). */
export type LeafScoreInput = {
  /** What shows it, at most 20; left out, it stays as it is (佐证材料). */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** What is counted, by name, instead of its number; for ADDITIVE and DEDUCTIVE (事项). */
  readonly items?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The level, for LEVELS (等级). */
  readonly level?: InputMaybe<Scalars['String']['input']>;
  /** The code of the node (指标编码). */
  readonly node: Scalars['String']['input'];
  /** That it does not apply; with a reason (不适用). */
  readonly notApplicable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it does not apply, or why it is far from the self-assessment (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The value that was found; 1 and 0 for BOOLEAN (数值). */
  readonly value?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** Which LearningHours rows; everything given must hold (筛选条件). */
export type LearningHoursFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<LearningHoursFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `doubt` (条件). */
  readonly doubt?: InputMaybe<HoursDoubtTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly enrolment?: InputMaybe<EnrolmentFilter>;
  /** Tests `hours` (条件). */
  readonly hours?: InputMaybe<HoursTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly member?: InputMaybe<MemberFilter>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<LearningHoursFilter>;
  /** Tests `occurredOn` (条件). */
  readonly occurredOn?: InputMaybe<LocalDateTest>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<LearningHoursFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly reversalOf?: InputMaybe<LearningHoursFilter>;
  /** Tests `source` (条件). */
  readonly source?: InputMaybe<HoursSourceTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly trainingClass?: InputMaybe<TrainingClassFilter>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of LearningHours lists; equal rows keep the order of their ids (排序). */
export type LearningHoursOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `doubt` upwards, empty ones last (升序，空值在后). */
  | 'DOUBT_ASC'
  /** `doubt` downwards, empty ones first (降序，空值在前). */
  | 'DOUBT_DESC'
  /** `hours` upwards (升序). */
  | 'HOURS_ASC'
  /** `hours` downwards (降序). */
  | 'HOURS_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `occurredOn` upwards (升序). */
  | 'OCCURRED_ON_ASC'
  /** `occurredOn` downwards (降序). */
  | 'OCCURRED_ON_DESC'
  /** `source` upwards (升序). */
  | 'SOURCE_ASC'
  /** `source` downwards (降序). */
  | 'SOURCE_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Hours that someone decides about, and why (学时及原因). */
export type LearningHoursReverseInput = {
  /** The credit (学时记录). */
  readonly learningHours: Scalars['ID']['input'];
  /** Why; at most 500 characters (原因). */
  readonly reason: Scalars['String']['input'];
};

/** Tests of LocalDate values; all that are given must hold (条件). */
export type LocalDateTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Above (大于). */
  readonly gt?: InputMaybe<Scalars['LocalDate']['input']>;
  /** At least (不小于). */
  readonly gte?: InputMaybe<Scalars['LocalDate']['input']>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['LocalDate']['input']>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Below (小于). */
  readonly lt?: InputMaybe<Scalars['LocalDate']['input']>;
  /** At most (不大于). */
  readonly lte?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<Scalars['LocalDate']['input']>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['LocalDate']['input']>>;
};

/** How the marks that judges give to a measured aspect become one (计分方式). */
export type MarkAggregation =
  /** Their mean (平均分). */
  | 'MEAN'
  /** The one in the middle (中位数). */
  | 'MEDIAN'
  /** The mean of standard scores, which takes out a judge's severity and spread (标准分). */
  | 'STANDARDISED'
  /** The mean without the highest and the lowest; from four judges on (去掉最高最低分). */
  | 'TRIMMED';

/** Tests of MarkAggregation values; all that are given must hold (条件). */
export type MarkAggregationTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<MarkAggregation>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<MarkAggregation>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<MarkAggregation>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<MarkAggregation>>;
};

/** Which Mark rows; everything given must hold (筛选条件). */
export type MarkFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<MarkFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly aspect?: InputMaybe<AspectFilter>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly entry?: InputMaybe<EntryFilter>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly judge?: InputMaybe<PanelJudgeFilter>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<MarkFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<MarkFilter>>;
  /** Tests `pass` (条件). */
  readonly pass?: InputMaybe<IntTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly stage?: InputMaybe<CompetitionStageFilter>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<MarkStatusTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `value` (条件). */
  readonly value?: InputMaybe<DecimalTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** A mark in one aspect (评分项分值). */
export type MarkInput = {
  /** The aspect of the locked scheme (评分项). */
  readonly aspect: Scalars['ID']['input'];
  /** Of a judgement 0, 1, 2 or 3; of a measurement points, or the deviation in its own unit where a tolerance table makes the mark (分值). */
  readonly value: Scalars['Decimal']['input'];
};

/** The orders of Mark lists; equal rows keep the order of their ids (排序). */
export type MarkOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `pass` upwards (升序). */
  | 'PASS_ASC'
  /** `pass` downwards (降序). */
  | 'PASS_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `value` upwards (升序). */
  | 'VALUE_ASC'
  /** `value` downwards (降序). */
  | 'VALUE_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** An aspect of an entry that the judges mark again (重新评分). */
export type MarkReopenInput = {
  /** The aspect (评分项). */
  readonly aspect: Scalars['ID']['input'];
  /** The entry (参赛报名). */
  readonly entry: Scalars['ID']['input'];
  /** Why (原因). */
  readonly reason: Scalars['String']['input'];
};

/** What an aspect is worth where the judges stay apart (裁决). */
export type MarkRuleInput = {
  /** The aspect (评分项). */
  readonly aspect: Scalars['ID']['input'];
  /** The entry (参赛报名). */
  readonly entry: Scalars['ID']['input'];
  /** The mark (得分). */
  readonly mark: Scalars['Score']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
};

/** Which MarkRuling rows; everything given must hold (筛选条件). */
export type MarkRulingFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<MarkRulingFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly aspect?: InputMaybe<AspectFilter>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly entry?: InputMaybe<EntryFilter>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `mark` (条件). */
  readonly mark?: InputMaybe<ScoreTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly member?: InputMaybe<MemberFilter>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<MarkRulingFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<MarkRulingFilter>>;
  /** Tests `reason` (条件). */
  readonly reason?: InputMaybe<TextTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of MarkRuling lists; equal rows keep the order of their ids (排序). */
export type MarkRulingOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `mark` upwards (升序). */
  | 'MARK_ASC'
  /** `mark` downwards (降序). */
  | 'MARK_DESC'
  /** `reason` upwards (升序). */
  | 'REASON_ASC'
  /** `reason` downwards (降序). */
  | 'REASON_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Which MarkScheme rows; everything given must hold (筛选条件). */
export type MarkSchemeFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<MarkSchemeFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `lockedAt` (条件). */
  readonly lockedAt?: InputMaybe<DateTimeTest>;
  /** Tests `no` (条件). */
  readonly no?: InputMaybe<IntTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<MarkSchemeFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<MarkSchemeFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly stage?: InputMaybe<CompetitionStageFilter>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<MarkSchemeStatusTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** A draft by which is marked from now on (锁定评分方案). */
export type MarkSchemeLockInput = {
  /** The draft (评分方案). */
  readonly markScheme: Scalars['ID']['input'];
};

/** The orders of MarkScheme lists; equal rows keep the order of their ids (排序). */
export type MarkSchemeOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `lockedAt` upwards, empty ones last (升序，空值在后). */
  | 'LOCKED_AT_ASC'
  /** `lockedAt` downwards, empty ones first (降序，空值在前). */
  | 'LOCKED_AT_DESC'
  /** `no` upwards (升序). */
  | 'NO_ASC'
  /** `no` downwards (降序). */
  | 'NO_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Where a mark scheme stands (评分方案状态). */
export type MarkSchemeStatus =
  /** Being written; only organisers see it (草稿). */
  | 'DRAFT'
  /** The one that is marked by; it no longer changes (已锁定). */
  | 'LOCKED'
  /** Replaced before anything was marked by it (已被取代). */
  | 'SUPERSEDED';

/** Tests of MarkSchemeStatus values; all that are given must hold (条件). */
export type MarkSchemeStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<MarkSchemeStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<MarkSchemeStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<MarkSchemeStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<MarkSchemeStatus>>;
};

/** All aspects of a stage, in place of those of its draft (编写评分方案). */
export type MarkSchemeWriteInput = {
  /** The aspects in order: 1 to 100 (评分项). */
  readonly aspects: ReadonlyArray<AspectInput>;
  /** The stage (阶段). */
  readonly stage: Scalars['ID']['input'];
};

/** Whether a mark counts (评分状态). */
export type MarkStatus =
  /** It counts (已提交). */
  | 'SUBMITTED'
  /** The aspect is marked again; it is kept and no longer counts (已作废). */
  | 'SUPERSEDED';

/** Tests of MarkStatus values; all that are given must hold (条件). */
export type MarkStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<MarkStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<MarkStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<MarkStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<MarkStatus>>;
};

/** What a judge gives an entry, in some or all aspects (提交评分). */
export type MarkSubmitInput = {
  /** The entry (参赛报名). */
  readonly entry: Scalars['ID']['input'];
  /** The marks, one for each aspect (评分). */
  readonly marks: ReadonlyArray<MarkInput>;
  /** The stage (阶段). */
  readonly stage: Scalars['ID']['input'];
};

/** What changes of a member; what is left out stays (职工变更内容). */
export type MemberChanges = {
  /** How employed (用工形式). */
  readonly employment?: InputMaybe<Employment>;
  /** First day of employment (入职日期). */
  readonly hiredOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day of employment, with LEFT or RETIRED; today where it is empty (离职日期). */
  readonly leftOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The name (姓名). */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** LEFT and RETIRED end memberships, roles and seats on `leftOn` (在职状态). */
  readonly status?: InputMaybe<MemberStatus>;
};

/** A new member with the primary unit (新职工). */
export type MemberCreateInput = {
  /** Unique in the organisation; it stays (工号). */
  readonly employeeNo: Scalars['String']['input'];
  /** How employed (用工形式). */
  readonly employment: Employment;
  /** First day in the unit; where it is empty, of employment, else today (到岗日期). */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** First day of employment (入职日期). */
  readonly hiredOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The name (姓名). */
  readonly name: Scalars['String']['input'];
  /** The primary unit (主岗). */
  readonly placement: PlacementInput;
};

/** Which Member rows; everything given must hold (筛选条件). */
export type MemberFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<MemberFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `employeeNo` (条件). */
  readonly employeeNo?: InputMaybe<TextTest>;
  /** Tests `employment` (条件). */
  readonly employment?: InputMaybe<EmploymentTest>;
  /** Tests `hiredOn` (条件). */
  readonly hiredOn?: InputMaybe<LocalDateTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `leftOn` (条件). */
  readonly leftOn?: InputMaybe<LocalDateTest>;
  /** Tests `name` (条件). */
  readonly name?: InputMaybe<TextTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<MemberFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<MemberFilter>>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<MemberStatusTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of Member lists; equal rows keep the order of their ids (排序). */
export type MemberOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `employeeNo` upwards (升序). */
  | 'EMPLOYEE_NO_ASC'
  /** `employeeNo` downwards (降序). */
  | 'EMPLOYEE_NO_DESC'
  /** `employment` upwards (升序). */
  | 'EMPLOYMENT_ASC'
  /** `employment` downwards (降序). */
  | 'EMPLOYMENT_DESC'
  /** `hiredOn` upwards, empty ones last (升序，空值在后). */
  | 'HIRED_ON_ASC'
  /** `hiredOn` downwards, empty ones first (降序，空值在前). */
  | 'HIRED_ON_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `leftOn` upwards, empty ones last (升序，空值在后). */
  | 'LEFT_ON_ASC'
  /** `leftOn` downwards, empty ones first (降序，空值在前). */
  | 'LEFT_ON_DESC'
  /** `name` upwards, Chinese by pinyin (按拼音升序). */
  | 'NAME_ASC'
  /** `name` downwards, Chinese by pinyin (按拼音降序). */
  | 'NAME_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** The return of someone who had left (重新入职). */
export type MemberRejoinInput = {
  /** The first day back. The day after the last one, in the same unit, the membership goes on as if the leaving had not been; roles and seats are given anew (返岗日期). */
  readonly from: Scalars['LocalDate']['input'];
  /** Who (职工). */
  readonly member: Scalars['ID']['input'];
  /** The primary unit (主岗). */
  readonly placement: PlacementInput;
  /** The version that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** Whether a member is at work (在职状态). */
export type MemberStatus =
  /** At work (在岗). */
  | 'ACTIVE'
  /** Left the organisation (离职). */
  | 'LEFT'
  /** On leave (休假). */
  | 'ON_LEAVE'
  /** Retired (退休). */
  | 'RETIRED';

/** Tests of MemberStatus values; all that are given must hold (条件). */
export type MemberStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<MemberStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<MemberStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<MemberStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<MemberStatus>>;
};

/** Another primary unit (调动). */
export type MemberTransferInput = {
  /** The first day there; the present primary membership ends the day before. One that begins on this very day is put right instead (调动日期). */
  readonly from: Scalars['LocalDate']['input'];
  /** Who (职工). */
  readonly member: Scalars['ID']['input'];
  /** Where and as what (岗位信息). */
  readonly placement: PlacementInput;
};

/** A change of a member (职工变更). */
export type MemberUpdateInput = {
  /** What changes (变更内容). */
  readonly changes: MemberChanges;
  /** Who (职工). */
  readonly member: Scalars['ID']['input'];
  /** The version that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** A further membership (新任职). */
export type MembershipBeginInput = {
  /** The first day (开始日期). */
  readonly from: Scalars['LocalDate']['input'];
  /** Of which kind (类别). */
  readonly kind: MembershipKind;
  /** Who (职工). */
  readonly member: Scalars['ID']['input'];
  /** Where and as what (岗位信息). */
  readonly placement: PlacementInput;
  /** The last day, if it is known (结束日期). */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The end of a membership (结束任职). */
export type MembershipEndInput = {
  /** The membership (任职). */
  readonly membership: Scalars['ID']['input'];
  /** The last day; of one that begins today or later, the day before its first takes it back whole (结束日期). */
  readonly on: Scalars['LocalDate']['input'];
  /** The version that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** Which Membership rows; everything given must hold (筛选条件). */
export type MembershipFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<MembershipFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `frontline` (条件). */
  readonly frontline?: InputMaybe<BooleanTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `jobLevel` (条件). */
  readonly jobLevel?: InputMaybe<TextTest>;
  /** Tests `jobType` (条件). */
  readonly jobType?: InputMaybe<TextTest>;
  /** Tests `kind` (条件). */
  readonly kind?: InputMaybe<MembershipKindTest>;
  /** Tests `leader` (条件). */
  readonly leader?: InputMaybe<BooleanTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly member?: InputMaybe<MemberFilter>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<MembershipFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<MembershipFilter>>;
  /** Tests `post` (条件). */
  readonly post?: InputMaybe<TextTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `validFrom` (条件). */
  readonly validFrom?: InputMaybe<LocalDateTest>;
  /** Tests `validTo` (条件). */
  readonly validTo?: InputMaybe<LocalDateTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** How a member belongs to a unit (任职类别). */
export type MembershipKind =
  /** The one unit that the person counts in (主岗). */
  | 'PRIMARY'
  /** A further unit (兼岗). */
  | 'SECONDARY'
  /** Lent for a time (借调). */
  | 'TEMPORARY';

/** Tests of MembershipKind values; all that are given must hold (条件). */
export type MembershipKindTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<MembershipKind>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<MembershipKind>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<MembershipKind>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<MembershipKind>>;
};

/** The orders of Membership lists; equal rows keep the order of their ids (排序). */
export type MembershipOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `jobLevel` upwards, empty ones last (升序，空值在后). */
  | 'JOB_LEVEL_ASC'
  /** `jobLevel` downwards, empty ones first (降序，空值在前). */
  | 'JOB_LEVEL_DESC'
  /** `jobType` upwards, empty ones last (升序，空值在后). */
  | 'JOB_TYPE_ASC'
  /** `jobType` downwards, empty ones first (降序，空值在前). */
  | 'JOB_TYPE_DESC'
  /** `kind` upwards (升序). */
  | 'KIND_ASC'
  /** `kind` downwards (降序). */
  | 'KIND_DESC'
  /** `post` upwards, empty ones last (升序，空值在后). */
  | 'POST_ASC'
  /** `post` downwards, empty ones first (降序，空值在前). */
  | 'POST_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `validFrom` upwards (升序). */
  | 'VALID_FROM_ASC'
  /** `validFrom` downwards (降序). */
  | 'VALID_FROM_DESC'
  /** `validTo` upwards, empty ones last (升序，空值在后). */
  | 'VALID_TO_ASC'
  /** `validTo` downwards, empty ones first (降序，空值在前). */
  | 'VALID_TO_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** The numbers of a scoring method; those of others are refused (计分参数). */
export type MethodParamsInput = {
  /** Of BANDS, 1 to 20 (计分区间). */
  readonly bands?: InputMaybe<ReadonlyArray<ScoreBandInput>>;
  /** Of ADDITIVE the highest score (上限). */
  readonly cap?: InputMaybe<Scalars['Score']['input']>;
  /** Of ADDITIVE: what is named twice counts once (去重). */
  readonly dedupe?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of DEDUCTIVE the least score; of LINEAR the value that scores nothing (下限). */
  readonly floor?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of LEVELS, 2 to 20 (计分等级). */
  readonly levels?: InputMaybe<ReadonlyArray<ScoreLevelInput>>;
  /** Of DEDUCTIVE and ADDITIVE, for each of them (每项分值). */
  readonly per?: InputMaybe<Scalars['Score']['input']>;
  /** Of LINEAR: the value that scores 100 points (目标值). */
  readonly target?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of THRESHOLD: 100 points from this value on (达标值). */
  readonly threshold?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Why a metric is not available for a unit (指标不可用原因). */
export type MetricAbsence =
  /** You lack the permission that the metric asks for there, `MetricDefinition.permission` (无权限). */
  | 'FORBIDDEN'
  /** The unit has its plugin off; that is not a zero (插件未启用). */
  | 'PLUGIN_OFF';

/** What the value of a metric is told in (指标单位). */
export type MetricUnit =
  /** Things; 3 is three of them (计数). */
  | 'COUNT'
  /** Hours; 1.5 is an hour and a half (学时). */
  | 'HOURS'
  /** Yuan; 12.34 (金额（元）). */
  | 'MONEY'
  /** A number, often per head; 1.5 (数值). */
  | 'NUMBER'
  /** Percent; 97.25 is 97.25 % (百分比). */
  | 'PERCENT'
  /** Points; 88.01 (分数). */
  | 'SCORE';

/** What is done about a sheet that was not handed in (未提交评分表处理). */
export type MissingSheetPolicy =
  /** The evaluation does not go on without it (不得进入下一环节). */
  | 'BLOCK'
  /** The other stages count for it (由其他环节承担). */
  | 'RENORMALISE'
  /** Its stage counts as nothing (按零分). */
  | 'ZERO';

/** Tests of Money values; all that are given must hold (条件). */
export type MoneyTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<Scalars['Money']['input']>;
  /** Above (大于). */
  readonly gt?: InputMaybe<Scalars['Money']['input']>;
  /** At least (不小于). */
  readonly gte?: InputMaybe<Scalars['Money']['input']>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Money']['input']>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Below (小于). */
  readonly lt?: InputMaybe<Scalars['Money']['input']>;
  /** At most (不大于). */
  readonly lte?: InputMaybe<Scalars['Money']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<Scalars['Money']['input']>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Money']['input']>>;
};

/** What is done about a leaf that does not apply or cannot be measured (不适用处理). */
export type NotApplicablePolicy =
  /** It counts in full (按满分). */
  | 'FULL'
  /** Its share goes to the others (权重重分配). */
  | 'RENORMALISE'
  /** It counts as nothing (按零分). */
  | 'ZERO';

/** Tests of NotApplicablePolicy values; all that are given must hold (条件). */
export type NotApplicablePolicyTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<NotApplicablePolicy>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<NotApplicablePolicy>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<NotApplicablePolicy>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<NotApplicablePolicy>>;
};

/** Whom a note is meant for; reviewers see all but private ones (可见范围). */
export type NoteVisibility =
  /** Its author and nobody else, whatever their role (仅自己). */
  | 'PRIVATE'
  /** Everyone, once it is approved (公开). */
  | 'PUBLIC'
  /** The author's own unit and below, once it is approved (本班组). */
  | 'TEAM'
  /** The workshop or section that the unit belongs to, once it is approved (本单位). */
  | 'UNIT';

/** Tests of NoteVisibility values; all that are given must hold (条件). */
export type NoteVisibilityTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<NoteVisibility>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<NoteVisibility>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<NoteVisibility>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<NoteVisibility>>;
};

/** Which PairwiseMatrix rows; everything given must hold (筛选条件). */
export type PairwiseMatrixFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<PairwiseMatrixFilter>>;
  /** Tests `ci` (条件). */
  readonly ci?: InputMaybe<DecimalTest>;
  /** Tests `cr` (条件). */
  readonly cr?: InputMaybe<DecimalTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly expert?: InputMaybe<MemberFilter>;
  /** Tests `groupCode` (条件). */
  readonly groupCode?: InputMaybe<TextTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly indexVersion?: InputMaybe<IndexVersionFilter>;
  /** Tests `lambdaMax` (条件). */
  readonly lambdaMax?: InputMaybe<DecimalTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<PairwiseMatrixFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<PairwiseMatrixFilter>>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of PairwiseMatrix lists; equal rows keep the order of their ids (排序). */
export type PairwiseMatrixOrder =
  /** `ci` upwards (升序). */
  | 'CI_ASC'
  /** `ci` downwards (降序). */
  | 'CI_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `cr` upwards (升序). */
  | 'CR_ASC'
  /** `cr` downwards (降序). */
  | 'CR_DESC'
  /** `groupCode` upwards (升序). */
  | 'GROUP_CODE_ASC'
  /** `groupCode` downwards (降序). */
  | 'GROUP_CODE_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `lambdaMax` upwards (升序). */
  | 'LAMBDA_MAX_ASC'
  /** `lambdaMax` downwards (降序). */
  | 'LAMBDA_MAX_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** An expert's judgements of the nodes of a group; they replace earlier ones (记录判断矩阵). */
export type PairwiseMatrixRecordInput = {
  /** Who judged; yourself where left out (专家). */
  readonly expert?: InputMaybe<Scalars['ID']['input']>;
  /** The code of the group; the top where left out (指标组). */
  readonly group?: InputMaybe<Scalars['String']['input']>;
  /** The draft (指标体系版本). */
  readonly indexVersion: Scalars['ID']['input'];
  /** Row by row, in the order of the nodes: "1" to "9" and "1/2" to "1/9" (判断). */
  readonly judgements: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
};

/** Judges for a stage; those who are on its panel stay (聘任评委). */
export type PanelAppointInput = {
  /** The judges, at most 50 (评委). */
  readonly judges: ReadonlyArray<PanelJudgeInput>;
  /** The stage (阶段). */
  readonly stage: Scalars['ID']['input'];
};

/** A judge who leaves a panel (解聘评委). */
export type PanelDismissInput = {
  /** The judge of the stage (评委). */
  readonly panelJudge: Scalars['ID']['input'];
  /** Why; needed of a judge who has marked, whose marks stay (原因). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Which PanelJudge rows; everything given must hold (筛选条件). */
export type PanelJudgeFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<PanelJudgeFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `leftOn` (条件). */
  readonly leftOn?: InputMaybe<LocalDateTest>;
  /** Tests `leftReason` (条件). */
  readonly leftReason?: InputMaybe<TextTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly member?: InputMaybe<MemberFilter>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<PanelJudgeFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<PanelJudgeFilter>>;
  /** Tests `role` (条件). */
  readonly role?: InputMaybe<JudgeRoleTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly stage?: InputMaybe<CompetitionStageFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** A judge and what they do (评委). */
export type PanelJudgeInput = {
  /** Who judges (评委本人). */
  readonly member: Scalars['ID']['input'];
  /** A member, where left out (职责). */
  readonly role?: InputMaybe<JudgeRole>;
};

/** The orders of PanelJudge lists; equal rows keep the order of their ids (排序). */
export type PanelJudgeOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `leftOn` upwards, empty ones last (升序，空值在后). */
  | 'LEFT_ON_ASC'
  /** `leftOn` downwards, empty ones first (降序，空值在前). */
  | 'LEFT_ON_DESC'
  /** `leftReason` upwards, empty ones last (升序，空值在后). */
  | 'LEFT_REASON_ASC'
  /** `leftReason` downwards, empty ones first (降序，空值在前). */
  | 'LEFT_REASON_DESC'
  /** `role` upwards (升序). */
  | 'ROLE_ASC'
  /** `role` downwards (降序). */
  | 'ROLE_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Which PanelRecusal rows; everything given must hold (筛选条件). */
export type PanelRecusalFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<PanelRecusalFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly entry?: InputMaybe<EntryFilter>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly judge?: InputMaybe<PanelJudgeFilter>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<PanelRecusalFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<PanelRecusalFilter>>;
  /** Tests `reason` (条件). */
  readonly reason?: InputMaybe<TextTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of PanelRecusal lists; equal rows keep the order of their ids (排序). */
export type PanelRecusalOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `reason` upwards (升序). */
  | 'REASON_ASC'
  /** `reason` downwards (降序). */
  | 'REASON_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Entries that a judge keeps away from (回避). */
export type PanelRecuseInput = {
  /** The entries, at most 500 (参赛报名). */
  readonly entries: ReadonlyArray<Scalars['ID']['input']>;
  /** The judge of the stage (评委). */
  readonly panelJudge: Scalars['ID']['input'];
  /** Why (回避原因). */
  readonly reason: Scalars['String']['input'];
};

/** Tests of Percent values; all that are given must hold (条件). */
export type PercentTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<Scalars['Percent']['input']>;
  /** Above (大于). */
  readonly gt?: InputMaybe<Scalars['Percent']['input']>;
  /** At least (不小于). */
  readonly gte?: InputMaybe<Scalars['Percent']['input']>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Percent']['input']>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Below (小于). */
  readonly lt?: InputMaybe<Scalars['Percent']['input']>;
  /** At most (不大于). */
  readonly lte?: InputMaybe<Scalars['Percent']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<Scalars['Percent']['input']>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Percent']['input']>>;
};

/** A place in a unit (岗位信息). */
export type PlacementInput = {
  /** Works at the front line; a transfer keeps it where it is left out (一线). */
  readonly frontline?: InputMaybe<Scalars['Boolean']['input']>;
  /** The level of skill; a transfer keeps it where it is left out (技能等级). */
  readonly jobLevel?: InputMaybe<Scalars['String']['input']>;
  /** The trade; a transfer keeps it where it is left out (工种). */
  readonly jobType?: InputMaybe<Scalars['String']['input']>;
  /** Leads the unit (负责人). */
  readonly leader?: InputMaybe<Scalars['Boolean']['input']>;
  /** The post (岗位). */
  readonly post?: InputMaybe<Scalars['String']['input']>;
  /** Id or code of the unit (单位). */
  readonly unit: Scalars['ID']['input'];
};

/** What a unit chooses for a plugin (插件选择). */
export type PluginChoice =
  /** Off; the data stay (停用). */
  | 'DISABLED'
  /** On, here and below; what it requires is switched on too (启用). */
  | 'ENABLED'
  /** As the unit above has it; forgets the lock and the settings (继承). */
  | 'INHERIT'
  /** Can be read, not changed; what it requires is on at least as much (只读). */
  | 'SUSPENDED';

/** What a plugin is in a unit (插件状态). */
export type PluginMode =
  /** Switched off; its data stay (停用). */
  | 'DISABLED'
  /** Switched on (启用). */
  | 'ENABLED'
  /** Can be read, not changed (只读). */
  | 'SUSPENDED';

/** Tests of PluginMode values; all that are given must hold (条件). */
export type PluginModeTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<PluginMode>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<PluginMode>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<PluginMode>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<PluginMode>>;
};

/** Which PluginSetting rows; everything given must hold (筛选条件). */
export type PluginSettingFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<PluginSettingFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `locked` (条件). */
  readonly locked?: InputMaybe<BooleanTest>;
  /** Tests `mode` (条件). */
  readonly mode?: InputMaybe<PluginModeTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<PluginSettingFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<PluginSettingFilter>>;
  /** Tests `plugin` (条件). */
  readonly plugin?: InputMaybe<TextTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly setBy?: InputMaybe<MemberFilter>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of PluginSetting lists; equal rows keep the order of their ids (排序). */
export type PluginSettingOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `mode` upwards (升序). */
  | 'MODE_ASC'
  /** `mode` downwards (降序). */
  | 'MODE_DESC'
  /** `plugin` upwards (升序). */
  | 'PLUGIN_ASC'
  /** `plugin` downwards (降序). */
  | 'PLUGIN_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** What a reader counts (进度方式). */
export type ProgressMode =
  /** The minutes that were read in all (分钟). */
  | 'MINUTES'
  /** The page that was reached; the pages of the edition must be known (页码). */
  | 'PAGE'
  /** How much of the book, from 0 to 100 (百分比). */
  | 'PERCENT';

/** Tests of ProgressMode values; all that are given must hold (条件). */
export type ProgressModeTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<ProgressMode>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<ProgressMode>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<ProgressMode>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<ProgressMode>>;
};

/** A reviewer doubts that a book was read (存疑). */
export type ReadThroughChallengeInput = {
  /** The reading (阅读记录). */
  readonly readThrough: Scalars['ID']['input'];
  /** Why (原因). */
  readonly reason: Scalars['String']['input'];
};

/** Which ReadThrough rows; everything given must hold (筛选条件). */
export type ReadThroughFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<ReadThroughFilter>>;
  /** Tests `attempt` (条件). */
  readonly attempt?: InputMaybe<IntTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly edition?: InputMaybe<EditionFilter>;
  /** Tests `evidenceReached` (条件). */
  readonly evidenceReached?: InputMaybe<IntTest>;
  /** Tests `finishedOn` (条件). */
  readonly finishedOn?: InputMaybe<LocalDateTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly member?: InputMaybe<MemberFilter>;
  /** Tests `minutes` (条件). */
  readonly minutes?: InputMaybe<IntTest>;
  /** Tests `mode` (条件). */
  readonly mode?: InputMaybe<ProgressModeTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<ReadThroughFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<ReadThroughFilter>>;
  /** Tests `progress` (条件). */
  readonly progress?: InputMaybe<IntTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly readingActivity?: InputMaybe<ReadingActivityFilter>;
  /** Tests `reviewRemark` (条件). */
  readonly reviewRemark?: InputMaybe<TextTest>;
  /** Tests `reviewedAt` (条件). */
  readonly reviewedAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly reviewer?: InputMaybe<MemberFilter>;
  /** Tests `startedOn` (条件). */
  readonly startedOn?: InputMaybe<LocalDateTest>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<ReadThroughStatusTest>;
  /** Tests `stopReason` (条件). */
  readonly stopReason?: InputMaybe<TextTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly work?: InputMaybe<WorkFilter>;
};

/** A reading that a command is about (阅读记录). */
export type ReadThroughInput = {
  /** The reading (阅读记录). */
  readonly readThrough: Scalars['ID']['input'];
  /** Why; kept with a reading that is given up (原因). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The orders of ReadThrough lists; equal rows keep the order of their ids (排序). */
export type ReadThroughOrder =
  /** `attempt` upwards (升序). */
  | 'ATTEMPT_ASC'
  /** `attempt` downwards (降序). */
  | 'ATTEMPT_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `evidenceReached` upwards, empty ones last (升序，空值在后). */
  | 'EVIDENCE_REACHED_ASC'
  /** `evidenceReached` downwards, empty ones first (降序，空值在前). */
  | 'EVIDENCE_REACHED_DESC'
  /** `finishedOn` upwards, empty ones last (升序，空值在后). */
  | 'FINISHED_ON_ASC'
  /** `finishedOn` downwards, empty ones first (降序，空值在前). */
  | 'FINISHED_ON_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `minutes` upwards (升序). */
  | 'MINUTES_ASC'
  /** `minutes` downwards (降序). */
  | 'MINUTES_DESC'
  /** `mode` upwards (升序). */
  | 'MODE_ASC'
  /** `mode` downwards (降序). */
  | 'MODE_DESC'
  /** `progress` upwards (升序). */
  | 'PROGRESS_ASC'
  /** `progress` downwards (降序). */
  | 'PROGRESS_DESC'
  /** `reviewedAt` upwards, empty ones last (升序，空值在后). */
  | 'REVIEWED_AT_ASC'
  /** `reviewedAt` downwards, empty ones first (降序，空值在前). */
  | 'REVIEWED_AT_DESC'
  /** `reviewRemark` upwards, empty ones last (升序，空值在后). */
  | 'REVIEW_REMARK_ASC'
  /** `reviewRemark` downwards, empty ones first (降序，空值在前). */
  | 'REVIEW_REMARK_DESC'
  /** `startedOn` upwards, empty ones last (升序，空值在后). */
  | 'STARTED_ON_ASC'
  /** `startedOn` downwards, empty ones first (降序，空值在前). */
  | 'STARTED_ON_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `stopReason` upwards, empty ones last (升序，空值在后). */
  | 'STOP_REASON_ASC'
  /** `stopReason` downwards, empty ones first (降序，空值在前). */
  | 'STOP_REASON_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** A book that one takes up (新阅读). */
export type ReadThroughPlanInput = {
  /** The edition (图书版本). */
  readonly edition: Scalars['ID']['input'];
  /** What to count; PAGE where the pages of the edition are known, else PERCENT (进度方式). */
  readonly mode?: InputMaybe<ProgressMode>;
  /** The activity that it is for (读书活动). */
  readonly readingActivity?: InputMaybe<Scalars['ID']['input']>;
};

/** What a reviewer said is taken back (撤回核实结论). */
export type ReadThroughReopenInput = {
  /** The reading (阅读记录). */
  readonly readThrough: Scalars['ID']['input'];
  /** Why; the reader reads it (原因). */
  readonly reason: Scalars['String']['input'];
};

/** Where the reading of a book stands (阅读状态). */
export type ReadThroughStatus =
  /** A reviewer doubts it; it counts nowhere (存疑). */
  | 'CHALLENGED'
  /** Read to the end, as its reader says (已读完). */
  | 'FINISHED'
  /** Put aside for a while (暂停). */
  | 'PAUSED'
  /** To be read (待读). */
  | 'PLANNED'
  /** Under way (在读). */
  | 'READING'
  /** Given up (已放弃). */
  | 'STOPPED'
  /** A reviewer is satisfied that it was read (已核实). */
  | 'VERIFIED';

/** Tests of ReadThroughStatus values; all that are given must hold (条件). */
export type ReadThroughStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<ReadThroughStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<ReadThroughStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<ReadThroughStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<ReadThroughStatus>>;
};

/** A reviewer is satisfied that a book was read (核实). */
export type ReadThroughVerifyInput = {
  /** The reading (阅读记录). */
  readonly readThrough: Scalars['ID']['input'];
  /** What you say to it (核实意见). */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
};

/** What changes of a reading activity; what is left out stays (读书活动变更内容). */
export type ReadingActivityChanges = {
  /** For whom it is; `{ all: [] }` for all, null is refused (适用人员). */
  readonly audience?: InputMaybe<AudienceInput>;
  /** The books, in place of what it has (书目). */
  readonly books?: InputMaybe<ReadonlyArray<ActivityBookInput>>;
  /** What everyone hands in, in place of what it has (成果要求). */
  readonly deliverables?: InputMaybe<ReadonlyArray<ReadingDeliverableInput>>;
  /** The last day (结束日期). */
  readonly endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The level of evidence from which a book counts: 0, 1 or 3 (证据等级). */
  readonly evidenceLevel?: InputMaybe<Scalars['Int']['input']>;
  /** The first day (开始日期). */
  readonly startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What it is about; null takes it away (主题). */
  readonly theme?: InputMaybe<Scalars['String']['input']>;
  /** The title (活动名称). */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A new reading activity (新建读书活动). */
export type ReadingActivityCreateInput = {
  /** For whom it is, among the people of the unit and below; for all where left out or `{ all: [] }`; null is refused (适用人员). */
  readonly audience?: InputMaybe<AudienceInput>;
  /** The books in order, at most 200; any book where left out or empty; null is refused (书目). */
  readonly books?: InputMaybe<ReadonlyArray<ActivityBookInput>>;
  /** What everyone hands in (成果要求). */
  readonly deliverables?: InputMaybe<ReadonlyArray<ReadingDeliverableInput>>;
  /** The last day (结束日期). */
  readonly endsOn: Scalars['LocalDate']['input'];
  /** A book counts as read from this level on: 0 declared, 1 approved note, 3 verified; 1 where left out (证据等级). */
  readonly evidenceLevel?: InputMaybe<Scalars['Int']['input']>;
  /** The first day (开始日期). */
  readonly startsOn: Scalars['LocalDate']['input'];
  /** What it is about (主题). */
  readonly theme?: InputMaybe<Scalars['String']['input']>;
  /** The title (活动名称). */
  readonly title: Scalars['String']['input'];
  /** Id or code of the unit that organises it (组织单位). */
  readonly unit: Scalars['ID']['input'];
};

/** Which ReadingActivity rows; everything given must hold (筛选条件). */
export type ReadingActivityFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<ReadingActivityFilter>>;
  /** Tests `changeReason` (条件). */
  readonly changeReason?: InputMaybe<TextTest>;
  /** Tests `closedOn` (条件). */
  readonly closedOn?: InputMaybe<LocalDateTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `endsOn` (条件). */
  readonly endsOn?: InputMaybe<LocalDateTest>;
  /** Tests `evidenceLevel` (条件). */
  readonly evidenceLevel?: InputMaybe<IntTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<ReadingActivityFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<ReadingActivityFilter>>;
  /** Tests `startsOn` (条件). */
  readonly startsOn?: InputMaybe<LocalDateTest>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<ReadingActivityStatusTest>;
  /** Tests `theme` (条件). */
  readonly theme?: InputMaybe<TextTest>;
  /** Tests `title` (条件). */
  readonly title?: InputMaybe<TextTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** A reading activity that a command is about (读书活动). */
export type ReadingActivityInput = {
  /** The activity (读书活动). */
  readonly readingActivity: Scalars['ID']['input'];
};

/** The orders of ReadingActivity lists; equal rows keep the order of their ids (排序). */
export type ReadingActivityOrder =
  /** `changeReason` upwards, empty ones last (升序，空值在后). */
  | 'CHANGE_REASON_ASC'
  /** `changeReason` downwards, empty ones first (降序，空值在前). */
  | 'CHANGE_REASON_DESC'
  /** `closedOn` upwards, empty ones last (升序，空值在后). */
  | 'CLOSED_ON_ASC'
  /** `closedOn` downwards, empty ones first (降序，空值在前). */
  | 'CLOSED_ON_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `endsOn` upwards (升序). */
  | 'ENDS_ON_ASC'
  /** `endsOn` downwards (降序). */
  | 'ENDS_ON_DESC'
  /** `evidenceLevel` upwards (升序). */
  | 'EVIDENCE_LEVEL_ASC'
  /** `evidenceLevel` downwards (降序). */
  | 'EVIDENCE_LEVEL_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `startsOn` upwards (升序). */
  | 'STARTS_ON_ASC'
  /** `startsOn` downwards (降序). */
  | 'STARTS_ON_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `theme` upwards, empty ones last (升序，空值在后). */
  | 'THEME_ASC'
  /** `theme` downwards, empty ones first (降序，空值在前). */
  | 'THEME_DESC'
  /** `title` upwards, Chinese by pinyin (按拼音升序). */
  | 'TITLE_ASC'
  /** `title` downwards, Chinese by pinyin (按拼音降序). */
  | 'TITLE_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** A later last day of a reading activity (延长读书活动). */
export type ReadingActivityProlongInput = {
  /** The new last day, today or later and after the one it has (结束日期). */
  readonly endsOn: Scalars['LocalDate']['input'];
  /** The activity, before its results are told (读书活动). */
  readonly readingActivity: Scalars['ID']['input'];
  /** Why; everyone who sees the activity reads it (原因). */
  readonly reason: Scalars['String']['input'];
};

/** A reading activity that is called off, or whose results are taken back (取消或撤回). */
export type ReadingActivityReasonInput = {
  /** The activity (读书活动). */
  readonly readingActivity: Scalars['ID']['input'];
  /** Why; everyone who sees the activity reads it (原因). */
  readonly reason: Scalars['String']['input'];
};

/** Where a reading activity stands (读书活动状态). */
export type ReadingActivityStatus =
  /** Books are read and notes handed in (进行中). */
  | 'ACTIVE'
  /** Over (已归档). */
  | 'ARCHIVED'
  /** Called off; what was read in it stays with its reader (已取消). */
  | 'CANCELLED'
  /** Being prepared; readers do not see it (草稿). */
  | 'DRAFT'
  /** What was handed in is judged (评审中). */
  | 'JUDGING'
  /** Announced; readers choose their books (已发布). */
  | 'PUBLISHED'
  /** Who has done what is fixed and told (公布结果). */
  | 'RESULTS'
  /** Nothing new is handed in; what was returned still may be (截止提交). */
  | 'SUBMISSION_CLOSED';

/** Tests of ReadingActivityStatus values; all that are given must hold (条件). */
export type ReadingActivityStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<ReadingActivityStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<ReadingActivityStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<ReadingActivityStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<ReadingActivityStatus>>;
};

/** A change of a reading activity that is a draft (读书活动变更). */
export type ReadingActivityUpdateInput = {
  /** What changes (变更内容). */
  readonly changes: ReadingActivityChanges;
  /** The activity (读书活动). */
  readonly readingActivity: Scalars['ID']['input'];
  /** The version of the row that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** What everyone who takes part hands in (成果要求). */
export type ReadingDeliverableInput = {
  /** What (成果类别). */
  readonly kind: DeliverableKind;
  /** How many at least, from 1 (最少数量). */
  readonly least: Scalars['Int']['input'];
};

/** Which ReadingGoal rows; everything given must hold (筛选条件). */
export type ReadingGoalFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<ReadingGoalFilter>>;
  /** Tests `countRereads` (条件). */
  readonly countRereads?: InputMaybe<BooleanTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `evidenceLevel` (条件). */
  readonly evidenceLevel?: InputMaybe<IntTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly member?: InputMaybe<MemberFilter>;
  /** Tests `metric` (条件). */
  readonly metric?: InputMaybe<ReadingGoalMetricTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<ReadingGoalFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<ReadingGoalFilter>>;
  /** Tests `owner` (条件). */
  readonly owner?: InputMaybe<ReadingGoalOwnerTest>;
  /** Tests `target` (条件). */
  readonly target?: InputMaybe<IntTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
  /** Tests `year` (条件). */
  readonly year?: InputMaybe<IntTest>;
};

/** What a goal counts (目标指标). */
export type ReadingGoalMetric =
  /** Books read to the end in the year (册数). */
  | 'BOOKS'
  /** Minutes read in the year (分钟). */
  | 'MINUTES'
  /** Notes approved in the year (笔记篇数). */
  | 'NOTES'
  /** The pages of those books (页数). */
  | 'PAGES';

/** Tests of ReadingGoalMetric values; all that are given must hold (条件). */
export type ReadingGoalMetricTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<ReadingGoalMetric>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<ReadingGoalMetric>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<ReadingGoalMetric>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<ReadingGoalMetric>>;
};

/** The orders of ReadingGoal lists; equal rows keep the order of their ids (排序). */
export type ReadingGoalOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `evidenceLevel` upwards (升序). */
  | 'EVIDENCE_LEVEL_ASC'
  /** `evidenceLevel` downwards (降序). */
  | 'EVIDENCE_LEVEL_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `metric` upwards (升序). */
  | 'METRIC_ASC'
  /** `metric` downwards (降序). */
  | 'METRIC_DESC'
  /** `owner` upwards (升序). */
  | 'OWNER_ASC'
  /** `owner` downwards (降序). */
  | 'OWNER_DESC'
  /** `target` upwards (升序). */
  | 'TARGET_ASC'
  /** `target` downwards (降序). */
  | 'TARGET_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC'
  /** `year` upwards (升序). */
  | 'YEAR_ASC'
  /** `year` downwards (降序). */
  | 'YEAR_DESC';

/** Whose goal it is (目标归属). */
export type ReadingGoalOwner =
  /** One person, for themselves (个人). */
  | 'MEMBER'
  /** A unit, with all below it (单位). */
  | 'UNIT';

/** Tests of ReadingGoalOwner values; all that are given must hold (条件). */
export type ReadingGoalOwnerTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<ReadingGoalOwner>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<ReadingGoalOwner>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<ReadingGoalOwner>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<ReadingGoalOwner>>;
};

/** What is wanted in a year (制定目标). */
export type ReadingGoalSetInput = {
  /** Whether re-reads count; not where left out (重读计数). */
  readonly countRereads?: InputMaybe<Scalars['Boolean']['input']>;
  /** The level of evidence from which something counts: 0, 1 or 3; 1 where left out, and 0 for minutes (证据等级). */
  readonly evidenceLevel?: InputMaybe<Scalars['Int']['input']>;
  /** What it counts (目标指标). */
  readonly metric: ReadingGoalMetric;
  /** How many, at least 1 (目标值). */
  readonly target: Scalars['Int']['input'];
  /** Id or code of a unit; your own goal where left out, null is refused (单位). */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
  /** The calendar year (年度). */
  readonly year: Scalars['Int']['input'];
};

/** A reviewer says yes (通过笔记). */
export type ReadingNoteApproveInput = {
  /** The note (笔记). */
  readonly readingNote: Scalars['ID']['input'];
  /** What you say to it (审核意见). */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** A score from 0 to 100 points (得分). */
  readonly score?: InputMaybe<Scalars['Score']['input']>;
};

/** What changes of a note; what is left out stays (笔记变更内容). */
export type ReadingNoteChanges = {
  /** The text (正文). */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** What it is (类别). */
  readonly kind?: InputMaybe<DeliverableKind>;
  /** The title (标题). */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Whom it is meant for (可见范围). */
  readonly visibility?: InputMaybe<NoteVisibility>;
};

/** A new note (新建笔记). */
export type ReadingNoteCreateInput = {
  /** The text, at most 20,000 characters (正文). */
  readonly body: Scalars['String']['input'];
  /** What it is; NOTE where left out (类别). */
  readonly kind?: InputMaybe<DeliverableKind>;
  /** The reading of your own that it is on; a note on none counts for no book and no activity (阅读记录). */
  readonly readThrough?: InputMaybe<Scalars['ID']['input']>;
  /** The title (标题). */
  readonly title: Scalars['String']['input'];
  /** Whom it is meant for; PRIVATE where left out (可见范围). */
  readonly visibility?: InputMaybe<NoteVisibility>;
};

/** Which ReadingNote rows; everything given must hold (筛选条件). */
export type ReadingNoteFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<ReadingNoteFilter>>;
  /** Tests `approvedOn` (条件). */
  readonly approvedOn?: InputMaybe<LocalDateTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly author?: InputMaybe<MemberFilter>;
  /** Tests `body` (条件). */
  readonly body?: InputMaybe<TextTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `kind` (条件). */
  readonly kind?: InputMaybe<DeliverableKindTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<ReadingNoteFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<ReadingNoteFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly readThrough?: InputMaybe<ReadThroughFilter>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly readingActivity?: InputMaybe<ReadingActivityFilter>;
  /** Tests `reviewedAt` (条件). */
  readonly reviewedAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly reviewer?: InputMaybe<MemberFilter>;
  /** Tests `score` (条件). */
  readonly score?: InputMaybe<ScoreTest>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<ReadingNoteStatusTest>;
  /** Tests `submittedOn` (条件). */
  readonly submittedOn?: InputMaybe<LocalDateTest>;
  /** Tests `title` (条件). */
  readonly title?: InputMaybe<TextTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
  /** Tests `visibility` (条件). */
  readonly visibility?: InputMaybe<NoteVisibilityTest>;
  /** Tests `words` (条件). */
  readonly words?: InputMaybe<IntTest>;
};

/** A note that a command is about (笔记). */
export type ReadingNoteInput = {
  /** The note (笔记). */
  readonly readingNote: Scalars['ID']['input'];
};

/** The orders of ReadingNote lists; equal rows keep the order of their ids (排序). */
export type ReadingNoteOrder =
  /** `approvedOn` upwards, empty ones last (升序，空值在后). */
  | 'APPROVED_ON_ASC'
  /** `approvedOn` downwards, empty ones first (降序，空值在前). */
  | 'APPROVED_ON_DESC'
  /** `body` upwards (升序). */
  | 'BODY_ASC'
  /** `body` downwards (降序). */
  | 'BODY_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `kind` upwards (升序). */
  | 'KIND_ASC'
  /** `kind` downwards (降序). */
  | 'KIND_DESC'
  /** `reviewedAt` upwards, empty ones last (升序，空值在后). */
  | 'REVIEWED_AT_ASC'
  /** `reviewedAt` downwards, empty ones first (降序，空值在前). */
  | 'REVIEWED_AT_DESC'
  /** `score` upwards, empty ones last (升序，空值在后). */
  | 'SCORE_ASC'
  /** `score` downwards, empty ones first (降序，空值在前). */
  | 'SCORE_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `submittedOn` upwards, empty ones last (升序，空值在后). */
  | 'SUBMITTED_ON_ASC'
  /** `submittedOn` downwards, empty ones first (降序，空值在前). */
  | 'SUBMITTED_ON_DESC'
  /** `title` upwards, Chinese by pinyin (按拼音升序). */
  | 'TITLE_ASC'
  /** `title` downwards, Chinese by pinyin (按拼音降序). */
  | 'TITLE_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC'
  /** `visibility` upwards (升序). */
  | 'VISIBILITY_ASC'
  /** `visibility` downwards (降序). */
  | 'VISIBILITY_DESC'
  /** `words` upwards (升序). */
  | 'WORDS_ASC'
  /** `words` downwards (降序). */
  | 'WORDS_DESC';

/** A reviewer sends it back (退回笔记). */
export type ReadingNoteReturnInput = {
  /** The note (笔记). */
  readonly readingNote: Scalars['ID']['input'];
  /** What is to be done (审核意见). */
  readonly remark: Scalars['String']['input'];
};

/** Where a note stands (笔记状态). */
export type ReadingNoteStatus =
  /** Counts, and is seen by those it is meant for (已通过). */
  | 'APPROVED'
  /** Being written; only its author sees it (草稿). */
  | 'DRAFT'
  /** Approved and shown to others as an example (精选). */
  | 'FEATURED'
  /** Goes back to its author with a remark (已退回). */
  | 'RETURNED'
  /** Waits for a reviewer (待审核). */
  | 'SUBMITTED';

/** Tests of ReadingNoteStatus values; all that are given must hold (条件). */
export type ReadingNoteStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<ReadingNoteStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<ReadingNoteStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<ReadingNoteStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<ReadingNoteStatus>>;
};

/** A change of a note that is a draft or was returned (修改笔记). */
export type ReadingNoteUpdateInput = {
  /** What changes (变更内容). */
  readonly changes: ReadingNoteChanges;
  /** The note (笔记). */
  readonly readingNote: Scalars['ID']['input'];
  /** The version of the row that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** Which ReadingProgress rows; everything given must hold (筛选条件). */
export type ReadingProgressFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<ReadingProgressFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `isCorrection` (条件). */
  readonly isCorrection?: InputMaybe<BooleanTest>;
  /** Tests `loggedOn` (条件). */
  readonly loggedOn?: InputMaybe<LocalDateTest>;
  /** Tests `minutes` (条件). */
  readonly minutes?: InputMaybe<IntTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<ReadingProgressFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<ReadingProgressFilter>>;
  /** Tests `progressAfter` (条件). */
  readonly progressAfter?: InputMaybe<IntTest>;
  /** Tests `progressBefore` (条件). */
  readonly progressBefore?: InputMaybe<IntTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly readThrough?: InputMaybe<ReadThroughFilter>;
  /** Tests `reason` (条件). */
  readonly reason?: InputMaybe<TextTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of ReadingProgress lists; equal rows keep the order of their ids (排序). */
export type ReadingProgressOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `loggedOn` upwards (升序). */
  | 'LOGGED_ON_ASC'
  /** `loggedOn` downwards (降序). */
  | 'LOGGED_ON_DESC'
  /** `minutes` upwards (升序). */
  | 'MINUTES_ASC'
  /** `minutes` downwards (降序). */
  | 'MINUTES_DESC'
  /** `progressAfter` upwards (升序). */
  | 'PROGRESS_AFTER_ASC'
  /** `progressAfter` downwards (降序). */
  | 'PROGRESS_AFTER_DESC'
  /** `progressBefore` upwards (升序). */
  | 'PROGRESS_BEFORE_ASC'
  /** `progressBefore` downwards (降序). */
  | 'PROGRESS_BEFORE_DESC'
  /** `reason` upwards, empty ones last (升序，空值在后). */
  | 'REASON_ASC'
  /** `reason` downwards, empty ones first (降序，空值在前). */
  | 'REASON_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** How far a reader has got (进度登记). */
export type ReadingProgressRecordInput = {
  /** Sets a mistake right: only then may it go back (更正). */
  readonly correction?: InputMaybe<Scalars['Boolean']['input']>;
  /** The minutes that it took since the last time; a reading that counts minutes knows them (本次分钟). */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  /** The page, the percent or all minutes so far, as the reading counts (进度). */
  readonly progress: Scalars['Int']['input'];
  /** The reading, which is under way (阅读记录). */
  readonly readThrough: Scalars['ID']['input'];
  /** Why; a correction needs it (更正原因). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Which ReadingResult rows; everything given must hold (筛选条件). */
export type ReadingResultFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<ReadingResultFilter>>;
  /** Tests `booksRead` (条件). */
  readonly booksRead?: InputMaybe<IntTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `evidenceLevel` (条件). */
  readonly evidenceLevel?: InputMaybe<IntTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `isComplete` (条件). */
  readonly isComplete?: InputMaybe<BooleanTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly member?: InputMaybe<MemberFilter>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<ReadingResultFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<ReadingResultFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly readingActivity?: InputMaybe<ReadingActivityFilter>;
  /** Tests `requiredBooks` (条件). */
  readonly requiredBooks?: InputMaybe<IntTest>;
  /** Tests `requiredRead` (条件). */
  readonly requiredRead?: InputMaybe<IntTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of ReadingResult lists; equal rows keep the order of their ids (排序). */
export type ReadingResultOrder =
  /** `booksRead` upwards (升序). */
  | 'BOOKS_READ_ASC'
  /** `booksRead` downwards (降序). */
  | 'BOOKS_READ_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `evidenceLevel` upwards (升序). */
  | 'EVIDENCE_LEVEL_ASC'
  /** `evidenceLevel` downwards (降序). */
  | 'EVIDENCE_LEVEL_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `requiredBooks` upwards (升序). */
  | 'REQUIRED_BOOKS_ASC'
  /** `requiredBooks` downwards (降序). */
  | 'REQUIRED_BOOKS_DESC'
  /** `requiredRead` upwards (升序). */
  | 'REQUIRED_READ_ASC'
  /** `requiredRead` downwards (降序). */
  | 'REQUIRED_READ_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** A band of results (结果档次). */
export type ResultBandInput = {
  /** What it is called, like `A` or `优秀` (档次). */
  readonly code: Scalars['String']['input'];
  /** From this total on (最低分). */
  readonly minScore: Scalars['Score']['input'];
};

/** How firm a published result is (成绩性质). */
export type ResultKind =
  /** It stands (最终成绩). */
  | 'FINAL'
  /** It may still be objected to (公示成绩). */
  | 'PROVISIONAL';

/** Tests of ResultKind values; all that are given must hold (条件). */
export type ResultKindTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<ResultKind>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<ResultKind>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<ResultKind>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<ResultKind>>;
};

/** What changes of a role; what is left out stays (角色变更内容). */
export type RoleChanges = {
  /** All of its permissions (权限). */
  readonly permissions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its name (名称). */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A role of the organisation's own (新角色). */
export type RoleCreateInput = {
  /** Unique, like `night-shift-trainer`; it stays (角色编码). */
  readonly code: Scalars['String']['input'];
  /** The ids of its permissions; you must hold each of them (权限). */
  readonly permissions: ReadonlyArray<Scalars['String']['input']>;
  /** Its name (名称). */
  readonly title: Scalars['String']['input'];
};

/** Which Role rows; everything given must hold (筛选条件). */
export type RoleFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<RoleFilter>>;
  /** Tests `builtIn` (条件). */
  readonly builtIn?: InputMaybe<BooleanTest>;
  /** Tests `code` (条件). */
  readonly code?: InputMaybe<TextTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<RoleFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<RoleFilter>>;
  /** Tests `title` (条件). */
  readonly title?: InputMaybe<TextTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** A role for a member in a unit and all below it (新授权). */
export type RoleGrantCreateInput = {
  /** The first day; today where it is empty (开始日期). */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who gets it (被授权人). */
  readonly member: Scalars['ID']['input'];
  /** Id or code of the role (角色). */
  readonly role: Scalars['ID']['input'];
  /** The last day, if there is one (结束日期). */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Id or code of the unit (单位). */
  readonly unit: Scalars['ID']['input'];
};

/** Which RoleGrant rows; everything given must hold (筛选条件). */
export type RoleGrantFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<RoleGrantFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly grantedBy?: InputMaybe<MemberFilter>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly member?: InputMaybe<MemberFilter>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<RoleGrantFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<RoleGrantFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly role?: InputMaybe<RoleFilter>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `validFrom` (条件). */
  readonly validFrom?: InputMaybe<LocalDateTest>;
  /** Tests `validTo` (条件). */
  readonly validTo?: InputMaybe<LocalDateTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of RoleGrant lists; equal rows keep the order of their ids (排序). */
export type RoleGrantOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `validFrom` upwards (升序). */
  | 'VALID_FROM_ASC'
  /** `validFrom` downwards (降序). */
  | 'VALID_FROM_DESC'
  /** `validTo` upwards, empty ones last (升序，空值在后). */
  | 'VALID_TO_ASC'
  /** `validTo` downwards, empty ones first (降序，空值在前). */
  | 'VALID_TO_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** The end of a role (撤销授权). */
export type RoleGrantRevokeInput = {
  /** The grant (授权). */
  readonly grant: Scalars['ID']['input'];
};

/** The orders of Role lists; equal rows keep the order of their ids (排序). */
export type RoleOrder =
  /** `code` upwards (升序). */
  | 'CODE_ASC'
  /** `code` downwards (降序). */
  | 'CODE_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `title` upwards, Chinese by pinyin (按拼音升序). */
  | 'TITLE_ASC'
  /** `title` downwards, Chinese by pinyin (按拼音降序). */
  | 'TITLE_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** A change of a role (角色变更). */
export type RoleUpdateInput = {
  /** What changes (变更内容). */
  readonly changes: RoleChanges;
  /** Id or code (编号或编码). */
  readonly role: Scalars['ID']['input'];
  /** The version that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** A roster file; give its content in one of the two ways (名册导入). */
export type RosterImportInput = {
  /** The bytes of the file in base64, as Excel saved it: UTF-8, UTF-16 or GB18030 (文件内容,base64). */
  readonly content?: InputMaybe<Scalars['String']['input']>;
  /** Only report what it would do (试运行). */
  readonly dryRun: Scalars['Boolean']['input'];
  /** What it lists; empty to tell by its column titles (名册类别). */
  readonly kind?: InputMaybe<RosterKind>;
  /** The day from which units hang where the file says; today where it is empty, earlier as long as nothing is published for that day (调整日期). */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The file as text (文件文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a roster file lists (名册类别). */
export type RosterKind =
  /** People, with their primary unit (职工). */
  | 'MEMBERS'
  /** Who is in which unit, from when to when (任职). */
  | 'MEMBERSHIPS'
  /** Units and their places in the tree (单位). */
  | 'UNITS';

/** Why a leaf has no score (不适用原因). */
export type ScoreAbsence =
  /** A scorer says that it does not apply (评分人认定不适用). */
  | 'DECLARED'
  /** There may be one, but you lack the permission that its metric asks for (无权限). */
  | 'FORBIDDEN'
  /** The plugin no longer has this metric (指标不存在). */
  | 'METRIC_UNKNOWN'
  /** There is nothing to divide by (无可计量对象). */
  | 'NOTHING_TO_MEASURE'
  /** No stage that counts in this evaluation scores it (本周期无评分环节). */
  | 'NO_STAGE'
  /** Nobody has the plugin here (插件未安装). */
  | 'PLUGIN_NOT_INSTALLED'
  /** The plugin is off by a unit above, or nobody has switched it on (上级未启用插件). */
  | 'PLUGIN_OFF'
  /** The subject itself has switched the plugin off (本单位自行停用插件). */
  | 'PLUGIN_OFF_OWN'
  /** The sheet of the stage was not handed in (评分表未提交). */
  | 'SHEET_MISSING';

/** A value from which on there is a score (计分区间). */
export type ScoreBandInput = {
  /** From this value on (下限). */
  readonly min: Scalars['Decimal']['input'];
  /** What it brings (得分). */
  readonly score: Scalars['Score']['input'];
};

/** A level that can be chosen (计分等级). */
export type ScoreLevelInput = {
  /** What it is called, like `good` (等级). */
  readonly code: Scalars['String']['input'];
  /** What it brings (得分). */
  readonly score: Scalars['Score']['input'];
};

/** Tests of Score values; all that are given must hold (条件). */
export type ScoreTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<Scalars['Score']['input']>;
  /** Above (大于). */
  readonly gt?: InputMaybe<Scalars['Score']['input']>;
  /** At least (不小于). */
  readonly gte?: InputMaybe<Scalars['Score']['input']>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Score']['input']>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Below (小于). */
  readonly lt?: InputMaybe<Scalars['Score']['input']>;
  /** At most (不大于). */
  readonly lte?: InputMaybe<Scalars['Score']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<Scalars['Score']['input']>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Score']['input']>>;
};

/** How what is found in a leaf becomes a score (计分方法). */
export type ScoringMethod =
  /** So many points for each, up to a cap (加分制). */
  | 'ADDITIVE'
  /** The score of the highest band that the value reaches (区间计分). */
  | 'BANDS'
  /** A hundred points where it is so, none where not (是否计分). */
  | 'BOOLEAN'
  /** A hundred points less so many for each, down to a floor (扣分制). */
  | 'DEDUCTIVE'
  /** The score of the level that is chosen (等级计分). */
  | 'LEVELS'
  /** From none at the floor to 100 points at the target (线性计分). */
  | 'LINEAR'
  /** A hundred points from a value on, none below (达标计分). */
  | 'THRESHOLD';

/** Tests of ScoringMethod values; all that are given must hold (条件). */
export type ScoringMethodTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<ScoringMethod>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<ScoringMethod>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<ScoringMethod>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<ScoringMethod>>;
};

/** A new seat (新席位). */
export type SeatBeginInput = {
  /** The body (机构). */
  readonly body: Scalars['ID']['input'];
  /** The first day; today where it is empty (开始日期). */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who (成员). */
  readonly member: Scalars['ID']['input'];
  /** As what (席位类别). */
  readonly seat: SeatKind;
  /** The last day, if it is known (结束日期). */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The end of a seat (结束席位). */
export type SeatEndInput = {
  /** The last day; of one that begins today or later, the day before its first takes it back whole (结束日期). */
  readonly on: Scalars['LocalDate']['input'];
  /** The seat (席位). */
  readonly seat: Scalars['ID']['input'];
  /** The version that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** Which Seat rows; everything given must hold (筛选条件). */
export type SeatFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<SeatFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly body?: InputMaybe<BodyFilter>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly member?: InputMaybe<MemberFilter>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<SeatFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<SeatFilter>>;
  /** Tests `seat` (条件). */
  readonly seat?: InputMaybe<SeatKindTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `validFrom` (条件). */
  readonly validFrom?: InputMaybe<LocalDateTest>;
  /** Tests `validTo` (条件). */
  readonly validTo?: InputMaybe<LocalDateTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** What a member is in a body (席位类别). */
export type SeatKind =
  /** Leads it; one at a time (组长、主任). */
  | 'CHAIR'
  /** A member of it (成员、委员). */
  | 'MEMBER'
  /** Keeps its records (秘书). */
  | 'SECRETARY'
  /** Stands in for the chair (副组长、副主任). */
  | 'VICE';

/** Tests of SeatKind values; all that are given must hold (条件). */
export type SeatKindTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<SeatKind>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<SeatKind>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<SeatKind>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<SeatKind>>;
};

/** The orders of Seat lists; equal rows keep the order of their ids (排序). */
export type SeatOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `seat` upwards (升序). */
  | 'SEAT_ASC'
  /** `seat` downwards (降序). */
  | 'SEAT_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `validFrom` upwards (升序). */
  | 'VALID_FROM_ASC'
  /** `validFrom` downwards (降序). */
  | 'VALID_FROM_DESC'
  /** `validTo` upwards, empty ones last (升序，空值在后). */
  | 'VALID_TO_ASC'
  /** `validTo` downwards, empty ones first (降序，空值在前). */
  | 'VALID_TO_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Which SelfStudyMilestone rows; everything given must hold (筛选条件). */
export type SelfStudyMilestoneFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<SelfStudyMilestoneFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `dueOn` (条件). */
  readonly dueOn?: InputMaybe<LocalDateTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<SelfStudyMilestoneFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<SelfStudyMilestoneFilter>>;
  /** Tests `position` (条件). */
  readonly position?: InputMaybe<IntTest>;
  /** Tests `proof` (条件). */
  readonly proof?: InputMaybe<TextTest>;
  /** Tests `provenOn` (条件). */
  readonly provenOn?: InputMaybe<LocalDateTest>;
  /** Tests `result` (条件). */
  readonly result?: InputMaybe<TextTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly selfStudyPlan?: InputMaybe<SelfStudyPlanFilter>;
  /** Tests `title` (条件). */
  readonly title?: InputMaybe<TextTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** A step of a plan (里程碑). */
export type SelfStudyMilestoneInput = {
  /** The last day (截止日期). */
  readonly dueOn: Scalars['LocalDate']['input'];
  /** What will prove it (证明方式). */
  readonly proof: Scalars['String']['input'];
  /** What is to be reached (里程碑名称). */
  readonly title: Scalars['String']['input'];
};

/** The orders of SelfStudyMilestone lists; equal rows keep the order of their ids (排序). */
export type SelfStudyMilestoneOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `dueOn` upwards (升序). */
  | 'DUE_ON_ASC'
  /** `dueOn` downwards (降序). */
  | 'DUE_ON_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `position` upwards (升序). */
  | 'POSITION_ASC'
  /** `position` downwards (降序). */
  | 'POSITION_DESC'
  /** `proof` upwards (升序). */
  | 'PROOF_ASC'
  /** `proof` downwards (降序). */
  | 'PROOF_DESC'
  /** `provenOn` upwards, empty ones last (升序，空值在后). */
  | 'PROVEN_ON_ASC'
  /** `provenOn` downwards, empty ones first (降序，空值在前). */
  | 'PROVEN_ON_DESC'
  /** `result` upwards, empty ones last (升序，空值在后). */
  | 'RESULT_ASC'
  /** `result` downwards, empty ones first (降序，空值在前). */
  | 'RESULT_DESC'
  /** `title` upwards, Chinese by pinyin (按拼音升序). */
  | 'TITLE_ASC'
  /** `title` downwards, Chinese by pinyin (按拼音降序). */
  | 'TITLE_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** That a milestone is reached (里程碑完成). */
export type SelfStudyMilestoneProveInput = {
  /** What proves it (完成情况). */
  readonly result: Scalars['String']['input'];
  /** The milestone (里程碑). */
  readonly selfStudyMilestone: Scalars['ID']['input'];
};

/** What changes of a plan; what is left out stays (自学计划变更内容). */
export type SelfStudyPlanChanges = {
  /** What is to be learned, and for what (自学目标). */
  readonly aim?: InputMaybe<Scalars['String']['input']>;
  /** Who helps; null for nobody (导师). */
  readonly mentor?: InputMaybe<Scalars['ID']['input']>;
  /** The steps, in place of those it has (里程碑). */
  readonly milestones?: InputMaybe<ReadonlyArray<SelfStudyMilestoneInput>>;
  /** Books, courses and addresses (学习资源). */
  readonly resources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A new plan of your own (新建自学计划). */
export type SelfStudyPlanCreateInput = {
  /** What is to be learned, and for what (自学目标). */
  readonly aim: Scalars['String']['input'];
  /** Who helps, and may approve it (导师). */
  readonly mentor?: InputMaybe<Scalars['ID']['input']>;
  /** The steps in order, at most 50 (里程碑). */
  readonly milestones?: InputMaybe<ReadonlyArray<SelfStudyMilestoneInput>>;
  /** Books, courses and addresses, at most 50 (学习资源). */
  readonly resources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Which SelfStudyPlan rows; everything given must hold (筛选条件). */
export type SelfStudyPlanFilter = {
  /** Tests `aim` (条件). */
  readonly aim?: InputMaybe<TextTest>;
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<SelfStudyPlanFilter>>;
  /** Tests `approvedOn` (条件). */
  readonly approvedOn?: InputMaybe<LocalDateTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `endReason` (条件). */
  readonly endReason?: InputMaybe<TextTest>;
  /** Tests `endedOn` (条件). */
  readonly endedOn?: InputMaybe<LocalDateTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly member?: InputMaybe<MemberFilter>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly mentor?: InputMaybe<MemberFilter>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<SelfStudyPlanFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<SelfStudyPlanFilter>>;
  /** Tests `reviewRemark` (条件). */
  readonly reviewRemark?: InputMaybe<TextTest>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<SelfStudyPlanStatusTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** A plan that a command is about (自学计划). */
export type SelfStudyPlanInput = {
  /** Why; kept with a plan that is given up (原因). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The plan (自学计划). */
  readonly selfStudyPlan: Scalars['ID']['input'];
};

/** The orders of SelfStudyPlan lists; equal rows keep the order of their ids (排序). */
export type SelfStudyPlanOrder =
  /** `aim` upwards (升序). */
  | 'AIM_ASC'
  /** `aim` downwards (降序). */
  | 'AIM_DESC'
  /** `approvedOn` upwards, empty ones last (升序，空值在后). */
  | 'APPROVED_ON_ASC'
  /** `approvedOn` downwards, empty ones first (降序，空值在前). */
  | 'APPROVED_ON_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `endedOn` upwards, empty ones last (升序，空值在后). */
  | 'ENDED_ON_ASC'
  /** `endedOn` downwards, empty ones first (降序，空值在前). */
  | 'ENDED_ON_DESC'
  /** `endReason` upwards, empty ones last (升序，空值在后). */
  | 'END_REASON_ASC'
  /** `endReason` downwards, empty ones first (降序，空值在前). */
  | 'END_REASON_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `reviewRemark` upwards, empty ones last (升序，空值在后). */
  | 'REVIEW_REMARK_ASC'
  /** `reviewRemark` downwards, empty ones first (降序，空值在前). */
  | 'REVIEW_REMARK_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** A plan that is judged (审批自学计划). */
export type SelfStudyPlanReviewInput = {
  /** What you say to it; one that is sent back or taken up again needs it (审批意见). */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** The plan (自学计划). */
  readonly selfStudyPlan: Scalars['ID']['input'];
};

/** Where a plan of self-study stands (自学计划状态). */
export type SelfStudyPlanStatus =
  /** Given up (已放弃). */
  | 'ABANDONED'
  /** Being followed (执行中). */
  | 'ACTIVE'
  /** All its milestones are proven (已完成). */
  | 'COMPLETED'
  /** Being written, or sent back (草稿). */
  | 'DRAFT'
  /** Waits for a reviewer or the mentor (待审批). */
  | 'IN_REVIEW';

/** Tests of SelfStudyPlanStatus values; all that are given must hold (条件). */
export type SelfStudyPlanStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<SelfStudyPlanStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<SelfStudyPlanStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<SelfStudyPlanStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<SelfStudyPlanStatus>>;
};

/** A change of a plan that is a draft (修改自学计划). */
export type SelfStudyPlanUpdateInput = {
  /** What changes (变更内容). */
  readonly changes: SelfStudyPlanChanges;
  /** The plan (自学计划). */
  readonly selfStudyPlan: Scalars['ID']['input'];
  /** The version of the row that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** A local sign-in (登录). */
export type SessionCreateInput = {
  /** The login (账号). */
  readonly login: Scalars['String']['input'];
  /** The password (密码). */
  readonly password: Scalars['String']['input'];
};

/** A sign-out (退出登录). */
export type SessionEndInput = {
  /** Whether all your other sessions end with this one (同时退出其他会话). */
  readonly everywhere?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whose sessions end (结束会话). */
export type SessionsEndInput = {
  /** Whether API tokens end too; else they stay (同时吊销访问令牌). */
  readonly apiTokens?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether your session of this request goes on (保留当前会话). */
  readonly exceptThis?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose; your own where it is left out (职工). */
  readonly member?: InputMaybe<Scalars['ID']['input']>;
};

/** What is done in a stage (阶段类别). */
export type StageKind =
  /** The work is explained and questioned (答辩). */
  | 'DEFENCE'
  /** Work is done (实际操作). */
  | 'PRACTICAL'
  /** Knowledge is examined (理论考试). */
  | 'THEORY';

/** Tests of StageKind values; all that are given must hold (条件). */
export type StageKindTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<StageKind>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<StageKind>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<StageKind>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<StageKind>>;
};

/** Which StageResult rows; everything given must hold (筛选条件). */
export type StageResultFilter = {
  /** Tests `advanced` (条件). */
  readonly advanced?: InputMaybe<BooleanTest>;
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<StageResultFilter>>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly entry?: InputMaybe<EntryFilter>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<StageResultFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<StageResultFilter>>;
  /** Tests `rank` (条件). */
  readonly rank?: InputMaybe<IntTest>;
  /** Tests `score` (条件). */
  readonly score?: InputMaybe<ScoreTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly stage?: InputMaybe<CompetitionStageFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of StageResult lists; equal rows keep the order of their ids (排序). */
export type StageResultOrder =
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `rank` upwards (升序). */
  | 'RANK_ASC'
  /** `rank` downwards (降序). */
  | 'RANK_DESC'
  /** `score` upwards (升序). */
  | 'SCORE_ASC'
  /** `score` downwards (降序). */
  | 'SCORE_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** Where a stage stands (阶段状态). */
export type StageStatus =
  /** Its scores are fixed (已结束). */
  | 'CLOSED'
  /** It is held and marked (评分中). */
  | 'OPEN'
  /** Its turn has not come (未开始). */
  | 'PENDING';

/** Tests of StageStatus values; all that are given must hold (条件). */
export type StageStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<StageStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<StageStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<StageStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<StageStatus>>;
};

/** How much each stage counts, 100 in all (环节权重). */
export type StageWeightsInput = {
  /** The review by the committee (评委会评审). */
  readonly committee?: Scalars['Percent']['input'];
  /** Metrics; where they have none, they count in every other stage (指标数据). */
  readonly metric?: Scalars['Percent']['input'];
  /** The subject's own assessment (自评). */
  readonly self?: Scalars['Percent']['input'];
  /** The review by the unit above (单位评审). */
  readonly unit?: Scalars['Percent']['input'];
};

/** The days on which a stage is scored (环节时间窗). */
export type StageWindowInput = {
  /** The first day (开始日期). */
  readonly from: Scalars['LocalDate']['input'];
  /** The stage (评价环节). */
  readonly stage: EvaluationStage;
  /** The last day (截止日期). */
  readonly to: Scalars['LocalDate']['input'];
};

/** Whom or what an index system evaluates (考核对象类别). */
export type SubjectKind =
  /** Enterprises and factories (企业). */
  | 'ENTERPRISE'
  /** People (职工). */
  | 'PERSON'
  /** Teams (班组). */
  | 'TEAM'
  /** Workshops, sections and other units (单位). */
  | 'UNIT';

/** Tests of SubjectKind values; all that are given must hold (条件). */
export type SubjectKindTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<SubjectKind>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<SubjectKind>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<SubjectKind>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<SubjectKind>>;
};

/** The scores of one subject (考核对象评分). */
export type SubjectScoresInput = {
  /** Node by node; nodes that are left out stay as they are (指标评分). */
  readonly scores: ReadonlyArray<LeafScoreInput>;
  /** The subject (考核对象). */
  readonly subject: Scalars['ID']['input'];
};

/** Tests of Text values; all that are given must hold (条件). */
export type TextTest = {
  /** Contains this text, in whichever case; of names and titles also the pinyin or its initials (包含，名称可用拼音). */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal (等于). */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Starts with this text, in whichever case; of names and titles also the pinyin or its initials (开头为). */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What decides between equal totals (同分判定项). */
export type TieBreakInput = {
  /** The code of one of its aspects; the score of the stage where empty (评分项编码). */
  readonly aspect?: InputMaybe<Scalars['String']['input']>;
  /** The number of the stage (阶段序号). */
  readonly stage: Scalars['Int']['input'];
};

/** What a deviation up to here is worth (公差档). */
export type ToleranceStepInput = {
  /** Its mark (得分). */
  readonly mark: Scalars['Score']['input'];
  /** The largest deviation to either side, in the unit of the measurement (偏差上限). */
  readonly upTo: Scalars['Decimal']['input'];
};

/** Places in a class for many people at once (批量分配名额). */
export type TrainingClassAssignInput = {
  /** Only these people, first come first served, at most 2,000; all for whom it is where left out (学员). */
  readonly members?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The class (培训班). */
  readonly trainingClass: Scalars['ID']['input'];
  /** Id or code of a unit, with all below it; the one that organises it where left out (单位). */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
};

/** What changes of a training class; what is left out stays (培训班变更内容). */
export type TrainingClassChanges = {
  /** Whether people who ask have to be approved; not at first (报名须审批). */
  readonly approval?: InputMaybe<Scalars['Boolean']['input']>;
  /** For whom it is, of the people of its unit and below; all of them where left out, or by `{ all: [] }` (适用人员). */
  readonly audience?: InputMaybe<AudienceInput>;
  /** The last day (结班日期). */
  readonly endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The first day on which one can ask for a seat (报名开始). */
  readonly enrolFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The last day on which one can ask for a seat (报名截止). */
  readonly enrolTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Learning time it is planned with (计划学时). */
  readonly hours?: InputMaybe<Scalars['Hours']['input']>;
  /** The share of its hours that one has to attend where it belongs to no course; 80 at first (最低出勤率). */
  readonly minAttendance?: InputMaybe<Scalars['Percent']['input']>;
  /** How many it needs to take place (最少开班人数). */
  readonly minSeats?: InputMaybe<Scalars['Int']['input']>;
  /** What it is planned to cost (计划经费). */
  readonly plannedCost?: InputMaybe<Scalars['Money']['input']>;
  /** Who gives it, where that is someone outside (承办机构). */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** How many can take part; null without a limit (名额). */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
  /** The first day (开班日期). */
  readonly startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The title (培训班名称). */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Who teaches, at most 50 (授课教师). */
  readonly trainers?: InputMaybe<ReadonlyArray<ClassTrainerInput>>;
  /** Where it is held; in the house at first (办班形式). */
  readonly venue?: InputMaybe<ClassVenue>;
  /** Whether people can wait for a seat; they can at first (允许候补). */
  readonly waitlist?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A new training class (新建培训班). */
export type TrainingClassCreateInput = {
  /** Whether people who ask have to be approved; not at first (报名须审批). */
  readonly approval?: InputMaybe<Scalars['Boolean']['input']>;
  /** For whom it is, of the people of its unit and below; all of them where left out, or by `{ all: [] }` (适用人员). */
  readonly audience?: InputMaybe<AudienceInput>;
  /** Unique in the organisation; it stays (培训班编码). */
  readonly code: Scalars['String']['input'];
  /** The version of a course that is taught; it stays. None for a class of its own (课程版本). */
  readonly courseVersion?: InputMaybe<Scalars['ID']['input']>;
  /** The last day (结班日期). */
  readonly endsOn: Scalars['LocalDate']['input'];
  /** The first day on which one can ask for a seat (报名开始). */
  readonly enrolFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The last day on which one can ask for a seat (报名截止). */
  readonly enrolTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Learning time it is planned with (计划学时). */
  readonly hours?: InputMaybe<Scalars['Hours']['input']>;
  /** The share of its hours that one has to attend where it belongs to no course; 80 at first (最低出勤率). */
  readonly minAttendance?: InputMaybe<Scalars['Percent']['input']>;
  /** How many it needs to take place (最少开班人数). */
  readonly minSeats?: InputMaybe<Scalars['Int']['input']>;
  /** What it is planned to cost (计划经费). */
  readonly plannedCost?: InputMaybe<Scalars['Money']['input']>;
  /** Who gives it, where that is someone outside (承办机构). */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** How many can take part; null without a limit (名额). */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
  /** The first day (开班日期). */
  readonly startsOn: Scalars['LocalDate']['input'];
  /** The title (培训班名称). */
  readonly title: Scalars['String']['input'];
  /** Who teaches, at most 50 (授课教师). */
  readonly trainers?: InputMaybe<ReadonlyArray<ClassTrainerInput>>;
  /** Id or code of the unit that organises it (主办单位). */
  readonly unit: Scalars['ID']['input'];
  /** Where it is held; in the house at first (办班形式). */
  readonly venue?: InputMaybe<ClassVenue>;
  /** Whether people can wait for a seat; they can at first (允许候补). */
  readonly waitlist?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which TrainingClass rows; everything given must hold (筛选条件). */
export type TrainingClassFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<TrainingClassFilter>>;
  /** Tests `approval` (条件). */
  readonly approval?: InputMaybe<BooleanTest>;
  /** Tests `code` (条件). */
  readonly code?: InputMaybe<TextTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly course?: InputMaybe<CourseFilter>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly courseVersion?: InputMaybe<CourseVersionFilter>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `endsOn` (条件). */
  readonly endsOn?: InputMaybe<LocalDateTest>;
  /** Tests `enrolFrom` (条件). */
  readonly enrolFrom?: InputMaybe<LocalDateTest>;
  /** Tests `enrolTo` (条件). */
  readonly enrolTo?: InputMaybe<LocalDateTest>;
  /** Tests `hours` (条件). */
  readonly hours?: InputMaybe<HoursTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `minAttendance` (条件). */
  readonly minAttendance?: InputMaybe<PercentTest>;
  /** Tests `minSeats` (条件). */
  readonly minSeats?: InputMaybe<IntTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<TrainingClassFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<TrainingClassFilter>>;
  /** Tests `plannedCost` (条件). */
  readonly plannedCost?: InputMaybe<MoneyTest>;
  /** Tests `provider` (条件). */
  readonly provider?: InputMaybe<TextTest>;
  /** Tests `seats` (条件). */
  readonly seats?: InputMaybe<IntTest>;
  /** Tests `settledAt` (条件). */
  readonly settledAt?: InputMaybe<DateTimeTest>;
  /** Tests `startsOn` (条件). */
  readonly startsOn?: InputMaybe<LocalDateTest>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<ClassStatusTest>;
  /** Tests `taken` (条件). */
  readonly taken?: InputMaybe<IntTest>;
  /** Tests `title` (条件). */
  readonly title?: InputMaybe<TextTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly unit?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `venue` (条件). */
  readonly venue?: InputMaybe<ClassVenueTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
  /** Tests `waitlist` (条件). */
  readonly waitlist?: InputMaybe<BooleanTest>;
};

/** A class that a command is about (培训班). */
export type TrainingClassInput = {
  /** The class (培训班). */
  readonly trainingClass: Scalars['ID']['input'];
};

/** The orders of TrainingClass lists; equal rows keep the order of their ids (排序). */
export type TrainingClassOrder =
  /** `code` upwards (升序). */
  | 'CODE_ASC'
  /** `code` downwards (降序). */
  | 'CODE_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `endsOn` upwards (升序). */
  | 'ENDS_ON_ASC'
  /** `endsOn` downwards (降序). */
  | 'ENDS_ON_DESC'
  /** `enrolFrom` upwards, empty ones last (升序，空值在后). */
  | 'ENROL_FROM_ASC'
  /** `enrolFrom` downwards, empty ones first (降序，空值在前). */
  | 'ENROL_FROM_DESC'
  /** `enrolTo` upwards, empty ones last (升序，空值在后). */
  | 'ENROL_TO_ASC'
  /** `enrolTo` downwards, empty ones first (降序，空值在前). */
  | 'ENROL_TO_DESC'
  /** `hours` upwards (升序). */
  | 'HOURS_ASC'
  /** `hours` downwards (降序). */
  | 'HOURS_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `minAttendance` upwards (升序). */
  | 'MIN_ATTENDANCE_ASC'
  /** `minAttendance` downwards (降序). */
  | 'MIN_ATTENDANCE_DESC'
  /** `minSeats` upwards, empty ones last (升序，空值在后). */
  | 'MIN_SEATS_ASC'
  /** `minSeats` downwards, empty ones first (降序，空值在前). */
  | 'MIN_SEATS_DESC'
  /** `plannedCost` upwards, empty ones last (升序，空值在后). */
  | 'PLANNED_COST_ASC'
  /** `plannedCost` downwards, empty ones first (降序，空值在前). */
  | 'PLANNED_COST_DESC'
  /** `provider` upwards, empty ones last (升序，空值在后). */
  | 'PROVIDER_ASC'
  /** `provider` downwards, empty ones first (降序，空值在前). */
  | 'PROVIDER_DESC'
  /** `seats` upwards, empty ones last (升序，空值在后). */
  | 'SEATS_ASC'
  /** `seats` downwards, empty ones first (降序，空值在前). */
  | 'SEATS_DESC'
  /** `settledAt` upwards, empty ones last (升序，空值在后). */
  | 'SETTLED_AT_ASC'
  /** `settledAt` downwards, empty ones first (降序，空值在前). */
  | 'SETTLED_AT_DESC'
  /** `startsOn` upwards (升序). */
  | 'STARTS_ON_ASC'
  /** `startsOn` downwards (降序). */
  | 'STARTS_ON_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `taken` upwards (升序). */
  | 'TAKEN_ASC'
  /** `taken` downwards (降序). */
  | 'TAKEN_DESC'
  /** `title` upwards, Chinese by pinyin (按拼音升序). */
  | 'TITLE_ASC'
  /** `title` downwards, Chinese by pinyin (按拼音降序). */
  | 'TITLE_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `venue` upwards (升序). */
  | 'VENUE_ASC'
  /** `venue` downwards (降序). */
  | 'VENUE_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** A class, and why this happens to it (培训班及原因). */
export type TrainingClassReasonInput = {
  /** Why; at most 500 characters (原因). */
  readonly reason: Scalars['String']['input'];
  /** The class (培训班). */
  readonly trainingClass: Scalars['ID']['input'];
};

/** A change of a training class (培训班变更). */
export type TrainingClassUpdateInput = {
  /** What changes (变更内容). */
  readonly changes: TrainingClassChanges;
  /** The class (培训班). */
  readonly trainingClass: Scalars['ID']['input'];
  /** The version of the row that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** What changes of a unit; what is left out stays (单位变更内容). */
export type UnitChanges = {
  /** What it is (类别). */
  readonly kind?: InputMaybe<UnitKind>;
  /** Its name (名称). */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** All of its tags (标签). */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The last day; null opens it again (停用日期). */
  readonly validTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A new unit (新单位). */
export type UnitCreateInput = {
  /** Unique in the organisation; it stays (单位编码). */
  readonly code: Scalars['String']['input'];
  /** What it is (类别). */
  readonly kind: UnitKind;
  /** Its name (名称). */
  readonly name: Scalars['String']['input'];
  /** Id or code of the unit above it (上级单位). */
  readonly parent: Scalars['ID']['input'];
  /** Free words to find and group units by (标签). */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The first day; today where it is empty (启用日期). */
  readonly validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Which Unit rows; everything given must hold (筛选条件). */
export type UnitFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<UnitFilter>>;
  /** Tests `code` (条件). */
  readonly code?: InputMaybe<TextTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `kind` (条件). */
  readonly kind?: InputMaybe<UnitKindTest>;
  /** Tests `name` (条件). */
  readonly name?: InputMaybe<TextTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<UnitFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<UnitFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly parent?: InputMaybe<UnitFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `validFrom` (条件). */
  readonly validFrom?: InputMaybe<LocalDateTest>;
  /** Tests `validTo` (条件). */
  readonly validTo?: InputMaybe<LocalDateTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** What a unit is in the organisation (单位类别). */
export type UnitKind =
  /** The whole enterprise (企业). */
  | 'ENTERPRISE'
  /** A factory of the enterprise (工厂). */
  | 'FACTORY'
  /** Anything else (其他). */
  | 'OTHER'
  /** A section or office (科室). */
  | 'SECTION'
  /** A team, the smallest unit (班组). */
  | 'TEAM'
  /** A workshop (车间). */
  | 'WORKSHOP';

/** Tests of UnitKind values; all that are given must hold (条件). */
export type UnitKindTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<UnitKind>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<UnitKind>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<UnitKind>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<UnitKind>>;
};

/** Another place in the tree (单位调整). */
export type UnitMoveInput = {
  /** The first day there; today where it is empty, earlier as long as nothing is published for that day (调整日期). */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Id or code of the unit above it from then on (新上级单位). */
  readonly parent: Scalars['ID']['input'];
  /** Id or code of the unit that moves, with all below it (单位). */
  readonly unit: Scalars['ID']['input'];
  /** The version that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** The orders of Unit lists; equal rows keep the order of their ids (排序). */
export type UnitOrder =
  /** `code` upwards (升序). */
  | 'CODE_ASC'
  /** `code` downwards (降序). */
  | 'CODE_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `kind` upwards (升序). */
  | 'KIND_ASC'
  /** `kind` downwards (降序). */
  | 'KIND_DESC'
  /** `name` upwards, Chinese by pinyin (按拼音升序). */
  | 'NAME_ASC'
  /** `name` downwards, Chinese by pinyin (按拼音降序). */
  | 'NAME_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `validFrom` upwards (升序). */
  | 'VALID_FROM_ASC'
  /** `validFrom` downwards (降序). */
  | 'VALID_FROM_DESC'
  /** `validTo` upwards, empty ones last (升序，空值在后). */
  | 'VALID_TO_ASC'
  /** `validTo` downwards, empty ones first (降序，空值在前). */
  | 'VALID_TO_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** What a unit chooses for a plugin (插件设置). */
export type UnitPluginSetInput = {
  /** Whether units below are bound to it; stays where it is left out (锁定). */
  readonly locked?: InputMaybe<Scalars['Boolean']['input']>;
  /** The choice (状态). */
  readonly mode: PluginChoice;
  /** The id of the plugin (插件). */
  readonly plugin: Scalars['String']['input'];
  /** All settings that differ from the inherited ones; they stay where this is left out (参数). */
  readonly settings?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Id or code of the unit (单位). */
  readonly unit: Scalars['ID']['input'];
};

/** A change of a unit (单位变更). */
export type UnitUpdateInput = {
  /** What changes (变更内容). */
  readonly changes: UnitChanges;
  /** Id or code (编号或编码). */
  readonly unit: Scalars['ID']['input'];
  /** The version that was read (版本). */
  readonly version: Scalars['Int']['input'];
};

/** What a confirmed veto does (否决效果). */
export type VetoEffect =
  /** The result is in a certain band at best (限定最高档次). */
  | 'CAP_BAND'
  /** No points, no band and no rank (取消资格). */
  | 'DISQUALIFY'
  /** Its group has no points (所属指标组计零分). */
  | 'ZERO_NODE';

/** Tests of VetoEffect values; all that are given must hold (条件). */
export type VetoEffectTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<VetoEffect>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<VetoEffect>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<VetoEffect>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<VetoEffect>>;
};

/** Which VetoHit rows; everything given must hold (筛选条件). */
export type VetoHitFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<VetoHitFilter>>;
  /** Tests `capBand` (条件). */
  readonly capBand?: InputMaybe<TextTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly decidedBy?: InputMaybe<MemberFilter>;
  /** Tests `effect` (条件). */
  readonly effect?: InputMaybe<VetoEffectTest>;
  /** Tests `fact` (条件). */
  readonly fact?: InputMaybe<TextTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Tests `liftReason` (条件). */
  readonly liftReason?: InputMaybe<TextTest>;
  /** Tests `node` (条件). */
  readonly node?: InputMaybe<TextTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<VetoHitFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<VetoHitFilter>>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly proposedBy?: InputMaybe<MemberFilter>;
  /** Tests `status` (条件). */
  readonly status?: InputMaybe<VetoStatusTest>;
  /** Where the linked row is visible to you and fits (关联条件). */
  readonly subject?: InputMaybe<EvaluationSubjectFilter>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** A veto that a command is about (一票否决). */
export type VetoHitInput = {
  /** The veto (一票否决). */
  readonly vetoHit: Scalars['ID']['input'];
};

/** A veto that is not to count (撤销一票否决). */
export type VetoHitLiftInput = {
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** The veto (一票否决). */
  readonly vetoHit: Scalars['ID']['input'];
};

/** The orders of VetoHit lists; equal rows keep the order of their ids (排序). */
export type VetoHitOrder =
  /** `capBand` upwards, empty ones last (升序，空值在后). */
  | 'CAP_BAND_ASC'
  /** `capBand` downwards, empty ones first (降序，空值在前). */
  | 'CAP_BAND_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `effect` upwards (升序). */
  | 'EFFECT_ASC'
  /** `effect` downwards (降序). */
  | 'EFFECT_DESC'
  /** `fact` upwards (升序). */
  | 'FACT_ASC'
  /** `fact` downwards (降序). */
  | 'FACT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `liftReason` upwards, empty ones last (升序，空值在后). */
  | 'LIFT_REASON_ASC'
  /** `liftReason` downwards, empty ones first (降序，空值在前). */
  | 'LIFT_REASON_DESC'
  /** `node` upwards (升序). */
  | 'NODE_ASC'
  /** `node` downwards (降序). */
  | 'NODE_DESC'
  /** `status` upwards (升序). */
  | 'STATUS_ASC'
  /** `status` downwards (降序). */
  | 'STATUS_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** A fact that should hold a result down (提出一票否决). */
export type VetoHitProposeInput = {
  /** What happened (事实). */
  readonly fact: Scalars['String']['input'];
  /** The code of the veto node (指标编码). */
  readonly node: Scalars['String']['input'];
  /** The subject (考核对象). */
  readonly subject: Scalars['ID']['input'];
};

/** Where a veto stands (一票否决状态). */
export type VetoStatus =
  /** It counts (已确认). */
  | 'CONFIRMED'
  /** It does not count (已撤销). */
  | 'LIFTED'
  /** Brought forward; it does not count yet (已提出). */
  | 'PROPOSED';

/** Tests of VetoStatus values; all that are given must hold (条件). */
export type VetoStatusTest = {
  /** Equal (等于). */
  readonly eq?: InputMaybe<VetoStatus>;
  /** One of these (在其中). */
  readonly in?: InputMaybe<ReadonlyArray<VetoStatus>>;
  /** Whether there is no value (为空). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or empty (不等于). */
  readonly ne?: InputMaybe<VetoStatus>;
  /** None of these, or empty (不在其中). */
  readonly notIn?: InputMaybe<ReadonlyArray<VetoStatus>>;
};

/** What changes of a book; what is left out stays (作品变更内容). */
export type WorkChanges = {
  /** Who wrote it, at most 6 (作者). */
  readonly authors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it is about, at most 20 words (主题). */
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The title (书名). */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A new book (新作品). */
export type WorkCreateInput = {
  /** Who wrote it, at most 6 (作者). */
  readonly authors: ReadonlyArray<Scalars['String']['input']>;
  /** What it is about, at most 20 words (主题). */
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The title (书名). */
  readonly title: Scalars['String']['input'];
};

/** Which Work rows; everything given must hold (筛选条件). */
export type WorkFilter = {
  /** All of these (并且). */
  readonly and?: InputMaybe<ReadonlyArray<WorkFilter>>;
  /** Tests `byline` (条件). */
  readonly byline?: InputMaybe<TextTest>;
  /** Tests `createdAt` (条件). */
  readonly createdAt?: InputMaybe<DateTimeTest>;
  /** Tests `id` (条件). */
  readonly id?: InputMaybe<IdTest>;
  /** Whatever does not fit this, empty values among it (非). */
  readonly not?: InputMaybe<WorkFilter>;
  /** Any of these (或者). */
  readonly or?: InputMaybe<ReadonlyArray<WorkFilter>>;
  /** Tests `title` (条件). */
  readonly title?: InputMaybe<TextTest>;
  /** Tests `updatedAt` (条件). */
  readonly updatedAt?: InputMaybe<DateTimeTest>;
  /** Tests `version` (条件). */
  readonly version?: InputMaybe<IntTest>;
};

/** The orders of Work lists; equal rows keep the order of their ids (排序). */
export type WorkOrder =
  /** `byline` upwards, Chinese by pinyin (按拼音升序). */
  | 'BYLINE_ASC'
  /** `byline` downwards, Chinese by pinyin (按拼音降序). */
  | 'BYLINE_DESC'
  /** `createdAt` upwards (升序). */
  | 'CREATED_AT_ASC'
  /** `createdAt` downwards (降序). */
  | 'CREATED_AT_DESC'
  /** `id` upwards (升序). */
  | 'ID_ASC'
  /** `id` downwards (降序). */
  | 'ID_DESC'
  /** `title` upwards, Chinese by pinyin (按拼音升序). */
  | 'TITLE_ASC'
  /** `title` downwards, Chinese by pinyin (按拼音降序). */
  | 'TITLE_DESC'
  /** `updatedAt` upwards (升序). */
  | 'UPDATED_AT_ASC'
  /** `updatedAt` downwards (降序). */
  | 'UPDATED_AT_DESC'
  /** `version` upwards (升序). */
  | 'VERSION_ASC'
  /** `version` downwards (降序). */
  | 'VERSION_DESC';

/** A change of a book (作品变更). */
export type WorkUpdateInput = {
  /** What changes (变更内容). */
  readonly changes: WorkChanges;
  /** The version of the row that was read (版本). */
  readonly version: Scalars['Int']['input'];
  /** The book (作品). */
  readonly work: Scalars['ID']['input'];
};
