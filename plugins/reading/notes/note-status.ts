import { registerEnumType } from 'qinxue/plugin';

export const ReadingNoteStatus = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  APPROVED: 'APPROVED',
  RETURNED: 'RETURNED',
  FEATURED: 'FEATURED',
} as const;
export type ReadingNoteStatus = keyof typeof ReadingNoteStatus;

registerEnumType(ReadingNoteStatus, {
  name: 'ReadingNoteStatus',
  description: 'Where a note stands (笔记状态).',
  valuesConfig: {
    DRAFT: { description: 'Being written; only its author sees it (草稿).' },
    SUBMITTED: { description: 'Waits for a reviewer (待审核).' },
    APPROVED: { description: 'Counts, and is seen by those it is meant for (已通过).' },
    RETURNED: { description: 'Goes back to its author with a remark (已退回).' },
    FEATURED: { description: 'Approved and shown to others as an example (精选).' },
  },
});

/** Where a reviewer has said yes. */
export const approvedStatuses: readonly ReadingNoteStatus[] = ['APPROVED', 'FEATURED'];

export const NoteVisibility = { PRIVATE: 'PRIVATE', TEAM: 'TEAM', UNIT: 'UNIT', PUBLIC: 'PUBLIC' } as const;
export type NoteVisibility = keyof typeof NoteVisibility;

registerEnumType(NoteVisibility, {
  name: 'NoteVisibility',
  description: 'Whom a note is meant for; reviewers see all but private ones (可见范围).',
  valuesConfig: {
    PRIVATE: { description: 'Its author and nobody else, whatever their role (仅自己).' },
    TEAM: { description: "The author's own unit and below, once it is approved (本班组)." },
    UNIT: { description: 'The workshop or section that the unit belongs to, once it is approved (本单位).' },
    PUBLIC: { description: 'Everyone, once it is approved (公开).' },
  },
});
