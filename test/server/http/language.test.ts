import fc from 'fast-check';
import { courses } from '../../../plugins/courses/index.ts';
import { languageOf } from '../../../server/kernel/base/language.ts';
import { type Answer, startUnit, type TestServer } from '../../kit/index.ts';

const hasChinese = (words: string | undefined) => /\p{Script=Han}/u.test(words ?? '');

describe('the language of a header', () => {
  test.each<[string | undefined, string]>([
    [undefined, 'en'],
    ['', 'en'],
    ['zh-CN', 'zh'],
    ['zh', 'zh'],
    ['ZH-Hant-TW', 'zh'],
    ['en', 'en'],
    ['fr', 'en'],
    ['*', 'en'],
    ['fr, zh;q=0.2', 'zh'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-US,en;q=0.9,zh-CN;q=0.8', 'en'],
    ['en;q=0.5, zh;q=0.6', 'zh'],
    ['zh;q=0', 'en'],
    ['zh;q=0.0, *', 'en'],
    ['zh;q=x, en;q=0.1', 'en'],
    ['zho', 'en'],
    ['en;q=0.5,zh;q=0.5', 'en'],
  ])('%s is %s', (header, language) => expect(languageOf(header)).toBe(language));

  test('is one of the two for whatever is sent', () => {
    fc.assert(fc.property(fc.string(), (header) => expect(['en', 'zh']).toContain(languageOf(header))));
  });
});

describe('who asks for Chinese is answered in Chinese', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startUnit({ plugins: [courses] });
  });
  const inLanguage = (language: string | undefined) => (language ? { headers: { 'accept-language': language } } : {});
  const both = async (query: string, variables: object = {}, person: 'admin' | 'adminA' | undefined = 'adminA') => {
    const answers: Answer[] = [];
    for (const language of ['zh-CN', 'en', 'fr', undefined])
      answers.push(await server.as(person)(query, variables, inLanguage(language)));
    const [zh, ...others] = answers.map(({ errors }) => errors?.[0]);
    expect(hasChinese(zh?.message)).toBe(true);
    for (const other of others) {
      expect(hasChinese(other?.message)).toBe(false);
      expect(other?.extensions?.code).toBe(zh?.extensions?.code);
    }
    return { zh: zh?.message ?? '', en: others[0]?.message ?? '', code: answers[0]?.code };
  };

  test.each<[string, string, object, string]>([
    ['a field that is not there', '{ nothing }', {}, '类型 “Query” 没有字段 “nothing”。'],
    ['an argument that is not there', '{ courses(x: 1) { totalCount } }', {}, '字段 “Query.courses” 没有参数 “x”。'],
    ['a syntax error', '{ courses(', {}, '文档第 1 行第 11 列不是 GraphQL：此处应为 Name，实际是 <EOF>。'],
    ['a name that is missing', '{ courses { } }', {}, '文档第 1 行第 13 列不是 GraphQL：此处应为 Name，实际是 "}"。'],
    ['a value of another type', '{ courses(first: "a") { totalCount } }', {}, '需要整数，实际是 "a"。'],
    [
      'a variable that is missing',
      'query ($n: Int!) { courses(first: $n) { totalCount } }',
      {},
      '缺少必填变量 “$n”（类型 “Int!”）。',
    ],
    [
      'a variable that does not fit',
      'query ($n: Int!) { courses(filter: { version: { eq: $n } }) { totalCount } }',
      { n: 'x' },
      '变量 “$n” 的值 "x" 不正确：需要整数，实际是 "x"。',
    ],
    [
      'an object where there is none',
      'query ($f: CourseFilter) { courses(filter: $f) { totalCount } }',
      { f: { and: [{ code: { eq: [{}] } }] } },
      '变量 “$f.and[0].code.eq” 的值（1 项的列表）不正确：需要文本，实际是 （1 项的列表）。',
    ],
    [
      'a date that is none',
      'mutation ($d: LocalDate) { unitCreate(input: { code: "Q", kind: TEAM, name: "n", parent: "E", validFrom: $d }) { id } }',
      { d: 'x' },
      '变量 “$d” 的值 "x" 不正确：需要 YYYY-MM-DD 形式的日期，实际是 x。',
    ],
    [
      'a field of a variable that is not there',
      'query ($f: CourseFilter) { courses(filter: $f) { totalCount } }',
      { f: { cod: { eq: 'x' } } },
      '变量 “$f” 的值（对象：cod）不正确：类型 “CourseFilter” 没有字段 “cod”。',
    ],
    [
      'a row that is not there',
      'mutation { courseRetire(input: { course: "crs_1" }) { id } }',
      {},
      '没有您能看到的课程 `crs_1`。',
    ],
    [
      'a row that was changed meanwhile',
      'mutation { unitUpdate(input: { unit: "A", version: 99, changes: { name: "x" } }) { id } }',
      {},
      '该单位在此期间已被更改，请重新读取后再改。',
    ],
    [
      'a page that is too large',
      '{ courses(first: 5000) { totalCount } }',
      {},
      '`courses.first` 要读 5000 行，一页最多 100 行。请用 `pageInfo.endCursor` 翻页。',
    ],
    [
      'a page in two directions',
      '{ courses(first: 1, last: 1) { totalCount } }',
      {},
      '`last` 不能与 `first` 同时使用，请只向一个方向翻页。',
    ],
    [
      'a permission',
      'mutation { unitUpdate(input: { unit: "E", version: 1, changes: { name: "x" } }) { id } }',
      {},
      '',
    ],
  ])('%s', async (_what, query, variables, words) => {
    const { zh, en } = await both(query, variables);
    if (words) expect(zh).toBe(words);
    expect(en).not.toContain('[Object');
  });

  test('over HTTP, with the language named and kept apart by caches', async () => {
    const ask = (path: string, headers: Record<string, string> = {}, body?: string) =>
      fetch(`${server.url}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers,
        ...(body !== undefined && { body }),
      });
    for (const [path, headers, body] of [
      ['/nowhere', {}, undefined],
      ['/%', {}, undefined],
      ['/graphql?query={courses{totalCount}}', {}, undefined],
      ['/graphql', { 'content-type': 'application/json' }, '{'],
      ['/graphql', { 'content-type': 'application/json' }, '[]'],
      ['/graphql', { 'content-type': 'application/json' }, '{}'],
      ['/graphql', { 'content-type': 'image/png' }, 'x'],
      ['/graphql', { 'content-type': 'application/json' }, JSON.stringify({ query: '{ courses { totalCount ' })],
      [
        '/graphql/stream',
        { 'content-type': 'application/json', accept: 'text/event-stream' },
        JSON.stringify({ query: 'subscription { x }' }),
      ],
      ['/roster?kind=members', { 'content-type': 'text/csv' }, 'x'],
      ['/attachments', { 'content-type': 'image/png' }, 'x'],
      ['/attachments/att_1', {}, undefined],
    ] as const) {
      const zh = await ask(path, { ...headers, 'accept-language': 'zh-CN,zh;q=0.9' }, body);
      const en = await ask(path, { ...headers, 'accept-language': 'en' }, body);
      const told = [await zh.text(), await en.text()];
      expect([path, body, zh.status]).toEqual([path, body, en.status]);
      expect([path, body, hasChinese(told[0])]).toEqual([path, body, true]);
      expect([path, body, hasChinese(told[1])]).toEqual([path, body, false]);
      expect(told[0]).not.toMatch(/[Pp]lease| or | must /);
      expect([path, zh.headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
      expect([path, zh.headers.get('cache-control')]).toEqual([path, expect.stringMatching(/^no-(store|cache)$/)]);
      expect(zh.headers.get('content-language')).toBe('zh');
      expect(en.headers.get('content-language')).toBe('en');
      expect(zh.headers.get('vary')).toContain('Accept-Language');
    }
    const fine = await ask('/graphql?query={__typename}', { 'apollo-require-preflight': '1', 'accept-language': 'zh' });
    expect(fine.headers.get('vary')).toContain('Accept-Language');
    expect(fine.headers.get('content-language')).toBeNull();
  });

  test('in the events of a stream', async () => {
    const response = await fetch(`${server.url}/graphql/stream`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        'accept-language': 'zh-CN',
        authorization: `Bearer ${server.token('adminA')}`,
      },
      body: JSON.stringify({ query: 'subscription { nothing }' }),
    });
    expect(response.headers.get('content-language')).toBe('zh');
    expect(await response.text()).toMatch(/GRAPHQL_VALIDATION_FAILED/);
  });

  test('a kept answer is the same in both, as it has no words of errors in it', async () => {
    const query = 'mutation { courseCreate(input: { unit: "A", code: "L-1", title: "T" }) { id } }';
    const ask = (language: string) =>
      server.as('trainerA')(query, {}, { key: 'k1', headers: { 'accept-language': language } });
    const first = await ask('zh');
    expect(first.errors).toBeUndefined();
    expect(await ask('en')).toEqual(first);
    // What was refused is not kept: it is asked, and told, again.
    const again = (key: string, language: string) =>
      server.as('trainerA')(query, {}, { key, headers: { 'accept-language': language } });
    expect(hasChinese((await again('k2', 'zh')).errors?.[0]?.message)).toBe(true);
    const { errors } = await again('k2', 'en');
    expect(hasChinese(errors?.[0]?.message)).toBe(false);
    expect(errors?.[0]?.message).toContain('code');
  });
});
