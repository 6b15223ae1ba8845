import type { Text } from './text.ts';

/** The languages in which people are told things. */
export type Language = keyof Text;

/** The first of ours in an `accept-language` header, by its weights; English where it names none. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    return { language: tag.split('-')[0], weight: weight ? Number(weight.slice(2)) : 1 };
  });
  const ours = wanted.filter(({ language, weight }) => (language === 'en' || language === 'zh') && weight > 0);
  return (ours.toSorted((a, b) => b.weight - a.weight)[0]?.language ?? 'en') as Language;
}
