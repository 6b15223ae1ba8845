import type {
  FragmentDefinitionNode,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
  ResponsePath,
} from 'graphql';
import type { PlannedField } from './output-plan.ts';

/** What an operation has that resolvers may look at. */
export interface OperationInfo {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** What GraphQL tells a resolver; the path is worked out only for whoever asks for it. */
export class ResolveInfo implements GraphQLResolveInfo {
  readonly rootValue = undefined;
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;

  constructor(
    { schema, operation, fragments }: OperationInfo,
    private readonly planned: PlannedField,
    readonly variableValues: Record<string, unknown>,
    private readonly pathOf: () => ResponsePath,
  ) {
    this.schema = schema;
    this.operation = operation;
    this.fragments = fragments;
  }

  get fieldName() {
    return this.planned.field.name;
  }

  get fieldNodes() {
    return this.planned.nodes;
  }

  get returnType() {
    return this.planned.field.type;
  }

  get parentType() {
    return this.planned.parent;
  }

  get path() {
    return this.pathOf();
  }
}
