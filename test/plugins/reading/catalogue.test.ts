import { reading } from '../../../plugins/reading/index.ts';
import { observeStatements } from '../../../server/kernel/data/observed.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';
import { documents, done, readThrough, shelve } from './documents.ts';

const mutation = `mutation ($input: CatalogueImportInput!) { catalogueImport(input: $input) {
  dryRun encoding created { works editions } updated { works editions } unchanged problemCount
  problems { row column code value message } } }`;

const header = '书名,作者,主题,ISBN,出版社,出版年,页数,载体';
const file = [
  header,
  '大国工匠,王小明；李华,工匠精神,978-7-302-51162-5,清华大学出版社,2018,320,纸质',
  '红楼梦,曹雪芹;高鹗,古典文学;小说,9787020002207,人民文学出版社,2008,1606,',
  '红楼梦,高鹗;曹雪芹,,,某电子出版社,2015,,电子书',
  'Hamlet,William Shakespeare,drama,080442957X,Ungar,1983,,',
].join('\n');
/** 书名,作者 / 论语,孔丘 as Excel saves it on a Chinese Windows. */
const gb18030 = Buffer.from('cae9c3fb2cd7f7d5df0ac2dbd3ef2cbfd7c7f00a', 'hex');

describe.each(databases)('the catalogue on $name', ({ dialect }) => {
  let it: TestServer;
  beforeEach(async () => {
    it = await startUnit({ plugins: [reading], dialect });
  });
  afterEach(() => it.close());
  const bring = (text: string, input: object = {}) =>
    it.as('trainerA')(mutation, { input: { text, dryRun: false, ...input } });
  const counts = async () =>
    (await it.ask('{ works { totalCount nodes { title version } } editions { totalCount nodes { isbn13 version } } }'))
      .data;

  test('comes in from a file, and the same file changes nothing the second time', async () => {
    const trial = await bring(file, { dryRun: true });
    const created = { works: 3, editions: 4 };
    expect(trial.data.catalogueImport).toMatchObject({ dryRun: true, created, problemCount: 0, problems: [] });
    expect((await counts()).works.totalCount).toBe(0);
    expect((await bring(file)).data.catalogueImport).toMatchObject({ created, updated: { works: 0, editions: 0 } });
    const before = await counts();
    expect(before).toMatchObject({ works: { totalCount: 3 }, editions: { totalCount: 4 } });
    const again = await bring(file);
    expect(again.data.catalogueImport).toMatchObject({
      created: { works: 0, editions: 0 },
      updated: { works: 0, editions: 0 },
      unchanged: 4,
    });
    expect(await counts()).toEqual(before);

    // As catalogues are printed, it is the same book.
    const printed = [
      '书名,作者,主题,ISBN,出版社,出版年,页数',
      '红楼梦,曹雪芹、高鹗,,9787020002207,,２００８年,1606 页',
    ];
    expect((await bring(printed.join('\n'))).data.catalogueImport).toMatchObject({ unchanged: 1, problemCount: 0 });
    expect(await counts()).toEqual(before);

    const { data, errors } = await it.as('learnerA1')(
      `{ works(orderBy: TITLE_DESC, filter: { byline: { contains: "曹雪芹" } }) { nodes { title authors byline subjects
        editions(orderBy: FORMAT_DESC) { nodes { isbn13 isbn10 publisher year pages format } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.works.nodes).toEqual([
      {
        title: '红楼梦',
        authors: ['曹雪芹', '高鹗'],
        byline: '曹雪芹; 高鹗',
        subjects: ['古典文学', '小说'],
        editions: {
          nodes: [
            {
              isbn13: '9787020002207',
              isbn10: '702000220X',
              publisher: '人民文学出版社',
              year: 2008,
              pages: 1606,
              format: 'PRINT',
            },
            { isbn13: null, isbn10: null, publisher: '某电子出版社', year: 2015, pages: null, format: 'EBOOK' },
          ],
        },
      },
    ]);
  });

  test('is corrected by what a later file says, and by nothing that it leaves empty', async () => {
    await bring(file);
    const later = await bring(
      'title,authors,subjects,isbn,pages\n大国工匠,李华;王小明,匠心,7302511624,328\nHamlet,William Shakespeare,,080442957X,',
    );
    expect(later.data.catalogueImport).toMatchObject({
      created: { works: 0, editions: 0 },
      updated: { works: 1, editions: 1 },
      unchanged: 1,
    });
    const { data } = await it.ask(
      '{ editions(filter: { isbn13: { eq: "9787302511625" } }) { nodes { pages publisher work { subjects authors } } } }',
    );
    expect(data.editions.nodes).toEqual([
      { pages: 328, publisher: '清华大学出版社', work: { subjects: ['匠心'], authors: ['王小明', '李华'] } },
    ]);
  });

  test('with problems comes in not at all; each has its row, column and remedy', async () => {
    await bring(file);
    const { edition } = (
      await it.ask('{ editions(filter: { isbn13: { eq: "9787302511625" } }) { nodes { id } } }')
    ).data.editions.nodes.map(({ id }: { id: string }) => ({ edition: id }))[0];
    const own = await done(it.as('learnerA1'), documents.plan, { edition });
    await done(it.as('learnerA1'), documents.move('Start'), { readThrough: own.id });
    await done(it.as('learnerA1'), documents.record, { readThrough: own.id, progress: 300 });
    const before = await counts();
    const bad = [
      header,
      '新书,某人,,9787302511626,,,,',
      ',某人,,,,,,',
      '另一本,某人,,9787020002207,,,,',
      '新书二,某人,,,甲社,2020,0,',
      '新书二,某人,,,甲社,2020,10,纸质',
      '新书三,某人,,9.7873E+12,,99999,,卷轴',
      '大国工匠,王小明;李华,,9787302511625,,,299,',
      '新书四,甲;乙;丙;丁;戊;己;庚,,,,,,',
      '新书五,某人,,,乙社,2021,10,',
      '新书五,某人,,,乙社,2021,20,',
    ].join('\n');
    const refused = await bring(bad);
    expect(refused).toMatchObject({ data: null, code: 'INVALID_FILE' });
    const problems = refused.errors?.[0]?.extensions?.problems as {
      row: number;
      column: string;
      code: string;
      message: string;
    }[];
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'isbn', 'BAD_ISBN'],
      [3, 'title', 'CELL_EMPTY'],
      [4, 'isbn', 'OTHER_BOOK'],
      [5, 'pages', 'BAD_NUMBER'],
      [7, 'isbn', 'ISBN_LOST'],
      [7, 'year', 'BAD_NUMBER'],
      [7, 'format', 'UNKNOWN_CHOICE'],
      [8, 'pages', 'READ_FURTHER'],
      [9, 'authors', 'TOO_MANY'],
      [11, 'title', 'DUPLICATE_ROW'],
    ]);
    for (const { message } of problems) expect(message).toMatch(/^[A-Z].*[;:]/s);
    expect(await counts()).toEqual(before);
    const trial = await bring(bad, { dryRun: true });
    expect(trial.data.catalogueImport).toMatchObject({ problemCount: 10, created: { works: 0 } });
    const notices = `mutation ($input: CatalogueImportInput!) { catalogueImport(input: $input) {
      problemCount noticeCount notices { row column code message } } }`;
    const coloured = { input: { text: '书名,颜色\n一,红\n', dryRun: true } };
    const told = await it.as('trainerA')(notices, coloured, { headers: { 'accept-language': 'zh-CN,zh;q=0.9' } });
    expect(told.data.catalogueImport).toEqual({
      problemCount: 0,
      noticeCount: 1,
      notices: [
        { row: 1, column: '颜色', code: 'UNKNOWN_COLUMN', message: expect.stringMatching(/^无法识别的列，已略过/) },
      ],
    });
  });

  test('is read in GB18030, and large by its route, in as many statements for a thousand rows as for few', async () => {
    const given = await it.as('trainerA')(mutation, { input: { content: gb18030.toString('base64'), dryRun: false } });
    expect(given.data.catalogueImport).toMatchObject({ encoding: 'gb18030', created: { works: 1, editions: 1 } });
    const send = async (
      body: string | Buffer,
      { person = 'trainerA' as const, query = '', type = 'text/csv' } = {},
    ) => {
      const headers = { 'content-type': type, authorization: `Bearer ${it.token(person)}`, 'x-unit': 'A' };
      const texts: string[] = [];
      const stop = observeStatements((text) => texts.push(text));
      const answer = await fetch(`${it.url}/plugins/reading/catalogue${query}`, {
        method: 'POST',
        headers,
        body: body as never,
      });
      stop();
      const own = texts.filter((text) => /reading_/.test(text) && !/kernel_/.test(text));
      return {
        status: answer.status,
        json: (await answer.json()) as never as Record<string, unknown>,
        reads: own.filter((text) => /^\s*SELECT/i.test(text)).length,
      };
    };
    const rows = (n: number, from = 0) =>
      [
        'title,authors,pages',
        ...Array.from({ length: n }, (_, i) => `书${from + i},作者${(from + i) % 7},${100 + i}`),
      ].join('\n');
    await send(rows(2));
    const few = await send(rows(5));
    expect(few).toMatchObject({ status: 200, json: { created: { works: 3, editions: 3 }, unchanged: 2 } });
    const trial = await send(rows(1000), { query: '?dryRun=true' });
    expect(trial.json).toMatchObject({ dryRun: true, created: { works: 995, editions: 995 }, unchanged: 5 });
    const many = await send(rows(1000));
    expect(many).toMatchObject({ status: 200, json: { created: { works: 995, editions: 995 } } });
    expect(many.reads).toBe(few.reads);
    expect((await counts()).works.totalCount).toBe(1001);
    const wrong = await send('title\n,\n', { query: '?dryRun=perhaps' });
    expect(wrong).toMatchObject({ status: 400, json: { errors: [{ extensions: { code: 'BAD_INPUT' } }] } });
    const empty = await send('');
    expect(empty).toMatchObject({ status: 400, json: { errors: [{ extensions: { code: 'INVALID_FILE' } }] } });
    const learner = await send(rows(1), { person: 'learnerA1' as never });
    expect(learner).toMatchObject({ status: 403, json: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } });
    expect((await send('{}', { type: 'application/json' })).status).toBe(415);
  }, 120_000);

  test('holds a book once, whoever enters it and however it is written', async () => {
    const trainer = it.as('trainerA');
    const work = await done(trainer, documents.workCreate, { title: '《C++程序设计》', authors: ['谭浩强'] });
    const same = await done(it.as('adminB'), documents.workCreate, { title: 'C++ 程序设计', authors: [' 谭浩强'] });
    expect(same.id).toBe(work.id);
    const other = await done(trainer, documents.workCreate, { title: 'C程序设计', authors: ['谭浩强'] });
    expect(other.id).not.toBe(work.id);
    const told = { work: work.id, publisher: '清华大学出版社', year: 2015, pages: 500 };
    const edition = await done(trainer, documents.editionCreate, told);
    expect((await done(trainer, documents.editionCreate, told)).id).toBe(edition.id);
    await done(trainer, documents.editionCreate, { work: work.id, isbn: '9787302511625' });
    const twice = await trainer(documents.editionCreate, { input: { work: other.id, isbn: '7302511624' } });
    expect(twice).toMatchObject({ code: 'BAD_INPUT' });
    expect(twice.errors?.[0]?.extensions?.argument).toBe('input.isbn');
  });

  test('refuses what is no ISBN, page or year, naming the argument', async () => {
    const trainer = it.as('trainerA');
    const { work } = await shelve(trainer, '书');
    const argument = async (input: object) =>
      (await trainer(documents.editionCreate, { input: { work, ...input } })).errors?.[0]?.extensions?.argument;
    expect(await argument({ isbn: '9787302511626' })).toBe('input.isbn');
    // A book of before 1987 has a number and no ISBN: copying that again would not help.
    const old = await trainer(documents.editionCreate, { input: { work, isbn: '15033·4657' } });
    expect(old.errors?.[0]?.message).toMatch(/leave it out where the book has none: .* \(统一书号\) are none\.$/);
    expect(await argument({ pages: 0 })).toBe('input.pages');
    expect(await argument({ year: 12 })).toBe('input.year');
    expect(await argument({ publisher: 'x'.repeat(201) })).toBe('input.publisher');
    const wrong = await trainer(documents.workCreate, { input: { title: 'x', authors: ['a', ' '] } });
    expect(wrong.errors?.[0]?.extensions?.argument).toBe('input.authors.1');
    expect((await it.as('learnerA1')(documents.workCreate, { input: { title: 'x', authors: [] } })).code).toBe(
      'FORBIDDEN',
    );
  });

  test('keeps the pages that readers have reached, and tells a stale change', async () => {
    const trainer = it.as('trainerA');
    const { edition } = await shelve(trainer, '厚书', { pages: 200 });
    await readThrough(it.as('learnerA1'), edition);
    const change = (version: number, changes: object) =>
      trainer(documents.editionUpdate, { input: { edition, version, changes } });
    expect((await change(1, { pages: 199 })).errors?.[0]?.extensions?.argument).toBe('input.changes.pages');
    expect((await change(1, { pages: null })).code).toBe('BAD_INPUT');
    expect((await change(1, { pages: 240, year: null })).data.editionUpdate).toMatchObject({ pages: 240, year: null });
    expect((await change(1, { pages: 250 })).code).toBe('CONFLICT');
  });
});
