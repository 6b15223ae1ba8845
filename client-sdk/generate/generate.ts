import { Kind } from 'graphql';
import { check } from './check.ts';
import { answersOf, typesOf } from './codegen.ts';
import { documentsOf, textOf } from './documents.ts';
import { manifestOf } from './manifest.ts';
import { Owners } from './needs.ts';
import { Operations } from './operations.ts';
import type { Files, Sources } from './sources.ts';

/**
 * The typed client of a graph: `types.ts` with what operations send, and a file for each module with its
 * operations and their answers. The same sources give the same text, always.
 * @throws GenerateError where an operation does not fit
 */
export async function generate(sources: Sources): Promise<Files> {
  const { schema, modules, client, notice } = sources;
  const operations = new Operations(modules);
  const owners = new Owners(sources.plugins);
  check(operations, owners, sources);

  const files = new Map<string, string>();
  const everything = [...operations.operations, ...operations.fragments.values()];
  const types = await typesOf(schema, everything);
  files.set('types.ts', `${notice}\n\n${types.trim()}\n`);
  for (const module of modules) {
    const graph = module.schema ?? schema;
    const own = [...operations.of(module.name), ...operations.fragmentsOf(module.name)];
    const reached = operations.of(module.name).flatMap(({ node }) => operations.reached(node));
    const others = [...new Set(reached)].filter((fragment) => fragment.module !== module.name);
    const body = [
      await answersOf(graph, own, others),
      documentsOf(module.name, operations, owners, graph),
      ownTypes(module.name, sources, types),
    ].filter(Boolean);
    files.set(`${module.name}.ts`, `${notice}\n\n${imports(client, body.join('\n'))}\n\n${body.join('\n\n').trim()}\n`);
  }
  files.set('trusted-documents.json', manifestOf(operations.operations.map((each) => textOf(operations, each))));
  return files;
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
