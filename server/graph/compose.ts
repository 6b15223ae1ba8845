import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { buildSchemaSync, getMetadataStorage } from 'type-graphql';
import { type EntityClass, tableOf } from '../data/table.ts';
import { BootError, QinxueError } from '../errors.ts';
import { type Installation, isExposed } from '../host/installation.ts';
import type { Allowance } from '../plugin/allow.ts';
import type { Class } from '../plugin/define-plugin.ts';
import { linksOf, registerLinks } from '../plugin/link.ts';
import type { Scope } from '../request/scope.ts';
import { contributions } from './contributions.ts';
import { filterInput } from './filter.ts';
import { followLink } from './follow.ts';
import { orderEnum } from './order.ts';
import { type Ownership, ownership } from './ownership.ts';
import { project } from './project.ts';

/** The schema of all installed plugins, and whose each part is. Built once; units get projections of it. */
export interface WholeGraph {
  readonly schema: GraphQLSchema;
  readonly owners: Ownership;
  project(enabled: readonly string[]): GraphQLSchema;
}

export function compose(installation: Installation): WholeGraph {
  const { plugins } = installation;
  const resolverClasses = plugins.flatMap((plugin) => plugin.resolvers);
  const exposed = installation.entities.filter(isExposed);
  registerLinks([...exposed, ...resolverClasses], new Set(resolverClasses));
  for (const entity of exposed) {
    filterInput(entity);
    orderEnum(entity);
  }

  const added = contributions(plugins);
  const built = build(
    plugins.flatMap((plugin) => plugin.types),
    resolverClasses,
  );
  const owners = ownership(built, plugins, added, classOf);
  const everything = plugins.map((plugin) => plugin.id);
  // Also drops what classes of plugins that are not installed left in type-graphql's storage.
  const schema = project(built, owners, new Set(everything));

  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type))
      wire(
        type,
        owners,
        exposed.find((entity) => entity === classOf(type.name)),
      );
  return { schema, owners, project: (enabled) => project(schema, owners, new Set(enabled)) };
}

function build(types: readonly unknown[], resolvers: readonly unknown[]): GraphQLSchema {
  try {
    return buildSchemaSync({
      resolvers: resolvers as never,
      orphanedTypes: [...types] as never,
      autoRegisterImplementations: false,
      validate: { forbidUnknownValues: false },
    } as never);
  } catch (cause) {
    throw new BootError(`The schema does not build: ${(cause as Error).message}`, { cause });
  }
}

const classOf = (typeName: string): Class | undefined => {
  const { objectTypes, interfaceTypes } = getMetadataStorage();
  return [...objectTypes, ...interfaceTypes].find((type) => type.name === typeName)?.target as Class | undefined;
};

/** Gives every field its resolver: guards on mutations, links, and none at all for plain columns. */
function wire(type: GraphQLObjectType, owners: Ownership, entity: EntityClass | undefined): void {
  for (const field of Object.values(type.getFields())) {
    const link = linkOf(type.name, field.name);
    if (link) field.resolve = (source, args, scope) => followLink(link, source, args, scope as Scope);
    else if (type.name === 'Mutation') field.resolve = guarded(field, owners.field(type.name, field.name) ?? '');
    // A compiled query reads a plain property where there is no resolver: type-graphql's would be a call per cell.
    else if (isPlain(entity, type.name, field.name)) field.resolve = undefined as never;
  }
}

function linkOf(typeName: string, fieldName: string) {
  const host = classOf(typeName);
  const extension = getMetadataStorage().fieldResolvers.find(
    (r) =>
      r.kind === 'external' &&
      r.schemaName === fieldName &&
      r.getObjectType?.() === host &&
      linksOf(r.target).has(fieldName),
  );
  return linksOf((extension?.target ?? host) as object).get(fieldName);
}

/** A column that is exposed under its own name, without a resolver of its own: never a promise. */
function isPlain(entity: EntityClass | undefined, typeName: string, fieldName: string): boolean {
  const isResolved = getMetadataStorage().fieldResolvers.some(
    (r) => r.schemaName === fieldName && r.getObjectType?.() === classOf(typeName),
  );
  return entity !== undefined && !isResolved && tableOf(entity).columns.some(({ name }) => name === fieldName);
}

/** A mutation runs only for those it is declared for, and in a unit where its plugin is on and not suspended. */
function guarded(field: GraphQLField<unknown, Scope>, plugin: string) {
  const allowance = field.extensions.allow as Allowance | undefined;
  if (!allowance)
    throw new BootError(`Plugin "${plugin}": the mutation ${field.name} does not say who may call it. Add @Allow(…).`);
  const resolve = field.resolve ?? defaultFieldResolver;
  return async (source: unknown, args: object, scope: Scope, info: GraphQLResolveInfo) => {
    if (allowance !== 'anyone' && !scope.viewer.isSignedIn)
      throw new QinxueError(
        'UNAUTHENTICATED',
        'Sign in with `sessionCreate` and send its token as `authorization: Bearer …`.',
      );
    if (typeof allowance === 'object') scope.require(allowance);
    scope.requireWritable(plugin);
    scope.action = field.name;
    return await resolve(source, args, scope, info);
  };
}
