import { event, type TransitionEvent, text } from 'qinxue/plugin';
import type { Stage } from './calculation/reading.ts';

/** In the unit that owns the system; so is the next. */
export const systemMoved = event<TransitionEvent>(
  'evaluation.system-moved',
  text('An index system went on', '指标体系状态变更'),
);
export const versionMoved = event<TransitionEvent>(
  'evaluation.version-moved',
  text('A version of an index system went on', '指标体系版本状态变更'),
);
/** In the unit that holds the cycle; so are those about many subjects below. */
export const cycleMoved = event<TransitionEvent>(
  'evaluation.cycle-moved',
  text('An evaluation went on', '考核周期状态变更'),
);
export const sheetMoved = event<TransitionEvent>(
  'evaluation.sheet-moved',
  text('A sheet was sent back', '评分表状态变更'),
);
export const subjectMoved = event<TransitionEvent>(
  'evaluation.subject-moved',
  text('A subject was taken out of an evaluation, or in again', '考核对象状态变更'),
);
export const vetoMoved = event<TransitionEvent>(
  'evaluation.veto-moved',
  text('A veto was decided', '一票否决状态变更'),
);

export interface SheetsFact {
  readonly cycleId: string;
  readonly stage: Stage;
  readonly sheetIds: readonly string[];
}

export interface CycleFact {
  readonly cycleId: string;
}

const cycleId = text('the evaluation', '考核周期');

/** One event for all sheets of a command: they are handed in by the hundred. */
export const sheetsSubmitted = event<SheetsFact>(
  'evaluation.sheets-submitted',
  text('Sheets submitted', '评分表已提交'),
  { cycleId, stage: text('whose sheets', '评分阶段'), sheetIds: text('the sheets', '评分表') },
);
export const metricsFrozen = event<CycleFact>('evaluation.metrics-frozen', text('Metrics frozen', '指标数据已冻结'), {
  cycleId,
});
/** A part of a calculation is done and the next is to come. */
export const calculationContinues = event<CycleFact>(
  'evaluation.calculation-continues',
  text('A calculation continues', '核算继续'),
  { cycleId },
);
export const resultsCalculated = event<CycleFact>(
  'evaluation.results-calculated',
  text('Results calculated', '考核结果已核算'),
  { cycleId },
);

export const events = [
  systemMoved,
  versionMoved,
  cycleMoved,
  sheetMoved,
  subjectMoved,
  vetoMoved,
  sheetsSubmitted,
  metricsFrozen,
  calculationContinues,
  resultsCalculated,
];
