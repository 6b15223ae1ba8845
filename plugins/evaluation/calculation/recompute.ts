import { assess } from './assess.ts';
import type { Explanation, KeptExplanation } from './explanation.ts';
import { assessByFirstMethod } from './first-method/assess.ts';
import type { FirstExplanation } from './first-method/explanation.ts';

/** A result calculated again from what its explanation holds, by the method that it was calculated by. */
export const recompute = (explanation: KeptExplanation, method: number): KeptExplanation =>
  method === 1 ? assessByFirstMethod(explanation as FirstExplanation) : assess(explanation as Explanation);
