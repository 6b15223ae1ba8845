import { field, fields, LocalDate as GraphQLLocalDate, ID, InputType, Int, optional } from 'qinxue/plugin';
import { MembershipKind } from './membership.ts';

@InputType({ description: 'A place in a unit (岗位信息).' })
export class PlacementInput extends fields({
  unit: field(ID, 'Id or code of the unit (单位).'),
  post: optional(String, 'The post (岗位).'),
  jobType: optional(String, 'The trade; a transfer keeps it where it is left out (工种).'),
  jobLevel: optional(String, 'The level of skill; a transfer keeps it where it is left out (技能等级).'),
  frontline: optional(Boolean, 'Works at the front line; a transfer keeps it where it is left out (一线).'),
  leader: optional(Boolean, 'Leads the unit (负责人).'),
}) {}

@InputType({ description: 'A further membership (新任职).' })
export class MembershipBeginInput extends fields({
  member: field(ID, 'Who (职工).'),
  kind: field(MembershipKind, 'Of which kind (类别).'),
  from: field(GraphQLLocalDate, 'The first day (开始日期).'),
  to: optional(GraphQLLocalDate, 'The last day, if it is known (结束日期).'),
  placement: field(PlacementInput, 'Where and as what (岗位信息).'),
}) {}

@InputType({ description: 'The end of a membership (结束任职).' })
export class MembershipEndInput extends fields({
  membership: field(ID, 'The membership (任职).'),
  version: field(Int, 'The version that was read (版本).'),
  on: field(
    GraphQLLocalDate,
    'The last day; of one that begins today or later, the day before its first takes it back whole (结束日期).',
  ),
}) {}

@InputType({ description: 'Another primary unit (调动).' })
export class MemberTransferInput extends fields({
  member: field(ID, 'Who (职工).'),
  from: field(
    GraphQLLocalDate,
    'The first day there; the present primary membership ends the day before. One that begins on this very day is put right instead (调动日期).',
  ),
  placement: field(PlacementInput, 'Where and as what (岗位信息).'),
}) {}
