import type { Context } from 'qinxue/plugin';
import { manageCompetitions } from './permissions.ts';

/** @throws FORBIDDEN, or PLUGIN_SUSPENDED, where the viewer may not change competitions of the unit now. */
export function requireManaging(scope: Context, unitId: string): void {
  scope.require(manageCompetitions, unitId);
  scope.requireWritable('competitions', unitId);
}
