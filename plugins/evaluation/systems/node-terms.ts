import { enumType } from 'qinxue/plugin';
import type { VetoEffect as Effect, NodeKind as Kind, NotApplicable } from '../calculation/assessment.ts';
import type { MethodKind } from '../calculation/method.ts';
import type { Stage } from '../calculation/reading.ts';

type Named<Value extends string> = { readonly [V in Value]: V };

export const IndexNodeKind: Named<Kind> = enumType('IndexNodeKind', 'What a node of an index system is (指标类型).', {
  GROUP: 'Takes the nodes below it together (指标组).',
  LEAF: 'Is scored, with a share among its siblings (评分指标).',
  BONUS: 'Adds points to its group (加分项).',
  DEDUCTION: 'Takes points from its group (扣分项).',
  VETO: 'Holds the result down where it is confirmed (一票否决项).',
});

export const ScoringMethod: Named<MethodKind> = enumType(
  'ScoringMethod',
  'How what is found in a leaf becomes a score (计分方法).',
  {
    BANDS: 'The score of the highest band that the value reaches (区间计分).',
    LEVELS: 'The score of the level that is chosen (等级计分).',
    DEDUCTIVE: 'A hundred points less so many for each, down to a floor (扣分制).',
    ADDITIVE: 'So many points for each, up to a cap (加分制).',
    THRESHOLD: 'A hundred points from a value on, none below (达标计分).',
    LINEAR: 'From none at the floor to 100 points at the target (线性计分).',
    BOOLEAN: 'A hundred points where it is so, none where not (是否计分).',
  },
);

export const EvaluationStage: Named<Stage> = enumType(
  'EvaluationStage',
  'From where a part of the score comes (评价环节).',
  {
    SELF: "The subject's own assessment (自评).",
    UNIT: 'The review by the unit above (单位评审).',
    COMMITTEE: 'The review by the committee (评委会评审).',
    METRIC: 'Frozen metrics (指标数据).',
  },
);

export const NotApplicablePolicy: Named<NotApplicable> = enumType(
  'NotApplicablePolicy',
  'What is done about a leaf that does not apply or cannot be measured (不适用处理).',
  {
    RENORMALISE: 'Its share goes to the others (权重重分配).',
    FULL: 'It counts in full (按满分).',
    ZERO: 'It counts as nothing (按零分).',
  },
);

export const VetoEffect: Named<Effect> = enumType('VetoEffect', 'What a confirmed veto does (否决效果).', {
  ZERO_NODE: 'Its group has no points (所属指标组计零分).',
  CAP_BAND: 'The result is in a certain band at best (限定最高档次).',
  DISQUALIFY: 'No points, no band and no rank (取消资格).',
});
