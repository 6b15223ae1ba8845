import { badInput, type Context, text } from 'qinxue/plugin';
import { plainText } from '../../../server/api/platform.ts';
import { Member } from '../members/member.ts';
import { getUnit } from '../units/find-unit.ts';
import type { Audience, UnitRule } from './audience.ts';
import type { AudienceInput } from './audience-input.ts';
import { normalAudience } from './audience-normal.ts';

const MAX = 6;
const MAX_RULES = 200;
const MAX_VALUES = 2000;
const MAX_VALUE = 100;
/** It is kept in a `text` column, which holds 65,535 bytes. */
const MAX_BYTES = 60_000;

/** What has been counted and named while walking the tree. */
interface Walk {
  readonly context: Context;
  rules: number;
  values: number;
  readonly members: Map<string, string>;
}

/**
 * The rule of an input, checked and in its plainest form, to be kept as JSON. Its units and members must be
 * visible to whom the context is of, so that a preview tells nothing about others. `argument` is the
 * input's path, for messages.
 * @throws BAD_INPUT, NOT_FOUND
 * @example `audience: JSON.stringify(await audienceOf(context, input.audience))`
 */
export async function audienceOf(
  context: Context,
  input: AudienceInput,
  argument = 'input.audience',
): Promise<Audience> {
  const walk: Walk = { context, rules: 0, values: 0, members: new Map() };
  const rule = normalAudience(read(walk, input, argument, 1));
  await assertVisible(context, walk.members);
  if (Buffer.byteLength(JSON.stringify(rule)) > MAX_BYTES)
    throw badInput(
      argument,
      text('is too long to be kept. Use fewer rules or values.', '过长，无法保存，请减少规则或取值。'),
    );
  return rule;
}

function read(walk: Walk, input: AudienceInput, at: string, depth: number): Audience {
  if (depth > MAX) throw badInput(at, text(`nests deeper than ${MAX} levels.`, `嵌套超过 ${MAX} 层。`));
  walk.rules += 1;
  if (walk.rules > MAX_RULES)
    throw badInput(at, text(`is one of more than ${MAX_RULES} rules.`, `所在的规则总数超过 ${MAX_RULES} 条。`));
  const given = Object.entries(input).filter(([, value]) => value !== undefined && value !== null);
  const [key, value] = given[0] ?? [];
  if (given.length !== 1 || key === undefined)
    throw badInput(at, {
      en: `must be exactly one rule${given.length ? `, not ${given.map(([k]) => k).join(' and ')}` : ''}.`,
      zh: `须恰好是一条规则${given.length ? `，而不是 ${given.map(([k]) => k).join('、')}` : ''}。`,
    });
  const below = (part: AudienceInput, path: string) => read(walk, part, path, depth + 1);
  const place = `${at}.${key}`;
  switch (key as keyof AudienceInput) {
    case 'all':
      return { all: (value as AudienceInput[]).map((part, i) => below(part, `${place}[${i}]`)) };
    case 'any':
      if (!(value as AudienceInput[]).length)
        throw badInput(place, text('means nobody; name at least one rule.', '不指任何人，请至少给出一条规则。'));
      return { any: (value as AudienceInput[]).map((part, i) => below(part, `${place}[${i}]`)) };
    case 'not':
      return { not: below(value as AudienceInput, place) };
    case 'unit':
      return { unit: unitRule(walk.context, value as UnitRule) };
    case 'frontline':
    case 'leader':
      return { [key]: value } as unknown as Audience;
    default:
      return { [key]: values(walk, key, value as string[], place) } as unknown as Audience;
  }
}

const unitRule = (context: Context, { unit, subtree, secondary }: UnitRule): UnitRule => ({
  unit: getUnit(context, unit).id,
  subtree,
  secondary,
});

function values(walk: Walk, key: string, list: readonly string[], at: string): string[] {
  if (!list.length) throw badInput(at, text('names nothing; give at least one value.', '没有取值，请至少给出一个。'));
  walk.values += list.length;
  if (walk.values > MAX_VALUES)
    throw badInput(at, text(`makes more than ${MAX_VALUES} values in all.`, `使取值总数超过 ${MAX_VALUES} 个。`));
  const trimmed = list.map(plainText);
  if (trimmed.some((value) => !value || value.length > MAX_VALUE))
    throw badInput(at, {
      en: `has a value that is empty or longer than ${MAX_VALUE} characters.`,
      zh: `有空的或超过 ${MAX_VALUE} 个字符的取值。`,
    });
  if (key === 'members') for (const id of trimmed) if (!walk.members.has(id)) walk.members.set(id, at);
  return trimmed;
}

/** Hidden and absent members are told in the same words. */
async function assertVisible(context: Context, members: ReadonlyMap<string, string>): Promise<void> {
  if (!members.size) return;
  const found = await context.list(Member, { id: { in: [...members.keys()] } });
  const known = new Set(found.map((member) => member.id));
  for (const [id, at] of members)
    if (!known.has(id))
      throw badInput(at, {
        en: `names no member that you can see: ${JSON.stringify(id)}.`,
        zh: `所指的职工不存在或您看不到：${JSON.stringify(id)}。`,
      });
}
