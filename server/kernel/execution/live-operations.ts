import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  type SelectionSetNode,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { QinxueError } from '../base/errors.ts';
import { text } from '../base/text.ts';
import { sourceLimits } from '../contract/cost-limits.ts';
import type { Live } from '../contract/live.ts';
import { liveOf } from '../schema/live-fields.ts';
import { prepare, type Run } from './execution.ts';
import { type Cost, costOf } from './limits/cost.ts';
import { parseWithin } from './limits/parse.ts';
import { variableProblems } from './variable-problems.ts';

type Variables = Readonly<Record<string, unknown>>;

/** A subscription that fits a graph. */
export interface LiveOperation {
  readonly live: Live;
  readonly name: string | undefined;
  readonly cost: Cost;
  readonly run: Run;
  /** The arguments of its field. @throws BAD_USER_INPUT where a variable does not fit */
  args(variables: Variables): object;
}

/** The subscriptions of one graph: validated, priced and compiled once, kept while they are in use. */
export class LiveOperations {
  private readonly known = new LRUCache<string, LiveOperation>({ max: 200 });

  constructor(private readonly schema: GraphQLSchema) {}

  /** @throws BAD_REQUEST for other operations, GRAPHQL_VALIDATION_FAILED for what the graph has not */
  find(source: string, operationName: string | undefined): LiveOperation {
    const key = `${operationName ?? ''} ${source}`;
    const known = this.known.get(key);
    if (known) return known;
    const made = this.make(source, operationName);
    this.known.set(key, made);
    return made;
  }

  private make(source: string, operationName: string | undefined): LiveOperation {
    const document = parseWithin(source, sourceLimits);
    const operation = getOperationAST(document, operationName);
    if (operation && operation.operation !== 'subscription')
      throw new QinxueError(
        'BAD_REQUEST',
        text(
          'Only subscriptions are streamed. Send queries and mutations to /graphql.',
          '这里只接受订阅；查询和变更请发送到 /graphql。',
        ),
      );
    const [wrong] = validate(this.schema, document, undefined, { maxErrors: 1 });
    if (wrong) throw coded(wrong, 'GRAPHQL_VALIDATION_FAILED');
    const cost = costOf(this.schema, document, operationName);
    const node = operation && rootField(document, operation.selectionSet);
    const field = node && this.schema.getSubscriptionType()?.getFields()[node.name.value];
    const live = field && liveOf(field);
    // `__typename` is a field too, and never changes.
    if (!operation || !node || !live)
      throw new QinxueError('GRAPHQL_VALIDATION_FAILED', text('Select a live field.', '请选择一个实时字段。'));
    return {
      live,
      cost,
      name: operation.name?.value,
      run: prepare(this.schema, document, operationName),
      args: (variables) => getArgumentValues(field, node, this.coerced(operation, variables)),
    };
  }

  private coerced({ variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): Variables {
    const { errors, coerced } = getVariableValues(this.schema, variableDefinitions, variables, { maxErrors: 1 });
    if (errors) throw variableProblems(this.schema, variableDefinitions, variables)[0];
    return coerced ?? {};
  }
}

const coded = ({ message, nodes }: GraphQLError, code: string) =>
  new GraphQLError(message, { nodes, extensions: { code } });

/** Validation has seen to it that there is one. */
function rootField(document: DocumentNode, { selections }: SelectionSetNode): FieldNode | undefined {
  for (const selection of selections) {
    if (selection.kind === 'Field') return selection;
    const inner =
      selection.kind === 'InlineFragment'
        ? selection
        : document.definitions.find(
            (each) => each.kind === 'FragmentDefinition' && each.name.value === selection.name.value,
          );
    const found = inner && 'selectionSet' in inner && inner.selectionSet && rootField(document, inner.selectionSet);
    if (found) return found;
  }
  return undefined;
}
