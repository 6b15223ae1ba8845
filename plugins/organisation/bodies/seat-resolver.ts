import { Allow, Arg, type Context, Ctx, Mutation, Resolver } from 'qinxue/plugin';
import { manageBodies } from '../permissions.ts';
import { SeatBeginInput, SeatEndInput } from './body-input.ts';
import { Seat } from './seat.ts';
import { beginSeat, endSeat } from './seat-lifecycle.ts';

@Resolver(() => Seat)
export class SeatResolver {
  @Allow(manageBodies)
  @Mutation(() => Seat, { description: 'Gives a member a seat in a body (新增席位).' })
  seatBegin(@Arg('input', () => SeatBeginInput) input: SeatBeginInput, @Ctx() context: Context): Promise<Seat> {
    return beginSeat(context, input);
  }

  @Allow(manageBodies)
  @Mutation(() => Seat, { description: 'Ends a seat (结束席位).' })
  seatEnd(@Arg('input', () => SeatEndInput) input: SeatEndInput, @Ctx() context: Context): Promise<Seat> {
    return endSeat(context, input);
  }
}
