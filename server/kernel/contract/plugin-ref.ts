import type { Context } from './context.ts';

/** A plugin by its id, for its own files: they cannot import the index that imports them. */
export interface PluginRef<Settings extends object = object> {
  readonly id: string;
  readonly settings?: new () => Settings;
  /** What the unit has chosen, over the defaults. */
  settingsIn(context: Context, unitId?: string): Settings;
  /** Whether anything of the plugin may be changed in the unit. */
  isWritable(context: Context, unitId?: string): boolean;
  /** @throws PLUGIN_NOT_ENABLED or PLUGIN_SUSPENDED where nothing of it may be changed in the unit. */
  assertWritable(context: Context, unitId?: string): void;
}

/**
 * The plugin of this id; give it to `context.settings` and `context.isEnabled` like the plugin itself. The unit is the
 * request's, unless another is named.
 * @example
 * export const courses = pluginRef('courses', CourseSettings);
 * // in a command: if (!courses.settingsIn(context, unitId).selfEnrolment) …
 */
export const pluginRef = <Settings extends object = object>(
  id: string,
  settings?: new () => Settings,
): PluginRef<Settings> =>
  Object.freeze({
    id,
    ...(settings && { settings }),
    settingsIn: (context: Context, unitId?: string) => context.settings({ id, settings }, unitId),
    isWritable: (context: Context, unitId = context.unit?.id) => {
      const state = context.directory.plugins(unitId).get(id);
      return state?.isOn === true && state.mode === 'ENABLED';
    },
    assertWritable: (context: Context, unitId?: string) => context.assertWritable(id, unitId),
  });
