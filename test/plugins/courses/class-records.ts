import { sql } from '../../../server/kernel/data/sql.ts';
import { type Ask, type Person, people, type TestServer } from '../../kit/index.ts';
import { png, upload } from '../organisation/attachments/files.ts';
import { classDocuments as documents, meet, openClass } from './class-documents.ts';

const fields = 'id kind title session { id } attachments { nodes { id name } }';
const add = `mutation ($input: ClassRecordAddInput!) { classRecordAdd(input: $input) { ${fields} } }`;
const remove =
  'mutation ($input: ClassRecordRemoveInput!) { classRecordRemove(input: $input) { id records { totalCount } } }';
const seen = `query ($session: ID!, $file: ID!) { attachment(id: $file) { url } classSession(id: $session) {
  attendances { totalCount } records { nodes { ${fields} } } trainingClass { records { totalCount } } } }`;

/** What shows that a class took place, on a server where it is 11 March 2026. */
export function classRecords(running: () => TestServer): void {
  let it: TestServer;
  let trainer: Ask;
  let [trainingClass, session, cancelled, sheet] = ['', '', '', ''];

  beforeAll(async () => {
    it = running();
    trainer = it.as('trainerA');
    trainingClass = await openClass(trainer, { unit: 'A', code: 'REC' });
    session = await meet(trainer, trainingClass, '2026-03-10');
    cancelled = await meet(trainer, trainingClass, '2026-03-11');
    const members = (['learnerA1', 'leaderA1', 'judgeA'] as const).map((person) => it.memberIds.get(person));
    for (const [document, input] of [
      [documents.assign, { trainingClass, members }],
      [documents.confirm, { trainingClass }],
      [documents.sessionCancel, { session: cancelled }],
    ] as const)
      expect((await trainer(document, { input })).errors).toBeUndefined();
    sheet = await file('签到表');
  });

  const step = async (command: 'start' | 'finish' | 'settle') =>
    expect((await trainer(documents[command], { input: { trainingClass } })).errors).toBeUndefined();
  const file = async (name: string, person: Person = 'trainerA') =>
    (await upload(it, png(name), { person, name: `${name}.png` })).id;
  const adding = (attachments: readonly string[], more: object = {}, ask = trainer) =>
    ask(add, { input: { trainingClass, kind: 'SIGN_IN_SHEET', title: ' 签到表 ', attachments, ...more } });
  const removing = (classRecord: string, ask = trainer) => ask(remove, { input: { classRecord } });
  const sees = async (person: Person) => (await it.as(person)(seen, { session, file: sheet })).data;

  test('are added to a class from its first day on, or to a session that was held', async () => {
    expect((await adding([sheet])).errors?.[0]?.message).toMatch('the class is CONFIRMED, not RUNNING');
    await step('start');
    const marks = { session, marks: [], others: 'PRESENT' };
    expect((await trainer(documents.attend, { input: marks })).errors).toBeUndefined();
    const made = await adding([sheet], { session });
    expect(made.data.classRecordAdd).toEqual({
      id: expect.stringMatching(/^crc_/),
      kind: 'SIGN_IN_SHEET',
      title: '签到表',
      session: { id: session },
      attachments: { nodes: [{ id: sheet, name: '签到表.png' }] },
    });
    const minutes = await adding([await file('a'), await file('b')], { kind: 'MINUTES', title: 'Minutes' });
    expect(minutes.data.classRecordAdd).toMatchObject({ session: null, attachments: { nodes: [{}, {}] } });
    // The same files again are the same record.
    expect((await adding([sheet], { session })).data).toEqual(made.data);
    expect((await sees('trainerA')).classSession).toMatchObject({
      records: { nodes: [made.data.classRecordAdd] },
      trainingClass: { records: { totalCount: 2 } },
    });
  });

  test('are seen and downloaded by those who see all of the attendance, and by nobody else', async () => {
    const seeing = { roll: [] as Person[], records: [] as Person[], file: [] as Person[] };
    for (const person of Object.keys(people) as Person[]) {
      const { attachment, classSession } = await sees(person);
      if (classSession?.attendances.totalCount === 3) seeing.roll.push(person);
      if (classSession?.trainingClass.records.totalCount) seeing.records.push(person);
      if (attachment) seeing.file.push(person);
    }
    expect(seeing.records).toEqual(seeing.roll);
    expect(seeing.file).toEqual(seeing.roll);
    expect(seeing.roll).toEqual(['admin', 'analyst', 'adminA', 'trainerA']);
    const { url } = (await sees('analyst')).attachment;
    expect(Buffer.from(await (await fetch(it.url + url)).arrayBuffer())).toEqual(png('签到表'));
  });

  test('are nothing that learners, or trainers of other units, add or take away', async () => {
    const [{ id }] = (await sees('trainerA')).classSession.records.nodes;
    const theirs = await file('c', 'learnerA1');
    expect((await adding([theirs], {}, it.as('learnerA1'))).code).toBe('FORBIDDEN');
    expect((await adding([theirs])).code).toBe('NOT_FOUND');
    expect((await adding([theirs], {}, it.as('adminA'))).code).toBe('FORBIDDEN');
    expect((await adding([await file('d', 'adminB')], {}, it.as('adminB'))).code).toBe('NOT_FOUND');
    expect((await removing(id, it.as('learnerA1'))).code).toBe('FORBIDDEN');
    const hidden = async (record: string) => (await removing(record, it.as('adminB'))).text.replaceAll(record, 'it');
    expect(await hidden(id)).toBe(await hidden('crc_01ARZ3NDEKTSV4RRFFQ69G5FAV'));
    expect(await hidden(id)).toContain('NOT_FOUND');
    const fresh = await file('e');
    expect((await adding([])).errors?.[0]?.message).toMatch('must name a file');
    expect((await adding([fresh], { title: ' ' })).code).toBe('BAD_INPUT');
    expect((await adding([fresh], { session: cancelled })).errors?.[0]?.message).toMatch('was cancelled');
    expect((await adding([fresh, sheet])).code).toBe('CONFLICT');
    const other = await openClass(trainer, { unit: 'A', code: 'REC-2' });
    const elsewhere = await meet(trainer, other, '2026-03-11');
    expect((await adding([fresh], { session: elsewhere })).code).toBe('NOT_FOUND');
    expect((await sees('trainerA')).classSession.trainingClass.records.totalCount).toBe(2);
  });

  test('go with their files until the class is settled; then they stay, and more can be added', async () => {
    const wrong = (await adding([await file('wrong')], { kind: 'PHOTOGRAPH' })).data.classRecordAdd;
    await step('finish');
    expect((await removing(wrong.id)).data.classRecordRemove.records.totalCount).toBe(2);
    const files = sql`SELECT id FROM organisation_attachment WHERE ownerId = ${wrong.id}`;
    expect(await it.server.kernel.database.read.query(files)).toEqual([]);
    await step('settle');
    const [{ id }] = (await sees('trainerA')).classSession.records.nodes;
    expect((await removing(id)).errors?.[0]?.message).toMatch('stays with its class: the class is SETTLED');
    expect((await adding([await file('late')], { kind: 'OTHER' })).errors).toBeUndefined();
    expect((await sees('trainerA')).classSession.trainingClass.records.totalCount).toBe(3);
  });
}
