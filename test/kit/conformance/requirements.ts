import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';
import { type Installation, isExposed } from '../../../server/kernel/contract/installation/installation.ts';
import { graphqlName } from '../../../server/kernel/contract/names.ts';
import type { WholeGraph } from '../../../server/kernel/schema/compose.ts';
import type { OwnGraph } from './own-graph.ts';

/** All that a plugin requires, directly or not. */
export const requirements = (plugin: Plugin): readonly Plugin[] => [
  ...new Set(plugin.requires.flatMap((required: Plugin) => [...requirements(required), required])),
];

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
