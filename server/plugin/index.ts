/** Everything that a plugin needs, inside this repository or outside: import from `qinxue/plugin` alone. */

export {
  GraphQLDateTime as DateTime,
  GraphQLLocalDate as LocalDate,
  GraphQLNonNegativeInt as NonNegativeInt,
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
export { Column, Entity, ForeignKey, Index, type Relation } from 'typeorm';
export { and, name, never, or, type Sql, sql } from '../data/sql.ts';
export { Stored } from '../data/stored.ts';
export type { EntityClass } from '../data/table.ts';
export type { Where } from '../data/where.ts';
export { badInput, conflict, notFound, QinxueError } from '../errors.ts';
export { type ConnectionClass, connection } from '../graph/connection.ts';
export { pagesBy, rowById } from '../graph/loaders.ts';
export type { Page, PageArgs } from '../graph/page.ts';
export { findUnit } from '../organisation/find-unit.ts';
export { organisation } from '../organisation/index.ts';
export { Member, MemberConnection } from '../organisation/member.ts';
export { Unit, UnitConnection } from '../organisation/unit.ts';
export type { NewRow, Scope } from '../request/scope.ts';
export type { Viewer } from '../request/viewer.ts';
export { type Access, open, partOf, personal, type RowOf, reached, rule, shared } from './access.ts';
export { Allow } from './allow.ts';
export { definePlugin, type Plugin, type Router } from './define-plugin.ts';
export { type Event, event, on, type Reaction } from './event.ts';
export { BelongsTo, HasMany } from './link.ts';
export { type Loader, loader } from './loader.ts';
export { type Metric, metric, type Period } from './metric.ts';
export { type Migration, migration } from './migration.ts';
export { type DefaultRole, type Permission, permission } from './permission.ts';
export { type Text, text } from './text.ts';
