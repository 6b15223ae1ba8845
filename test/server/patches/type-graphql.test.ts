import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import {
  GraphQLInputObjectType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLSchema,
  GraphQLString,
  graphql,
} from 'graphql';
import {
  Arg,
  buildSchemaSync,
  Extensions,
  Field,
  FieldResolver,
  getMetadataStorage,
  InputType,
  InterfaceType,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { plugins } from '../../../plugins/index.ts';
import { organisation } from '../../../plugins/organisation/index.ts';
import { indexExtensions } from '../../../server/kernel/schema/type-graphql/extensions.ts';
import { typeGraphqlMetadata } from '../../../server/kernel/schema/type-graphql/installed-metadata.ts';

@InterfaceType({ autoRegisterImplementations: true })
abstract class Named {
  @Field(() => String)
  name!: string;
}

@Extensions({ ofBase: 1, ofBoth: 'base' })
@ObjectType('PatchHost', { implements: Named })
class Host extends Named {
  @Extensions({ ofField: 1 })
  @Field(() => String, { simple: true })
  plain!: string;
}

@InputType('PatchInput')
class Given {
  @Field(() => String, { nullable: true })
  text?: string;
}

@InputType('PatchUnlent')
class Unlent {
  @Field(() => String, { nullable: true })
  text?: string;
}

@Resolver()
class Elsewhere {
  @Query(() => Named, { nullable: true })
  patchNamed(@Arg('unlent', () => Unlent, { nullable: true }) _unlent?: Unlent): Named | null {
    return null;
  }
}

@Resolver(() => Host)
class Home {
  @Query(() => Host)
  patchHost(@Arg('given', () => Given, { nullable: true }) given?: Given): Host {
    return Object.assign(new Host(), { name: given?.text ?? 'none', plain: 'p' });
  }
}

@Resolver(() => Host)
class Guest {
  @FieldResolver(() => String)
  added(): string {
    return 'by the guest';
  }
}

const home = globalThis as { TypeGraphQLMetadataStorage?: ReturnType<typeof getMetadataStorage> };

/** A build on a copy of what is recorded, as ours is. */
function built(
  resolvers: readonly object[],
  change: (records: ReturnType<typeof getMetadataStorage>) => void = () => {},
) {
  const before = getMetadataStorage();
  const records = before.clone();
  records.objectTypes = records.objectTypes.map((type) => ({ ...type }));
  records.interfaceTypes = records.interfaceTypes.map((type) => ({ ...type }));
  const mine = ({ target }: { target: unknown }) => resolvers.includes(target as object);
  for (const list of ['queries', 'mutations', 'subscriptions', 'resolverClasses'] as const)
    (records[list] as readonly { target: unknown }[]) = records[list].filter(mine);
  records.fieldResolvers = records.fieldResolvers.filter(mine);
  change(records);
  home.TypeGraphQLMetadataStorage = records;
  try {
    return { schema: buildSchemaSync({ resolvers: resolvers as never, skipCheck: true, validate: false }), records };
  } finally {
    home.TypeGraphQLMetadataStorage = before;
  }
}

const fieldsOf = (schema: GraphQLSchema) => Object.keys((schema.getType('PatchHost') as GraphQLObjectType).getFields());

// What server/kernel/schema/type-graphql takes of type-graphql beside what it documents.
describe('type-graphql, as the graph is built with it', () => {
  test('keeps what decorators record in one global, and copies it without sharing a list', () => {
    expect(home.TypeGraphQLMetadataStorage).toBe(getMetadataStorage());
    const copy = getMetadataStorage().clone();
    expect(copy.constructor).toBe(getMetadataStorage().constructor);
    const lists = Object.entries(getMetadataStorage()).filter(([, value]) => Array.isArray(value));
    expect(lists.map(([name]) => name).sort()).toEqual(
      ['argumentDirectives', 'argumentTypes', 'authorizedFields', 'authorizedResolver', 'classDirectives']
        .concat(['classExtensions', 'enums', 'fieldDirectives', 'fieldExtensions', 'fieldResolvers', 'fields'])
        .concat(['inputTypes', 'interfaceTypes', 'middlewares', 'mutations', 'objectTypes', 'params', 'queries'])
        .concat(['resolverClasses', 'resolverMiddlewares', 'subscriptions', 'unions']),
    );
    for (const [name, list] of lists) {
      expect(copy[name as 'fields']).not.toBe(list);
      expect(copy[name as 'fields']).toEqual(list);
    }
  });

  test('still writes into its records while it builds, for which they are copied (its issue 234)', () => {
    const { schema, records } = built([Home, Guest]);
    expect(fieldsOf(schema).sort()).toEqual(['added', 'name', 'plain']);
    expect(records.objectTypes.find(({ target }) => target === Host)?.fields?.map(({ name }) => name)).toContain(
      'added',
    );
    expect(getMetadataStorage().objectTypes.find(({ target }) => target === Host)?.fields).toBeUndefined();
    expect(fieldsOf(built([Home]).schema).sort()).toEqual(['name', 'plain']);
  });

  test('asks findExtensions for each field and type, which ours answers as its own does', () => {
    const records = typeGraphqlMetadata([organisation, ...plugins]);
    // Building turns the lists round before it asks.
    for (const list of ['classExtensions', 'fieldExtensions'] as const) records[list].reverse();
    const theirs = records.clone.call(Object.assign(Object.create(Object.getPrototypeOf(records)), records));
    const own = Object.getPrototypeOf(records).findExtensions as (target: object, field?: string) => object;
    indexExtensions(records);
    const ours = records.clone();
    const asked = [...records.objectTypes, ...records.inputTypes].flatMap(({ target }) => [
      [target, undefined] as const,
      ...records.fields.filter((field) => field.target === target).map(({ name }) => [target, name] as const),
    ]);
    expect(asked.length).toBeGreaterThan(500);
    const answers = (from: object, find: (target: object, field?: string) => object) =>
      asked.map(([target, field]) => find.call(from, target, field));
    const { findExtensions } = ours as unknown as { findExtensions: typeof own };
    expect(findExtensions).not.toBe(own);
    expect(answers(ours, findExtensions)).toEqual(answers(theirs, own));
    let questions = 0;
    built([Home], (copy) => {
      const found = {
        findExtensions: (target: object, field?: string) => [questions++, own.call(copy, target, field)][1],
      };
      const clone = copy.clone.bind(copy);
      Object.assign(copy, { clone: () => Object.assign(clone(), found) }, found);
    });
    expect(questions).toBeGreaterThan(3);
  });

  test('gives a field that is called simple no resolver, and takes extensions that are set', () => {
    const { schema } = built([Home], (records) => {
      records.objectTypes = records.objectTypes.map((type) =>
        type.target === Host ? { ...type, extensions: { set: true } } : type,
      );
    });
    const host = schema.getType('PatchHost') as GraphQLObjectType;
    expect([host.getFields().plain?.resolve, typeof host.getFields().name?.resolve]).toEqual([undefined, 'function']);
    expect(host.extensions).toEqual({ set: true });
    expect(host.getFields().plain?.extensions).toEqual({ ofField: 1 });
  });

  test('leaves implementations of an interface out where registering is disabled', () => {
    const disabled = (records: ReturnType<typeof getMetadataStorage>) => {
      records.interfaceTypes = records.interfaceTypes.map((type) => ({ ...type, autoRegisteringDisabled: true }));
    };
    expect(built([Elsewhere]).schema.getType('PatchHost')).toBeDefined();
    expect(built([Elsewhere], disabled).schema.getType('PatchHost')).toBeUndefined();
  });

  test('looks up the fields of inputs in its global while it answers, not in the records of the build', async () => {
    const { schema, records } = built([Home, Elsewhere]);
    const recorded = (target: object) => getMetadataStorage().inputTypes.find((type) => type.target === target);
    const fields = records.inputTypes.find(({ target }) => target === Given)?.fields;
    expect(fields).toHaveLength(1);
    Object.assign(recorded(Given) ?? {}, { fields });
    Object.assign(recorded(Unlent) ?? {}, { fields: undefined });
    const lent = await graphql({ schema, source: '{ patchHost(given: { text: "seen" }) { name } }' });
    expect(JSON.stringify(lent)).toBe('{"data":{"patchHost":{"name":"seen"}}}');
    const unlent = await graphql({ schema, source: '{ patchNamed(unlent: { text: "seen" }) { name } }' });
    expect(unlent.errors?.[0]?.message).toContain("reading 'map'");
  });

  test('is asked for its records in one folder, and by one file below it', () => {
    const files = readdirSync('server', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) =>
        /\bgetMetadataStorage\b[^;]*from 'type-graphql'/.test(readFileSync(join('server', file), 'utf8')),
      )
      .filter((file) => !file.startsWith(join('kernel', 'schema', 'type-graphql') + sep));
    const typeOnly = join('kernel', 'contract', 'type-graphql-metadata.ts');
    expect(files.sort()).toEqual([typeOnly, join('kernel', 'data', 'declared-types.ts')]);
  });
});

// Mutated where the schema has been built: documented as properties, but nowhere as ones that may be written.
describe('graphql, as the built schema is finished', () => {
  test('obeys a resolver that a field is given afterwards, and `isOneOf` of an input', async () => {
    const input = new GraphQLInputObjectType({
      name: 'One',
      fields: { a: { type: GraphQLString }, b: { type: GraphQLString } },
    });
    const query = new GraphQLObjectType({
      name: 'Query',
      fields: { say: { type: GraphQLString, args: { one: { type: new GraphQLNonNull(input) } } } },
    });
    const { GraphQLSchema } = await import('graphql');
    const schema = new GraphQLSchema({ query });
    Object.assign(query.getFields().say ?? {}, { resolve: () => 'said' });
    input.isOneOf = true;
    expect((await graphql({ schema, source: '{ say(one: { a: "x" }) }' })).data?.say).toBe('said');
    const [error] = (await graphql({ schema, source: '{ say(one: { a: "x", b: "y" }) }' })).errors ?? [];
    expect(error?.message).toContain('exactly one key');
  });
});
