import { useSpeech } from './language.tsx';
import type { UnitPlugin } from './place.ts';
import { words } from './words.ts';

/** What the graph of the unit consists of. */
export function PluginChips({ plugins }: { plugins: readonly UnitPlugin[] }) {
  const { say } = useSpeech();
  return (
    <ul className="chips" aria-label={say(words.plugins)}>
      {plugins.map(({ id, title, titleZh, mode }) => (
        <li key={id} title={id} data-mode={mode}>
          {say({ en: title, zh: titleZh })}{' '}
          <small>{mode === 'SUSPENDED' ? `${id} · ${say(words.readOnly)}` : id}</small>
        </li>
      ))}
    </ul>
  );
}
