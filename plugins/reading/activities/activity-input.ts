import { Field, ID, InputType, Int, LocalDate } from 'qinxue/plugin';
import { AudienceInput } from '../../organisation/index.ts';
import { ReadingDeliverableInput } from './deliverable.ts';

@InputType({ description: 'A book of an activity (活动书目).' })
export class ActivityBookInput {
  @Field(() => ID, { description: 'The book (作品).' })
  work!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Everyone who takes part reads it; nobody has to where left out (必读).',
  })
  required?: boolean | null;
}

@InputType({ description: 'A new reading activity (新建读书活动).' })
export class ReadingActivityCreateInput {
  @Field(() => ID, { description: 'Id or code of the unit that organises it (组织单位).' })
  unit!: string;

  @Field(() => String, { description: 'The title (活动名称).' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is about (主题).' })
  theme?: string | null;

  @Field(() => AudienceInput, {
    nullable: true,
    description:
      'For whom it is, among the people of the unit and below; for all where left out or `{ all: [] }`; null is refused (适用人员).',
  })
  audience?: AudienceInput | null;

  @Field(() => LocalDate, { description: 'The first day (开始日期).' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'The last day (结束日期).' })
  endsOn!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'A book counts as read from this level on: 0 declared, 1 approved note, 3 verified; 1 where left out (证据等级).',
  })
  evidenceLevel?: number | null;

  @Field(() => [ActivityBookInput], {
    nullable: true,
    description: 'The books in order, at most 200; any book where left out or empty; null is refused (书目).',
  })
  books?: ActivityBookInput[] | null;

  @Field(() => [ReadingDeliverableInput], { nullable: true, description: 'What everyone hands in (成果要求).' })
  deliverables?: ReadingDeliverableInput[] | null;
}

@InputType({ description: 'What changes of a reading activity; what is left out stays (读书活动变更内容).' })
export class ReadingActivityChanges {
  @Field(() => String, { nullable: true, description: 'The title (活动名称).' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about; null takes it away (主题).' })
  theme?: string | null;

  @Field(() => AudienceInput, {
    nullable: true,
    description: 'For whom it is; `{ all: [] }` for all, null is refused (适用人员).',
  })
  audience?: AudienceInput | null;

  @Field(() => LocalDate, { nullable: true, description: 'The first day (开始日期).' })
  startsOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day (结束日期).' })
  endsOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The level of evidence from which a book counts: 0, 1 or 3 (证据等级).',
  })
  evidenceLevel?: number | null;

  @Field(() => [ActivityBookInput], { nullable: true, description: 'The books, in place of what it has (书目).' })
  books?: ActivityBookInput[] | null;

  @Field(() => [ReadingDeliverableInput], {
    nullable: true,
    description: 'What everyone hands in, in place of what it has (成果要求).',
  })
  deliverables?: ReadingDeliverableInput[] | null;
}

@InputType({ description: 'A change of a reading activity that is a draft (读书活动变更).' })
export class ReadingActivityUpdateInput {
  @Field(() => ID, { description: 'The activity (读书活动).' })
  readingActivity!: string;

  @Field(() => Int, { description: 'The version of the row that was read (版本).' })
  version!: number;

  @Field(() => ReadingActivityChanges, { description: 'What changes (变更内容).' })
  changes!: ReadingActivityChanges;
}

@InputType({ description: 'A reading activity that a command is about (读书活动).' })
export class ReadingActivityInput {
  @Field(() => ID, { description: 'The activity (读书活动).' })
  readingActivity!: string;
}

@InputType({ description: 'A later last day of a reading activity (延长读书活动).' })
export class ReadingActivityProlongInput {
  @Field(() => ID, { description: 'The activity, before its results are told (读书活动).' })
  readingActivity!: string;

  @Field(() => LocalDate, { description: 'The new last day, today or later and after the one it has (结束日期).' })
  endsOn!: string;

  @Field(() => String, { description: 'Why; everyone who sees the activity reads it (原因).' })
  reason!: string;
}

@InputType({ description: 'A reading activity that is called off, or whose results are taken back (取消或撤回).' })
export class ReadingActivityReasonInput {
  @Field(() => ID, { description: 'The activity (读书活动).' })
  readingActivity!: string;

  @Field(() => String, { description: 'Why; everyone who sees the activity reads it (原因).' })
  reason!: string;
}
