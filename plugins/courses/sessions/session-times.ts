import { badInput, divideRounded, Hours, text } from 'qinxue/plugin';
import type { LockedClass } from '../classes/locked-class.ts';
import type { ClassSession } from './class-session.ts';

export type Times = Pick<ClassSession, 'startsAt' | 'endsAt' | 'hours'>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Less is a mistake of the unit: 8 was meant to be eight hours. */
const MIN_HOURS = 10;

/** Hundredths of an hour. */
export const lengthOf = (startsAt: Date, endsAt: Date): number =>
  divideRounded((endsAt.getTime() - startsAt.getTime()) * 100, HOUR);

/**
 * What a session is worth after its times have moved: what is given now; its length, where it was worth just that or
 * null is given; else what it was worth, as far as its length goes.
 */
export function hoursAfter(
  before: Times,
  { startsAt, endsAt }: Pick<Times, 'startsAt' | 'endsAt'>,
  given: number | null | undefined,
): number {
  if (given != null) return given;
  const length = lengthOf(startsAt, endsAt);
  const isDerived = given === null || before.hours === lengthOf(before.startsAt, before.endsAt);
  return isDerived ? length : Math.min(before.hours, length);
}

/** @throws BAD_INPUT with the field of `at` */
export function assertTimes({ system, training }: LockedClass, { startsAt, endsAt, hours }: Times, at: string): void {
  const duration = endsAt.getTime() - startsAt.getTime();
  if (duration < MINUTE || duration > DAY)
    throw badInput(
      `${at}.endsAt`,
      text('must be from a minute to 24 hours later.', '须在开始之后一分钟到 24 小时之内。'),
    );
  const day = system.dayOf(startsAt);
  const { startsOn, endsOn } = training;
  if (day < startsOn || day > endsOn)
    throw badInput(`${at}.startsAt`, {
      en: `is on ${day}; the class is from ${startsOn} to ${endsOn}. Change one of them.`,
      zh: `在 ${day}；培训班的日期为 ${startsOn} 至 ${endsOn}。请修改其中之一。`,
    });
  const length = lengthOf(startsAt, endsAt);
  if (hours > length || (hours < MIN_HOURS && hours !== length)) {
    const [least, most] = [Hours.outside(Math.min(MIN_HOURS, length)), Hours.outside(length)];
    throw badInput(
      `${at}.hours`,
      text(
        `must be from ${least} to ${most} hours, the length of the session.`,
        `须在 ${least} 到 ${most} 小时（课次时长）之间。`,
      ),
    );
  }
}
