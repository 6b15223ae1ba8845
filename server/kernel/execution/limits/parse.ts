import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { QinxueError } from '../../base/errors.ts';
import { text } from '../../base/text.ts';
import type { SourceLimits } from '../../contract/cost-limits.ts';
import { chineseOfSyntax } from '../graphql-words.ts';
import { tooLarge } from './too-large.ts';

/** The parser quotes the token that it stumbled over, and a string token may be the whole body. */
const longestQuote = 200;

/** The document of a source, or a `QinxueError`: `GRAPHQL_PARSE_FAILED` with its place, or `QUERY_TOO_LARGE`. */
export function parseWithin(source: string, { characters, tokens }: SourceLimits): DocumentNode {
  if (source.length > characters) {
    const sentence = text(
      `The document has ${source.length} characters; at most ${characters} are allowed. Pass long values as variables.`,
      `文档有 ${source.length} 个字符，最多 ${characters} 个。请把长的值放在变量中。`,
    );
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
    const sentence = text(
      'The document nests deeper than the parser can follow. Split it into several operations.',
      '文档嵌套过深，无法解析。请拆成几个操作。',
    );
    return new QinxueError('QUERY_TOO_LARGE', sentence, { limit: 'nesting' });
  }
  if (!(error instanceof GraphQLError)) return error;
  // The parser has no code of its own for its limits, only this ending.
  if (error.message.endsWith('Parsing aborted.')) {
    const sentence = text(
      `The document has more than ${tokens} tokens or comments. Split it into several requests.`,
      `文档超过 ${tokens} 个词或注释。请拆成几个请求。`,
    );
    return tooLarge('tokens', tokens + 1, tokens, sentence);
  }
  const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
  const reason = error.message.replace(/^Syntax Error: /, '');
  const quoted = (words: string) => (words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words);
  const sentence = text(
    `The document is not GraphQL at line ${line}, column ${column}: ${quoted(reason)}`,
    `文档第 ${line} 行第 ${column} 列不是 GraphQL：${quoted(chineseOfSyntax(reason))}。`,
  );
  return new QinxueError('GRAPHQL_PARSE_FAILED', sentence, { line, column });
}
