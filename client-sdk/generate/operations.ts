import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  Source,
  visit,
} from 'graphql';
import { GenerateError, type ModuleSource, type OperationFile } from './sources.ts';

export interface Named<Node> {
  readonly node: Node;
  readonly name: string;
  readonly path: string;
  readonly module: string;
}

export type Operation = Named<OperationDefinitionNode>;
export type Fragment = Named<FragmentDefinitionNode>;

/** The operations of all modules, and the fragments that they share. */
export class Operations {
  readonly operations: Operation[] = [];
  readonly fragments = new Map<string, Fragment>();

  /** @throws GenerateError where a text is no GraphQL, or a name is missing or taken */
  constructor(modules: readonly ModuleSource[]) {
    const [lent, own] = [modules.filter(({ isLent }) => isLent), modules.filter(({ isLent }) => !isLent)];
    for (const { name, files } of own) for (const file of files) this.take(name, file);
    for (const { name, files } of lent) for (const file of files) this.borrow(name, file);
    for (const { name, operations } of byModule(this.operations)) refuseRepeats(name, operations);
  }

  of(module: string): readonly Operation[] {
    return this.operations.filter((operation) => operation.module === module);
  }

  fragmentsOf(module: string): readonly Fragment[] {
    return [...this.fragments.values()].filter((fragment) => fragment.module === module);
  }

  /** An operation alone, with the fragments that it reaches, as it is sent. */
  documentOf(operation: OperationDefinitionNode): DocumentNode {
    return { kind: Kind.DOCUMENT, definitions: [operation, ...this.reached(operation).map(({ node }) => node)] };
  }

  /** The fragments that a definition spreads, however deep, by name. */
  reached(from: OperationDefinitionNode | FragmentDefinitionNode): Fragment[] {
    const reached = new Map<string, Fragment>();
    const follow = (definition: OperationDefinitionNode | FragmentDefinitionNode) =>
      visit(definition, {
        FragmentSpread: ({ name: { value } }) => {
          const fragment = this.fragments.get(value);
          // Validation tells of what is missing, with its place.
          if (!fragment || reached.has(value)) return;
          reached.set(value, fragment);
          follow(fragment.node);
        },
      });
    follow(from);
    return [...reached.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  private take(module: string, { path, text }: OperationFile): void {
    for (const node of parsed(path, text).definitions) {
      if (node.kind === Kind.OPERATION_DEFINITION) {
        if (!node.name) throw new GenerateError(`An operation in ${path} has no name. Give it one.`);
        this.operations.push({ node, name: node.name.value, path, module });
      } else if (node.kind === Kind.FRAGMENT_DEFINITION) {
        const name = node.name.value;
        const other = this.fragments.get(name);
        if (other) throw new GenerateError(`The fragment ${name} is in ${other.path} and in ${path}. Rename one.`);
        this.fragments.set(name, { node, name, path, module });
      } else throw new GenerateError(`${path} holds something that is neither an operation nor a fragment.`);
    }
  }

  /** A fragment of one's own goes before one of the same name that is lent. */
  private borrow(module: string, { path, text }: OperationFile): void {
    for (const node of parsed(path, text).definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION && !this.fragments.has(node.name.value))
        this.fragments.set(node.name.value, { node, name: node.name.value, path, module });
  }
}

function parsed(path: string, text: string): DocumentNode {
  try {
    return parse(new Source(text, path));
  } catch (error) {
    throw new GenerateError(`${path} is not GraphQL: ${(error as Error).message}`);
  }
}

function byModule(operations: readonly Operation[]) {
  const names = [...new Set(operations.map(({ module }) => module))];
  return names.map((name) => ({ name, operations: operations.filter(({ module }) => module === name) }));
}

function refuseRepeats(module: string, operations: readonly Operation[]): void {
  const seen = new Map<string, string>();
  for (const { name, path } of operations) {
    const other = seen.get(name);
    if (other) throw new GenerateError(`${module} has the operation ${name} in ${other} and in ${path}. Rename one.`);
    seen.set(name, path);
  }
}
