import { QinxueError } from '../base/errors.ts';
import { text } from '../base/text.ts';
import type { Permission } from '../contract/permission.ts';

export const lacksPermission = ({ id, title: { en, zh } }: Permission) =>
  new QinxueError(
    'FORBIDDEN',
    text(
      `You need the permission "${en}" there. Ask its administrator.`,
      `需要在该处拥有 “${zh}” 权限，请联系该单位的管理员。`,
    ),
    { permission: id },
  );

export const notSwitchedOn = (plugin: string) =>
  new QinxueError(
    'PLUGIN_NOT_ENABLED',
    text(
      `The plugin "${plugin}" is not switched on in this unit. Its administrator can switch it on; the header \`x-unit\` asks in another unit.`,
      `本单位没有启用插件 “${plugin}”，单位管理员可以启用；请求头 \`x-unit\` 可改在其他单位查询。`,
    ),
    { plugin },
  );

export const isReadOnly = (plugin: string) =>
  new QinxueError(
    'PLUGIN_SUSPENDED',
    text(
      `The plugin "${plugin}" is read-only in this unit. Its administrator can switch it on again.`,
      `插件 “${plugin}” 在本单位为只读，单位管理员可以重新启用。`,
    ),
    { plugin },
  );

export const notSignedIn = () =>
  new QinxueError(
    'UNAUTHENTICATED',
    text(
      'Sign in with `sessionCreate` and send its token as `authorization: Bearer …`.',
      '请用 `sessionCreate` 登录，并把令牌放在请求头 `authorization: Bearer …` 中发送。',
    ),
  );
