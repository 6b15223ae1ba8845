import { courses } from '../../../plugins/courses/index.ts';
import { observeStatements } from '../../../server/kernel/data/observed.ts';
import { databases } from '../../kit/databases/index.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';

describe.each(databases)('what is refused before SQL on $name', ({ dialect }) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startUnit({ plugins: [courses], dialect });
  });
  const sent = async (query: string, variables: object = {}) => {
    const statements: string[] = [];
    const stop = observeStatements((text) => statements.push(text));
    const answer = await server.as('trainerA')(query, variables);
    stop();
    return { ...answer, statements: statements.filter((text) => /courses_|WITH/.test(text)) };
  };
  const find = 'query ($t: String) { courses(filter: { title: { contains: $t } }) { totalCount } }';
  const create =
    'mutation ($code: String!, $title: String!) { courseCreate(input: { unit: "A", code: $code, title: $title }) { id } }';

  test('a letter that nobody sees, in variables and in documents, with its place', async () => {
    for (const letter of ['\u0000', '\u0007', '\u001f', '\u007f', '\u0085']) {
      expect(await sent(find, { t: `a${letter}` })).toMatchObject({ code: 'BAD_INPUT', status: 400, statements: [] });
      expect((await sent(create, { code: 'X', title: `a${letter}b` })).errors?.[0]?.extensions?.argument).toBe(
        '$title',
      );
      const written = `{ courses(filter: { and: [{ title: { eq: ${JSON.stringify(`a${letter}`)} } }] }) { totalCount } }`;
      const literal = await sent(written.replace(letter, `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`));
      expect(literal.code === 'BAD_INPUT' || literal.code === 'GRAPHQL_PARSE_FAILED').toBe(true);
    }
    const nested = 'query ($f: CourseFilter) { courses(filter: $f) { totalCount } }';
    const { errors } = await sent(nested, { f: { or: [{ title: { eq: 'a' } }, { title: { in: ['b', '\u0000'] } }] } });
    expect(errors?.[0]).toMatchObject({ extensions: { argument: '$f.or[1].title.in[1]' } });
    expect(errors?.[0]?.message).toContain('U+0000');
    expect((await sent(find, { t: 'a\t\n' })).data.courses.totalCount).toBe(0);
  });

  test('a text that is longer than is ever found, or than its column', async () => {
    expect(await sent(find, { t: '长'.repeat(25_000) })).toMatchObject({ code: 'BAD_INPUT', statements: [] });
    expect((await sent(find, { t: '长'.repeat(1_000) })).data.courses.totalCount).toBe(0);
    for (const title of ['长'.repeat(5_000), '😀'.repeat(201), 'a'.repeat(60_000)]) {
      const refused = await sent(create, { code: 'LONG', title });
      expect(refused.code).toBe('BAD_INPUT');
      expect(refused.errors?.[0]?.message).toMatch(/title/);
    }
  });

  test('a filter of too many conditions, literal and in variables', async () => {
    const branch = { unit: { parent: { code: { eq: 'x' } } } };
    const many = Array.from({ length: 400 }, () => branch);
    const query = 'query ($f: CourseFilter) { courses(filter: $f) { totalCount } }';
    const refused = await sent(query, { f: { or: many } });
    expect(refused).toMatchObject({ code: 'QUERY_TOO_COSTLY', status: 400, statements: [] });
    expect(refused.errors?.[0]?.extensions?.cost).toEqual({ filters: { requested: 2400, limit: 100 } });
    const written = many.slice(0, 60).map(() => '{ unit: { parent: { code: { eq: "x" } } } }');
    expect(await sent(`{ courses(filter: { or: [${written.join(', ')}] }) { totalCount } }`)).toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      statements: [],
    });
    // The same in a default, in a fragment, and spread over aliases.
    const tooMuch = [
      `query ($f: CourseFilter = { or: [${written.join(', ')}] }) { courses(filter: $f) { totalCount } }`,
      `query { ...A } fragment A on Query { courses(filter: { or: [${written.join(', ')}] }) { totalCount } }`,
      `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: courses(filter: { code: { in: ["a"] }, title: { eq: "b", ne: "c", contains: "d", startsWith: "e" } }) { totalCount }`).join(' ')} }`,
    ];
    for (const text of tooMuch) expect(await sent(text)).toMatchObject({ code: 'QUERY_TOO_COSTLY', statements: [] });
  });

  test('but three linked levels with twenty conditions are answered, and told in the cost', async () => {
    const conditions = Array.from({ length: 20 }, (_, n) => ({ code: { ne: `c${n}` } }));
    const filter = { unit: { parent: { parent: { and: conditions } } } };
    const { errors, extensions } = await sent('query ($f: CourseFilter) { courses(filter: $f) { totalCount } }', {
      f: filter,
    });
    expect(errors).toBeUndefined();
    expect(extensions?.cost).toMatchObject({ filters: { requested: 1 + 2 + 3 + 20 * 4, limit: 100 } });
    expect((await sent('{ courses { totalCount } }')).extensions?.cost).toEqual({ requested: 1, limit: 10_000 });
  });

  test('hundreds of the same field are too large a document, in words', async () => {
    const answer = await sent(`{ courses { ${'totalCount '.repeat(985)} } }`);
    expect(answer).toMatchObject({ status: 400, code: 'QUERY_TOO_LARGE', statements: [] });
    expect(answer.errors?.[0]?.message).toContain('Ask for each field once');
    const wrong = await sent(`{ courses { ${Array.from({ length: 300 }, (_, n) => `nothing${n}`).join(' ')} } }`);
    expect(wrong.status).toBe(400);
    expect(wrong.errors?.at(-1)?.extensions?.code).toBe('QUERY_TOO_LARGE');
  });
});
