import semver from 'semver';
import { BootError } from '../../base/errors.ts';
import type { Plugin } from '../define-plugin.ts';

/**
 * The version of what `qinxue/plugin` offers; that of the package. Before 1.0 the middle number counts what breaks plugins,
 * so `^0.2` takes every 0.2 and no 0.3.
 * @example `compatibility: '^0.2'`
 */
export const API_VERSION = '0.2.0';

/** @throws BootError naming the plugin, what it asks for, what is here, and the remedy. */
export function assertCompatible({ id, compatibility }: Pick<Plugin, 'id' | 'compatibility'>): void {
  if (compatibility === undefined) return;
  if (semver.validRange(compatibility) === null)
    throw new BootError(
      `Plugin "${id}" has the compatibility "${compatibility}", which is no range of versions. Write one, like "^${semver.major(API_VERSION)}.${semver.minor(API_VERSION)}".`,
    );
  if (semver.satisfies(API_VERSION, compatibility, { includePrerelease: true })) return;
  const isOld = semver.ltr(API_VERSION, compatibility);
  throw new BootError(
    `Plugin "${id}" is made for version "${compatibility}" of the plugin API; this is ${API_VERSION}. Install ${isOld ? `a newer qinxue, or an older release of "${id}"` : `a newer release of "${id}", or an older qinxue`}.`,
  );
}
