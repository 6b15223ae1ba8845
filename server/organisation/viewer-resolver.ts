import { Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { rowById } from '../graph/loaders.ts';
import type { Scope } from '../request/scope.ts';
import { Member } from './member.ts';
import { PluginModeEnum } from './plugin-setting.ts';
import type { PluginMode } from './switchboard.ts';
import { Unit } from './unit.ts';

@ObjectType('UnitPlugin', { description: 'What a plugin is in a unit, and where that comes from (单位插件).' })
export class UnitPlugin {
  @Field(() => String, { description: 'The id of the plugin (插件).' })
  id!: string;

  @Field(() => String, { description: 'Its name in English (英文名).' })
  title!: string;

  @Field(() => String, { description: 'Its name in Chinese (中文名).' })
  titleZh!: string;

  @Field(() => PluginModeEnum, { description: 'Its mode here (状态).' })
  mode!: PluginMode;

  @Field(() => Unit, {
    nullable: true,
    description: 'The unit above whose setting it is; empty where it is set here (继承自).',
  })
  inheritedFrom!: unknown;

  @Field(() => Boolean, { description: 'Fixed by a unit above (已锁定).' })
  locked!: boolean;
}

@ObjectType('Viewer', { description: 'Who asks, in which unit (当前用户).' })
export class ViewerType {}

/** The plugins of a unit that its graph has. */
export async function unitPlugins(scope: Scope, unitId: string | undefined): Promise<UnitPlugin[]> {
  const states = [...scope.directory.plugins(unitId).values()].filter((state) => state.isOn);
  return Promise.all(
    states.map(async ({ id, mode, setIn, lockedBy }) => {
      const title = scope.kernel.installation.plugin(id)?.title;
      const from = setIn && setIn !== unitId ? await scope.load(rowById(Unit), setIn) : undefined;
      const locked = lockedBy !== undefined;
      return { id, title: title?.en ?? id, titleZh: title?.zh ?? id, mode, inheritedFrom: from ?? null, locked };
    }),
  );
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who asks; empty without a token (当前用户).' })
  viewer(@Ctx() scope: Scope): object | null {
    return scope.viewer.isSignedIn ? {} : null;
  }

  @FieldResolver(() => Member, { nullable: true, description: 'The person (职工).' })
  member(@Ctx() scope: Scope) {
    return scope.viewer.memberId ? scope.load(rowById(Member), scope.viewer.memberId) : null;
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that this request is addressed to (当前单位).' })
  unit(@Ctx() scope: Scope) {
    return scope.unit ? scope.load(rowById(Unit), scope.unit.id) : null;
  }

  @FieldResolver(() => [String], { description: 'The permissions held in this unit (权限).' })
  permissions(@Root() _viewer: object, @Ctx() scope: Scope): string[] {
    return scope.unit ? scope.viewer.permissionsIn(scope.unit.id) : [];
  }

  @FieldResolver(() => [UnitPlugin], { description: 'The plugins of this unit (插件).' })
  plugins(@Ctx() scope: Scope): Promise<UnitPlugin[]> {
    return unitPlugins(scope, scope.unit?.id);
  }
}
