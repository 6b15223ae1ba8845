import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { type DocumentNode, Kind } from 'graphql';
import { schemaOf } from './built-schema.ts';
import { openEnums } from './open-enums.ts';
import type { Fragment, Operation } from './operations.ts';

/** What travels as JSON; a scalar that is not here is `unknown`. */
const scalars = {
  ID: 'string',
  DateTime: 'string',
  LocalDate: 'string',
  NonNegativeInt: 'number',
  Hours: 'number',
  Percent: 'number',
  Score: 'number',
  Money: 'number',
  Decimal: 'number',
  SafeInt: 'number',
  JSONObject: 'Record<string, unknown>',
} as const;

const config = {
  enumsAsTypes: true,
  skipTypename: true,
  immutableTypes: true,
  namingConvention: 'keep',
  defaultScalarType: 'unknown',
  useTypeImports: true,
} as const;

/** The input types and enums that operations need, with the descriptions of the graph. */
export function typesOf(schema: DocumentNode, documents: readonly (Operation | Fragment)[]): Promise<string> {
  return codegen({
    filename: 'types.ts',
    schema,
    schemaAst: schemaOf(schema),
    documents: [fileOf('standard', documents)],
    config: {},
    plugins: [{ typescript: { ...config, scalars, onlyOperationTypes: true } }],
    pluginMap: { typescript },
    skipDocumentsValidation: true,
  });
}

/** The variables and the answers of a module's operations, and its fragments; those of others are only read. */
export function answersOf(
  schema: DocumentNode,
  own: readonly (Operation | Fragment)[],
  others: readonly Fragment[],
): Promise<string> {
  const opened = openEnums(schema);
  return codegen({
    filename: 'module.ts',
    schema: opened.schema,
    schemaAst: schemaOf(opened.schema),
    documents: [fileOf('standard', own), ...(others.length ? [fileOf('external', others)] : [])],
    config: {},
    plugins: [
      {
        typescriptOperations: {
          ...config,
          scalars: { ...scalars, ...opened.scalars },
          namespacedImportName: 'Types',
          avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
        },
      },
    ],
    pluginMap: { typescriptOperations },
    skipDocumentsValidation: true,
  });
}

const fileOf = (type: 'standard' | 'external', definitions: readonly (Operation | Fragment)[]) => ({
  type,
  location: `${type}.graphql`,
  document: { kind: Kind.DOCUMENT, definitions: definitions.map(({ node }) => node) } satisfies DocumentNode,
});
