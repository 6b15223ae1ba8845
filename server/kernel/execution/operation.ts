import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { QinxueError } from '../base/errors.ts';
import { inside } from '../request/inside.ts';
import { writesNothing } from '../schema/writes-nothing.ts';
import { executeMutation, undone } from './execute-mutation.ts';
import { type Cost, costError, costOf, operationOf, type Priced, pricedOf } from './limits/cost.ts';
import type { OperationContext } from './operation-context.ts';
import { prepareOperation, type Run } from './prepare-operation.ts';
import type { RequestTelemetry } from './request-telemetry.ts';
import { asResult, type PresentedResult, presentResult } from './respond.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The text of a request and its variables, as they were sent. */
export interface Sent {
  readonly query: string;
  readonly variables: Variables;
}

/** Operations may be named by machines; a log line stays a line. */
const MAX_NAME = 64;

/** Tells the log and the metrics which operation is asked for. */
export function noteOperation(telemetry: RequestTelemetry, { operation, name }: OperationDefinitionNode): void {
  telemetry.operation = operation;
  if (name) telemetry.name = name.value.slice(0, MAX_NAME);
}

/** A valid operation of one graph: its cost and its plans, worked out once. */
export class Operation {
  private readonly cost: Cost;
  private readonly execute: Run;
  private readonly isMutation: boolean;
  /** Whether it is a unit of work. */
  private readonly writes: boolean;

  private constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    readonly definition: OperationDefinitionNode,
  ) {
    const name = definition.name?.value;
    this.cost = costOf(schema, document, name);
    this.execute = prepareOperation(schema, document, name);
    this.isMutation = definition.operation === OperationTypeNode.MUTATION;
    this.writes = this.isMutation && !writesNothing(schema, definition);
  }

  /** `name`: as the request has it. @throws GRAPHQL_VALIDATION_FAILED where there is none of that name */
  static of(schema: GraphQLSchema, document: DocumentNode, name: string | undefined): Operation {
    return new Operation(schema, document, operationOf(document, name));
  }

  /** Cost: what it may return with these variables, and what this caller may ask for; or why that is too much. */
  price({ context, telemetry }: OperationContext, variables: Variables): Priced | QinxueError {
    noteOperation(telemetry, this.definition);
    const limits = inside(context).kernel.limitsOf(context.viewer);
    return costError(this.cost, variables, limits) ?? pricedOf(this.cost, variables, limits);
  }

  /** Variables, then the plan, whose fields look at permissions as they are come to; then the result as the caller gets it. */
  async run(operationContext: OperationContext, sent: Sent, priced: Priced): Promise<PresentedResult> {
    const result = this.writes
      ? executeMutation(operationContext, { ...sent, operationName: this.definition.name?.value ?? null }, this.execute)
      : this.read(operationContext, sent.variables);
    return presentResult(await result.catch(asResult), operationContext, priced);
  }

  private async read({ context }: OperationContext, variables: Variables): Promise<ExecutionResult> {
    const result = await this.execute(context, variables);
    return this.isMutation ? undone(result) : result;
  }
}

/** The operations of one graph, for as long as their documents are held. */
export class Operations {
  private readonly known = new WeakMap<DocumentNode, Map<string, Operation>>();

  constructor(private readonly schema: GraphQLSchema) {}

  find(document: DocumentNode, name: string | undefined): Operation {
    const ofDocument = this.known.get(document) ?? new Map<string, Operation>();
    this.known.set(document, ofDocument);
    const operation = ofDocument.get(name ?? '') ?? Operation.of(this.schema, document, name);
    ofDocument.set(name ?? '', operation);
    return operation;
  }
}
