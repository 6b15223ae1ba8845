import { Kind } from 'graphql';
import { check } from './check.ts';
import { answersOf, typesOf } from './codegen.ts';
import { documentsOf, textOf } from './documents.ts';
import { manifestOf } from './manifest.ts';
import { Owners } from './needs.ts';
import { Operations } from './operations.ts';
import type { Files, ModuleSource, Sources } from './sources.ts';

/**
 * The typed client of a graph: `types.ts` with what operations send, and a file for each module with its
 * operations and their answers. The same sources give the same text, always.
 * @throws GenerateError where an operation does not fit
 */
export async function generate(sources: Sources): Promise<Files> {
  const { schema, client, notice } = sources;
  const operations = new Operations(sources.modules);
  const owners = new Owners(sources.plugins);
  check(operations, owners, sources);

  const modules = sources.modules.filter(({ isLent }) => !isLent).map((module) => partsOf(module, operations));
  const everything = new Set(modules.flatMap(({ own, others }) => [...own, ...others]));
  const types = await typesOf(schema, [...everything]);
  const files = new Map([['types.ts', `${notice}\n\n${types.trim()}\n`]]);
  for (const { name, graph = schema, own, others } of modules) {
    const body = [
      await answersOf(graph, own, others),
      documentsOf(name, operations, owners, graph),
      ownTypes(name, sources, types),
    ].filter(Boolean);
    files.set(`${name}.ts`, `${notice}\n\n${imports(client, body.join('\n'))}\n\n${body.join('\n\n').trim()}\n`);
  }
  const texts = operations.operations.map((each) => textOf(operations, each));
  files.set('trusted-documents.json', manifestOf([...texts, ...(sources.trusted ?? [])]));
  return files;
}

/** What a module has, and the fragments of others that it reaches. */
function partsOf({ name, schema }: ModuleSource, operations: Operations) {
  const own = [...operations.of(name), ...operations.fragmentsOf(name)];
  const reached = own.flatMap(({ node }) => operations.reached(node));
  const others = [...new Set(reached)].filter((fragment) => fragment.module !== name);
  return { name, graph: schema, own, others };
}

/** Only what is used: an import that is not is an error in some projects. */
function imports(client: string, body: string): string {
  const names = ['Mutation', 'Open', 'Query', 'Subscription'].filter((name) => new RegExp(`\\b${name}<`).test(body));
  const lines = [`import type { ${names.join(', ')} } from '${client}';`];
  return [...lines, ...(/\bTypes\./.test(body) ? [`import type * as Types from '${typesFile(client)}';`] : [])].join(
    '\n',
  );
}

/** The inputs and enums that a plugin brings, where those who use its operations look for them. */
function ownTypes(module: string, { plugins, schema, client }: Sources, types: string): string {
  const elsewhere = new Set(Object.values(plugins).flatMap((part) => part.types));
  const isOwn = (name: string) => plugins[module]?.types.includes(name) ?? !elsewhere.has(name);
  const names = schema.definitions.flatMap((each) =>
    (each.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || each.kind === Kind.ENUM_TYPE_DEFINITION) &&
    isOwn(each.name.value) &&
    types.includes(`export type ${each.name.value} =`)
      ? [each.name.value]
      : [],
  );
  if (!names.length) return '';
  const lines = names.sort().map((name) => `  ${name},`);
  return `export type {\n${lines.join('\n')}\n} from '${typesFile(client)}';`;
}

/** Within this repository files are imported as they are, elsewhere as compilers like it. */
const typesFile = (client: string) => (client.endsWith('.ts') ? './types.ts' : './types.js');
