import { type DocumentNode, type GraphQLSchema, specifiedRules, validate } from 'graphql';
import { schemaOf } from './built-schema.ts';
import type { Owners } from './needs.ts';
import type { Operation, Operations } from './operations.ts';
import { GenerateError, type Sources } from './sources.ts';

/** @throws GenerateError that names each operation which the graph cannot answer, and why */
export function check(operations: Operations, owners: Owners, { schema, modules, plugins }: Sources): void {
  const problems: string[] = [];
  for (const module of modules) {
    const built = schemaOf(module.schema ?? schema);
    const missing = missingPlugins(built, Object.keys(plugins), plugins);
    for (const operation of operations.of(module.name)) {
      const problem = problemOf(operation, operations.documentOf(operation.node), built, owners, missing);
      if (problem) problems.push(problem);
    }
  }
  if (problems.length) throw new GenerateError(problems.join('\n'));
}

/** The plugins that have nothing in a graph. */
function missingPlugins(schema: GraphQLSchema, ids: readonly string[], plugins: Sources['plugins']): Set<string> {
  const has = (place: string) => {
    const [type = '', field] = place.split('.');
    const found = schema.getType(type);
    return found !== undefined && (!field || ('getFields' in found && field in found.getFields()));
  };
  return new Set(ids.filter((id) => plugins[id]?.fields.length && !plugins[id].fields.some(has)));
}

function problemOf(
  { name, path }: Operation,
  document: DocumentNode,
  schema: GraphQLSchema,
  owners: Owners,
  missing: ReadonlySet<string>,
): string | undefined {
  const [first] = validate(schema, document, specifiedRules, { maxErrors: 1 });
  if (!first) return undefined;
  const where = `The operation ${name} (${path})`;
  const lacking = owners.needs(document, schema).filter((plugin) => missing.has(plugin));
  if (!lacking.length) return `${where} does not fit the graph: ${first.message}`;
  const plural = lacking.length > 1 ? 'plugins' : 'plugin';
  return `${where} needs the ${plural} ${lacking.join(', ')}, which this unit has not switched on.`;
}
