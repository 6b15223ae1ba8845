import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../contract/context.ts';
import { inside } from '../request/inside.ts';
import { comesToWaitingType } from '../schema/waiting-types.ts';
import { coercingPlain, taking, withoutTypes } from './coerced-variables.ts';
import { Levels } from './levels/levels.ts';
import { withoutNestedVariables } from './nested-variables.ts';
import { OffOutline } from './outlines/outline.ts';
import { outlined } from './outlines/outlined.ts';
import { variableProblems } from './variable-problems.ts';

type Variables = Readonly<Record<string, unknown>>;
export type Run = (context: Context, variables: Variables) => Promise<ExecutionResult>;

/** Makes operations of one schema ready to run, compiled. */
export class Execution {
  constructor(private readonly schema: GraphQLSchema) {}

  /** Of a document that is valid. */
  prepare(document: DocumentNode, operationName: string | undefined): Run {
    const operation = getOperationAST(document, operationName);
    const definitions = operation?.variableDefinitions ?? [];
    const withoutJudging = coercingPlain(definitions);
    // graphql-js is the judge of variables: graphql-jit does not check `@oneOf` and some lists.
    const judged = (variables: Variables) => getVariableValues(this.schema, definitions, variables, { maxErrors: 1 });
    const plainly = async (context: Context, variables: Variables) =>
      execute({ schema: this.schema, document, operationName, contextValue: context, variableValues: variables });
    const compiled =
      operation &&
      !isIntrospection(operation) &&
      !hasPrototypeKey(document) &&
      !comesToWaitingType(this.schema, document)
        ? this.compiled(document, operation)
        : undefined;
    return async (context, variables) => {
      const { errors, coerced } = withoutJudging(variables) ?? judged(variables);
      if (errors) return { errors: variableProblems(this.schema, definitions, variables) };
      return (await compiled?.(context, coerced)) ?? plainly(context, variables);
    };
  }

  /** From outlines or by graphql-jit; of what neither can answer as the specification has it, undefined. */
  private compiled(document: DocumentNode, operation: OperationDefinitionNode) {
    const flat = withoutNestedVariables(this.schema, document, operation);
    const written = this.compileOutlined(flat.document, flat.operation);
    // What is written from outlines hardly ever needs the executor for the whole.
    let whole: { readonly run: Run | undefined } | undefined;
    return async (context: Context, coerced: Variables): Promise<ExecutionResult | undefined> => {
      const variables = flat.variables(coerced);
      if (!variables) return undefined;
      if (written && inside(context).kernel.byLevel) {
        const result = await written(context, variables);
        if (!result.errors?.some(({ originalError }) => originalError instanceof OffOutline)) return result;
      }
      whole ??= { run: this.compile(this.schema, flat.document, operation.name?.value) };
      return whole.run?.(context, variables);
    };
  }

  /** Undefined for what graphql-jit does not compile. */
  private compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Run | undefined {
    const levels = new Levels(this.schema, document);
    const query = compileQuery(taking(schema), withoutTypes(document), operationName, {
      // What resolvers are told, beside what GraphQL tells them.
      resolverInfoEnricher: (field) => levels.info(field),
    });
    return isCompiledQuery(query)
      ? async (context, variables) => query.query(undefined, context, variables as Record<string, unknown>)
      : undefined;
  }

  private compileOutlined(document: DocumentNode, operation: OperationDefinitionNode): Run | undefined {
    if (operation.operation !== OperationTypeNode.QUERY) return undefined;
    const found = outlined(this.schema, document, operation);
    return found && this.compile(found.schema, found.document, operation.name?.value);
  }
}

/** In the text of a function, `{ __proto__: … }` is no key but the prototype of the object. */
function hasPrototypeKey(document: DocumentNode): boolean {
  let isFound = false;
  visit(document, {
    Field: ({ alias }) => {
      if (alias?.value === '__proto__') isFound = true;
    },
  });
  return isFound;
}

/** Introspection runs once per tool, not per page: not worth a compiled function. */
const isIntrospection = (operation: ReturnType<typeof getOperationAST>) =>
  operation?.operation === OperationTypeNode.QUERY &&
  operation.selectionSet.selections.some((s) => s.kind === 'Field' && s.name.value.startsWith('__'));
