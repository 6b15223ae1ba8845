import type { QinxueError } from 'qinxue-client';
import type { Text } from './words.ts';

/** What a person can do about an error, by its code. What stands not here is told as the server words it. */
const remedies: Readonly<Record<string, Text>> = {
  NETWORK: {
    en: 'The server does not answer. Check the connection and try again.',
    zh: '服务器没有响应，请检查网络后重试。',
  },
  TIMEOUT: { en: 'The server took too long. Try again in a moment.', zh: '服务器响应超时，请稍后重试。' },
  FORBIDDEN: { en: 'You may not do this. Ask the administrator of your unit.', zh: '您没有权限，请联系本单位管理员。' },
  PLUGIN_NOT_ENABLED: { en: 'Your unit has not switched this on.', zh: '本单位未启用此插件。' },
  PLUGIN_REQUIRED: {
    en: 'Another plugin needs this one. Switch that off first.',
    zh: '其他已启用的插件依赖此插件，请先停用它们。',
  },
  PLUGIN_LOCKED: { en: 'A unit above has locked this. Ask its administrator.', zh: '上级单位已锁定，请联系其管理员。' },
  CONFLICT: { en: 'Somebody changed it meanwhile. Look again and repeat.', zh: '数据已被他人修改，请刷新后重试。' },
  RATE_LIMITED: { en: 'Too many attempts. Wait a minute.', zh: '操作过于频繁，请稍候再试。' },
  INTERNAL: { en: 'Something is wrong in the server. Nothing was changed.', zh: '服务器内部错误，数据未被修改。' },
};

export const remedyOf = ({ code, reason }: QinxueError): Text => remedies[code] ?? { en: reason, zh: reason };
