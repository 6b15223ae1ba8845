import {
  byIdLoader,
  type Context,
  Ctx,
  FieldResolver,
  mutationOf,
  operations,
  Percent,
  pageQuery,
  Resolver,
  Root,
  rowQuery,
} from 'qinxue/plugin';
import { read, reviewReading } from '../permissions.ts';
import { readingPlugin } from '../settings.ts';
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

const own = mutationOf(ReadingNote, read);
const reviewed = mutationOf(ReadingNote, reviewReading);

@Resolver(() => ReadingNote)
export class NoteResolver extends operations({
  readingNotes: pageQuery(ReadingNoteConnection, { description: 'The notes that you can see (读书笔记列表).' }),
  readingNote: rowQuery(ReadingNote, { description: 'A note by its id (读书笔记).' }),
  readingNoteCreate: own(ReadingNoteCreateInput, createNote, { description: 'Begins a note as a draft (新建笔记).' }),
  readingNoteUpdate: own(ReadingNoteUpdateInput, updateNote, {
    description: 'Changes a draft, or what was returned (修改笔记).',
  }),
  readingNoteSubmit: own(ReadingNoteInput, submitNote, {
    description: 'Hands a note in to be reviewed, or again after it was returned (提交笔记).',
  }),
  readingNoteTakeBack: own(ReadingNoteInput, takeNoteBack, {
    description: 'Takes it back before a reviewer has judged it (撤回笔记).',
  }),
  readingNoteApprove: reviewed(ReadingNoteApproveInput, approveNote, {
    description: 'Approves it: its reading reaches evidence level 1 (通过笔记).',
  }),
  readingNoteReturn: reviewed(ReadingNoteReturnInput, returnNote, {
    description: 'Sends it back to its author with a remark; one that was approved counts no longer (退回笔记).',
  }),
  readingNoteFeature: reviewed(
    ReadingNoteInput,
    (context, { readingNote }) => moveReviewedNote(context, readingNote, 'feature'),
    { description: 'Shows an approved one as an example (设为精选).' },
  ),
  readingNoteUnfeature: reviewed(
    ReadingNoteInput,
    (context, { readingNote }) => moveReviewedNote(context, readingNote, 'unfeature'),
    { description: 'Shows it as an example no longer; it stays approved (取消精选).' },
  ),
}) {
  @FieldResolver(() => Percent, {
    nullable: true,
    description:
      'For reviewers: how much it has in common with the nearest note on the book that somebody else handed in before; 100 is all (相似度).',
  })
  similarity(@Root() note: ReadingNote, @Ctx() context: Context): number | null {
    return isReviewer(context, note) ? note.similarity : null;
  }

  @FieldResolver(() => Boolean, {
    description:
      'For reviewers: so similar that somebody should compare the two; what follows is theirs to decide (疑似雷同).',
  })
  isSimilar(@Root() note: ReadingNote, @Ctx() context: Context): boolean {
    return (
      isReviewer(context, note) && (note.similarity ?? 0) >= readingPlugin.settingsIn(context, note.unitId).similarFrom
    );
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
}
