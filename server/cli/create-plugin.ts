import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { QinxueError } from '../kernel/base/errors.ts';
import type { Language } from '../kernel/base/language.ts';
import { text } from '../kernel/base/text.ts';
import type { Plugin } from '../kernel/contract/define-plugin.ts';
import { type Exit, exit } from './exit.ts';
import { namePlugin, wordsOf } from './plugin-names.ts';

export interface CreateOptions {
  readonly folder?: string;
  readonly title?: string;
  readonly titleZh?: string;
}

/** Writes a package with a plugin that passes the conformance test, to go on from. */
export async function createPluginCommand(
  installed: readonly Plugin[],
  language: Language,
  name: string,
  options: CreateOptions,
): Promise<Exit> {
  const plugin = namePlugin(name, options, installed);
  const folder = resolve(options.folder ?? `qinxue-${name}`);
  await assertEmpty(folder);
  const home = packageHome();
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  const template = join(home, 'templates', 'plugin');
  const words = wordsOf(plugin, version);
  const named = (said: string) => words.reduce((so, [word, instead]) => so.replaceAll(word, instead), said);
  for (const entry of await readdir(template, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    // npm leaves a `.gitignore` out of what it packs.
    const to = join(folder, named(relative(template, from)).replace(/^gitignore$/, '.gitignore'));
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, named(await readFile(from, 'utf8')));
  }
  console.log(nextSteps(relative(process.cwd(), folder) || '.', version)[language]);
  return exit.done;
}

async function assertEmpty(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new QinxueError(
      'BAD_INPUT',
      text(
        `${folder} is no folder (${error.code}). Name another with --folder.`,
        `${folder} 不是文件夹（${error.code}），请用 --folder 指定其他位置。`,
      ),
    );
  });
  if (found.length)
    throw new QinxueError(
      'CONFLICT',
      text(
        `${folder} is not empty, and nothing was written. Empty it, or name another folder with --folder.`,
        `${folder} 不为空，未写入任何文件。请清空，或用 --folder 指定其他文件夹。`,
      ),
    );
}

/** The folder of this package, wherever this file was bundled to. */
function packageHome(): string {
  for (let at = import.meta.dirname; ; at = dirname(at)) {
    if (existsSync(join(at, 'templates', 'plugin'))) return at;
    if (at === dirname(at)) throw new Error('The package lacks its templates. Install it anew.');
  }
}

const nextSteps = (folder: string, version: string) =>
  text(
    `Written to ${folder}. Next:

  cd ${folder}
  npm install --save-dev …/qinxue-${version}.tgz typescript@7 @types/node@20   # or the checkout of Qinxue
  npm test                                          # the conformance test, and the plugin's own
  QINXUE_PLUGINS=. npx qinxue-server                # with the demonstration, at http://127.0.0.1:4000

Then switch it on in a unit with unitPluginSet. docs/plugins.md of the package goes on from there.`,
    `已写入 ${folder}。接下来：

  cd ${folder}
  npm install --save-dev …/qinxue-${version}.tgz typescript@7 @types/node@20   # 或勤学的代码目录
  npm test                                          # 规范测试和插件自己的测试
  QINXUE_PLUGINS=. npx qinxue-server                # 带演示数据，位于 http://127.0.0.1:4000

然后用 unitPluginSet 在单位中启用。更多内容见软件包中的 docs/plugins.md。`,
  );

export const describeCreatePlugin = (program: Command, say: (en: string, zh: string) => string): Command =>
  program
    .command('create-plugin')
    .description(say('Writes a package with a plugin of your own, tests included', '生成一个自己的插件软件包，含测试'))
    .argument('<name>', say('its id, like skill-matrix', '插件标识，如 skill-matrix'))
    .option('--folder <path>', say('where; qinxue-<name> here unless given', '位置，默认为当前目录下的 qinxue-<name>'))
    .option('--title <title>', say('what people call it, in English', '英文名称'))
    .option('--title-zh <title>', say('the same in Chinese', '中文名称'));
