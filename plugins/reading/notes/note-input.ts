import { Field, ID, InputType, Int, Score } from 'qinxue/plugin';
import { DeliverableKind } from '../activities/deliverable-kind.ts';
import { NoteVisibility } from './note-status.ts';

@InputType({ description: 'A new note (新建笔记).' })
export class ReadingNoteCreateInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The reading of your own that it is on; a note on none counts for no book and no activity (阅读记录).',
  })
  readThrough?: string | null;

  @Field(() => DeliverableKind, { nullable: true, description: 'What it is; NOTE where left out (类别).' })
  kind?: DeliverableKind | null;

  @Field(() => String, { description: 'The title (标题).' })
  title!: string;

  @Field(() => String, { description: 'The text, at most 20,000 characters (正文).' })
  body!: string;

  @Field(() => NoteVisibility, {
    nullable: true,
    description: 'Whom it is meant for; PRIVATE where left out (可见范围).',
  })
  visibility?: NoteVisibility | null;
}

@InputType({ description: 'What changes of a note; what is left out stays (笔记变更内容).' })
export class ReadingNoteChanges {
  @Field(() => DeliverableKind, { nullable: true, description: 'What it is (类别).' })
  kind?: DeliverableKind | null;

  @Field(() => String, { nullable: true, description: 'The title (标题).' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The text (正文).' })
  body?: string | null;

  @Field(() => NoteVisibility, { nullable: true, description: 'Whom it is meant for (可见范围).' })
  visibility?: NoteVisibility | null;
}

@InputType({ description: 'A change of a note that is a draft or was returned (修改笔记).' })
export class ReadingNoteUpdateInput {
  @Field(() => ID, { description: 'The note (笔记).' })
  readingNote!: string;

  @Field(() => Int, { description: 'The version of the row that was read (版本).' })
  version!: number;

  @Field(() => ReadingNoteChanges, { description: 'What changes (变更内容).' })
  changes!: ReadingNoteChanges;
}

@InputType({ description: 'A note that a command is about (笔记).' })
export class ReadingNoteInput {
  @Field(() => ID, { description: 'The note (笔记).' })
  readingNote!: string;
}

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
export class ReadingNoteReturnInput {
  @Field(() => ID, { description: 'The note (笔记).' })
  readingNote!: string;

  @Field(() => String, { description: 'What is to be done (审核意见).' })
  remark!: string;
}
