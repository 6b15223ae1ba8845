import type { ErrorCode } from '../base/errors.ts';
import type { Language } from '../base/language.ts';
import { type Text, text } from '../base/text.ts';
import type { Authenticator } from '../contract/platform.ts';
import type { Services } from '../contract/services.ts';
import { noteOperation } from '../execution/operation.ts';
import type { Pipeline } from '../execution/pipeline.ts';
import { AnswerQueue } from './answer-queue.ts';
import { AWAY, LiveAnswers } from './live-answers.ts';
import { type Heard, OutboxPoller } from './outbox-poller.ts';
import { Stream, told } from './stream.ts';
import { type Asked, isConcerned, questionOf, type Subscriber } from './subscriber.ts';
import { Subscribers } from './subscribers.ts';

export interface LiveOptions {
  /** Streams that one person, or one API token, has at once. */
  readonly maxStreams?: number;
  /** How often other processes' events are looked for. */
  readonly watchMs?: number;
}

const MAX_STREAMS = 20;
const SECOND_MS = 1000;

const lastWord = (code: ErrorCode, words: Text) => (language: Language) =>
  told({ errors: [{ message: words[language], extensions: { code } }] }, true);

const leaving = lastWord(
  'SHUTTING_DOWN',
  text(
    'This process is stopping. Subscribe again; another one answers.',
    '本进程正在停止，请重新订阅，会由其他进程应答。',
  ),
);
const away = lastWord(
  'DATABASE_UNAVAILABLE',
  text('The database does not answer. Subscribe again in a moment.', '数据库没有应答，请稍后重新订阅。'),
);

/**
 * The open streams of this process. Each is a query that asks itself again: with the context of that moment,
 * on the unit's graph of that moment, after an event that concerns it and whenever rights have moved.
 */
export class LiveStreams {
  private readonly subscribers: Subscribers;
  private readonly answers: LiveAnswers;
  private readonly queue: AnswerQueue;
  private readonly watch: OutboxPoller;
  private clock: NodeJS.Timeout | undefined;
  private today: string;

  constructor(
    private readonly kernel: Services,
    pipeline: Pipeline,
    private readonly authenticator: Authenticator,
    { maxStreams = MAX_STREAMS, watchMs }: LiveOptions = {},
  ) {
    this.subscribers = new Subscribers(maxStreams);
    this.today = kernel.today();
    this.queue = new AnswerQueue(
      (subscriber) => this.answer(subscriber),
      () => this.answers.forget(),
    );
    this.answers = new LiveAnswers(pipeline, () => this.queue.tick());
    this.watch = new OutboxPoller(kernel, (heard) => this.hear(heard), watchMs);
    kernel.onDirectory(() => this.askAll());
  }

  get size(): number {
    return this.subscribers.size;
  }

  /**
   * Opens a stream; its first answer is on the way. `ready` resolves when the client has taken what was sent.
   * @throws what a query would be refused with, and RATE_LIMITED
   */
  async open(asked: Asked, authorization: string | undefined, ready: () => Promise<void>): Promise<Stream> {
    const known = await this.authenticator.recognise(authorization);
    const {
      live,
      args,
      principal = '',
    } = await this.answers.prepare(asked, ({ live, operation, args }, { viewer }) => {
      noteOperation(asked.telemetry, operation.definition);
      return { live, args: args(asked.variables), principal: viewer.principal };
    });
    const subscriber: Subscriber = {
      asked,
      question: questionOf(asked),
      live,
      args,
      principal,
      expiresAt: known?.expiresAt ?? this.kernel.now(),
      stream: new Stream(ready, () => this.leave(subscriber)),
      askedAt: 0,
      answeredAt: 0,
      isOwed: false,
    };
    this.subscribers.add(subscriber);
    this.clock ??= setInterval(() => this.everySecond(), SECOND_MS).unref();
    // First known what has happened, then asked: whatever happens in between is heard of.
    await this.watch.want(live.on.map(({ id }) => id)).catch((error) => {
      this.leave(subscriber);
      throw error;
    });
    this.queue.arrive(subscriber);
    return subscriber.stream;
  }

  /** The process leaves: whoever listens is told to come back, to another one. */
  async close(): Promise<void> {
    for (const { stream, asked } of [...this.subscribers]) stream.tell(leaving(asked.language));
    this.queue.stop();
    await this.rest();
  }

  private leave(subscriber: Subscriber): void {
    this.queue.drop(subscriber);
    if (this.subscribers.delete(subscriber) && !this.size) void this.rest();
  }

  /** Without listeners there is nothing to look for. */
  private async rest(): Promise<void> {
    clearInterval(this.clock);
    this.clock = undefined;
    await this.watch.stop();
  }

  private hear(heard: readonly Heard[]): void {
    for (const { event, payload } of heard)
      for (const subscriber of this.subscribers.waitingFor(event))
        if (isConcerned(subscriber, payload)) this.queue.change(subscriber);
  }

  private askAll(): void {
    for (const subscriber of this.subscribers) this.queue.change(subscriber);
  }

  /** What no event tells: a token has ended, a day has begun, the database may be back. */
  private everySecond(): void {
    const today = this.kernel.today();
    const now = this.kernel.now();
    if (today !== this.today) this.askAll();
    this.today = today;
    for (const subscriber of this.subscribers)
      if (subscriber.isOwed || subscriber.expiresAt <= now) this.queue.change(subscriber);
  }

  private async answer(subscriber: Subscriber): Promise<void> {
    const { stream, asked, askedAt } = subscriber;
    const answer = await this.answers.answer(subscriber);
    // Another answer to a later question may have come first.
    if (askedAt <= subscriber.answeredAt) return;
    subscriber.isOwed = answer === AWAY;
    if (answer === AWAY) {
      // Who has had an answer waits for the next; who has had none is told why.
      if (!stream.hasBegun) stream.tell(away(asked.language));
      return;
    }
    subscriber.answeredAt = askedAt;
    stream.tell(answer);
  }
}
