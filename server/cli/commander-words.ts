import type { Language } from '../kernel/base/language.ts';

/** What commander says of a command that it cannot read, and the same in Chinese. The first that fits counts. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.+)'$/, '错误：缺少必填参数“$1”'],
  [/^error: option '(.+)' argument missing$/, '错误：选项“$1”缺少取值'],
  [/^error: required option '(.+)' not specified$/, '错误：缺少必填选项“$1”'],
  [
    /^error: option '(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/,
    '错误：选项“$1”的取值“$2”无效，可选：$3。',
  ],
  [/^error: option '(.+)' argument '(.*)' is invalid\. (.+)$/, '错误：选项“$1”的取值“$2”无效。$3'],
  [/^error: unknown option '(.+)'$/, '错误：没有选项“$1”'],
  [/^error: unknown command '(.+)'$/, '错误：没有命令“$1”'],
  [
    /^error: too many arguments(?: for '(.+)')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    '错误：参数过多，应为 $2 个，实际为 $3 个。',
  ],
  [/^\(Did you mean one of (.+)\?\)$/, '（是否想输入其中之一：$1？）'],
  [/^\(Did you mean (.+)\?\)$/, '（是否想输入 $1？）'],
];

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '全局选项：',
  'Commands:': '命令：',
};

/** One line of commander's; one that is not known stays as it is. */
function line(said: string): string {
  const known = phrases.find(([form]) => form.test(said));
  return known ? said.replace(known[0], known[1]) : said;
}

/** What commander says, in the language of the operator. */
export const commanderSaid = (said: string, language: Language): string =>
  language === 'en' ? said : said.split('\n').map(line).join('\n');

export const commanderTitle = (title: string, language: Language): string =>
  language === 'en' ? title : (titles[title] ?? title);

/** `(choices: …)` behind the description of an option. */
export const commanderDescription = (description: string, language: Language): string =>
  language === 'en' ? description : description.replace(/\(choices: (.+)\)$/, '（可选：$1）');
