/**
 * numerator / denominator to the nearest whole number, halves away from zero, without losing a digit on the way.
 * @throws RangeError for a zero denominator or a result beyond 2^53
 */
export function divideRounded(numerator: number | bigint, denominator: number | bigint): number {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d === 0n) throw new RangeError('Divided by zero.');
  const isNegative = n < 0n !== d < 0n;
  const [absolute, by] = [n < 0n ? -n : n, d < 0n ? -d : d];
  const quotient = Number((2n * absolute + by) / (2n * by));
  if (!Number.isSafeInteger(quotient)) throw new RangeError('The quotient is beyond 2^53.');
  return isNegative && quotient !== 0 ? -quotient : quotient;
}

/** a × b / c, rounded once. */
export const multiplyDivide = (a: number, b: number, c: number): number => divideRounded(BigInt(a) * BigInt(b), c);
