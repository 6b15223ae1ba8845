import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BootError } from '../errors.ts';
import type { Plugin } from '../plugin/define-plugin.ts';

/**
 * The plugins of packages or paths, comma-separated; each module exports exactly one as `plugin`.
 * @throws BootError naming the module and what is wrong with it.
 */
export async function outsidePlugins(list: string): Promise<Plugin[]> {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return Promise.all(
    names.map(async (name) => {
      const isPath = name.startsWith('.') || isAbsolute(name);
      const module: { plugin?: Plugin } = await import(isPath ? pathToFileURL(resolve(name)).href : name).catch(
        (cause) => {
          throw new BootError(`The plugin "${name}" cannot be loaded: ${(cause as Error).message}`, { cause });
        },
      );
      if (!module.plugin?.id)
        throw new BootError(`The module "${name}" exports no \`plugin\`. Export what definePlugin returns.`);
      return module.plugin;
    }),
  );
}
