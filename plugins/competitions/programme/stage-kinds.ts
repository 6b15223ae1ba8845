import { enumType } from 'qinxue/plugin';
import type { AdvanceRule } from '../scoring/advancement.ts';
import type { AggregationMethod } from '../scoring/aggregation.ts';

export const StageKind = enumType('StageKind', 'What is done in a stage (阶段类别).', {
  THEORY: 'Knowledge is examined (理论考试).',
  PRACTICAL: 'Work is done (实际操作).',
  DEFENCE: 'The work is explained and questioned (答辩).',
});
export type StageKind = keyof typeof StageKind;

export const StageStatus = enumType('StageStatus', 'Where a stage stands (阶段状态).', {
  PENDING: 'Its turn has not come (未开始).',
  OPEN: 'It is held and marked (评分中).',
  CLOSED: 'Its scores are fixed (已结束).',
});
export type StageStatus = keyof typeof StageStatus;

export const MarkAggregation = enumType(
  'MarkAggregation',
  'How the marks that judges give to a measured aspect become one (计分方式).',
  {
    MEAN: 'Their mean (平均分).',
    MEDIAN: 'The one in the middle (中位数).',
    TRIMMED: 'The mean without the highest and the lowest; from four judges on (去掉最高最低分).',
    STANDARDISED: "The mean of standard scores, which takes out a judge's severity and spread (标准分).",
  } satisfies Readonly<Record<AggregationMethod, string>>,
);
export type MarkAggregation = keyof typeof MarkAggregation;

export const AdvanceKind = enumType('AdvanceKind', 'Who goes on to the next stage (晋级方式).', {
  ALL: 'Everyone (全部).',
  TOP: 'So many of the best of a bracket (前若干名).',
  PERCENT: 'So large a share of a bracket, rounded up (按比例).',
  MIN_SCORE: 'Who has at least so many points (达到分数线).',
} satisfies Readonly<Record<AdvanceRule['kind'], string>>);
export type AdvanceKind = keyof typeof AdvanceKind;
