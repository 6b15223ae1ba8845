import { type ActivityDates, isWithin } from './activity-dates.ts';
import type { DeliverableKind } from './deliverable-kind.ts';

/** What an activity asks of everyone who takes part. */
export interface Demands extends ActivityDates {
  readonly books: readonly { readonly workId: string; readonly required: boolean }[];
  readonly deliverables: readonly { readonly kind: DeliverableKind; readonly least: number }[];
  /** A book counts as read from this level of evidence on. */
  readonly evidenceLevel: number;
}

export interface ParticipantReading {
  /** Ids grow with time. */
  readonly id: string;
  readonly memberId: string;
  readonly unitId: string;
  readonly workId: string;
  /** Null where it is not read to the end. */
  readonly finishedOn: string | null;
  /** Null where the book is not read to the end, or doubted. */
  readonly evidence: number | null;
}

/** An approved note of the activity. */
export interface ParticipantNote {
  readonly memberId: string;
  readonly kind: DeliverableKind;
}

export interface ParticipantResult {
  readonly memberId: string;
  /** Where the person was at their first reading in the activity. */
  readonly unitId: string;
  readonly booksRead: number;
  readonly requiredRead: number;
  readonly requiredBooks: number;
  readonly deliverables: readonly {
    readonly kind: DeliverableKind;
    readonly done: number;
    readonly least: number;
  }[];
  /** All required books read, and of every deliverable as many as are asked for. */
  readonly isComplete: boolean;
}

/** Everyone with a reading in the activity, and what they have done within its days; by member, whatever the order of the facts. */
export function activityResults(
  demands: Demands,
  readings: readonly ParticipantReading[],
  notes: readonly ParticipantNote[],
): ParticipantResult[] {
  const required = new Set(demands.books.filter((book) => book.required).map((book) => book.workId));
  const byMember = new Map<string, ParticipantReading[]>();
  for (const reading of readings) byMember.set(reading.memberId, [...(byMember.get(reading.memberId) ?? []), reading]);
  return [...byMember]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([memberId, own]) => {
      const read = new Set(
        own
          .filter(({ evidence }) => evidence !== null && evidence >= demands.evidenceLevel)
          .filter(({ finishedOn }) => finishedOn !== null && isWithin(demands, finishedOn))
          .map(({ workId }) => workId),
      );
      const requiredRead = [...required].filter((workId) => read.has(workId)).length;
      const deliverables = demands.deliverables.map(({ kind, least }) => ({
        kind,
        least,
        done: notes.filter((note) => note.memberId === memberId && note.kind === kind).length,
      }));
      return {
        memberId,
        unitId: own.reduce((first, each) => (each.id < first.id ? each : first)).unitId,
        booksRead: read.size,
        requiredRead,
        requiredBooks: required.size,
        deliverables,
        isComplete: requiredRead === required.size && deliverables.every(({ done, least }) => done >= least),
      };
    });
}
