import { Unit } from 'qinxue/organisation';
import { HasMany, type Page, Resolver } from 'qinxue/plugin';
import { type SamplePluginEntry, SamplePluginEntryConnection } from './entry.ts';

/** Adds a field to the organisation's Unit. */
@Resolver(() => Unit)
export class UnitSamplePluginEntries {
  @HasMany(() => SamplePluginEntryConnection, 'unitId', { description: 'The entries of its people (记录).' })
  samplePluginEntries?: Page<SamplePluginEntry>;
}
