import { type Context, notFound, nounOf } from 'qinxue/plugin';
import type { DirectoryUnit } from '../../../server/api/platform.ts';
import { Unit } from './unit.ts';

/** A unit by id or code. @throws NOT_FOUND for absent and hidden ones alike. */
export function findUnit(scope: Context, idOrCode: string): DirectoryUnit {
  const unit = scope.directory.find(idOrCode);
  if (!unit || !scope.viewer.canSeeUnit(unit.id)) throw notFound(nounOf(Unit), idOrCode);
  return unit;
}
