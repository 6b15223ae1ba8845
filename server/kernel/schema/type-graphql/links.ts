import { declaredLinks } from '../../contract/link.ts';
import type { TypeGraphqlMetadata } from '../../contract/type-graphql-metadata.ts';

/**
 * Tells type-graphql what it cannot know from a property alone: that a link in a resolver class is a
 * field of the resolver's type, and that a link to many takes the connection's arguments.
 */
export function registerLinks(metadata: TypeGraphqlMetadata): void {
  for (const { host, field, link, description } of declaredLinks) {
    const target = host as never;
    if (link.kind === 'many')
      metadata.collectHandlerParamMetadata({
        kind: 'args',
        target,
        methodName: field,
        index: 0,
        getType: () => link.to().Args as never,
        typeOptions: {},
        validateSettings: undefined,
        validateFn: undefined,
      });
    if (metadata.resolverClasses.some((resolver) => resolver.target === host))
      metadata.collectFieldResolverMetadata({
        kind: 'external',
        target,
        methodName: field,
        schemaName: field,
        description,
        deprecationReason: undefined,
        complexity: undefined,
        getType: () => link.to() as never,
        typeOptions: link.kind === 'one' ? { nullable: true } : {},
      });
  }
}
