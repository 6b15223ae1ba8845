import { mutationOf, operations } from 'qinxue/plugin';
import { manageBodies } from '../permissions.ts';
import { SeatBeginInput, SeatEndInput } from './body-input.ts';
import { Seat } from './seat.ts';
import { beginSeat, endSeat } from './seat-lifecycle.ts';

const managed = mutationOf(Seat, manageBodies);

export const SeatResolver = operations({
  seatBegin: managed(SeatBeginInput, beginSeat, { description: 'Gives a member a seat in a body (新增席位).' }),
  seatEnd: managed(SeatEndInput, endSeat, { description: 'Ends a seat (结束席位).' }),
});
