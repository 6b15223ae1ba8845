import type { NoteVisibility, ReadingNoteStatus } from '../notes/note-status.ts';
import type { ReadThroughStatus } from '../read-throughs/read-through-status.ts';

/** What becomes of a reading of the demonstration and of the note on it, by the reader's place in the list. */
export interface Fate {
  readonly status: ReadThroughStatus;
  /** Of the book, in percent. */
  readonly read: number;
  readonly note?: { readonly status: ReadingNoteStatus; readonly visibility: NoteVisibility };
}

export const fates: readonly Fate[] = [
  { status: 'VERIFIED', read: 100, note: { status: 'FEATURED', visibility: 'UNIT' } },
  { status: 'READING', read: 45 },
  { status: 'FINISHED', read: 100, note: { status: 'APPROVED', visibility: 'TEAM' } },
  { status: 'FINISHED', read: 100, note: { status: 'SUBMITTED', visibility: 'UNIT' } },
  { status: 'READING', read: 80, note: { status: 'DRAFT', visibility: 'PRIVATE' } },
  { status: 'PLANNED', read: 0 },
  { status: 'VERIFIED', read: 100, note: { status: 'APPROVED', visibility: 'UNIT' } },
  { status: 'FINISHED', read: 100, note: { status: 'RETURNED', visibility: 'TEAM' } },
  { status: 'PAUSED', read: 30 },
  { status: 'FINISHED', read: 100 },
  { status: 'STOPPED', read: 15 },
  { status: 'CHALLENGED', read: 100 },
];

export const isFinished = ({ status }: Fate): boolean => ['FINISHED', 'VERIFIED', 'CHALLENGED'].includes(status);
