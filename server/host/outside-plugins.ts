import { createRequire } from 'node:module';
import { isAbsolute, join, resolve } from 'node:path';
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
      const module: { plugin?: Plugin } = await import(addressOf(name)).catch((cause) => {
        throw new BootError(`The plugin "${name}" cannot be loaded: ${(cause as Error).message}`, { cause });
      });
      if (!module.plugin?.id)
        throw new BootError(`The module "${name}" exports no \`plugin\`. Export what definePlugin returns.`);
      return module.plugin;
    }),
  );
}

/** Paths and packages are those of the directory that the server is started in, wherever this file is installed. */
function addressOf(name: string): string {
  if (name.startsWith('.') || isAbsolute(name)) return pathToFileURL(resolve(name)).href;
  try {
    return pathToFileURL(createRequire(join(process.cwd(), 'package.json')).resolve(name)).href;
  } catch {
    // Not there: it may stand beside this package.
    return name;
  }
}
