import { registerEnumType } from 'qinxue/plugin';
import type { VetoEffect as Effect, NodeKind as Kind, NotApplicable } from '../calculation/assessment.ts';
import type { MethodKind } from '../calculation/method.ts';
import type { Stage } from '../calculation/reading.ts';

type Named<Value extends string> = { readonly [V in Value]: V };

export const IndexNodeKind: Named<Kind> = {
  GROUP: 'GROUP',
  LEAF: 'LEAF',
  BONUS: 'BONUS',
  DEDUCTION: 'DEDUCTION',
  VETO: 'VETO',
};
registerEnumType(IndexNodeKind, {
  name: 'IndexNodeKind',
  description: 'What a node of an index system is (指标类型).',
  valuesConfig: {
    GROUP: { description: 'Takes the nodes below it together (指标组).' },
    LEAF: { description: 'Is scored, with a share among its siblings (评分指标).' },
    BONUS: { description: 'Adds points to its group (加分项).' },
    DEDUCTION: { description: 'Takes points from its group (扣分项).' },
    VETO: { description: 'Holds the result down where it is confirmed (一票否决项).' },
  },
});

export const ScoringMethod: Named<MethodKind> = {
  BANDS: 'BANDS',
  LEVELS: 'LEVELS',
  DEDUCTIVE: 'DEDUCTIVE',
  ADDITIVE: 'ADDITIVE',
  THRESHOLD: 'THRESHOLD',
  LINEAR: 'LINEAR',
  BOOLEAN: 'BOOLEAN',
};
registerEnumType(ScoringMethod, {
  name: 'ScoringMethod',
  description: 'How what is found in a leaf becomes a score (计分方法).',
  valuesConfig: {
    BANDS: { description: 'The score of the highest band that the value reaches (区间计分).' },
    LEVELS: { description: 'The score of the level that is chosen (等级计分).' },
    DEDUCTIVE: { description: 'A hundred points less so many for each, down to a floor (扣分制).' },
    ADDITIVE: { description: 'So many points for each, up to a cap (加分制).' },
    THRESHOLD: { description: 'A hundred points from a value on, none below (达标计分).' },
    LINEAR: { description: 'From none at the floor to 100 points at the target (线性计分).' },
    BOOLEAN: { description: 'A hundred points where it is so, none where not (是否计分).' },
  },
});

export const EvaluationStage: Named<Stage> = { SELF: 'SELF', UNIT: 'UNIT', COMMITTEE: 'COMMITTEE', METRIC: 'METRIC' };
registerEnumType(EvaluationStage, {
  name: 'EvaluationStage',
  description: 'From where a part of the score comes (评价环节).',
  valuesConfig: {
    SELF: { description: "The subject's own assessment (自评)." },
    UNIT: { description: 'The review by the unit above (单位评审).' },
    COMMITTEE: { description: 'The review by the committee (评委会评审).' },
    METRIC: { description: 'Frozen metrics (指标数据).' },
  },
});

export const NotApplicablePolicy: Named<NotApplicable> = { RENORMALISE: 'RENORMALISE', FULL: 'FULL', ZERO: 'ZERO' };
registerEnumType(NotApplicablePolicy, {
  name: 'NotApplicablePolicy',
  description: 'What is done about a leaf that does not apply or cannot be measured (不适用处理).',
  valuesConfig: {
    RENORMALISE: { description: 'Its share goes to the others (权重重分配).' },
    FULL: { description: 'It counts in full (按满分).' },
    ZERO: { description: 'It counts as nothing (按零分).' },
  },
});

export const VetoEffect: Named<Effect> = { ZERO_NODE: 'ZERO_NODE', CAP_BAND: 'CAP_BAND', DISQUALIFY: 'DISQUALIFY' };
registerEnumType(VetoEffect, {
  name: 'VetoEffect',
  description: 'What a confirmed veto does (否决效果).',
  valuesConfig: {
    ZERO_NODE: { description: 'Its group has no points (所属指标组计零分).' },
    CAP_BAND: { description: 'The result is in a certain band at best (限定最高档次).' },
    DISQUALIFY: { description: 'No points, no band and no rank (取消资格).' },
  },
});
