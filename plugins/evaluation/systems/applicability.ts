import { badInput, type Context } from 'qinxue/plugin';
import { type Audience, type AudienceInput, audienceOf, matchesAudience, type Unit } from '../../organisation/index.ts';
import { everyone } from './content.ts';
import type { SubjectKind } from './subject-kind.ts';

/** What can be asked about a unit; the other rules of audiences are about people. */
const aboutUnits = ['all', 'any', 'not', 'unit', 'kind', 'tag'];

/** The rule of an input. @throws BAD_INPUT for a rule about people where units are evaluated. */
export async function applicabilityOf(
  context: Context,
  subject: SubjectKind,
  input: AudienceInput | null | undefined,
  path = 'input.content.applicability',
): Promise<Audience> {
  if (input === null)
    throw badInput(path, {
      en: 'must not be null: that is no rule. Leave it out, or say `{ all: [] }`, for everybody.',
      zh: '不能为 null：null 不是适用规则。如适用于所有对象，请省略该项或填写 `{ all: [] }`。',
    });
  if (!input) return everyone;
  const rule = await audienceOf(context, input, path);
  if (subject !== 'PERSON') assertAboutUnits(rule, path);
  return rule;
}

function assertAboutUnits(rule: Audience, path: string): void {
  const [key = ''] = Object.keys(rule);
  if (!aboutUnits.includes(key))
    throw badInput(path, {
      en: `has the rule \`${key}\`, which is about people; this evaluates units.`,
      zh: `含有针对人员的规则 \`${key}\`，而本体系考核的是单位。`,
    });
  if ('all' in rule) for (const part of rule.all) assertAboutUnits(part, path);
  if ('any' in rule) for (const part of rule.any) assertAboutUnits(part, path);
  if ('not' in rule) assertAboutUnits(rule.not, path);
}

/** Whether the rule means a unit: judged as someone who is in it and nothing else. */
export const meansUnit = (
  rule: Audience,
  { id, kind, tags }: Pick<Unit, 'id' | 'kind' | 'tags'>,
  path: readonly string[],
) =>
  matchesAudience(rule, {
    memberId: id,
    employment: 'REGULAR',
    primary: { path, kind, tags, post: null, jobType: null, jobLevel: null, frontline: false, leader: false },
    secondary: [],
  });
