import { Arg, type Context, Ctx, ID, operations, pageQuery, Query, Resolver } from 'qinxue/plugin';
import { Unit, UnitConnection } from './unit.ts';

@Resolver(() => Unit)
export class UnitResolver extends operations({
  units: pageQuery(UnitConnection, { description: 'The units that you can see (单位列表).' }),
}) {
  @Query(() => Unit, { nullable: true, description: 'A unit by its id or code (单位).' })
  async unit(
    @Arg('id', () => ID, { description: 'Id or code (编号或编码).' }) id: string,
    @Ctx() context: Context,
  ): Promise<Unit | undefined> {
    const known = context.directory.find(id);
    return known && context.find(Unit, known.id);
  }
}
