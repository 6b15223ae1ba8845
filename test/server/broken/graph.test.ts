import { type Change, expectStopped, type Row, row } from './broken.ts';

const live = (on: string): Change[] => [
  ['entry-resolver', 'import {', 'import { Live, event, text,'],
  [
    'entry-resolver',
    '  @Allow(write)',
    `  @Live(() => SamplePluginEntry, { nullable: true, description: 'Live (实时).', on: [${on}] })
  newest(): null { return null; }

  @Allow(write)`,
  ],
];

/** Each is the plugin of the template but for one change; what is told names plugin, place and remedy. */
const rows: readonly Row[] = [
  row(
    'a mutation that says nothing of who may call it',
    ['entry-resolver', '  @Allow(write)\n', ''],
    'the mutation samplePluginEntryCreate does not say who may call it',
    'Add @Allow',
  ),
  row(
    'a mutation for a permission that nobody lists',
    ['permissions', '[write, view, manage]', '[view, manage]'],
    'the mutation samplePluginEntryCreate is for those with "sample-plugin.write", which no plugin lists',
    'Add it to `permissions`',
  ),
  row(
    'a resolver listed twice',
    ['index', '[SamplePluginEntryResolver,', '[SamplePluginEntryResolver, SamplePluginEntryResolver,'],
    'SamplePluginEntryResolver stands twice in `resolvers`',
    'Remove one',
  ),
  row(
    "a field of another's type that is replaced",
    ['unit-entries', '  samplePluginEntries?', '  courses?'],
    'both add the field Unit.courses',
    'Rename one',
  ),
  row(
    "a column of another's type that is replaced",
    ['unit-entries', '  samplePluginEntries?', '  name?'],
    'replaces Unit.name, a field of "organisation"',
    'give it a name of its own',
  ),
  row(
    'a field added to no type',
    ['unit-entries', '@Resolver(() => Unit)', '@Resolver()'],
    'UnitSamplePluginEntries adds fields to no type',
    'Write @Resolver(() => TheType)',
  ),
  row(
    "a query of another's name",
    ['entry-resolver', '  samplePluginEntries(', '  courses('],
    'both add the field Query.courses',
    'Rename one',
  ),
  row(
    "a type of another's name",
    ['entry', "@ObjectType('SamplePluginEntry'", "@ObjectType('Course'"],
    'both declare a type named Course',
    'Rename one',
  ),
  row(
    'a default that is not of its type',
    ['entry-input', '{ nullable: true, description', '{ defaultValue: { day: 1 }, description'],
    'the plugin "sample-plugin": The default of "doneOn" in SamplePluginEntryCreateInput does not fit',
    'Change one of the two',
  ),
  row(
    'a default that breaks its own rule',
    [
      'entry-input',
      "@Field(() => String, { description: 'What",
      "@Field(() => String, { defaultValue: '', description: 'What",
    ],
    'The default of "title" in SamplePluginEntryCreateInput breaks its own rule: title must be longer than',
    'Change one of the two',
  ),
  row(
    'a live field that never changes',
    live(''),
    'the live field newest does not say when it changes',
    'Declare it with @Live(…, { on: [anEvent] })',
  ),
  row(
    'a live field on an event that nobody lists',
    live("event('sample-plugin.never', text('Never', '从不'))"),
    'the live field newest waits for "sample-plugin.never"',
    'List the event in `events`',
  ),
  row(
    'a field of a type that is not there',
    ['entry', '@Field(() => LocalDate, {', '@Field(() => undefined as never, {'],
    'sample-plugin',
    /SamplePluginEntry.*doneOn|doneOn.*SamplePluginEntry/s,
  ),
  row(
    'a connection that goes in a circle',
    ['unit-entries', '() => SamplePluginEntryConnection', '() => undefined as never'],
    'sample-plugin',
    "'samplePluginEntries' of 'Unit'",
  ),
  row(
    'a route whose path is no path',
    [
      ['index', 'import { access }', "import type { Router } from 'qinxue/plugin';\nimport { access }"],
      ['index', '  demo,\n});', "  demo,\n  routes: (router: Router) => router.get('list.csv', () => ''),\n});"],
    ],
    'Plugin "sample-plugin": its routes cannot be registered',
    '"list.csv" does not begin with a slash',
  ),
];

describe('a plugin whose graph is wrong stops the boot', () => {
  test.each(rows)('$what', (each) => expectStopped(each));
});
