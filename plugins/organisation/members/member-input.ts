import { field, fields, LocalDate as GraphQLLocalDate, ID, InputType, Int, optional } from 'qinxue/plugin';
import { Employment, MemberStatus } from './member.ts';
import { PlacementInput } from './membership-input.ts';

@InputType({ description: 'A new member with the primary unit (新职工).' })
export class MemberCreateInput extends fields({
  employeeNo: field(String, 'Unique in the organisation; it stays (工号).'),
  name: field(String, 'The name (姓名).'),
  employment: field(Employment, 'How employed (用工形式).'),
  hiredOn: optional(GraphQLLocalDate, 'First day of employment (入职日期).'),
  from: optional(GraphQLLocalDate, 'First day in the unit; where it is empty, of employment, else today (到岗日期).'),
  placement: field(PlacementInput, 'The primary unit (主岗).'),
}) {}

@InputType({ description: 'What changes of a member; what is left out stays (职工变更内容).' })
export class MemberChanges extends fields({
  name: optional(String, 'The name (姓名).'),
  employment: optional(Employment, 'How employed (用工形式).'),
  status: optional(MemberStatus, 'LEFT and RETIRED end memberships, roles and seats on `leftOn` (在职状态).'),
  hiredOn: optional(GraphQLLocalDate, 'First day of employment (入职日期).'),
  leftOn: optional(
    GraphQLLocalDate,
    'Last day of employment, with LEFT or RETIRED; today where it is empty (离职日期).',
  ),
}) {}

@InputType({ description: 'A change of a member (职工变更).' })
export class MemberUpdateInput extends fields({
  member: field(ID, 'Who (职工).'),
  version: field(Int, 'The version that was read (版本).'),
  changes: field(MemberChanges, 'What changes (变更内容).'),
}) {}

@InputType({ description: 'The return of someone who had left (重新入职).' })
export class MemberRejoinInput extends fields({
  member: field(ID, 'Who (职工).'),
  version: field(Int, 'The version that was read (版本).'),
  from: field(
    GraphQLLocalDate,
    'The first day back. The day after the last one, in the same unit, the membership goes on as if the leaving had not been; roles and seats are given anew (返岗日期).',
  ),
  placement: field(PlacementInput, 'The primary unit (主岗).'),
}) {}
