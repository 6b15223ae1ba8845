import type { AssessedNode, Assessment, ConfirmedVeto } from '../calculation/assessment.ts';
import { type Reading, type Readings, type Stage, stages } from '../calculation/reading.ts';
import { TOP } from '../matrices/matrix-commands.ts';
import type { EvaluationSheet } from '../sheets/evaluation-sheet.ts';
import { readingOf } from '../sheets/readings.ts';
import type { FrozenMetric } from '../subjects/frozen-metric.ts';
import { methodOf } from '../systems/check-method.ts';
import type { IndexNode } from '../systems/index-node.ts';
import type { IndexVersion } from '../systems/index-version.ts';
import type { VetoHit } from '../vetoes/veto-hit.ts';

type Weights = Readonly<Record<Stage, number>>;

/** What a subject's result follows from. */
export interface Findings {
  /** Submitted ones, in an order that is always the same. */
  readonly sheets: readonly EvaluationSheet[];
  readonly metrics: readonly FrozenMetric[];
  readonly vetoes: readonly VetoHit[];
}

/** Lays the findings of a subject into the tree of its version. */
export class Assessments {
  private readonly children = new Map<string | null, IndexNode[]>();
  private readonly version: IndexVersion;
  private readonly weights: Weights;

  constructor(version: IndexVersion, nodes: readonly IndexNode[], weights: Weights) {
    this.version = version;
    this.weights = weights;
    for (const node of nodes) this.children.set(node.parentId, [...(this.children.get(node.parentId) ?? []), node]);
  }

  of(findings: Findings): Assessment {
    const { bands, notApplicable } = this.version;
    const counting = this.counting(findings.sheets);
    const scores = byNode(findings.sheets);
    const metrics = new Map(findings.metrics.map((metric) => [metric.metric, metric]));
    const laid = (node: IndexNode): AssessedNode => ({
      code: node.code,
      kind: node.kind,
      ...shareOf(node),
      ...(node.method && node.params && { method: methodOf(node.method, node.params) }),
      ...(node.method && {
        readings: node.metric ? metricReadings(metrics.get(node.metric), counting) : scoredReadings(node, scores),
      }),
      ...(node.kind === 'GROUP' && { children: (this.children.get(node.id) ?? []).map(laid) }),
    });
    return {
      notApplicable,
      bands,
      weights: this.weights,
      vetoes: findings.vetoes.map(vetoOf),
      tree: { code: TOP, kind: 'GROUP', children: (this.children.get(null) ?? []).map(laid) },
    };
  }

  /** The stages in which a metric counts: its own where that has a weight, else all in which someone has scored. */
  private counting(sheets: readonly EvaluationSheet[]): readonly Stage[] {
    if (this.weights.METRIC) return ['METRIC'];
    const weighted = stages.filter((stage) => this.weights[stage] > 0);
    const scored = weighted.filter((stage) => sheets.some((sheet) => sheet.stage === stage));
    return scored.length ? scored : weighted;
  }
}

type ScoresByNode = ReadonlyMap<string, readonly { readonly stage: Stage; readonly reading: Reading }[]>;

function byNode(sheets: readonly EvaluationSheet[]): ScoresByNode {
  const found = new Map<string, { stage: Stage; reading: Reading }[]>();
  for (const { stage, scores } of sheets)
    for (const score of scores) {
      const entry = { stage, reading: readingOf(score) };
      const known = found.get(score.node);
      if (known) known.push(entry);
      else found.set(score.node, [entry]);
    }
  return found;
}

function scoredReadings({ code, scoredBy }: IndexNode, scores: ScoresByNode): Readings {
  const readings: { [S in Stage]?: Reading[] } = {};
  for (const { stage, reading } of scores.get(code) ?? [])
    if (scoredBy.includes(stage)) {
      const known = readings[stage];
      if (known) known.push(reading);
      else readings[stage] = [reading];
    }
  return readings;
}

function metricReadings(metric: FrozenMetric | undefined, counting: readonly Stage[]): Readings {
  const { value, absence } = metric ?? { value: undefined, absence: 'METRIC_UNKNOWN' as const };
  const reading: Reading = value == null ? { absent: absence ?? 'NOTHING_TO_MEASURE' } : { value };
  return Object.fromEntries(counting.map((stage) => [stage, [reading]]));
}

function shareOf({ kind, weight, maxPoints }: IndexNode): Pick<AssessedNode, 'share' | 'most'> {
  if (kind === 'GROUP' || kind === 'LEAF') return { share: weight ?? maxPoints ?? 0 };
  return kind === 'VETO' ? {} : { most: maxPoints ?? 0 };
}

const vetoOf = ({ node, effect, capBand }: VetoHit): ConfirmedVeto => ({
  node,
  effect,
  ...(capBand !== null && { band: capBand }),
});
