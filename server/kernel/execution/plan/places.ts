import { type ASTNode, type GraphQLError, locatedError, type ResponsePath, responsePathAsArray } from 'graphql';

/**
 * Where the n-th value of a batch stands in the answer: in several places where objects share a row. Asked for only when
 * something is wrong there, or a resolver wants to know.
 */
export type Places = (n: number) => readonly (ResponsePath | undefined)[];

export const ROOT: Places = () => [undefined];

/** The same under a key of the objects there. */
export const underKey =
  (places: Places, key: string, typename: string): Places =>
  (n) =>
    places(n).map((prev) => ({ prev, key, typename }));

/** Of the items of lists, one after the other, where the lists begin at `starts`. */
export const inLists =
  (places: Places, starts: readonly number[]): Places =>
  (n) => {
    const list = starts.findLastIndex((start) => start <= n);
    return places(list).map((prev) => ({ prev, key: n - (starts[list] ?? 0), typename: undefined }));
  };

/** Of some of them, by their numbers there; of each, one or several. */
export const among =
  (places: Places, numbers: readonly (number | readonly number[])[]): Places =>
  (n) =>
    [numbers[n] ?? []].flat().flatMap((number) => places(number));

/** What went wrong with a value, on its way up to the nearest place that may be empty. */
export class Failure {
  constructor(
    private readonly cause: unknown,
    private readonly nodes: readonly ASTNode[],
    private readonly steps: readonly (string | number)[] = [],
  ) {}

  /** The same for what it stands in. */
  under(step: string | number): Failure {
    return new Failure(this.cause, this.nodes, [step, ...this.steps]);
  }

  errorAt(place: ResponsePath | undefined): GraphQLError {
    return locatedError(this.cause, this.nodes, [...responsePathAsArray(place), ...this.steps]);
  }
}
