import type { Context, NewRow } from 'qinxue/plugin';
import type { NodeContent } from './content.ts';
import { IndexNode } from './index-node.ts';

/** Into a version that has none: a level at a time, as a row's foreign key must find the row above it. */
export async function writeNodes(context: Context, versionId: string, nodes: readonly NodeContent[]): Promise<void> {
  const placed = placedFrom(nodes);
  const deepest = Math.max(...placed.map(({ depth }) => depth));
  const ids = new Map<string, string>();
  for (let depth = 0; depth <= deepest; depth++) {
    const level = placed.filter((node) => node.depth === depth);
    const rows = await context.insertAll(
      IndexNode,
      level.map(({ node: { children, ...values }, place, parent }): NewRow<IndexNode> => {
        return { ...values, versionId, place, parentId: parent === null ? null : (ids.get(parent) ?? null) };
      }),
    );
    for (const { code, id } of rows) ids.set(code, id);
  }
}

interface Placed {
  readonly node: NodeContent;
  readonly place: number;
  readonly parent: string | null;
  readonly depth: number;
}

/** In the order of the tree, from 1. */
function placedFrom(nodes: readonly NodeContent[]): Placed[] {
  const placed: Placed[] = [];
  const visit = (node: NodeContent, parent: string | null, depth: number) => {
    placed.push({ node, place: placed.length + 1, parent, depth });
    for (const child of node.children) visit(child, node.code, depth + 1);
  };
  for (const node of nodes) visit(node, null, 0);
  return placed;
}

export const nodesInOrder = (context: Context, versionId: string): Promise<IndexNode[]> =>
  context.list(IndexNode, { versionId }, { orderBy: [{ column: 'place', descending: false }] });

/** The nodes of a version as they can be written to another. */
export async function readNodes(context: Context, versionId: string): Promise<NodeContent[]> {
  const rows = await nodesInOrder(context, versionId);
  const below = (parentId: string | null): NodeContent[] =>
    rows.filter((row) => row.parentId === parentId).map((row) => ({ ...contentOf(row), children: below(row.id) }));
  return below(null);
}

const contentOf = ({
  code,
  name,
  nameZh,
  kind,
  weight,
  maxPoints,
  method,
  params,
  metric,
  evidenceRequired,
  scoredBy,
  effect,
  capBand,
}: IndexNode) => ({
  ...{
    code,
    name,
    nameZh,
    kind,
    weight,
    maxPoints,
    method,
    params,
    metric,
    evidenceRequired,
    scoredBy,
    effect,
    capBand,
  },
});
