import {
  Allow,
  Arg,
  Args,
  byIdLoader,
  type Context,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  type Page,
  type PageArgs,
  Query,
  Resolver,
  Root,
} from 'qinxue/plugin';
import { read, reviewReading } from '../permissions.ts';
import { settingsIn } from '../settings.ts';
import { ReadingNote, ReadingNoteConnection } from './note.ts';
import {
  approveNote,
  createNote,
  moveReviewedNote,
  returnNote,
  submitNote,
  takeNoteBack,
  updateNote,
} from './note-commands.ts';
import {
  ReadingNoteApproveInput,
  ReadingNoteCreateInput,
  ReadingNoteInput,
  ReadingNoteReturnInput,
  ReadingNoteUpdateInput,
} from './note-input.ts';

const isReviewer = (context: Context, note: ReadingNote) => context.can(reviewReading, note.unitId);

@Resolver(() => ReadingNote)
export class NoteResolver {
  @Query(() => ReadingNoteConnection, { description: 'The notes that you can see (读书笔记列表).' })
  readingNotes(
    @Args(() => ReadingNoteConnection.Args) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<ReadingNote>> {
    return context.page(ReadingNote, page);
  }

  @Query(() => ReadingNote, { nullable: true, description: 'A note by its id (读书笔记).' })
  readingNote(@Arg('id', () => ID, { description: 'The id (编号).' }) id: string, @Ctx() context: Context) {
    return context.find(ReadingNote, id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'For reviewers: how much it has in common with the nearest note on the book that somebody else handed in before; 10000 is all (相似度,万分比).',
  })
  similarity(@Root() note: ReadingNote, @Ctx() context: Context): number | null {
    return isReviewer(context, note) ? note.similarity : null;
  }

  @FieldResolver(() => Boolean, {
    description:
      'For reviewers: so similar that somebody should compare the two; what follows is theirs to decide (疑似雷同).',
  })
  isSimilar(@Root() note: ReadingNote, @Ctx() context: Context): boolean {
    return isReviewer(context, note) && (note.similarity ?? 0) >= settingsIn(context, note.unitId).similarFrom;
  }

  @FieldResolver(() => ReadingNote, {
    nullable: true,
    description: 'For reviewers: that nearest note, where you can see it (相似笔记).',
  })
  similarTo(@Root() note: ReadingNote, @Ctx() context: Context) {
    return isReviewer(context, note) && note.similarToId
      ? context.load(byIdLoader(ReadingNote), note.similarToId)
      : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'For its author and reviewers: what the reviewer says to it (审核意见).',
  })
  reviewRemark(@Root() note: ReadingNote, @Ctx() context: Context): string | null {
    return note.memberId === context.viewer.memberId || isReviewer(context, note) ? note.reviewRemark : null;
  }

  @Allow(read)
  @Mutation(() => ReadingNote, { description: 'Begins a note as a draft (新建笔记).' })
  readingNoteCreate(
    @Arg('input', () => ReadingNoteCreateInput) input: ReadingNoteCreateInput,
    @Ctx() context: Context,
  ) {
    return createNote(context, input);
  }

  @Allow(read)
  @Mutation(() => ReadingNote, { description: 'Changes a draft, or what was returned (修改笔记).' })
  readingNoteUpdate(
    @Arg('input', () => ReadingNoteUpdateInput) input: ReadingNoteUpdateInput,
    @Ctx() context: Context,
  ) {
    return updateNote(context, input);
  }

  @Allow(read)
  @Mutation(() => ReadingNote, {
    description: 'Hands a note in to be reviewed, or again after it was returned (提交笔记).',
  })
  readingNoteSubmit(@Arg('input', () => ReadingNoteInput) input: ReadingNoteInput, @Ctx() context: Context) {
    return submitNote(context, input.readingNote);
  }

  @Allow(read)
  @Mutation(() => ReadingNote, { description: 'Takes it back before a reviewer has judged it (撤回笔记).' })
  readingNoteTakeBack(@Arg('input', () => ReadingNoteInput) input: ReadingNoteInput, @Ctx() context: Context) {
    return takeNoteBack(context, input.readingNote);
  }

  @Allow(reviewReading)
  @Mutation(() => ReadingNote, { description: 'Approves it: its reading reaches evidence level 1 (通过笔记).' })
  readingNoteApprove(
    @Arg('input', () => ReadingNoteApproveInput) input: ReadingNoteApproveInput,
    @Ctx() context: Context,
  ) {
    return approveNote(context, input);
  }

  @Allow(reviewReading)
  @Mutation(() => ReadingNote, {
    description: 'Sends it back to its author with a remark; one that was approved counts no longer (退回笔记).',
  })
  readingNoteReturn(
    @Arg('input', () => ReadingNoteReturnInput) input: ReadingNoteReturnInput,
    @Ctx() context: Context,
  ) {
    return returnNote(context, input);
  }

  @Allow(reviewReading)
  @Mutation(() => ReadingNote, { description: 'Shows an approved one as an example (设为精选).' })
  readingNoteFeature(@Arg('input', () => ReadingNoteInput) input: ReadingNoteInput, @Ctx() context: Context) {
    return moveReviewedNote(context, input.readingNote, 'feature');
  }

  @Allow(reviewReading)
  @Mutation(() => ReadingNote, { description: 'Shows it as an example no longer; it stays approved (取消精选).' })
  readingNoteUnfeature(@Arg('input', () => ReadingNoteInput) input: ReadingNoteInput, @Ctx() context: Context) {
    return moveReviewedNote(context, input.readingNote, 'unfeature');
  }
}
