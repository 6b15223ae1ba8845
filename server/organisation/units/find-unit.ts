import { notFound } from '../../errors.ts';
import { nounOf } from '../../graph/noun.ts';
import type { Scope } from '../../request/scope.ts';
import type { DirectoryUnit } from '../directory/directory.ts';
import { Unit } from './unit.ts';

/** A unit by id or code. @throws NOT_FOUND for absent and hidden ones alike. */
export function findUnit(scope: Scope, idOrCode: string): DirectoryUnit {
  const unit = scope.directory.find(idOrCode);
  if (!unit || !scope.viewer.canSeeUnit(unit.id)) throw notFound(nounOf(Unit), idOrCode);
  return unit;
}
