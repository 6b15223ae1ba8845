export const stages = ['SELF', 'UNIT', 'COMMITTEE', 'METRIC'] as const;
export type Stage = (typeof stages)[number];

/** Why a leaf has no value. The first is said by a person, the others are found. */
export const absences = [
  'DECLARED',
  'PLUGIN_OFF',
  'PLUGIN_OFF_OWN',
  'PLUGIN_NOT_INSTALLED',
  'NOTHING_TO_MEASURE',
  'METRIC_UNKNOWN',
  'SHEET_MISSING',
  'NO_STAGE',
] as const;
export type Absence = (typeof absences)[number];

/** What one sheet, or the frozen metric, has for one leaf: a value, a level, or why there is neither. */
export interface Reading {
  readonly value?: number;
  readonly level?: string;
  readonly absent?: Absence;
}

/** By stage: one for each sheet that counts. A stage that does not score the leaf has no entry. */
export type Readings = { readonly [S in Stage]?: readonly Reading[] };
