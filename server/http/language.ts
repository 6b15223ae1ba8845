import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../plugin/text.ts';

/** Nobody has more; the rest of a longer header is somebody's play. */
const MAX_LENGTH = 500;

/**
 * The language that an `accept-language` header likes best: Chinese of whichever region or script, else English, also
 * where it asks for neither. A range with `q=0` is one that is not wanted; of two liked alike the first counts.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  let best: { readonly language: Language; readonly quality: number } = { language: 'en', quality: 0 };
  for (const part of (acceptLanguage ?? '').slice(0, MAX_LENGTH).split(',')) {
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

export const languageOfRequest = ({ headers }: FastifyRequest): Language => languageOf(headers['accept-language']);

/** Caches keep answers apart by language, whether or not this one has words in it. */
export function variesByLanguage(reply: FastifyReply): void {
  const known = String(reply.getHeader('vary') ?? '');
  if (!/accept-language/i.test(known)) reply.header('vary', known ? `${known}, Accept-Language` : 'Accept-Language');
}

/** The answer has words in it, in this language. */
export function answersIn(reply: FastifyReply, language: Language): void {
  variesByLanguage(reply);
  reply.header('content-language', language);
}
