import { Decimal, Field, field, fields, Int, multiplyDivide, nullable, ObjectType, Score, WHOLE } from 'qinxue/plugin';
import type { AssessedNode, NodeKind } from '../calculation/assessment.ts';
import type { ExplainedNode, Explanation, KeptExplanation } from '../calculation/explanation.ts';
import { FULL } from '../calculation/leaf-score.ts';
import type { MethodKind } from '../calculation/method.ts';
import { type Absence, type Stage, stages } from '../calculation/reading.ts';
import { recompute } from '../calculation/recompute.ts';
import { ScoreAbsence, type ShownAbsence } from '../subjects/frozen-metric.ts';
import { EvaluationStage, IndexNodeKind, ScoringMethod, VetoEffect } from '../systems/node-terms.ts';

@ObjectType('EvaluationStageScore', { description: 'A score in one stage (环节得分).' })
export class EvaluationStageScore {
  @Field(() => EvaluationStage, { description: 'The stage (评价环节).' })
  stage!: Stage;

  @Field(() => Score, { description: 'What it came to, rounded (得分).' })
  score!: number;

  @Field(() => Score, {
    nullable: true,
    description: 'So much of the total comes from this stage; empty for method 1 (贡献分).',
  })
  points!: number | null;

  @Field(() => ScoreAbsence, {
    nullable: true,
    description: 'Why nobody has judged it, where the score is that of a policy (缺项原因).',
  })
  absence!: Absence | null;
}

@ObjectType('ScoreReading', { description: 'What one sheet, or the frozen metric, has for a node (评分依据).' })
export class ScoreReading extends fields({
  stage: field(EvaluationStage, 'In which stage (评价环节).'),
  value: nullable(Decimal, 'The value (数值).'),
  level: nullable(String, 'The level (等级).'),
}) {
  @Field(() => ScoreAbsence, { nullable: true, description: 'Why there is neither (不适用原因).' })
  absence!: ShownAbsence | null;
}

@ObjectType('ExplanationNode', { description: 'A node of the tree with what it came to (结果说明节点).' })
export class ExplanationNode {
  versionId!: string;

  @Field(() => String, { description: 'The code of the node; `*` for the whole tree (指标编码).' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The code of the group that it is in (上级指标编码).' })
  group!: string | null;

  @Field(() => Int, { description: 'How deep it lies; the whole tree is 0 (层级).' })
  depth!: number;

  @Field(() => IndexNodeKind, { description: 'What it is (指标类型).' })
  kind!: NodeKind;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'Its share among its siblings, in percent; of a bonus or deduction the most points that it gives or takes (权重或分值).',
  })
  share!: number | null;

  @Field(() => ScoringMethod, { nullable: true, description: 'How it was scored (计分方法).' })
  method!: MethodKind | null;

  @Field(() => Boolean, { description: 'Whether it counted (是否适用).' })
  applicable!: boolean;

  @Field(() => ScoreAbsence, { nullable: true, description: 'Why it did not (不适用原因).' })
  absence!: Absence | null;

  @Field(() => Score, {
    nullable: true,
    description: 'What it came to, of 100 points of its own; empty for method 1 (得分).',
  })
  score!: number | null;

  @Field(() => Score, {
    nullable: true,
    description: 'So much of the total comes from it; below zero for a deduction, empty for method 1 (贡献分).',
  })
  points!: number | null;

  @Field(() => Score, {
    nullable: true,
    description:
      'What the limits of a group, 0 and 100, or a veto add to the points of its nodes, mostly below zero (限额调整).',
  })
  cut!: number | null;

  @Field(() => [EvaluationStageScore], { description: 'Its scores, stage by stage (各环节得分).' })
  scores!: EvaluationStageScore[];

  @Field(() => [ScoreReading], { description: 'From what (评分依据).' })
  readings!: ScoreReading[];
}

@ObjectType('Explanation', { description: 'How a result came about (结果说明).' })
export class ExplanationType extends fields({
  stages: field(
    [EvaluationStageScore],
    'What each stage has scored on the whole, and the points of the total that come from it (各环节得分).',
  ),
  nodes: field([ExplanationNode], 'The tree, parents before children (逐项说明).'),
  veto: nullable(String, 'The code of the worst veto that counted (否决项编码).'),
  vetoEffect: nullable(VetoEffect, 'What that veto did (否决效果).'),
  recomputedTotal: nullable(Score, 'Calculated again from what the explanation holds (复算总分).'),
}) {}

/** The result's method says how its explanation is to be read. */
export function explanationOf(
  explanation: KeptExplanation,
  { versionId, method }: { readonly versionId: string; readonly method: number },
): ExplanationType {
  const { tree, stages: totals, veto } = explanation;
  return {
    stages: scoresOf({ scores: totals, ...partsOf(explanation) }),
    nodes: nodesOf(tree, versionId, null, 0, WHOLE),
    veto: veto?.node ?? null,
    vetoEffect: veto?.effect ?? null,
    recomputedTotal: recompute(explanation, method).total,
  };
}

type Node = AssessedNode & Pick<ExplainedNode, 'scores' | 'absent'> & Partial<Omit<ExplainedNode, 'children'>>;

function nodesOf(node: Node, versionId: string, group: string | null, depth: number, whole: number): ExplanationNode[] {
  const scores = scoresOf(node);
  const own = {
    ...{ versionId, code: node.code, group, depth, kind: node.kind, scores },
    share: node.share === undefined ? (node.most ?? null) : multiplyDivide(node.share, FULL, whole),
    method: node.method?.kind ?? null,
    applicable: scores.length > 0,
    absence: node.absent ?? null,
    score: node.score ?? null,
    points: node.points ?? null,
    cut: node.cut ?? null,
    readings: readingsOf(node),
  };
  const below = (node.children ?? []) as readonly Node[];
  // Siblings have weights that make 100 % or points that make 100: either is a share of their sum.
  const sum = below.reduce((all, { share = 0 }) => all + share, 0);
  return [own, ...below.flatMap((child) => nodesOf(child, versionId, node.code, depth + 1, sum))];
}

const readingsOf = ({ readings = {} }: Node): ScoreReading[] =>
  stages.flatMap((stage) =>
    (readings[stage] ?? []).map(({ value = null, level = null, absent = null }) => ({
      ...{ stage, value, level, absence: absent },
    })),
  );

type Scored = Pick<ExplainedNode, 'scores' | 'filled'> & Partial<Pick<ExplainedNode, 'pointsByStage'>>;

const partsOf = (explanation: KeptExplanation): Partial<Pick<Explanation, 'pointsByStage'>> =>
  'pointsByStage' in explanation ? { pointsByStage: explanation.pointsByStage } : {};

const scoresOf = ({ scores, pointsByStage, filled }: Scored): EvaluationStageScore[] =>
  stages.flatMap((stage) => {
    const score = scores[stage];
    if (score === undefined) return [];
    return [{ stage, score, points: pointsByStage?.[stage] ?? null, absence: filled?.[stage] ?? null }];
  });
