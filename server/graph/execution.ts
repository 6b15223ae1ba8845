import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
} from 'graphql';
import { type CompilerOptions, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Scope } from '../request/scope.ts';
import { taking, withoutTypes } from './coerced-variables.ts';
import { Levels } from './levels/levels.ts';

type Variables = Readonly<Record<string, unknown>>;
export type Run = (scope: Scope, variables: Variables) => Promise<ExecutionResult>;

/** Executes documents of one schema, compiled; the compiled ones are kept while they are in use. */
export class Execution {
  private readonly compiled = new LRUCache<string, Run>({ max: 500 });

  private readonly compilable: GraphQLSchema;

  constructor(private readonly schema: GraphQLSchema) {
    this.compilable = taking(schema);
  }

  /** `key` stands for the document's text and the operation's name. */
  run(key: string, document: DocumentNode, operationName: string | undefined): Run {
    const known = this.compiled.get(key);
    if (known) return known;
    const made = this.make(document, operationName);
    this.compiled.set(key, made);
    return made;
  }

  /** What resolvers are told, beside what GraphQL tells them. */
  private telling(document: DocumentNode): Partial<CompilerOptions> {
    const levels = new Levels(this.schema, document);
    return { resolverInfoEnricher: (field) => levels.info(field) };
  }

  private make(document: DocumentNode, operationName: string | undefined): Run {
    const operation = getOperationAST(document, operationName);
    const definitions = operation?.variableDefinitions ?? [];
    const query = isIntrospection(operation)
      ? undefined
      : compileQuery(this.compilable, withoutTypes(document), operationName, this.telling(document));
    return async (scope, variables) => {
      // graphql-js is the judge of variables: graphql-jit does not check `@oneOf` and some lists.
      const { errors, coerced } = getVariableValues(this.schema, definitions, variables, { maxErrors: 20 });
      if (errors) return { errors: errors.map(asUserInput) };
      if (query && isCompiledQuery(query)) return query.query(undefined, scope, coerced);
      return execute({
        schema: this.schema,
        document,
        operationName,
        contextValue: scope,
        variableValues: variables,
      });
    };
  }
}

const asUserInput = (error: GraphQLError) =>
  new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT' } });

/** Introspection runs once per tool, not per page: not worth a compiled function. */
const isIntrospection = (operation: ReturnType<typeof getOperationAST>) =>
  operation?.operation === OperationTypeNode.QUERY &&
  operation.selectionSet.selections.some((s) => s.kind === 'Field' && s.name.value.startsWith('__'));
