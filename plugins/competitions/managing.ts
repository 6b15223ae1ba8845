import type { Context } from 'qinxue/plugin';
import { manageCompetitions } from './permissions.ts';

/** @throws FORBIDDEN, or PLUGIN_SUSPENDED, where the viewer may not change competitions of the unit now. */
export function requireManaging(context: Context, unitId: string): void {
  context.require(manageCompetitions, unitId);
  context.requireWritable('competitions', unitId);
}
