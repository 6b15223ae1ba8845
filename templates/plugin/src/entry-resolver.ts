import {
  Allow,
  Arg,
  Args,
  type Context,
  Ctx,
  Mutation,
  type Page,
  type PageArgs,
  Query,
  Resolver,
} from 'qinxue/plugin';
import { createEntry } from './create-entry.ts';
import { SamplePluginEntry, SamplePluginEntryConnection } from './entry.ts';
import { SamplePluginEntryCreateInput } from './entry-input.ts';
import { write } from './permissions.ts';

@Resolver(() => SamplePluginEntry)
export class SamplePluginEntryResolver {
  @Query(() => SamplePluginEntryConnection, { description: 'The entries that you can see (记录列表).' })
  samplePluginEntries(
    @Args(() => SamplePluginEntryConnection.Args) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<SamplePluginEntry>> {
    return context.page(SamplePluginEntry, page);
  }

  @Allow(write)
  @Mutation(() => SamplePluginEntry, { description: 'Writes down what you have done (新建记录).' })
  samplePluginEntryCreate(
    @Arg('input', () => SamplePluginEntryCreateInput) input: SamplePluginEntryCreateInput,
    @Ctx() context: Context,
  ): Promise<SamplePluginEntry> {
    return createEntry(context, input);
  }
}
