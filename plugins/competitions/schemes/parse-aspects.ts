import { badInput, SCORE, Score, text } from 'qinxue/plugin';
import { inputCode, inputText } from '../../organisation/index.ts';
import { BEST_JUDGEMENT, MIN_JUDGES } from '../scoring/judgement.ts';
import type { ToleranceStep } from '../scoring/tolerance.ts';
import type { Aspect } from './aspect.ts';
import type { AspectInput } from './scheme-input.ts';
import type { ToleranceStepInput } from './tolerance-type.ts';

export type AspectContent = Pick<
  Aspect,
  'no' | 'code' | 'title' | 'kind' | 'maxMark' | 'minJudges' | 'tolerance' | 'benchmarks'
>;

/** All aspects of a scheme together: 100 points. */
export const FULL_MARKS = 100 * SCORE;

const MAX_ASPECTS = 100;
const MAX_JUDGES = 50;
const MAX_STEPS = 20;
const MAX_DEVIATION = 2_000_000_000;

/** @throws BAD_INPUT with the path of what is wrong, like `input.aspects.2.benchmarks` */
export function parseAspects(inputs: readonly AspectInput[]): AspectContent[] {
  if (!inputs.length || inputs.length > MAX_ASPECTS)
    throw badInput('input.aspects', text(`must be 1 to ${MAX_ASPECTS}.`, `须为 1 到 ${MAX_ASPECTS} 项。`));
  const codes = new Set<string>();
  return inputs.map((input, i) => {
    const aspect = parseAspect(input, i + 1, `input.aspects.${i}`);
    if (codes.has(aspect.code))
      throw badInput(
        `input.aspects.${i}.code`,
        text(`stands twice in this scheme: "${aspect.code}".`, `“${aspect.code}”在该方案中重复。`),
      );
    codes.add(aspect.code);
    return aspect;
  });
}

/** @throws BAD_INPUT where the aspects do not make 100 points. */
export function assertFullMarks(aspects: readonly Pick<Aspect, 'maxMark'>[], argument: string): void {
  const sum = aspects.reduce((all, { maxMark }) => all + maxMark, 0);
  if (sum !== FULL_MARKS)
    throw badInput(
      argument,
      text(
        `has aspects of ${Score.outside(sum)} points together; they must make 100.`,
        `各评分项合计为 ${Score.outside(sum)} 分，须为 100 分。`,
      ),
    );
}

function parseAspect(input: AspectInput, no: number, at: string): AspectContent {
  const { kind, maxMark } = input;
  if (maxMark < 1 || maxMark > FULL_MARKS)
    throw badInput(`${at}.maxMark`, text('must be above 0 and at most 100 points.', '须大于 0，且不超过 100 分。'));
  const isJudgement = kind === 'JUDGEMENT';
  const fewest = isJudgement ? MIN_JUDGES : 1;
  const minJudges = input.minJudges ?? fewest;
  if (minJudges < fewest || minJudges > MAX_JUDGES)
    throw badInput(
      `${at}.minJudges`,
      text(`must be from ${fewest} to ${MAX_JUDGES}.`, `必须在 ${fewest} 到 ${MAX_JUDGES} 之间。`),
    );
  if (isJudgement && input.tolerance?.length)
    throw badInput(`${at}.tolerance`, text('is for measurements.', '仅用于测量项。'));
  if (!isJudgement && input.benchmarks?.length)
    throw badInput(`${at}.benchmarks`, text('are for judgements.', '仅用于评判项。'));
  return {
    no,
    code: input.code == null ? String(no) : inputCode(`${at}.code`, input.code),
    title: inputText(`${at}.title`, input.title, 200),
    kind,
    maxMark,
    minJudges,
    tolerance: parseTolerance(input.tolerance ?? [], maxMark, `${at}.tolerance`),
    benchmarks: isJudgement ? parseBenchmarks(input.benchmarks ?? [], `${at}.benchmarks`) : [],
  };
}

function parseTolerance(steps: readonly ToleranceStepInput[], maxMark: number, at: string): ToleranceStep[] {
  if (steps.length > MAX_STEPS)
    throw badInput(at, text(`must be at most ${MAX_STEPS} steps.`, `最多 ${MAX_STEPS} 级。`));
  steps.forEach(({ upTo, mark }, i) => {
    const before = steps[i - 1];
    if (upTo < 0 || upTo > MAX_DEVIATION || (before && upTo <= before.upTo))
      throw badInput(
        `${at}.${i}.upTo`,
        text('must be wider than the step before it, and not negative.', '须大于上一级，且不为负数。'),
      );
    if (mark < 0 || mark > maxMark || (before && mark >= before.mark))
      throw badInput(
        `${at}.${i}.mark`,
        text(
          `must be below that of the step before it, and from 0 to ${Score.outside(maxMark)} points.`,
          `须低于上一级，且在 0 到 ${Score.outside(maxMark)} 分之间。`,
        ),
      );
  });
  return steps.map(({ upTo, mark }) => ({ upTo, mark }));
}

function parseBenchmarks(benchmarks: readonly string[], at: string): string[] {
  if (benchmarks.length !== BEST_JUDGEMENT + 1)
    throw badInput(at, {
      en: `must be ${BEST_JUDGEMENT + 1} sentences, for 0 to ${BEST_JUDGEMENT}.`,
      zh: `须为 ${BEST_JUDGEMENT + 1} 句，对应 0 到 ${BEST_JUDGEMENT}。`,
    });
  return benchmarks.map((words, i) => inputText(`${at}.${i}`, words, 500));
}
