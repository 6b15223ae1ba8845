import { createHash } from 'node:crypto';
import type { FormattedExecutionResult } from 'graphql';

/** What a stream is told at one time. */
export interface Told {
  readonly result: FormattedExecutionResult;
  /** Equal for equal results. */
  readonly mark: string;
  /** Nothing comes after it. */
  readonly isLast: boolean;
}

export const told = (result: FormattedExecutionResult, isLast = false): Told => ({
  result,
  mark: createHash('sha256').update(JSON.stringify(result)).digest('base64'),
  isLast,
});

const DONE = { done: true, value: undefined } as const;

/**
 * What one client listens to. Of what it has not taken yet only the latest is kept, however slow it is, and
 * what it knows already is not repeated: not even the moment tells of a change that it cannot see.
 */
export class Stream implements AsyncGenerator<FormattedExecutionResult, undefined, undefined> {
  private waiting: Told | undefined;
  private known = '';
  private wake: () => void = () => {};
  private isOver = false;

  /** `ready` resolves when the client has taken what was sent before. */
  constructor(
    private readonly ready: () => Promise<void>,
    private readonly onEnd: () => void,
  ) {}

  get hasBegun(): boolean {
    return this.known !== '' || this.waiting !== undefined;
  }

  tell(told: Told): void {
    if (this.isOver || this.waiting?.isLast) return;
    this.waiting = told.isLast || told.mark !== this.known ? told : undefined;
    if (told.isLast) this.onEnd();
    if (this.waiting) this.wake();
  }

  async next(): Promise<IteratorResult<FormattedExecutionResult, undefined>> {
    await this.ready();
    while (!this.waiting && !this.isOver)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    const { waiting } = this;
    if (this.isOver || !waiting) return DONE;
    this.waiting = undefined;
    this.known = waiting.mark;
    this.isOver = waiting.isLast;
    return { done: false, value: waiting.result };
  }

  /** The client has left. */
  async return(): Promise<IteratorReturnResult<undefined>> {
    if (!this.isOver) {
      this.isOver = true;
      this.waiting = undefined;
      this.onEnd();
      this.wake();
    }
    return DONE;
  }

  async throw(): Promise<IteratorReturnResult<undefined>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}
