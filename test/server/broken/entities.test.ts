import { expectStopped, type Row, row } from './broken.ts';

const migration = 'migrations/0001-sample-plugin';
const withCourse = [
  'entry',
  'import { Member, Unit }',
  "import { Course } from 'qinxue/courses';\nimport { Member, Unit }",
] as const;

/** Each is the plugin of the template but for one change; what is told names plugin, place and remedy. */
const rows: readonly Row[] = [
  row(
    'ids without a prefix',
    ['entry', "  static readonly idPrefix = 'spe';\n", ''],
    'SamplePluginEntry.idPrefix is undefined',
    "Write `static readonly idPrefix = 'abc'`",
  ),
  row(
    'ids too long for their column',
    ['entry', "'spe'", "'samples'"],
    'SamplePluginEntry.idPrefix is "samples"',
    'Write `static',
  ),
  row(
    "ids that look like another's",
    ['entry', "'spe'", "'crs'"],
    'both make ids like "crs_…"',
    'change one `idPrefix`',
  ),
  row(
    'an entity that is no table',
    ['entry', "@Entity('sample_plugin_entry')\n", ''],
    "SamplePluginEntry has no @Entity('table_name')",
  ),
  row(
    "an entity in another's table",
    ['entry', "'sample_plugin_entry'", "'courses_entry'"],
    'the table "courses_entry"',
    'Name it "sample_plugin_…"',
  ),
  row(
    'an entity listed twice',
    ['index', '[SamplePluginEntry]', '[SamplePluginEntry, SamplePluginEntry]'],
    'SamplePluginEntry stands twice in `entities`',
    'Remove one',
  ),
  row(
    'an entity that is not listed',
    ['index', 'entities: [SamplePluginEntry],', ''],
    'SamplePluginEntry',
    'belongs to "no plugin"',
  ),
  row(
    'an entity without a rule of access',
    ['index', '  access,\n', ''],
    'exposes SamplePluginEntry without an access rule',
    'Say who may see its rows',
  ),
  row(
    "a rule of access for another's rows",
    [
      withCourse,
      [
        'entry',
        'export const SamplePluginEntryConnection',
        'export { Course };\nexport const SamplePluginEntryConnection',
      ],
      ['access', 'import { SamplePluginEntry }', 'import { Course, SamplePluginEntry }'],
      ['access', '[ofPerson(', '[ofPerson(Course as never, { view, manage }), ofPerson('],
      ['index', 'requires: [organisation]', "requires: [organisation, { id: 'courses' }]"],
    ],
    'an access rule for Course, which belongs to "courses"',
    'Only the owner decides',
  ),
  row(
    'a column of a type that there is not',
    ['entry', "@Column('date')", "@Column('blob')"],
    'SamplePluginEntry.doneOn: no plain column type "blob"',
  ),
  row(
    'a column that the audit log is to leave out and that there is not',
    ['entry', "idPrefix = 'spe';", "idPrefix = 'spe';\n  static readonly redactedInAudit = ['tittle'];"],
    'SamplePluginEntry.redactedInAudit names "tittle"',
    'It has id,',
  ),
  row(
    'a link to one by a column that there is not',
    ['entry', "@BelongsTo(() => Unit, 'unitId'", "@BelongsTo(() => Unit, 'unitID'"],
    'the link SamplePluginEntry.unit goes by the column "unitID", which SamplePluginEntry has not',
    'It has id, createdAt',
  ),
  row(
    'a link to many by a column that there is not',
    ['unit-entries', "'unitId'", "'unit'"],
    'the link Unit.samplePluginEntries goes by the column "unit", which SamplePluginEntry has not',
    'It has id, createdAt',
  ),
  row(
    'a link to rows of a plugin that is not required',
    [withCourse, ['entry', '@BelongsTo(() => Member,', '@BelongsTo(() => Course,']],
    'the link SamplePluginEntry.member leads to Course of "courses"',
    'Write `requires: [courses]`',
  ),
  row(
    'no migration for its table',
    ['index', 'migrations: [samplePlugin0001],', ''],
    'the metric "sample-plugin.entries-per-head" reads',
    'Correct `reads`',
  ),
  row(
    'a column that no migration makes',
    [migration, 'title varchar(100) NOT NULL, ', ''],
    'SamplePluginEntry.title: sample_plugin_entry has no such column',
    'Add a migration that makes them so',
  ),
  row(
    'a column of another length',
    [migration, 'varchar(100)', 'varchar(50)'],
    'SamplePluginEntry.title: the table has varchar(50)',
    'Add a migration',
  ),
  row(
    'a column of another kind',
    [migration, 'doneOn date', 'doneOn int'],
    'SamplePluginEntry.doneOn: the table has int',
    'Add a migration',
  ),
  row(
    'a column that may be empty and cannot',
    ['entry', "@Column('date')", "@Column('date', { nullable: true })"],
    'SamplePluginEntry.doneOn may be empty, and NOT NULL in the table',
    'Add a migration',
  ),
  row(
    'a column that nobody fills',
    [migration, 'doneOn date NOT NULL', 'doneOn date NOT NULL, mood int NOT NULL'],
    'sample_plugin_entry.mood is NOT NULL, and SamplePluginEntry does not have it',
    'Add a migration',
  ),
  row(
    'a statement that the database does not take',
    [migration, 'CONSTRAINT pk_sample_plugin_entry', 'CONSTRAIN pk'],
    'migration "0001-sample-plugin" of plugin "sample-plugin" failed',
    'Mend it and start again',
  ),
  row(
    "a migration of another's table",
    [
      migration,
      "'CREATE INDEX ix_sample_plugin_entry_unit ON sample_plugin_entry",
      "'CREATE INDEX ix_x ON courses_course",
    ],
    'the table "courses_course"',
    'Name it',
  ),
  row(
    'two migrations of one name',
    ['index', '[samplePlugin0001]', '[samplePlugin0001, samplePlugin0001]'],
    'the migration "0001-sample-plugin" twice',
    'Rename or remove one',
  ),
];

describe('a plugin whose rows are not what it says stops the boot', () => {
  test.each(rows)('$what', (each) => expectStopped(each));
});
