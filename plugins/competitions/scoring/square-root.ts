/** ⌊√n⌋ by Newton's method on whole numbers: the same on every machine, exact to the last digit. */
export function integerSquareRoot(n: bigint): bigint {
  if (n < 0n) throw new RangeError('The square root of a negative number.');
  if (n < 2n) return n;
  // Begins above the root and falls.
  let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** √(numerator / denominator) to the nearest whole number. */
export const roundedSquareRoot = (numerator: bigint, denominator: bigint): bigint =>
  (integerSquareRoot((4n * numerator) / denominator) + 1n) >> 1n;
