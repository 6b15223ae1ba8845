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
export function recordsOf(plugins: readonly Plugin[]): TypeGraphqlMetadata {
  const resolvers = plugins.flatMap((plugin) => plugin.resolvers);
  const lister = new Map(plugins.flatMap(({ id, entities, types }) => [...entities, ...types].map((c) => [c, id])));
  const records = getMetadataStorage().clone();
  registerLinks(records);

  const withInherited = inheritance(records, resolvers);
  const installed = <D extends { target: Class }>(list: D[]) =>
    withInherited(list).filter(({ target }) => resolvers.includes(target));
  records.queries = installed(records.queries);
  records.mutations = installed(records.mutations);
  records.subscriptions = installed(records.subscriptions);
  records.fieldResolvers = [
    ...records.fieldResolvers.filter(({ kind }) => kind === 'internal'),
    ...installed(records.fieldResolvers.filter(({ kind }) => kind === 'external')),
  ];
  records.resolverClasses = records.resolverClasses.filter(({ target }) => resolvers.includes(target));
  records.params = withInherited(records.params);
  records.middlewares = withInherited(records.middlewares);
  records.fieldDirectives = withInherited(records.fieldDirectives);
  records.argumentDirectives = withInherited(records.argumentDirectives);

  const entities = new Set<unknown>(plugins.flatMap((plugin) => plugin.entities));
  const rowMarks = (target: Class): SchemaExtensions => {
    if (entities.has(target)) return { rows: target as unknown as EntityClass };
    return 'of' in target ? { rows: target.of as EntityClass, isConnection: true } : {};
  };
  const fresh = <D extends { target: Class }>(type: D) => ({
    ...type,
    fields: undefined,
    extensions: {
      ...extensionsOf(records, type.target),
      ...rowMarks(type.target),
      plugin: lister.get(type.target as never),
    },
  });
  records.objectTypes = records.objectTypes.map(fresh);
  records.inputTypes = records.inputTypes.map(fresh);
  records.argumentTypes = records.argumentTypes.map(fresh);
  // Else every implementation that was ever imported would come along.
  records.interfaceTypes = records.interfaceTypes.map((type) => ({ ...fresh(type), autoRegisteringDisabled: true }));

  // GraphQL reads a plain property by itself: type-graphql's resolver would be a promise for each.
  records.fields = records.fields.map((field) => ({ ...field, simple: field.name === field.schemaName }));

  // Without a field's name an entry holds for all fields of the class. The list is read from its end, and the
  // last one read wins: a subclass in another plugin is after its base.
  const marks = plugins
    .toReversed()
    .flatMap(({ id, resolvers }) =>
      resolvers.map((target) => ({ target, extensions: { plugin: id } satisfies SchemaExtensions })),
    );
  records.fieldExtensions = [...(marks as unknown as typeof records.fieldExtensions), ...records.fieldExtensions];
  indexExtensions(records);
  return records;
}

/** As type-graphql does it, which only looks where none are set. */
const extensionsOf = ({ classExtensions }: TypeGraphqlMetadata, type: Class): object =>
  Object.assign(
    {},
    ...classExtensions
      .filter(({ target }) => target === type || Object.isPrototypeOf.call(target, type))
      .map(({ extensions }) => extensions),
  );
