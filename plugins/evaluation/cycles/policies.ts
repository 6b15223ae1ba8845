import {
  badInput,
  enumType,
  Field,
  field,
  fields,
  InputType,
  ObjectType,
  optional,
  Percent,
  text,
  WHOLE,
} from 'qinxue/plugin';
import type { MissingPolicies, MissingSheet } from '../calculation/assessment.ts';
import { NotApplicablePolicy } from '../systems/node-terms.ts';
import type { EvaluationCycle } from './evaluation-cycle.ts';

export const MissingSheetPolicy: { readonly [P in MissingSheet]: P } = enumType(
  'MissingSheetPolicy',
  'What is done about a sheet that was not handed in (未提交评分表处理).',
  {
    RENORMALISE: 'The other stages count for it (由其他环节承担).',
    ZERO: 'Its stage counts as nothing (按零分).',
    BLOCK: 'The evaluation does not go on without it (不得进入下一环节).',
  },
);

const words = {
  pluginOff: 'A metric whose plugin is off by a unit above, or by nobody in particular; RENORMALISE (上级未启用插件).',
  notInstalled: 'A metric whose plugin is not installed, or no longer has it; RENORMALISE (插件未安装).',
  pluginOffOwn: 'A metric whose plugin the subject itself has switched off; ZERO (自行停用插件).',
  nothingToMeasure: 'A metric that has nothing to divide by; ZERO (无可计量对象).',
  selfSheet: "The subject's own sheet that was not handed in; ZERO (未提交自评).",
  unitSheet: 'A sheet of the unit review that was not handed in; BLOCK (未提交单位评审).',
  committeeSheet: 'A subject that nobody in the committee has judged; BLOCK (评委会未评分).',
  leastCoverage: 'With less than this share of the points judged there is a total and no rank; 60 (最低评分覆盖率).',
};

@ObjectType('EvaluationPolicies', { description: 'What an evaluation does about what is missing (缺项处理规则).' })
export class EvaluationPolicies extends fields({
  pluginOff: field(NotApplicablePolicy, words.pluginOff),
  notInstalled: field(NotApplicablePolicy, words.notInstalled),
  pluginOffOwn: field(NotApplicablePolicy, words.pluginOffOwn),
  nothingToMeasure: field(NotApplicablePolicy, words.nothingToMeasure),
  leastCoverage: field(Percent, words.leastCoverage),
}) {
  @Field(() => MissingSheetPolicy, { description: words.selfSheet })
  selfSheet!: MissingSheet;

  @Field(() => MissingSheetPolicy, { description: words.unitSheet })
  unitSheet!: MissingSheet;

  @Field(() => MissingSheetPolicy, { description: words.committeeSheet })
  committeeSheet!: MissingSheet;
}

const some = (description: string) => ({ nullable: true as const, description });

@InputType({
  description:
    'What an evaluation does about what is missing; what is left out stays, or is the default (缺项处理规则).',
})
export class EvaluationPoliciesInput extends fields({
  pluginOff: optional(NotApplicablePolicy, words.pluginOff),
  notInstalled: optional(NotApplicablePolicy, words.notInstalled),
  pluginOffOwn: optional(NotApplicablePolicy, words.pluginOffOwn),
  nothingToMeasure: optional(NotApplicablePolicy, words.nothingToMeasure),
  leastCoverage: optional(Percent, words.leastCoverage),
}) {
  @Field(() => MissingSheetPolicy, some(words.selfSheet))
  selfSheet?: MissingSheet | null;

  @Field(() => MissingSheetPolicy, some(words.unitSheet))
  unitSheet?: MissingSheet | null;

  @Field(() => MissingSheetPolicy, some(words.committeeSheet))
  committeeSheet?: MissingSheet | null;
}

/** Of a new evaluation that says nothing else. */
export const defaultPolicies: EvaluationPolicies = {
  pluginOff: 'RENORMALISE',
  notInstalled: 'RENORMALISE',
  pluginOffOwn: 'ZERO',
  nothingToMeasure: 'ZERO',
  selfSheet: 'ZERO',
  unitSheet: 'BLOCK',
  committeeSheet: 'BLOCK',
  leastCoverage: 6000,
};

/** What an input says, the rest as it was. @throws BAD_INPUT */
export function parsePolicies(
  input: EvaluationPoliciesInput | null | undefined,
  path: string,
  before: EvaluationPolicies,
): EvaluationPolicies {
  const leastCoverage = input?.leastCoverage ?? before.leastCoverage;
  if (leastCoverage < 0 || leastCoverage > WHOLE)
    throw badInput(`${path}.leastCoverage`, text('must be from 0 to 100 %.', '须在 0 到 100% 之间。'));
  return {
    pluginOff: input?.pluginOff ?? before.pluginOff,
    notInstalled: input?.notInstalled ?? before.notInstalled,
    pluginOffOwn: input?.pluginOffOwn ?? before.pluginOffOwn,
    nothingToMeasure: input?.nothingToMeasure ?? before.nothingToMeasure,
    selfSheet: input?.selfSheet ?? before.selfSheet,
    unitSheet: input?.unitSheet ?? before.unitSheet,
    committeeSheet: input?.committeeSheet ?? before.committeeSheet,
    leastCoverage,
  };
}

/** As the calculation takes them. */
export const missingPolicies = (cycle: EvaluationCycle): MissingPolicies => ({
  pluginOff: cycle.pluginOff,
  notInstalled: cycle.notInstalled,
  pluginOffOwn: cycle.pluginOffOwn,
  nothingToMeasure: cycle.nothingToMeasure,
  sheets: { SELF: cycle.selfSheet, UNIT: cycle.unitSheet, COMMITTEE: cycle.committeeSheet },
});
