import type { UnitShown } from '../home.tsx';
import { useSpeech } from '../language.tsx';
import { Cards } from '../parts/cards.tsx';
import { type Text, valueWord, words } from '../words.ts';

/** Where the setting is; `organisation` is in every graph, whatever is set. */
function originOf(id: string, from: { readonly name: string } | null): Text {
  if (from) return { en: `${words.from.en} ${from.name}`, zh: `${words.from.zh} ${from.name}` };
  return id === 'organisation' ? words.always : words.setHere;
}

/** The unit, and the plugins that its graph consists of. */
export function UnitPage({ unit }: { unit: UnitShown }) {
  const { say } = useSpeech();
  return (
    <>
      <h1>{unit.name}</h1>
      <p className="faint">{[unit.code, unit.parent?.name].filter(Boolean).join(' · ')}</p>
      <h2>{say(words.enabledPlugins)}</h2>
      <Cards items={unit.plugins} empty="" keyOf={({ plugin }) => plugin}>
        {({ plugin, title, titleZh, mode, inheritedFrom, lockedAbove }) => (
          <>
            <strong>{say({ en: title, zh: titleZh })}</strong>
            <span className="tag">{say(valueWord(mode))}</span>
            {lockedAbove && <span className="tag">{say(words.locked)}</span>}
            <p className="faint">{say(originOf(plugin, inheritedFrom))}</p>
          </>
        )}
      </Cards>
    </>
  );
}
