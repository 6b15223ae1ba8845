import { useSpeech } from '../language.tsx';
import { words } from '../words.ts';

/** In basis points, as the server counts: 10000 is all of it. */
export function Progress({ of }: { of: number }) {
  const { say } = useSpeech();
  return (
    <span className="progress">
      <progress aria-label={say(words.progress)} max={10000} value={of} />
      {Math.round(of / 100)}%
    </span>
  );
}
