import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { courses } from '../../../plugins/courses/index.ts';
import { reading } from '../../../plugins/reading/index.ts';
import { outsidePlugins } from '../../../server/kernel/boot/outside-plugins.ts';
import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';
import { startServer } from '../../../server/start-server.ts';
import { onFileEnd } from '../../kit/disposables.ts';
import { freshDatabaseUrl, startUnit } from '../../kit/index.ts';

const plugins = [courses, reading] as readonly Plugin[];

/** One change of the plugin that `create-plugin` writes: in which file, from what to what. */
export type Change = readonly [file: string, from: string | RegExp, to: string];

/** The plugin of the template with changes, from a folder of its own: its classes are nobody else's. */
export async function changed(...changes: readonly Change[]): Promise<{ plugin: Plugin; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'qinxue-broken-'));
  onFileEnd(() => rm(folder, { recursive: true, force: true }));
  await cp(resolve('templates/plugin'), folder, { recursive: true });
  for (const [file, from, to] of changes) {
    const path = join(folder, file.endsWith('.md') ? file : `src/${file}.ts`);
    const before = await readFile(path, 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file} has no ${from}: the change changes nothing.`);
    await writeFile(path, after);
  }
  const [plugin] = await outsidePlugins(join(folder, 'src/index.ts'));
  return { plugin: plugin as Plugin, folder };
}

/** Boots with all shipped plugins and a changed one, and gives what stopped it. */
export async function bootSays(...changes: readonly Change[]): Promise<string> {
  const database = await freshDatabaseUrl('sqlite');
  try {
    const { plugin } = await changed(...changes);
    const server = await startServer({ plugins: [...plugins, plugin], databaseUrl: database.url, durable: false });
    await server.close();
    return 'it booted';
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  } finally {
    await database.drop();
  }
}

/** What a unit that has it off gets to hear, while another unit has it on: nothing of it. */
export async function neighbourAnswers(plugin: Plugin): Promise<unknown> {
  const unit = await startUnit({ plugins: [...plugins, plugin], enabled: plugins.map(({ id }) => id) });
  const set = await unit.ask(
    'mutation ($plugin: String!) { unitPluginSet(input: { unit: "A", plugin: $plugin, mode: ENABLED }) { unit { code } } }',
    { plugin: plugin.id },
  );
  const { data, errors } = await unit.ask(
    '{ courses { totalCount } metrics { id } unit(id: "B") { name availablePlugins { plugin } metric(id: "courses.completion-rate") { available } } }',
    {},
    { unit: 'B' },
  );
  await unit.close();
  return { switched: set.errors ?? 'ENABLED', errors, ...data };
}

export interface Row {
  /** What is wrong. */
  readonly what: string;
  readonly changes: readonly Change[];
  /** The place and the remedy, as they are told. */
  readonly says: readonly (string | RegExp)[];
}

/** A row of a table of broken plugins. */
export const row = (what: string, change: Change | readonly Change[], ...says: (string | RegExp)[]): Row => ({
  what,
  changes: typeof change[0] === 'string' ? [change as Change] : (change as readonly Change[]),
  says,
});

/** The boot is stopped, and told why: the plugin, the place and the remedy. */
export async function expectStopped({ changes, says }: Row): Promise<void> {
  const message = await bootSays(...changes);
  expect(message).toMatch(/^BootError: /);
  expect(message).toMatch(/sample-plugin|qinxue-broken-|Plugin id/);
  for (const said of says) expect(message).toMatch(pattern(said));
}

export const pattern = (said: string | RegExp): RegExp =>
  typeof said === 'string' ? new RegExp(said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : said;
