import { field, fields, LocalDate as GraphQLLocalDate, ID, InputType, Int, optional } from 'qinxue/plugin';

@InputType({ description: "A role of the organisation's own (新角色)." })
export class RoleCreateInput extends fields({
  code: field(String, 'Unique, like `night-shift-trainer`; it stays (角色编码).'),
  title: field(String, 'Its name (名称).'),
  permissions: field([String], 'The ids of its permissions; you must hold each of them (权限).'),
}) {}

@InputType({ description: 'What changes of a role; what is left out stays (角色变更内容).' })
export class RoleChanges extends fields({
  title: optional(String, 'Its name (名称).'),
  permissions: optional([String], 'All of its permissions (权限).'),
}) {}

@InputType({ description: 'A change of a role (角色变更).' })
export class RoleUpdateInput extends fields({
  role: field(ID, 'Id or code (编号或编码).'),
  version: field(Int, 'The version that was read (版本).'),
  changes: field(RoleChanges, 'What changes (变更内容).'),
}) {}

@InputType({ description: 'A role for a member in a unit and all below it (新授权).' })
export class RoleGrantCreateInput extends fields({
  member: field(ID, 'Who gets it (被授权人).'),
  role: field(ID, 'Id or code of the role (角色).'),
  unit: field(ID, 'Id or code of the unit (单位).'),
  from: optional(GraphQLLocalDate, 'The first day; today where it is empty (开始日期).'),
  to: optional(GraphQLLocalDate, 'The last day, if there is one (结束日期).'),
}) {}

@InputType({ description: 'The end of a role (撤销授权).' })
export class RoleGrantRevokeInput extends fields({
  grant: field(ID, 'The grant (授权).'),
}) {}
