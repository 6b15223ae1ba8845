import type { GraphQLEnumType, GraphQLInputObjectType } from 'graphql';
import { notesPerHead, reading } from '../../../plugins/reading/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, type Person, people, startUnit, type TestServer } from '../../kit/index.ts';
import { documents, done, readThrough, season, shelve } from './documents.ts';
import { everythingReadable, opened } from './everything-readable.ts';

const others = Object.keys(people).filter((name) => name !== 'learnerA1') as Person[];

describe.each(databases)('a private note on $name', ({ dialect }) => {
  let it: TestServer;
  let edition: string;
  let privateNote: string;
  let draft: string;
  let returned: string;
  const canaries = {
    title: 'canarytitle7f3',
    body: 'canarybody9c1',
    changed: 'canarychanged2b8',
    draft: 'canarydraft5d4',
    returned: 'canaryreturned6e2',
  };
  const isTold = (text: string) => Object.values(canaries).filter((word) => opened(text).includes(word));
  const longText = `${canaries.body} ${'我在夜班的时候想过很多事情,这些话只写给自己看。'.repeat(12)}`;

  beforeAll(async () => {
    it = await startUnit({ plugins: [reading], dialect, now: () => new Date('2026-03-10T02:00:00Z') });
    ({ edition } = await shelve(it.as('trainerA'), '日记的书'));
    const activity = await season(it.as('trainerA'), { unit: 'A' });
    const author = it.as('learnerA1');
    const id = await readThrough(author, edition, activity);
    const made = await done(author, documents.noteCreate, { readThrough: id, title: canaries.title, body: longText });
    expect(made).toMatchObject({ visibility: 'PRIVATE', status: 'DRAFT' });
    const changes = { body: `${longText} ${canaries.changed}` };
    await done(author, documents.noteUpdate, { readingNote: made.id, version: made.version, changes });
    privateNote = made.id;
    const shared = { readThrough: id, title: canaries.draft, body: `${canaries.draft} 还没写完`, visibility: 'PUBLIC' };
    draft = (await done(author, documents.noteCreate, shared)).id;
    // Only that it is private keeps this one from its reviewer, who has read an earlier text of it.
    const handed = await done(author, documents.noteCreate, {
      ...shared,
      title: '交上去的',
      body: '先前的话',
      visibility: 'TEAM',
    });
    await done(author, documents.noteSubmit, { readingNote: handed.id });
    const back = await done(it.as('reviewerA'), documents.noteReturn, { readingNote: handed.id, remark: '再想想' });
    const hidden = { title: canaries.returned, body: `${canaries.returned} 还是留给自己`, visibility: 'PRIVATE' };
    await done(author, documents.noteUpdate, { readingNote: handed.id, version: back.version, changes: hidden });
    returned = handed.id;
  });

  test('is read by its author, in every list', async () => {
    const { data } = await it.as('learnerA1')(
      '{ readingNotes { totalCount nodes { title body } } viewer { member { readingNotes { totalCount } readThroughs { nodes { notes { totalCount } } } } } }',
    );
    expect(isTold(JSON.stringify(data)).sort()).toEqual(Object.values(canaries).sort());
    expect(data.readingNotes.totalCount).toBe(3);
    expect(data.viewer.member.readThroughs.nodes).toEqual([{ notes: { totalCount: 3 } }]);
  });

  test.each(others)('is nowhere in all that %s can read, the audit log included', async (person) => {
    const ask = it.as(person);
    const queries = everythingReadable(it.server.kernel.graph.schema);
    expect(queries.length).toBeGreaterThan(30);
    let rows = 0;
    for (const query of queries) {
      const { text, data, errors } = await ask(query);
      // Whoever may not read the audit log is told so.
      if (!errors) rows += JSON.stringify(data).length;
      else expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
      expect({ query, told: isTold(text) }).toEqual({ query, told: [] });
    }
    expect(rows).toBeGreaterThan(1000);
  });

  test('the administrator reads of its change in the audit log, without a word of it', async () => {
    const { data } = await it.ask(
      '{ auditEntries(first: 100, filter: { entity: { eq: "ReadingNote" } }) { nodes { before after } } }',
    );
    expect(data.auditEntries.nodes.length).toBeGreaterThanOrEqual(3);
    const rows = await it.server.kernel.database.read.query(sql`SELECT * FROM kernel_audit_entry`);
    expect(isTold(JSON.stringify(rows))).toEqual([]);
    const facts = await it.server.kernel.database.read.query(sql`SELECT * FROM kernel_event`);
    expect(facts.length).toBeGreaterThan(0);
    expect(isTold(JSON.stringify(facts))).toEqual([]);
  });

  test('is not counted, found by a filter, or reached by its id', async () => {
    for (const person of others) {
      const ask = it.as(person);
      const { data } = await ask(
        `query ($id: ID!, $word: String!) {
          all: readingNotes { totalCount }
          title: readingNotes(filter: { title: { contains: $word } }) { totalCount }
          none: readingNotes(filter: { not: { title: { contains: $word } } }) { totalCount }
          author: readingNotes(filter: { author: { name: { eq: "learnerA1" } } }, orderBy: WORDS_DESC) { totalCount nodes { words } }
          readingNote(id: $id) { id }
          readThroughs { nodes { notes { totalCount } } }
        }`,
        { id: privateNote, word: canaries.title },
      );
      expect(data).toMatchObject({
        all: { totalCount: 0 },
        title: { totalCount: 0 },
        none: { totalCount: 0 },
        author: { totalCount: 0, nodes: [] },
        readingNote: null,
      });
      for (const { notes } of data.readThroughs.nodes) expect(notes.totalCount).toBe(0);
    }
  });

  test('what only some may read of a note is nothing to filter or to order by', () => {
    const { schema } = it.server.kernel.graph;
    const filter = Object.keys((schema.getType('ReadingNoteFilter') as GraphQLInputObjectType).getFields());
    const order = (schema.getType('ReadingNoteOrder') as GraphQLEnumType).getValues().map(({ name }) => name);
    expect(filter).toEqual(expect.arrayContaining(['title', 'words', 'visibility', 'author']));
    expect([...filter, ...order].filter((name) => /similar|remark|hash/i.test(name))).toEqual([]);
  });

  test('commands on it answer others as if it did not exist', async () => {
    const absent = `rdn_${'0'.repeat(26)}`;
    const calls = (readingNote: string) =>
      [
        [documents.noteUpdate, { readingNote, version: 1, changes: { title: 'x' } }],
        [documents.noteSubmit, { readingNote }],
        [documents.noteApprove, { readingNote }],
        [documents.noteReturn, { readingNote, remark: 'x' }],
        [documents.noteFeature, { readingNote }],
      ] as const;
    for (const person of ['admin', 'adminA', 'reviewerA', 'leaderA1'] as const)
      for (const note of [privateNote, draft, returned])
        for (const [at, [document, input]] of calls(note).entries()) {
          const answer = await it.as(person)(document, { input });
          const nowhere = await it.as(person)(document, { input: calls(absent)[at]?.[1] });
          expect(answer.text.replaceAll(note, absent)).toBe(nowhere.text);
          expect(['NOT_FOUND', 'FORBIDDEN']).toContain(answer.code);
        }
    const own = await it.as('learnerA1')(documents.noteSubmit, { input: { readingNote: privateNote } });
    expect(own.code).toBe('BAD_INPUT');
    expect(isTold(own.text)).toEqual([]);
  });

  test('is compared with no other note, and no longer once it becomes private', async () => {
    const [author, copyist, reviewer] = [it.as('learnerA1'), it.as('leaderA1'), it.as('reviewerA')];
    const text = '我在夜班的时候想过很多事情,这些话只写给自己看。'.repeat(12);
    const hand = async (ask: typeof author, body: string) => {
      const id = await readThrough(ask, edition);
      const note = await done(ask, documents.noteCreate, {
        readThrough: id,
        title: '同一本书',
        body,
        visibility: 'UNIT',
      });
      return done(ask, documents.noteSubmit, { readingNote: note.id });
    };
    const seenBy = async (ask: typeof author, id: string) =>
      (await ask('query ($id: ID!) { readingNote(id: $id) { similarity isSimilar similarTo { title } } }', { id })).data
        .readingNote;

    const copy = await hand(copyist, text);
    expect(await seenBy(reviewer, copy.id)).toEqual({ similarity: null, isSimilar: false, similarTo: null });

    // Shared for a while, it is what the next one resembles; private again, nothing says so.
    const shared = await hand(author, `${text}还有一句。`);
    expect((await seenBy(reviewer, shared.id)).isSimilar).toBe(true);
    const third = await hand(it.as('judgeA'), `${text}还有一句。`);
    expect(await seenBy(reviewer, third.id)).toEqual({
      similarity: 10000,
      isSimilar: true,
      similarTo: { title: '同一本书' },
    });
    expect(await seenBy(it.as('judgeA'), third.id)).toEqual({ similarity: null, isSimilar: false, similarTo: null });
    const back = await done(reviewer, documents.noteReturn, { readingNote: shared.id, remark: '再改改' });
    const changes = { visibility: 'PRIVATE' };
    await done(author, documents.noteUpdate, { readingNote: shared.id, version: back.version, changes });
    expect(await seenBy(reviewer, shared.id)).toBeNull();
    expect(await seenBy(reviewer, third.id)).toEqual({ similarity: null, isSimilar: false, similarTo: null });
  });

  test('counts in no goal and no metric', async () => {
    const goal = await done(it.as('learnerA1'), documents.goalSet, { year: 2026, metric: 'NOTES', target: 5 });
    expect(goal.progress).toMatchObject({ value: 0 });
    const context = it.server.kernel.systemContext();
    const unit = it.unitIds.get('E') ?? '';
    const measured = await notesPerHead.measure(context, [unit], { from: '2026-01-01', to: '2026-12-31' });
    expect(measured.get(unit)).toEqual({ numerator: 0, denominator: Object.keys(people).length });
  });
});
