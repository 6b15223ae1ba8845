import { badInput, type Context, conflict, lockedRow, nounOf, text } from 'qinxue/plugin';
import { endOrTakeBack } from '../end-rows.ts';
import { Member } from '../members/member.ts';
import { assertStaff } from '../members/member-status.ts';
import { isOrdered, isWithin, type Period } from '../members/period.ts';
import { manageBodies } from '../permissions.ts';
import { Body } from './body.ts';
import type { SeatBeginInput, SeatEndInput } from './body-input.ts';
import { bodyPeriod } from './body-lifecycle.ts';
import { Seat } from './seat.ts';
import { checkSeat } from './seat-plan.ts';

const refusals = {
  CHAIR_TAKEN: text(
    'is CHAIR, and somebody else is on some of these days. End that seat first, with `seatEnd`.',
    '为 CHAIR，而这些日期中已另有主任，请先用 `seatEnd` 结束其席位。',
  ),
  SITS_ALREADY: text(
    'is given to a member who has a seat on some of these days. End that one first, with `seatEnd`.',
    '所给职工在这些日期中已有席位，请先用 `seatEnd` 结束。',
  ),
} as const;

export async function beginSeat(context: Context, input: SeatBeginInput): Promise<Seat> {
  // The member first, everywhere: whoever leaves takes the locks in this order too.
  const member = assertStaff(await lockedRow(context, Member, input.member));
  const body = await lockedRow(context, Body, input.body);
  context.assertCan(manageBodies, body.unitId);
  const period: Period = { validFrom: input.from ?? context.today(), validTo: input.to ?? null };
  if (!isOrdered(period))
    throw badInput(
      'input.to',
      text(`is before the first day, ${period.validFrom}.`, `早于开始日期 ${period.validFrom}。`),
    );
  if (!isWithin(period, bodyPeriod(body)))
    throw badInput('input.from', {
      en: `and \`input.to\` must lie within the days of "${body.name}", ${body.establishedOn} to ${body.dissolvedOn ?? 'open'}.`,
      zh: `和 \`input.to\` 须在“${body.name}”的存续期内：${body.establishedOn} 至 ${body.dissolvedOn ?? '今后'}。`,
    });
  const wanted = { memberId: member.id, seat: input.seat, ...period };
  const seats = await context.asSystem().list(Seat, { bodyId: body.id });
  const given = seats.find((each) => isSame(each, wanted));
  if (given) return given;
  const refused = checkSeat(seats, wanted);
  if (refused) throw badInput('input.seat', refusals[refused]);
  return context.insert(Seat, { bodyId: body.id, ...wanted });
}

/** Given already, on the same days: asked for again, it is answered as it is. */
const isSame = (seat: Seat, { memberId, seat: kind, validFrom, validTo }: Pick<Seat, 'memberId' | 'seat'> & Period) =>
  seat.memberId === memberId && seat.seat === kind && seat.validFrom === validFrom && seat.validTo === validTo;

export async function endSeat(context: Context, input: SeatEndInput): Promise<Seat> {
  const seat = await lockedRow(context, Seat, input.seat);
  context.assertCan(manageBodies, (await context.get(Body, seat.bodyId)).unitId);
  if (seat.version !== input.version) throw conflict(nounOf(Seat));
  return endOrTakeBack(context, seat, input.on);
}
