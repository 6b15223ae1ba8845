import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { type Language, type Text, words } from './words.ts';

const KEPT = 'qinxue.language';

interface Speech {
  readonly language: Language;
  say(text: Text): string;
  /** `2026-11-24`, as people write it. */
  sayDay(day: string): string;
  change(): void;
}

const SpeechContext = createContext<Speech | undefined>(undefined);

/** The language chosen before on this machine, else the browser's. */
function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'en' || kept === 'zh') return kept;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function Speaking({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.name[language];
  }, [language]);
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const speech: Speech = {
    language,
    say: (text) => text[language],
    sayDay: (day) => days.format(new Date(day)),
    change: () => {
      const other = language === 'en' ? 'zh' : 'en';
      localStorage.setItem(KEPT, other);
      setLanguage(other);
    },
  };
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('useSpeech stands outside <Speaking>.');
  return speech;
}
