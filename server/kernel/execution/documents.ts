import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  TypeInfo,
  type TypeNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { QinxueError } from '../base/errors.ts';
import { shapeLimits, sourceLimits } from '../contract/cost-limits.ts';
import type { WholeGraph } from '../schema/compose.ts';
import { parseWithin } from './limits/parse.ts';
import { shapeError, shapeOf } from './limits/shape.ts';
import { literalsError } from './limits/texts.ts';

/** What is known of a document without a unit, a role or variables: worked out once, kept by its text. */
export type KnownDocument = AcceptedDocument | { readonly refusal: QinxueError };

/** One that is not too large. */
export interface AcceptedDocument {
  readonly needs: ReadonlySet<string>;
  /** It signs somebody in, and does nothing else. */
  readonly signsIn: boolean;
}

/** Sees every document first: refuses what is too large, and knows which plugins one needs. */
export class Documents {
  private readonly known = new LRUCache<string, KnownDocument>({
    max: 2_000,
    maxSize: 8_000_000,
    sizeCalculation: (_, text) => text.length + 200,
  });

  constructor(private readonly graph: WholeGraph) {}

  find(source: string): KnownDocument {
    const known = this.known.get(source);
    if (known) return known;
    const document = this.analyseDocument(source);
    this.known.set(source, document);
    return document;
  }

  private analyseDocument(source: string): KnownDocument {
    try {
      const document = parseWithin(source, sourceLimits);
      const refusal = shapeError(shapeOf(document), shapeLimits) ?? literalsError(document);
      return refusal ? { refusal } : { needs: pluginsNeeded(document, this.graph), signsIn: signsIn(document) };
    } catch (error) {
      if (error instanceof QinxueError) return { refusal: error };
      throw error;
    }
  }
}

function signsIn({ definitions }: DocumentNode): boolean {
  const [only, ...others] = definitions;
  if (others.length || only?.kind !== 'OperationDefinition' || only.operation !== 'mutation') return false;
  return only.selectionSet.selections.every((each) => each.kind === 'Field' && each.name.value === 'sessionCreate');
}

/** The plugins whose fields and types the document names, seen in the whole schema. */
export function pluginsNeeded(document: DocumentNode, { schema, owners }: WholeGraph): ReadonlySet<string> {
  const needs = new Set<string>();
  const info = new TypeInfo(schema as GraphQLSchema);
  const needType = (name: string) => {
    // Of several plugins that lead to a type any would do; the fields say which is meant.
    const [only, ...others] = owners.type(name);
    if (only && !others.length) needs.add(only);
  };
  const needNode = (node: TypeNode): void =>
    node.kind === 'NamedType' ? needType(node.name.value) : needNode(node.type);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: (node) => {
        const parent = info.getParentType();
        const field = info.getFieldDef();
        if (!parent || !field || parent.name.startsWith('__') || node.name.value.startsWith('__')) return;
        const owner = owners.field(parent.name, node.name.value);
        if (owner) needs.add(owner);
        needType(getNamedType(field.type).name);
      },
      InlineFragment: (node) => node.typeCondition && needNode(node.typeCondition),
      FragmentDefinition: (node) => needNode(node.typeCondition),
      VariableDefinition: (node) => needNode(node.type),
    }),
  );
  return needs;
}
