import { useSpeech } from '../language.tsx';
import { words } from '../words.ts';

export function LanguageSwitch() {
  const { say, language, change } = useSpeech();
  return (
    <button type="button" className="quiet" lang={language === 'en' ? 'zh' : 'en'} onClick={change}>
      {say(words.otherLanguage)}
    </button>
  );
}
