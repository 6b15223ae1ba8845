import { badInput, Percent, text, WHOLE } from 'qinxue/plugin';
import { inputCode, inputText, optionalText } from '../../organisation/index.ts';
import type { AdvanceRule } from '../scoring/advancement.ts';
import type { AwardRule } from '../scoring/award-tiers.ts';
import type { AdvancementInput } from './advance-type.ts';
import type { AwardRuleInput } from './award-rule-type.ts';
import type { CompetitionEvent } from './competition-event.ts';
import type { CompetitionStage } from './competition-stage.ts';
import type { CompetitionEventContentInput, CompetitionStageInput } from './event-input.ts';
import { keptNumber, MAX_PEOPLE } from './rule-number.ts';
import type { TieBreak, TieBreakInput } from './tie-break.ts';

export type EventContent = Pick<
  CompetitionEvent,
  | 'name'
  | 'jobType'
  | 'entryKind'
  | 'minEntries'
  | 'minTeamSize'
  | 'maxTeamSize'
  | 'brackets'
  | 'tieBreaks'
  | 'awardRule'
>;
export type StageContent = Pick<CompetitionStage, 'no' | 'name' | 'kind' | 'weight' | 'aggregation' | 'advance'>;

const MAX_STAGES = 10;
const MAX_BRACKETS = 20;
const MAX_TIERS = 10;
const at = 'input.content';

/** @throws BAD_INPUT with the path of what is wrong, like `input.content.stages.1.weight`. */
export function parseEvent(input: CompetitionEventContentInput): { event: EventContent; stages: StageContent[] } {
  const stages = parseStages(input.stages);
  const entryKind = input.entryKind ?? 'INDIVIDUAL';
  return {
    stages,
    event: {
      name: inputText(`${at}.name`, input.name, 200),
      jobType: optionalText(`${at}.jobType`, input.jobType, 64) ?? null,
      entryKind,
      minEntries: within(`${at}.minEntries`, input.minEntries ?? 1, 1, MAX_PEOPLE),
      ...parseSizes(input, entryKind === 'TEAM'),
      brackets: parseBrackets(input.brackets ?? []),
      tieBreaks: (input.tieBreaks ?? []).map((tieBreak, i) => parseTieBreak(tieBreak, i, stages.length)),
      awardRule: input.awardRule ? parseAwards(input.awardRule) : null,
    },
  };
}

function parseStages(inputs: readonly CompetitionStageInput[]): StageContent[] {
  if (!inputs.length || inputs.length > MAX_STAGES)
    throw badInput(`${at}.stages`, text(`must be 1 to ${MAX_STAGES}.`, `须为 1 到 ${MAX_STAGES} 项。`));
  const stages = inputs.map(
    (stage, i): StageContent => ({
      no: i + 1,
      name: inputText(`${at}.stages.${i}.name`, stage.name, 200),
      kind: stage.kind,
      weight: shareWithin(`${at}.stages.${i}.weight`, stage.weight),
      aggregation: stage.aggregation ?? 'MEAN',
      advance: parseAdvance(stage.advance, `${at}.stages.${i}.advance`),
    }),
  );
  const sum = stages.reduce((all, { weight }) => all + weight, 0);
  if (sum !== WHOLE)
    throw badInput(
      `${at}.stages`,
      text(
        `must have weights that make 100 %; they make ${Percent.outside(sum)} %.`,
        `的权重之和须为 100%，现为 ${Percent.outside(sum)}%。`,
      ),
    );
  return stages;
}

function parseAdvance(input: AdvancementInput | null | undefined, path: string): AdvanceRule {
  // Null is what a client sends whose choice was not loaded: it must not let everyone go on.
  if (input === null)
    throw badInput(path, text('is null. Leave it out where everyone goes on.', '不能为空值；如全部晋级，请省略该项。'));
  const { kind, value, perUnitCap } = input ?? { kind: 'ALL' };
  if (kind === 'ALL' && value != null)
    throw badInput(`${path}.value`, text('has no meaning for ALL; leave it out.', '对 ALL 无意义，请省略。'));
  if (kind !== 'ALL' && value == null)
    throw badInput(`${path}.value`, text(`is needed for ${kind}.`, `为 ${kind} 必填。`));
  return {
    kind,
    ...(value != null && { value: keptNumber(kind, value, `${path}.value`) }),
    ...(perUnitCap != null && { perUnitCap: within(`${path}.perUnitCap`, perUnitCap, 1, MAX_PEOPLE) }),
  };
}

function parseSizes(input: CompetitionEventContentInput, isTeam: boolean) {
  const given = input.minTeamSize ?? input.maxTeamSize;
  if (!isTeam && given != null && given !== 1)
    throw badInput(`${at}.minTeamSize`, text('is for teams; leave it out.', '仅用于团体赛项，请省略。'));
  if (!isTeam) return { minTeamSize: 1, maxTeamSize: 1 };
  const minTeamSize = within(`${at}.minTeamSize`, input.minTeamSize ?? 2, 2, 50);
  return { minTeamSize, maxTeamSize: within(`${at}.maxTeamSize`, input.maxTeamSize ?? 10, minTeamSize, 50) };
}

function parseBrackets(inputs: readonly string[]): string[] {
  if (inputs.length > MAX_BRACKETS)
    throw badInput(`${at}.brackets`, text(`must be at most ${MAX_BRACKETS}.`, `最多 ${MAX_BRACKETS} 项。`));
  const brackets = inputs.map((bracket, i) => inputText(`${at}.brackets.${i}`, bracket, 64));
  const twice = brackets.find((bracket, i) => brackets.indexOf(bracket) !== i);
  if (twice !== undefined) throw badInput(`${at}.brackets`, text(`names one twice: "${twice}".`, `中“${twice}”重复。`));
  return brackets;
}

function parseTieBreak({ stage, aspect }: TieBreakInput, i: number, stages: number): TieBreak {
  return {
    stage: within(`${at}.tieBreaks.${i}.stage`, stage, 1, stages),
    ...(aspect != null && { aspect: inputCode(`${at}.tieBreaks.${i}.aspect`, aspect) }),
  };
}

function parseAwards({ kind, tiers, ties }: AwardRuleInput): AwardRule {
  const path = `${at}.awardRule.tiers`;
  if (!tiers.length || tiers.length > MAX_TIERS)
    throw badInput(path, text(`must be 1 to ${MAX_TIERS}.`, `须为 1 到 ${MAX_TIERS} 项。`));
  const checked = tiers.map(({ name, value }, i) => ({
    name: inputText(`${path}.${i}.name`, name, 100),
    value: keptNumber(kind, value, `${path}.${i}.value`),
  }));
  if (kind === 'RATIO' && checked.reduce((sum, { value }) => sum + value, 0) > WHOLE)
    throw badInput(path, text('must be shares of at most 100 % together.', '的比例之和最大为 100%。'));
  const rising = checked.findIndex(({ value }, i) => i > 0 && value >= (checked[i - 1]?.value ?? 0));
  if (kind === 'THRESHOLD' && rising > 0)
    throw badInput(`${path}.${rising}.value`, text('must be below that of the tier above it.', '须低于上一等级。'));
  return { kind, tiers: checked, ties: ties ?? 'SHARE' };
}

function within(argument: string, value: number, least: number, most: number): number {
  if (value < least || value > most)
    throw badInput(argument, text(`must be from ${least} to ${most}.`, `必须在 ${least} 到 ${most} 之间。`));
  return value;
}

function shareWithin(argument: string, share: number): number {
  if (share < 1 || share > WHOLE)
    throw badInput(argument, text('must be above 0 and at most 100 %.', '须大于 0，且不超过 100%。'));
  return share;
}
