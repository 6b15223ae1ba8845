import { notFound } from '../../../server/kernel/base/errors.ts';
import type { Context } from '../../../server/kernel/contract/context.ts';
import type { DirectoryUnit } from '../../../server/kernel/contract/directory/directory.ts';
import { nounOf } from '../../../server/kernel/request/noun.ts';
import { Unit } from './unit.ts';

/** A unit by id or code. @throws NOT_FOUND for absent and hidden ones alike. */
export function findUnit(scope: Context, idOrCode: string): DirectoryUnit {
  const unit = scope.directory.find(idOrCode);
  if (!unit || !scope.viewer.canSeeUnit(unit.id)) throw notFound(nounOf(Unit), idOrCode);
  return unit;
}
