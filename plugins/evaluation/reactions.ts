import { on, onWithin, type Reaction } from 'qinxue/plugin';
import { memberLeft, unitClosed } from '../organisation/index.ts';
import { calculationContinues } from './events.ts';
import { continueCalculation } from './results/calculate.ts';
import { followLeavers } from './subjects/follow-leavers.ts';

export const reactions: readonly Reaction[] = [
  // A large calculation goes part by part, each in a transaction of its own.
  on(calculationContinues, (context, { cycleId }) => continueCalculation(context, cycleId)),
  // Nobody waits for who is gone. A unit whose last day is to come is followed by the next step of its evaluation.
  onWithin(memberLeft, (context, leavers) =>
    followLeavers(context, { memberIds: leavers.map(({ member }) => member) }),
  ),
  onWithin(unitClosed, (context, closed) => followLeavers(context, { unitIds: closed.map(({ unit }) => unit) })),
];
