/** Everything that a plugin needs, inside this repository or outside: import from `qinxue/plugin` alone. */

export { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsString, Length, Max, Min } from 'class-validator';
export {
  GraphQLDateTime as DateTime,
  GraphQLLocalDate as LocalDate,
  GraphQLNonNegativeInt as NonNegativeInt,
  GraphQLSafeInt as SafeInt,
} from 'graphql-scalars';
export {
  Arg,
  Args,
  ArgsType,
  Ctx,
  createUnionType,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  InterfaceType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
export type { Relation } from 'typeorm';
export { apportion, WHOLE } from '../arithmetic/basis-points.ts';
export { divideRounded, multiplyDivide } from '../arithmetic/division.ts';
export {
  type Fraction,
  fraction,
  isBelow,
  least,
  minus,
  over,
  plus,
  rounded,
  sum,
  times,
  within,
  zero,
} from '../arithmetic/fraction.ts';
export { type Ranked, rankBy } from '../arithmetic/ranking.ts';
export { mean, median, SCORE } from '../arithmetic/score.ts';
export {
  type CellParser,
  choice,
  identifier,
  list,
  localDate,
  nameText,
  shortText,
  wholeNumber,
  yesNo,
} from '../csv/cell.ts';
export { type ColumnSpec, type CsvResult, type CsvRow, readCsv } from '../csv/csv.ts';
export type { Encoding } from '../csv/decode.ts';
export { fileBytes } from '../csv/file-bytes.ts';
export { FileProblem } from '../csv/file-problem.ts';
export { firstOf, firstProblems, invalidFile, isRefused, SHOWN_PROBLEMS } from '../csv/invalid-file.ts';
export { type Problem, Problems, Refusal, refuser } from '../csv/problem.ts';
export { type ToldProblem, toldProblem, toldReport } from '../csv/told-problem.ts';
export { Code } from '../data/code-column.ts';
export { codesInOneForm } from '../data/code-steps.ts';
export { Column, Entity, ForeignKey, Index } from '../data/decorators.ts';
export { digestOf } from '../data/digest.ts';
export { groupBy } from '../data/group-by.ts';
export { namesInOneForm } from '../data/name-steps.ts';
export { PersonName } from '../data/person-name-column.ts';
export { SortKey } from '../data/sort-key-column.ts';
export { sortKeySteps } from '../data/sort-key-steps.ts';
export { and, name, never, or, type Sql, sql } from '../data/sql.ts';
export { Stored } from '../data/stored.ts';
export type { EntityClass } from '../data/table.ts';
export { OneForm, type TextForm } from '../data/text-form.ts';
export type { Where } from '../data/where.ts';
export { badInput, conflict, invalidTransition, notFound, QinxueError } from '../errors.ts';
export { type ConnectionClass, connection } from '../graph/connection.ts';
export { pagesBy, rowById } from '../graph/loaders.ts';
export { nounOf } from '../graph/noun.ts';
export type { Page, PageArgs } from '../graph/page.ts';
export { partsBy } from '../graph/parts-by.ts';
export { attach, attachAll, type Belonging, detach, detachAll } from '../organisation/attachments/attach.ts';
export { Attachment, AttachmentConnection } from '../organisation/attachments/attachment.ts';
export { type Audience, type AudienceProfile, matchesAudience } from '../organisation/audiences/audience.ts';
export { AudienceInput } from '../organisation/audiences/audience-input.ts';
export { type AudienceOptions, audienceMembers } from '../organisation/audiences/audience-members.ts';
export { audienceOf } from '../organisation/audiences/audience-of.ts';
export { audienceProfile } from '../organisation/audiences/audience-profile.ts';
export { describeAudience } from '../organisation/audiences/audience-words.ts';
export { Body, BodyConnection } from '../organisation/bodies/body.ts';
export { Seat } from '../organisation/bodies/seat.ts';
export {
  type MemberLeft,
  type MemberMoved,
  type MemberReturned,
  memberLeft,
  memberMoved,
  memberReturned,
  type UnitClosed,
  type UnitMoved,
  type UnitOpened,
  unitClosed,
  unitMoved,
  unitOpened,
} from '../organisation/events.ts';
export { organisation } from '../organisation/index.ts';
export { inputCode, inputIdentity, inputPersonName, inputText, optionalText } from '../organisation/input-text.ts';
export { lockedRow, standingRow } from '../organisation/locked-row.ts';
export { Member, MemberConnection } from '../organisation/members/member.ts';
export { Membership } from '../organisation/members/membership.ts';
export { mayReadMetric } from '../organisation/metrics/may-read-metric.ts';
export {
  installedMetric,
  type MeasuredMember,
  type MetricGap,
  type MetricReading,
  measureMembers,
  measureUnits,
} from '../organisation/metrics/metric-reading.ts';
export { viewMembers } from '../organisation/permissions.ts';
export { isOffByOwnChoice } from '../organisation/plugins/own-choice.ts';
export { Attribution } from '../organisation/tree/attribution.ts';
export { dividedByHeads, type Headcount, headcounts } from '../organisation/tree/headcount.ts';
export { below, treeOn, treeToday, unitTree } from '../organisation/tree/tree-sql.ts';
export { findUnit } from '../organisation/units/find-unit.ts';
export { Unit, UnitConnection } from '../organisation/units/unit.ts';
export { beforehand } from '../request/beforehand.ts';
export type { NewRow, Scope } from '../request/scope.ts';
export type { Viewer } from '../request/viewer.ts';
export { byCode, codeText } from '../text/code.ts';
export { type Access, open, partOf, personal, type RowOf, reached, rule, shared } from './access.ts';
export { Allow } from './allow.ts';
export {
  definePlugin,
  type HeldSeat,
  type Plugin,
  type RouteHandler,
  type Router,
  type UploadHandler,
} from './define-plugin.ts';
export { type Event, event, on, onWithin, type Reaction } from './event.ts';
export { type Example, example } from './example.ts';
export { type Language, languageOf } from './language.ts';
export { type Lifecycle, lifecycle, type Moved, nextOf, possibleFrom } from './lifecycle.ts';
export { BelongsTo, HasMany } from './link.ts';
export { Live } from './live.ts';
export { type Loader, loader } from './loader.ts';
export { type Measure, type Metric, metric, type Period } from './metric.ts';
export { type CodeStep, type Migration, type MigrationContext, type MigrationStep, migration } from './migration.ts';
export { OneOf } from './one-of.ts';
export { type DefaultRole, type Permission, permission } from './permission.ts';
export { type Text, text } from './text.ts';
