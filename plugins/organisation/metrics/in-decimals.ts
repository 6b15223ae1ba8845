import { Decimal } from 'qinxue/plugin';

/** A whole number of 1 / 10^digits as one of `Decimal`'s. */
export const inDecimals = (steps: number, digits: number): number => steps * 10 ** (Decimal.digits - digits);
