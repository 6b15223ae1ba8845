import { on, onWithin, type Reaction } from 'qinxue/plugin';
import { memberLeft, unitClosed } from '../organisation/index.ts';
import { calculationContinues } from './events.ts';
import { continueCalculation } from './results/calculate.ts';
import { followLeavers } from './subjects/follow-leavers.ts';

export const reactions: readonly Reaction[] = [
  // A large calculation goes part by part, each in a transaction of its own.
  on(calculationContinues, (scope, { cycleId }) => continueCalculation(scope, cycleId)),
  // Nobody waits for who is gone. A unit whose last day is to come is followed by the next step of its evaluation.
  onWithin(memberLeft, (scope, leavers) => followLeavers(scope, { memberIds: leavers.map(({ member }) => member) })),
  onWithin(unitClosed, (scope, closed) => followLeavers(scope, { unitIds: closed.map(({ unit }) => unit) })),
];
