import type { AssessedNode, Assessment, ConfirmedVeto, MissingPolicies } from '../calculation/assessment.ts';
import type { Reading, Readings, Stage } from '../calculation/reading.ts';
import { TOP } from '../matrices/matrix-commands.ts';
import type { EvaluationSheet } from '../sheets/evaluation-sheet.ts';
import { readingOf } from '../sheets/readings.ts';
import type { FrozenMetric } from '../subjects/frozen-metric.ts';
import type { IndexNode } from '../systems/index-node.ts';
import type { IndexVersion } from '../systems/index-version.ts';
import { methodOf } from '../systems/parse-method.ts';
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

  private readonly policies: MissingPolicies;

  constructor(version: IndexVersion, nodes: readonly IndexNode[], weights: Weights, policies: MissingPolicies) {
    this.version = version;
    this.weights = weights;
    this.policies = policies;
    for (const node of nodes) this.children.set(node.parentId, [...(this.children.get(node.parentId) ?? []), node]);
  }

  of(findings: Findings): Assessment {
    const { bands, notApplicable } = this.version;
    const scores = byNode(findings.sheets);
    const metrics = new Map(findings.metrics.map((metric) => [metric.metric, metric]));
    const laid = (node: IndexNode): AssessedNode => ({
      code: node.code,
      kind: node.kind,
      ...shareOf(node),
      ...(node.method && node.params && { method: methodOf(node.method, node.params) }),
      ...(node.method && {
        scoredBy: node.scoredBy,
        readings: node.metric ? metricReadings(metrics.get(node.metric), node) : scoredReadings(node, scores),
      }),
      ...(node.kind === 'GROUP' && { children: (this.children.get(node.id) ?? []).map(laid) }),
    });
    return {
      notApplicable,
      policies: this.policies,
      bands,
      weights: this.weights,
      vetoes: findings.vetoes.map(vetoOf),
      tree: { code: TOP, kind: 'GROUP', children: (this.children.get(null) ?? []).map(laid) },
    };
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
  // Who does not score it may still confirm that it does not apply.
  for (const { stage, reading } of scores.get(code) ?? [])
    if (scoredBy.includes(stage) || reading.absent) {
      const known = readings[stage];
      if (known) known.push(reading);
      else readings[stage] = [reading];
    }
  return readings;
}

function metricReadings(metric: FrozenMetric | undefined, { params }: IndexNode): Readings {
  const { value, digits, absence }: Partial<FrozenMetric> = metric ?? {
    value: undefined,
    absence: 'METRIC_UNKNOWN' as const,
  };
  const reading: Reading =
    value == null ? { absent: absence ?? 'NOTHING_TO_MEASURE' } : { value: inSteps(value, digits, params?.digits) };
  return { METRIC: [reading] };
}

/** A leaf may have been written before it was known how fine its metric is. */
const inSteps = (value: number, from = 0, to = from): number => Math.floor(value * 10 ** (to - from));

function shareOf({ kind, weight, maxPoints }: IndexNode): Pick<AssessedNode, 'share' | 'most'> {
  if (kind === 'GROUP' || kind === 'LEAF') return { share: weight ?? maxPoints ?? 0 };
  return kind === 'VETO' ? {} : { most: maxPoints ?? 0 };
}

const vetoOf = ({ node, effect, capBand }: VetoHit): ConfirmedVeto => ({
  node,
  effect,
  ...(capBand !== null && { band: capBand }),
});
