import { createContext, useContext } from 'react';
import { type ErrorCode, errorCodes } from '../../../kernel/base/errors.ts';
import type { Answer } from './ask.ts';
import { useSpeech } from './language.tsx';
import { words } from './words.ts';

/** The last answer to a query of the person's own. */
export const LastAnswer = createContext<Answer | undefined>(undefined);

/** What a query cost, and what to do where it was refused. */
export function Outcome() {
  const { say } = useSpeech();
  const answer = useContext(LastAnswer);
  const [error] = answer?.errors ?? [];
  // Of a query that was refused for it, too.
  const cost = answer?.extensions?.cost ?? error?.extensions?.cost;
  const code = error?.extensions?.code;
  return (
    <div className="outcome" role="status">
      {cost && (
        <span>
          {say(words.cost)} <strong>{cost.requested.toLocaleString()}</strong> {say(words.costOf)}{' '}
          {cost.limit.toLocaleString()}{' '}
          <meter aria-label={say(words.cost)} max={cost.limit} high={cost.limit * 0.8} value={cost.requested} />
        </span>
      )}
      {error && (
        <p>
          <code>{code}</code> {code && code in errorCodes && say(meaningOf(code as ErrorCode))}
        </p>
      )}
      {!answer && <span>{say(words.notRun)}</span>}
    </div>
  );
}

/** The message itself stands in the answer above. */
const meaningOf = (code: ErrorCode) => ({ en: errorCodes[code].meaning, zh: errorCodes[code].term });
