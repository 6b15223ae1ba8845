import { mutationOf, operations } from 'qinxue/plugin';
import { manageUnits } from '../permissions.ts';
import { Unit } from './unit.ts';
import { createUnit } from './unit-create.ts';
import { UnitCreateInput, UnitMoveInput, UnitUpdateInput } from './unit-input.ts';
import { moveUnit } from './unit-move.ts';
import { updateUnit } from './unit-update.ts';

const managed = mutationOf(Unit, manageUnits);

export const UnitCommandResolver = operations({
  unitCreate: managed(UnitCreateInput, createUnit, { description: 'Founds a unit below another (新建单位).' }),
  unitUpdate: managed(UnitUpdateInput, updateUnit, {
    description: 'Changes what a unit is called and how long it exists (修改单位).',
  }),
  unitMove: managed(UnitMoveInput, moveUnit, {
    description: 'Hangs a unit, with all below it, under another; past facts stay where they were (调整上级单位).',
  }),
});
