import { plus, times } from './saturating.ts';

/** A number that is known, or the cell where it will stand once a request brings the inputs. */
export type Term = number | { readonly cell: number };

/**
 * Sums and products over inputs that are not known yet. What is known is folded while the formula is written; the rest
 * becomes cells that are each computed once per request, however many places refer to them.
 */
export class Formula<Given> {
  readonly #cells: ((given: Given, cells: readonly number[]) => number)[] = [];

  input(read: (given: Given) => number): Term {
    return this.#cell(read);
  }

  plus(a: Term, b: Term): Term {
    if (a === 0) return b;
    return b === 0 ? a : this.#combine(plus, a, b);
  }

  times(a: Term, b: Term): Term {
    if (a === 0 || b === 0) return 0;
    if (a === 1) return b;
    return b === 1 ? a : this.#combine(times, a, b);
  }

  evaluate(result: Term, given: Given): number {
    const cells: number[] = [];
    for (const compute of this.#cells) cells.push(compute(given, cells));
    return numberOf(result, cells);
  }

  #combine(operator: (a: number, b: number) => number, a: Term, b: Term): Term {
    if (typeof a === 'number' && typeof b === 'number') return operator(a, b);
    return this.#cell((_, cells) => operator(numberOf(a, cells), numberOf(b, cells)));
  }

  #cell(compute: (given: Given, cells: readonly number[]) => number): Term {
    return { cell: this.#cells.push(compute) - 1 };
  }
}

const numberOf = (term: Term, cells: readonly number[]) => (typeof term === 'number' ? term : (cells[term.cell] ?? 0));
