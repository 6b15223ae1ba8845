import { type Context, loader } from 'qinxue/plugin';
import { IndexNode } from './index-node.ts';

/** Sheets, vetoes and results name a node as people do: by its code, in a version. */
export const codeIn = (versionId: string, code: string): string => `${versionId}/${code}`;

/** By `codeIn`: the node, where the viewer sees its index system. */
export const nodeByCode = loader(async (context: Context, keys: readonly string[]) => {
  const slash = (key: string) => key.indexOf('/');
  const nodes = await context.list(IndexNode, {
    versionId: { in: [...new Set(keys.map((key) => key.slice(0, slash(key))))] },
    code: { in: [...new Set(keys.map((key) => key.slice(slash(key) + 1)))] },
  });
  const byKey = new Map(nodes.map((node) => [codeIn(node.versionId, node.code), node]));
  return keys.map((key) => byKey.get(key));
});
