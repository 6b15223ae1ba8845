import { badInput, type Text, text } from 'qinxue/plugin';

/**
 * Refuses null where leaving a value out means more people, or somebody else: a client whose choice is not loaded yet
 * sends null, and means neither.
 * @throws BAD_INPUT
 */
export function assertNotNull(argument: string, value: unknown, why: Text): void {
  if (value === null) throw badInput(argument, why);
}

/** For who is oneself where left out. */
export const nobody = text(
  'must not be null: that is nobody. Leave it out to mean yourself.',
  '不能为 null：null 不是任何人。如指本人，请不要提供该参数。',
);
