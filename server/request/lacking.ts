import { QinxueError } from '../errors.ts';
import type { Permission } from '../plugin/permission.ts';
import { text } from '../plugin/text.ts';

export const permissionLacking = ({ id, title }: Permission) =>
  new QinxueError(
    'FORBIDDEN',
    text(
      `You need the permission "${title.en}" there. Ask its administrator.`,
      `需要该单位的“${title.zh}”权限。请联系该单位的管理员。`,
    ),
    { permission: id },
  );

export const pluginOff = (plugin: string) =>
  new QinxueError(
    'PLUGIN_NOT_ENABLED',
    text(`The plugin "${plugin}" is not switched on in this unit.`, `本单位没有启用插件“${plugin}”。`),
    { plugin },
  );

export const pluginReadOnly = (plugin: string) =>
  new QinxueError(
    'PLUGIN_SUSPENDED',
    text(`The plugin "${plugin}" is read-only in this unit.`, `插件“${plugin}”在本单位为只读。`),
    { plugin },
  );
