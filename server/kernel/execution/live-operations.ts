import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  type SelectionSetNode,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { QinxueError } from '../base/errors.ts';
import { text } from '../base/text.ts';
import { sourceLimits } from '../contract/cost-limits.ts';
import type { Live } from '../contract/live.ts';
import { liveOf } from '../schema/live-fields.ts';
import { parseWithin } from './limits/parse.ts';
import { Operation } from './operation.ts';
import { variableProblems } from './variable-problems.ts';

/** A subscription that fits a graph. */
export interface LiveOperation {
  readonly live: Live;
  readonly operation: Operation;
  /** The arguments of its field. @throws BAD_USER_INPUT where a variable does not fit */
  args(variables: Readonly<Record<string, unknown>>): object;
}

/** The subscriptions of one graph: validated, priced and planned once, kept while they are in use. */
export class LiveOperations {
  private readonly known = new LRUCache<string, LiveOperation>({ max: 200 });

  constructor(private readonly schema: GraphQLSchema) {}

  /** @throws BAD_REQUEST for other operations, GRAPHQL_VALIDATION_FAILED for what the graph has not */
  find(source: string, operationName: string | undefined): LiveOperation {
    const key = `${operationName ?? ''} ${source}`;
    const known = this.known.get(key) ?? this.make(source, operationName);
    this.known.set(key, known);
    return known;
  }

  private make(source: string, operationName: string | undefined): LiveOperation {
    const { schema } = this;
    const document = parseWithin(source, sourceLimits);
    const named = getOperationAST(document, operationName);
    if (named && named.operation !== 'subscription')
      throw new QinxueError(
        'BAD_REQUEST',
        text(
          'Only subscriptions are streamed. Send queries and mutations to /graphql.',
          '这里只接受订阅；查询和变更请发送到 /graphql。',
        ),
      );
    const [wrong] = validate(schema, document, undefined, { maxErrors: 1 });
    if (wrong) throw coded(wrong, 'GRAPHQL_VALIDATION_FAILED');
    const operation = Operation.of(schema, document, operationName);
    const { selectionSet, variableDefinitions = [] } = operation.definition;
    const node = rootField(document, selectionSet);
    const field = node && schema.getSubscriptionType()?.getFields()[node.name.value];
    const live = field && liveOf(field);
    // `__typename` is a field too, and never changes.
    if (!live) throw new QinxueError('GRAPHQL_VALIDATION_FAILED', text('Select a live field.', '请选择一个实时字段。'));
    return {
      live,
      operation,
      args: (variables) => {
        const { errors, coerced } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 });
        if (errors) throw variableProblems(schema, variableDefinitions, variables)[0];
        return getArgumentValues(field, node, coerced);
      },
    };
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
