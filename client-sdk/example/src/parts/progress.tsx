import { useSpeech } from '../language.tsx';
import { words } from '../words.ts';

/** In percent. */
export function Progress({ of }: { of: number }) {
  const { say } = useSpeech();
  return (
    <span className="progress">
      <progress aria-label={say(words.progress)} max={100} value={of} />
      {Math.round(of)}%
    </span>
  );
}
