import { getMetadataStorage } from 'type-graphql';
import { BootError } from '../errors.ts';
import type { Class, Plugin } from '../plugin/define-plugin.ts';

export type OwnerOfField = ReadonlyMap<string, Plugin>;

/** `Unit.courses` */
export const coordinate = (type: string, field: string) => `${type}.${field}`;

const roots = { queries: 'Query', mutations: 'Mutation', subscriptions: 'Subscription' } as const;

/**
 * Which plugin's resolver class adds which field, read from what the decorators recorded and before
 * anything is built: a failed build would leave its options to the next one.
 * Fields of a type's own class are not listed; they belong to the type.
 * @throws BootError where two plugins add the same field, or one replaces a field of another's type.
 */
export function contributions(plugins: readonly Plugin[]): OwnerOfField {
  const storage = getMetadataStorage();
  const owners = new Map<string, Plugin>();
  const pluginOf = (resolver: unknown) => plugins.find((plugin) => plugin.resolvers.includes(resolver as Class));
  const contribute = (at: string, plugin: Plugin) => {
    const other = owners.get(at);
    if (other && other !== plugin)
      throw new BootError(`Plugins "${other.id}" and "${plugin.id}" both add the field ${at}. Rename one of them.`);
    owners.set(at, plugin);
  };

  for (const [list, root] of Object.entries(roots))
    for (const { target, schemaName } of storage[list as keyof typeof roots]) {
      const plugin = pluginOf(target);
      if (plugin) contribute(coordinate(root, schemaName), plugin);
    }

  for (const resolver of storage.fieldResolvers) {
    const plugin = pluginOf(resolver.target);
    if (!plugin || resolver.kind !== 'external') continue;
    const host = storage.resolverClasses.find((c) => c.target === resolver.target)?.getObjectType() as Class;
    const type =
      storage.objectTypes.find((t) => t.target === host) ?? storage.interfaceTypes.find((t) => t.target === host);
    if (!type) continue;
    const hostPlugin = plugins.find((p) => [...p.entities, ...p.types].includes(host as never));
    const declaredByHost = lineage(host).some((c) =>
      storage.fields.some((f) => f.target === c && f.schemaName === resolver.schemaName && !isAddition(f, resolver)),
    );
    if (hostPlugin && hostPlugin !== plugin && declaredByHost)
      throw new BootError(
        `Plugin "${plugin.id}" replaces ${coordinate(type.name, resolver.schemaName)}, a field of "${hostPlugin.id}". A plugin may add fields to another's type, never replace one.`,
      );
    contribute(coordinate(type.name, resolver.schemaName), plugin);
  }
  return owners;
}

/** type-graphql copies an added field into the fields of its host; the copy is not the host's own. */
const isAddition = (field: { getType: unknown }, resolver: { getType?: unknown }) => field.getType === resolver.getType;

function lineage(target: Class): Class[] {
  const classes: Class[] = [];
  for (let c: Class = target; typeof c === 'function' && c.prototype; c = Object.getPrototypeOf(c) as Class)
    classes.push(c);
  return classes;
}
