import { competitions } from './competitions.ts';
import { courses } from './courses.ts';
import { evaluation } from './evaluation.ts';
import { organisation } from './organisation.ts';
import { reading } from './reading.ts';
import type { Rules } from './rule.ts';

/** What the domain says of all entities that have a rule of their own. */
const all: readonly Rules[] = [organisation, courses, reading, competitions, evaluation];

const together = <T>(parts: readonly (Readonly<Record<string, T>> | undefined)[]): ReadonlyMap<string, T> =>
  new Map(parts.flatMap((part) => Object.entries(part ?? {})));

export const sights = together(all.map(({ sees }) => sees));
export const writings = together(all.map(({ writes }) => writes));
export const mentions = together(all.map((rules) => rules.mentions));
