import { badInput, Hours, type Text, text, WHOLE } from 'qinxue/plugin';
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

const MAX_SEATS = 100_000;
/** Less is a mistake of the unit: minutes as a part of an hour, or 0.8 that was meant to be 80 %. */
const MIN_HOURS = 10;
const MAX_HOURS = 1_000_000;
const MIN_SHARE = WHOLE / 100;
const MAX_FEN = 10_000_000_000;

/**
 * What a class cannot be. `at` is the input that the values came from; what a class of former times was is no mistake now.
 * @throws BAD_INPUT with the field
 */
export function assertPlan(plan: Plan, at: string, before?: Plan): void {
  const { seats, minSeats, taken, enrolFrom, enrolTo, startsOn, endsOn } = plan;
  const planError = (field: string, rule: Text) => badInput(`${at}.${field}`, rule);
  within(seats, 1, MAX_SEATS, `${at}.seats`);
  within(minSeats, 1, seats ?? MAX_SEATS, `${at}.minSeats`);
  within(plan.plannedCost, 0, MAX_FEN, `${at}.plannedCost`);
  if (plan.hours !== before?.hours && isOutside(plan.hours, MIN_HOURS, MAX_HOURS))
    throw planError(
      'hours',
      text(
        `is in hours: 0, or from ${Hours.outside(MIN_HOURS)} to ${Hours.outside(MAX_HOURS)}.`,
        `的单位是小时：须为 0，或在 ${Hours.outside(MIN_HOURS)} 到 ${Hours.outside(MAX_HOURS)} 之间。`,
      ),
    );
  if (plan.minAttendance !== before?.minAttendance && isOutside(plan.minAttendance, MIN_SHARE, WHOLE))
    throw planError(
      'minAttendance',
      text(
        'is in percent: 0, or from 1 to 100. Four fifths are 80.',
        '的单位是百分比：须为 0，或在 1 到 100 之间。五分之四应写 80。',
      ),
    );
  if (seats !== null && seats < taken)
    throw planError('seats', text(`is less than the ${taken} seats that are taken.`, `少于已占用的 ${taken} 个名额。`));
  if (endsOn < startsOn)
    throw planError(
      'endsOn',
      text(`(${endsOn}) lies before \`startsOn\` (${startsOn}).`, `（${endsOn}）早于 \`startsOn\`（${startsOn}）。`),
    );
  if (enrolFrom && enrolTo && enrolTo < enrolFrom)
    throw planError(
      'enrolTo',
      text(
        `(${enrolTo}) lies before \`enrolFrom\` (${enrolFrom}).`,
        `（${enrolTo}）早于 \`enrolFrom\`（${enrolFrom}）。`,
      ),
    );
  if (enrolTo && enrolTo > endsOn)
    throw planError(
      'enrolTo',
      text(`(${enrolTo}) lies after \`endsOn\` (${endsOn}).`, `（${enrolTo}）晚于 \`endsOn\`（${endsOn}）。`),
    );
}

const isOutside = (value: number, least: number, most: number) => value !== 0 && (value < least || value > most);

function within(value: number | null, least: number, most: number, argument: string): void {
  if (value !== null && (value < least || value > most))
    throw badInput(argument, text(`must be from ${least} to ${most}.`, `须在 ${least} 到 ${most} 之间。`));
}
