import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { QinxueError } from '../errors.ts';
import type { SourceLimits } from './defaults.ts';
import { tooLarge } from './too-large.ts';

/** The parser quotes the token that it stumbled over, and a string token may be the whole body. */
const longestQuote = 200;

/** The document of a source, or a `QinxueError`: `GRAPHQL_PARSE_FAILED` with its place, or `QUERY_TOO_LARGE`. */
export function parseWithin(source: string, { characters, tokens }: SourceLimits): DocumentNode {
  if (source.length > characters) {
    const sentence = `The document has ${source.length} characters; at most ${characters} are allowed. Pass long values as variables.`;
    throw tooLarge('characters', source.length, characters, sentence);
  }
  try {
    // The lexer keeps comments as it keeps tokens, so they fall under the same number.
    return parse(source, { maxTokens: tokens, maxComments: tokens });
  } catch (error) {
    throw refusal(error, tokens);
  }
}

function refusal(error: unknown, tokens: number): unknown {
  // graphql-js descends by recursion: its stack ends at some 1,500 nested objects or 2,000 nested fields and lists.
  if (error instanceof RangeError) {
    const sentence = 'The document nests deeper than the parser can follow. Split it into several operations.';
    return new QinxueError('QUERY_TOO_LARGE', sentence, { limit: 'nesting' });
  }
  if (!(error instanceof GraphQLError)) return error;
  // The parser has no code of its own for its limits, only this ending.
  if (error.message.endsWith('Parsing aborted.')) {
    const sentence = `The document has more than ${tokens} tokens or comments. Split it into several requests.`;
    return tooLarge('tokens', tokens + 1, tokens, sentence);
  }
  const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
  const reason = error.message.replace(/^Syntax Error: /, '');
  const quoted = reason.length > longestQuote ? `${reason.slice(0, longestQuote)}…` : reason;
  const sentence = `The document is not GraphQL at line ${line}, column ${column}: ${quoted}`;
  return new QinxueError('GRAPHQL_PARSE_FAILED', sentence, { line, column });
}
