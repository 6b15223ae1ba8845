import type { AssessedNode, ConfirmedVeto, ResultBand, VetoEffect } from './assessment.ts';
import { FULL } from './leaf-score.ts';

const severity: Readonly<Record<VetoEffect, number>> = { ZERO_NODE: 1, CAP_BAND: 2, DISQUALIFY: 3 };

/** The best band that the total reaches. */
export function bandOf(total: number, bands: readonly ResultBand[]): string | null {
  let best: ResultBand | undefined;
  for (const band of bands) if (total >= band.minScore && (!best || band.minScore > best.minScore)) best = band;
  return best?.code ?? null;
}

/** The highest total that a veto leaves: just below the band above the one that it caps at. */
export function highestUnder({ effect, band }: ConfirmedVeto, bands: readonly ResultBand[]): number {
  if (effect === 'DISQUALIFY') return 0;
  const cap = effect === 'CAP_BAND' ? bands.find(({ code }) => code === band) : undefined;
  if (!cap) return FULL;
  const above = bands.map(({ minScore }) => minScore).filter((minScore) => minScore > cap.minScore);
  return above.length ? Math.min(...above) - 1 : FULL;
}

/** Of equally bad ones the first node by code, whatever order they came in. */
export const worstOf = (vetoes: readonly ConfirmedVeto[]): ConfirmedVeto | null =>
  [...vetoes].sort((a, b) => severity[b.effect] - severity[a.effect] || (a.node < b.node ? -1 : 1))[0] ?? null;

/** The code of the group that a node is in: what a veto that zeroes takes. */
export function groupOf(node: AssessedNode, code: string): string {
  const found = (at: AssessedNode): string | undefined => {
    for (const child of at.children ?? []) {
      const below = child.code === code ? at.code : found(child);
      if (below !== undefined) return below;
    }
    return undefined;
  };
  return found(node) ?? node.code;
}
