import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { OperationPlan } from './execute-plan.ts';
import { NotPlannable } from './output-plan.ts';
import { Planner } from './planner.ts';

/** One for each way in which the conditions of a document may stand; more than these are somebody's play. */
const MAX_PLANS = 16;

/** The plans of one operation: made when they are first needed, one for each set of fields that `@skip` and `@include` leave. */
export class OperationPlans {
  private readonly known = new LRUCache<string, { readonly plan: OperationPlan | undefined }>({ max: MAX_PLANS });
  private readonly conditions: readonly string[];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    this.conditions = conditionsOf(document);
  }

  /** Undefined for what only graphql-js executes. */
  find(variables: Readonly<Record<string, unknown>>): OperationPlan | undefined {
    const conditions = Object.fromEntries(this.conditions.map((name) => [name, variables[name]]));
    const key = JSON.stringify(conditions);
    const known = this.known.get(key) ?? { plan: this.plan(conditions) };
    this.known.set(key, known);
    return known.plan;
  }

  private plan(conditions: Readonly<Record<string, unknown>>): OperationPlan | undefined {
    const { schema, operation } = this;
    const type = schema.getRootType(operation.operation);
    if (!type) return undefined;
    const fragments: Record<string, FragmentDefinitionNode> = {};
    for (const each of this.document.definitions)
      if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
    try {
      const root = new Planner({ schema, fragments, conditions }).node(type, [operation]);
      return { schema, operation, fragments, root, isSerial: operation.operation === OperationTypeNode.MUTATION };
    } catch (error) {
      // A condition that is null, say: graphql-js says what is wrong with it.
      if (error instanceof NotPlannable || error instanceof GraphQLError) return undefined;
      throw error;
    }
  }
}

/** The variables that decide which fields there are. */
function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
