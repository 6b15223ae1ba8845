import { Field, field, fields, ID, InputType, Int, optional, Score } from 'qinxue/plugin';
import { DeliverableKind } from '../activities/deliverable-kind.ts';
import { NoteVisibility } from './note-status.ts';

@InputType({ description: 'A new note (新建笔记).' })
export class ReadingNoteCreateInput extends fields({
  readThrough: optional(
    ID,
    'The reading of your own that it is on; a note on none counts for no book and no activity (阅读记录).',
  ),
  kind: optional(DeliverableKind, 'What it is; NOTE where left out (类别).'),
  title: field(String, 'The title (标题).'),
  body: field(String, 'The text, at most 20,000 characters (正文).'),
  visibility: optional(NoteVisibility, 'Whom it is meant for; PRIVATE where left out (可见范围).'),
}) {}

@InputType({ description: 'What changes of a note; what is left out stays (笔记变更内容).' })
export class ReadingNoteChanges extends fields({
  kind: optional(DeliverableKind, 'What it is (类别).'),
  title: optional(String, 'The title (标题).'),
  body: optional(String, 'The text (正文).'),
  visibility: optional(NoteVisibility, 'Whom it is meant for (可见范围).'),
}) {}

@InputType({ description: 'A change of a note that is a draft or was returned (修改笔记).' })
export class ReadingNoteUpdateInput extends fields({
  readingNote: field(ID, 'The note (笔记).'),
  version: field(Int, 'The version of the row that was read (版本).'),
  changes: field(ReadingNoteChanges, 'What changes (变更内容).'),
}) {}

@InputType({ description: 'A note that a command is about (笔记).' })
export class ReadingNoteInput extends fields({
  readingNote: field(ID, 'The note (笔记).'),
}) {}

@InputType({ description: 'A reviewer says yes (通过笔记).' })
export class ReadingNoteApproveInput {
  @Field(() => ID, { description: 'The note (笔记).' })
  readingNote!: string;

  @Field(() => Score, {
    nullable: true,
    description: 'A score from 0 to 100 points (得分).',
  })
  score?: number | null;

  @Field(() => String, { nullable: true, description: 'What you say to it (审核意见).' })
  remark?: string | null;
}

@InputType({ description: 'A reviewer sends it back (退回笔记).' })
export class ReadingNoteReturnInput extends fields({
  readingNote: field(ID, 'The note (笔记).'),
  remark: field(String, 'What is to be done (审核意见).'),
}) {}
