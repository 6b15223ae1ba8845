import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
} from 'graphql';
import type { Link } from '../../contract/link.ts';
import type { SchemaExtensions } from '../../contract/type-graphql-metadata.ts';
import { tableOf } from '../../data/table.ts';
import { below, collect, type Selected, type Sources } from '../../request/levels/collect.ts';
import type { Lead, Level, LevelInfo, Step } from '../../request/levels/level.ts';

interface CompiledField {
  readonly parentType: { readonly name: string };
  readonly fieldName: string;
  readonly fieldNodes: readonly FieldNode[];
  readonly returnType: GraphQLOutputType;
}

/** The levels of one document: worked out while it is compiled, so that answering only follows them. */
export class Levels {
  private readonly sources: Sources;
  private readonly steps = new Map<FieldNode, Step[]>();

  constructor(
    private readonly schema: GraphQLSchema,
    { definitions }: DocumentNode,
  ) {
    const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.sources = { schema, fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])) };
  }

  /** What the resolver of a field is told. */
  info({ parentType, fieldName, fieldNodes, returnType }: CompiledField): LevelInfo {
    const host = this.schema.getType(parentType.name);
    const field = isObjectType(host) ? host.getFields()[fieldName] : undefined;
    const step = field && this.step(field, fieldNodes);
    const level = step?.level ?? this.level(returnType, belowNodes(fieldNodes));
    return { ...(step && { step }), ...(level && { level }) };
  }

  /** The same one for whoever asks about the same nodes: the level above, and the field itself. */
  private step(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): Step | undefined {
    const link = field.extensions.link as Link | undefined;
    const [first] = nodes;
    if (!link || !first) return undefined;
    const known = this.steps.get(first) ?? [];
    const same = known.find((step) => step.field === field && areSame(step.nodes, nodes));
    if (same) return same;
    const level = this.level(field.type, belowNodes(nodes));
    if (!level) return undefined;
    const step = { link, field, nodes, level };
    this.steps.set(first, [...known, step]);
    return step;
  }

  private level(returnType: GraphQLOutputType, selections: readonly Selected[]): Level | undefined {
    const type = getNamedType(returnType);
    const { rows: entity } = type.extensions as SchemaExtensions;
    if (!entity || !isObjectType(type)) return undefined;

    const columns = new Set(['id']);
    const leads: Lead[] = [];
    let isPlain = true;
    const table = tableOf(entity);
    for (const { host, selection } of this.rowsOf(type, selections))
      for (const occurrences of collect(this.sources, host, selection).values()) {
        const name = occurrences[0]?.node.name.value ?? '';
        const field = host.getFields()[name];
        if (!field) continue;
        const nodes = occurrences.map(({ node }) => node);
        const step = this.step(field, nodes);
        if (step) leads.push({ step, occurrences });
        const link = field.extensions.link as Link | undefined;
        if (link) columns.add(link.kind === 'one' ? link.column : 'id');
        else if (!field.resolve && table.columns.some((column) => column.name === name)) columns.add(name);
        else isPlain = false;
      }
    return { entity, columns: isPlain ? columns : undefined, leads };
  }

  /** The selections that are about the rows themselves: of a connection those of its nodes and of its edges' nodes. */
  private rowsOf(type: GraphQLObjectType, selections: readonly Selected[]) {
    if (!(type.extensions as SchemaExtensions).isConnection) return [{ host: type, selection: selections }];
    const inner = (host: GraphQLObjectType, from: readonly Selected[], name: string) =>
      [...collect(this.sources, host, from).values()]
        .filter((occurrences) => occurrences[0]?.node.name.value === name)
        .map((occurrences) => {
          const to = getNamedType(host.getFields()[name]?.type);
          return isObjectType(to) ? { host: to, selection: below(occurrences) } : undefined;
        })
        .filter((found) => found !== undefined);
    const edges = inner(type, selections, 'edges');
    return [
      ...inner(type, selections, 'nodes'),
      ...edges.flatMap(({ host, selection }) => inner(host, selection, 'node')),
    ];
  }
}

const belowNodes = (nodes: readonly FieldNode[]) => below(nodes.map((node) => ({ node, under: [] })));

const areSame = (some: readonly FieldNode[], others: readonly FieldNode[]) =>
  some.length === others.length && some.every((node) => others.includes(node));
