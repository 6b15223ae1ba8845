import {
  type ASTNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Prices } from '../../contract/prices.ts';
import { filterOf } from './filters.ts';
import { Formula, type Term } from './formula.ts';
import { ordinaryPage, type Page, type PageArgument, pageOf, sizeOf, type Variables } from './page.ts';
import { argumentOf, OVERLAP, readsOf } from './reads.ts';

/** Objects that a selection returns for one parent: `once`, and again `each` time for every row of the parent's page. */
interface Amount {
  readonly once: Term;
  readonly each: Term;
  /** What is read for them, for one parent alone and below a list. */
  readonly reads: Term;
  readonly listed: Term;
  /** What the filters weigh that are asked for on the way. */
  readonly filters: Term;
}

const nothing: Amount = { once: 0, each: 0, reads: 0, listed: 0, filters: 0 };

/** What a request brings. */
export interface Given {
  readonly variables: Variables;
  readonly prices: Prices;
}

/** A list that takes no page arguments is short by design (the aspects of a criterion, the roles of a member). */
const plainList = 10;

/** A connection lists its rows twice, as `nodes` and within `edges`. */
const rows: readonly string[] = ['nodes', 'edges'];

/** Prices selections of one operation. A fragment has one price wherever it is spread, so each is priced once. */
export class CostCalculator {
  readonly formula = new Formula<Given>();
  readonly pages = new Map<string, PageArgument>();
  hasFilters = false;
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments = new Map<string, Amount>();

  constructor(schema: GraphQLSchema, operation: OperationDefinitionNode) {
    this.#schema = schema;
    this.#operation = operation;
  }

  /** Fragments are entered leaves first. */
  enter(fragment: FragmentDefinitionNode | undefined): void {
    if (!fragment) return;
    const type = this.#compositeType(fragment.typeCondition.name.value);
    if (type) this.#fragments.set(fragment.name.value, this.#set(fragment.selectionSet, type));
  }

  total(): { readonly objects: Term; readonly reads: Term; readonly filters: Term } {
    const root = this.#schema.getRootType(this.#operation.operation);
    const { once, reads, listed, filters } = root ? this.#set(this.#operation.selectionSet, root) : nothing;
    return { objects: once, reads: this.formula.plus(reads, this.formula.times(OVERLAP, listed)), filters };
  }

  // By recursion, with two light frames a level: whatever the parser could nest fits.
  #set({ selections }: SelectionSetNode, parent: GraphQLCompositeType): Amount {
    let sum = nothing;
    for (const selection of selections) {
      const amount = this.#selection(selection, parent);
      sum = this.#plus(sum, amount);
    }
    return sum;
  }

  #plus(a: Amount, b: Amount): Amount {
    return {
      once: this.formula.plus(a.once, b.once),
      each: this.formula.plus(a.each, b.each),
      reads: this.formula.plus(a.reads, b.reads),
      listed: this.formula.plus(a.listed, b.listed),
      filters: this.formula.plus(a.filters, b.filters),
    };
  }

  #selection(selection: SelectionNode, parent: GraphQLCompositeType): Amount {
    if (selection.kind === Kind.FIELD) return this.#field(selection, parent);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragments.get(selection.name.value) ?? nothing;
    const condition = selection.typeCondition?.name.value;
    const type = condition === undefined ? parent : this.#compositeType(condition);
    return type ? this.#set(selection.selectionSet, type) : nothing;
  }

  #field(field: FieldNode, parent: GraphQLCompositeType): Amount {
    const name = field.name.value;
    // No type lists the fields of introspection, which reads no rows. Unknown fields are for validation to refuse.
    const definition = 'getFields' in parent ? parent.getFields()[name] : undefined;
    if (!definition) return nothing;
    const page = pageOf(field, definition, this.#operation);
    for (const argument of page?.given ?? []) this.pages.set(argument.key, argument);
    const type = getNamedType(definition.type);
    const own = this.#reads(field, definition);
    const ownFilters = this.#filter(field, definition);
    if (!isCompositeType(type) || !field.selectionSet) return { ...nothing, reads: own, filters: ownFilters };

    const { once, each, ...below } = this.#set(field.selectionSet, type);
    const filters = this.formula.plus(ownFilters, below.filters);
    const size = this.#size(page);
    const one = this.formula.plus(1, this.formula.plus(once, this.formula.times(size, each)));
    const isRows = isConnection(parent) && rows.includes(name);
    const lists = listDepth(definition.type);
    const inLists = this.formula.plus(below.reads, below.listed);
    const reads =
      isRows || lists > 0 ? { reads: own, listed: inLists } : { ...below, reads: this.formula.plus(own, below.reads) };
    if (isRows) return { once: 0, each: one, ...reads, filters };
    const length = lists === 0 ? 1 : this.formula.times(page ? size : plainList, plainList ** (lists - 1));
    return { once: this.formula.times(length, one), each: 0, ...reads, filters };
  }

  #filter(field: FieldNode, definition: GraphQLField<unknown, unknown>): Term {
    const filter = filterOf(field, definition, this.#operation);
    if (!filter) return 0;
    this.hasFilters = true;
    return filter.weight ?? this.formula.input(({ variables }) => filter.weigh(variables));
  }

  #reads(field: FieldNode, definition: GraphQLField<unknown, unknown>): Term {
    const reads = readsOf(definition);
    if (!reads) return 0;
    return this.formula.input(({ variables, prices }) => reads(argumentOf(field, this.#operation, variables), prices));
  }

  #size(page: Page | undefined): Term {
    if (!page) return ordinaryPage;
    const isKnown = page.given.every(({ key }) => !key.startsWith('$'));
    return isKnown ? sizeOf(page, {}) : this.formula.input(({ variables }) => sizeOf(page, variables));
  }

  #compositeType(name: string): GraphQLCompositeType | undefined {
    const type = this.#schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}

/** The fragments that a definition spreads, however deep. */
export function spreadsIn(definition: ASTNode | undefined): readonly string[] {
  const names: string[] = [];
  if (definition) visit(definition, { FragmentSpread: (spread) => void names.push(spread.name.value) });
  return names;
}

function isConnection(type: GraphQLCompositeType): boolean {
  const fields = 'getFields' in type ? type.getFields() : {};
  return 'pageInfo' in fields && rows.some((name) => name in fields);
}

function listDepth(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return listDepth(type.ofType);
  return isListType(type) ? 1 + listDepth(type.ofType) : 0;
}
