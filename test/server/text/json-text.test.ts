import 'reflect-metadata';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import {
  Allow,
  Column,
  type Context,
  definePlugin,
  Entity,
  type EntityClass,
  migration,
  permission,
  publicToSignedIn,
  Stored,
  text,
} from '../../../server/api/plugin.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';

const writeMemos = permission('memo.write', text('Write memos', '写便条'), ['administrator']);

@Entity('memo_note')
@ObjectType('MemoNote', { description: 'A note (便条).' })
class MemoNote extends Stored {
  static readonly idPrefix = 'mmo';

  @Field(() => String, { nullable: true, description: 'Whatever JSON holds, here a text (内容).' })
  @Column('json', { nullable: true })
  body!: unknown;
}

@Resolver(() => MemoNote)
class MemoResolver {
  @Query(() => MemoNote, { nullable: true, description: 'A note (便条).' })
  memo(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<MemoNote | undefined> {
    return context.find(MemoNote, id);
  }

  @Allow(writeMemos)
  @Mutation(() => MemoNote, { description: 'Writes a note down (写便条).' })
  memoCreate(
    @Arg('body', () => String, { nullable: true }) body: string | null,
    @Ctx() context: Context,
  ): Promise<MemoNote> {
    return context.insert(MemoNote, { body });
  }

  @Allow(writeMemos)
  @Mutation(() => MemoNote, { description: 'Writes it anew (改便条).' })
  async memoUpdate(
    @Arg('id', () => ID) id: string,
    @Arg('body', () => String) body: string,
    @Ctx() context: Context,
  ): Promise<MemoNote> {
    return context.update(await context.get(MemoNote, id), { body });
  }
}

const memo = definePlugin({
  id: 'memo',
  title: text('Memos', '便条'),
  entities: [MemoNote as EntityClass],
  access: [publicToSignedIn(MemoNote, writeMemos)],
  migrations: [
    migration('0001-memo', [
      `CREATE TABLE memo_note (id varchar(32) NOT NULL, createdAt datetime(3) NOT NULL, updatedAt datetime(3) NOT NULL,
        version int NOT NULL, body json NULL, CONSTRAINT pk_memo_note PRIMARY KEY (id))`,
    ]),
  ],
  permissions: [writeMemos],
  resolvers: [MemoResolver],
});

describe.each(databases)('a JSON column on $name', ({ dialect }) => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [memo], dialect });
  });

  test.each([['plain text'], ['"quoted"'], ['{"a":1}'], ['[1,2]'], ['12'], ['null'], ['true'], ['张三'], [''], [null]])(
    'holds the text %j',
    async (body) => {
      const { ask } = it;
      const made = await ask('mutation ($b: String) { memoCreate(body: $b) { id body } }', { b: body });
      expect(made.data.memoCreate.body).toBe(body);
      const read = 'query ($id: ID!) { memo(id: $id) { body } }';
      const { id } = made.data.memoCreate;
      expect((await ask(read, { id })).data.memo.body).toBe(body);
      await ask('mutation ($id: ID!, $b: String!) { memoUpdate(id: $id, body: $b) { id } }', { id, b: `${body}"` });
      expect((await ask(read, { id })).data.memo.body).toBe(`${body}"`);
    },
  );
});
