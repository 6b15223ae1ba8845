import type { FieldNode, GraphQLField, GraphQLLeafType, GraphQLObjectType } from 'graphql';
import type { Link } from '../../contract/link.ts';
import type { EntityClass } from '../../data/entity-class.ts';
import type { TableColumn } from '../../data/table-column.ts';
import type { ColumnSerializers } from './leaf-serializer.ts';

/** What an answer says of an object. */
export type Written = Record<string, unknown>;

/** How the values of a field are completed: what its type says, and what is asked below it. */
export type OutputPlan = { readonly isRequired: boolean } & (
  | { readonly kind: 'leaf'; readonly type: GraphQLLeafType }
  | { readonly kind: 'list'; readonly of: OutputPlan }
  | { readonly kind: 'object'; readonly node: PlanNode }
);

/** A field where it stands in a document. */
export interface PlannedField {
  readonly key: string;
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly output: OutputPlan;
}

/** The rows that a link leads to: read once for all rows of the level above, with the columns that are asked for. */
export interface LayerPlan {
  readonly entity: EntityClass;
  /** As far as they are asked for, the id first; values are known by their places in it. */
  readonly columns: TableColumn[];
  /** A field with a resolver of its own may look at any column: whole rows are read. */
  isWhole: boolean;
  /** Nothing but the number of the rows is asked for. */
  isCounted: boolean;
}

/** Whether rows come as the driver's values, in the order of the layer's columns. */
export const isOfDriver = (layer: LayerPlan | undefined): layer is LayerPlan => layer !== undefined && !layer.isWhole;

export const placeOf = ({ columns }: LayerPlan, name: string): number =>
  columns.findIndex((column) => column.name === name);

/** A field that is followed for all objects of a node at once: a link, or whatever a resolver or a property gives. */
export interface PlanEdge extends PlannedField {
  readonly kind: 'edge';
  readonly link?: {
    readonly declared: Link;
    readonly to: LayerPlan;
    /** The column that it starts from: the id, or the reference. */
    readonly from: string;
  };
}

/** A column of a row. */
export interface PlannedColumn extends PlannedField {
  readonly kind: 'column';
  readonly column: string;
  readonly serializers: ColumnSerializers;
}

export type PlannedEntry = PlanEdge | PlannedColumn | { readonly kind: 'name'; readonly key: string };

/** What is asked of objects of one type at one place of a document. */
export interface PlanNode {
  readonly type: GraphQLObjectType;
  /** In the order of the answer. */
  readonly entries: readonly PlannedEntry[];
  readonly edges: readonly PlanEdge[];
  /** Where its objects are rows: their entity, and the layer that they come with, if a resolver does not give them. */
  readonly rows?: {
    readonly entity: EntityClass;
    readonly layer?: LayerPlan;
    /** The same for objects that are no rows of the entity, whatever a resolver meant by them. */
    readonly otherwise: () => PlanNode;
  };
}

/** Thrown while planning: the document asks for something that only graphql-js executes. */
export class NotPlannable extends Error {}
