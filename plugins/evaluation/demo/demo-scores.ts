import type { Stage } from '../calculation/reading.ts';
import type { LeafScoreType } from '../sheets/leaf-score-type.ts';
import type { IndexNode } from '../systems/index-node.ts';

/**
 * What a sheet of the demonstration says: better and worse ones side by side, reviewers a little stricter.
 * @param more so many things more are found wrong in each leaf
 */
export function demoScores(nodes: readonly IndexNode[], stage: Stage, place: number, more = 0): LeafScoreType[] {
  return nodes
    .filter(({ scoredBy, method }) => method && scoredBy.includes(stage))
    .map((node, i) => ({
      node: node.code,
      ...found(node, place * 7 + i * 3 + (stage === 'SELF' ? 0 : place % 3), more),
      items: [],
      notApplicable: false,
      reason: null,
      evidence:
        node.evidenceRequired && node.scoredBy[0] === stage
          ? [{ title: `${node.nameZh}佐证材料`, uri: `https://files.example/evidence/${node.code}.pdf` }]
          : [],
    }));
}

function found(
  { kind, method, params }: IndexNode,
  seed: number,
  more: number,
): Pick<LeafScoreType, 'value' | 'level'> {
  if (method === 'LEVELS') return { level: params?.levels[[0, 1, 0, 1, 2][seed % 5] ?? 0]?.code ?? null };
  return { value: kind === 'LEAF' ? (seed % 4) + more : Number(seed % 9 === 0) };
}
