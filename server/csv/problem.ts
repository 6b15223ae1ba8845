import type { Text } from '../kernel/base/text.ts';

/** One thing about a file, at its place: what is wrong and what to do about it, or what was read otherwise. */
export interface Problem {
  /** The row as Excel numbers it: the header is 1, a cell with line breaks is one row, blank rows count. */
  readonly row: number;
  readonly column?: string;
  readonly code: string;
  readonly message: Text;
  /** The cell as the file has it, cut short. */
  readonly value?: string;
}

/** What a check answers instead of a value; the reader of the file adds the place. */
export class Refusal {
  constructor(
    readonly code: string,
    readonly message: Text,
  ) {}
}

type Messages = Readonly<Record<string, (...facts: string[]) => Text>>;

/** Makes the one way to refuse from a table of codes: `refuse('BAD_DATE')`. */
export const refusalsOf =
  <M extends Messages>(messages: M) =>
  <Code extends keyof M & string>(code: Code, ...facts: Parameters<M[Code]>) =>
    new Refusal(code, messages[code]!(...facts));

const SHOWN = 1000;
const SHOWN_VALUE = 80;

/** Keeps the first thousand and counts all: a file with one wrong column has as many problems as rows. */
export class Problems {
  private readonly shown: Problem[];

  constructor(
    shown: readonly Problem[] = [],
    public count = shown.length,
  ) {
    this.shown = [...shown];
  }

  get byRow(): readonly Problem[] {
    return this.shown.toSorted((a, b) => a.row - b.row);
  }

  add(row: number, refusal: Refusal, column?: string, value?: string) {
    this.count += 1;
    if (this.shown.length >= SHOWN) return;
    const { code, message } = refusal;
    const cell = { ...(column !== undefined && { column }), ...(value && { value: value.slice(0, SHOWN_VALUE) }) };
    this.shown.push({ row, ...cell, code, message });
  }
}
