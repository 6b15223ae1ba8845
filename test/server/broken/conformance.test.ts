import { join } from 'node:path';
import { conformanceProblems } from '../../kit/index.ts';
import { changed, neighbourAnswers, pattern, type Row, row } from './broken.ts';

const migration = 'migrations/0001-sample-plugin';

/** Each boots, and is the plugin of the template but for one change; the conformance test names rule and place. */
const rows: readonly Row[] = [
  row('a title in one language', ['index', "'示例插件'", "'Sample'"], 'Its title lacks one of the languages'),
  row(
    'a description without the Chinese term',
    ['entry', 'What a person has done (记录).', 'What a person has done.'],
    'It describes everything by an English sentence and the Chinese term: SamplePluginEntry: "What a person has done."',
  ),
  row(
    'a mutation with the verb first',
    [['entry-resolver', '  samplePluginEntryCreate(', '  createEntryOfPerson(']],
    'createEntryOfPerson does not begin with the object it acts on, like courseCreate',
  ),
  row(
    'an id in place of a row',
    [
      'entry',
      '  @ForeignKey(() => Unit,',
      "  @Field(() => String, { description: 'Where (单位).' })\n  @ForeignKey(() => Unit,",
    ],
    'It refers to rows by objects, never by ids: SamplePluginEntry.unitId',
  ),
  row(
    'a list that is no connection',
    [
      ['entry-resolver', '  @Query(() => SamplePluginEntryConnection, {', '  @Query(() => [SamplePluginEntry], {'],
      [
        'entry-resolver',
        'return context.page(SamplePluginEntry, page);',
        'return context.page(SamplePluginEntry, page).then(({ nodes }) => nodes) as never;',
      ],
    ],
    'It lists rows in connections, unless they are always few: Query.samplePluginEntries',
  ),
  row(
    'an example of a field that there is not',
    ['examples', 'title doneOn', 'title doneAt'],
    '"Entries": Cannot query field "doneAt" on type "SamplePluginEntry"',
  ),
  row('an example with Chinese missing', ['examples', "'记录列表'", "'List'"], '"List" is not Chinese'),
  row(
    'an event that does not say what it tells',
    ['events', /, \{\n {2}entryId: text[\s\S]*?\n\}\);/, ');'],
    'The event sample-plugin.entry-added does not say what its payload is',
  ),
  row(
    'a README that begins with something else',
    ['README.md', 'Switching this off removes', 'This brings'],
    'not with "Switching this off removes …"',
  ),
  row(
    'an index that no migration makes',
    [migration, "  'CREATE INDEX ix_sample_plugin_entry_unit ON sample_plugin_entry (unitId, doneOn)',\n", ''],
    'sample_plugin_entry, index ix_sample_plugin_entry_unit: the entity has "(unitId, doneOn)", the table none',
  ),
  row(
    'a foreign key that no migration makes',
    [
      migration,
      '    CONSTRAINT fk_sample_plugin_entry_unit FOREIGN KEY (unitId) REFERENCES organisation_unit (id),\n',
      '',
    ],
    'sample_plugin_entry, foreign key (unitId): the entity has',
  ),
  row(
    'rows that everybody sees',
    [
      ['access', 'type Access, ofPerson', 'type Access, publicToSignedIn'],
      ['access', 'ofPerson(SamplePluginEntry, { view, manage })', 'publicToSignedIn(SamplePluginEntry, manage)'],
      ['access', 'manage, view', 'manage'],
    ],
    /It shows a stranger nothing, .*: samplePluginEntries: learner\w+ sees spe_/,
  ),
  row(
    'a demo that fills again',
    ['demo', '  if (await context.first(SamplePluginEntry, {})) return;\n', ''],
    'It fills an organisation of other units once: sample_plugin_entry',
  ),
  row(
    'a demo that throws',
    [
      'demo',
      '  const doneOn = context.today();',
      "  if (!people.length) throw new Error('Nobody is here.');\n  const doneOn = context.today();",
    ],
    'Nobody is here',
  ),
  row(
    'a field that fails',
    [
      ['entry-resolver', 'import {', 'import { FieldResolver, Int,'],
      [
        'entry-resolver',
        '  @Allow(write)',
        "  @FieldResolver(() => Int, { description: 'Length (长度).' })\n  length(): number {\n    throw new Error('It is not measured.');\n  }\n\n  @Allow(write)",
      ],
    ],
    'A list fails: ',
  ),
  row(
    'an answer that is no row',
    [
      'entry-resolver',
      'return context.page(SamplePluginEntry, page);',
      "return { nodes: [], edges: [], totalCount: 'many' } as never;",
    ],
    'A list fails: ',
  ),
  row(
    'settings in a class of another shape that the graph shows in the wrong type',
    [
      'entry',
      "@Field(() => LocalDate, { description: 'The day (日期).' })",
      "@Field(() => Boolean, { nullable: true, description: 'The day (日期).' })",
    ],
    'SamplePluginEntry.doneOn: a boolean is not null',
  ),
];

describe('a plugin that breaks a rule does not pass the conformance test, and breaks nobody else', () => {
  test.each(rows)('$what', async ({ changes, says }) => {
    const { plugin, folder } = await changed(...changes);
    const problems = await conformanceProblems(plugin, { readme: join(folder, 'README.md') });
    for (const said of says) expect(problems.join('\n')).toMatch(pattern(said));
    expect(await neighbourAnswers(plugin)).toMatchObject({
      switched: 'ENABLED',
      errors: undefined,
      courses: { totalCount: 0 },
      unit: { name: 'Unit B', metric: { available: true } },
    });
  });

  test('while the one without a change passes', async () => {
    const { plugin, folder } = await changed(['README.md', 'The entries stay', 'Entries stay']);
    expect(await conformanceProblems(plugin, { readme: join(folder, 'README.md') })).toEqual([]);
  });
});
