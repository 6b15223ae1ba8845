import { groupBy, onWithin } from 'qinxue/plugin';
import { memberLeft } from '../../organisation/index.ts';
import { letGo } from './let-go.ts';

/** Nobody who has left has a seat, not even until the next request: it is somebody else's in the same unit of work. */
export const reactions = [
  onWithin(memberLeft, async (context, leavers) => {
    // A roster brings many days at once; of each, all people together.
    for (const [on, those] of groupBy(leavers, (each) => each.on))
      await letGo(
        context,
        those.map(({ member }) => member),
        on,
      );
  }),
];
