import { badInput, type Context, QinxueError, text } from 'qinxue/plugin';
import { servicesOf } from '../../../server/api/platform.ts';
import type { Role } from './role.ts';

/** What a role allows: of a built-in one what the installed plugins give it, of any other what it was given. */
export function permissionsOf(context: Context, role: Role): readonly string[] {
  const { installation } = servicesOf(context);
  const known = new Set(installation.permissions.map(({ id }) => id));
  const given = role.builtIn
    ? [...(installation.defaultRole(role.code) ?? [])]
    : (JSON.parse(role.permissions) as string[]);
  return given.filter((id) => known.has(id)).sort();
}

/** @throws BAD_INPUT for one that no installed plugin declares. */
export function knownPermissions(context: Context, argument: string, ids: readonly string[]): string[] {
  const known = new Set(context.directory.permissions);
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw badInput(argument, {
      en: `names no permission "${unknown}". Known: ${[...known].join(', ')}.`,
      zh: `没有权限“${unknown}”。可用的有：${[...known].join('、')}。`,
    });
  return [...new Set(ids)].sort();
}

/** Nobody hands on what they do not hold. @throws FORBIDDEN naming the first permission that is lacking. */
export function assertAll(context: Context, permissions: readonly string[], unitId?: string): void {
  const lacking = permissions.find((id) => !context.viewer.can({ id }, unitId));
  if (lacking === undefined) return;
  throw new QinxueError(
    'FORBIDDEN',
    text(
      `This reaches further than you do: you do not hold "${lacking}" there. Ask an administrator who does.`,
      `超出您的权限范围：您在该处没有“${lacking}”，请联系拥有该权限的管理员。`,
    ),
    { permission: lacking },
  );
}
