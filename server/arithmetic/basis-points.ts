/** The whole in basis points: weights, shares and progress are parts of 10000. */
export const WHOLE = 10_000;

/**
 * Whole numbers in the proportion of the weights that add up to `total` exactly: each share is rounded down,
 * and what is left goes one by one to the largest remainders, of equal ones to the first (Hamilton's method).
 * Weights are not negative; they need not be whole. All zero: shares as equal as they can be.
 */
export function apportion(weights: readonly number[], total = WHOLE): number[] {
  if (!weights.length) return [];
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (sum === 0 ? total / weights.length : (weight / sum) * total));
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((all, share) => all + share, 0);
  const byRemainder = exact
    .map((share, at) => ({ at, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}
