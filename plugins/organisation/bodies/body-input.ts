import { field, fields, LocalDate as GraphQLLocalDate, ID, InputType, Int, optional } from 'qinxue/plugin';
import { BodyKind } from './body-kind.ts';
import { SeatKind } from './seat.ts';

@InputType({ description: 'A new body (新机构).' })
export class BodyCreateInput extends fields({
  unit: field(ID, 'Id or code of the unit (单位).'),
  kind: field(BodyKind, 'What it is (类别).'),
  name: field(String, 'Its name (名称).'),
  parent: optional(ID, 'The body above it (上级机构).'),
  establishedOn: optional(GraphQLLocalDate, 'The first day; today where it is empty (成立日期).'),
}) {}

@InputType({ description: 'The end of a body (撤销机构).' })
export class BodyDissolveInput extends fields({
  body: field(ID, 'The body (机构).'),
  version: field(Int, 'The version that was read (版本).'),
  on: field(GraphQLLocalDate, 'The last day (撤销日期).'),
}) {}

@InputType({ description: 'A dissolution that is taken back (恢复机构).' })
export class BodyReopenInput extends fields({
  body: field(ID, 'The body (机构).'),
  version: field(Int, 'The version that was read (版本).'),
}) {}

@InputType({ description: 'A body in place of another (机构更替).' })
export class BodySucceedInput extends fields({
  body: field(ID, 'The body that ends (原机构).'),
  version: field(Int, 'The version that was read (版本).'),
  on: field(GraphQLLocalDate, 'The first day of the new one; the old one ends the day before (更替日期).'),
  name: field(String, 'The name of the new one (新名称).'),
  kind: optional(BodyKind, 'What the new one is, where that changes (类别).'),
  keepSeats: optional(Boolean, 'Whether those who sit in it go on in the new one (席位留任).'),
}) {}

@InputType({ description: 'A new seat (新席位).' })
export class SeatBeginInput extends fields({
  body: field(ID, 'The body (机构).'),
  member: field(ID, 'Who (成员).'),
  seat: field(SeatKind, 'As what (席位类别).'),
  from: optional(GraphQLLocalDate, 'The first day; today where it is empty (开始日期).'),
  to: optional(GraphQLLocalDate, 'The last day, if it is known (结束日期).'),
}) {}

@InputType({ description: 'The end of a seat (结束席位).' })
export class SeatEndInput extends fields({
  seat: field(ID, 'The seat (席位).'),
  version: field(Int, 'The version that was read (版本).'),
  on: field(
    GraphQLLocalDate,
    'The last day; of one that begins today or later, the day before its first takes it back whole (结束日期).',
  ),
}) {}
