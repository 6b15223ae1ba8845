import { startUnit, type TestServer } from '../../kit/index.ts';
import { bakery, smithy } from './fixtures/crafts.ts';
import { guild } from './fixtures/guild.ts';
import { ledger } from './fixtures/ledger.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startUnit({ plugins: [ledger, guild, smithy, bakery], enabled: ['guild', 'bakery'] });
});

describe('a document that needs a plugin which the unit has off is told so, and by which name', () => {
  test.each([
    ['a root field', '{ entries { totalCount } }', 'ledger'],
    ['a root field under another name', '{ x: entries { totalCount } }', 'ledger'],
    ["a field on another plugin's type", '{ guilds { nodes { swords { totalCount } } } }', 'smithy'],
    [
      'one far below',
      '{ units { nodes { children { nodes { guilds { nodes { s: swords { totalCount } } } } } } } }',
      'smithy',
    ],
    ['a fragment on a type', '{ feats { ... on Sword { edge } } }', 'smithy'],
    ['a named fragment on a type', '{ feats { ...S } } fragment S on Sword { title }', 'smithy'],
    ['a fragment on its connection', 'fragment C on EntryConnection { totalCount } { units { totalCount } }', 'ledger'],
    ['the type of a variable', 'query ($f: EntryFilter) { units(first: 1) { totalCount } }', 'ledger'],
    ['the type of a list variable', 'query ($o: [EntryOrder!]!) { units(first: 1) { totalCount } }', 'ledger'],
    ['an enum value in an argument', '{ entries(orderBy: [CODE_ASC]) { totalCount } }', 'ledger'],
    ['a field that is skipped', '{ units { totalCount } entries @skip(if: true) { totalCount } }', 'ledger'],
    // GraphQL validates documents whole, so that the other operation would be refused anyway, in worse words.
    [
      'another operation of the document',
      'query A { units { totalCount } } query B { entries { totalCount } }',
      'ledger',
    ],
    ['a field with mistakes below it', '{ entries { nope } }', 'ledger'],
  ])('%s', async (_what, query, plugin) => {
    const answer = await server.ask(query, {}, { unit: 'A1' });
    expect(answer).toMatchObject({ status: 400, code: 'PLUGIN_NOT_ENABLED' });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ plugin });
    expect(answer.errors?.[0]?.message).toContain(`"${plugin}"`);
    expect(answer.data).toBeUndefined();
  });

  test('and a document that needs none of them is answered', async () => {
    const { errors, data } = await server.ask('{ feats { title ... on Bread { weight } tasters { name } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ feats: [] });
  });

  test('introspection shows no part of it', async () => {
    const { data } = await server.ask(
      '{ entry: __type(name: "Entry") { name } sword: __type(name: "Sword") { name } bread: __type(name: "Bread") { name } feat: __type(name: "Feat") { possibleTypes { name } } }',
    );
    expect(data).toEqual({
      entry: null,
      sword: null,
      bread: { name: 'Bread' },
      feat: { possibleTypes: [{ name: 'Bread' }] },
    });
  });
});

describe('a field that no plugin has', () => {
  const wrong = '{ units { nodes { nam } } }';

  test('is refused without a word of what there is', async () => {
    const answer = await server.as('learnerA1')(wrong);
    expect(answer).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(answer.text).not.toContain('Did you mean');
    for (const query of [
      '{ unitz { totalCount } }',
      '{ units(frist: 1) { totalCount } }',
      '{ units { nodes { ... on Unitt { id } } } }',
      '{ units(orderBy: [NAME_AS]) { totalCount } }',
      'query ($f: UnitFiltr) { units { totalCount } }',
    ])
      expect((await server.as('learnerA1')(query)).text).not.toMatch(/did you mean/i);
    const given = await server.as('learnerA1')('query ($f: UnitFilter) { units(filter: $f) { totalCount } }', {
      f: { nam: { eq: 'x' } },
    });
    expect(given).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(given.text).not.toMatch(/did you mean/i);
  });

  test('but analysts, who write queries by hand, are helped', async () => {
    const answer = await server.as('analyst')(wrong);
    expect(answer).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(answer.errors?.[0]?.message).toContain('Did you mean "name"?');
    const chinese = await server.as('analyst')(wrong, {}, { headers: { 'accept-language': 'zh' } });
    expect(chinese.errors?.[0]?.message).toMatch(/^类型 “\w+” 没有字段 “nam”。您要的是否为 "name".*？$/);
  });
});
