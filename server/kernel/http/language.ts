import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Language, languageOf } from '../base/language.ts';

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
