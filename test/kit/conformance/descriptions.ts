import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType } from 'graphql';
import { type OwnGraph, rootsOf, typesOf } from './own-graph.ts';

interface Described {
  readonly at: string;
  readonly description: string | null | undefined;
}

/** An English sentence, then the Chinese term in parentheses. */
const form = /^[\p{Lu}`"'].*[a-z].*\([^()]*\p{Script=Han}[^()]*\)\.?$/su;

/** What lacks a description in both languages, a coordinate each. Scalars are described by those who define them. */
export const undescribed = (graph: OwnGraph): string[] =>
  everything(graph)
    .filter(({ description }) => !form.test(description ?? ''))
    .map(({ at, description }) => `${at}: ${description ? JSON.stringify(description) : 'no description'}`);

function everything(graph: OwnGraph): Described[] {
  return typesOf(graph).flatMap((type): Described[] => {
    const { name } = type;
    if (isObjectType(type) || isInterfaceType(type)) {
      const isRoot = rootsOf(graph).includes(type as never);
      const own: Described[] = graph.ownsType(name) && !isRoot ? [{ at: name, description: type.description }] : [];
      const fields = Object.values(type.getFields())
        .filter((field) => graph.ownsField(name, field.name))
        .flatMap((field): Described[] => [
          { at: `${name}.${field.name}`, description: field.description },
          ...field.args.map((a) => ({ at: `${name}.${field.name}(${a.name}:)`, description: a.description })),
        ]);
      return [...own, ...fields];
    }
    if (!graph.ownsType(name) || isScalarType(type)) return [];
    const parts = isEnumType(type) ? type.getValues() : isInputObjectType(type) ? Object.values(type.getFields()) : [];
    return [
      { at: name, description: type.description },
      ...parts.map((part) => ({ at: `${name}.${part.name}`, description: part.description })),
    ];
  });
}
