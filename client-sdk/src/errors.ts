/** One error of an answer, as GraphQL writes it. */
export interface ServerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What is known of a failed request beyond its code. */
export interface Failure {
  /** The name of the operation. */
  readonly operation: string;
  /** The HTTP status; 0 where no answer came. */
  readonly status?: number;
  /** All errors of the answer. */
  readonly errors?: readonly ServerError[];
  /** What came besides the errors, where anything did. */
  readonly data?: unknown;
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfterMs?: number;
  /** In words, for people; may repeat what was sent. */
  readonly reason?: string;
}

const transientStatuses = [0, 429, 502, 503, 504];
const transientCodes = ['RATE_LIMITED', 'DATABASE_UNAVAILABLE', 'SHUTTING_DOWN', 'IDENTITY_PROVIDER_UNAVAILABLE'];

/**
 * Whatever went wrong with a request. Each code of the server has a class of its own, `ConflictError` for
 * CONFLICT; a code that this client does not know is a plain `QinxueError`.
 *
 * The message is safe to log: the name of the operation and the code, never variables, tokens or bodies.
 * `reason` and `details` are for the person at the screen, and are not shown when an error is printed.
 *
 * @example
 * ```ts
 * try {
 *   await client.request(CourseUpdate, { input });
 * } catch (error) {
 *   if (error instanceof ConflictError) return reload();
 *   if (error instanceof QinxueError) return show(error.reason);
 *   throw error;
 * }
 * ```
 */
export class QinxueError<Code extends string = string> extends Error {
  override readonly name: string = 'QinxueError';
  readonly code: Code;
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;
  /** Whether the same request may succeed in a moment. The client has tried already. */
  readonly isTransient: boolean;
  readonly #failure: Failure;

  constructor(code: Code, failure: Failure) {
    super(`${failure.operation}: ${code}`);
    this.code = code;
    this.status = failure.status ?? 0;
    this.isTransient = transientStatuses.includes(this.status) || transientCodes.includes(code);
    this.#failure = failure;
  }

  /** What the server says, with the remedy, in the client's `language`; may repeat what was sent. */
  get reason(): string {
    return this.allErrors[0]?.message ?? this.#failure.reason ?? this.message;
  }

  /** What the server adds to the code: `plugin`, `permission`, `argument`, `allowed` …; see `schema/errors.md`. */
  get details(): Readonly<Record<string, unknown>> {
    return this.allErrors[0]?.extensions ?? {};
  }

  /** Where in the answer it happened. */
  get path(): readonly (string | number)[] | undefined {
    return this.allErrors[0]?.path;
  }

  /** All errors of the answer; this one is the first. (Node.js prints whatever is called `errors`.) */
  get allErrors(): readonly ServerError[] {
    return this.#failure.errors ?? [];
  }

  /** The rest of the answer, where a part of it failed. */
  get data(): unknown {
    return this.#failure.data;
  }

  /** Under which the server has logged a defect. */
  get requestId(): string | undefined {
    const { requestId } = this.details;
    return typeof requestId === 'string' ? requestId : undefined;
  }

  /** How long the server asks to wait, in milliseconds. */
  get retryAfterMs(): number | undefined {
    return this.#failure.retryAfterMs;
  }
}

/** No answer came: no connection, or one that was cut. */
export class NetworkError extends QinxueError<'NETWORK'> {}

/** The time that the request was given is over; whether it had an effect is not known. */
export class TimeoutError extends QinxueError<'TIMEOUT'> {
  override readonly isTransient = false;
}

/** What came is not an answer of GraphQL: a proxy's page, say. */
export class BadAnswerError extends QinxueError<'BAD_ANSWER'> {}

/** A list goes on, but its cursor has been there before: reading on would never end. */
export class CursorError extends QinxueError<'CURSOR_STUCK'> {
  override readonly isTransient = false;
}
