/** Fifteen digits survive the way through a double and its shortest decimal, wherever the point stands; sixteen do not. */
export const MAX_INSIDE = 999_999_999_999_999;

/** Why a number cannot be kept as so many whole steps. */
export type DecimalProblem = 'NOT_A_NUMBER' | 'TOO_FINE' | 'TOO_LARGE';

/**
 * A number as it is written, in whole steps of 1 / 10^digits: read digit by digit, so nothing is rounded on the way.
 * @example stepsOf('1.5', 2) // 150
 * @example stepsOf('0.30000000000000004', 2) // 'TOO_FINE'
 */
export function stepsOf(written: string, digits: number): number | DecimalProblem {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(written);
  if (!parts) return 'NOT_A_NUMBER';
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts;
  const significant = `${whole}${fraction}`.replace(/^0+/, '');
  const bare = significant.replace(/0+$/, '');
  if (!bare) return 0;
  const zeros = significant.length - bare.length + Number(exponent) - fraction.length + digits;
  if (zeros < 0) return 'TOO_FINE';
  if (bare.length + zeros > String(MAX_INSIDE).length) return 'TOO_LARGE';
  const steps = Number(bare + '0'.repeat(zeros));
  return sign ? -steps : steps;
}

/** The number that so many steps are, exact in its shortest decimal: 150 of two digits is 1.5. */
export const decimalOf = (steps: number, digits: number): number => steps / 10 ** digits;
