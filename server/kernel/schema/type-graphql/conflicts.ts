import { BootError } from '../../base/errors.ts';
import type { Class, Plugin } from '../../contract/define-plugin.ts';
import type { TypeGraphqlMetadata } from '../../contract/type-graphql-metadata.ts';
import type { Ownership } from '../ownership.ts';
import { lineage } from './inheritance.ts';
import { typeGraphqlMetadata } from './installed-metadata.ts';

const roots = { queries: 'Query', mutations: 'Mutation', subscriptions: 'Subscription' } as const;

/** A field that a resolver class adds. */
interface Addition {
  readonly plugin: Plugin;
  readonly resolver: Class;
  readonly type: string;
  readonly field: string;
  /** Whether the type's own class, or an interface of it, declares the field already. */
  readonly isDeclared: boolean;
}

/** @throws BootError where two resolver classes add the same field: the later one would win in silence. */
export function assertNoDuplicates(plugins: readonly Plugin[]): void {
  const known = new Map<string, Addition>();
  for (const addition of additions(plugins)) {
    const at = `${addition.type}.${addition.field}`;
    const other = known.get(at);
    known.set(at, addition);
    if (!other) continue;
    if (other.plugin !== addition.plugin)
      throw new BootError(
        `Plugins "${other.plugin.id}" and "${addition.plugin.id}" both add the field ${at}. Rename one of them.`,
      );
    throw new BootError(
      `Plugin "${addition.plugin.id}" adds the field ${at} twice, in ${other.resolver.name} and in ${addition.resolver.name}. Remove one of them.`,
    );
  }
}

/** @throws BootError where a plugin replaces a field of another's type, or adds one without requiring the other. */
export function assertRequiredHosts(
  plugins: readonly Plugin[],
  alwaysOn: ReadonlySet<string>,
  owners: Ownership,
): void {
  const required = new Map<Plugin, ReadonlySet<Plugin>>();
  for (const plugin of plugins)
    required.set(plugin, new Set(plugin.requires.flatMap((p) => [p, ...(required.get(p) ?? [])])));

  for (const { plugin, type, field, isDeclared } of additions(plugins)) {
    const host = plugins.find(({ id }) => id === owners.owner(type));
    if (!host || host === plugin) continue;
    if (isDeclared)
      throw new BootError(
        `Plugin "${plugin.id}" replaces ${type}.${field}, a field of "${host.id}". A plugin may add fields to another's type, never replace one: give it a name of its own.`,
      );
    if (!alwaysOn.has(host.id) && !required.get(plugin)?.has(host))
      throw new BootError(
        `Plugin "${plugin.id}" adds ${type}.${field} to a type of "${host.id}" without requiring it. Write \`requires: [${host.id}]\`.`,
      );
  }
}

function additions(plugins: readonly Plugin[]): Addition[] {
  const metadata = typeGraphqlMetadata(plugins);
  const pluginOf = (resolver: Class) => plugins.find((plugin) => plugin.resolvers.includes(resolver)) as Plugin;
  const toRoots = Object.entries(roots).flatMap(([list, type]) =>
    metadata[list as keyof typeof roots].map(({ target, schemaName }) => ({
      plugin: pluginOf(target),
      resolver: target,
      type,
      field: schemaName,
      isDeclared: false,
    })),
  );
  const toTypes = metadata.fieldResolvers
    .filter(({ kind }) => kind === 'external')
    .map(({ target, schemaName }) => {
      const plugin = pluginOf(target);
      const host = hostOf(metadata, plugin, target);
      return {
        plugin,
        resolver: target,
        type: host.name,
        field: schemaName,
        isDeclared: declares(metadata, host.target, schemaName),
      };
    });
  return [...toRoots, ...toTypes];
}

const typesOf = (metadata: TypeGraphqlMetadata) => [...metadata.objectTypes, ...metadata.interfaceTypes];

function hostOf(metadata: TypeGraphqlMetadata, plugin: Plugin, resolver: Class) {
  const hosts = metadata.resolverClasses.filter(({ target }) => target === resolver).map(typeOrNone);
  const type = typesOf(metadata).find(({ target }) => hosts.includes(target));
  if (!type)
    throw new BootError(
      `Plugin "${plugin.id}": ${resolver.name} adds fields to no type. Write @Resolver(() => TheType) above it.`,
    );
  return type;
}

/** A bare `@Resolver()` throws when it is asked. */
function typeOrNone({ getObjectType }: TypeGraphqlMetadata['resolverClasses'][number]): unknown {
  try {
    return getObjectType();
  } catch {
    return undefined;
  }
}

function declares(metadata: TypeGraphqlMetadata, host: Class, field: string): boolean {
  const interfaces = typesOf(metadata).find(({ target }) => target === host)?.interfaceClasses ?? [];
  return (
    lineage(host).some((target) => metadata.fields.some((f) => f.target === target && f.schemaName === field)) ||
    interfaces.some((one) => declares(metadata, one, field))
  );
}
