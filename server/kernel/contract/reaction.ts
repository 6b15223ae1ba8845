import type { Context } from './context.ts';
import type { Event } from './event.ts';

interface Reacting {
  readonly event: Event;
}

/** Made by `on`: comes after the commit. */
export interface LaterReaction extends Reacting {
  readonly when: 'LATER';
  readonly react: (context: Context, payload: never) => Promise<void>;
}

/** Made by `onWithin`: part of what has happened. */
export interface WithinReaction extends Reacting {
  readonly when: 'WITHIN';
  readonly react: (context: Context, payloads: readonly never[]) => Promise<void>;
}

/** What follows an event: after its commit (`on`), or in its transaction (`onWithin`). */
export type Reaction = LaterReaction | WithinReaction;

/**
 * What a plugin does when something has happened: in a transaction of its own, after the mutation's
 * commit, only where the plugin is enabled in the event's unit, again after a failure.
 */
export const on = <Payload extends object>(
  event: Event<Payload>,
  react: (context: Context, payload: Payload) => Promise<void>,
): LaterReaction => Object.freeze({ event, when: 'LATER', react });

/**
 * What has to be right in the same moment: the seat of whoever leaves is free, or nobody left. Runs in the unit of work
 * of the event, with **all rights**, before a mutation's answer is read; an error fails the mutation. It is given all
 * payloads that have come together – 20,000 from a roster – and answers them with few statements.
 *
 * It runs wherever the plugin is installed, also where the unit has it off or suspended: rows that are hidden go on
 * existing, and must be right when they are shown again.
 * @example `onWithin(memberLeft, async (context, leavers) => freeSeats(context, leavers))`
 */
export const onWithin = <Payload extends object>(
  event: Event<Payload>,
  react: (context: Context, payloads: readonly Payload[]) => Promise<void>,
): WithinReaction => Object.freeze({ event, when: 'WITHIN', react });
