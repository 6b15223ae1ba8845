import { enumType } from 'qinxue/plugin';

export const ReadingNoteStatus = enumType('ReadingNoteStatus', 'Where a note stands (笔记状态).', {
  DRAFT: 'Being written; only its author sees it (草稿).',
  SUBMITTED: 'Waits for a reviewer (待审核).',
  APPROVED: 'Counts, and is seen by those it is meant for (已通过).',
  RETURNED: 'Goes back to its author with a remark (已退回).',
  FEATURED: 'Approved and shown to others as an example (精选).',
});
export type ReadingNoteStatus = keyof typeof ReadingNoteStatus;

/** Where a reviewer has said yes. */
export const approvedStatuses: readonly ReadingNoteStatus[] = ['APPROVED', 'FEATURED'];

export const NoteVisibility = enumType(
  'NoteVisibility',
  'Whom a note is meant for; reviewers see all but private ones (可见范围).',
  {
    PRIVATE: 'Its author and nobody else, whatever their role (仅自己).',
    TEAM: "The author's own unit and below, once it is approved (本班组).",
    UNIT: 'The workshop or section that the unit belongs to, once it is approved (本单位).',
    PUBLIC: 'Everyone, once it is approved (公开).',
  },
);
export type NoteVisibility = keyof typeof NoteVisibility;
