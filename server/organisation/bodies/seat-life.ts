import { badInput, conflict } from '../../errors.ts';
import type { Scope } from '../../request/scope.ts';
import { lockedRow } from '../locked-row.ts';
import { Member } from '../members/member.ts';
import { requireStaff } from '../members/member-status.ts';
import { isOrdered, isWithin, type Period } from '../members/period.ts';
import { manageBodies } from '../permissions.ts';
import { Body } from './body.ts';
import type { SeatBeginInput, SeatEndInput } from './body-input.ts';
import { bodyPeriod } from './body-life.ts';
import { Seat } from './seat.ts';
import { refuseSeat } from './seat-plan.ts';

const refusals = {
  CHAIR_TAKEN: 'is CHAIR, and somebody else is on some of these days. End that seat first.',
  SITS_ALREADY: 'is given to a member who has a seat on some of these days. End that one first.',
} as const;

export async function beginSeat(scope: Scope, input: SeatBeginInput): Promise<Seat> {
  // The member first, everywhere: whoever leaves takes the locks in this order too.
  const member = requireStaff(await lockedRow(scope, Member, input.member));
  const body = await lockedRow(scope, Body, input.body);
  scope.require(manageBodies, body.unitId);
  const period: Period = { validFrom: input.from ?? scope.today(), validTo: input.to ?? null };
  if (!isOrdered(period)) throw badInput('input.to', `is before the first day, ${period.validFrom}.`);
  if (!isWithin(period, bodyPeriod(body)))
    throw badInput(
      'input.from',
      `and \`input.to\` must lie within the days of "${body.name}", ${body.establishedOn} to ${body.dissolvedOn ?? 'open'}.`,
    );
  const wanted = { memberId: member.id, seat: input.seat, ...period };
  const refused = refuseSeat(await scope.asSystem().list(Seat, { bodyId: body.id }), wanted);
  if (refused) throw badInput('input.seat', refusals[refused]);
  return scope.insert(Seat, { bodyId: body.id, ...wanted });
}

export async function endSeat(scope: Scope, input: SeatEndInput): Promise<Seat> {
  const seat = await lockedRow(scope, Seat, input.seat);
  scope.require(manageBodies, (await scope.get(Body, seat.bodyId)).unitId);
  if (seat.version !== input.version) throw conflict('Seat');
  if (input.on < seat.validFrom) throw badInput('input.on', `is before the first day, ${seat.validFrom}.`);
  if (seat.validTo !== null && input.on > seat.validTo)
    throw badInput('input.on', `is after the end that is set, ${seat.validTo}.`);
  return scope.update(seat, { validTo: input.on });
}
