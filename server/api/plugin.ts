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
export { importFields, importReport, importReportFields } from '../csv/file-import.ts';
export { FileProblem } from '../csv/file-problem.ts';
export { firstOf, firstProblems, invalidFile, isRefused, SHOWN_PROBLEMS } from '../csv/invalid-file.ts';
export { type Problem, Problems, Refusal, refusalsOf } from '../csv/problem.ts';
export { type ToldProblem, toldProblem, toldReport } from '../csv/told-problem.ts';
export { digestOf } from '../kernel/base/digest.ts';
export { badInput, conflict, invalidTransition, notFound, QinxueError } from '../kernel/base/errors.ts';
export { groupBy } from '../kernel/base/group-by.ts';
export { type Language, languageOf } from '../kernel/base/language.ts';
export { OneOf } from '../kernel/base/one-of.ts';
export { byCode, codeText } from '../kernel/base/text/code.ts';
export { type Text, text } from '../kernel/base/text.ts';
export {
  type Access,
  childOf,
  custom,
  ofPerson,
  ofUnit,
  publicToSignedIn,
  withinPermission,
} from '../kernel/contract/access.ts';
export { Allow } from '../kernel/contract/allow.ts';
export { type AnnouncedOptions, announced, draftOf, ofManaged } from '../kernel/contract/announced.ts';
export { Attribute, type AttributeOptions } from '../kernel/contract/attribute.ts';
export { Attribution } from '../kernel/contract/attribution.ts';
export type { ConnectionClass } from '../kernel/contract/connection-class.ts';
export type { Context, Loader } from '../kernel/contract/context.ts';
export {
  definePlugin,
  type HeldSeat,
  type Plugin,
  type RouteHandler,
  type Router,
  type UploadHandler,
} from '../kernel/contract/define-plugin.ts';
export { type Event, event } from '../kernel/contract/event.ts';
export { type Example, example } from '../kernel/contract/example.ts';
export { API_VERSION } from '../kernel/contract/installation/compatibility.ts';
export { type Lifecycle, lifecycle, nextOf, possibleFrom, type TransitionEvent } from '../kernel/contract/lifecycle.ts';
export { BelongsTo, HasMany } from '../kernel/contract/link.ts';
export { Live } from '../kernel/contract/live.ts';
export { loader } from '../kernel/contract/loader.ts';
export { type Measure, type Metric, type MetricUnit, metric, type Period } from '../kernel/contract/metric.ts';
export type { NewRow } from '../kernel/contract/new-row.ts';
export type { Page } from '../kernel/contract/page.ts';
export type { PageArgs } from '../kernel/contract/page-args.ts';
export { type DefaultRole, type Permission, permission } from '../kernel/contract/permission.ts';
export { type PluginRef, pluginRef } from '../kernel/contract/plugin-ref.ts';
export { type LaterReaction, on, onWithin, type Reaction, type WithinReaction } from '../kernel/contract/reaction.ts';
export { Reference, type ReferenceOptions } from '../kernel/contract/reference.ts';
export type { RowOf } from '../kernel/contract/row-of.ts';
export type { Viewer } from '../kernel/contract/viewer.ts';
export { Code } from '../kernel/data/code-column.ts';
export { codesInOneForm } from '../kernel/data/code-steps.ts';
export { Column, Entity, ForeignKey, Index } from '../kernel/data/decorators.ts';
export type { EntityClass } from '../kernel/data/entity-class.ts';
export {
  type CodeStep,
  type Migration,
  type MigrationContext,
  type MigrationStep,
  migration,
} from '../kernel/data/migration.ts';
export { namesInOneForm } from '../kernel/data/name-steps.ts';
export { PersonName } from '../kernel/data/person-name-column.ts';
export { SortKey } from '../kernel/data/sort-key-column.ts';
export { sortKeySteps } from '../kernel/data/sort-key-steps.ts';
export { and, name, never, or, type Sql, sql } from '../kernel/data/sql.ts';
export { Stored } from '../kernel/data/stored.ts';
export { OneForm, type TextForm } from '../kernel/data/text-form.ts';
export type { Where } from '../kernel/data/where.ts';
export { childrenLoader } from '../kernel/request/children-loader.ts';
export { byIdLoader, pagesBy } from '../kernel/request/loaders.ts';
export { assertMayIn, assertVersion, lockManaged } from '../kernel/request/lock-managed.ts';
export { lockedRow, lockRow, standingRow } from '../kernel/request/locked-row.ts';
export { nounOf } from '../kernel/request/noun.ts';
export { precompute } from '../kernel/request/precompute.ts';
export { connection } from '../kernel/schema/connection.ts';
export { enumType } from '../kernel/schema/enum-type.ts';
export { type FieldOf, field, fields, nullable, optional, type ValueOf } from '../kernel/schema/fields.ts';
export {
  lifecycleMutation,
  mutationOf,
  type Operation,
  type OperationOptions,
  operations,
  pageQuery,
  rowQuery,
} from '../kernel/schema/operations.ts';
export { InUnit } from '../kernel/schema/quantity/in-unit.ts';
export { Decimal, Hours, Money, Percent, Score } from '../kernel/schema/quantity/quantities.ts';
export { type Quantity, type QuantityDefinition, quantity } from '../kernel/schema/quantity/quantity.ts';
