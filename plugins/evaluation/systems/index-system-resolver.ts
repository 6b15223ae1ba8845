import {
  Allow,
  Arg,
  Args,
  type Context,
  Ctx,
  ID,
  Mutation,
  type Page,
  type PageArgs,
  Query,
  Resolver,
} from 'qinxue/plugin';
import { manageEvaluation } from '../permissions.ts';
import { InstalledSystems, installSystems } from '../shipped/install.ts';
import { IndexSystem, IndexSystemConnection } from './index-system.ts';
import { IndexSystemCreateInput, IndexSystemInput, IndexSystemInstallInput } from './index-system-input.ts';
import { createSystem, reinstateSystem, retireSystem } from './system-commands.ts';

@Resolver(() => IndexSystem)
export class IndexSystemResolver {
  @Query(() => IndexSystemConnection, { description: 'The index systems that you can see (指标体系列表).' })
  indexSystems(
    @Args(() => IndexSystemConnection.Args) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<IndexSystem>> {
    return context.page(IndexSystem, page);
  }

  @Query(() => IndexSystem, { nullable: true, description: 'An index system by its id (指标体系).' })
  indexSystem(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() context: Context,
  ): Promise<IndexSystem | undefined> {
    return context.find(IndexSystem, id);
  }

  @Allow(manageEvaluation)
  @Mutation(() => IndexSystem, { description: 'Begins an index system with an empty draft (新建指标体系).' })
  indexSystemCreate(
    @Arg('input', () => IndexSystemCreateInput) input: IndexSystemCreateInput,
    @Ctx() context: Context,
  ): Promise<IndexSystem> {
    return createSystem(context, input);
  }

  @Allow(manageEvaluation)
  @Mutation(() => InstalledSystems, {
    description:
      'Brings the index systems that come with the plugin to a unit, those that it lacks (安装内置指标体系).',
  })
  indexSystemInstall(
    @Arg('input', () => IndexSystemInstallInput) input: IndexSystemInstallInput,
    @Ctx() context: Context,
  ): Promise<InstalledSystems> {
    return installSystems(context, input.unit);
  }

  @Allow(manageEvaluation)
  @Mutation(() => IndexSystem, { description: 'Closes an index system to new cycles (停用指标体系).' })
  indexSystemRetire(
    @Arg('input', () => IndexSystemInput) input: IndexSystemInput,
    @Ctx() context: Context,
  ): Promise<IndexSystem> {
    return retireSystem(context, input.indexSystem);
  }

  @Allow(manageEvaluation)
  @Mutation(() => IndexSystem, { description: 'Opens a retired index system to new cycles again (恢复指标体系).' })
  indexSystemReinstate(
    @Arg('input', () => IndexSystemInput) input: IndexSystemInput,
    @Ctx() context: Context,
  ): Promise<IndexSystem> {
    return reinstateSystem(context, input.indexSystem);
  }
}
