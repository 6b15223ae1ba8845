import type { Text } from '../base/text.ts';

/** The roles that every organisation has; a plugin adds its permissions to them. */
export const defaultRoles = [
  'learner',
  'team-leader',
  'unit-admin',
  'trainer',
  'judge',
  'reviewer',
  'analyst',
  'administrator',
] as const;

/** A role that every deployment has. */
export type DefaultRole = (typeof defaultRoles)[number];

/** Something a role allows in the units it is granted for, and below them. */
export interface Permission {
  /** `courses.manage`: begins with the plugin's id. */
  readonly id: string;
  readonly title: Text;
  /** The default roles that have it. `administrator` has every permission without being named. */
  readonly roles: readonly DefaultRole[];
}

/**
 * Declares a permission. Its id begins with the plugin's; `roles` are the default roles that have it, beside the administrator.
 * @example `permission('courses.manage', text('Manage courses', '管理课程'), ['organiser'])`
 */
export const permission = (id: string, title: Text, roles: readonly DefaultRole[] = []): Permission =>
  Object.freeze({ id, title, roles: Object.freeze([...roles]) });
