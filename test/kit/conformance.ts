import { existsSync, readFileSync } from 'node:fs';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { organisation } from '../../plugins/organisation/index.ts';
import type { Plugin } from '../../server/kernel/contract/define-plugin.ts';
import { wrongDefinition } from './conformance/definition.ts';
import { fill, installed, rowsAdded } from './conformance/demo.ts';
import { undescribed } from './conformance/descriptions.ts';
import { driftOf } from './conformance/drift.ts';
import { wrongExamples } from './conformance/examples.ts';
import { bareIds, unboundedLists, wrongNullability } from './conformance/fields.ts';
import { misplaced } from './conformance/files.ts';
import { wrongMutations } from './conformance/mutations.ts';
import { lost, remains } from './conformance/parts.ts';
import { ownGraph, requirements } from './conformance/requirements.ts';
import { rootLists } from './conformance/root-lists.ts';
import { foreignRows } from './conformance/rows.ts';
import { databases } from './databases/index.ts';
import { startUnit, type TestServer } from './start-unit.ts';

export interface ConformanceOptions {
  /** Lists of rows that are no connections because they are always short: `CourseVersion.modules`. */
  readonly shortLists?: readonly string[];
  /** Ids that are fields because they may be of any entity: `AuditEntry.entityId`. */
  readonly idsOfAnything?: readonly string[];
  /** Its README, where it is not at `plugins/<id>/README.md`. */
  readonly readme?: string;
}

/**
 * Registers the tests that every plugin passes, inside this repository or outside. Needs Jest's globals.
 * @example `conformance(courses);` – the whole of a test file, below its imports
 */
// biome-ignore lint/suspicious/noExplicitAny: a plugin of whichever settings
export function conformance(plugin: Plugin<any>, options: ConformanceOptions = {}): void {
  const { shortLists = [], idsOfAnything = [], readme } = options;
  const isAlwaysOn = plugin === organisation;
  const plugins = [...requirements(plugin), plugin].filter((each) => each !== organisation);

  describe(`The plugin "${plugin.id}"`, () => {
    test('is a frozen object whose names begin with its id, with a rule for every entity it shows', () => {
      expect(wrongDefinition(plugin)).toEqual([]);
    });

    test.each(databases)('has migrations that make the tables of its entities on $name', async ({ dialect }) => {
      expect(await driftOf(plugin, dialect)).toEqual([]);
    });

    const page = readme ?? `plugins/${plugin.id}/README.md`;
    (isAlwaysOn || (!readme && !existsSync(`plugins/${plugin.id}`)) ? test.skip : test)(
      'has a README that begins with what is gone without it',
      () => {
        const words = existsSync(page) ? readFileSync(page, 'utf8').replace(/^(#.*)?\s*/, '') : `There is no ${page}`;
        expect(words).toMatch(/^Switching this off removes /);
      },
    );

    const folder = `plugins/${plugin.id}`;
    // A package from outside is laid out as its author likes.
    (existsSync(`${folder}/index.ts`) ? test : test.skip)(
      'has its parts in the files where every plugin has them',
      () => {
        expect(misplaced(plugin, folder)).toEqual([]);
      },
    );

    describe('in its graph', () => {
      const { graph, installation } = installed(plugins);
      const own = ownGraph(graph, installation, plugin);

      test('describes everything by an English sentence and the Chinese term', () => {
        expect(undescribed(own)).toEqual([]);
      });

      test('has mutations that are allowed to someone, named object first, with one input and an answer', () => {
        expect(wrongMutations(own)).toEqual([]);
      });

      test('refers to rows by objects, never by ids', () => {
        expect(bareIds(own).filter((at) => !idsOfAnything.includes(at))).toEqual([]);
      });

      test('lists rows in connections, unless they are always few', () => {
        expect(unboundedLists(own, shortLists)).toEqual([]);
      });

      test('has examples in both languages that are valid without any other plugin', () => {
        expect(wrongExamples(plugin, graph.schema)).toEqual([]);
      });

      test('has null where a row may be hidden, and nowhere in lists and booleans', () => {
        expect(wrongNullability(own)).toEqual([]);
      });
    });

    describe('on a server', () => {
      let unit: TestServer;
      beforeAll(async () => {
        unit = await startUnit({ plugins });
        if (!isAlwaysOn) await fill(unit.server.kernel, plugin);
      });
      afterAll(() => unit.close());
      const own = () => ownGraph(unit.server.kernel.graph, unit.server.kernel.installation, plugin);
      const set = async (mode: string) => {
        const input = { unit: 'E', plugin: plugin.id, mode };
        const done = await unit.ask(
          'mutation ($input: UnitPluginSetInput!) { unitPluginSet(input: $input) { unit { code } } }',
          { input },
        );
        expect(done.errors).toBeUndefined();
      };
      const introspected = async () => {
        const { data, errors } = await unit.ask(getIntrospectionQuery({ inputValueDeprecation: true }));
        expect(errors).toBeUndefined();
        return buildClientSchema(data);
      };
      const testSwitch = isAlwaysOn ? test.skip : test;

      testSwitch('is gone from the graph where it is off, and only adds to it where it is on', async () => {
        const on = await introspected();
        await set('DISABLED');
        const off = await introspected();
        await set('ENABLED');
        const { owners } = unit.server.kernel.graph;
        const isOnlyOf = (type: string, field?: string) =>
          field === undefined
            ? owners.type(type).size === 1 && owners.type(type).has(plugin.id)
            : owners.field(type, field) === plugin.id;
        expect(remains(off, isOnlyOf)).toEqual([]);
        expect(lost(off, on)).toEqual([]);
      });

      testSwitch('answers byte for byte as before when it was off in between', async () => {
        const answers = () => Promise.all(rootLists(own()).map(async ({ query }) => (await unit.ask(query)).text));
        const before = await answers();
        await set('DISABLED');
        await set('ENABLED');
        expect(await answers()).toEqual(before);
        for (const text of before) expect(JSON.parse(text).errors).toBeUndefined();
      });

      test('shows a stranger nothing, and a learner nothing of other units and people', async () => {
        expect(await foreignRows(unit, own())).toEqual([]);
      });
    });

    test('fills an empty organisation once, however often it is asked', async () => {
      expect(await rowsAdded(plugin, plugins, true)).toEqual([]);
    });

    // The organisation's own demo is what an empty one gets; it is never asked where people are.
    (isAlwaysOn ? test.skip : test)('fills an organisation of other units once', async () => {
      expect(await rowsAdded(plugin, plugins, false)).toEqual([]);
    });
  });
}
