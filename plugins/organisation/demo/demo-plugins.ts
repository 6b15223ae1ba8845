import type { Context, NewRow } from 'qinxue/plugin';
import { servicesOf } from '../../../server/api/platform.ts';
import { PluginSetting } from '../plugins/plugin-setting.ts';
import { ENTERPRISE, type Ids, idOf } from './demo-units.ts';

/**
 * What single workshops and sections have not switched on, so that their graphs differ at first sight. Names of
 * the demonstration alone: a plugin that is not named here, or not installed, is none the worse.
 */
const without: Readonly<Record<string, readonly string[]>> = {
  courses: ['QX-W4', 'QX-W5'],
  competitions: ['QX-S2', 'QX-S3'],
  reading: ['QX-W2', 'QX-W5'],
};

/** The enterprise has on whatever is installed; its workshops have their own mind. */
export async function switchDemo(context: Context, unitIds: Ids): Promise<void> {
  const { plugins, alwaysOn } = servicesOf(context).installation;
  const installed = plugins.map(({ id }) => id).filter((id) => !alwaysOn.has(id));
  const set = (code: string, plugin: string, mode: 'ENABLED' | 'DISABLED'): NewRow<PluginSetting> => ({
    unitId: idOf(unitIds, code),
    plugin,
    mode,
    locked: false,
    settings: '{}',
  });
  await context.insertAll(
    PluginSetting,
    installed.flatMap((plugin) => [
      set(ENTERPRISE, plugin, 'ENABLED'),
      ...(without[plugin] ?? []).map((code) => set(code, plugin, 'DISABLED')),
    ]),
  );
}
