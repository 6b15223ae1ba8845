// Written by `npm run sdk`; do not edit.

import { QinxueError } from '../errors.ts';

/** The codes that the server had when this client was generated. */
export type ErrorCode =
  | 'ATTACHMENTS_UNAVAILABLE'
  | 'ATTACHMENT_LINK'
  | 'ATTACHMENT_TOO_LARGE'
  | 'ATTACHMENT_TYPE'
  | 'BAD_INPUT'
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'DATABASE_FULL'
  | 'DATABASE_UNAVAILABLE'
  | 'DEADLINE_EXCEEDED'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'DOCUMENT_UNKNOWN'
  | 'FORBIDDEN'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'IDENTITY_PROVIDER_UNAVAILABLE'
  | 'INTERNAL'
  | 'INVALID_FILE'
  | 'INVALID_TRANSITION'
  | 'NEEDS_EVIDENCE'
  | 'NOT_ELIGIBLE'
  | 'NOT_FOUND'
  | 'NO_SEAT_LEFT'
  | 'OUTCOME_UNKNOWN'
  | 'PERIOD_CLOSED'
  | 'PLUGIN_LOCKED'
  | 'PLUGIN_NOT_ENABLED'
  | 'PLUGIN_REQUIRED'
  | 'PLUGIN_SUSPENDED'
  | 'QUERY_TOO_COSTLY'
  | 'QUERY_TOO_LARGE'
  | 'RATE_LIMITED'
  | 'SHUTTING_DOWN'
  | 'TRY_AGAIN'
  | 'UNAUTHENTICATED'
  | 'UNIT_CYCLE'
  | 'UNIT_NOT_FOUND';

/** The folder of attachments is missing, full or not writable; its administrator has to mend it (附件存储不可用). */
export class AttachmentsUnavailableError extends QinxueError<'ATTACHMENTS_UNAVAILABLE'> {}

/** The address is forged, incomplete or no longer valid; ask for the attachment's `url` again (下载地址无效). */
export class AttachmentLinkError extends QinxueError<'ATTACHMENT_LINK'> {}

/** The file is larger than `extensions.mostBytes`; nothing of it was kept (附件过大). */
export class AttachmentTooLargeError extends QinxueError<'ATTACHMENT_TOO_LARGE'> {}

/** Files of this type are not taken, or the content is not what the name and `content-type` say (附件类型不符). */
export class AttachmentTypeError extends QinxueError<'ATTACHMENT_TYPE'> {}

/** An argument breaks a rule; the message names the argument and the rule (参数不合规则). */
export class BadInputError extends QinxueError<'BAD_INPUT'> {}

/** The HTTP request is not a GraphQL request (请求格式不正确). */
export class BadRequestError extends QinxueError<'BAD_REQUEST'> {}

/** A variable does not fit its type (变量类型不符). */
export class BadUserInputError extends QinxueError<'BAD_USER_INPUT'> {}

/** The row was changed meanwhile, or a unique value is taken (`extensions.fields` names it); read again and retry (数据冲突). */
export class ConflictError extends QinxueError<'CONFLICT'> {}

/** The database has no room left on its disk; nothing was changed. Its administrator has to make room (数据库空间不足). */
export class DatabaseFullError extends QinxueError<'DATABASE_FULL'> {}

/** The database does not answer, or takes no changes; nothing was changed, retry with the same key (数据库不可用). */
export class DatabaseUnavailableError extends QinxueError<'DATABASE_UNAVAILABLE'> {}

/** The database was stopped at the deadline for one operation; ask for a shorter period or fewer units (超出时限). */
export class DeadlineExceededError extends QinxueError<'DEADLINE_EXCEEDED'> {}

/** To all but analysts the server answers only the documents in `TRUSTED_DOCUMENTS` (文档未登记). */
export class DocumentNotTrustedError extends QinxueError<'DOCUMENT_NOT_TRUSTED'> {}

/** The server has no document of this `documentId`; send its text as `query` (文档编号未知). */
export class DocumentUnknownError extends QinxueError<'DOCUMENT_UNKNOWN'> {}

/** The caller lacks a permission (`extensions.permission`) in that unit (无权限). */
export class ForbiddenError extends QinxueError<'FORBIDDEN'> {}

/** The document is not GraphQL; the message gives the place (文档语法错误). */
export class GraphqlParseFailedError extends QinxueError<'GRAPHQL_PARSE_FAILED'> {}

/** The document does not fit the unit's graph (文档与图不符). */
export class GraphqlValidationFailedError extends QinxueError<'GRAPHQL_VALIDATION_FAILED'> {}

/** The key was used with another body; make a new key (幂等键已被使用). */
export class IdempotencyKeyReusedError extends QinxueError<'IDEMPOTENCY_KEY_REUSED'> {}

/** The sign-in service's keys cannot be fetched, so a new token cannot be checked; retry in a moment (身份提供方不可用). */
export class IdentityProviderUnavailableError extends QinxueError<'IDENTITY_PROVIDER_UNAVAILABLE'> {}

/** A defect; report `extensions.requestId`. Nothing was changed (内部错误). */
export class InternalError extends QinxueError<'INTERNAL'> {}

/** The file was refused whole; `extensions.problems` lists row and column (文件有误). */
export class InvalidFileError extends QinxueError<'INVALID_FILE'> {}

/** The command is not possible in this status (`command`, `from`, `to`); `allowedCommands` are (to `allowed`) (状态不允许). */
export class InvalidTransitionError extends QinxueError<'INVALID_TRANSITION'> {}

/** One cannot say so oneself; the message tells who or what can (`evidence`) (须有依据). */
export class NeedsEvidenceError extends QinxueError<'NEEDS_EVIDENCE'> {}

/** It is not for this person; the message says for whom it is (`rule`, `ruleZh`) (不符合条件). */
export class NotEligibleError extends QinxueError<'NOT_ELIGIBLE'> {}

/** No such row, or none that the caller may see (记录不存在). */
export class NotFoundError extends QinxueError<'NOT_FOUND'> {}

/** All seats are taken, and there is no waiting list (名额已满). */
export class NoSeatLeftError extends QinxueError<'NO_SEAT_LEFT'> {}

/** The connection broke while the change was being committed; whether it happened is not known. Send the same request with the same key: it happens once (提交结果未知). */
export class OutcomeUnknownError extends QinxueError<'OUTCOME_UNKNOWN'> {}

/** Results of that day are published or settled; give `extensions.firstOpenDay` or a later day, at most today (期间已关账). */
export class PeriodClosedError extends QinxueError<'PERIOD_CLOSED'> {}

/** A unit above has locked this plugin; ask its administrator (插件已锁定). */
export class PluginLockedError extends QinxueError<'PLUGIN_LOCKED'> {}

/** The unit has not switched this plugin on (`extensions.plugin`) (插件未启用). */
export class PluginNotEnabledError extends QinxueError<'PLUGIN_NOT_ENABLED'> {}

/** An enabled plugin requires this one; switch that off first (插件被依赖). */
export class PluginRequiredError extends QinxueError<'PLUGIN_REQUIRED'> {}

/** The plugin is read-only in this unit (`extensions.plugin`) (插件只读). */
export class PluginSuspendedError extends QinxueError<'PLUGIN_SUSPENDED'> {}

/** The operation may return more objects than the caller's limit; ask for fewer (查询代价过高). */
export class QueryTooCostlyError extends QinxueError<'QUERY_TOO_COSTLY'> {}

/** The document exceeds a structural limit; split it (查询过大). */
export class QueryTooLargeError extends QinxueError<'QUERY_TOO_LARGE'> {}

/** Too many attempts; wait for `extensions.retryAfter` seconds (请求过于频繁). */
export class RateLimitedError extends QinxueError<'RATE_LIMITED'> {}

/** This process is stopping; retry, another one answers (服务正在停止). */
export class ShuttingDownError extends QinxueError<'SHUTTING_DOWN'> {}

/** Others were changing the same rows again and again; nothing was changed, retry with the same key (请重试). */
export class TryAgainError extends QinxueError<'TRY_AGAIN'> {}

/** No valid token; sign in with `sessionCreate` and send it as Bearer (未登录). */
export class UnauthenticatedError extends QinxueError<'UNAUTHENTICATED'> {}

/** A unit cannot be moved below itself or below a unit that is below it (单位层级成环). */
export class UnitCycleError extends QinxueError<'UNIT_CYCLE'> {}

/** The `x-unit` header names no unit that the caller can see (单位不存在). */
export class UnitNotFoundError extends QinxueError<'UNIT_NOT_FOUND'> {}

/** The class of each code. */
export const errorClasses = {
  ATTACHMENTS_UNAVAILABLE: AttachmentsUnavailableError,
  ATTACHMENT_LINK: AttachmentLinkError,
  ATTACHMENT_TOO_LARGE: AttachmentTooLargeError,
  ATTACHMENT_TYPE: AttachmentTypeError,
  BAD_INPUT: BadInputError,
  BAD_REQUEST: BadRequestError,
  BAD_USER_INPUT: BadUserInputError,
  CONFLICT: ConflictError,
  DATABASE_FULL: DatabaseFullError,
  DATABASE_UNAVAILABLE: DatabaseUnavailableError,
  DEADLINE_EXCEEDED: DeadlineExceededError,
  DOCUMENT_NOT_TRUSTED: DocumentNotTrustedError,
  DOCUMENT_UNKNOWN: DocumentUnknownError,
  FORBIDDEN: ForbiddenError,
  GRAPHQL_PARSE_FAILED: GraphqlParseFailedError,
  GRAPHQL_VALIDATION_FAILED: GraphqlValidationFailedError,
  IDEMPOTENCY_KEY_REUSED: IdempotencyKeyReusedError,
  IDENTITY_PROVIDER_UNAVAILABLE: IdentityProviderUnavailableError,
  INTERNAL: InternalError,
  INVALID_FILE: InvalidFileError,
  INVALID_TRANSITION: InvalidTransitionError,
  NEEDS_EVIDENCE: NeedsEvidenceError,
  NOT_ELIGIBLE: NotEligibleError,
  NOT_FOUND: NotFoundError,
  NO_SEAT_LEFT: NoSeatLeftError,
  OUTCOME_UNKNOWN: OutcomeUnknownError,
  PERIOD_CLOSED: PeriodClosedError,
  PLUGIN_LOCKED: PluginLockedError,
  PLUGIN_NOT_ENABLED: PluginNotEnabledError,
  PLUGIN_REQUIRED: PluginRequiredError,
  PLUGIN_SUSPENDED: PluginSuspendedError,
  QUERY_TOO_COSTLY: QueryTooCostlyError,
  QUERY_TOO_LARGE: QueryTooLargeError,
  RATE_LIMITED: RateLimitedError,
  SHUTTING_DOWN: ShuttingDownError,
  TRY_AGAIN: TryAgainError,
  UNAUTHENTICATED: UnauthenticatedError,
  UNIT_CYCLE: UnitCycleError,
  UNIT_NOT_FOUND: UnitNotFoundError,
} as const;
