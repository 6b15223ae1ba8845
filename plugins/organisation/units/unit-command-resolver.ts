import { Allow, Arg, type Context, Ctx, Mutation, Resolver } from 'qinxue/plugin';
import { manageUnits } from '../permissions.ts';
import { Unit } from './unit.ts';
import { createUnit } from './unit-create.ts';
import { UnitCreateInput, UnitMoveInput, UnitUpdateInput } from './unit-input.ts';
import { moveUnit } from './unit-move.ts';
import { updateUnit } from './unit-update.ts';

@Resolver(() => Unit)
export class UnitCommandResolver {
  @Allow(manageUnits)
  @Mutation(() => Unit, { description: 'Founds a unit below another (新建单位).' })
  unitCreate(@Arg('input', () => UnitCreateInput) input: UnitCreateInput, @Ctx() context: Context): Promise<Unit> {
    return createUnit(context, input);
  }

  @Allow(manageUnits)
  @Mutation(() => Unit, { description: 'Changes what a unit is called and how long it exists (修改单位).' })
  unitUpdate(@Arg('input', () => UnitUpdateInput) input: UnitUpdateInput, @Ctx() context: Context): Promise<Unit> {
    return updateUnit(context, input);
  }

  @Allow(manageUnits)
  @Mutation(() => Unit, {
    description: 'Hangs a unit, with all below it, under another; past facts stay where they were (调整上级单位).',
  })
  unitMove(@Arg('input', () => UnitMoveInput) input: UnitMoveInput, @Ctx() context: Context): Promise<Unit> {
    return moveUnit(context, input);
  }
}
