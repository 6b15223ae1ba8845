/**
 * How well it is known that a book was read: 0 its reader says so, 1 a note on it was approved, 3 a reviewer
 * has verified it. 2 is for a quiz that was passed.
 */
export const evidenceLevels = [0, 1, 3] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

export interface ReadingEvidence {
  readonly isFinished: boolean;
  readonly isVerified: boolean;
  readonly isChallenged: boolean;
  readonly approvedNotes: number;
}

/** The highest level that a reading has reached; null where the book is not read to the end, or doubted. */
export function evidenceReached(evidence: ReadingEvidence): EvidenceLevel | null {
  if (!evidence.isFinished || evidence.isChallenged) return null;
  if (evidence.isVerified) return 3;
  return evidence.approvedNotes > 0 ? 1 : 0;
}
