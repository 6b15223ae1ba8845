import { field, fields, ID, InputType, Int, LocalDate, optional } from 'qinxue/plugin';
import { AudienceInput } from '../../organisation/index.ts';
import { ReadingDeliverableInput } from './deliverable.ts';

@InputType({ description: 'A book of an activity (活动书目).' })
export class ActivityBookInput extends fields({
  work: field(ID, 'The book (作品).'),
  required: optional(Boolean, 'Everyone who takes part reads it; nobody has to where left out (必读).'),
}) {}

@InputType({ description: 'A new reading activity (新建读书活动).' })
export class ReadingActivityCreateInput extends fields({
  unit: field(ID, 'Id or code of the unit that organises it (组织单位).'),
  title: field(String, 'The title (活动名称).'),
  theme: optional(String, 'What it is about (主题).'),
  audience: optional(
    AudienceInput,
    'For whom it is, among the people of the unit and below; for all where left out or `{ all: [] }`; null is refused (适用人员).',
  ),
  startsOn: field(LocalDate, 'The first day (开始日期).'),
  endsOn: field(LocalDate, 'The last day (结束日期).'),
  evidenceLevel: optional(
    Int,
    'A book counts as read from this level on: 0 declared, 1 approved note, 3 verified; 1 where left out (证据等级).',
  ),
  books: optional(
    [ActivityBookInput],
    'The books in order, at most 200; any book where left out or empty; null is refused (书目).',
  ),
  deliverables: optional([ReadingDeliverableInput], 'What everyone hands in (成果要求).'),
}) {}

@InputType({ description: 'What changes of a reading activity; what is left out stays (读书活动变更内容).' })
export class ReadingActivityChanges extends fields({
  title: optional(String, 'The title (活动名称).'),
  theme: optional(String, 'What it is about; null takes it away (主题).'),
  audience: optional(AudienceInput, 'For whom it is; `{ all: [] }` for all, null is refused (适用人员).'),
  startsOn: optional(LocalDate, 'The first day (开始日期).'),
  endsOn: optional(LocalDate, 'The last day (结束日期).'),
  evidenceLevel: optional(Int, 'The level of evidence from which a book counts: 0, 1 or 3 (证据等级).'),
  books: optional([ActivityBookInput], 'The books, in place of what it has (书目).'),
  deliverables: optional([ReadingDeliverableInput], 'What everyone hands in, in place of what it has (成果要求).'),
}) {}

@InputType({ description: 'A change of a reading activity that is a draft (读书活动变更).' })
export class ReadingActivityUpdateInput extends fields({
  readingActivity: field(ID, 'The activity (读书活动).'),
  version: field(Int, 'The version of the row that was read (版本).'),
  changes: field(ReadingActivityChanges, 'What changes (变更内容).'),
}) {}

@InputType({ description: 'A reading activity that a command is about (读书活动).' })
export class ReadingActivityInput extends fields({
  readingActivity: field(ID, 'The activity (读书活动).'),
}) {}

@InputType({ description: 'A later last day of a reading activity (延长读书活动).' })
export class ReadingActivityProlongInput extends fields({
  readingActivity: field(ID, 'The activity, before its results are told (读书活动).'),
  endsOn: field(LocalDate, 'The new last day, today or later and after the one it has (结束日期).'),
  reason: field(String, 'Why; everyone who sees the activity reads it (原因).'),
}) {}

@InputType({ description: 'A reading activity that is called off, or whose results are taken back (取消或撤回).' })
export class ReadingActivityReasonInput extends fields({
  readingActivity: field(ID, 'The activity (读书活动).'),
  reason: field(String, 'Why; everyone who sees the activity reads it (原因).'),
}) {}
