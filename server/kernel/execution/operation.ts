import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { QinxueError } from '../base/errors.ts';
import { inside } from '../request/inside.ts';
import { writesNothing } from '../schema/writes-nothing.ts';
import { Execution, type Run } from './execution.ts';
import { type Cost, costOf, type Priced, pricedOf, refuseCost } from './limits/cost.ts';
import { answerMutation, undone } from './mutation.ts';
import type { OperationContext } from './operation-context.ts';
import type { RequestTelemetry } from './request-telemetry.ts';
import { asResult, type PresentedResult, presentResult } from './respond.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Operations may be named by machines; a log line stays a line. */
const MAX_NAME = 64;

/** What the log and the metrics are told of an operation. */
export function noted(note: RequestTelemetry, { operation, name }: OperationDefinitionNode): void {
  note.operation = operation;
  if (name) note.name = name.value.slice(0, MAX_NAME);
}

/** A valid operation of one graph: its price and its execution, worked out once. */
export class Operation {
  constructor(
    private readonly definition: OperationDefinitionNode,
    private readonly cost: Cost,
    private readonly run: Run,
    /** Whether it is a unit of work. */
    private readonly writes: boolean,
  ) {}

  /** What it may return with these variables, and what this caller may ask for; or why that is too much. */
  price({ context, note }: OperationContext, variables: Variables): Priced | QinxueError {
    noted(note, this.definition);
    const limits = inside(context).kernel.limitsOf(context.viewer);
    const refusal = refuseCost(this.cost, variables, limits);
    if (refusal) return refusal;
    return pricedOf(this.cost, variables, limits);
  }

  async answer(
    operationContext: OperationContext,
    { query, variables }: { readonly query: string; readonly variables: Variables },
    priced: Priced,
  ): Promise<PresentedResult> {
    const asked = { query, variables, operationName: this.definition.name?.value ?? null };
    const result = this.writes
      ? answerMutation(operationContext, asked, this.run)
      : this.read(operationContext, variables);
    return presentResult(await result.catch(asResult), operationContext, priced);
  }

  private async read({ context }: OperationContext, variables: Variables): Promise<ExecutionResult> {
    const result = await this.run(context, variables);
    return this.definition.operation === OperationTypeNode.MUTATION ? undone(result) : result;
  }
}

/** The operations of one graph, for as long as their documents are held. */
export class Operations {
  private readonly execution: Execution;
  private readonly known = new WeakMap<DocumentNode, Map<string, Operation>>();

  constructor(private readonly schema: GraphQLSchema) {
    this.execution = new Execution(schema);
  }

  /** `name`: as the request has it. @throws GRAPHQL_VALIDATION_FAILED where there is none of that name */
  of(document: DocumentNode, name: string | undefined): Operation {
    const ofDocument = this.known.get(document) ?? new Map<string, Operation>();
    this.known.set(document, ofDocument);
    const operation = ofDocument.get(name ?? '') ?? this.make(document, name);
    ofDocument.set(name ?? '', operation);
    return operation;
  }

  private make(document: DocumentNode, name: string | undefined): Operation {
    const { schema } = this;
    const cost = costOf(schema, document, name);
    const definition = getOperationAST(document, name) as OperationDefinitionNode;
    const run = this.execution.prepare(document, definition.name?.value);
    const isMutation = definition.operation === OperationTypeNode.MUTATION;
    return new Operation(definition, cost, run, isMutation && !writesNothing(schema, definition));
  }
}
