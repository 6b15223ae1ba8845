import { type Context, notFound, nounOf } from 'qinxue/plugin';
import type { DirectoryUnit } from '../../../server/api/platform.ts';
import { Unit } from './unit.ts';

/** A unit by id or code. @throws NOT_FOUND for absent and hidden ones alike. */
export function getUnit(context: Context, idOrCode: string): DirectoryUnit {
  const unit = context.directory.find(idOrCode);
  if (!unit || !context.viewer.canSeeUnit(unit.id)) throw notFound(nounOf(Unit), idOrCode);
  return unit;
}
