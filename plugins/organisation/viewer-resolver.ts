import { type Context, Ctx, FieldResolver, ObjectType, Query, Resolver, Root, rowById } from 'qinxue/plugin';
import { Member } from './members/member.ts';
import { UnitPlugin, unitPlugins } from './plugins/unit-plugins.ts';
import { Unit } from './units/unit.ts';

@ObjectType('Viewer', { description: 'Who asks, in which unit (当前用户).' })
export class ViewerType {}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who asks; empty without a token (当前用户).' })
  viewer(@Ctx() scope: Context): object | null {
    return scope.viewer.isSignedIn ? {} : null;
  }

  @FieldResolver(() => Member, { nullable: true, description: 'The person (职工).' })
  member(@Ctx() scope: Context) {
    return scope.viewer.memberId ? scope.load(rowById(Member), scope.viewer.memberId) : null;
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that this request is addressed to (当前单位).' })
  unit(@Ctx() scope: Context) {
    return scope.unit ? scope.load(rowById(Unit), scope.unit.id) : null;
  }

  @FieldResolver(() => [String], { description: 'The permissions held in this unit (权限).' })
  permissions(@Root() _viewer: object, @Ctx() scope: Context): string[] {
    return scope.unit ? scope.viewer.permissionsIn(scope.unit.id) : [];
  }

  @FieldResolver(() => [UnitPlugin], { description: 'The plugins of this unit (插件).' })
  plugins(@Ctx() scope: Context): Promise<UnitPlugin[]> {
    return unitPlugins(scope, scope.unit?.id);
  }
}
