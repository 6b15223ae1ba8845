import type { Class } from '../../contract/define-plugin.ts';
import type { TypeGraphqlMetadata } from '../../contract/type-graphql-metadata.ts';
import { lineage } from './inheritance.ts';

interface Entry {
  readonly target: Class;
  readonly fieldName?: string;
  readonly extensions: object;
}

/**
 * Lets the copy that type-graphql builds from find extensions – a class's or a field's own, those of its base
 * classes, those for all its fields – without reading the whole list for each field, which was a third of the
 * time that composing took.
 */
export function indexExtensions(metadata: TypeGraphqlMetadata): void {
  const clone = metadata.clone.bind(metadata);
  Object.assign(metadata, { clone: () => Object.assign(clone(), { findExtensions: indexed }) });
}

type Find = (target: Class, field?: string) => object;
const indexes = new WeakMap<TypeGraphqlMetadata, { readonly ofClass: Find; readonly ofField: Find }>();

/** In the place of type-graphql's method of the name. */
function indexed(this: TypeGraphqlMetadata, target: Class, field?: string): object {
  // Made at the first question: building turns the lists round before it asks.
  const index = indexes.get(this) ?? {
    ofClass: finder(this.classExtensions as unknown as Entry[]),
    ofField: finder(this.fieldExtensions as unknown as Entry[]),
  };
  indexes.set(this, index);
  return (field ? index.ofField : index.ofClass)(target, field);
}

function finder(entries: readonly Entry[]): Find {
  const places = new Map<Class, { readonly entry: Entry; readonly at: number }[]>();
  entries.forEach((entry, at) => {
    const ofClass = places.get(entry.target);
    if (ofClass) ofClass.push({ entry, at });
    else places.set(entry.target, [{ entry, at }]);
  });
  return (target, field) =>
    Object.assign(
      {},
      ...lineage(target)
        .flatMap((from) => places.get(from) ?? [])
        .filter(({ entry }) => entry.fieldName === undefined || entry.fieldName === field)
        .sort((a, b) => a.at - b.at)
        .map(({ entry }) => entry.extensions),
    );
}
