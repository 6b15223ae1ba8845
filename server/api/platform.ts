/** What the plugin that brings units and people takes of the kernel beyond what every plugin has. No other imports it. */

export { readRows } from '../csv/csv.ts';
export { FileProblemResolver } from '../csv/file-problem.ts';
export { matchTitles } from '../csv/header.ts';
export { readTable } from '../csv/table.ts';
export { blaming } from '../kernel/base/culprit.ts';
export { BootError, type ErrorCode, errorCodes } from '../kernel/base/errors.ts';
export { newId } from '../kernel/base/id.ts';
export { CODE_LENGTH, type CodeFault, codeFault, identityFault } from '../kernel/base/text/code.ts';
export { personName, plainText } from '../kernel/base/text/plain-text.ts';
export type { Rules } from '../kernel/contract/access.ts';
export type { Directory, DirectoryUnit } from '../kernel/contract/directory/directory.ts';
export type { PluginMode, PluginState, SettingRow } from '../kernel/contract/directory/switchboard.ts';
export { isExposed } from '../kernel/contract/installation/installation.ts';
export { requirements } from '../kernel/contract/installation/order.ts';
export { linksOf } from '../kernel/contract/link.ts';
export { type Measurement, measurement, metricDigits, toldParts } from '../kernel/contract/metric.ts';
export type { Change } from '../kernel/contract/new-row.ts';
export { defaultRoles } from '../kernel/contract/permission.ts';
export type { Authenticator, Platform, Recognised, RunningPlatform } from '../kernel/contract/platform.ts';
export type { Services } from '../kernel/contract/services.ts';
export type { Identity, ScopedToken } from '../kernel/contract/viewer.ts';
export { WritesNothing } from '../kernel/contract/writes-nothing.ts';
export type { Database, RawRow, Session } from '../kernel/data/database.ts';
export { insertSql, insertsSql } from '../kernel/data/insert.ts';
export { count, own, select, selectSql } from '../kernel/data/select.ts';
export { always, join, raw } from '../kernel/data/sql.ts';
export { tableOf } from '../kernel/data/table.ts';
export { instantOf } from '../kernel/data/value.ts';
export type { Reads } from '../kernel/execution/limits/reads.ts';
export type { ContextOf } from '../kernel/http/context-of.ts';
export { fileOf, takeFiles } from '../kernel/http/file-body.ts';
export { readIdempotencyKey } from '../kernel/http/graphql-request.ts';
export { httpError } from '../kernel/http/send-error.ts';
export { forAnalysis } from '../kernel/request/analysis.ts';
export { HIDDEN, isHidden } from '../kernel/request/audit/audited.ts';
export { GENESIS, hashOf } from '../kernel/request/audit/chain.ts';
export { readDirectory } from '../kernel/request/directory/read-directory.ts';
export {
  Claimed,
  claim,
  type IdempotentRequest,
  idempotentRequest,
  recall,
  remember,
} from '../kernel/request/idempotency.ts';
export { platformContext, servicesOf } from '../kernel/request/inside.ts';
export { readPage } from '../kernel/request/read-page.ts';
export { notSignedIn } from '../kernel/request/refusals.ts';
export { boundsOf } from '../kernel/schema/quantity/in-unit.ts';
export type { Round } from '../kernel/workers/hourly.ts';
