import type { Mark } from './mark.ts';

/** Which time an aspect of an entry is being marked: one more than the last that was superseded. */
export const currentPass = (marks: readonly Pick<Mark, 'pass' | 'status'>[]): number =>
  Math.max(1, ...marks.map(({ pass, status }) => (status === 'SUPERSEDED' ? pass + 1 : pass)));

/** By entry and aspect, what was ever given. */
export class MarkBook {
  private readonly pairs = new Map<string, Mark[]>();

  constructor(marks: readonly Mark[]) {
    for (const mark of marks) {
      const key = pairOf(mark.entryId, mark.aspectId);
      this.pairs.set(key, [...(this.pairs.get(key) ?? []), mark]);
    }
  }

  of(entryId: string, aspectId: string): readonly Mark[] {
    return this.pairs.get(pairOf(entryId, aspectId)) ?? [];
  }

  counting(entryId: string, aspectId: string): readonly Mark[] {
    return this.of(entryId, aspectId).filter(({ status }) => status === 'SUBMITTED');
  }
}

const pairOf = (entryId: string, aspectId: string) => `${entryId} ${aspectId}`;
