import type { Context } from 'qinxue/plugin';
import { manageEvaluation } from './permissions.ts';

/** @throws FORBIDDEN, or PLUGIN_SUSPENDED, where the viewer may not change evaluation in the unit now. */
export function requireManaging(context: Context, unitId: string): void {
  context.require(manageEvaluation, unitId);
  context.requireWritable('evaluation', unitId);
}
