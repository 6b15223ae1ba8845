import { type Context, groupBy, loader } from 'qinxue/plugin';
import { inDecimals } from '../../organisation/index.ts';
import { mayReadFrozen, tellsNothing } from '../subjects/readable-metric.ts';
import { IndexNode } from '../systems/index-node.ts';
import { digitsOfNode } from '../systems/metric-digits.ts';
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

/** The explanation with its values in their units, without those of metrics that the viewer may not read; what they came to in points stays. */
export async function readableExplanation(
  context: Context,
  explanation: ExplanationType,
  result: EvaluationResult,
): Promise<ExplanationType> {
  const nodes = await context.load(measuredNodes, result.versionId);
  const measured = new Map(nodes.map((node) => [node.code, node]));
  const hidden = new Set(
    nodes.filter(({ metric }) => metric !== null && !mayReadFrozen(context, metric, result)).map(({ code }) => code),
  );
  const told = (reading: ScoreReading, node: IndexNode | undefined): ScoreReading => ({
    ...reading,
    value:
      reading.value && inDecimals(reading.value, node && reading.stage === 'METRIC' ? digitsOfNode(context, node) : 0),
  });
  const withoutValue = (reading: ScoreReading): ScoreReading =>
    reading.stage === 'METRIC' && !tellsNothing(reading) ? { ...reading, ...unread } : reading;
  const shown = (node: ExplanationNode): ExplanationNode =>
    hidden.has(node.code)
      ? { ...node, readings: node.readings.map(withoutValue) }
      : { ...node, readings: node.readings.map((reading) => told(reading, measured.get(node.code))) };
  return { ...explanation, nodes: explanation.nodes.map(shown) };
}
