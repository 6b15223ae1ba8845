import { rankBy } from 'qinxue/plugin';
import { comparableScores } from '../scoring/comparable.ts';
import { totalOf } from '../scoring/total.ts';

/** What an entry reached in a stage that it competed in; no score while something is not marked. */
export interface StageOutcome {
  readonly no: number;
  readonly score?: number | undefined;
  /** By the code of the aspect, rounded. */
  readonly aspects: ReadonlyMap<string, number>;
}

export interface Competing {
  readonly id: string;
  readonly unit: string;
  readonly name: string;
  readonly bracket: string | null;
  readonly outcomes: readonly StageOutcome[];
}

export interface Programme {
  readonly stages: readonly { readonly no: number; readonly weight: number }[];
  readonly brackets: readonly string[];
  readonly tieBreaks: readonly { readonly stage: number; readonly aspect?: string }[];
}

export interface Line {
  readonly competing: Competing;
  /** In its bracket; none while something is not marked. */
  readonly rank?: number;
  /** The total of what is marked, in ten-thousandths of a point. */
  readonly score: number;
  readonly comparable?: number;
}

/**
 * The ranking of an event: who got further stands higher, then the total, then the declared tie-breaks; what is
 * still equal shares a rank. Bracket by bracket; those whose marks are not complete come last, without a rank.
 */
export function standEvent({ stages, brackets, tieBreaks }: Programme, all: readonly Competing[]): Line[] {
  const scoreOf = ({ outcomes }: Competing, no: number) => outcomes.find((outcome) => outcome.no === no)?.score;
  const totals = new Map(
    all.map((one) => [one.id, totalOf(stages.map(({ no, weight }) => ({ weight, score: scoreOf(one, no) })))]),
  );
  const keys = (one: Competing) => [
    one.outcomes.length,
    totals.get(one.id) ?? 0,
    ...tieBreaks.map(({ stage, aspect }) => {
      const outcome = one.outcomes.find(({ no }) => no === stage);
      return (aspect === undefined ? outcome?.score : outcome?.aspects.get(aspect)) ?? 0;
    }),
  ];
  const isComplete = ({ outcomes }: Competing) =>
    outcomes.length > 0 && outcomes.every(({ score }) => score !== undefined);
  const complete = all.filter(isComplete);
  const comparable = comparableScores(complete.map(({ id }) => totals.get(id) ?? 0));
  const comparableOf = new Map(complete.map(({ id }, i) => [id, comparable[i]]));

  return bracketsOf(brackets, all).flatMap((bracket): Line[] => {
    const own = all.filter((one) => one.bracket === bracket);
    const ranked = rankBy(own.filter(isComplete), keys, ({ id }) => id);
    const rest = rankBy(
      own.filter((one) => !isComplete(one)),
      keys,
      ({ id }) => id,
    );
    return [
      ...ranked.map(({ item, rank }) => lineOf(item, totals, { rank, comparable: comparableOf.get(item.id) })),
      ...rest.map(({ item }) => lineOf(item, totals, {})),
    ];
  });
}

/** As declared; entries of none stand together. */
const bracketsOf = (declared: readonly string[], all: readonly Competing[]): (string | null)[] => [
  ...new Set<string | null>([...declared, ...all.map(({ bracket }) => bracket)]),
];

const lineOf = (
  competing: Competing,
  totals: ReadonlyMap<string, number>,
  { rank, comparable }: { rank?: number; comparable?: number | undefined },
): Line => ({
  competing,
  score: totals.get(competing.id) ?? 0,
  ...(rank !== undefined && { rank }),
  ...(comparable !== undefined && { comparable }),
});
