import type { Text } from 'qinxue/plugin';
import type { Audience, UnitRule } from './audience.ts';

const both = (en: string, zh: string): Text => ({ en, zh });

const words = {
  ENTERPRISE: both('enterprise', '企业'),
  FACTORY: both('factory', '工厂'),
  WORKSHOP: both('workshop', '车间'),
  SECTION: both('section', '科室'),
  TEAM: both('team', '班组'),
  OTHER: both('other unit', '其他单位'),
  REGULAR: both('regular', '正式工'),
  DISPATCHED: both('dispatched', '劳务派遣'),
  TEMPORARY: both('temporary', '临时工'),
} as const;

/**
 * A rule in words, for people to check that it means whom they mean. `unitName` gives a unit's name where
 * the reader may know it.
 * @example `describeAudience(rule, (id) => context.directory.unit(id)?.name ?? id).zh`
 */
export function describeAudience(rule: Audience, unitName: (unitId: string) => string = (id) => id): Text {
  if ('all' in rule)
    return rule.all.length ? joined(rule.all, both(' and ', '且'), unitName) : both('everybody', '所有人');
  if ('any' in rule) return rule.any.length ? joined(rule.any, both(' or ', '或'), unitName) : both('nobody', '无人');
  if ('not' in rule) {
    const part = describeAudience(rule.not, unitName);
    return both(`not (${part.en})`, `非(${part.zh})`);
  }
  if ('unit' in rule) return unitWords(rule.unit, unitName);
  if ('members' in rule) {
    const n = rule.members.length;
    return both(n === 1 ? 'one named person' : `${n} named people`, `指定的${n}人`);
  }
  if ('frontline' in rule)
    return rule.frontline ? both('at the front line', '一线人员') : both('not at the front line', '非一线人员');
  if ('leader' in rule) return rule.leader ? both('leading a unit', '负责人') : both('not leading a unit', '非负责人');
  if ('kind' in rule)
    return listed(
      'in a unit of the kind',
      '单位类别为',
      rule.kind.map((k) => words[k]),
    );
  if ('employment' in rule)
    return listed(
      'employed as',
      '用工形式为',
      rule.employment.map((e) => words[e]),
    );
  if ('tag' in rule) return listed('in a unit tagged', '单位标签为', rule.tag.map(same));
  if ('post' in rule) return listed('with the post', '岗位为', rule.post.map(same));
  if ('jobType' in rule) return listed('in the trade', '工种为', rule.jobType.map(same));
  return listed('at the skill level', '技能等级为', rule.jobLevel.map(same));
}

const same = (value: string): Text => both(value, value);

const listed = (en: string, zh: string, values: readonly Text[]): Text =>
  both(`${en} ${values.map((v) => v.en).join(' or ')}`, `${zh}${values.map((v) => v.zh).join('或')}`);

function unitWords({ unit, subtree, secondary }: UnitRule, unitName: (unitId: string) => string): Text {
  const of = unitName(unit);
  return both(
    `in ${of}${subtree ? ' or below it' : ' itself'}${secondary ? ', second posts and loans included' : ''}`,
    `${of}${subtree ? '及其下属单位' : '本级'}${secondary ? '(含兼岗借调)' : ''}`,
  );
}

/** A part that is itself a list stands in brackets. */
function joined(parts: readonly Audience[], by: Text, unitName: (unitId: string) => string): Text {
  const said = parts.map((part) => {
    const { en, zh } = describeAudience(part, unitName);
    const isList = ('all' in part && part.all.length > 1) || ('any' in part && part.any.length > 1);
    return isList ? both(`(${en})`, `(${zh})`) : both(en, zh);
  });
  return both(said.map((s) => s.en).join(by.en), said.map((s) => s.zh).join(by.zh));
}
