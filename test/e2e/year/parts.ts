import { competitionsPart } from './competitions-part.ts';
import { coursesPart } from './courses-part.ts';
import { evaluationPart } from './evaluation-part.ts';
import type { Part } from './part.ts';
import { readingPart } from './reading-part.ts';

/** In the order of the year. */
export const parts: readonly Part[] = [coursesPart, competitionsPart, readingPart, evaluationPart];
