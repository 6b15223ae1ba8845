import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery } from 'graphql';
import { organisation } from '../../../plugins/organisation/index.ts';
import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';
import type { TestServer } from '../start-unit.ts';
import type { Check } from './checks.ts';
import { lost, remains } from './parts.ts';
import { ownGraph } from './requirements.ts';
import { rootLists } from './root-lists.ts';
import { foreignRows } from './rows.ts';

/** What shows on a server that has the plugin on, filled with its demo. */
export function serverChecks(plugin: Plugin, unitOf: () => TestServer): Check[] {
  const own = () => {
    const { graph, installation } = unitOf().server.kernel;
    return ownGraph(graph, installation, plugin);
  };
  const answers = () => Promise.all(rootLists(own()).map(async ({ query }) => (await unitOf().ask(query)).text));
  const switchChecks: Check[] = [
    {
      name: 'is gone from the graph where it is off, and only adds to it where it is on',
      run: async () => {
        const on = await introspected(unitOf());
        await set(unitOf(), plugin, 'DISABLED');
        const off = await introspected(unitOf());
        await set(unitOf(), plugin, 'ENABLED');
        const { owners } = unitOf().server.kernel.graph;
        const isOnlyOf = (type: string, field?: string) =>
          field === undefined
            ? owners.type(type).size === 1 && owners.type(type).has(plugin.id)
            : owners.field(type, field) === plugin.id;
        return [
          ...remains(off, isOnlyOf).map((at) => `${at} is there where the plugin is off.`),
          ...lost(off, on).map((at) => `${at} is missing, or another, where the plugin is on.`),
        ];
      },
    },
    {
      name: 'answers byte for byte as before when it was off in between',
      run: async () => {
        const before = await answers();
        await set(unitOf(), plugin, 'DISABLED');
        await set(unitOf(), plugin, 'ENABLED');
        const after = await answers();
        return before.flatMap((text, i) => [
          ...(JSON.parse(text).errors ? [`A list fails: ${text.slice(0, 300)}`] : []),
          ...(after[i] === text ? [] : [`Before: ${text.slice(0, 300)} After: ${after[i]?.slice(0, 300)}`]),
        ]);
      },
    },
  ];
  return [
    ...(plugin === organisation ? [] : switchChecks),
    {
      name: 'shows a stranger nothing, and a learner nothing of other units and people',
      run: () => foreignRows(unitOf(), own()),
    },
  ];
}

async function set({ ask }: TestServer, plugin: Plugin, mode: string): Promise<void> {
  const { errors } = await ask(
    'mutation ($input: UnitPluginSetInput!) { unitPluginSet(input: $input) { unit { code } } }',
    { input: { unit: 'E', plugin: plugin.id, mode } },
  );
  if (errors) throw new Error(`The plugin cannot be switched: ${errors[0]?.message}`);
}

async function introspected({ ask }: TestServer): Promise<GraphQLSchema> {
  const { data, errors } = await ask(getIntrospectionQuery({ inputValueDeprecation: true }));
  if (errors) throw new Error(`The graph does not tell its schema: ${errors[0]?.message}`);
  return buildClientSchema(data);
}
