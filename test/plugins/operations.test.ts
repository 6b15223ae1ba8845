import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type DocumentNode, Kind, parse, Source, validate } from 'graphql';
import { plugins } from '../../plugins/index.ts';
import { organisation } from '../../plugins/organisation/index.ts';
import type { Plugin } from '../../server/kernel/contract/define-plugin.ts';
import { installed } from '../kit/conformance/demo.ts';
import { requirements } from '../kit/conformance/requirements.ts';

const root = resolve('.');

/** The operations that a plugin has ready for clients, all files together: they share their fragments. */
function operationsOf({ id }: Plugin): DocumentNode | undefined {
  const folder = join(root, 'plugins', id, 'operations');
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const documents = files.map((file) => parse(new Source(readFileSync(join(folder, file), 'utf8'), `${id}/${file}`)));
  return { kind: Kind.DOCUMENT, definitions: documents.flatMap(({ definitions }) => definitions) };
}

const documents = [organisation, ...plugins].flatMap((plugin) => {
  const document = operationsOf(plugin);
  return document ? [{ id: plugin.id, plugin, document }] : [];
});

const namesIn = ({ definitions }: DocumentNode, kind: Kind) =>
  definitions.filter((definition) => definition.kind === kind).map((d) => ('name' in d && d.name?.value) || '');

test('there are operations for clients', () => {
  expect(documents.map(({ id }) => id)).toContain('courses');
});

describe.each(documents)('the operations of $id', ({ plugin, document }) => {
  test('are valid where the plugin is on, with what it requires and nothing else', () => {
    const { graph } = installed([...requirements(plugin), plugin].filter(({ id }) => id !== 'organisation'));
    expect(validate(graph.schema, document).map(String)).toEqual([]);
  });

  test('have names of their own, and each is a query, a command or a subscription', () => {
    const names = namesIn(document, Kind.OPERATION_DEFINITION);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z0-9]+$/);
    expect(document.definitions.map(({ kind }) => kind)).not.toContain(Kind.OBJECT_TYPE_DEFINITION);
  });

  test('call every mutation that the plugin adds', () => {
    const { graph } = installed([...requirements(plugin), plugin].filter(({ id }) => id !== 'organisation'));
    const own = Object.keys(graph.schema.getMutationType()?.getFields() ?? {}).filter((field) =>
      graph.owners.hasField('Mutation', field, new Set([plugin.id])),
    );
    const called = document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation'
        ? definition.selectionSet.selections.map((s) => (s.kind === Kind.FIELD ? s.name.value : ''))
        : [],
    );
    expect(own.filter((field) => !called.includes(field))).toEqual([]);
  });
});

test('no two operations or fragments of all plugins share a name', () => {
  for (const kind of [Kind.OPERATION_DEFINITION, Kind.FRAGMENT_DEFINITION]) {
    const names = documents.flatMap(({ document }) => namesIn(document, kind));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  }
});
