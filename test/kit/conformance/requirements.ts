import { plugins } from '../../../plugins/index.ts';
import { organisation } from '../../../plugins/organisation/index.ts';
import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';
import { type Installation, isExposed } from '../../../server/kernel/contract/installation/installation.ts';
import { graphqlName } from '../../../server/kernel/contract/names.ts';
import type { WholeGraph } from '../../../server/kernel/schema/compose.ts';
import type { OwnGraph } from './own-graph.ts';

/** All that a plugin requires, directly or not; what it names by its id alone is a shipped plugin. */
export const requirements = (plugin: Plugin): readonly Plugin[] => [
  ...new Set(plugin.requires.map(shipped).flatMap((required) => [...requirements(required), required])),
];

function shipped(required: Plugin): Plugin {
  if ('requires' in required) return required;
  const { id } = required as Pick<Plugin, 'id'>;
  const found = [organisation, ...plugins].find((plugin) => plugin.id === id);
  if (!found) throw new Error(`"${id}" is required by its id, and is no shipped plugin. Import it to test with it.`);
  return found as Plugin;
}

/** The plugin's part of the graph of all that is installed. */
export function ownGraph({ schema, owners }: WholeGraph, installation: Installation, plugin: Plugin): OwnGraph {
  const entities = new Set(installation.entities.filter(isExposed).map(graphqlName));
  return {
    schema,
    ownsType: (name) => owners.type(name).has(plugin.id),
    ownsField: (type, field) => owners.hasField(type, field, new Set([plugin.id])),
    entityNames: installation.entities.map(({ name }) => name),
    isEntity: (type) => entities.has(type),
  };
}
