import { field, fields, LocalDate as GraphQLLocalDate, ID, InputType, Int, optional } from 'qinxue/plugin';
import { UnitKind } from './unit-kind.ts';

@InputType({ description: 'A new unit (新单位).' })
export class UnitCreateInput extends fields({
  parent: field(ID, 'Id or code of the unit above it (上级单位).'),
  code: field(String, 'Unique in the organisation; it stays (单位编码).'),
  name: field(String, 'Its name (名称).'),
  kind: field(UnitKind, 'What it is (类别).'),
  tags: optional([String], 'Free words to find and group units by (标签).'),
  validFrom: optional(GraphQLLocalDate, 'The first day; today where it is empty (启用日期).'),
}) {}

@InputType({ description: 'What changes of a unit; what is left out stays (单位变更内容).' })
export class UnitChanges extends fields({
  name: optional(String, 'Its name (名称).'),
  kind: optional(UnitKind, 'What it is (类别).'),
  tags: optional([String], 'All of its tags (标签).'),
  validTo: optional(GraphQLLocalDate, 'The last day; null opens it again (停用日期).'),
}) {}

@InputType({ description: 'A change of a unit (单位变更).' })
export class UnitUpdateInput extends fields({
  unit: field(ID, 'Id or code (编号或编码).'),
  version: field(Int, 'The version that was read (版本).'),
  changes: field(UnitChanges, 'What changes (变更内容).'),
}) {}

@InputType({ description: 'Another place in the tree (单位调整).' })
export class UnitMoveInput extends fields({
  unit: field(ID, 'Id or code of the unit that moves, with all below it (单位).'),
  version: field(Int, 'The version that was read (版本).'),
  parent: field(ID, 'Id or code of the unit above it from then on (新上级单位).'),
  on: optional(
    GraphQLLocalDate,
    'The first day there; today where it is empty, earlier as long as nothing is published for that day (调整日期).',
  ),
}) {}
