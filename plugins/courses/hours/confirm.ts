import type { Context } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import type { LearningHours } from './learning-hours.ts';
import type { LearningHoursReverseInput } from './learning-hours-input.ts';
import { managedHours } from './reverse.ts';

/** What was in doubt stays credited; who has decided that, and why, is in the audit log. */
export async function confirmHours(context: Context, input: LearningHoursReverseInput): Promise<LearningHours> {
  context.reason = inputText('input.reason', input.reason, 500);
  const credited = await managedHours(context, input.learningHours);
  return credited.doubt === null ? credited : context.update(credited, { doubt: null });
}
