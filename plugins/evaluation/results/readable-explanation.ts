import { type Context, groupBy, loader } from 'qinxue/plugin';
import { mayReadFrozen, tellsNothing } from '../subjects/readable-metric.ts';
import { IndexNode } from '../systems/index-node.ts';
import type { EvaluationResult } from './evaluation-result.ts';
import type { ExplanationNode, ExplanationType, ScoreReading } from './explanation-type.ts';

const unread = { value: null, level: null, absence: 'FORBIDDEN' } as const;

/** By version: its nodes that a metric scores, whoever sees the index system. */
const measuredNodes = loader(async (context: Context, versionIds: readonly string[]) => {
  const nodes = await context
    .asSystem()
    .list(IndexNode, { versionId: { in: [...versionIds] }, metric: { isNull: false } });
  const byVersion = groupBy(nodes, ({ versionId }) => versionId);
  return versionIds.map((id) => byVersion.get(id) ?? []);
});

/** The explanation without the values of metrics that the viewer may not read; what they came to in points stays. */
export async function readableExplanation(
  context: Context,
  explanation: ExplanationType,
  result: EvaluationResult,
): Promise<ExplanationType> {
  const nodes = await context.load(measuredNodes, result.versionId);
  const hidden = new Set(
    nodes.filter(({ metric }) => metric !== null && !mayReadFrozen(context, metric, result)).map(({ code }) => code),
  );
  if (!hidden.size) return explanation;
  const withoutValue = (reading: ScoreReading): ScoreReading =>
    reading.stage === 'METRIC' && !tellsNothing(reading) ? { ...reading, ...unread } : reading;
  const shown = (node: ExplanationNode): ExplanationNode =>
    hidden.has(node.code) ? { ...node, readings: node.readings.map(withoutValue) } : node;
  return { ...explanation, nodes: explanation.nodes.map(shown) };
}
