import { badInput, WHOLE } from 'qinxue/plugin';
import type { TrainingClass } from './training-class.ts';

type Plan = Pick<
  TrainingClass,
  | 'seats'
  | 'minSeats'
  | 'taken'
  | 'enrolFrom'
  | 'enrolTo'
  | 'startsOn'
  | 'endsOn'
  | 'plannedCost'
  | 'hours'
  | 'minAttendance'
>;

const MOST_SEATS = 100_000;
const MOST_HOURS = 1_000_000;
const MOST_FEN = 10_000_000_000;

/** What a class cannot be. `at` is the input that the values came from. @throws BAD_INPUT with the field */
export function checkPlan(plan: Plan, at: string): void {
  const { seats, minSeats, taken, enrolFrom, enrolTo, startsOn, endsOn } = plan;
  const refuse = (field: string, rule: string) => badInput(`${at}.${field}`, rule);
  within(seats, 1, MOST_SEATS, `${at}.seats`);
  within(minSeats, 1, seats ?? MOST_SEATS, `${at}.minSeats`);
  within(plan.plannedCost, 0, MOST_FEN, `${at}.plannedCost`);
  within(plan.hours, 0, MOST_HOURS, `${at}.hours`);
  within(plan.minAttendance, 0, WHOLE, `${at}.minAttendance`);
  if (seats !== null && seats < taken) throw refuse('seats', `is less than the ${taken} seats that are taken.`);
  if (endsOn < startsOn) throw refuse('endsOn', `(${endsOn}) lies before \`startsOn\` (${startsOn}).`);
  if (enrolFrom && enrolTo && enrolTo < enrolFrom)
    throw refuse('enrolTo', `(${enrolTo}) lies before \`enrolFrom\` (${enrolFrom}).`);
  if (enrolTo && enrolTo > endsOn) throw refuse('enrolTo', `(${enrolTo}) lies after \`endsOn\` (${endsOn}).`);
}

function within(value: number | null, least: number, most: number, argument: string): void {
  if (value !== null && (value < least || value > most)) throw badInput(argument, `must be from ${least} to ${most}.`);
}
