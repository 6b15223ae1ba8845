import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';
import { startServer } from '../../../server/start-server.ts';
import * as fields from '../../fixtures/conflicts/fields.ts';
import { library } from '../../fixtures/conflicts/library.ts';
import * as parts from '../../fixtures/conflicts/parts.ts';
import { freshDatabaseUrl, startUnit } from '../../kit/index.ts';

/** Boots as the process does, and gives what stopped it. */
async function boot(plugins: () => readonly Plugin[]): Promise<string> {
  const database = await freshDatabaseUrl('sqlite');
  try {
    const server = await startServer({ plugins: plugins(), databaseUrl: database.url, durable: false });
    await server.close();
    return 'it booted';
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  } finally {
    await database.drop();
  }
}

/** Each with the names that the message must have and the beginning of its remedy. */
const conflicts: [string, () => readonly Plugin[], string[], string][] = [
  [
    'a query that two plugins add',
    () => [library, fields.duplicateQuery],
    ['library', 'depot', 'Query.shelf'],
    'Rename',
  ],
  [
    "a field that two plugins add to another's type",
    () => [library, fields.shelves, fields.duplicateField],
    ['shelves', 'depot', 'Unit.shelves'],
    'Rename',
  ],
  ['a field that a plugin adds twice', () => [library, fields.twiceTheField], ['depot', 'Unit.shelves'], 'Remove'],
  [
    "a field of another plugin's type that a plugin replaces",
    () => [library, fields.hijackedField],
    ['library', 'depot', 'Shelf.label'],
    'give it a name of its own',
  ],
  [
    'a field added to a type of a plugin that is not required',
    () => [library, fields.unrequiredHost],
    ['library', 'depot', 'Shelf.dust'],
    'Write `requires: [library]`',
  ],
  ['a field added to no type', () => [fields.hostless], ['depot', 'Addition'], 'Write @Resolver(() => TheType)'],
  ['a requirement that is missing', () => [parts.missingRequirement], ['depot', 'library'], 'Install it'],
  ['a cycle of requirements', parts.cycle, ['depot', 'cellar'], 'One of them must not'],
  ["a permission with another's prefix", () => [library, parts.foreignPermission()], ['depot', 'library'], 'Name it'],
  ["an event with another's prefix", () => [library, parts.foreignEvent()], ['depot', 'library'], 'Name it'],
  ["a metric with another's prefix", () => [library, parts.foreignMetric()], ['depot', 'library'], 'Name it'],
  ['a metric that anybody could read', () => [parts.openMetric()], ['depot', 'depot.heat'], 'Give it the permission'],
  [
    'a metric that nobody could read',
    () => [parts.unlistedView()],
    ['depot', 'depot.heat', 'depot.view'],
    'Add it to `permissions`',
  ],
  ["a table with another's prefix", () => [library, parts.foreignTable], ['depot', '"library"'], 'Name it "depot_…"'],
  ["a migration of another's table", () => [library, parts.foreignMigration], ['depot', '"library"'], 'Name it'],
  ['an object type that two declare', () => [library, fields.sameObject], ['library', 'depot', 'Shelf'], 'Rename'],
  [
    'an input type that two declare',
    () => [fields.wishes, fields.sameInput],
    ['wishes', 'depot', 'WishInput'],
    'Rename',
  ],
  ['an enum that two declare', () => [library, fields.sameEnum], ['library', 'depot', 'Genre'], 'Rename'],
  ['ids that look alike', () => [library, parts.sameIds], ['library', 'depot', 'shf_'], 'change one `idPrefix`'],
  ['an entity that two own', () => [library, parts.sharedEntity], ['library', 'depot', 'Shelf'], 'One must only refer'],
  [
    'an exposed entity without an access rule',
    () => [parts.exposedWithoutAccess],
    ['depot', 'Crate'],
    'Say who may see',
  ],
  [
    "an access rule for another's entity",
    () => [library, parts.foreignAccess],
    ['depot', 'library', 'Shelf'],
    'Only the owner',
  ],
  [
    'a mutation that does not say who may call it',
    () => [fields.mutationWithoutAllow],
    ['depot', 'depotEmpty'],
    'Add @Allow',
  ],
  [
    'a default that does not fit its type',
    () => [library, fields.wrongDefault],
    ['depot', '"count"', 'BadlyDefaultedInput', 'Int!'],
    'Change one of the two',
  ],
  ['two plugins of one id', () => [library, parts.twin], ['library'], 'Rename one'],
  ["the kernel's name", () => [parts.kernelPlugin], ['kernel'], 'Rename it'],
];

describe('plugins that do not go together stop the boot', () => {
  test.each(conflicts)('%s', async (_what, plugins, names, remedy) => {
    const message = await boot(plugins);
    expect(message).toMatch(/^BootError: /);
    for (const name of names) expect(message).toContain(name);
    expect(message).toContain(remedy);
  });

  test('and those that do go together boot afterwards in the same process, without a trace of the others', async () => {
    const { ask } = await startUnit({ plugins: [] });
    const sdl = (await ask('{ __schema { types { name fields { name } } } }')).data.__schema.types as {
      name: string;
      fields: { name: string }[] | null;
    }[];
    expect(sdl.map(({ name }) => name)).not.toContain('Shelf');
    expect(sdl.find(({ name }) => name === 'Unit')?.fields?.map(({ name }) => name)).not.toContain('shelves');
    expect(await boot(() => [fields.faultless, library])).toBe('it booted');
  });
});
