import { Extensions, type Query, Subscription } from 'type-graphql';
import type { Event } from './event.ts';

/** When a live field is to be asked again. */
export interface Live {
  readonly on: readonly Event[];
  /** Whether the payload of one of these events may change the answer to these arguments. */
  readonly concerns?: (payload: never, args: never) => boolean;
}

type PayloadOf<E extends Event> = E extends Event<infer Fact> ? Fact : never;

export interface LiveOptions<E extends Event, Args> {
  readonly description: string;
  readonly nullable?: boolean;
  /** Events of this plugin or of one that it requires. */
  readonly on: readonly E[];
  /** Only this payload and these arguments may be looked at: it is asked for each stream. All payloads concern it unless given. */
  readonly concerns?: (payload: PayloadOf<E>, args: Args) => boolean;
}

/**
 * A field of `Subscription`, written like a query: whoever subscribes gets its answer at once, and again
 * whenever one of the events has changed it – each time asked anew, with the access of that moment.
 * @example
 * @Live(() => Standings, {
 *   nullable: true, description: 'The standings of an event as they change (实时名次).',
 *   on: [markSubmitted, stageClosed], concerns: (payload, args: { event: string }) => payload.event === args.event,
 * })
 * standingsChanged(@Arg('event', () => ID, { … }) event: string, @Ctx() context: Context) { return standings(context, event); }
 */
export function Live<E extends Event, Args extends object = Readonly<Record<string, unknown>>>(
  type: Parameters<typeof Query>[0] & (() => unknown),
  { description, nullable = false, on, concerns }: LiveOptions<E, Args>,
): MethodDecorator {
  const live: Live = Object.freeze({ on: Object.freeze([...on]), ...(concerns && { concerns }) });
  return (prototype, method, descriptor) => {
    // The kernel answers streams itself; type-graphql is only told that there is nothing else to listen to.
    Subscription(type as never, { description, nullable, subscribe: unheard })(prototype, method, descriptor);
    (Extensions({ live }) as MethodDecorator)(prototype, method, descriptor);
  };
}

const unheard = () => {
  throw new Error('Live fields are answered at /graphql/stream.');
};
