import type { Reading } from '../calculation/reading.ts';
import type { LeafScoreType } from './leaf-score-type.ts';

/** What a score says, as the calculation takes it. */
export const readingOf = ({ value, level, notApplicable }: LeafScoreType): Reading => {
  if (notApplicable) return { absent: 'DECLARED' };
  return level != null ? { level } : { value: value ?? 0 };
};
