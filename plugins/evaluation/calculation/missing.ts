import type { Assessment, MissingSheet, NotApplicable } from './assessment.ts';
import type { Absence, Stage } from './reading.ts';

/** The stages in which people fill sheets in. */
export const scoredStages = ['SELF', 'UNIT', 'COMMITTEE'] as const;
export type ScoredStage = (typeof scoredStages)[number];

/** What the evaluation does about a stage that has found nothing in a leaf. */
export function policyOf(
  { policies }: Pick<Assessment, 'policies'>,
  stage: Stage,
  absence: Absence,
): MissingSheet | NotApplicable {
  if (stage !== 'METRIC') return policies.sheets[stage];
  if (absence === 'PLUGIN_OFF_OWN') return policies.pluginOffOwn;
  if (absence === 'NOTHING_TO_MEASURE') return policies.nothingToMeasure;
  return absence === 'PLUGIN_OFF' ? policies.pluginOff : policies.notInstalled;
}
