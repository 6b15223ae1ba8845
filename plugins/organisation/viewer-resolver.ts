import { byIdLoader, type Context, Ctx, FieldResolver, ObjectType, Query, Resolver, Root } from 'qinxue/plugin';
import { Member } from './members/member.ts';
import { UnitPlugin, unitPlugins } from './plugins/unit-plugins.ts';
import { Unit } from './units/unit.ts';

@ObjectType('Viewer', { description: 'Who asks, in which unit (当前用户).' })
export class ViewerType {}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who asks; empty without a token (当前用户).' })
  viewer(@Ctx() context: Context): object | null {
    return context.viewer.isSignedIn ? {} : null;
  }

  @FieldResolver(() => Member, { nullable: true, description: 'The person (职工).' })
  member(@Ctx() context: Context) {
    return context.viewer.memberId ? context.load(byIdLoader(Member), context.viewer.memberId) : null;
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that this request is addressed to (当前单位).' })
  unit(@Ctx() context: Context) {
    return context.unit ? context.load(byIdLoader(Unit), context.unit.id) : null;
  }

  @FieldResolver(() => [String], { description: 'The permissions held in this unit (权限).' })
  permissions(@Root() _viewer: object, @Ctx() context: Context): string[] {
    return context.unit ? context.viewer.permissionsIn(context.unit.id) : [];
  }

  @FieldResolver(() => [UnitPlugin], { description: 'The plugins of this unit (插件).' })
  plugins(@Ctx() context: Context): Promise<UnitPlugin[]> {
    return unitPlugins(context, context.unit?.id);
  }
}
