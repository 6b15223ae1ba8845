import { invalidTransition } from 'qinxue/plugin';

/** From each status, the statuses that a command may lead to. */
export type Transitions<Status extends string> = Readonly<Record<Status, readonly Status[]>>;

/** The status after a command. @throws INVALID_TRANSITION with `from`, `to` and `allowed`. */
export function move<Status extends string>(
  transitions: Transitions<Status>,
  what: string,
  from: Status,
  to: Status,
): Status {
  const allowed = transitions[from];
  if (!allowed.includes(to)) throw invalidTransition(what, from, to, allowed);
  return to;
}
