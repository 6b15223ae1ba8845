import type { Client } from 'qinxue-client';
import { usePlugins } from '../client.ts';
import { useSpeech } from '../language.tsx';
import { linkTo, useRoute } from '../route.ts';
import { type Text, words } from '../words.ts';
import { LanguageSwitch } from './language-switch.tsx';

/** Which page a plugin brings. */
const pages = ['courses', 'competitions', 'reading', 'evaluation'] as const;

interface Props {
  readonly client: Client;
  readonly name?: string;
  readonly maySwitch: boolean;
  signOut(): void;
}

export function TopBar({ client, name, maySwitch, signOut }: Props) {
  const { say } = useSpeech();
  const route = useRoute();
  const plugins = usePlugins(client);
  const shown = pages.filter((page) => plugins.some(({ id }) => id === page));
  const routes: readonly (readonly [route: string, title: Text])[] = [
    ['', words.unit],
    ...shown.map((page) => [page, words[page]] as const),
    ...(maySwitch ? [['switches', words.switches] as const] : []),
  ];
  return (
    <header className="top-bar">
      <strong>{say(words.name)}</strong>
      <nav aria-label={say(words.pages)}>
        {routes.map(([to, title]) => (
          <a key={to} href={linkTo(to)} aria-current={route === to ? 'page' : undefined}>
            {say(title)}
          </a>
        ))}
      </nav>
      <div className="person">
        <a href="explorer">{say(words.explorer)}</a>
        <LanguageSwitch />
        <span>{name}</span>
        <button type="button" className="quiet" onClick={signOut}>
          {say(words.signOut)}
        </button>
      </div>
    </header>
  );
}
