import { type Language, languageOf } from '../kernel/base/language.ts';

export const languages: readonly Language[] = ['en', 'zh'];

/**
 * The language in which the operator is spoken to: the one that they name with `--lang`, else that of the terminal as
 * POSIX names it, `zh_CN.UTF-8`. Looked for before the command is read, since what is wrong with it is told in it.
 */
export function terminalLanguage(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = args[at]?.includes('=') ? args[at].slice('--lang='.length) : args[at + 1];
  return (at >= 0 && languages.find((language) => language === named)) || spokenIn(env);
}

const spokenIn = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language =>
  languageOf((LC_ALL || LC_MESSAGES || LANG || '').split(/[_.@]/)[0]);
