import { organisation } from 'qinxue/organisation';
import { definePlugin, text } from 'qinxue/plugin';
import { access } from './access.ts';
import { demo } from './demo.ts';
import { SamplePluginEntry } from './entry.ts';
import { SamplePluginEntryResolver } from './entry-resolver.ts';
import { events } from './events.ts';
import { examples } from './examples.ts';
import { metrics } from './metrics.ts';
import { samplePlugin0001 } from './migrations/0001-sample-plugin.ts';
import { permissions } from './permissions.ts';
import { SamplePluginSettings } from './settings.ts';
import { UnitSamplePluginEntries } from './unit-entries.ts';

export { SamplePluginEntry, SamplePluginEntryConnection } from './entry.ts';
export { type EntryAdded, entryAdded } from './events.ts';

/** The one name that the server looks for. */
export const plugin = definePlugin<SamplePluginSettings>({
  id: 'sample-plugin',
  title: text('Sample plugin', '示例插件'),
  compatibility: '^0.2',
  requires: [organisation],
  entities: [SamplePluginEntry],
  access,
  migrations: [samplePlugin0001],
  resolvers: [SamplePluginEntryResolver, UnitSamplePluginEntries],
  permissions,
  events,
  metrics,
  settings: SamplePluginSettings,
  examples,
  demo,
});
