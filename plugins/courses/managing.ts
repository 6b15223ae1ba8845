import type { Scope } from 'qinxue/plugin';
import { manageCourses, recordAttendance } from './permissions.ts';

/** @throws FORBIDDEN, or PLUGIN_SUSPENDED, where the viewer may not change courses in the unit now. */
export function requireManaging(scope: Scope, unitId: string): void {
  scope.require(manageCourses, unitId);
  scope.requireWritable('courses', unitId);
}

/** The same for attendance, which others than those who plan classes may take. */
export function requireAttending(scope: Scope, unitId: string): void {
  scope.require(recordAttendance, unitId);
  scope.requireWritable('courses', unitId);
}

/** Whether anything of the plugin may be changed in the unit. */
export function isWritableIn(scope: Scope, unitId: string): boolean {
  const state = scope.directory.plugins(unitId).get('courses');
  return state?.isOn === true && state.mode === 'ENABLED';
}
