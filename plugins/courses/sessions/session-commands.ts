import { badInput, conflict, divideRounded, notFound, optionalText, type Scope } from 'qinxue/plugin';
import { type HeldClass, heldClass } from '../classes/held-class.ts';
import { ClassSession } from './class-session.ts';
import type { ClassSessionCreateInput, ClassSessionUpdateInput } from './class-session-input.ts';
import { sessionLife } from './session-life.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MOST_HOURS = 2_400;
const UNTIL_IT_IS_OVER: readonly string[] = ['DRAFT', 'OPEN', 'CONFIRMED', 'RUNNING'];

export async function createSession(scope: Scope, input: ClassSessionCreateInput): Promise<ClassSession> {
  const held = await heldClass(scope, input.trainingClass);
  requirePlanning(held, 'input.trainingClass');
  const { startsAt, endsAt } = input;
  const times = { startsAt, endsAt, hours: input.hours ?? lengthOf(startsAt, endsAt) };
  checkTimes(held, times, 'input');
  const location = optionalText('input.location', input.location, 200) ?? null;
  return scope.insert(ClassSession, { classId: held.training.id, ...times, location, status: 'PLANNED' });
}

export async function updateSession(scope: Scope, input: ClassSessionUpdateInput): Promise<ClassSession> {
  const { held, session } = await heldSession(scope, input.session);
  if (session.version !== input.version) throw conflict('ClassSession');
  if (session.status !== 'PLANNED') throw badInput('input.session', `is ${session.status}: it no longer changes.`);
  const { startsAt, endsAt, hours, location } = input.changes;
  const times = {
    startsAt: startsAt ?? session.startsAt,
    endsAt: endsAt ?? session.endsAt,
    hours: hours ?? session.hours,
  };
  checkTimes(held, times, 'input.changes');
  return scope.update(session, { ...times, location: optionalText('input.changes.location', location, 200) });
}

export async function cancelSession(scope: Scope, id: string): Promise<ClassSession> {
  const { session } = await heldSession(scope, id);
  return sessionLife.step(scope, session, 'cancel');
}

async function heldSession(scope: Scope, id: string) {
  const seen = await scope.first(ClassSession, { id });
  if (!seen) throw notFound('ClassSession', id);
  const held = await heldClass(scope, seen.classId);
  requirePlanning(held, 'input.session');
  return { held, session: await scope.get(ClassSession, id) };
}

function requirePlanning({ training: { status } }: HeldClass, argument: string): void {
  if (!UNTIL_IT_IS_OVER.includes(status))
    throw badInput(argument, `cannot be planned any more: the class is ${status}.`);
}

/** Hundredths of an hour. */
const lengthOf = (startsAt: Date, endsAt: Date) => divideRounded((endsAt.getTime() - startsAt.getTime()) * 100, HOUR);

type Times = Pick<ClassSession, 'startsAt' | 'endsAt' | 'hours'>;

function checkTimes({ system, training }: HeldClass, { startsAt, endsAt, hours }: Times, at: string): void {
  const length = endsAt.getTime() - startsAt.getTime();
  if (length < MINUTE || length > DAY) throw badInput(`${at}.endsAt`, 'must be from a minute to 24 hours later.');
  const day = system.dayOf(startsAt);
  if (day < training.startsOn || day > training.endsOn)
    throw badInput(
      `${at}.startsAt`,
      `is on ${day}; the class is from ${training.startsOn} to ${training.endsOn}. Change one of them.`,
    );
  if (hours < 1 || hours > MOST_HOURS)
    throw badInput(`${at}.hours`, `must be from 1 to ${MOST_HOURS} hundredths of an hour.`);
}
