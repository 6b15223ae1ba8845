import { QinxueError } from '../kernel/base/errors.ts';
import { text } from '../kernel/base/text.ts';
import type { Plugin } from '../kernel/contract/define-plugin.ts';

/** Names of tables and indexes hold it, and databases take 64 letters. */
const MAX_LENGTH = 30;
/** An id has 32 letters, 27 of them behind the prefix. */
const PREFIX_LENGTH = 5;
/** What the package and the kernel call their own. */
const reserved = ['kernel', 'plugin', 'testing', 'organisation'];

export interface NamedPlugin {
  readonly id: string;
  readonly title: string;
  readonly titleZh: string;
  /** What ids of its rows begin with. */
  readonly idPrefix: string;
}

/** @throws BAD_INPUT for what is no id, CONFLICT for one that is taken */
export function namePlugin(
  id: string,
  { title, titleZh }: { readonly title?: string; readonly titleZh?: string },
  installed: readonly Plugin[],
): NamedPlugin {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > MAX_LENGTH)
    throw new QinxueError(
      'BAD_INPUT',
      text(
        `"${id}" is no name of a plugin. Take up to ${MAX_LENGTH} small letters and digits with hyphens between words, like skill-matrix.`,
        `“${id}”不能作插件名。请用至多 ${MAX_LENGTH} 个小写字母和数字，词间用连字符，如 skill-matrix。`,
      ),
    );
  if (reserved.includes(id) || installed.some((plugin) => plugin.id === id))
    throw new QinxueError(
      'CONFLICT',
      text(
        `"${id}" is taken: Qinxue has a part of that name. Take another name.`,
        `“${id}”已被占用：勤学中已有同名部分。请换一个名称。`,
      ),
    );
  if (titleZh !== undefined && !/\p{Script=Han}/u.test(titleZh))
    throw new QinxueError(
      'BAD_INPUT',
      text(
        `"${titleZh}" is not Chinese. Give the Chinese title, like 师带徒.`,
        `“${titleZh}”不是中文，请填写中文名称，如 师带徒。`,
      ),
    );
  const words = id.replaceAll('-', ' ');
  return {
    id,
    title: title ?? `${words[0]?.toUpperCase()}${words.slice(1)}`,
    titleZh: titleZh ?? '新插件',
    idPrefix: freePrefix(id, new Set(installed.flatMap(({ entities }) => entities.map(({ idPrefix }) => idPrefix)))),
  };
}

/** The first letters of the id, as many as nobody else has. */
function freePrefix(id: string, taken: ReadonlySet<string>): string {
  const letters = `${id.replaceAll('-', '')}xxxxx`;
  for (let length = 3; length <= PREFIX_LENGTH; length++) {
    const prefix = letters.slice(0, length);
    if (!taken.has(prefix)) return prefix;
  }
  return `${letters.slice(0, PREFIX_LENGTH - 1)}9`;
}

/** The words of the template, and what stands for them in a plugin. */
export function wordsOf({ id, title, titleZh, idPrefix }: NamedPlugin, version: string): readonly [string, string][] {
  const pascal = id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const quoted = (said: string) => said.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return [
    ['0.0.0-here', version],
    ["'spe'", `'${idPrefix}'`],
    ['示例插件', quoted(titleZh)],
    ['Sample plugin', quoted(title)],
    ['sample-plugin', id],
    ['sample_plugin', id.replaceAll('-', '_')],
    ['SamplePlugin', pascal],
    ['samplePlugin', `${pascal[0]?.toLowerCase()}${pascal.slice(1)}`],
  ];
}
