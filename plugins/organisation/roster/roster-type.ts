import {
  Field,
  field,
  fields,
  LocalDate as GraphQLLocalDate,
  InputType,
  Int,
  importFields,
  importReportFields,
  ObjectType,
  optional,
  registerEnumType,
} from 'qinxue/plugin';
import type { RosterKind } from './read-roster.ts';
import type { RosterCounts, RosterReport } from './report.ts';

export const RosterKindEnum = { UNITS: 'units', MEMBERS: 'members', MEMBERSHIPS: 'memberships' } as const;

registerEnumType(RosterKindEnum, {
  name: 'RosterKind',
  description: 'What a roster file lists (名册类别).',
  valuesConfig: {
    UNITS: { description: 'Units and their places in the tree (单位).' },
    MEMBERS: { description: 'People, with their primary unit (职工).' },
    MEMBERSHIPS: { description: 'Who is in which unit, from when to when (任职).' },
  },
});

@InputType({ description: 'A roster file; give its content in one of the two ways (名册导入).' })
export class RosterImportInput extends fields({
  ...importFields,
  on: optional(
    GraphQLLocalDate,
    'The day from which units hang where the file says; today where it is empty, earlier as long as nothing is published for that day (调整日期).',
  ),
}) {
  @Field(() => RosterKindEnum, {
    nullable: true,
    description: 'What it lists; empty to tell by its column titles (名册类别).',
  })
  kind?: RosterKind;
}

@ObjectType('RosterCounts', { description: 'Numbers of rows, by table (各表行数).' })
export class RosterCountsType
  extends fields({
    units: field(Int, 'Units (单位).'),
    members: field(Int, 'Members (职工).'),
    memberships: field(Int, 'Memberships (任职).'),
  })
  implements RosterCounts {}

@ObjectType('RosterReport', { description: 'What a roster file has done, or would do (导入报告).' })
export class RosterReportType extends fields({
  ...importReportFields,
  closed: field(Int, 'Memberships ended because another begins or the member left (结束的任职).'),
}) {
  @Field(() => RosterKindEnum, { nullable: true, description: 'What the file lists (名册类别).' })
  kind!: RosterReport['kind'];

  @Field(() => String, { nullable: true, description: 'The encoding that it was read in (编码).' })
  encoding!: RosterReport['encoding'];

  @Field(() => RosterCountsType, { description: 'New rows (新增).' })
  created!: RosterCounts;

  @Field(() => RosterCountsType, { description: 'Changed rows (修改).' })
  updated!: RosterCounts;
}
