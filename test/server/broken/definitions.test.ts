import { bootSays, expectStopped, type Row, row } from './broken.ts';

const index = 'index';
const inIndex = (imported: string, spec: string): Row['changes'] => [
  [index, 'import { access }', `${imported}\nimport { access }`],
  [index, '  demo,\n});', `  demo,\n  ${spec}\n});`],
];

/** Each is the plugin of the template but for one change; what is told names plugin, place and remedy. */
const rows: readonly Row[] = [
  row(
    'an id with capitals',
    [index, "id: 'sample-plugin'", "id: 'Sample'"],
    'Plugin id "Sample"',
    'like "skill-matrix"',
  ),
  row(
    "a permission with another's prefix",
    ['permissions', "'sample-plugin.write'", "'courses.write'"],
    'the permission "courses.write"',
    'Name it "sample-plugin.…"',
  ),
  row(
    'a permission for a role that there is not',
    ['permissions', "['learner']", "['boss']"],
    'the permission "sample-plugin.write" is for the role "boss"',
    'Take one of learner, team-leader',
  ),
  row(
    'two permissions of one id',
    ['permissions', "'sample-plugin.manage'", "'sample-plugin.view'"],
    'the permission "sample-plugin.view" twice',
    'Rename or remove one',
  ),
  row(
    'an event with a foreign prefix',
    ['events', "'sample-plugin.entry-added'", "'sample.entry-added'"],
    'the event "sample.entry-added"',
    'Name it "sample-plugin.…"',
  ),
  row(
    'an event listed twice',
    ['events', '[entryAdded]', '[entryAdded, entryAdded]'],
    'the event "sample-plugin.entry-added" twice',
    'Rename or remove one',
  ),
  row(
    'a metric in a unit that there is not',
    ['metrics', "'number'", "'hundredths'"],
    'the metric "sample-plugin.entries-per-head" is measured in "hundredths"',
    'Take one of count, number, percent, hours, score, money',
  ),
  row(
    'a metric without a permission',
    ['metrics', '  view,\n', ''],
    'who may read the metric',
    'Give it the permission',
  ),
  row(
    'a metric whose permission nobody lists',
    ['permissions', '[write, view, manage]', '[write, manage]'],
    '"sample-plugin.view", which no plugin lists',
    'Add it to `permissions`',
  ),
  row(
    "a metric with another's prefix",
    ['metrics', "'sample-plugin.entries-per-head'", "'reading.entries'"],
    'the metric "reading.entries"',
    'Name it "sample-plugin.…"',
  ),
  row(
    'a metric that measures nothing',
    ['metrics', 'measure: async', 'measures: async'],
    'the metric "sample-plugin.entries-per-head" has no function `measure`',
    'Write one',
  ),
  row(
    'a metric that reads a table that there is not',
    ['metrics', "'sample_plugin_entry'", "'sample_plugin_entries'"],
    'reads "sample_plugin_entries"',
    'Correct `reads`',
  ),
  row(
    'settings that cannot be made',
    ['settings', '= 10', '= Number((process.env.NOWHERE as string).length)'],
    'its settings SamplePluginSettings cannot be made: Cannot read properties of undefined',
    /settings\.ts:\d+\)/,
    'Defaults must need nothing but themselves',
  ),
  row(
    'a setting whose default breaks its rule',
    ['settings', '= 10', '= 0'],
    'the default of SamplePluginSettings.maxEntriesPerDay breaks its own rule: maxEntriesPerDay must not be less than 1',
    'Change one of the two',
  ),
  row(
    'a reaction to an event that nobody lists',
    inIndex(
      "import { event, on } from 'qinxue/plugin';",
      "reactions: [on(event('sample-plugin.entry-aded', text('Typo', '误')), async () => {})],",
    ),
    'reactions[0] waits for "sample-plugin.entry-aded", which no installed plugin lists',
    'List it in `events`, or correct it',
  ),
  row(
    'a reaction to an event of a plugin that is not required',
    inIndex(
      "import { courseCompleted } from 'qinxue/courses';\nimport { on } from 'qinxue/plugin';",
      'reactions: [on(courseCompleted, async () => {})],',
    ),
    'reactions[0] waits for "courses.completed" of "courses"',
    'Write `requires: [courses]`',
  ),
  row(
    'a reaction to a copy of an event',
    inIndex(
      "import { event, on } from 'qinxue/plugin';",
      "reactions: [on(event('courses.completed', text('Copy', '副本')), async () => {})],",
    ),
    'called "courses.completed" as that of "courses" is',
    'Import the event from "courses"',
  ),
  row(
    'a reaction to nothing',
    inIndex("import { on } from 'qinxue/plugin';", 'reactions: [on(undefined as never, async () => {})],'),
    'reactions[0] is to no event',
    'Import the event that it is to',
  ),
  row(
    'two reactions to one event',
    inIndex(
      "import { on } from 'qinxue/plugin';\nimport { entryAdded as added } from './events.ts';",
      'reactions: [on(added, async () => {}), on(added, async () => {})],',
    ),
    'it reacts to "sample-plugin.entry-added" twice',
    'Make one reaction of them',
  ),
  row(
    'a requirement that is not installed',
    [index, 'requires: [organisation]', "requires: [organisation, { id: 'nowhere' }]"],
    'requires "nowhere", which is not installed',
    'Install it, or remove "sample-plugin"',
  ),
  row(
    'a requirement that is undefined',
    [index, 'requires: [organisation]', 'requires: [organisation, undefined as never]'],
    'requires something that has no id',
    'Install it',
  ),
  row(
    'a requirement of another copy',
    [index, 'requires: [organisation]', 'requires: [{ ...organisation }]'],
    'another copy of "organisation"',
    'npm ls qinxue',
  ),
  row(
    'a module that throws',
    [index, 'requires: [organisation]', 'requires: [organisation, (undefined as never as { x: never }).x]'],
    'cannot be loaded: Cannot read properties of undefined',
    /src\/index\.ts:\d+\)/,
  ),
  row(
    'a module that exports nothing',
    [index, 'export const plugin', 'export const skills'],
    'exports no `plugin`',
    'Export what definePlugin returns',
  ),
];

describe('a plugin whose definition is wrong stops the boot', () => {
  test.each(rows)('$what', (each) => expectStopped(each));

  test('while the one without a change boots, and so does one that names what it requires by its id', async () => {
    expect(await bootSays([index, 'const plugin', 'const plugin '])).toBe('it booted');
    const byId = [
      [index, "import { organisation } from 'qinxue/organisation';\n", ''],
      [index, 'requires: [organisation]', "requires: [{ id: 'organisation' }, { id: 'courses' }]"],
    ] as const;
    expect(await bootSays(...byId)).toBe('it booted');
  });
});
