import { type DocumentNode, type GraphQLSchema, getNamedType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { PluginPart } from './sources.ts';

/** Knows which plugin a field comes from. */
export class Owners {
  private readonly plugins = new Map<string, Set<string>>();

  constructor(private readonly parts: Readonly<Record<string, PluginPart>>) {
    for (const [plugin, { types, fields }] of Object.entries(parts))
      for (const place of [...types, ...fields]) this.plugins.set(place, this.of(place).add(plugin));
  }

  /** The plugin of a type or field; none where several lead to it, for then any would do. */
  only(place: string): string | undefined {
    const [only, ...others] = this.of(place);
    return others.length ? undefined : only;
  }

  /** The plugins without which a document has no meaning, sorted; none that another of them brings along. */
  needs(document: DocumentNode, schema: GraphQLSchema): readonly string[] {
    const needs = new Set<string>();
    const info = new TypeInfo(schema);
    const need = (place: string) => {
      const plugin = this.only(place);
      if (plugin) needs.add(plugin);
    };
    visit(
      document,
      visitWithTypeInfo(info, {
        Field: ({ name: { value } }) => {
          const parent = info.getParentType();
          const type = getNamedType(info.getType());
          if (parent) need(`${parent.name}.${value}`);
          if (type) need(type.name);
        },
      }),
    );
    const along = new Set([...needs].flatMap((plugin) => this.requiredBy(plugin)));
    return [...needs].filter((plugin) => !along.has(plugin)).sort();
  }

  private requiredBy(plugin: string): string[] {
    return (this.parts[plugin]?.requires ?? []).flatMap((required) => [required, ...this.requiredBy(required)]);
  }

  private of(place: string): Set<string> {
    return this.plugins.get(place) ?? new Set();
  }
}
