import type { Context } from 'qinxue/plugin';
import { manageEvaluation } from './permissions.ts';

/** @throws FORBIDDEN, or PLUGIN_SUSPENDED, where the viewer may not change evaluation in the unit now. */
export function requireManaging(scope: Context, unitId: string): void {
  scope.require(manageEvaluation, unitId);
  scope.requireWritable('evaluation', unitId);
}
