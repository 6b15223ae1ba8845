import { type DocumentNode, Kind, type TypeNode, visit } from 'graphql';

const openName = (name: string) => `${name}__Open`;

/** A graph whose fields answer with enums as scalars of another name; what is sent keeps the enums. */
export interface OpenedSchema {
  readonly schema: DocumentNode;
  /** What those scalars are in TypeScript. */
  readonly scalars: Readonly<Record<string, string>>;
}

/**
 * A server may get new values of an enum before a client knows them, so in answers an enum is open; in
 * arguments it is closed, for there only the known ones are right. The generator has one type for both,
 * unless they are two.
 */
export function openEnums(schema: DocumentNode): OpenedSchema {
  const enums = schema.definitions.flatMap((each) =>
    each.kind === Kind.ENUM_TYPE_DEFINITION ? [each.name.value] : [],
  );
  const opened = (type: TypeNode): TypeNode => {
    if (type.kind === Kind.NON_NULL_TYPE) return { ...type, type: opened(type.type) as typeof type.type };
    if (type.kind === Kind.LIST_TYPE) return { ...type, type: opened(type.type) };
    const { value } = type.name;
    return enums.includes(value) ? { ...type, name: { kind: Kind.NAME, value: openName(value) } } : type;
  };
  const changed = visit(schema, { FieldDefinition: (field) => ({ ...field, type: opened(field.type) }) });
  const scalars = enums.map((name) => ({
    kind: Kind.SCALAR_TYPE_DEFINITION as const,
    name: { kind: Kind.NAME as const, value: openName(name) },
  }));
  return {
    schema: { ...changed, definitions: [...changed.definitions, ...scalars] },
    scalars: Object.fromEntries(enums.map((name) => [openName(name), `Open<Types.${name}>`])),
  };
}
