import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { ask, type Caller } from './ask.ts';
import { useSpeech } from './language.tsx';
import { words } from './words.ts';

const MAX = 50;
const PAUSE_MS = 150;

const UNITS = `query Units($filter: UnitFilter) {
  units(first: ${MAX}, filter: $filter, orderBy: [CODE_ASC]) {
    totalCount
    nodes { code name parent { name } }
  }
}`;

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly parent: { readonly name: string } | null;
}

interface Props {
  readonly caller: Caller;
  readonly current: { readonly code: string; readonly name: string } | null;
  choose(code: string): void;
}

/** All units that one can see, found by part of the name or the code: a box to type in with a list below it. */
export function UnitChooser({ caller, current, choose }: Props) {
  const { say } = useSpeech();
  const list = useId();
  const [text, setText] = useState<string>();
  const [at, setAt] = useState(0);
  const { units, totalCount } = useUnits(caller, text);
  const isOpen = text !== undefined;

  const take = (unit: Unit | undefined) => {
    if (unit) choose(unit.code);
    setText(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !isOpen) setText('');
    else if (step) setAt(Math.max(0, Math.min(units.length - 1, at + step)));
    else if (event.key === 'Enter' && isOpen) take(units[at]);
    else if (event.key === 'Escape') setText(undefined);
    else return;
    event.preventDefault();
  };

  return (
    <div className="unit-chooser">
      <label htmlFor={`${list}-box`}>{say(words.unit)}</label>
      <input
        id={`${list}-box`}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-activedescendant={isOpen && units[at] ? `${list}-${at}` : undefined}
        autoComplete="off"
        placeholder={say(words.getUnit)}
        value={text ?? (current ? `${current.name} ${current.code}` : '')}
        onFocus={() => setText('')}
        onClick={() => setText((now) => now ?? '')}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setText(undefined)}
      />
      {isOpen && (
        <div
          id={list}
          role="listbox"
          aria-label={say(words.unit)}
          tabIndex={-1}
          // The box keeps the focus; without it the list would close under the mouse.
          onMouseDown={(event) => event.preventDefault()}
        >
          {units.map((unit, i) => (
            <div
              key={unit.code}
              id={`${list}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === at}
              onMouseDown={() => take(unit)}
            >
              {unit.name} <small>{[unit.code, unit.parent?.name].filter(Boolean).join(' · ')}</small>
            </div>
          ))}
          {units.length === 0 && <p>{say(words.noUnits)}</p>}
          {totalCount > units.length && <p>{say(words.moreUnits)}</p>}
        </div>
      )}
    </div>
  );
}

/** Asked a moment after the last key; nothing while nobody asks. */
function useUnits({ token, unit }: Caller, text: string | undefined) {
  const [found, setFound] = useState<{ units: readonly Unit[]; totalCount: number }>({ units: [], totalCount: 0 });
  useEffect(() => {
    if (text === undefined) return;
    let isCurrent = true;
    const tests = text.trim() && { or: [{ name: { contains: text.trim() } }, { code: { contains: text.trim() } }] };
    const asked = setTimeout(async () => {
      const { units } = await ask<{ units: { totalCount: number; nodes: Unit[] } }>(
        UNITS,
        { filter: tests || null },
        { token, unit },
      ).catch(() => ({ units: { totalCount: 0, nodes: [] } }));
      if (isCurrent) setFound({ units: units.nodes, totalCount: units.totalCount });
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(asked);
    };
  }, [token, unit, text]);
  return found;
}
