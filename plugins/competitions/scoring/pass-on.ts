/** Counted from 0, the best first. */
type Tiers = ReadonlyMap<string, number>;

/**
 * What becomes of the awards of an event when `withdrawn` has none any more: the places pass on by the declared rule,
 * whose answer for those who are left is `anew`; nobody else's award gets worse for it, nor is it taken.
 */
export function passOn(held: Tiers, withdrawn: string, anew: Tiers): Tiers {
  const after = new Map([...anew].filter(([id]) => id !== withdrawn));
  for (const [id, tier] of held) if (id !== withdrawn) after.set(id, Math.min(tier, after.get(id) ?? tier));
  return after;
}
