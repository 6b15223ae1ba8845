import { assertValidSchema, type GraphQLSchema, isInputObjectType } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import { BootError } from '../../base/errors.ts';
import type { Plugin } from '../../contract/define-plugin.ts';
import type { TypeGraphqlMetadata } from '../../contract/type-graphql-metadata.ts';
import { describeInputs } from '../describe-inputs.ts';
import { validateInput } from '../validate-input.ts';
import { assertDefaultsFit, assertDefaultsPass } from '../wrong-defaults.ts';
import { typeGraphqlMetadata } from './installed-metadata.ts';

/** Where type-graphql looks for its records. */
const home = globalThis as { TypeGraphQLMetadataStorage?: TypeGraphqlMetadata };

/**
 * The schema that these plugins declare together, and nothing that others have declared.
 * @throws BootError naming the plugin with which it stops to build, or the two with a type of the same name.
 */
export function build(plugins: readonly Plugin[]): GraphQLSchema {
  try {
    return attempt(plugins);
  } catch (cause) {
    throw blame(plugins, cause as Error);
  }
}

/** type-graphql asks for a hub as soon as there is a subscription; ours are answered at /graphql/stream. */
const nobody: PubSub = {
  publish: () => {},
  subscribe: (topic) => {
    throw new BootError(`Nothing is ever published as "${topic}". Declare live fields with @Live.`);
  },
};

function attempt(plugins: readonly Plugin[]): GraphQLSchema {
  const before = home.TypeGraphQLMetadataStorage;
  home.TypeGraphQLMetadataStorage = typeGraphqlMetadata(plugins);
  try {
    const schema = buildSchemaSync({
      resolvers: plugins.flatMap((plugin) => plugin.resolvers) as never,
      // Some are reached only through an interface or a union; what nothing reaches is left out by projecting.
      orphanedTypes: plugins.flatMap((plugin) => [...plugin.types, ...plugin.entities]),
      validateFn: validateInput,
      pubSub: nobody,
      // It would answer a whole introspection; what that finds is checked below, once.
      skipCheck: true,
    });
    lendFields(home.TypeGraphQLMetadataStorage, before);
    for (const type of Object.values(schema.getTypeMap()))
      if (isInputObjectType(type) && type.extensions.isOneOf) type.isOneOf = true;
    describeInputs(schema);
    assertValidSchema(schema);
    assertDefaultsFit(schema);
    assertDefaultsPass(
      home.TypeGraphQLMetadataStorage,
      plugins.flatMap((plugin) => plugin.resolvers),
    );
    return schema;
  } finally {
    home.TypeGraphQLMetadataStorage = before as TypeGraphqlMetadata;
  }
}

/** While answering, type-graphql looks up the fields of inputs among what the decorators recorded, not in the copy. */
function lendFields(built: TypeGraphqlMetadata, recorded: TypeGraphqlMetadata | undefined): void {
  for (const list of ['inputTypes', 'argumentTypes'] as const) {
    const fields = new Map(built[list].map((type) => [type.target, type.fields]));
    for (const type of recorded?.[list] ?? []) type.fields ??= fields.get(type.target);
  }
}

/** Plugins come in dependency order: the first with which it fails has brought the failure. */
function blame(plugins: readonly Plugin[], cause: Error): BootError {
  const upTo = (n: number) => {
    try {
      return attempt(plugins.slice(0, n + 1));
    } catch {
      return undefined;
    }
  };
  const culprit = plugins.find((_, n) => !upTo(n));
  const twin = /multiple types named "(\w+)"/.exec(cause.message)?.[1];
  const other = twin && plugins.find((_, n) => upTo(n)?.getType(twin));
  const message =
    twin && other && other !== culprit
      ? `Plugins "${other.id}" and "${culprit?.id}" both declare a type named ${twin}. Rename one of them.`
      : `The schema does not build with the plugin "${culprit?.id}": ${cause.message}`;
  return new BootError(message, { cause });
}
