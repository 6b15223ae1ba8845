import type { Class } from '../../contract/define-plugin.ts';
import type { TypeGraphqlMetadata } from '../../contract/type-graphql-metadata.ts';

type Declared = { readonly target: Class; readonly methodName?: string; readonly fieldName?: string };

const methodOf = ({ methodName, fieldName }: Declared) => methodName ?? fieldName ?? '';

/**
 * What resolver classes inherit, as if they had declared it themselves. type-graphql moves the records of a
 * base class to its first subclass instead, so that a second subclass would have none.
 */
export function inheritance(metadata: TypeGraphqlMetadata, resolvers: readonly Class[]) {
  const handlers: readonly Declared[] = [
    ...metadata.queries,
    ...metadata.mutations,
    ...metadata.subscriptions,
    ...metadata.fieldResolvers,
  ];
  const declaredBy = (target: Class) => new Set(handlers.filter((h) => h.target === target).map(methodOf));

  const heirs = resolvers.flatMap((heir) => {
    const nearer = declaredBy(heir);
    return lineage(heir)
      .slice(1)
      .map((from) => {
        const methods = new Set([...declaredBy(from)].filter((method) => !nearer.has(method)));
        for (const method of methods) nearer.add(method);
        return { heir, from, methods };
      });
  });

  return <D extends Declared>(list: readonly D[]): D[] => [
    ...list,
    ...heirs.flatMap(({ heir, from, methods }) =>
      list
        .filter((record) => record.target === from && methods.has(methodOf(record)))
        .map((record) => ({ ...record, target: heir })),
    ),
  ];
}

/** The class itself first, then what it extends. */
export function lineage(target: Class): Class[] {
  const classes: Class[] = [];
  for (let c: Class = target; typeof c === 'function' && c.prototype; c = Object.getPrototypeOf(c) as Class)
    classes.push(c);
  return classes;
}
