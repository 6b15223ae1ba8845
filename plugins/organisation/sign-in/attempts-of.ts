import type { Services } from '../../../server/api/platform.ts';
import { AttemptLedger } from './attempt-ledger.ts';
import { SignInAttempts } from './sign-in-attempts.ts';

interface Counted {
  /** What the processes of the database tell each other of wrong sign-ins. */
  readonly ledger: AttemptLedger;
  readonly attempts: SignInAttempts;
}

const counted = new WeakMap<Services, Counted>();

/** The wrong sign-ins that a process has heard of. */
export function attemptsOf(kernel: Services): Counted {
  const known = counted.get(kernel);
  if (known) return known;
  const ledger = new AttemptLedger(kernel.database, kernel.secret);
  const made = { ledger, attempts: new SignInAttempts(ledger) };
  counted.set(kernel, made);
  return made;
}
