import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import type { Context } from '../contract/context.ts';
import { inside } from '../request/inside.ts';
import { blameFields } from './failed-fields.ts';
import { executePlan } from './plan/execute-plan.ts';
import { OperationPlans } from './plan/operation-plans.ts';
import { variableProblems } from './variable-problems.ts';

type Variables = Readonly<Record<string, unknown>>;
export type Run = (context: Context, variables: Variables) => Promise<ExecutionResult>;

/** Makes an operation of a valid document ready to run: by a plan, or by graphql-js where there is none for it. */
export function prepareOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Run {
  const operation = getOperationAST(document, operationName);
  const definitions = operation?.variableDefinitions ?? [];
  const plans = operation && new OperationPlans(schema, document, operation);
  return async (context, variables) => {
    const { errors, coerced } = getVariableValues(schema, definitions, variables, { maxErrors: 1 });
    if (errors) return { errors: variableProblems(schema, definitions, variables) };
    const plan = inside(context).kernel.plans ? plans?.find(coerced) : undefined;
    const result = plan
      ? await executePlan(plan, context, coerced)
      : await execute({ schema, document, operationName, contextValue: context, variableValues: variables });
    if (result.errors && operation) blameFields(schema, document, operation, result.errors);
    return result;
  };
}
