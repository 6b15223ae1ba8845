import type { ValidationError } from 'class-validator';
import { badInput, type QinxueError } from '../base/errors.ts';
import { type Text, text } from '../base/text.ts';
import { rulesOf } from './class-rules.ts';

type Words = (...parameters: readonly unknown[]) => string;

/** What a class-validator rule asks for, by its name and with its parameters. */
const rules: Readonly<Record<string, Words>> = {
  isDefined: () => '不能缺少',
  isNotEmpty: () => '不能为空',
  equals: (value) => `必须等于 ${value}`,
  isIn: (values) => `必须是 ${list(values)} 之一`,
  isNotIn: (values) => `不得是 ${list(values)} 之一`,
  isBoolean: () => '必须是 true 或 false',
  isInt: () => '必须是整数',
  isNumber: () => '必须是数字',
  isPositive: () => '必须大于零',
  isString: () => '必须是文本',
  isArray: () => '必须是列表',
  isEnum: (_entity, values) => `必须是 ${list(values)} 之一`,
  isObject: () => '必须是对象',
  isDate: () => '必须是日期',
  isDateString: () => '必须是 ISO 8601 日期',
  isUrl: () => '必须是网址',
  isEmail: () => '必须是电子邮件地址',
  min: (least) => `不得小于 ${least}`,
  max: (most) => `不得大于 ${most}`,
  inUnit: (quantity, least, most) => `必须在 ${least} 到 ${most} 之间（${quantity}）`,
  isDivisibleBy: (number) => `必须能被 ${number} 整除`,
  isLength: (least, most) =>
    most === undefined ? `不得少于 ${least} 个字符` : `长度必须为 ${least} 至 ${most} 个字符`,
  minLength: (least) => `不得少于 ${least} 个字符`,
  maxLength: (most) => `不得超过 ${most} 个字符`,
  matches: (pattern) => `必须符合格式 ${pattern}`,
  arrayNotEmpty: () => '列表不能为空',
  arrayMinSize: (least) => `至少要有 ${least} 项`,
  arrayMaxSize: (most) => `最多 ${most} 项`,
  arrayUnique: () => '各项不得重复',
  whitelistValidation: () => '这里没有这一项',
};

const list = (values: unknown) => (Array.isArray(values) ? values.join('、') : String(values));

/** The names of the rules that have Chinese words. */
export const rulesWithWords: ReadonlySet<string> = new Set(Object.keys(rules));

/** A class-validator rule on an input says what is wrong; its nested errors lead to the field. */
export function ruleBroken(errors: readonly ValidationError[]): QinxueError {
  const path: string[] = [];
  let [broken] = errors;
  for (let next = broken; next; [next] = next.children ?? []) {
    broken = next;
    path.push(next.property);
  }
  return badInput(path.join('.'), broken ? wordsOf(broken) : text('breaks a rule.', '不合规则。'));
}

function wordsOf(broken: ValidationError): Text {
  const [name, message] = Object.entries(broken.constraints ?? {})[0] ?? ['', 'a rule is broken'];
  const zh = rules[name]?.(...parametersOf(broken, name));
  const each = message.startsWith('each value in ') ? '的每一项' : '';
  return text(`is refused: ${message}.`, zh === undefined ? `不合规则：${message}。` : `${each}${zh}。`);
}

/** A validation error tells no parameters; the rule is looked up where it was laid down. */
function parametersOf({ target, property }: ValidationError, name: string): readonly unknown[] {
  if (!target) return [];
  const rule = rulesOf(target.constructor).find((each) => each.propertyName === property && each.name === name);
  return rule?.constraints ?? [];
}
