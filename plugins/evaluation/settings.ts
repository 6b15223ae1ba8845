import { InUnit, pluginRef, Score } from 'qinxue/plugin';

/** What a unit chooses when it switches the plugin on; units below inherit it. */
export class EvaluationSettings {
  /**
   * How far a reviewer's score of a leaf may be from the self-assessed one without a reason, where a cycle
   * does not say; 100 points, so never, where nobody has chosen.
   */
  @InUnit(Score, { min: 0, max: 100 })
  deviationLimit = 1_000_000;
}

/** The plugin for its own files. */
export const evaluationPlugin = pluginRef('evaluation', EvaluationSettings);
