import { QinxueError } from '../errors.ts';
import { text } from '../plugin/text.ts';

export const notSwitchedOn = (plugin: string) =>
  text(
    `The plugin "${plugin}" is not switched on in this unit. Its administrator can switch it on.`,
    `本单位没有启用插件 “${plugin}”，单位管理员可以启用。`,
  );

/** @throws PLUGIN_NOT_ENABLED naming a plugin that the document needs and the unit has not. */
export function refuseDisabled(needs: ReadonlySet<string>, enabled: readonly string[]): void {
  const plugin = [...needs].find((id) => !enabled.includes(id));
  if (plugin) throw new QinxueError('PLUGIN_NOT_ENABLED', notSwitchedOn(plugin), { plugin });
}
