import { type DocumentNode, Kind } from 'graphql';
import { QinxueError } from '../errors.ts';
import type { ShapeLimits } from './defaults.ts';
import { leavesFirst } from './fragments.ts';
import { emptyPart, endless, type Measures, measure, type Part, spread } from './part.ts';
import { tooLarge } from './too-large.ts';

/** How large a document is once its fragments are expanded: of each measure the largest among its operations. */
export interface Shape extends Readonly<Measures> {
  readonly fragments: number;
  readonly operations: number;
  readonly variables: number;
  /** The fragments of a circle, in spreading order; empty where there is none. */
  readonly circle: readonly string[];
}

/**
 * Reads each definition once and sums fragments up from the leaves, so time is linear in the document while the
 * document that it stands for may be 2^n times as large. A fragment that no operation spreads counts like an
 * operation: validation walks it all the same.
 */
export function shapeOf(document: DocumentNode): Shape {
  const operations: Part[] = [];
  const fragments = new Map<string, Part>();
  let fragmentCount = 0;
  let variables = 0;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      operations.push(measure(emptyPart(), definition));
      variables = Math.max(variables, definition.variableDefinitions?.length ?? 0);
    } else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      const name = definition.name.value;
      fragmentCount += 1;
      // Two fragments of one name are one large fragment here; validation refuses them, after it walked both.
      fragments.set(name, measure(fragments.get(name) ?? emptyPart(), definition));
    }
  }

  const counts = { fragments: fragmentCount, operations: operations.length, variables };
  const { order, circle } = leavesFirst(fragments.keys(), (name) => namesSpreadBy(fragments.get(name)));
  if (circle.length > 0) return { ...endless, ...counts, circle };

  for (const name of order) expand(fragments.get(name), fragments);
  for (const operation of operations) expand(operation, fragments);

  const { uses: _, ...largest } = emptyPart();
  for (const operation of operations) raise(largest, operation);
  for (const fragment of fragments.values()) raise(largest, { ...fragment, rootFields: 0 });
  return { ...largest, ...counts, circle };
}

/** Why the document is too large or circular, or nothing. */
export function refuseShape(shape: Shape, limits: ShapeLimits): QinxueError | undefined {
  // A circle is no size: splitting the document does not help, so it keeps the code that validation gives it.
  if (shape.circle.length > 0) {
    const named = shape.circle.slice(0, 5);
    const way = `${named.join(' → ')} → ${shape.circle.length > named.length ? '…' : named[0]}`;
    const sentence = `The fragments spread one another in a circle: ${way}. Select the inner fields without the fragment.`;
    return new QinxueError('GRAPHQL_VALIDATION_FAILED', sentence, { fragments: named });
  }
  for (const limit of Object.keys(sentences) as (keyof ShapeLimits)[]) {
    const found = shape[limit];
    const allowed = limits[limit];
    if (found <= allowed) continue;
    const { what, remedy } = sentences[limit];
    return tooLarge(
      limit,
      found,
      allowed,
      `The document has ${found} ${what}; at most ${allowed} are allowed. ${remedy}`,
    );
  }
  return undefined;
}

const split = 'Split it into several requests.';
const sentences: Readonly<Record<keyof ShapeLimits, { what: string; remedy: string }>> = {
  operations: { what: 'operations', remedy: 'Send only the one to be executed.' },
  fragments: { what: 'fragment definitions', remedy: 'Send only those that the operation needs.' },
  variables: { what: 'variables in one operation', remedy: 'Gather them in an input object.' },
  depth: { what: 'levels of fields', remedy: 'Read the inner objects by their id in a second request.' },
  spreads: { what: 'fragments once nested ones are expanded', remedy: split },
  fields: { what: 'fields once fragments are expanded', remedy: split },
  rootFields: { what: 'fields at the root', remedy: split },
  aliases: { what: 'aliases once fragments are expanded', remedy: 'Use a filter or several requests instead.' },
  directives: { what: 'directives once fragments are expanded', remedy: 'Put one directive on a fragment instead.' },
  valueDepth: { what: 'levels of lists and objects in a value', remedy: 'Flatten the value.' },
  valueSize: { what: 'values in arguments', remedy: 'Pass them as variables.' },
  introspectionLists: {
    what: 'nested lists of types in introspection',
    remedy: 'Ask for a type with `__type(name:)`.',
  },
};

const namesSpreadBy = (part: Part | undefined) => (part?.uses ?? []).map((use) => use.fragment);

function expand(part: Part | undefined, fragments: ReadonlyMap<string, Part>): void {
  for (const use of part?.uses ?? []) {
    const fragment = fragments.get(use.fragment);
    if (part && fragment) spread(part, fragment, use);
  }
}

function raise(largest: Measures, part: Measures): void {
  for (const name of Object.keys(largest) as (keyof Measures)[]) largest[name] = Math.max(largest[name], part[name]);
}
