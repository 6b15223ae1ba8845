/** Ranks 1, 2, 2, 4 from the highest score down; who has none has no rank. In the order of the scores given. */
export function ranksOf(scores: readonly (number | null)[]): (number | null)[] {
  const places = new Map<number, number>();
  const sorted = scores.filter((score) => score !== null).sort((a, b) => b - a);
  for (const [i, score] of sorted.entries()) if (!places.has(score)) places.set(score, i + 1);
  return scores.map((score) => (score === null ? null : (places.get(score) ?? null)));
}
