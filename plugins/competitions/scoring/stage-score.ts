import { type Fraction, fraction, rounded, sum } from 'qinxue/plugin';
import { type AggregationMethod, aggregate, type JudgeMark, MIN_FOR_TRIMMED } from './aggregation.ts';
import { awardedFor, isTooWide } from './judgement.ts';
import { markForDeviation, type ToleranceStep } from './tolerance.ts';

export interface ScoredAspect {
  readonly id: string;
  readonly kind: 'MEASUREMENT' | 'JUDGEMENT';
  readonly maxMark: number;
  readonly minJudges: number;
  /** Of a measurement whose deviation the judges enter; without steps they enter the mark itself. */
  readonly tolerance: readonly ToleranceStep[];
}

/** A mark that counts: submitted and not superseded. */
export interface CountingMark {
  readonly entry: string;
  readonly aspect: string;
  readonly judge: string;
  readonly value: number;
}

export interface StageMarking {
  readonly aggregation: AggregationMethod;
  readonly aspects: readonly ScoredAspect[];
  readonly entries: readonly string[];
  /** Who marks an aspect of an entry: the panel without those who keep away from it, or left before marking it. */
  readonly judgesOf: (entry: string, aspect: string) => readonly string[];
  readonly marks: readonly CountingMark[];
  /** What the chief ruled, in ten-thousandths. */
  readonly rulings: readonly { readonly entry: string; readonly aspect: string; readonly mark: number }[];
}

/** Where the marking of one aspect of an entry stands. */
export type AspectState = 'WAITING' | 'TOO_FEW_JUDGES' | 'CONTESTED' | 'SETTLED' | 'RULED';

export interface AspectScore {
  readonly aspect: string;
  readonly state: AspectState;
  /** Exact, in ten-thousandths; once it is settled or ruled. */
  readonly mark?: Fraction;
}

export interface StageScore {
  readonly entry: string;
  readonly aspects: readonly AspectScore[];
  /** Ten-thousandths of a point, rounded once; when every aspect has its mark. */
  readonly score?: number;
}

/** How many judges an aspect needs before its marks can become one. */
export const judgesNeeded = ({ kind, minJudges }: ScoredAspect, aggregation: AggregationMethod): number =>
  kind === 'MEASUREMENT' && aggregation === 'TRIMMED' ? Math.max(minJudges, MIN_FOR_TRIMMED) : minJudges;

/** The scores of all entries of a stage, of what is marked so far. */
export function scoreStage(marking: StageMarking): StageScore[] {
  const columns = marking.aspects.map((aspect) => scoreAspect(marking, aspect));
  return marking.entries.map((entry) => {
    const aspects = columns.map((column) => column.get(entry) as AspectScore);
    const marks = aspects.flatMap(({ mark }) => mark ?? []);
    return { entry, aspects, ...(marks.length === aspects.length && { score: rounded(sum(marks)) }) };
  });
}

/** One aspect over all entries: standard scores need them all. */
function scoreAspect(marking: StageMarking, aspect: ScoredAspect): Map<string, AspectScore> {
  const ruled = new Map(marking.rulings.filter((r) => r.aspect === aspect.id).map((r) => [r.entry, r.mark]));
  const given = new Map<string, CountingMark[]>();
  for (const mark of marking.marks)
    if (mark.aspect === aspect.id) given.set(mark.entry, [...(given.get(mark.entry) ?? []), mark]);

  const scores = new Map<string, AspectScore>();
  const settled = new Map<string, JudgeMark[]>();
  for (const entry of marking.entries) {
    const ruling = ruled.get(entry);
    const judges = marking.judgesOf(entry, aspect.id);
    const counting = (given.get(entry) ?? []).filter(({ judge }) => judges.includes(judge));
    const state = ruling === undefined ? stateOf(marking, aspect, judges, counting) : 'RULED';
    if (state === 'SETTLED')
      settled.set(
        entry,
        counting.map(({ judge, value }) => ({ judge, mark: value })),
      );
    scores.set(entry, { aspect: aspect.id, state, ...(ruling !== undefined && { mark: fraction(ruling) }) });
  }
  for (const [entry, mark] of marksOf(marking.aggregation, aspect, settled))
    scores.set(entry, { aspect: aspect.id, state: 'SETTLED', mark });
  return scores;
}

function stateOf(
  { aggregation }: StageMarking,
  aspect: ScoredAspect,
  judges: readonly string[],
  given: readonly CountingMark[],
): AspectState {
  if (judges.length < judgesNeeded(aspect, aggregation)) return 'TOO_FEW_JUDGES';
  if (!judges.every((judge) => given.some((mark) => mark.judge === judge))) return 'WAITING';
  return aspect.kind === 'JUDGEMENT' && isTooWide(given.map(({ value }) => value)) ? 'CONTESTED' : 'SETTLED';
}

function marksOf(
  method: AggregationMethod,
  { kind, maxMark, tolerance }: ScoredAspect,
  given: ReadonlyMap<string, readonly JudgeMark[]>,
): ReadonlyMap<string, Fraction> {
  if (kind === 'JUDGEMENT') {
    const awarded = (marks: readonly JudgeMark[]) =>
      awardedFor(
        marks.map(({ mark }) => mark),
        maxMark,
      );
    return new Map([...given].map(([entry, marks]) => [entry, awarded(marks)]));
  }
  const worth = ({ judge, mark }: JudgeMark) => ({
    judge,
    mark: tolerance.length ? markForDeviation(tolerance, mark) : mark,
  });
  return aggregate(method, new Map([...given].map(([entry, marks]) => [entry, marks.map(worth)])), maxMark);
}
