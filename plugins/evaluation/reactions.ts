import { on, type Reaction } from 'qinxue/plugin';
import { calculationContinues } from './events.ts';
import { continueCalculation } from './results/calculate.ts';

/** A large calculation goes part by part, each in a transaction of its own. */
export const reactions: readonly Reaction[] = [
  on(calculationContinues, (scope, { cycleId }) => continueCalculation(scope, cycleId)),
];
