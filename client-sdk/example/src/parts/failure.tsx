import { QinxueError } from 'qinxue-client';
import { remedyOf } from '../failures.ts';
import { useSpeech } from '../language.tsx';
import { words } from '../words.ts';

/** What went wrong, and what to do about it. */
export function Failure({ error, retry }: { error: Error; retry?: () => void }) {
  const { say } = useSpeech();
  const isTold = error instanceof QinxueError;
  return (
    <div className="failure" role="alert">
      <p>{isTold ? say(remedyOf(error)) : error.message}</p>
      {isTold && <code>{error.requestId ? `${error.code} ${error.requestId}` : error.code}</code>}
      {retry && (
        <button type="button" onClick={retry}>
          {say(words.retry)}
        </button>
      )}
    </div>
  );
}
