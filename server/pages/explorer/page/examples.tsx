import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createContext, useContext } from 'react';
import type { Example } from '../../../kernel/contract/example.ts';
import type { PluginExamples } from '../plugin-examples.ts';
import { useSpeech } from './language.tsx';
import { type Language, words } from './words.ts';

/** Those of the unit that is shown. */
export const UnitExamples = createContext<readonly PluginExamples[]>([]);

/** A panel of GraphiQL, beside its documentation. */
export const examplesPanel = (language: Language): GraphiQLPlugin => ({
  title: words.examples[language],
  icon: ExamplesIcon,
  content: Examples,
});

function Examples() {
  const { say } = useSpeech();
  const groups = useContext(UnitExamples);
  const open = useOpenExample();
  return (
    <section className="examples">
      <h2>{say(words.examples)}</h2>
      <p>{say(words.examplesOf)}</p>
      {groups.map(({ plugin, title, examples }) => (
        <section key={plugin}>
          <h3>{say(title)}</h3>
          <ul>
            {examples.map((example) => (
              <li key={example.title.en}>
                <button type="button" onClick={() => open(example)}>
                  <strong>{say(example.title)}</strong>
                  <span>{say(example.note)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** Into a tab of its own, unless it has one already: nobody's work is written over. */
function useOpenExample() {
  const { say } = useSpeech();
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, editor } = useGraphiQL(({ tabs, queryEditor }) => ({ tabs, editor: queryEditor }));
  return ({ title, note, document }: Example) => {
    const text = `# ${say(title)}\n# ${say(note)}\n${document}`;
    const open = tabs.findIndex(({ query }) => query === text);
    if (open >= 0) return changeTab(open);
    addTab();
    editor?.setValue(text);
  };
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M9 18h6M10 21h4M12 3a6 6 0 0 0-3.6 10.8c.7.5 1.1 1.3 1.1 2.2h5c0-.9.4-1.7 1.1-2.2A6 6 0 0 0 12 3Z" />
    </svg>
  );
}
