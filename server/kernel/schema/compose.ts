import type { GraphQLSchema } from 'graphql';
import { type Installation, isExposed } from '../contract/installation/installation.ts';
import { assertAllowances } from './assert-allowances.ts';
import { assertLinks } from './assert-links.ts';
import { filterInput } from './filter.ts';
import { assertLiveEvents } from './live-fields.ts';
import { orderEnum } from './order-enum.ts';
import { type Ownership, ownership } from './ownership.ts';
import { project } from './project.ts';
import { build } from './type-graphql/build.ts';
import { assertNoDuplicates, assertRequiredHosts } from './type-graphql/conflicts.ts';
import { wire } from './wire.ts';

/** The schema of all installed plugins, and whose each part is. Built once; units get projections of it. */
export interface WholeGraph {
  readonly schema: GraphQLSchema;
  readonly owners: Ownership;
  project(enabled: readonly string[]): GraphQLSchema;
}

/** @throws BootError naming the plugins that do not go together, and the remedy. */
export function compose(installation: Installation): WholeGraph {
  const { plugins, entities, alwaysOn } = installation;
  for (const entity of entities.filter(isExposed)) {
    filterInput(entity);
    orderEnum(entity);
  }
  assertNoDuplicates(plugins);
  const built = build(plugins);
  const owners = ownership(built, plugins);
  assertRequiredHosts(plugins, alwaysOn, owners);
  // Without the types that nothing reaches.
  const all = new Set(plugins.map((plugin) => plugin.id));
  const schema = project(built, owners, all);
  assertLiveEvents(schema, owners, plugins);
  assertAllowances(schema, owners, installation);
  assertLinks(schema, owners, installation);
  wire(schema, owners);
  // With everything on, the projection would be the same again.
  const isWhole = (enabled: ReadonlySet<string>) => [...all].every((id) => enabled.has(id));
  const projection = (enabled: ReadonlySet<string>) => (isWhole(enabled) ? schema : project(schema, owners, enabled));
  return { schema, owners, project: (enabled) => projection(new Set(enabled)) };
}
