import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import type { AskOptions } from './client.ts';

/** One answer of a stream. */
export interface Told {
  // biome-ignore lint/suspicious/noExplicitAny: whatever the subscription asked for
  readonly data?: any;
  readonly errors?: FormattedExecutionResult['errors'];
  /** The code of the first error. */
  readonly code?: string;
}

/** A client that subscribes over HTTP, as server-sent events. */
export interface Listener {
  readonly status: number;
  /** What the server asks for before the next attempt, in seconds. */
  readonly retryAfter: string | undefined;
  /** The answers so far. */
  readonly told: readonly Told[];
  readonly isComplete: boolean;
  /** Resolves to the `n`th answer, counted from 1; rejects when the stream ends before it. */
  nth(n: number): Promise<Told>;
  /** Resolves when the server has ended the stream. */
  readonly ended: Promise<void>;
  /** Stops reading without hanging up. */
  pause(): void;
  resume(): void;
  hangUp(): void;
}

export async function listen(
  url: string,
  query: string,
  variables: object = {},
  { unit, token, headers }: AskOptions = {},
): Promise<Listener> {
  const body = JSON.stringify({ query, variables });
  const request = httpRequest(`${url}/graphql/stream`, {
    method: 'POST',
    agent: false,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(unit && { 'x-unit': unit }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
  });
  request.end(body);
  return new Promise((resolve, reject) => {
    request.on('error', reject).on('response', (response) => resolve(new Reading(request, response)));
  });
}

class Reading implements Listener {
  readonly told: Told[] = [];
  readonly ended: Promise<void>;
  isComplete = false;
  private text = '';
  private readonly wakes = new Set<() => void>();

  constructor(
    private readonly request: ClientRequest,
    private readonly response: IncomingMessage,
  ) {
    response.setEncoding('utf8').on('data', (text: string) => this.read(text));
    this.ended = new Promise((resolve) => {
      response
        .on('error', () => {})
        .on('close', () => {
          // What is refused before the stream comes as JSON.
          if (this.status !== 200 && this.text) this.take(this.text);
          resolve();
          this.wake();
        });
    });
  }

  get retryAfter(): string | undefined {
    return this.response.headers['retry-after'];
  }

  get status(): number {
    return this.response.statusCode ?? 0;
  }

  async nth(n: number): Promise<Told> {
    for (;;) {
      const told = this.told[n - 1];
      if (told) return told;
      if (this.response.closed) throw new Error(`The stream ended after ${this.told.length} answers.`);
      await new Promise<void>((resolve) => this.wakes.add(resolve));
    }
  }

  pause(): void {
    this.response.pause();
  }

  resume(): void {
    this.response.resume();
  }

  hangUp(): void {
    this.request.destroy();
  }

  private read(text: string): void {
    this.text += text;
    if (this.status !== 200) return;
    const messages = this.text.split('\n\n');
    this.text = messages.pop() ?? '';
    for (const message of messages) {
      if (message.startsWith('event: complete')) this.isComplete = true;
      const [, data] = /^event: next\ndata: (.*)$/.exec(message) ?? [];
      if (data) this.take(data);
    }
    this.wake();
  }

  private take(json: string): void {
    const { data, errors } = JSON.parse(json) as Told;
    const code = errors?.[0]?.extensions?.code;
    this.told.push({
      ...(data !== undefined && { data }),
      ...(errors && { errors }),
      ...(typeof code === 'string' && { code }),
    });
  }

  private wake(): void {
    for (const wake of this.wakes) wake();
    this.wakes.clear();
  }
}
