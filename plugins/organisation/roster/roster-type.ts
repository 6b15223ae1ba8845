import { Field, LocalDate as GraphQLLocalDate, InputType, Int, ObjectType, registerEnumType } from 'qinxue/plugin';
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
export class RosterImportInput {
  @Field(() => RosterKindEnum, {
    nullable: true,
    description: 'What it lists; empty to tell by its column titles (名册类别).',
  })
  kind?: RosterKind;

  @Field(() => String, {
    nullable: true,
    description: 'The bytes of the file in base64, as Excel saved it: UTF-8, UTF-16 or GB18030 (文件内容,base64).',
  })
  content?: string;

  @Field(() => String, { nullable: true, description: 'The file as text (文件文本).' })
  text?: string;

  @Field(() => Boolean, { description: 'Only report what it would do (试运行).' })
  dryRun!: boolean;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'The day from which units hang where the file says; today where it is empty, earlier as long as nothing is published for that day (调整日期).',
  })
  on?: string | null;
}

@ObjectType('RosterCounts', { description: 'Numbers of rows, by table (各表行数).' })
export class RosterCountsType implements RosterCounts {
  @Field(() => Int, { description: 'Units (单位).' })
  units!: number;

  @Field(() => Int, { description: 'Members (职工).' })
  members!: number;

  @Field(() => Int, { description: 'Memberships (任职).' })
  memberships!: number;
}

@ObjectType('RosterReport', { description: 'What a roster file has done, or would do (导入报告).' })
export class RosterReportType {
  @Field(() => Boolean, { description: 'Nothing was changed, it was a trial (试运行).' })
  dryRun!: boolean;

  @Field(() => RosterKindEnum, { nullable: true, description: 'What the file lists (名册类别).' })
  kind!: RosterReport['kind'];

  @Field(() => String, { nullable: true, description: 'The encoding that it was read in (编码).' })
  encoding!: RosterReport['encoding'];

  @Field(() => RosterCountsType, { description: 'New rows (新增).' })
  created!: RosterCounts;

  @Field(() => RosterCountsType, { description: 'Changed rows (修改).' })
  updated!: RosterCounts;

  @Field(() => Int, { description: 'Memberships ended because another begins or the member left (结束的任职).' })
  closed!: number;

  @Field(() => Int, { description: 'Rows of the file that change nothing (未变行数).' })
  unchanged!: number;

  @Field(() => Int, { description: 'How many problems there are; only in a trial more than none (问题数).' })
  problemCount!: number;

  @Field(() => Int, { description: 'How many cells and columns were read otherwise than they stand there (提示数).' })
  noticeCount!: number;
}
