import { courses } from '../../../plugins/courses/index.ts';
import { reading } from '../../../plugins/reading/index.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';

const memberCreate = `mutation ($no: String!, $name: String!) {
  memberCreate(input: { employeeNo: $no, name: $name, employment: REGULAR, from: "2026-01-01", placement: { unit: "A1" } }) { id version name } }`;
const members = 'query ($f: MemberFilter) { members(first: 50, filter: $f) { nodes { employeeNo } } }';
const trainerOf = `query ($f: ClassTrainerFilter) { trainingClasses(filter: { code: { eq: "F-9" } }) {
  nodes { trainers(filter: $f) { totalCount } } } }`;

const wide = (text: string) =>
  text.replace(/[A-Za-z\d]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');

describe.each(databases)('a filter on $name is read in the form of its column:', ({ dialect }) => {
  let it: TestServer;
  const done = async (document: string, variables: object) => {
    const { data, errors, text } = await it.ask(document, variables);
    if (errors) throw new Error(text);
    return data;
  };
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses, reading], dialect });
    await done(memberCreate, { no: 'F-1', name: 'Anna Maria 2' });
    await done(memberCreate, { no: 'F-2', name: '张三' });
  });
  /** Which of the two it finds. */
  const found = async (name: object) => {
    const { data, errors } = await it.ask(members, { f: { name, employeeNo: { startsWith: 'F-' } } });
    expect(errors).toBeUndefined();
    return data.members.nodes.map(({ employeeNo }: { employeeNo: string }) => employeeNo).sort();
  };

  test.each([
    ['Anna Maria 2', 'F-1', 'F-2'],
    ['An\u200Bna Maria 2', 'F-1', 'F-2'],
    [wide('Anna Maria 2'), 'F-1', 'F-2'],
    ['\uFEFF Anna   Maria 2 ', 'F-1', 'F-2'],
    ['张\u200B三', 'F-2', 'F-1'],
    ['张　三', 'F-2', 'F-1'],
  ])('the name %j finds whom its plain form finds', async (text, its, others) => {
    expect(await found({ eq: text })).toEqual([its]);
    expect(await found({ in: [text, 'nobody'] })).toEqual([its]);
    expect(await found({ ne: text })).toEqual([others]);
    expect(await found({ notIn: [text] })).toEqual([others]);
    expect(await found({ contains: text.trim() })).toEqual([its]);
    expect(await found({ startsWith: text.trim() })).toEqual([its]);
  });

  test.each([
    ['a piece of it', { contains: wide('na Mar') }, ['F-1']],
    ['a piece with the space at its end', { contains: 'Maria\u200B ' }, ['F-1']],
    ['a space that is not there', { contains: 'ria  2 ' }, []],
    ['another case', { eq: 'anna maria 2' }, []],
    ['another name', { eq: wide('Anna Mario 2') }, []],
  ])('%s finds what it says', async (_what, test, expected) => expect(await found(test)).toEqual(expected));

  test('a name comes in that form whichever door it takes, and a trainer’s from outside, too', async () => {
    const { memberCreate: made } = await done(memberCreate, { no: 'G-1', name: wide('Bo Li') });
    expect(made.name).toBe('Bo Li');
    const roster =
      'mutation ($text: String!) { rosterImport(input: { text: $text, dryRun: false }) { created { members } unchanged } }';
    const { rosterImport } = await done(roster, { text: `工号,姓名\nG-1,${wide('Bo Li')}\n` });
    expect(rosterImport).toMatchObject({ created: { members: 0 }, unchanged: 1 });

    await done(
      `mutation ($name: String!) { trainingClassCreate(input: { unit: "A", code: "F-9", title: "Turning", startsOn: "2026-03-01",
        endsOn: "2026-03-02", trainers: [{ name: $name }] }) { id } }`,
      { name: wide('Old Master') },
    );
    for (const eq of ['Old Master', wide('Old Master'), 'Old\u200B Master'])
      expect((await done(trainerOf, { f: { name: { eq } } })).trainingClasses.nodes).toEqual([
        { trainers: { totalCount: 1 } },
      ]);
  });

  test('a title without what nobody sees; but a title may be wide, and then is another', async () => {
    const courseCreate = `mutation ($code: String!, $title: String!) { courseCreate(input: { unit: "A", code: $code, title: $title }) { id } }`;
    await done(courseCreate, { code: 'T-1', title: 'C and D' });
    await done(courseCreate, { code: 'T-2', title: wide('C') });
    const titled = async (title: object) => {
      const { courses: list } = await done('query ($f: CourseFilter) { courses(filter: $f) { nodes { code } } }', {
        f: { title },
      });
      return list.nodes.map(({ code }: { code: string }) => code);
    };
    expect(await titled({ eq: 'C and\u200B D ' })).toEqual(['T-1']);
    expect(await titled({ in: ['C\u200E and D'] })).toEqual(['T-1']);
    expect(await titled({ eq: wide('C') })).toEqual(['T-2']);
    expect(await titled({ eq: wide('C and D') })).toEqual([]);
  });

  test('an ISBN as it stands on the book, of ten signs or thirteen', async () => {
    const { workCreate: work } = await done(
      'mutation { workCreate(input: { title: "机械制图", authors: ["何铭新"] }) { id } }',
      {},
    );
    const create = 'mutation ($input: EditionCreateInput!) { editionCreate(input: $input) { isbn13 } }';
    await done(create, { input: { work: work.id, isbn: '9787302511625', format: 'PRINT' } });
    await done(create, { input: { work: work.id, isbn: '9787040396638', format: 'PRINT' } });
    const editions = async (isbn13: object) => {
      const { works } = await done(
        'query ($id: ID!, $f: EditionFilter) { works(filter: { id: { eq: $id } }) { nodes { editions(filter: $f) { nodes { isbn13 } } } } }',
        { id: work.id, f: { isbn13 } },
      );
      return works.nodes[0].editions.nodes.map((each: { isbn13: string }) => each.isbn13);
    };
    const [its, other] = [['9787302511625'], ['9787040396638']];
    for (const isbn of [
      '978-7-302-51162-5',
      '7-302-51162-4',
      wide('9787302511625'),
      'ISBN 978 7 302 51162 5',
      '9787302511625',
    ])
      for (const [test, expected] of [
        [{ eq: isbn }, its],
        [{ in: [isbn] }, its],
        [{ ne: isbn }, other],
        [{ notIn: [isbn] }, other],
        [{ contains: isbn }, its],
      ] as const)
        expect([test, await editions(test)]).toEqual([test, expected]);
    expect(await editions({ startsWith: '978-7-302' })).toEqual(its);
    expect(await editions({ contains: '302-51' })).toEqual(its);
    expect(await editions({ eq: '978-7-302-51162-6' })).toEqual([]);
  });
});
