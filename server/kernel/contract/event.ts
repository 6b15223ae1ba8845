import type { Text } from '../base/text.ts';

/** Something that happened. Its identity is the constant; its id names it in tables and documents. */
export interface Event<Payload extends object = object> {
  /** `courses.completed`: begins with the plugin's id. */
  readonly id: string;
  readonly title: Text;
  /** What each part of the payload is, for those who read `schema/events.md`. */
  readonly parts?: Readonly<Record<string, Text>>;
  /** Never set: carries the type of the payload, which is plain JSON. */
  readonly payload?: Payload;
}

/**
 * @example `event<{ enrolmentId: string }>('courses.completed', text('…', '…'), { enrolmentId: text('…', '…') })`
 */
export const event = <Payload extends object>(
  id: string,
  title: Text,
  parts?: { readonly [Part in keyof Required<Payload>]: Text },
): Event<Payload> => Object.freeze({ id, title, ...(parts && { parts }) });
