import { badInput, Decimal, text } from 'qinxue/plugin';
import type { MethodKind } from '../calculation/method.ts';
import type { MethodParams } from './method-params.ts';

/** Which numbers of a method are in the unit of what it scores; the others are points. */
const isMeasured = (kind: MethodKind, name: string) =>
  ['min', 'threshold', 'target'].includes(name) || (kind === 'LINEAR' && name === 'floor');

/**
 * The numbers of a method as they are kept, in whole steps of what it scores, so that a score is reckoned with whole
 * numbers. @throws BAD_INPUT for a number that is finer
 */
export function keptParams(kind: MethodKind, params: MethodParams, digits: number, at: string): MethodParams {
  const one = 10 ** (Decimal.digits - digits);
  const steps = (value: number, by: number, path: string): number => {
    if (value % by === 0) return value / by;
    const least = Decimal.outside(by);
    throw badInput(
      path,
      text(
        `is finer than the steps of ${least} that it has here: ${Decimal.outside(value)}.`,
        `超出精度，最小单位为 ${least}：${Decimal.outside(value)}。`,
      ),
    );
  };
  return {
    ...converted(
      kind,
      params,
      (value, name) => steps(value, one, `${at}.${name}`),
      (per) => steps(per, 10 ** digits, `${at}.per`),
    ),
    ...(digits && { digits }),
  };
}

/** The same numbers as the graph tells them. */
export const shownParams = (kind: MethodKind, params: MethodParams, digits: number): MethodParams =>
  converted(
    kind,
    params,
    (value) => value * 10 ** (Decimal.digits - digits),
    (per) => per * 10 ** digits,
  );

function converted(
  kind: MethodKind,
  { bands, ...params }: MethodParams,
  measured: (value: number, name: string) => number,
  perOne: (per: number) => number,
): MethodParams {
  const numbers = Object.entries(params).map(([name, value]) => {
    if (typeof value !== 'number') return [name, value];
    return [name, name === 'per' ? perOne(value) : isMeasured(kind, name) ? measured(value, name) : value];
  });
  return {
    ...(Object.fromEntries(numbers) as Omit<MethodParams, 'bands'>),
    bands: bands.map(({ min, score }, i) => ({ min: measured(min, `bands.${i}.min`), score })),
  };
}
