import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Text } from '../../../kernel/base/text.ts';
import { type Language, words } from './words.ts';

const KEPT = 'qinxue.language';

interface Speech {
  readonly language: Language;
  say(text: Text): string;
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
    document.title = words.title[language];
  }, [language]);
  const change = () => {
    const other = language === 'en' ? 'zh' : 'en';
    localStorage.setItem(KEPT, other);
    setLanguage(other);
  };
  return <SpeechContext value={{ language, say: (text) => text[language], change }}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('useSpeech stands outside <Speaking>.');
  return speech;
}

export function LanguageSwitch() {
  const { say, change, language } = useSpeech();
  return (
    <button type="button" className="quiet" lang={language === 'en' ? 'zh' : 'en'} onClick={change}>
      {say(words.otherLanguage)}
    </button>
  );
}
