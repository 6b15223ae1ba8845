import { apiPage } from './api-page.ts';
import { changesPage } from './changes-page.ts';
import { errorsPage, eventsPage, lifecyclesPage, metricsPage, permissionsPage } from './lists.ts';
import { kernelSdl, pluginSdl, wholeSdl } from './sdl.ts';
import type { Surface } from './surface.ts';
import { tablesPage } from './tables-page.ts';

/** The files by name, as they are now or should be. */
export type SchemaFiles = ReadonlyMap<string, string>;

/**
 * Everything under `schema/`. The changes are those against the graph in `previous`; while the graph
 * stays the same they are kept, so that writing twice is as writing once.
 */
export async function schemaFiles(surface: Surface, previous: SchemaFiles): Promise<SchemaFiles> {
  const whole = wholeSdl(surface);
  const before = previous.get('whole.graphql');
  const kept = before === whole ? previous.get('changes.md') : undefined;
  const plugins = surface.installation.plugins.filter(({ id }) => !surface.installation.alwaysOn.has(id));
  return new Map([
    ['kernel.graphql', kernelSdl(surface)],
    ...plugins.map((plugin) => [`${plugin.id}.graphql`, pluginSdl(surface, plugin)] as const),
    ['whole.graphql', whole],
    ['tables.md', tablesPage(surface)],
    ['permissions.md', permissionsPage(surface)],
    ['metrics.md', metricsPage(surface)],
    ['events.md', eventsPage(surface)],
    ['lifecycles.md', lifecyclesPage(surface)],
    ['errors.md', errorsPage()],
    ['plugin-api.md', apiPage()],
    ['changes.md', kept ?? (await changesPage(before, whole))],
  ]);
}
