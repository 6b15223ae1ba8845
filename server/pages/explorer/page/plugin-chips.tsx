import { useSpeech } from './language.tsx';
import type { UnitPlugin } from './place.ts';
import { words } from './words.ts';

/** What the graph of the unit consists of. */
export function PluginChips({ plugins }: { plugins: readonly UnitPlugin[] }) {
  const { say } = useSpeech();
  return (
    <ul className="chips" aria-label={say(words.plugins)}>
      {plugins.map(({ plugin, title, titleZh, mode }) => (
        <li key={plugin} title={plugin} data-mode={mode}>
          {say({ en: title, zh: titleZh })}{' '}
          <small>{mode === 'SUSPENDED' ? `${plugin} · ${say(words.readOnly)}` : plugin}</small>
        </li>
      ))}
    </ul>
  );
}
