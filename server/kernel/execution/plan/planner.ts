import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Link } from '../../contract/link.ts';
import type { SchemaExtensions } from '../../contract/type-graphql-metadata.ts';
import type { EntityClass } from '../../data/entity-class.ts';
import { type Table, tableOf } from '../../data/table.ts';
import { collectFields, type FieldSource } from './collect-fields.ts';
import { columnSerializers } from './leaf-serializer.ts';
import { type LayerPlan, NotPlannable, type OutputPlan, type PlanNode, type PlannedEntry } from './output-plan.ts';

type Selecting = Pick<FieldNode, 'selectionSet'>;

/** Plans documents of one schema: what is read for them in which layers, and how it is written. */
export class Planner {
  constructor(private readonly source: FieldSource) {}

  /**
   * What is asked of objects of a type. `layer`: what they are read with, where a link leads to them.
   * @throws NotPlannable
   */
  node(type: GraphQLObjectType, nodes: readonly Selecting[], layer?: LayerPlan, isRow = true): PlanNode {
    const { rows: entity, isConnection } = type.extensions as SchemaExtensions;
    if (type.isTypeOf) throw new NotPlannable();
    const table = entity && !isConnection && isRow ? tableOf(entity) : undefined;
    const asked = collectFields(
      this.source,
      type,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
    const entries = [...asked].map(([key, same]) => this.entry(type, key, same, table, layer));
    if (layer && isConnection)
      layer.isCounted = entries.every((entry) => entry.kind === 'name' || entry.field.name === 'totalCount');
    return {
      type,
      entries,
      edges: entries.filter((entry) => entry.kind === 'edge'),
      ...(table && { rows: { entity: table.entity, ...(layer && { layer }), otherwise: this.otherwise(type, nodes) } }),
    };
  }

  private entry(
    parent: GraphQLObjectType,
    key: string,
    nodes: readonly FieldNode[],
    table: Table | undefined,
    layer: LayerPlan | undefined,
  ): PlannedEntry {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return { kind: 'name', key };
    const field = parent.getFields()[name];
    // Of the schema itself: asked once by a tool, not by every page.
    if (!field) throw new NotPlannable();
    const planned = { key, parent, field, nodes };
    const link = table && (field.extensions.link as Link | undefined);
    if (link) {
      const from = link.kind === 'one' ? link.column : 'id';
      read(layer, table, from);
      const to = layerOf(field);
      return {
        kind: 'edge',
        ...planned,
        link: { declared: link, to, from },
        output: this.output(field.type, nodes, to),
      };
    }
    const column = field.resolve ? undefined : table?.columns.find((each) => each.name === name);
    const serializers = column && columnSerializers(column, field.type);
    if (table && serializers) {
      read(layer, table, name);
      return { kind: 'column', ...planned, column: name, serializers, output: this.output(field.type, nodes) };
    }
    if (layer && (table || field.resolve)) layer.isWhole = true;
    // The rows of a page stand below it in several places, all of the one layer.
    return { kind: 'edge', ...planned, output: this.output(field.type, nodes, table ? undefined : layer) };
  }

  private output(type: GraphQLOutputType, nodes: readonly FieldNode[], layer?: LayerPlan): OutputPlan {
    const isRequired = isNonNullType(type);
    const inner = getNullableType(type);
    if (isListType(inner)) return { isRequired, kind: 'list', of: this.output(inner.ofType, nodes, layer) };
    if (isLeafType(inner)) return { isRequired, kind: 'leaf', type: inner };
    // Which type an object of an interface or a union is, graphql-js finds out.
    if (!isObjectType(inner)) throw new NotPlannable();
    return { isRequired, kind: 'object', node: this.node(inner, nodes, layer) };
  }

  private otherwise(type: GraphQLObjectType, nodes: readonly Selecting[]): () => PlanNode {
    let made: PlanNode | undefined;
    return () => {
      made ??= this.node(type, nodes, undefined, false);
      return made;
    };
  }
}

function layerOf({ type }: GraphQLField<unknown, unknown>): LayerPlan {
  const { rows } = (getNullableType(type) as GraphQLObjectType).extensions as SchemaExtensions;
  const entity = rows as EntityClass;
  return { entity, columns: [tableOf(entity).column('id')], isWhole: false, isCounted: false };
}

function read(layer: LayerPlan | undefined, table: Table, name: string): void {
  if (layer && !layer.columns.some((column) => column.name === name)) layer.columns.push(table.column(name));
}
