import { badInput, text } from 'qinxue/plugin';
import { inputCode, inputText } from '../../organisation/index.ts';
import { parseRule } from '../completion/parse-rule.ts';
import { defaultRule } from '../completion/rule.ts';
import type { Content, ItemContent } from './content.ts';
import type { CourseContentInput, CourseItemInput } from './course-version-input.ts';

const MAX_MODULES = 50;
const MAX_ITEMS = 200;
const MAX = 24 * 3600;

/** @throws BAD_INPUT with the path of what is wrong, like `input.content.modules.0.items.2.uri`. */
export function parseContent({ modules, completionRule }: CourseContentInput): Content {
  const path = 'input.content.modules';
  if (!modules.length || modules.length > MAX_MODULES)
    throw badInput(path, text(`must be 1 to ${MAX_MODULES}.`, `须有 1 到 ${MAX_MODULES} 个模块。`));
  const total = modules.reduce((sum, { items }) => sum + items.length, 0);
  if (!total || total > MAX_ITEMS)
    throw badInput(
      path,
      text(`must have 1 to ${MAX_ITEMS} items in all.`, `学习内容总数须在 1 到 ${MAX_ITEMS} 之间。`),
    );

  const items = new Map<string, ItemContent>();
  const checked = modules.map((module, m) => ({
    title: inputText(`${path}.${m}.title`, module.title, 200),
    items: module.items.map((item, i) => {
      const at = `${path}.${m}.items.${i}`;
      const content = parseItem(item, `${m + 1}.${i + 1}`, at);
      if (items.has(content.code))
        throw badInput(
          `${at}.code`,
          text(`stands twice in this version: "${content.code}".`, `在本版本中重复：“${content.code}”。`),
        );
      items.set(content.code, content);
      return content;
    }),
  }));
  return {
    modules: checked,
    completionRule: parseRule(completionRule ?? defaultRule, items, 'input.content.completionRule'),
  };
}

function parseItem(item: CourseItemInput, place: string, at: string): ItemContent {
  const { code, kind, title, required, durationSeconds = null, uri = null } = item;
  if (durationSeconds !== null && (durationSeconds < 1 || durationSeconds > MAX))
    throw badInput(`${at}.durationSeconds`, text(`must be from 1 to ${MAX}.`, `须在 1 到 ${MAX} 之间。`));
  if (kind === 'VIDEO' && durationSeconds === null)
    throw badInput(
      `${at}.durationSeconds`,
      text('must be given for a VIDEO: watching it is measured by it.', '对 VIDEO 必须填写：观看情况以此计量。'),
    );
  // A learner follows it by a click: no scheme that a browser would run.
  if (uri !== null && !(/^(https?:\/\/|\/)[^\s]+$/i.test(uri) && uri.length <= 1000))
    throw badInput(`${at}.uri`, {
      en: 'must begin with `https://`, `http://` or `/` and have at most 1000 characters.',
      zh: '须以 `https://`、`http://` 或 `/` 开头，且不超过 1000 个字符。',
    });
  return {
    code: code == null ? place : inputCode(`${at}.code`, code),
    kind,
    title: inputText(`${at}.title`, title, 200),
    required: required ?? true,
    durationSeconds,
    uri,
  };
}
