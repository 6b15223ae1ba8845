import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useMemo, useState } from 'react';
import type { Answer } from './ask.ts';
import { examplesPanel, UnitExamples } from './examples.tsx';
import { fetcherFor } from './fetcher.ts';
import { LanguageSwitch, useSpeech } from './language.tsx';
import { LastAnswer, Outcome } from './outcome.tsx';
import { usePlace } from './place.ts';
import { PluginChips } from './plugin-chips.tsx';
import type { Session } from './session.ts';
import { UnitChooser } from './unit-chooser.tsx';
import { welcome, words } from './words.ts';

/** GraphiQL on the graph of the unit, and above it who and where one is. */
export function Workbench({ session }: { session: Session }) {
  const { token, unit, choose, signOut } = session;
  const { say, language } = useSpeech();
  const { place, problem } = usePlace(session);
  const [answer, setAnswer] = useState<Answer>();
  // GraphiQL reads the schema anew whenever it is given another one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing else changes what is asked, or of whom
  const fetcher = useMemo(
    () => fetcherFor({ token, unit }, { onAnswer: setAnswer, onExpired: () => signOut(true) }),
    [token, unit],
  );
  const panel = useMemo(() => examplesPanel(language), [language]);
  const plugins = useMemo(() => [panel, HISTORY_PLUGIN], [panel]);

  return (
    <>
      <header className="bar">
        <h1>{say(words.title)}</h1>
        <UnitChooser caller={{ token, unit }} current={place?.unit ?? null} choose={choose} />
        {problem ? <p role="alert">{problem}</p> : <PluginChips plugins={place?.plugins ?? []} />}
        <nav>
          <a href={`graphql${unit ? `?unit=${encodeURIComponent(unit)}` : ''}`}>{say(words.sandbox)}</a>
          <LanguageSwitch />
          <span>{place?.member}</span>
          <button type="button" className="quiet" onClick={() => signOut()}>
            {say(words.signOut)}
          </button>
        </nav>
      </header>
      <UnitExamples value={place?.examples ?? []}>
        <LastAnswer value={answer}>
          <GraphiQL fetcher={fetcher} plugins={plugins} visiblePlugin={panel} defaultQuery={welcome}>
            <GraphiQL.Logo>{null}</GraphiQL.Logo>
            <GraphiQL.Footer>
              <Outcome />
            </GraphiQL.Footer>
          </GraphiQL>
        </LastAnswer>
      </UnitExamples>
    </>
  );
}
