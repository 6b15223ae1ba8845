import type { Scope } from '../request/scope.ts';
import type { Text } from './text.ts';

/** Something that happened. Its identity is the constant; its id names it in tables and documents. */
export interface Event<Fact extends object = object> {
  /** `courses.completed`: begins with the plugin's id. */
  readonly id: string;
  readonly title: Text;
  /** Never set: carries the type of the fact. Facts are plain JSON. */
  readonly fact?: Fact;
}

/** `event<{ enrolmentId: string }>('courses.completed', text('…', '…'))` */
export const event = <Fact extends object>(id: string, title: Text): Event<Fact> => Object.freeze({ id, title });

/**
 * What a plugin does when something has happened: in a transaction of its own, after the mutation's
 * commit, only where the plugin is enabled in the event's unit, again after a failure.
 */
export interface Reaction {
  readonly event: Event;
  readonly react: (scope: Scope, fact: never) => Promise<void>;
}

export const on = <Fact extends object>(
  event: Event<Fact>,
  react: (scope: Scope, fact: Fact) => Promise<void>,
): Reaction => Object.freeze({ event, react });
