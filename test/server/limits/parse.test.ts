import { Kind } from 'graphql';
import { QinxueError } from '../../../server/kernel/base/errors.ts';
import { sourceLimits } from '../../../server/kernel/contract/cost-limits.ts';
import { parseWithin } from '../../../server/kernel/execution/limits/parse.ts';

const roomy = { characters: 1_000_000, tokens: 1_000_000 };

function refusal(source: string, limits = sourceLimits): QinxueError {
  try {
    parseWithin(source, limits);
  } catch (error) {
    if (error instanceof QinxueError) return error;
    throw error;
  }
  throw new Error('The document was parsed.');
}

describe('parsing', () => {
  it('gives the document', () => {
    expect(parseWithin('{ viewer { id } }', sourceLimits).definitions[0]?.kind).toBe(Kind.OPERATION_DEFINITION);
  });

  it('tells the place of a mistake and nothing of the program', () => {
    const { code, message, details } = refusal('{\n  viewer {\n    id(\n  }\n}');
    expect(code).toBe('GRAPHQL_PARSE_FAILED');
    expect(message).toBe('The document is not GraphQL at line 4, column 3: Expected Name, found "}".');
    expect(details).toEqual({ line: 4, column: 3 });
  });

  it('quotes a long token in part', () => {
    expect(refusal(`{ viewer "${'x'.repeat(30_000)}" }`).message.length).toBeLessThan(300);
  });

  it('stops at the allowed number of tokens, and not one before', () => {
    expect(parseWithin('{ a b }', { ...roomy, tokens: 4 }).definitions).toHaveLength(1);
    expect(refusal('{ a b c }', { ...roomy, tokens: 4 })).toMatchObject({
      code: 'QUERY_TOO_LARGE',
      details: { limit: 'tokens', found: 5, allowed: 4 },
    });
  });

  it('counts comments as tokens', () => {
    expect(refusal(`${'#\n'.repeat(5)}{ a }`, { ...roomy, tokens: 4 }).details).toMatchObject({ limit: 'tokens' });
  });

  it('refuses long documents unread', () => {
    expect(refusal('{ a }    ', { ...roomy, characters: 8 })).toMatchObject({
      code: 'QUERY_TOO_LARGE',
      details: { limit: 'characters', found: 9, allowed: 8 },
    });
  });

  it('does not take a string for a limit of the parser', () => {
    expect(refusal('{ a "Parsing aborted."').code).toBe('GRAPHQL_PARSE_FAILED');
  });

  it.each([
    ['fields', '{a'.repeat(30_000)],
    ['closed fields', '{a'.repeat(30_000) + '}'.repeat(30_000)],
    ['lists', `{a(b:${'['.repeat(30_000)}`],
    ['objects', `{a(b:${'{a:'.repeat(30_000)}`],
    ['inline fragments', '{...'.repeat(30_000)],
    ['list types', `query($a:${'['.repeat(30_000)}`],
  ])('survives %s that nest beyond the stack', (_, source) => {
    expect(refusal(source, roomy)).toMatchObject({ code: 'QUERY_TOO_LARGE', details: { limit: 'nesting' } });
  });
});
