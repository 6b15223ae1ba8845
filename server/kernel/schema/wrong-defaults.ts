import { validateSync } from 'class-validator';
import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Class } from '../contract/define-plugin.ts';
import type { TypeGraphqlMetadata } from '../contract/type-graphql-metadata.ts';

/**
 * Whoever reads the schema is told the default values as text: one that does not fit its type would fail there,
 * with each client that asks. @throws Error naming the place and the remedy
 */
export function assertDefaultsFit(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) check(type.name, field);
    else if (isObjectType(type) || isInterfaceType(type))
      for (const { name, args } of Object.values(type.getFields()))
        for (const argument of args) check(`${type.name}.${name}`, argument);
}

/**
 * An input that is left out gets a default that nobody has looked at: one that breaks a rule of its own class would
 * refuse whoever leaves it out. @throws Error naming the place and the remedy
 */
export function assertDefaultsPass(metadata: TypeGraphqlMetadata, resolvers: readonly Class[]): void {
  const types = [...metadata.inputTypes, ...metadata.argumentTypes];
  const known = new Set<unknown>();
  const look = (target: unknown): void => {
    const type = types.find((each) => each.target === target);
    if (!type || known.has(target)) return;
    known.add(target);
    const { name, fields = [] } = type;
    const defaults = fields.filter(({ typeOptions }) => typeOptions?.defaultValue !== undefined);
    const input = Object.create((target as Class).prototype as object) as object;
    Object.assign(input, ...defaults.map((field) => ({ [field.name]: field.typeOptions?.defaultValue })));
    const [broken] = validateSync(input, { skipMissingProperties: true, forbidUnknownValues: false });
    if (broken)
      throw new Error(
        `The default of "${broken.property}" in ${name} breaks its own rule: ${Object.values(broken.constraints ?? {})[0] ?? 'it is not valid'}. Change one of the two.`,
      );
    for (const { getType } of fields) look(getType());
  };
  for (const param of metadata.params)
    if (resolvers.includes(param.target) && 'getType' in param && param.getType) look(param.getType());
}

function check(host: string, { name, type, defaultValue }: GraphQLArgument | GraphQLInputField): void {
  if (defaultValue === undefined) return;
  try {
    astFromValue(defaultValue, type);
  } catch (error) {
    throw new Error(
      `The default of "${name}" in ${host} does not fit ${type}: ${(error as Error).message} Change one of the two.`,
    );
  }
}
