import { getMetadataStorage } from 'type-graphql';
import type { Class, Plugin } from '../../contract/define-plugin.ts';
import type { SchemaExtensions, TypeGraphqlMetadata } from '../../contract/type-graphql-metadata.ts';
import type { EntityClass } from '../../data/entity-class.ts';
import { indexExtensions } from './extensions.ts';
import { inheritance } from './inheritance.ts';
import { registerLinks } from './links.ts';

/**
 * The records of the installed plugins, as a copy. Building writes into its records – a field that a resolver
 * adds stays in the record of its host, type-graphql issue 234 –, and a class counts as soon as its module is
 * imported: neither must show in the next build. Types and added fields are marked with their plugin.
 */
export function typeGraphqlMetadata(plugins: readonly Plugin[]): TypeGraphqlMetadata {
  const resolvers = plugins.flatMap((plugin) => plugin.resolvers);
  const lister = new Map(plugins.flatMap(({ id, entities, types }) => [...entities, ...types].map((c) => [c, id])));
  const metadata = getMetadataStorage().clone();
  registerLinks(metadata);

  const withInherited = inheritance(metadata, resolvers);
  const installed = <D extends { target: Class }>(list: D[]) =>
    withInherited(list).filter(({ target }) => resolvers.includes(target));
  metadata.queries = installed(metadata.queries);
  metadata.mutations = installed(metadata.mutations);
  metadata.subscriptions = installed(metadata.subscriptions);
  metadata.fieldResolvers = [
    ...metadata.fieldResolvers.filter(({ kind }) => kind === 'internal'),
    ...installed(metadata.fieldResolvers.filter(({ kind }) => kind === 'external')),
  ];
  metadata.resolverClasses = metadata.resolverClasses.filter(({ target }) => resolvers.includes(target));
  metadata.params = withInherited(metadata.params);
  metadata.middlewares = withInherited(metadata.middlewares);
  metadata.fieldDirectives = withInherited(metadata.fieldDirectives);
  metadata.argumentDirectives = withInherited(metadata.argumentDirectives);

  const entities = new Set<unknown>(plugins.flatMap((plugin) => plugin.entities));
  const rowMarks = (target: Class): SchemaExtensions => {
    if (entities.has(target)) return { rows: target as unknown as EntityClass };
    return 'of' in target ? { rows: target.of as EntityClass, isConnection: true } : {};
  };
  const fresh = <D extends { target: Class }>(type: D) => ({
    ...type,
    fields: undefined,
    extensions: {
      ...extensionsOf(metadata, type.target),
      ...rowMarks(type.target),
      plugin: lister.get(type.target as never),
    },
  });
  metadata.objectTypes = metadata.objectTypes.map(fresh);
  metadata.inputTypes = metadata.inputTypes.map(fresh);
  metadata.argumentTypes = metadata.argumentTypes.map(fresh);
  // Else every implementation that was ever imported would come along.
  metadata.interfaceTypes = metadata.interfaceTypes.map((type) => ({ ...fresh(type), autoRegisteringDisabled: true }));

  // GraphQL reads a plain property by itself: type-graphql's resolver would be a promise for each.
  metadata.fields = metadata.fields.map((field) => ({ ...field, simple: field.name === field.schemaName }));

  // Without a field's name an entry holds for all fields of the class. The list is read from its end, and the
  // last one read wins: a subclass in another plugin is after its base.
  const marks = plugins
    .toReversed()
    .flatMap(({ id, resolvers }) =>
      resolvers.map((target) => ({ target, extensions: { plugin: id } satisfies SchemaExtensions })),
    );
  metadata.fieldExtensions = [...(marks as unknown as typeof metadata.fieldExtensions), ...metadata.fieldExtensions];
  indexExtensions(metadata);
  return metadata;
}

/** As type-graphql does it, which only looks where none are set. */
const extensionsOf = ({ classExtensions }: TypeGraphqlMetadata, type: Class): object =>
  Object.assign(
    {},
    ...classExtensions
      .filter(({ target }) => target === type || Object.isPrototypeOf.call(target, type))
      .map(({ extensions }) => extensions),
  );
