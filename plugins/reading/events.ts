import { event, type TransitionEvent, text } from 'qinxue/plugin';

/** In the unit that organises it; the others in the unit that the person belonged to. No fact holds what a person wrote. */
export const activityMoved = event<TransitionEvent>(
  'reading.activity-moved',
  text('A reading activity went on', '读书活动状态变更'),
);
export const readThroughMoved = event<TransitionEvent>(
  'reading.read-through-moved',
  text('A reading went on', '读书记录状态变更'),
);
export const noteMoved = event<TransitionEvent>('reading.note-moved', text('A note went on', '读书笔记状态变更'));
export const planMoved = event<TransitionEvent>(
  'reading.plan-moved',
  text('A self-study plan went on', '自学计划状态变更'),
);

export const events = [activityMoved, readThroughMoved, noteMoved, planMoved];
