import type { Text } from './text.ts';

/** The languages in which people are answered; English is for whoever asks for none of them. */
export type Language = keyof Text;

/** Nobody has more; the rest of a longer header is somebody's play. */
const MAX_LENGTH = 500;

/** What headers were found to say: browsers send a few of them, with every request. */
const read = new Map<string, Language>();
const MAX_READ = 200;

/**
 * The language that an `accept-language` header likes best: Chinese of whichever region or script, else English, also
 * where it asks for neither. A range with `q=0` is one that is not wanted; of two liked alike the first counts.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (!acceptLanguage) return 'en';
  const known = read.get(acceptLanguage);
  if (known) return known;
  const language = languageIn(acceptLanguage);
  if (read.size >= MAX_READ) read.clear();
  if (acceptLanguage.length <= MAX_LENGTH) read.set(acceptLanguage, language);
  return language;
}

function languageIn(acceptLanguage: string): Language {
  let best: { readonly language: Language; readonly quality: number } = { language: 'en', quality: 0 };
  for (const part of acceptLanguage.slice(0, MAX_LENGTH).split(',')) {
    const [range = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
    const language = languageOfRange(range);
    const quality = qualityOf(parameters);
    if (language && quality > best.quality) best = { language, quality };
  }
  return best.language;
}

function languageOfRange(range: string): Language | undefined {
  const [primary] = range.split(/[-_]/);
  if (primary === 'zh') return 'zh';
  return primary === 'en' || range === '*' ? 'en' : undefined;
}

function qualityOf(parameters: readonly string[]): number {
  const given = parameters.find((each) => /^q\s*=/.test(each));
  if (given === undefined) return 1;
  const quality = Number(given.replace(/^q\s*=\s*/, '') || Number.NaN);
  return quality >= 0 && quality <= 1 ? quality : 0;
}
