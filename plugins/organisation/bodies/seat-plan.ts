import { overlap, type Period } from '../members/period.ts';

export interface Sitting extends Period {
  readonly memberId: string;
  readonly seat: string;
}

/** Whether a seat may stand beside the others of the body: one chair a day, one seat a day for each person. */
export function checkSeat(seats: readonly Sitting[], wanted: Sitting): 'CHAIR_TAKEN' | 'SITS_ALREADY' | undefined {
  const meeting = seats.filter((seat) => overlap(seat, wanted));
  if (meeting.some((seat) => seat.memberId === wanted.memberId)) return 'SITS_ALREADY';
  return wanted.seat === 'CHAIR' && meeting.some((seat) => seat.seat === 'CHAIR') ? 'CHAIR_TAKEN' : undefined;
}
