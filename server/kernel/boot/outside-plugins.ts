import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { saidWhere } from '../base/culprit.ts';
import { BootError } from '../base/errors.ts';
import type { Plugin } from '../contract/define-plugin.ts';
import { BootSteps } from './boot-steps.ts';
import { entryOfFolder, folderOfPackage } from './entry-of-package.ts';

/**
 * The plugins of packages or paths, comma-separated; each module exports exactly one as `plugin`.
 * @throws BootError naming the module and what is wrong with it.
 */
export async function outsidePlugins(list: string, steps = new BootSteps()): Promise<Plugin[]> {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return Promise.all(
    names.map(async (name) => {
      const began = performance.now();
      const module: { plugin?: Plugin } = await imported(name).catch((cause) => {
        throw new BootError(`The plugin "${name}" cannot be loaded: ${whyNotLoaded(name, cause)}`, { cause });
      });
      if (!module.plugin?.id)
        throw new BootError(`The module "${name}" exports no \`plugin\`. Export what definePlugin returns.`);
      steps.add(module.plugin.id, performance.now() - began);
      return module.plugin;
    }),
  );
}

/** What is wrong with its address is a rejection, too. */
const imported = async (name: string) => import(addressOf(name));

/** Node's own sentence names files of this server, which nobody can mend; a module that the plugin lacks is its own. */
function whyNotLoaded(name: string, cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  const isAbsent =
    code === 'ERR_MODULE_NOT_FOUND' && (message.includes(`'${name}'`) || message.includes(`'${resolve(name)}'`));
  if (isAbsent)
    return `there is no such package or file in ${process.cwd()}. Install it there, or correct QINXUE_PLUGINS.`;
  return cause instanceof BootError ? message : saidWhere(cause);
}

/** Paths and packages are those of the directory that the server is started in, wherever this file is installed. */
function addressOf(name: string): string {
  if (name.startsWith('.') || isAbsolute(name)) {
    const path = resolve(name);
    return pathToFileURL(existsSync(path) && statSync(path).isDirectory() ? entryOfFolder(path) : path).href;
  }
  const folder = folderOfPackage(name, process.cwd());
  if (folder) return pathToFileURL(entryOfFolder(folder)).href;
  try {
    // Of an entry in a package: `qinxue-plugins/mentoring`.
    return pathToFileURL(createRequire(join(process.cwd(), 'package.json')).resolve(name)).href;
  } catch {
    // Not there: it may stand beside this package.
    return name;
  }
}
