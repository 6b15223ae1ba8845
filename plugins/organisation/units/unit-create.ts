import type { Context } from 'qinxue/plugin';
import { inputIdentity, inputText } from '../input-text.ts';
import { assertOneSpelling } from '../one-spelling.ts';
import { manageUnits } from '../permissions.ts';
import { getUnit } from './find-unit.ts';
import { foundUnit } from './found-unit.ts';
import { Unit } from './unit.ts';
import type { UnitCreateInput } from './unit-input.ts';
import { getOpenUnit } from './unit-open.ts';
import { unitTags } from './unit-tags.ts';

/** A unit below another. A root comes with the roster only: nobody would hold anything in it. */
export async function createUnit(context: Context, input: UnitCreateInput): Promise<Unit> {
  const parent = getUnit(context, input.parent);
  context.assertCan(manageUnits, parent.id);
  const validFrom = input.validFrom ?? context.today();
  await getOpenUnit(context, parent.id, { validFrom, validTo: null }, 'input.parent');
  const code = inputIdentity('input.code', input.code);
  await assertOneSpelling(context, Unit, 'code', { argument: 'input.code', code });
  return foundUnit(context, {
    code,
    name: inputText('input.name', input.name, 200),
    kind: input.kind,
    parentId: parent.id,
    tags: unitTags('input.tags', input.tags ?? []),
    validFrom,
  });
}
